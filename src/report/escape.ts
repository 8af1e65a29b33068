/**
 * The only way a foreign string enters what is printed. Text, titles, names, addresses: all of it is hostile
 * until it went through one of these functions.
 *
 * Laws: the result of `escapeHtml` and `escapeXml` holds no `<`, `>`, `"`, `'` and no bare `&`; parsing it back
 * as text gives `visible(s)` and `legal(s)`; `safeUrl` gives an absolute http or https address or `null`.
 * All are linear in the length of the text.
 */

const hex = (code: number): string => code.toString(16).toUpperCase().padStart(4, '0')

/** A control character in the form Unicode has for showing it: U+0007 as `␇`. */
const picture = (code: number): string =>
  code < 0x20 ? String.fromCharCode(0x2400 + code) : code === 0x7f ? '\u2421' : '\ufffd'

// Lone surrogates match by the `u` flag: a pair is one code point of its own.
// oxlint-disable-next-line no-control-regex
const ILLEGAL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/gu

// oxlint-disable-next-line no-control-regex
const HIDDEN =
  // oxlint-disable-next-line no-control-regex
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u180e\u200b\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\ufffe\uffff\u{e0000}-\u{e007f}]|\p{Cs}/gu

/** Nothing hidden, illegal, or half a pair: the common case, told by one pass over code units. */
const UNHIDDEN =
  /^[\t\n\r -~\u00a0-\u180d\u180f-\u200a\u200c-\u2029\u202f-\u205f\u2070-\ud7ff\uf900-\ufefe\uff00-\uffef]*$/

/**
 * The text without the characters XML 1.0 forbids: C0 controls as control pictures (`␇`), lone surrogates and
 * noncharacters as U+FFFD. Everything else stays as it stands.
 */
export const legal = (text: string): string =>
  UNHIDDEN.test(text) ? text : text.replace(ILLEGAL, (c) => picture(c.charCodeAt(0)))

/**
 * The text with what cannot be seen made visible: C0 controls as control pictures, lone surrogates, C1 controls and
 * noncharacters as U+FFFD, bidirectional overrides, embeddings and isolates, zero-width spaces and tags as `⟨U+202E⟩`.
 * The joiners and the marks of direction that scripts need (U+200C–U+200F, U+061C) stay, and so does the soft hyphen.
 *
 * @example
 * import { visible } from 'variorum/report'
 * visible('user\u202enimda') // 'user⟨U+202E⟩nimda'
 */
export const visible = (text: string): string => (UNHIDDEN.test(text) ? text : text.replace(HIDDEN, shownAs))

const shownAs = (c: string): string => {
  const code = c.codePointAt(0) ?? 0
  return code < 0xa0 || (code >= 0xd800 && code <= 0xdfff) || code === 0xfffe || code === 0xffff
    ? picture(code)
    : `\u27e8U+${hex(code)}\u27e9`
}

