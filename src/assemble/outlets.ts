/**
 * The columns of a report: every outlet whose words stand in the supplied articles, by itself or relayed.
 *
 * One article of one outlet is one column; so is each outlet it relays. Two editions of an article, or one
 * outlet relayed by two others, are two columns: they are two witnesses, `RT` and `RT2`. What is only called by its
 * kind ("state media") has no column: its words stand in that of the outlet it came through.
 */
import type { Article, Attribution, Extraction, Outlet } from '../model/index.ts'
import { namer } from '../text/index.ts'

/** One article with what was found in it, and whether its siglum was chosen by the caller. */
export interface Reading {
  readonly article: Article
  readonly extraction: Extraction
  readonly siglumGiven: boolean
}

const key = (article: string, outlet: string, via: readonly string[]): string => JSON.stringify([article, outlet, via])

/** Several words, none with a capital but that of a country: `state media`, `Syrian state media` are no names. */
const UNNAMED = /^(?:\p{Lu}[^\p{Lu}\s]*\s)?\p{Ll}[^\p{Lu}\s]*(?:\s[^\p{Lu}\s]+)+$/u

/** The outlet whose column an attribution stands in, and the outlets it came through from there. */
const placed = ({ outlet, via }: Attribution): { readonly outlet: string; readonly via: readonly string[] } => {
  const [through, ...rest] = via
  return through !== undefined && UNNAMED.test(outlet) ? { outlet: through, via: rest } : { outlet, via }
}

/** The column of an attribution. */
export const columnOf = (attribution: Attribution): string => {
  const { outlet, via } = placed(attribution)
  return key(attribution.article, outlet, via)
}

/** The column of an article's own reports. */
export const ownColumn = (article: Article, outlet: string): string => key(article.id, outlet, article.via)

interface Column extends Outlet {
  readonly key: string
}

/** The columns in the order of the articles, an article's own outlet first, those it relays in order of the text. */
export const columnsOf = (readings: readonly Reading[]): readonly Column[] => {
  const found = readings.flatMap(({ article, extraction, siglumGiven }) => {
    const own = { outlet: extraction.outlet, via: article.via, siglum: null as string | null }
    if (siglumGiven || article.outlet !== null || extraction.outlet === article.siglum) own.siglum = article.siglum
    const relayed = new Map<string, typeof own>()
    for (const a of [...extraction.attributions].sort(byPlace)) {
      const k = columnOf(a)
      if (!relayed.has(k)) relayed.set(k, { ...placed(a), siglum: null })
    }
    const ownKey = ownColumn(article, own.outlet)
    relayed.delete(ownKey)
    return [[ownKey, own] as const, ...relayed].map(([k, c]) => ({ key: k, article: article.id, ...c }))
  })
  const named = namer()
  named.know(found.flatMap((c) => (c.siglum === null ? [] : [[c.outlet, c.siglum] as const])))
  const made = named.name(found.filter((c) => c.siglum === null).map((c) => c.outlet))[Symbol.iterator]()
  return found.map((c) => ({
    key: c.key,
    siglum: c.siglum ?? made.next().value ?? c.outlet,
    name: c.outlet,
    via: c.via,
    articles: [c.article],
  }))
}

const byPlace = (a: Attribution, b: Attribution): number => (a.content[0]?.start ?? 0) - (b.content[0]?.start ?? 0)
