/**
 * A clause that says that something is there, against one that has it as its subject or object.
 *
 *     > | there were eighty fires set   > | eighty fires were set
 *         ^^^^^^^^^^                        ^^^^^^
 *
 * Source: Quirk et al., A Comprehensive Grammar of the English Language (1985), sections 18.44 to 18.54.
 */
import type { Pair, Side } from '../pair.ts'
import { type Finding, type Rule } from '../rule.ts'

const BE = /^(?:is|are|was|were|be|been)$/
const REACH = 6
const PREPOSITIONS = new Set('of for in on at to by with from about against'.split(' '))

const form = (s: Side, k: number): string => s.words[k]?.form ?? ''

/** The first matched content word after `k` within reach, in the same clause, or -1. */
const noun = (side: Side, mate: Int32Array, k: number): number => {
  for (let n = k; n < k + REACH; n++) {
    const w = side.words[n]
    if (!w || w.kind === 'mark') return -1
    if (w.kind === 'content' && (mate[n] ?? -1) >= 0) return n
  }
  return -1
}

/** Does `there` and a form of be stand shortly before a token? */
const introduced = (side: Side, k: number): boolean => {
  for (let n = k - 1; n >= Math.max(1, k - REACH); n--)
    if (form(side, n - 1) === 'there' && BE.test(form(side, n))) return true
  return false
}

const oneWay = (pair: Pair, x: 'a' | 'b', y: 'a' | 'b'): readonly Finding[] => {
  const mate = x === 'a' ? pair.mateA : pair.mateB
  const side = pair[x]
  const out: Finding[] = []
  side.words.forEach((w, k) => {
    if (w.form !== 'there' || (mate[k] ?? -1) >= 0) return
    let be = k + 1
    while (be < k + 3 && !BE.test(form(side, be)) && side.words[be]?.kind === 'function') be++
    const n = BE.test(form(side, be)) ? noun(side, mate, be + 1) : -1
    const m = n < 0 ? -1 : (mate[n] ?? -1)
    if (m < 0 || introduced(pair[y], m)) return
    // what a preposition governs on both sides is not the thing that is said to be there
    if (PREPOSITIONS.has(form(side, n - 1)) && PREPOSITIONS.has(form(pair[y], m - 1))) return
    const here = { from: k, to: n + 1 }
    const there = { from: m, to: m + 1 }
    out.push({ cue: 'there', a: x === 'a' ? here : there, b: x === 'a' ? there : here, shares: true })
  })
  return out
}

/** `There is` and a noun on one side; the same noun without it on the other. */
export const existential: Rule = {
  id: 'order/existential',
  kind: 'order',
  find: (pair) => [...oneWay(pair, 'a', 'b'), ...oneWay(pair, 'b', 'a')],
}
