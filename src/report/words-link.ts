/**
 * Links into the sources: the words themselves, found by the reader's browser.
 *
 *     https://courier.example/fares#:~:text=said%2C-,We%20will%20never,students,-Mayor
 *                                          prefix-, start        ,end     ,-suffix
 *
 * Source: WICG, URL Fragment Text Directives. Words are matched whole and white space is folded,
 * so every term is cut at blanks and kept on one line of the text.
 */
import type { Article, Range } from '../model/index.ts'
import { safeUrl, visible } from './escape.ts'

const LONG = 120

/** One term, percent-encoded; the hyphen too, which parts prefix and suffix from the words. */
const term = (words: string): string =>
  encodeURIComponent(visible(words).split(/\s/u).filter(Boolean).join(' ')).replaceAll('-', '%2D')

/** The last few words of a text on its last line. */
const tail = (text: string): string => {
  const line = text.slice(text.lastIndexOf('\n') + 1)
  if (line.length <= 24) return line
  const cut = line.slice(-24)
  const blank = cut.indexOf(' ')
  return blank < 0 ? '' : cut.slice(blank + 1)
}

/** The first few words of a text on its first line. */
const head = (text: string): string => {
  const end = text.indexOf('\n')
  const line = end < 0 ? text : text.slice(0, end)
  if (line.length <= 24) return line
  const cut = line.slice(0, 24)
  const blank = cut.lastIndexOf(' ')
  return blank < 0 ? '' : cut.slice(0, blank)
}

const range = (words: string): string => {
  const lines = words.split('\n')
  const first = lines[0] ?? ''
  const last = lines[lines.length - 1] ?? ''
  if (lines.length === 1 && words.length <= LONG) return term(words)
  return `${term(head(first))},${term(tail(last))}`
}

/** The address of these words in the article's page; `null` where the article has no address that may be linked. */
export const wordsLink = (article: Article, place: Range): string | null => {
  const url = article.url === null ? null : safeUrl(article.url)
  if (url === null) return null
  const words = article.text.slice(place.start, place.end)
  const before = term(tail(article.text.slice(Math.max(0, place.start - 60), place.start)))
  const after = term(head(article.text.slice(place.end, place.end + 60)))
  const text = range(words)
  if (text === '' || text === ',') return url
  const directive = `:~:text=${before === '' ? '' : `${before}-,`}${text}${after === '' ? '' : `,-${after}`}`
  return `${url}${url.includes('#') ? '' : '#'}${directive}`
}
