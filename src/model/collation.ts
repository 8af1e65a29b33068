/**
 * The alignment of all witnesses of an utterance. No witness is the base text.
 *
 *     A | this blood | watered | the  | Syrian | territory |
 *     B | This blood | shed on | the  | Syrian | land      |
 *         locus 0      locus 1   2      3        4
 *
 * Laws: the readings of one witness over all loci, in order, are its tokens, each once;
 * no locus is empty; the order of the witnesses changes nothing but the order of the readings.
 */
import * as t from 'io-ts'
import { Mode } from './attribution.ts'
import { nullable, Offset } from './codec.ts'
import { Notice } from './notice.ts'
import { Range } from './span.ts'

/** What goes in: a witness and its words. `quoted` are the places inside quotation marks; without it the marks in the content decide. */
export interface WitnessText {
  readonly siglum: string
  readonly content: string
  readonly mode?: Mode
  readonly quoted?: readonly Range[]
  /** Tokens made by the caller; their texts joined by one blank are the content. `n` is the form to compare by. */
  readonly tokens?: readonly { readonly t: string; readonly n?: string }[]
}

/** A word or a mark, with its place in the witness's content. */
export interface Token {
  readonly text: string
  readonly start: number
  readonly end: number
  /** The form it is compared by. */
  readonly norm: string
}
/** The codec of {@link Token}. */
export const Token: t.Type<Token> = t.readonly(
  t.strict({ text: t.string, start: Offset, end: Offset, norm: t.string }),
  'Token',
)

/** One witness after tokenisation. */
export interface CollatedWitness {
  readonly siglum: string
  readonly content: string
  readonly mode: Mode | null
  /** The places inside quotation marks, marks excluded, as ranges of the content. */
  readonly quoted: readonly Range[]
  readonly tokens: readonly Token[]
}
/** The codec of {@link CollatedWitness}. */
export const CollatedWitness: t.Type<CollatedWitness> = t.readonly(
  t.strict({
    siglum: t.string,
    content: t.string,
    mode: nullable(Mode),
    quoted: t.readonlyArray(Range),
    tokens: t.readonlyArray(Token),
  }),
  'CollatedWitness',
)

/** A half-open run of token indexes of one witness. */
export interface TokenRange {
  readonly from: number
  readonly to: number
}
/** The codec of {@link TokenRange}. */
export const TokenRange: t.Type<TokenRange> = t.readonly(t.strict({ from: Offset, to: Offset }), 'TokenRange')

/** One aligned place: for each witness, in the order of `witnesses`, its tokens there or `null`. */
export interface Locus {
  readonly readings: readonly (TokenRange | null)[]
}
/** The codec of {@link Locus}. */
export const Locus: t.Type<Locus> = t.readonly(t.strict({ readings: t.readonlyArray(nullable(TokenRange)) }), 'Locus')

/** The same words at another place: `a` and `b` are indexes of witnesses. A link beside the table. */
export interface Move {
  readonly a: number
  readonly b: number
  readonly from: TokenRange
  readonly to: TokenRange
}
/** The codec of {@link Move}. */
export const Move: t.Type<Move> = t.readonly(
  t.strict({ a: Offset, b: Offset, from: TokenRange, to: TokenRange }),
  'Move',
)

/** Token `i` of witness `a` and token `j` of witness `b` are held to render each other. */
export interface TokenLink {
  readonly a: number
  readonly i: number
  readonly b: number
  readonly j: number
}
/** The codec of {@link TokenLink}. */
export const TokenLink: t.Type<TokenLink> = t.readonly(
  t.strict({ a: Offset, i: Offset, b: Offset, j: Offset }),
  'TokenLink',
)

/** The alignment of some witnesses: its loci, the moves beside them, every pair of linked tokens. */
export interface Collation {
  readonly witnesses: readonly CollatedWitness[]
  readonly loci: readonly Locus[]
  readonly moves: readonly Move[]
  readonly links: readonly TokenLink[]
  /** `false` where a size guard acted: the laws still hold, the alignment may be coarser. */
  readonly exact: boolean
  readonly notices: readonly Notice[]
}
/** The codec of {@link Collation}. */
export const Collation: t.Type<Collation> = t.readonly(
  t.strict({
    witnesses: t.readonlyArray(CollatedWitness),
    loci: t.readonlyArray(Locus),
    moves: t.readonlyArray(Move),
    links: t.readonlyArray(TokenLink),
    exact: t.boolean,
    notices: t.readonlyArray(Notice),
  }),
  'Collation',
)

/**
 * The words of one witness at a locus, as they stand in its content; `''` where it has none.
 *
 * @example
 * import { readingText } from 'variorum'
 * import { collate } from 'variorum/collate'
 * const { witnesses, loci } = collate([{ siglum: 'A', content: 'will never pay' }, { siglum: 'B', content: 'will not pay' }])
 * loci.map(({ readings }) => witnesses.map((w, i) => readingText(w, readings[i]))) // [['will', 'will'], ['never', 'not'], ['pay', 'pay']]
 */
export const readingText = (witness: CollatedWitness, range: TokenRange | null): string => {
  const first = range && witness.tokens[range.from]
  const last = range && witness.tokens[range.to - 1]
  return first && last ? witness.content.slice(first.start, last.end) : ''
}
