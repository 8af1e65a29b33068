/** What is known around the words of a statement: who, when, where it stands. */
import type { Statement } from '../model/index.ts'
import { fold } from '../text/index.ts'
import { dayGap } from './occasion.ts'
import { kin, type Named, named } from './speaker.ts'

/** Statements said more days apart than this are two statements, whatever their words. */
export const FAR_DAYS = 7

export interface Context {
  readonly who: Named
  readonly speaker: string | undefined
  readonly date: string | undefined
  readonly occasion: string
  readonly article: string | undefined
  readonly outlet: string
  readonly mode: Statement['mode']
  readonly verb: string
}

export const contextOf = (s: Statement): Context => ({
  who: named(s.speaker),
  speaker: s.speaker,
  date: s.date,
  occasion: fold(s.occasion ?? ''),
  article: s.article,
  outlet: fold(s.outlet ?? ''),
  mode: s.mode,
  verb: s.verb ?? '',
})

/** A ground for or against a link: its feature, what was seen, and its part of the log-odds. */
export interface Ground {
  readonly feature: string
  readonly detail: string
  readonly odds: number
}

export interface Standing {
  /** The log-odds the context adds. */
  readonly odds: number
  /** May the two stand in one utterance at all? */
  readonly barred: boolean
  readonly grounds: readonly Ground[]
}

const show = (s: string | undefined): string => (s === undefined || s === '' ? 'not in the supplied text' : s)

/** What the context says about two statements being one. Symmetric but for the order in the details. */
export const standing = (a: Context, b: Context): Standing => {
  const grounds: Ground[] = []
  let barred = false
  const kinship = kin(a.who, b.who)
  const anyone = a.who.kind === 'none' && b.who.kind === 'none'
  if (kinship === 'different') barred = true
  if (!anyone)
    grounds.push({
      feature: 'speaker',
      detail: `${show(a.speaker)} · ${show(b.speaker)}`,
      odds: kinship === 'same' ? 1 : kinship === 'unknown' ? -0.4 : -9,
    })
  const gap = dayGap(a.date, b.date)
  if (gap !== null) {
    if (gap > FAR_DAYS) barred = true
    grounds.push({
      feature: 'date',
      detail: `${show(a.date)} · ${show(b.date)}`,
      odds: gap === 0 ? 0.4 : gap <= FAR_DAYS ? 0.2 - 0.2 * gap : -9,
    })
  }
  const sameArticle = a.article !== undefined && a.article === b.article
  if (a.occasion !== '' && b.occasion !== '') {
    const same = a.occasion === b.occasion
    if (!same && sameArticle) barred = true
    grounds.push({
      feature: 'occasion',
      detail: `${show(a.occasion)} · ${show(b.occasion)}`,
      odds: same ? 0.5 : sameArticle ? -9 : -0.5,
    })
  }
  return { odds: grounds.reduce((sum, g) => sum + g.odds, 0), barred, grounds }
}

/** Do two statements stand in one article of one outlet? */
export const together = (a: Context, b: Context): boolean =>
  a.article !== undefined && a.article === b.article && a.outlet === b.outlet
