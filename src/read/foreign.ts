/** Files that hold no text as they stand, told by their first characters: they are refused by name, not read as rubbish. */
import { type Failure, malformed } from '../model/index.ts'
import { afterProlog } from './prolog.ts'

/** Bytes that are no text were decoded to something else, or replaced: several characters may stand for one. */
const SIGNS: readonly (readonly [what: string, sign: RegExp])[] = [
  ['a PDF file', /^%PDF-\d/],
  ['a ZIP archive, or a document in one', /^PK(?!\s)\p{Cc}(?!\s)\p{Cc}/u],
  ['a file compressed by gzip', /^(?!\s)\p{Cc}[\ufffd\u008b‹](?!\s)\p{Cc}/u],
  ['a picture', /^(?:.PNG\r\n(?!\s)\p{Cc}|GIF8[79]a|.{3,10}(?:JFIF|Exif)(?!\s)\p{Cc}|RIFF.{4}WEBP)/su],
  ['an RTF document', /^\{\\rtf\d/],
  ['a web archive in binary form', /^bplist\d\d/],
  ['an Office document in binary form', /^[\ufffdÐ][\ufffdÏ](?!\s)\p{Cc}/u],
]

const refused = (path: string, found: string): Failure =>
  malformed({
    path,
    place: '',
    expected: 'text, a saved page, JSON, CSV or a feed',
    found,
    hint: 'Save its text as .txt, or the page it was made from as HTML.',
  })

const HEAD = 4000
/** So many controls, and so large a share of the characters, stand in no text. */
const MOST_CONTROLS = 8
const MOST_SHARE = 0.03

/** Do control characters other than white space, page breaks and escapes stand all over the beginning? */
const isBinary = (head: string): boolean => {
  let controls = 0
  for (let i = 0; i < head.length; i++) {
    const c = head.charCodeAt(i)
    if (c < 9 || (c > 13 && c < 32 && c !== 27)) controls++
  }
  return controls > MOST_CONTROLS && controls > head.length * MOST_SHARE
}

/** The failure for a text that is something else, or `null`. */
export const foreignFile = (path: string, text: string): Failure | null => {
  const head = text.slice(0, 40)
  const sign = SIGNS.find(([, form]) => form.test(head))
  if (sign !== undefined) return refused(path, sign[0])
  return isBinary(text.slice(0, HEAD)) ? refused(path, 'bytes that are no text') : null
}

/** The failure for XML that is neither a feed nor a page, or `null` for what is no XML. */
export const foreignXml = (path: string, text: string): Failure | null => {
  const start = text.slice(0, 4000).trimStart()
  if (!/^<\?xml\s/i.test(start)) return null
  const root = /^<(?!!doctype)([\p{L}_][\p{L}\p{N}_.:-]{0,60})/iu.exec(afterProlog(start))?.[1]
  return refused(path, root === undefined ? 'XML of another kind' : `XML with the root element <${root}>`)
}
