/**
 * The words of a post: what its form adds — addresses, the line that signs it, marks that run words together —
 * is taken away or parted, so that what was said is compared with what was said.
 *
 *     > | No vote! #FakeNews http://a.example/b — Ana Ortiz (@AnaOrtiz) January 6, 2020
 *         No vote!  Fake News                     Ana Ortiz January 6, 2020
 */
const ADDRESS = /https?:\/\/[^\s]*|pic\.twitter\.com\/[^\s]*|www\.[^\s]*/gu
/** The handle in a signature; the name before it and the day after it stay. */
const SIGNED = /\(@?\w{1,40}\)(?= *\p{L}{3,10} \d{1,2}, ?\d{1,4} *$)/u
const TAG = /[#@][\p{L}\p{N}_]{2,80}/gu

/** `FakeNews` → `Fake News`, `USAToday` → `USA Today`, `Trump2020` → `Trump 2020`. */
const parted = (tag: string): string =>
  tag
    .slice(1)
    .replace(/_/gu, ' ')
    .replace(/(?<=[\p{Ll}])(?=[\p{Lu}\p{N}])|(?<=\p{Lu})(?=\p{Lu}\p{Ll})|(?<=\p{N})(?=\p{L})/gu, ' ')

/** The text with the marks of a post taken away; the text itself where it holds none. */
export const wordsOfPost = (text: string): string => {
  if (!/[#@/]/u.test(text)) return text
  const plain = text
    .trimEnd()
    .replace(SIGNED, ' ')
    .replace(ADDRESS, ' ')
    .replace(TAG, (tag) => ` ${parted(tag)} `)
  return /[\p{L}\p{N}]/u.test(plain) ? plain : text
}