/** Texts of characters that need nothing: by far the most. */
const PLAIN = /^[\t\n\r !#-%(-;=?-~\u00a1-\u167f\u2010-\u2027\u2030-\u205e\u20a0-\ud7ff]*$/

const ENTITY: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }
const MARKUP = /[&<>"']/g
const entities = (text: string): string => text.replace(MARKUP, (c) => ENTITY[c] ?? c)

/**
 * The text for an HTML text node or a quoted attribute value, hidden characters made visible.
 *
 * @example
 * import { escapeHtml } from 'variorum/report'
 * escapeHtml('<b>"&"</b>') // '&lt;b&gt;&quot;&amp;&quot;&lt;/b&gt;'
 */
export const escapeHtml = (text: string): string => (PLAIN.test(text) ? text : entities(visible(text)))

/** The text for an XML text node or a quoted attribute value, characters XML 1.0 forbids mapped by `legal`. */
export const escapeXml = (text: string): string => entities(legal(text))

/**
 * The address as the URL standard writes it where it is http or https and carries no name and password; otherwise `null`.
 * Host names come out in their ASCII form, so a look-alike letter shows. The result is not yet escaped for its place.
 *
 * @example
 * import { safeUrl } from 'variorum/report'
 * safeUrl('java\tscript:alert(1)') // null
 */
export const safeUrl = (url: string): string | null => {
  if (url.length > 4096 || !URL.canParse(url)) return null
  const parsed = new URL(url)
  const web = parsed.protocol === 'http:' || parsed.protocol === 'https:'
  return web && parsed.username === '' && parsed.password === '' ? parsed.href : null
}

const SPACE = /[ \t\n\v\f\r\u2028\u2029]+/g
const UNEVEN = /[\t\n\v\f\r\u2028\u2029]| {2}/

/** White space as one blank each; blanks at the ends stay. */
export const spaced = (text: string): string => (UNEVEN.test(text) ? text.replace(SPACE, ' ') : text)

/** Without the one blank that may stand at either end. `trim` would take no-break spaces and byte order marks too. */
const trimmed = (text: string): string =>
  text.slice(text.startsWith(' ') ? 1 : 0, text.length > 1 && text.endsWith(' ') ? -1 : undefined)

/** White space as one blank each, none at the ends: a foreign text that has to stay on its line. No-break spaces stay. */
export const oneLine = (text: string): string => trimmed(spaced(text))

const RETURNING = /[\t\r\v\f]/

/**
 * The text for a terminal: what is hidden made visible, and so are the carriage return and the tab; only the line feed acts.
 * No escape sequence, no bell, no cursor movement and no overwriting of a line gets through.
 */
export const escapeTerminal = (text: string): string => {
  const seen = visible(text)
  return RETURNING.test(seen) ? seen.replace(/[\t\r\v\f]/g, (c) => picture(c.charCodeAt(0))) : seen
}

const INLINE = /[\\`*_[\]<>&|~$#!]/g
const ACTIVE = /[\\`*_[\]<>&|~$#!@:/.]/
const LINKED = /[@:]|www\.|\/\//i
const AUTOLINK = /:(?=\/\/)|(?<=\/)\/|(?<=\bwww)\.|(?<=\bmailto|\bxmpp|\bjavascript|\bdata):|@/gi
/** Does a line start like a list, a heading, a rule, a table, or one that underlines another? */
const BLOCK = /^(?:[-+=#:]|\d{1,9}[.)])/

/** A piece of a Markdown line, as literal text; the start of the line is for `markdownLine` to guard. */
export const escapeMarkdownInline = (text: string): string => {
  const seen = spaced(visible(text))
  if (!ACTIVE.test(seen)) return seen
  const escaped = seen.replace(INLINE, String.raw`\$&`)
  return LINKED.test(escaped) ? escaped.replace(AUTOLINK, String.raw`\$&`) : escaped
}

/** A line of escaped pieces that no block can start with. */
export const markdownLine = (line: string): string =>
  trimmed(line).replace(BLOCK, (m) => (m.length === 1 ? `\\${m}` : `${m.slice(0, -1)}\\${m.slice(-1)}`))

/**
 * The text for a line of Markdown: rendered by CommonMark or by GitHub it gives `oneLine(visible(text))`, no markup,
 * no entity, no link. Source: CommonMark 0.31, 2.4 Backslash escapes; GFM 6.9 Autolinks.
 *
 * @example
 * import { escapeMarkdown } from 'variorum/report'
 * escapeMarkdown('[a](b) *c*') // String.raw`\[a\](b) \*c\*`
 */
export const escapeMarkdown = (text: string): string => markdownLine(escapeMarkdownInline(text))

/** The characters of some texts that XML 1.0 forbids, each once, with what stands for it: `U+0007 as ␇`. */
export const illegalCharacters = (texts: readonly string[]): readonly string[] => {
  const found = new Set<number>()
  for (const text of texts) for (const [c] of text.matchAll(ILLEGAL)) found.add(c.charCodeAt(0))
  return [...found].sort((a, b) => a - b).map((code) => `U+${hex(code)} as ${picture(code)}`)
}

/** The text for an XML text node so that parsing gives back `legal(text)`: a carriage return is written as a reference. */
export const xmlText = (text: string): string => escapeXml(text).replaceAll('\r', '&#13;')

/** The text for an XML attribute value: line ends and tabs are written as references, else a parser makes blanks of them. */
export const xmlAttribute = (text: string): string => xmlText(text).replaceAll('\n', '&#10;').replaceAll('\t', '&#9;')

/** Where a spreadsheet would read a cell as a formula, full-width forms too; and what already looks guarded. */
const FORMULA = /^'*[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/

/** The text for a cell: one that a spreadsheet would take for a formula gets an apostrophe before it (OWASP, CSV injection). */
export const guardFormula = (text: string): string => (FORMULA.test(text) ? `'${text}` : text)

/** Takes the guard off again; `unguardFormula(guardFormula(s)) === s`. */
export const unguardFormula = (text: string): string =>
  text.startsWith("'") && FORMULA.test(text) ? text.slice(1) : text

const NOT_URI = /[^A-Za-z0-9._~:/?#@!$&'()*+,;=%-]|%(?![0-9A-Fa-f]{2})/gu

/** The address by RFC 3986, which allows fewer characters than the URL standard: the rest percent-encoded after the host. */
export const strictUri = (href: string): string => {
  const host = href.indexOf('/', 8)
  return host < 0
    ? href
    : href.slice(0, host) + href.slice(host).replace(NOT_URI, (c) => (c === '%' ? '%25' : encodeURIComponent(legal(c))))
}
