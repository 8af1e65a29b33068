/**
 * The encoding a file declares of itself.
 * Source: HTML Standard, "prescan a byte stream to determine its encoding"; XML 1.0, appendix F.
 */
/** The prescan reads 1,024 bytes and the tree builder heeds a later `<meta>` all the same; one look at more does both. */
const PRESCAN = 16_384
/** Where the first look finds nothing and the bytes are not UTF-8, a page is looked at this far. */
const FAR = 1_048_576
const CHUNK = 8192

const SPACE = new Set([9, 10, 12, 13, 32])
const isSpace = (c: number): boolean => SPACE.has(c)
const isLetter = (c: number): boolean => (c >= 65 && c <= 90) || (c >= 97 && c <= 122)

/** The name the Encoding Standard has for a label: `latin1` → `windows-1252`; `null` for an unknown one. */
export const encodingOf = (label: string): string | null => {
  const name = label.trim().toLowerCase()
  if (name === '' || name.length > 40) return null
  if (name === 'x-user-defined') return 'x-user-defined'
  try {
    return new TextDecoder(name).encoding
  } catch {
    return null
  }
}

interface Attribute {
  readonly name: string
  readonly value: string
  readonly next: number
}

/** One attribute at `from`, or `null` at the end of the tag. */
const attributeAt = (s: string, from: number): Attribute | null => {
  let i = from
  while (i < s.length && (isSpace(s.charCodeAt(i)) || s.charAt(i) === '/')) i++
  if (i >= s.length || s.charAt(i) === '>') return null
  const start = i
  while (
    i < s.length &&
    !isSpace(s.charCodeAt(i)) &&
    !'/>'.includes(s.charAt(i)) &&
    !(s.charAt(i) === '=' && i > start)
  )
    i++
  const name = s.slice(start, i).toLowerCase()
  let at = i
  while (at < s.length && isSpace(s.charCodeAt(at))) at++
  if (s.charAt(at) !== '=') return { name, value: '', next: i }
  at++
  while (at < s.length && isSpace(s.charCodeAt(at))) at++
  const quote = s.charAt(at)
  if (quote === '"' || quote === "'") {
    const end = s.indexOf(quote, at + 1)
    return end < 0 ? null : { name, value: s.slice(at + 1, end).toLowerCase(), next: end + 1 }
  }
  let end = at
  while (end < s.length && !isSpace(s.charCodeAt(end)) && s.charAt(end) !== '>') end++
  return end >= s.length ? null : { name, value: s.slice(at, end).toLowerCase(), next: end }
}

/** The label in `text/html; charset=utf-8`. */
const charsetOf = (content: string): string | null => {
  for (let at = content.indexOf('charset'); at >= 0; at = content.indexOf('charset', at + 7)) {
    const m = /^\s{0,40}=\s{0,40}(?:"([^"]{0,60})"|'([^']{0,60})'|([^\s;"']{1,60}))/.exec(
      content.slice(at + 7, at + 200),
    )
    if (m) return m[1] ?? m[2] ?? m[3] ?? null
    if (/^\s{0,40}=/.test(content.slice(at + 7, at + 100))) return null
  }
  return null
}

const metaAt = (s: string, from: number): { readonly encoding: string | null; readonly next: number } => {
  const seen = new Set<string>()
  let gotPragma = false
  let needPragma: boolean | null = null
  let encoding: string | null = null
  let next = from
  for (let a = attributeAt(s, from); a; a = attributeAt(s, a.next)) {
    next = a.next
    if (seen.has(a.name)) continue
    seen.add(a.name)
    if (a.name === 'http-equiv' && a.value === 'content-type') gotPragma = true
    else if (a.name === 'content' && encoding === null) {
      const label = charsetOf(a.value)
      encoding = label === null ? null : encodingOf(label)
      if (encoding !== null) needPragma = true
    } else if (a.name === 'charset') {
      encoding = encodingOf(a.value)
      needPragma = false
    }
  }
  const closed = s.indexOf('>', next) >= 0
  if (!closed || needPragma === null || (needPragma && !gotPragma) || encoding === null) return { encoding: null, next }
  if (encoding.startsWith('utf-16')) return { encoding: 'utf-8', next }
  return { encoding: encoding === 'x-user-defined' ? 'windows-1252' : encoding, next }
}

/** The first bytes as characters of the same numbers. */
export const ascii = (bytes: Uint8Array, most: number): string => {
  const out: string[] = []
  for (let i = 0; i < Math.min(bytes.length, most); i += CHUNK)
    out.push(String.fromCharCode(...bytes.subarray(i, Math.min(i + CHUNK, most))))
  return out.join('')
}

/** The encoding a `<meta>` declares, near the beginning or far from it; or `null`. */
export const metaEncoding = (bytes: Uint8Array, where: 'near' | 'far' = 'near'): string | null => {
  const s = ascii(bytes, where === 'near' ? PRESCAN : FAR)
  for (let i = s.indexOf('<'); i >= 0; i = s.indexOf('<', i)) {
    const c = s.charCodeAt(i + 1)
    if (s.startsWith('<!--', i)) {
      const end = s.indexOf('-->', i + 2)
      if (end < 0) return null
      i = end + 3
    } else if (/^<meta[\s/]/i.test(s.slice(i, i + 6))) {
      const meta = metaAt(s, i + 5)
      if (meta.encoding !== null) return meta.encoding
      i = Math.max(meta.next, i + 1)
    } else if (isLetter(c) || (c === 47 && isLetter(s.charCodeAt(i + 2)))) {
      i++
      while (i < s.length && !isSpace(s.charCodeAt(i)) && s.charAt(i) !== '>') i++
      for (let a = attributeAt(s, i); a; a = attributeAt(s, a.next)) i = a.next
    } else if (c === 33 || c === 47 || c === 63) {
      const end = s.indexOf('>', i + 1)
      if (end < 0) return null
      i = end + 1
    } else i++
  }
  return null
}

/** The encoding an XML declaration names, or `null`. */
export const xmlEncoding = (bytes: Uint8Array): string | null => {
  const m = /^\s{0,20}<\?xml\s[^>]{0,200}encoding\s{0,9}=\s{0,9}["']([\w.:-]{1,40})["']/.exec(ascii(bytes, 300))
  const name = m?.[1] === undefined ? null : encodingOf(m[1])
  return name?.startsWith('utf-16') ? 'utf-8' : name
}
