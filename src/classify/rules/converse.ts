/**
 * Who acts and who is acted on, told by other verbs: what is object on one side is subject on the other.
 *
 *     > | the girls were adopted by Hale   > | Hale helped raise the girls
 *               ^^^^^^^^^^^^^^^^^^^^             ^^^^^^^^^^^
 *     > | the firm cut its costs           > | costs fell
 *                  ^^^                               ^^^^
 *
 * Source: Cruse, Lexical Semantics (1986), section 10.8; Levin, English Verb Classes and Alternations (1993), section 1.1.2.
 */
import type { Pair, Side } from '../pair.ts'
import { at, type Finding, type Rule, size, versus } from '../rule.ts'
import { passives } from './role-voice.ts'
import { type View, views } from './view.ts'

const MOST = 4

/** Where the content words of a side stand, by form, the first few of each. */
const places = (side: Side): ReadonlyMap<string, readonly number[]> => {
  const out = new Map<string, number[]>()
  side.words.forEach((w, k) => {
    if (w.kind !== 'content') return
    const list = out.get(w.form)
    if (!list) out.set(w.form, [k])
    else if (list.length < MOST) list.push(k)
  })
  return out
}

const ARTICLES = new Set('the a an his her its their our my your some any'.split(' '))
const NOUN_PHRASE = 4

/** The content words of the phrase after `by`. */
const phraseAfter = (side: Side, by: number): readonly number[] => {
  const out: number[] = []
  for (let k = by + 1; k <= by + NOUN_PHRASE; k++) {
    const w = side.words[k]
    if (!w || w.kind === 'mark' || (w.kind === 'function' && !ARTICLES.has(w.form))) break
    if (w.kind === 'content') out.push(k)
  }
  return out
}

const verbal = (side: Side, k: number): boolean => {
  const w = side.words[k]
  return (
    w !== undefined && w.kind === 'content' && w.lemmas.length > 1 && !w.capital && !/(?:ing|s|er|est)$/.test(w.form)
  )
}

const CLAUSE = 5

/** The first verb after `k` in its clause that neither is passive nor has a match, or -1. */
const verbAfter = (v: View, k: number, passive: ReadonlySet<number>): number => {
  for (let n = k + 1; n <= k + CLAUSE; n++) {
    if (v.y.words[n] === undefined || v.y.words[n]?.kind === 'mark' || v.y.words[n]?.form === 'by') return -1
    if (passive.has(n)) return -1
    if (verbal(v.y, n)) return (v.back[n] ?? -1) < 0 ? n : -1
  }
  return -1
}

const PREPOSITIONS = new Set('by of to in on at for from with against about'.split(' '))

const OBJECT = new Set([...ARTICLES, 'him', 'them', 'us', 'me', 'two', 'three'])

/** A passive against another verb that acts on an object, in one short unit: `they were found`, `troopers arrested the men`. */
export const passive: Rule = {
  id: 'role-voice/passive',
  kind: 'role-voice',
  find: (pair, free) =>
    views(pair).flatMap((v) => {
      const [fx, fy] = v.flip ? [free.b, free.a] : [free.a, free.b]
      const [ux, uy] = v.flip ? (['b', 'a'] as const) : (['a', 'b'] as const)
      const ours = passives(v.x)
      const theirs = new Set(passives(v.y).map((p) => p.verb))
      let n = 0
      return ours.flatMap((p): readonly Finding[] => {
        while (n < pair.units.length && (pair.units[n]?.[ux].to ?? 0) <= p.verb) n++
        const u = pair.units[n]
        if (!u || u[ux].from > p.at.from || !fx(p.verb) || Math.max(size(u.a), size(u.b)) > SHORT) return []
        for (let k = u[uy].from; k < u[uy].to; k++) {
          const next = v.y.words[k + 1]?.form ?? ''
          if (theirs.has(k)) return []
          if (!fy(k) || !verbal(v.y, k) || !OBJECT.has(next)) continue
          const cue = versus(v.x.words[p.verb]?.form ?? '', v.y.words[k]?.form ?? '')
          return [{ cue, a: v.flip ? at(k) : p.at, b: v.flip ? p.at : at(k) }]
        }
        return []
      })
    }),
}

