/**
 * One sentence where another has two.
 *
 *     > | of laws. That’s part   > | of laws, that’s part
 *               ^^ ^^^^^^                  ^^ ^^^^^^
 *     > | I am sorry. I have     > | he was sorry and had
 *                   ^                           ^^^
 */
import type { Pair, Side } from '../pair.ts'
import { at, type Finding, type Free, pick, type Rule } from '../rule.ts'
import { type View, views } from './view.ts'

const STOP = /^[.;]$/

/** Words that join clauses. */
export const JOINTS: ReadonlySet<string> = new Set('and but so or while as because since although though'.split(' '))

/** A word that begins a sentence on one side and stands inside one on the other, with matched words before it on both. */
export const sentence: Rule = {
  id: 'order/sentence',
  kind: 'order',
  find: (pair, free) => [...views(pair).flatMap((v) => begun(v, free)), ...atJoints(pair, free)],
}

/** A stop in a unit where the other side has a joining word and no stop: `was sorry. I had`, `was sorry and had`. */
const atJoints = (pair: Pair, free: Free): readonly Finding[] =>
  views(pair).flatMap((v) => {
    const [x, y] = v.flip ? (['b', 'a'] as const) : (['a', 'b'] as const)
    return pair.units.flatMap((u): readonly Finding[] => {
      const stops = pick(v.x, u[x], free[x], (w, k) => STOP.test(w.form) && v.x.words[k + 1]?.initial === true)
      const joints = pick(v.y, u[y], free[y], (w) => JOINTS.has(w.form))
      const [stop, joint] = [stops[0], joints[0]]
      if (stop === undefined || joint === undefined || stops.length > 1 || joints.length > 1) return []
      if (stop + 1 >= u[x].to || !free[x](stop + 1)) return []
      if (pick(v.y, u[y], free[y], (w) => STOP.test(w.form)).length > 0 || !follows(v.mate, stop)) return []
      const [here, there] = [at(stop), at(joint)]
      return [{ cue: v.y.words[joint]?.form ?? null, a: v.flip ? there : here, b: v.flip ? here : there }]
    })
  })

/** Is a word before it matched? */
const follows = (mate: Int32Array, k: number): boolean => mate.subarray(0, k).some((m) => m >= 0)

/** The sentences that begin in `x` and do not in `y`. */
const begun = ({ x, y, mate, flip }: View, free: Free): readonly Finding[] => {
  const [fx, fy] = flip ? [free.b, free.a] : [free.a, free.b]
  const out: Finding[] = []
  let before = -1
  for (let k = 0; k < x.words.length; k++) {
    const w = x.words[k]
    const m = mate[k] ?? -1
    if (!w || w.kind === 'mark' || m < 0) continue
    const stop = stopBefore(x, k)
    const there = y.words[m]
    if (
      before >= 0 &&
      stop >= 0 &&
      fx(k) &&
      fy(m) &&
      w.capital &&
      there &&
      !divided(y, before, m) &&
      !there.initial &&
      m > 0
    ) {
      const here = { from: stop, to: k + 1 }
      const other = { from: joint(y, m, fy), to: m + 1 }
      out.push({ cue: null, a: flip ? other : here, b: flip ? here : other })
    }
    before = m
  }
  return out
}

/** Does a sentence begin between two tokens: `. And what` where the other side has `. What`? */
const divided = (side: Side, from: number, to: number): boolean => {
  for (let k = from + 1; k <= to; k++) if (side.words[k]?.kind !== 'mark' && stopBefore(side, k) >= 0) return true
  return false
}

/** The stop that ends the sentence before a word, other marks between passed over, or -1. */
const stopBefore = (side: Side, k: number): number => {
  for (let n = k - 1; n >= 0 && side.words[n]?.kind === 'mark'; n--)
    if (STOP.test(side.words[n]?.form ?? '') && side.words[k]?.initial === true) return n
  return -1
}

/** Where the joint before a word begins: a comma, a dash, `and`; or the word itself. */
const joint = (side: Side, k: number, free: (k: number) => boolean): number => {
  let n = k
  while (
    n > 0 &&
    free(n - 1) &&
    (side.words[n - 1]?.kind === 'mark' || (n === k && JOINTS.has(side.words[n - 1]?.form ?? '')))
  )
    n--
  return n
}
