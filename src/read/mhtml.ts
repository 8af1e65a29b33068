/**
 * A page saved as one file of parts (MHTML) → its HTML and its address. Source: RFC 2557, RFC 2045.
 * The first part in HTML is the page; pictures, styles and frames are passed over.
 */
import { decodeBytes } from './bytes.ts'

/** A page out of its envelope. */
export interface SavedPage {
  readonly html: string
  readonly url: string | null
}

const LONGEST_HEADERS = 20_000
const MOST_PARTS = 10_000

type Headers = ReadonlyMap<string, string>

interface Split {
  readonly headers: Headers
  /** Where the body begins. */
  readonly body: number
}

/** The header lines from `from` up to an empty one; folded lines are joined. */
const headersAt = (text: string, from: number): Split => {
  const headers = new Map<string, string>()
  let name = ''
  let i = from
  while (i < text.length && i - from < LONGEST_HEADERS) {
    const found = text.indexOf('\n', i)
    const end = found < 0 ? text.length : found
    const line = text.slice(i, Math.min(end, i + LONGEST_HEADERS)).replace(/\r$/, '')
    i = end + 1
    if (line === '') break
    if (/^[ \t]/.test(line)) headers.set(name, `${headers.get(name) ?? ''} ${line.trim()}`)
    else {
      const colon = line.indexOf(':')
      name = line.slice(0, Math.max(colon, 0)).trim().toLowerCase()
      if (!headers.has(name)) headers.set(name, line.slice(colon + 1).trim())
    }
  }
  return { headers, body: Math.min(i, text.length) }
}

const boundaryOf = (type: string): string | null => {
  const m = /\bboundary\s{0,9}=\s{0,9}(?:"([^"]{1,100})"|([^\s;"]{1,100}))/i.exec(type)
  return m?.[1] ?? m?.[2] ?? null
}

/** Is a text a page of parts, by its first lines? */
export const isMhtml = (head: string): boolean =>
  /^[A-Za-z-]{2,40}:[ \t]/.test(head) &&
  /^mime-version[ \t]{0,9}:/im.test(head) &&
  /^content-type[ \t]{0,9}:[ \t]{0,9}multipart\/related/im.test(head)

const HEX = /^[0-9A-Fa-f]{2}$/

/** Bytes of a text in quoted-printable; what is no escape stands for itself. */
const quotedPrintable = (text: string): Uint8Array => {
  const out: number[] = []
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i)
    if (c === 61 && HEX.test(text.slice(i + 1, i + 3))) {
      out.push(Number.parseInt(text.slice(i + 1, i + 3), 16))
      i += 2
    } else if (c === 61 && text.charAt(i + 1) === '\n') i += 1
    else if (c === 61 && text.startsWith('\r\n', i + 1)) i += 2
    else if (c < 0x80) out.push(c)
    else out.push(...new TextEncoder().encode(text.charAt(i)))
  }
  return Uint8Array.from(out)
}

const base64 = (text: string): Uint8Array => {
  try {
    return Uint8Array.from(atob(text.replace(/[^A-Za-z0-9+/=]/g, '')), (c) => c.charCodeAt(0))
  } catch {
    return new Uint8Array()
  }
}

const decoded = (body: string, encoding: string): string =>
  encoding === 'quoted-printable'
    ? decodeBytes(quotedPrintable(body)).text
    : encoding === 'base64'
      ? decodeBytes(base64(body)).text
      : body

/** The page in a text of parts, or `null` where no part is HTML. Linear. */
export const pageOfMhtml = (text: string): SavedPage | null => {
  const envelope = headersAt(text, 0)
  const boundary = boundaryOf(envelope.headers.get('content-type') ?? '')
  if (boundary === null) return null
  const mark = `--${boundary}`
  let at = text.indexOf(mark, envelope.body)
  for (let part = 0; at >= 0 && part < MOST_PARTS; part++) {
    const line = text.indexOf('\n', at)
    if (line < 0) return null
    const next = text.indexOf(`\n${mark}`, line)
    const { headers, body } = headersAt(text, line + 1)
    if (/^(?:text\/html|application\/xhtml\+xml)\b/i.test(headers.get('content-type') ?? ''))
      return {
        html: decoded(
          text.slice(body, next < 0 ? text.length : next),
          (headers.get('content-transfer-encoding') ?? '').toLowerCase(),
        ),
        url: headers.get('content-location') ?? envelope.headers.get('snapshot-content-location') ?? null,
      }
    at = next < 0 ? -1 : next + 1
  }
  return null
}
