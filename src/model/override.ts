/**
 * Decisions of a person about links and differences, kept beside the input and applied again on every run.
 *
 * A decision addresses words by quotation (W3C Web Annotation, TextQuoteSelector: `exact`, `prefix`, `suffix`)
 * and, if need be, by the siglum or name of the outlet, so that it survives a re-run, an added article, another order.
 *
 *     > | “We will not raise fares,” Mayor Ortiz said on Tuesday.
 *         ^^^^^^^^^^^^^^^^^^^^^^^^
 *         { "outlet": "Courier", "exact": "We will not raise fares" }
 */
import * as t from 'io-ts'
import { oneOf } from './codec.ts'

/** Words in a text: exactly these, after `prefix` and before `suffix` where those are given. */
export interface QuoteSelector {
  readonly exact: string
  readonly prefix?: string
  readonly suffix?: string
  /** The siglum or the name of the outlet; without it any article. */
  readonly outlet?: string
}
/** The codec of {@link QuoteSelector}. */
export const QuoteSelector: t.Type<QuoteSelector> = t.exact(
  t.intersection([t.type({ exact: t.string }), t.partial({ prefix: t.string, suffix: t.string, outlet: t.string })]),
  'a quotation selector',
)

/** What a decision can do. */
export const ACTIONS = ['link', 'unlink', 'relabel', 'ignore'] as const

/**
 * `link`: the statements at these places render the same words. `unlink`: they do not.
 * `relabel`: the difference at these places is of the kind `kind`. `ignore`: the difference at these places
 * is not shown, or, where `of` is `statement`, the statement at that place is left out.
 */
export type Action = (typeof ACTIONS)[number]
/** The codec of {@link Action}. */
export const Action: t.Type<Action> = oneOf(ACTIONS, ACTIONS.join(' | '))

/** What an `ignore` leaves out. */
export type Subject = 'difference' | 'statement'
/** The codec of {@link Subject}. */
export const Subject: t.Type<Subject> = oneOf(['difference', 'statement'], 'difference | statement')

/** One decision of a person. */
export interface Override {
  readonly action: Action
  readonly at: readonly QuoteSelector[]
  /** Why, in the words of who decided. */
  readonly reason: string
  /** For `relabel`: the kind it becomes. */
  readonly kind?: string
  /** For `relabel` and `ignore`: only differences of this kind. */
  readonly was?: string
  /** For `ignore`: what is left out; a difference where nothing is said. */
  readonly of?: Subject
}
/** The codec of {@link Override}. */
export const Override: t.Type<Override> = t.exact(
  t.intersection([
    t.type({ action: Action, at: t.readonlyArray(QuoteSelector), reason: t.string }),
    t.partial({ kind: t.string, was: t.string, of: Subject }),
  ]),
  'an override',
)

/** The overrides file. */
export interface Overrides {
  readonly version: 1
  readonly overrides: readonly Override[]
}
/** The codec of {@link Overrides}. */
export const Overrides: t.Type<Overrides> = t.readonly(
  t.strict({ version: t.literal(1), overrides: t.readonlyArray(Override) }),
  'an overrides file',
)

/** What became of a decision: made, already so, its words not found, or found in more than one place. */
export type Outcome = 'applied' | 'unchanged' | 'not-found' | 'ambiguous'
/** The codec of {@link Outcome}. */
export const Outcome: t.Type<Outcome> = oneOf(
  ['applied', 'unchanged', 'not-found', 'ambiguous'],
  'applied | unchanged | not-found | ambiguous',
)

/** A decision with its outcome: what the report lists as made by hand. */
export interface AppliedOverride {
  readonly override: Override
  readonly outcome: Outcome
  /** The attributions or utterances it touched, by id. */
  readonly touched: readonly string[]
  /** One neutral sentence: what was done. */
  readonly detail: string
}
/** The codec of {@link AppliedOverride}. */
export const AppliedOverride: t.Type<AppliedOverride> = t.readonly(
  t.strict({ override: Override, outcome: Outcome, touched: t.readonlyArray(t.string), detail: t.string }),
  'AppliedOverride',
)
