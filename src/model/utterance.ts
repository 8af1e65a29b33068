/** The hypothesis that several attributions render the same words of the same speaker on the same occasion. */
import * as t from 'io-ts'
import { Mode } from './attribution.ts'
import { Unit } from './codec.ts'
import { Notice } from './notice.ts'
import { Range, Span } from './span.ts'

/** What linking looks at: the words of one attribution and what is known about them. */
export interface Statement {
  readonly id: string
  /** The content as one text: the spans joined by one blank. */
  readonly text: string
  readonly article?: string
  readonly outlet?: string
  readonly speaker?: string
  readonly date?: string
  readonly occasion?: string
  readonly mode?: Mode
  /** The spans of `text` in its article, in order; without them offsets are those of `text`. */
  readonly content?: readonly Span[]
  /** The statement it is nested in. */
  readonly partOf?: string
  /** The reporting verb's lemma: "order", "thank". */
  readonly verb?: string
  /** Who is spoken to, as named. */
  readonly addressee?: string
}

/** The codec of {@link Statement}. */
export const Statement: t.Type<Statement> = t.exact(
  t.intersection([
    t.type({ id: t.string, text: t.string }),
    t.partial({
      article: t.string,
      outlet: t.string,
      speaker: t.string,
      date: t.string,
      occasion: t.string,
      mode: Mode,
      content: t.readonlyArray(Span),
      partOf: t.string,
      verb: t.string,
      addressee: t.string,
    }),
  ]),
  'a statement record',
)

/** One ground for or against a link, in the reader's words. */
export interface Reason {
  /** The feature: `words`, `rare-words`, `numbers`, `speaker`, `occasion`, `containment`, … */
  readonly feature: string
  /** What was seen: the shared words, both speakers, both dates. */
  readonly detail: string
  /** The part of the score in thousandths; negative speaks against. */
  readonly weight: number
}
/** The codec of {@link Reason}. */
export const Reason: t.Type<Reason> = t.readonly(
  t.strict({ feature: t.string, detail: t.string, weight: t.number }),
  'Reason',
)

/** Two statements (or parts of them) held to render the same words; symmetric, written with `a` before `b` in code-unit order. */
export interface Link {
  readonly a: string
  readonly b: string
  readonly score: number
  /** How far the score is from the threshold: small is unsure. */
  readonly margin: number
  readonly because: readonly Reason[]
}
/** The codec of {@link Link}. */
export const Link: t.Type<Link> = t.readonly(
  t.strict({ a: t.string, b: t.string, score: Unit, margin: t.number, because: t.readonlyArray(Reason) }),
  'Link',
)

/** One statement and the attributions that render it. */
export interface Utterance {
  /** Made from its members, so it does not depend on the order of the input. */
  readonly utterance: string
  /** Statement ids, in code-unit order. One is enough. */
  readonly members: readonly string[]
  /** For members of which only a part belongs here: the spans of the article (of the text, where there is no article). */
  readonly parts?: Readonly<Record<string, readonly Range[]>>
  readonly links: readonly Link[]
}
/** The codec of {@link Utterance}. */
export const Utterance: t.Type<Utterance> = t.exact(
  t.intersection([
    t.type({ utterance: t.string, members: t.readonlyArray(t.string), links: t.readonlyArray(Link) }),
    t.partial({ parts: t.record(t.string, t.readonlyArray(Range)) }),
  ]),
  'an utterance record',
)

/** The result of linking. Utterances partition the parts of the statements. */
export interface Linkage {
  readonly utterances: readonly Utterance[]
  /** Links the program was not sure of: listed, not made. */
  readonly unsure: readonly Link[]
  /** Groups of statement ids whose wording is so near that they are copies of one text, not independent reports. */
  readonly copies: readonly (readonly string[])[]
  readonly notices: readonly Notice[]
}
/** The codec of {@link Linkage}. */
export const Linkage: t.Type<Linkage> = t.readonly(
  t.strict({
    utterances: t.readonlyArray(Utterance),
    unsure: t.readonlyArray(Link),
    copies: t.readonlyArray(t.readonlyArray(t.string)),
    notices: t.readonlyArray(Notice),
  }),
  'Linkage',
)
