/** The kinds of difference, and one difference with its ground. A difference is a property of a place over all witnesses. */
import * as t from 'io-ts'
import { nullable, oneOf } from './codec.ts'
import { Span } from './span.ts'
import { TokenRange } from './collation.ts'

/** The layers order the display; they are no verdict on weight. A surface · B wording · C meaning-bearing · D quotation and attribution. */
export const LAYERS = ['A', 'B', 'C', 'D'] as const
/** A surface · B wording · C meaning-bearing · D quotation and attribution. */
export type Layer = (typeof LAYERS)[number]
/** The codec of {@link Layer}. */
export const Layer: t.Type<Layer> = oneOf(LAYERS, 'A | B | C | D')

/** A kind of difference. */
export type Kind =
  | 'orthography'
  | 'name-form'
  | 'inflection'
  | 'substitution'
  | 'label'
  | 'intensity'
  | 'specificity'
  | 'expurgation'
  | 'negation'
  | 'modality'
  | 'quantity'
  | 'entity'
  | 'role-voice'
  | 'order'
  | 'mode'
  | 'truncation'
  | 'one-sided'
  | 'editorial-insert'
  | 'attribution'
  | 'provenance'
  | 'other'

/** Every kind and its layer, in the order of the taxonomy. */
export const LAYER_OF: Readonly<Record<Kind, Layer>> = {
  orthography: 'A',
  'name-form': 'A',
  inflection: 'A',
  substitution: 'B',
  label: 'B',
  intensity: 'B',
  specificity: 'B',
  expurgation: 'B',
  negation: 'C',
  modality: 'C',
  quantity: 'C',
  entity: 'C',
  'role-voice': 'C',
  order: 'C',
  mode: 'D',
  truncation: 'D',
  'one-sided': 'D',
  'editorial-insert': 'D',
  attribution: 'D',
  provenance: 'D',
  other: 'B',
}

/** Every kind, in the order of the taxonomy. */
export const KINDS: readonly Kind[] = Object.keys(LAYER_OF) as Kind[]
/** The codec of {@link Kind}. */
export const Kind: t.Type<Kind> = oneOf(KINDS, 'a kind of difference')

/** How many of the witnesses that differ at a place have it inside quotation marks: two or more, one, none. */
export type InsideQuotes = 'both' | 'one' | 'none'
/** The codec of {@link InsideQuotes}. */
export const InsideQuotes: t.Type<InsideQuotes> = oneOf(['both', 'one', 'none'], 'both | one | none')

/** A decision of a person about a difference. */
export interface ByHand {
  readonly reason: string
  readonly kind: string
  readonly rule: string
}
/** The codec of {@link ByHand}. */
export const ByHand: t.Type<ByHand> = t.readonly(
  t.strict({ reason: t.string, kind: t.string, rule: t.string }),
  'ByHand',
)

/** One named difference: a place over all witnesses, with the rule that spoke and its ground. */
export interface Difference {
  /** One of the taxonomy's kinds, or a kind of the caller's own. */
  readonly kind: string
  readonly layer: Layer
  /** The rule that named it, as `kind/rule`: `negation/particle`. */
  readonly rule: string
  /** The words that made the rule speak: `not`, `nearly`, `martyr ~ soldier`; `null` where the shape alone did. */
  readonly cue: string | null
  /** Of the witnesses that differ here: is the wording inside quotation marks in two or more (`both`), in one, in none? */
  readonly insideQuotes: InsideQuotes
  /** For each witness, in the order of the collation's witnesses, its words there, or `null` where it has none. */
  readonly readings: readonly (Span | null)[]
  /** What the readings' offsets count in: each witness's content, or (cues, designations of the speaker) its article. */
  readonly place: 'content' | 'article'
  /** The loci it covers, half-open; `null` where it concerns the statement as a whole. */
  readonly loci: TokenRange | null
  /** Is it what indirect speech asks for by itself (backshift, a shifted pronoun)? */
  readonly licensed: boolean
  /** Where a person gave it this kind: their reason, and the kind and rule it had. */
  readonly byHand?: ByHand
}

/** The codec of {@link Difference}. */
export const Difference: t.Type<Difference> = t.exact(
  t.intersection([
    t.type({
      kind: t.string,
      layer: Layer,
      rule: t.string,
      cue: nullable(t.string),
      insideQuotes: InsideQuotes,
      readings: t.readonlyArray(nullable(Span)),
      place: oneOf(['content', 'article'], 'content | article'),
      loci: nullable(TokenRange),
      licensed: t.boolean,
    }),
    t.partial({ byHand: ByHand }),
  ]),
  'Difference',
)
