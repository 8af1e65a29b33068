/**
 * One reported statement in one article.
 *
 *     > | “We will not raise fares,” Mayor Ortiz said on Tuesday.
 *         ^^^^^^^^^^^^^^^^^^^^^^^^^^ ^^^^^^^^^^^ ^^^^
 *         content                    source      cue
 */
import * as t from 'io-ts'
import { nullable, oneOf } from './codec.ts'
import { Notice } from './notice.ts'
import { Span } from './span.ts'

/** The modes, from quoted to minuted. */
export const MODES = ['direct', 'mixed', 'indirect', 'narrated', 'transcript'] as const

/** How the words are given: quoted, partly quoted, reported, told as a speech act, or minuted. */
export type Mode = (typeof MODES)[number]
/** The codec of {@link Mode}. */
export const Mode: t.Type<Mode> = oneOf(MODES, MODES.join(' | '))

/** The reporting verb of a cue and the classes the lexicon gives it. */
export interface Verb {
  readonly lemma: string
  /** Of the lexicon's classes: neutral, structural, assertive, endorsing, doubting, conceding, denying, hostile, positive, directive, commissive, predictive, manner. */
  readonly classes: readonly string[]
}
/** The codec of {@link Verb}. */
export const Verb: t.Type<Verb> = t.readonly(t.strict({ lemma: t.string, classes: t.readonlyArray(t.string) }), 'Verb')

/** One reported statement in one article: source, cue, content and mode, with their places. */
export interface Attribution {
  /** Unique over the whole run. */
  readonly id: string
  /** The id of the article it stands in. All spans are of that article's text. */
  readonly article: string
  readonly mode: Mode
  /** The words that name who said it, as they stand: a name, a role, a pronoun. */
  readonly source: Span | null
  /** The one name the source resolves to; the mention itself where no safe name is known; `null` without a source. */
  readonly speaker: string | null
  readonly cue: Span | null
  readonly verb: Verb | null
  /** The words, in order of the text, quotation marks included; several spans where the attribution interrupts them. */
  readonly content: readonly Span[]
  /** What stands inside quotation marks, without the marks. */
  readonly quoted: readonly Span[]
  /** The outlet these words are reported by: the article's own, or one it relays. */
  readonly outlet: string
  /** The outlets it came by to the reader, nearest first; empty for the article's own reports. */
  readonly via: readonly string[]
  /** The event at which it was said, as a label that is equal for equal events of one article; `null` where the text names none. */
  readonly occasion: string | null
  /** The day it was said, ISO 8601 as far as known: `2017-12-11`, or `--11-20` where the year is not in the supplied text. */
  readonly date: string | null
  readonly addressee?: Span
  /** The id of the attribution this one is nested in. */
  readonly partOf?: string
}

/** The codec of {@link Attribution}. */
export const Attribution: t.Type<Attribution> = t.exact(
  t.intersection([
    t.type({
      id: t.string,
      article: t.string,
      mode: Mode,
      source: nullable(Span),
      speaker: nullable(t.string),
      cue: nullable(Span),
      verb: nullable(Verb),
      content: t.readonlyArray(Span),
      quoted: t.readonlyArray(Span),
      outlet: t.string,
      via: t.readonlyArray(t.string),
      occasion: nullable(t.string),
      date: nullable(t.string),
    }),
    t.partial({ addressee: Span, partOf: t.string }),
  ]),
  'Attribution',
)

/** All that was found in one article: one record, one line of `extract -f ndjson`. */
export interface Extraction {
  readonly id: string
  readonly siglum: string
  readonly outlet: string
  readonly date: string | null
  readonly title: string | null
  readonly language: string
  readonly attributions: readonly Attribution[]
  readonly notices: readonly Notice[]
}

/** The codec of {@link Extraction}. */
export const Extraction: t.Type<Extraction> = t.readonly(
  t.strict({
    id: t.string,
    siglum: t.string,
    outlet: t.string,
    date: nullable(t.string),
    title: nullable(t.string),
    language: t.string,
    attributions: t.readonlyArray(Attribution),
    notices: t.readonlyArray(Notice),
  }),
  'Extraction',
)
