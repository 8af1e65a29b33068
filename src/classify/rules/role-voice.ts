/**
 * Who speaks of whom, and who acts: persons of pronouns, active and passive.
 *
 *     > | your armed forces   > | our armed forces
 *         ^^^^                    ^^^
 *     > | police treated it as   > | it was treated as
 *                ^^^^^^^                ^^^^^^^^^^^
 */
import type { TokenRange } from '../../model/index.ts'
import { shared } from '../lemma.ts'
import type { Side, Unit } from '../pair.ts'
import { at, type Finding, pick, type Rule, versus } from '../rule.ts'
import { DEIXIS, indirect, personOf } from '../speech.ts'

export const person: Rule = {
  id: 'role-voice/person',
  kind: 'role-voice',
  find: (pair, free) =>
    pair.units.flatMap((u): readonly Finding[] => {
      const a = pick(pair.a, u.a, free.a, (w) => personOf(w.form) !== null)
      const b = pick(pair.b, u.b, free.b, (w) => personOf(w.form) !== null)
      const licensed = indirect(pair.a) !== indirect(pair.b)
      const out: Finding[] = []
      const used = new Set<number>()
      for (const i of a)
        for (const j of b) {
          const x = pair.a.words[i]
          const y = pair.b.words[j]
          if (!x || !y || used.has(j) || !together(u, i, j)) continue
          used.add(j)
          if (personOf(x.form) !== personOf(y.form))
            out.push({
              cue: versus(x.form, y.form),
              a: at(i),
              b: at(j),
              ...(licensed ? { licensed: true as const } : {}),
            })
          break
        }
      return out
    }),
}

export const deixis: Rule = {
  id: 'role-voice/deixis',
  kind: 'role-voice',
  find: (pair, free) =>
    pair.units.flatMap((u): readonly Finding[] => {
      const licensed = indirect(pair.a) !== indirect(pair.b)
      const out: Finding[] = []
      for (const i of pick(pair.a, u.a, free.a, (w) => DEIXIS.some((d) => d.includes(w.form))))
        for (const j of pick(pair.b, u.b, free.b, (w) => DEIXIS.some((d) => d.includes(w.form)))) {
          const x = pair.a.words[i]?.form ?? ''
          const y = pair.b.words[j]?.form ?? ''
          if (x !== y && together(u, i, j) && DEIXIS.some((d) => d.includes(x) && d.includes(y)))
            out.push({ cue: versus(x, y), a: at(i), b: at(j), ...(licensed ? { licensed: true as const } : {}) })
        }
      return out
    }),
}

const together = (u: Unit, i: number, j: number): boolean =>
  u.parts.length === 1 || u.parts.some((p) => p.a.from <= i && i < p.a.to && p.b.from <= j && j < p.b.to)

const BE = new Set("be am is are was were been being 's 're get got".split(' '))

interface Clause {
  readonly at: TokenRange
  readonly lemmas: readonly string[]
  readonly verb: number
}

const participle = (form: string): boolean =>
  /(?:ed|en|wn|ne|ung|un|elt|ept|old|ound|ought|aught|ade|aid|eld|ost|hot|uilt|ent|it|ut)$/.test(form)

/** `was treated`, `were not seen`: a form of be, and a participle within two words. */
const passives = (side: Side): readonly Clause[] => {
  const out: Clause[] = []
  side.words.forEach((w, k) => {
    if (w.kind !== 'content' || w.lemmas.length < 2 || !participle(w.form)) return
    for (let n = k - 1; n >= Math.max(0, k - 3); n--) {
      const v = side.words[n]
      if (!v || v.kind === 'mark') return
      if (BE.has(v.form) && v.token.text !== 'IS') {
        out.push({ at: { from: n, to: side.words[k + 1]?.form === 'by' ? k + 2 : k + 1 }, lemmas: w.lemmas, verb: k })
        return
      }
      if (v.kind === 'content' && !v.form.endsWith('ly')) return
    }
  })
  return out
}

const oneWay = (
  y: Side,
  mateX: Int32Array,
  mateY: Int32Array,
  passX: readonly Clause[],
  passY: readonly Clause[],
  flip: boolean,
): readonly Finding[] => {
  const out: Finding[] = []
  const passive = new Set(passY.map((p) => p.verb))
  for (const p of passX) {
    const m = mateX[p.verb] ?? -1
    const verb =
      m >= 0
        ? m
        : y.words.findIndex(
            (w, k) =>
              (mateY[k] ?? -1) < 0 &&
              w.kind === 'content' &&
              w.lemmas.length > 1 &&
              shared(w.lemmas.slice(1), p.lemmas.slice(1)) !== null,
          )
    if (
      verb < 0 ||
      passive.has(verb) ||
      (y.words[verb]?.form.endsWith('ing') === true && BE.has(y.words[verb - 1]?.form ?? '') === false)
    )
      continue
    if (m >= 0 && (mateX[p.at.from] ?? -1) >= 0) continue
    if (BE.has(y.words[verb - 1]?.form ?? '') && y.words[verb]?.form.endsWith('ing') !== true) continue
    out.push({
      cue: p.lemmas[1] ?? p.lemmas[0] ?? null,
      a: flip ? at(verb) : p.at,
      b: flip ? p.at : at(verb),
      shares: true,
    })
  }
  return out
}

export const voice: Rule = {
  id: 'role-voice/voice',
  kind: 'role-voice',
  find: (pair) => {
    const a = passives(pair.a)
    const b = passives(pair.b)
    return [
      ...oneWay(pair.b, pair.mateA, pair.mateB, a, b, false),
      ...oneWay(pair.a, pair.mateB, pair.mateA, b, a, true),
    ]
  },
}
