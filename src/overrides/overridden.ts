/** A value after the decisions of a person, and what became of each. */
import type { AppliedOverride, Overrides } from '../model/index.ts'

export interface Overridden<A> {
  readonly value: A
  readonly applied: readonly AppliedOverride[]
}

/** What became of all decisions, in the order of their file: the report's `overrides`. */
export const inFileOrder = (overrides: Overrides, applied: readonly AppliedOverride[]): readonly AppliedOverride[] =>
  [...applied].sort((a, b) => overrides.overrides.indexOf(a.override) - overrides.overrides.indexOf(b.override))
