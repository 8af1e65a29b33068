/** Everything a report shows, in one value: every writer reads this and nothing else. */
import * as t from 'io-ts'
import { Article } from './article.ts'
import { Mode } from './attribution.ts'
import { Comparison } from './comparison.ts'
import { nullable, oneOf } from './codec.ts'
import { Notice } from './notice.ts'
import { AppliedOverride } from './override.ts'
import { Link } from './utterance.ts'

/** One column of the coverage: an outlet, by itself or as another relays it. */
export interface Outlet {
  readonly siglum: string
  readonly name: string
  /** The outlets it came by, nearest first. */
  readonly via: readonly string[]
  /** The ids of the articles its words stand in. */
  readonly articles: readonly string[]
}
/** The codec of {@link Outlet}. */
export const Outlet: t.Type<Outlet> = t.readonly(
  t.strict({ siglum: t.string, name: t.string, via: t.readonlyArray(t.string), articles: t.readonlyArray(t.string) }),
  'Outlet',
)

/** An event at which something was said, and the sigla of the outlets that report it. */
export interface Occasion {
  readonly label: string
  readonly date: string | null
  readonly sigla: readonly string[]
}
/** The codec of {@link Occasion}. */
export const Occasion: t.Type<Occasion> = t.readonly(
  t.strict({ label: t.string, date: nullable(t.string), sigla: t.readonlyArray(t.string) }),
  'Occasion',
)

/**
 * How an outlet carries an utterance: by the mode of its own version; `relayed` where its article has only the version of
 * another outlet that it relays; `absent` prints as "not in the supplied text"; `elsewhere` where nothing supplied puts the
 * outlet at the occasion.
 */
export type Carriage = Mode | 'relayed' | 'absent' | 'elsewhere'
/** The codec of {@link Carriage}. */
export const Carriage: t.Type<Carriage> = t.union(
  [Mode, oneOf(['relayed', 'absent', 'elsewhere'], 'relayed | absent | elsewhere')],
  'Carriage',
)

/** One row of the coverage matrix; `cells` in the order of the report's outlets. */
export interface Coverage {
  readonly comparison: string
  readonly cells: readonly Carriage[]
}
/** The codec of {@link Coverage}. */
export const Coverage: t.Type<Coverage> = t.readonly(
  t.strict({ comparison: t.string, cells: t.readonlyArray(Carriage) }),
  'Coverage',
)

/** An input as it was read: what the table of articles prints beside the article itself. */
export interface Source {
  readonly article: Article
  readonly words: number
  /** SHA-256 of the text in UTF-8, in hexadecimal. */
  readonly sha256: string
}
/** The codec of {@link Source}. */
export const Source: t.Type<Source> = t.readonly(
  t.strict({ article: Article, words: t.number, sha256: t.string }),
  'Source',
)

/** Everything a report shows. */
export interface Report {
  /** The version of the schema this record follows. */
  readonly version: 1
  readonly title: string
  readonly sources: readonly Source[]
  readonly outlets: readonly Outlet[]
  readonly occasions: readonly Occasion[]
  /** Utterances in more than one outlet first, then in the order of the articles. */
  readonly comparisons: readonly Comparison[]
  readonly coverage: readonly Coverage[]
  readonly unsure: readonly Link[]
  /** Groups of attribution ids that are copies of one text. */
  readonly copies: readonly (readonly string[])[]
  readonly notices: readonly Notice[]
  /** The siglum of the witness marked as the record, if one is. */
  readonly record: string | null
  /** The decisions made by hand, each with what became of it; in the order of their file. */
  readonly overrides: readonly AppliedOverride[]
}
/** The codec of {@link Report}. */
export const Report: t.Type<Report> = t.readonly(
  t.strict({
    version: t.literal(1),
    title: t.string,
    sources: t.readonlyArray(Source),
    outlets: t.readonlyArray(Outlet),
    occasions: t.readonlyArray(Occasion),
    comparisons: t.readonlyArray(Comparison),
    coverage: t.readonlyArray(Coverage),
    unsure: t.readonlyArray(Link),
    copies: t.readonlyArray(t.readonlyArray(t.string)),
    notices: t.readonlyArray(Notice),
    record: nullable(t.string),
    overrides: t.readonlyArray(AppliedOverride),
  }),
  'Report',
)
