/**
 * From a quotation to the place it stands at.
 * Source: W3C Web Annotation Data Model, 4.2.4 Text Quote Selector: `exact`, with `prefix` and `suffix` where it stands more than once.
 *
 * Who copies words from a report or types them cannot see which blank, quotation mark or dash stands in the source:
 * where the characters as given are nowhere, those are held alike.
 */
import type { Article, QuoteSelector } from '../model/index.ts'

export interface Place {
  readonly article: string
  readonly start: number
  readonly end: number
}

/** Enough to see that a quotation is ambiguous. */
const MAX_PLACES = 100

/** A text with one kind of blank, quotation mark and dash, and for each of its characters the place in the original. */
interface Plain {
  readonly text: string
  readonly at: Uint32Array
}

const plainCharacter = (c: string): string => {
  if (/[\s\u00a0]/.test(c)) return ' '
  if (/[‘’‛ʼ′´`]/.test(c)) return "'"
  if (/[“”„‟«»″]/.test(c)) return '"'
  return /[‐‑‒–—―−]/.test(c) ? '-' : c
}

const plainOf = (text: string): Plain => {
  const at = new Uint32Array(text.length + 1)
  const out: string[] = []
  for (let i = 0; i < text.length; i++) {
    const c = plainCharacter(text[i] ?? '')
    if (c === ' ' && out[out.length - 1] === ' ') continue
    at[out.length] = i
    out.push(c)
  }
  at[out.length] = text.length
  return { text: out.join(''), at }
}

const occurrences = (text: string, needle: string): readonly number[] => {
  const out: number[] = []
  for (let at = text.indexOf(needle); at >= 0 && out.length < MAX_PLACES; at = text.indexOf(needle, at + 1))
    out.push(at)
  return out
}

/** The places of quotations in some articles; each article is made plain at most once. */
export const finder = (articles: readonly Article[]): ((s: QuoteSelector) => readonly Place[]) => {
  const plains = new Map<string, Plain>()
  const plain = (a: Article): Plain => {
    const known = plains.get(a.id) ?? plainOf(a.text)
    plains.set(a.id, known)
    return known
  }
  const asGiven = (a: Article, s: QuoteSelector): readonly Place[] => {
    const lead = s.prefix?.length ?? 0
    return occurrences(a.text, `${s.prefix ?? ''}${s.exact}${s.suffix ?? ''}`).map((at) => ({
      article: a.id,
      start: at + lead,
      end: at + lead + s.exact.length,
    }))
  }
  const alike = (a: Article, s: QuoteSelector): readonly Place[] => {
    const { text, at } = plain(a)
    const lead = plainOf(s.prefix ?? '').text
    const exact = plainOf(s.exact).text
    return occurrences(text, `${lead}${exact}${plainOf(s.suffix ?? '').text}`).map((i) => ({
      article: a.id,
      start: at[i + lead.length] ?? 0,
      end: (at[i + lead.length + exact.length - 1] ?? 0) + 1,
    }))
  }
  return (s) => {
    if (s.exact === '') return []
    const exact = articles.flatMap((a) => asGiven(a, s))
    return exact.length > 0 ? exact : articles.flatMap((a) => alike(a, s))
  }
}

/** Is the article the outlet's, by siglum or by name? */
export const isOutletOf = (article: Article | undefined, outlet: string): boolean =>
  article !== undefined && (article.siglum === outlet || article.outlet === outlet)

/** The quotation in words, for sentences about it. */
export const inWords = (s: QuoteSelector): string => `“${s.exact}”${s.outlet === undefined ? '' : ` (${s.outlet})`}`
