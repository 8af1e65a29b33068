/**
 * The Content-Security-Policy of a page: nothing may be loaded, sent or run but the one sheet and the one script
 * whose digests it names. Source: W3C Content Security Policy Level 3, hash sources.
 */
import { sha256 } from '../../text/index.ts'

/** `sha256-…` of a style or script as it stands between its tags. */
export const hashSource = (text: string): string => {
  const digest = sha256(text)
  let bytes = ''
  for (let i = 0; i < digest.length; i += 2) bytes += String.fromCharCode(Number.parseInt(digest.slice(i, i + 2), 16))
  return `'sha256-${btoa(bytes)}'`
}

export const policy = (style: string, script: string): string =>
  `default-src 'none'; style-src ${hashSource(style)}; script-src ${hashSource(script)}; img-src data:; base-uri 'none'; form-action 'none'`
