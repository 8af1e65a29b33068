/**
 * Two names that have changed places around words that stayed: who did it, and to whom.
 *
 *     > | Ortiz sued Lindqvist   > | Lindqvist sued Ortiz
 *         ^^^^^      ^^^^^^^^^         ^^^^^^^^^      ^^^^^
 *
 * The words between must be matched where they stand, in one sentence, and no passive, no `by` and no pair of converse
 * verbs may turn the clause round by itself: `Lindqvist was sued by Ortiz` says the same as the first.
 */
import { type Name, sameThing } from '../names.ts'
import type { Pair, Side } from '../pair.ts'
import { type Finding, type Rule, textOf, versus } from '../rule.ts'
import { passives } from './role-voice.ts'

const CAP = 400
const REACH = 30

/** Does a sentence end between two tokens? */
const broken = (side: Side, from: number, to: number): boolean => {
  for (let k = from; k < to; k++)
    if (/^[.;:!?]/.test(side.words[k]?.form ?? '') && side.words[k + 1]?.initial) return true
  return false
}

const turned = (side: Side, from: number, to: number): boolean =>
  side.words[to - 1]?.form === 'by' || passives(side).some((p) => from <= p.verb && p.verb < to)

/** Is a verb of a list of converses between, which the other side does not have there? */
const converse = (pair: Pair, x: 'a' | 'b', from: number, to: number): boolean => {
  const mate = x === 'a' ? pair.mateA : pair.mateB
  for (let k = from; k < to; k++)
    if ((mate[k] ?? -1) < 0 && pair[x].words[k]?.lemmas.some((l) => pair.lore.converse.has(l))) return true
  return false
}

/** Are a name and the one that follows it, in this order on one side, in the other order on the other, around a matched word? */
const crossed = (pair: Pair, first: Name, second: Name, there: Name, here: Name): boolean => {
  if (second.from - first.to > REACH || there.from - here.to > REACH || second.from < first.to || there.from < here.to)
    return false
  if (broken(pair.a, first.to, second.from) || broken(pair.b, here.to, there.from)) return false
  if (turned(pair.a, first.to, second.from) !== turned(pair.b, here.to, there.from)) return false
  if (converse(pair, 'a', first.to, second.from) || converse(pair, 'b', here.to, there.from)) return false
  for (let k = first.to; k < second.from; k++) {
    const w = pair.a.words[k]
    const m = pair.mateA[k] ?? -1
    if (w?.kind === 'content' && !w.capital && m >= here.to && m < there.from) return true
  }
  return false
}

/** Words that join two names with no regard to their order. */
const SYMMETRIC = new Set(['and', 'or', 'nor', 'with', 'by', 'of', '&'])
const CLOSE = 3

/** Do the same few words stand between two names on both sides, the names changed about: `from Lyon to Metz`? */
const turnedAbout = (pair: Pair, x: Name, y: Name, here: Name, there: Name): boolean => {
  const gap = y.from - x.to
  if (gap < 1 || gap > CLOSE || there.from - here.to !== gap) return false
  const form = (side: Side, k: number): string => side.words[k]?.form ?? ''
  let telling = false
  for (let n = 0; n < gap; n++) {
    const w = pair.a.words[x.to + n]
    if (!w || w.kind === 'mark' || w.form !== form(pair.b, here.to + n)) return false
    telling ||= !SYMMETRIC.has(w.form) && !/^(?:the|a|an)$/.test(w.form)
  }
  return (
    telling &&
    (form(pair.a, x.from - 1) === form(pair.b, here.from - 1) || form(pair.a, y.to) === form(pair.b, there.to))
  )
}

export const swappedRoles: Rule = {
  id: 'entity/roles',
  kind: 'entity',
  find: (pair) => {
    const [as, bs] = [pair.a.names, pair.b.names]
    if (as.length * bs.length > CAP) return []
    const open = (n: Name, mate: Int32Array): boolean => {
      for (let k = n.from; k < n.to; k++) if ((mate[k] ?? -1) >= 0) return false
      return true
    }
    const free = as.filter((n) => open(n, pair.mateA))
    const others = bs.filter((n) => open(n, pair.mateB))
    const out: Finding[] = []
    const swap = (x: Name, y: Name, here: Name, there: Name): void => {
      out.push({ cue: versus(textOf(pair.a, x), textOf(pair.b, here)), a: x, b: here })
      out.push({ cue: versus(textOf(pair.a, y), textOf(pair.b, there)), a: y, b: there })
    }
    for (const [i, x] of as.entries()) {
      const y = as[i + 1]
      if (!y || sameThing(x, y) || (!open(x, pair.mateA) && !open(y, pair.mateA))) continue
      for (const [j, here] of bs.entries()) {
        const there = bs[j + 1]
        if (there && sameThing(x, there) && sameThing(y, here) && turnedAbout(pair, x, y, here, there))
          swap(x, y, here, there)
      }
    }
    if (out.length > 0) return out
    const answers = (x: Name, list: readonly Name[]): readonly Name[] => list.filter((y) => sameThing(x, y))
    for (const [i, x] of free.entries()) {
      const y = free[i + 1]
      const [there] = answers(x, others)
      const [here] = y ? answers(y, others) : []
      if (!y || !here || !there || here === there || sameThing(x, y) || !crossed(pair, x, y, there, here)) continue
      swap(x, y, here, there)
    }
    return out
  },
}
