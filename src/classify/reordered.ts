/**
 * A sentence in another order is one difference, however many words of it moved.
 *
 *     A | the strike is illegal and dangerous
 *     B | the strike is dangerous and illegal
 *                       ^^^^^^^^^^^^^^^^^^^^^
 */
import type { TokenRange } from '../model/index.ts'
import type { Found } from './engine.ts'
import type { Pair, Side } from './pair.ts'
import { size } from './rule.ts'

const MOVES = new Set(['order/move', 'order/swap', 'order/words'])
/** So many words moved in one sentence are the sentence reordered. */
const MANY = 3
/** Between two words that change places, in tokens. */
const NEAR = 2
const SHORT = 2

const before = (r: TokenRange, s: TokenRange): boolean => r.from < s.from
const hull = (r: TokenRange, s: TokenRange): TokenRange => ({
  from: Math.min(r.from, s.from),
  to: Math.max(r.to, s.to),
})

/** The number of the sentence each token stands in. */
const sentences = (side: Side): Int32Array => {
  let n = 0
  return Int32Array.from(side.words, (w) => (w.initial && w.kind !== 'mark' ? ++n : n))
}

/** Do two short things stand side by side here and there, each in the other's place? */
const exchanged = ({ finding: f }: Found, { finding: g }: Found): boolean =>
  Math.max(size(f.a), size(g.a)) <= SHORT &&
  before(f.a, g.a) !== before(f.b, g.b) &&
  Math.max(f.a.from, g.a.from) - Math.min(f.a.to, g.a.to) <= NEAR &&
  Math.max(f.b.from, g.b.from) - Math.min(f.b.to, g.b.to) <= NEAR

/** The findings with the moves of one sentence joined, where there are many or two change places. Linear but for sorting. */
export const reordered = (pair: Pair, found: readonly Found[]): readonly Found[] => {
  const moves = found.filter((f) => MOVES.has(f.finding.rule ?? f.rule))
  if (moves.length < 2) return found
  const [inA, inB] = [sentences(pair.a), sentences(pair.b)]
  const groups = new Map<string, Found[]>()
  for (const f of [...moves].sort((x, y) => x.finding.a.from - y.finding.a.from)) {
    const key = `${inA[f.finding.a.from] ?? 0} ${inB[f.finding.b.from] ?? 0}`
    const group = groups.get(key)
    if (group) group.push(f)
    else groups.set(key, [f])
  }
  const gone = new Set<Found>()
  const instead = new Map<Found, Found>()
  const join = (fs: readonly Found[]): void => {
    const [first, ...rest] = fs
    if (!first) return
    let { a, b } = first.finding
    for (const { finding: f } of rest) {
      a = hull(a, f.a)
      b = hull(b, f.b)
    }
    for (const f of rest) gone.add(f)
    instead.set(first, { ...first, rule: 'order/words', finding: { cue: null, a, b } })
  }
  for (const fs of groups.values()) {
    if (fs.length >= MANY) join(fs)
    else if (fs[0] && fs[1] && exchanged(fs[0], fs[1])) join(fs)
  }
  return gone.size === 0 ? found : found.flatMap((f) => (gone.has(f) ? [] : [instead.get(f) ?? f]))
}