/** A passive whose subject both sides have, where the other has it as the object of another verb: `the tools were sold`, `he left the tools`. */
export const subject: Rule = {
  id: 'role-voice/subject',
  kind: 'role-voice',
  find: (pair, free) =>
    views(pair).flatMap((v) => {
      const [fx, fy] = v.flip ? [free.b, free.a] : [free.a, free.b]
      const theirs = new Set(passives(v.y).map((p) => p.verb))
      return passives(v.x).flatMap((p): readonly Finding[] => {
        if ((v.mate[p.verb] ?? -1) >= 0 || !fx(p.verb)) return []
        const m = v.x.words[p.at.from - 1]?.kind === 'content' ? (v.mate[p.at.from - 1] ?? -1) : -1
        const least = m < 0 ? 0 : Math.max(0, m - CLAUSE - 1)
        for (let k = m - 1; k >= least; k--) {
          const w = v.y.words[k]
          if (!w || w.kind === 'mark' || (w.kind === 'function' && w.form !== 'and' && !ARTICLES.has(w.form))) break
          if (!ARTICLES.has(v.y.words[k + 1]?.form ?? '') || !verbal(v.y, k)) continue
          if (theirs.has(k) || (v.back[k] ?? -1) >= 0 || !fy(k)) break
          const cue = versus(v.x.words[p.verb]?.form ?? '', w.form)
          return [{ cue, a: v.flip ? at(k) : p.at, b: v.flip ? p.at : at(k) }]
        }
        return []
      })
    }),
}

/** A unit of so few words is one slot between words both sides have. */
const SHORT = 6

/** The agent of a passive is the subject of an active verb on the other side. */
export const agent: Rule = {
  id: 'role-voice/agent',
  kind: 'role-voice',
  find: (pair) =>
    views(pair).flatMap((v) => {
      const passive = new Set(passives(v.y).map((p) => p.verb))
      const there = places(v.y)
      return passives(v.x).flatMap((p): readonly Finding[] => {
        const by = p.at.to - 1
        if (v.x.words[by]?.form !== 'by' || (v.mate[p.verb] ?? -1) >= 0) return []
        const head = phraseAfter(v.x, by).slice(-1)
        for (const k of head)
          for (const t of there.get(v.x.words[k]?.form ?? '') ?? []) {
            const lead = [t - 1, t - 2].some((n) => PREPOSITIONS.has(v.y.words[n]?.form ?? ''))
            const verb = lead ? -1 : verbAfter(v, t, passive)
            if (verb < 0) continue
            const [x, y] = [
              { from: p.at.from, to: k + 1 },
              { from: t, to: verb + 1 },
            ]
            return [{ cue: v.x.words[k]?.form ?? null, a: v.flip ? y : x, b: v.flip ? x : y, shares: true }]
          }
        return []
      })
    }),
}

interface Verb {
  readonly at: number
  readonly entry: number
}

const GET = /^g[eo]t(?:s|ting)?$/

/** The unmatched verbs of a side that the list of converses knows. */
const listedVerbs = (pair: Pair, x: 'a' | 'b'): readonly Verb[] => {
  const mate = x === 'a' ? pair.mateA : pair.mateB
  return pair[x].words.flatMap((w, k): readonly Verb[] => {
    if ((w.kind !== 'content' && !GET.test(w.form)) || w.capital || (mate[k] ?? -1) >= 0) return []
    const entries = new Set(w.lemmas.flatMap((l) => pair.lore.converse.get(l) ?? []))
    return [...entries].map((entry) => ({ at: k, entry }))
  })
}

const REACH = 10

/** Does a word follow one verb and precede the other? */
const crosses = (v: View, there: ReadonlyMap<string, readonly number[]>, p: number, q: number): boolean => {
  for (let k = p - REACH; k <= p + REACH; k++) {
    const w = v.x.words[k]
    if (w?.kind !== 'content' || k === p) continue
    for (const t of there.get(w.form) ?? [])
      if (t !== q && Math.abs(t - q) <= REACH && k > p && t < q && !broken(v.x, p, k) && !broken(v.y, t, q)) return true
  }
  return false
}

/** Does a sentence or a quotation end between two tokens? */
const broken = (side: Side, from: number, to: number): boolean => {
  for (let k = from; k < to; k++) if (/^(?:[.;:!?]|["“”])$/.test(side.words[k]?.form ?? '')) return true
  return false
}

const CAP = 2500

/** Two verbs of the list, with a word that is after the one and before the other. */
export const converse: Rule = {
  id: 'role-voice/converse',
  kind: 'role-voice',
  find: (pair) => {
    const [as, bs] = [listedVerbs(pair, 'a'), listedVerbs(pair, 'b')]
    if (as.length * bs.length > CAP) return []
    const [forward, backward] = views(pair)
    if (!forward || !backward) return []
    const [inA, inB] = [places(pair.a), places(pair.b)]
    const out: Finding[] = []
    const used = new Set<number>()
    for (const x of as)
      for (const y of bs) {
        if (used.has(x.at) || x.entry !== -y.entry) continue
        const crossing = x.entry > 0 ? crosses(forward, inB, x.at, y.at) : crosses(backward, inA, y.at, x.at)
        if (!crossing) continue
        used.add(x.at)
        const cue = versus(pair.a.words[x.at]?.form ?? '', pair.b.words[y.at]?.form ?? '')
        out.push({ cue, a: at(x.at), b: at(y.at) })
      }
    return out
  },
}
