/** What is known around the words of a statement: who, when, where it stands. */
import type { Statement } from '../model/index.ts'
import { fold } from '../text/index.ts'
import { dayGap, isDay } from './occasion.ts'
import { type Kin, kin, type Named, named } from './speaker.ts'

/** Statements known to be said more days apart than this are two statements, whatever their words. */
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

/** Nothing is known. */
export const NO_CONTEXT: Context = {
  who: named(undefined),
  speaker: undefined,
  date: undefined,
  occasion: '',
  article: undefined,
  outlet: '',
  mode: undefined,
  verb: '',
}

/** What is known around a statement; `name` is who its speaker is, where other articles tell. */
export const contextOf = (s: Statement, name?: string): Context => ({
  who: named(name ?? s.speaker),
  speaker: s.speaker,
  date: s.date,
  occasion: fold(s.occasion ?? ''),
  article: s.article,
  outlet: fold(s.outlet ?? ''),
  mode: s.mode,
  verb: fold(s.verb ?? ''),
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
  /** Are the two of one speaker, as far as is known? */
  readonly speaker: Kin
  readonly grounds: readonly Ground[]
}

const NOTHING: Standing = { odds: 0, barred: false, speaker: 'unknown', grounds: [] }
const show = (s: string | undefined): string => (s === undefined || s === '' ? 'not in the supplied text' : s)

/**
 * Log-odds of what is known around the words, fitted by bench/fit-context.ts by logistic regression on real events,
 * alone and among the statements of a year of news, and on sentences of one speaker in one article, which share their
 * subject and are not one statement. A day apart is drawn towards little: the days of articles are
 * known more often than those of statements.
 */
export const ODDS = {
  /** Of any two statements, beside what their words say. */
  any: -2.64,
  /** For every doubling of the statements among which the two are. */
  size: -0.12,
  /** For every bit that the shared words tell beyond those doublings, up to {@link MOST_BITS}. */
  bit: 0.37,
  /** The shorter stands in the longer. */
  containment: 1.26,
  unknownSpeaker: -1.7,
  /** A pronoun, no source, or anybody of a kind. */
  anybody: -1.03,
  /** Nor are the two known to be of one speaker: for every doubling beyond the statements of {@link EVENT}. */
  sizeUnnamed: -0.36,
  oneQuoted: 0.86,
  bothQuoted: 0.72,
  /** Both are quoted, and few words are the same. */
  otherWords: -2.64,
  sameDay: 0.22,
  /** For every day between two dates. */
  dayApart: -0.3,
  vagueDate: -0.5,
  sameOccasion: 0.3,
  otherLabel: -0.5,
  oneOccasion: -2.5,
  barred: -20,
} as const

/** log2 of the statements of an event. */
const EVENT = 6.5
/** More bits than so many beyond chance tell no more: two sentences on one subject share as many. */
export const MOST_BITS = 8

const often = (beyond: number): string =>
  beyond >= MOST_BITS ? 'hardly ever' : beyond >= MOST_BITS / 3 ? 'seldom' : beyond >= 0 ? 'now and then' : 'often'

/** What the collection says: words as rare as these are seldom shared by chance, the less so the fewer statements there are. */
export const rarityGround = (bits: number, size: number, statements: number, speaker: Kin): Ground => ({
  feature: 'rare-words',
  detail: `shared by chance ${often(bits - size)} among ${statements} statements, at ${Math.round(bits)} bits`,
  odds:
    ODDS.any +
    ODDS.size * size +
    ODDS.bit * Math.min(MOST_BITS, bits - size) +
    (speaker === 'unknown' ? ODDS.sizeUnnamed * (size - EVENT) : 0),
})

const quotedIn = (c: Context): number => (c.mode === 'direct' || c.mode === 'transcript' ? 1 : 0)

const anybody = (c: Context): boolean => c.who.kind === 'none' || c.who.indefinite === 'yes'

/** What the context says about two statements being one. Symmetric but for the order in the details. */
export const standing = (a: Context, b: Context): Standing => {
  if (a === NO_CONTEXT && b === NO_CONTEXT) return NOTHING
  const grounds: Ground[] = []
  let barred = false
  const add = (feature: string, x: string | undefined, y: string | undefined, odds: number): void => {
    if (odds === ODDS.barred) barred = true
    grounds.push({ feature, detail: `${show(x)} · ${show(y)}`, odds })
  }
  const kinship = kin(a.who, b.who)
  if (a.who.kind !== 'none' || b.who.kind !== 'none')
    add(
      'speaker',
      a.speaker,
      b.speaker,
      kinship === 'different'
        ? ODDS.barred
        : kinship === 'same'
          ? 0
          : anybody(a) || anybody(b)
            ? ODDS.anybody
            : ODDS.unknownSpeaker,
    )
  const quoted = quotedIn(a) + quotedIn(b)
  if (quoted > 0) add('mode', a.mode, b.mode, quoted === 2 ? ODDS.bothQuoted : ODDS.oneQuoted)
  const gap = dayGap(a.date, b.date)
  if (gap !== null && (gap === 0 || (isDay(a.date) && isDay(b.date))))
    add('date', a.date, b.date, gap > FAR_DAYS ? ODDS.barred : ODDS.sameDay + ODDS.dayApart * gap)
  else if (gap !== null) add('date', a.date, b.date, ODDS.vagueDate)
  const sameArticle = a.article !== undefined && a.article === b.article
  if (a.occasion !== '' && b.occasion !== '')
    add(
      'occasion',
      a.occasion,
      b.occasion,
      a.occasion === b.occasion ? ODDS.sameOccasion : sameArticle ? ODDS.barred : ODDS.otherLabel,
    )
  else if (sameArticle && a.occasion !== b.occasion) add('occasion', a.occasion, b.occasion, ODDS.oneOccasion)
  return { odds: grounds.reduce((sum, g) => sum + g.odds, 0), barred, speaker: kinship, grounds }
}

/** Do two statements stand in one article of one outlet? */
export const together = (a: Context, b: Context): boolean =>
  a.article !== undefined && a.article === b.article && a.outlet === b.outlet
