/**
 * Other words in the same slot, which no other rule names.
 *
 *     > | was mixed with   > | mingled with
 *         ^^^^^^^^^            ^^^^^^^
 */
import type { TokenRange } from '../../model/index.ts'
import type { Side } from '../pair.ts'
import { contents, type Finding, type Rule, size, textOf, trimmed, versus } from '../rule.ts'
import { phrasings } from './phrases.ts'

const LONGEST_CUE = 6

export const substitution: Rule = {
  id: 'substitution/slot',
  kind: 'substitution',
  find: (pair, free) =>
    pair.units.flatMap((u) =>
      phrasings(pair, u, free)
        .filter((p) => !p.lone)
        .flatMap((p): readonly Finding[] => {
          const a = trimmed(pair.a, p.a, free.a)
          const b = trimmed(pair.b, p.b, free.b)
          if (size(a) === 0 || size(b) === 0 || textOf(pair.a, a) === textOf(pair.b, b)) return []
          const cue = size(a) + size(b) <= LONGEST_CUE ? versus(textOf(pair.a, a), textOf(pair.b, b)) : null
          return [{ cue, a, b }]
        }),
    ),
}

/** One statement retold in two ways that share little wording: told once, not word by word. Of quotations of other sentences the lengths tell. */
export const paraphrase: Rule = {
  id: 'substitution/paraphrase',
  kind: 'substitution',
  find: (pair) =>
    pair.sparse && pair.a.mode === pair.b.mode && !pair.zones.some((z) => z.place === 'apart')
      ? [{ cue: null, a: { from: 0, to: pair.a.words.length }, b: { from: 0, to: pair.b.words.length }, shares: true }]
      : [],
}

/** What each version says in its own words before or after what both quote: told once, as neither renders the other. */
export const beside: Rule = {
  id: 'substitution/beside',
  kind: 'substitution',
  find: (pair) =>
    pair.zones.flatMap((z): readonly Finding[] => {
      if (z.longer !== null) return []
      const [a, b] = [own(pair.a, z.a), own(pair.b, z.b)]
      return contents(pair.a, a, all).length > 0 && contents(pair.b, b, all).length > 0 ? [{ cue: null, a, b }] : []
    }),
}

const all = (): boolean => true

/** A stretch without the marks at its ends. */
const own = (side: Side, r: TokenRange): TokenRange => trimmed(side, r, all)
