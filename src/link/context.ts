/** What is known around the words of a statement: who, when, where it stands. */
import type { Statement } from '../model/index.ts'
import { fold } from '../text/index.ts'
import { dayGap, type Interval, interval, isDay } from './occasion.ts'
import { type Kin, kin, type Source, source } from './speaker.ts'

/** Statements known to be said more days apart than this are two statements, whatever their words. */
export const FAR_DAYS = 7
/** So many days after it was said, a remark is still told as news. */
const FRESH_DAYS = 2

export interface Context {
  readonly who: Source
  readonly speaker: string | undefined
  readonly date: string | undefined
  /** The days of the date, and whether it names one. */
  readonly days: Interval | null
  readonly ofDay: boolean
  readonly occasion: string
  readonly article: string | undefined
  readonly outlet: string
  readonly mode: Statement['mode']
  readonly verb: string
}

/** Nothing is known. */
export const NO_CONTEXT: Context = {
  who: source(undefined),
  speaker: undefined,
  date: undefined,
  days: null,
  ofDay: false,
  occasion: '',
  article: undefined,
  outlet: '',
  mode: undefined,
  verb: '',
}

/** What is known around a statement; `who` is its speaker as compared. */
export const contextOf = (s: Statement, who: Source): Context => ({
  who,
  speaker: s.speaker,
  date: s.date,
  days: interval(s.date),
  ofDay: isDay(s.date),
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
  /** For every day between two dates, as far as {@link FRESH_DAYS}, and for every further one. */
  dayApart: -0.3,
  furtherDay: -0.8,
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

const daysApart = (gap: number): number =>
  ODDS.sameDay + ODDS.dayApart * Math.min(gap, FRESH_DAYS) + ODDS.furtherDay * Math.max(0, gap - FRESH_DAYS)

const anybody = (c: Context): boolean => c.who.kind === 'none' || c.who.indefinite === 'yes'

/** What is known of the speakers of two statements; `null` where neither has one. */
const speakerOdds = (a: Context, b: Context, kinship: Kin): number | null => {
  if (a.who.kind === 'none' && b.who.kind === 'none') return null
  if (kinship !== 'unknown') return kinship === 'different' ? ODDS.barred : 0
  return anybody(a) || anybody(b) ? ODDS.anybody : ODDS.unknownSpeaker
}

const modeOdds = (a: Context, b: Context): number | null => {
  const quoted = quotedIn(a) + quotedIn(b)
  return quoted === 0 ? null : quoted === 2 ? ODDS.bothQuoted : ODDS.oneQuoted
}

const dateOdds = (a: Context, b: Context): number | null => {
  const gap = dayGap(a.days, b.days)
  if (gap === null) return null
  if (gap > 0 && !(a.ofDay && b.ofDay)) return ODDS.vagueDate
  return gap > FAR_DAYS ? ODDS.barred : daysApart(gap)
}

const occasionOdds = (a: Context, b: Context): number | null => {
  const sameArticle = a.article !== undefined && a.article === b.article
  if (a.occasion !== '' && b.occasion !== '')
    return a.occasion === b.occasion ? ODDS.sameOccasion : sameArticle ? ODDS.barred : ODDS.otherLabel
  return sameArticle && a.occasion !== b.occasion ? ODDS.oneOccasion : null
}

/** May two statements not stand in one utterance, whatever they say? Symmetric. */
export const barred = (a: Context, b: Context): boolean =>
  (a !== NO_CONTEXT || b !== NO_CONTEXT) &&
  (dateOdds(a, b) === ODDS.barred || occasionOdds(a, b) === ODDS.barred || kin(a.who, b.who) === 'different')

/** What the context says about two statements being one. Symmetric but for the order in the details. */
export const standing = (a: Context, b: Context): Standing => {
  if (a === NO_CONTEXT && b === NO_CONTEXT) return NOTHING
  const grounds: Ground[] = []
  const add = (feature: string, x: string | undefined, y: string | undefined, odds: number | null): void => {
    if (odds !== null) grounds.push({ feature, detail: `${show(x)} · ${show(y)}`, odds })
  }
  const kinship = kin(a.who, b.who)
  add('speaker', a.speaker, b.speaker, speakerOdds(a, b, kinship))
  add('mode', a.mode, b.mode, modeOdds(a, b))
  add('date', a.date, b.date, dateOdds(a, b))
  add('occasion', a.occasion, b.occasion, occasionOdds(a, b))
  return {
    odds: grounds.reduce((sum, g) => sum + g.odds, 0),
    barred: grounds.some((g) => g.odds === ODDS.barred),
    speaker: kinship,
    grounds,
  }
}

/** Do two statements stand in one article of one outlet? */
export const together = (a: Context, b: Context): boolean =>
  a.article !== undefined && a.article === b.article && a.outlet === b.outlet
