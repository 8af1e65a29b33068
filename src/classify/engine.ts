/** Runs the rules over one pair, in order: what one rule settles, the next ones do not see. */
import { LAYER_OF, type TokenRange } from '../model/index.ts'
import { answered } from './answers.ts'
import { once } from './once.ts'
import { reordered } from './reordered.ts'
import type { Pair } from './pair.ts'
import type { Finding, Rule } from './rule.ts'

export interface Found {
  readonly rule: string
  /** The place of the rule in the order of the rules. */
  readonly order: number
  readonly kind: string
  readonly finding: Finding
}

export const run =
  (rules: readonly Rule[]) =>
  (pair: Pair): readonly Found[] => {
    const doneA = new Uint8Array(pair.a.words.length)
    const doneB = new Uint8Array(pair.b.words.length)
    const free = { a: (k: number): boolean => doneA[k] === 0, b: (k: number): boolean => doneB[k] === 0 }
    const told = pair.sparse || (pair.a.mode === 'narrated') !== (pair.b.mode === 'narrated')
    const out: Found[] = []
    rules.forEach((rule, order) => {
      const found = rule.find(pair, free).filter((f) => !told || speaksOf(rule, f, pair.sparse))
      for (const finding of found) out.push({ rule: finding.rule ?? rule.id, order, kind: rule.kind, finding })
      for (const f of found) {
        if (f.shares) continue
        settle(doneA, f.a)
        settle(doneB, f.b)
      }
    })
    return reordered(pair, once(pair, answered(pair, out)))
  }

const settle = (done: Uint8Array, r: TokenRange): void => {
  for (let k = r.from; k < r.to; k++) done[k] = 1
}

/**
 * Between a speech act that is told ("ordered the withdrawal") and words that are given, and wherever a retelling shares
 * little wording, words in one column are not renderings of each other: what is compared is the mode, the reach of quotations, and what both sides
 * say of quantity and names; polarity only where enough is shared to know what is denied.
 */
const speaksOf = (rule: Rule, f: Finding, sparse: boolean): boolean =>
  !Object.hasOwn(LAYER_OF, rule.kind) ||
  rule.kind === 'mode' ||
  rule.kind === 'truncation' ||
  rule.id === 'substitution/paraphrase' ||
  (rule.kind === 'negation' && !sparse) ||
  ((rule.kind === 'quantity' || rule.kind === 'entity') &&
    f.a.from < f.a.to &&
    f.b.from < f.b.to &&
    f.rule === undefined)
