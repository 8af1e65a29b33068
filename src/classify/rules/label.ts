/**
 * Two names of a list that names both sides, in the same slot.
 *
 *     > | the blood of the martyrs   > | the blood of the soldiers
 *                          ^^^^^^^                      ^^^^^^^^
 */
import type { TokenRange } from '../../model/index.ts'
import { phraseAt } from '../lore.ts'
import type { Pair, Side } from '../pair.ts'
import { type Finding, type Rule, size, versus } from '../rule.ts'

interface Named {
  readonly at: TokenRange
  readonly set: number
  readonly name: string
}

const labelled = (pair: Pair, side: Side, r: TokenRange, free: (k: number) => boolean): readonly Named[] => {
  const out: Named[] = []
  const forms = (k: number): readonly string[] => {
    const w = side.words[k]
    if (!w) return []
    const first = w.form.split('-')[0] ?? ''
    return first === w.form || first === '' ? w.lemmas : [...w.lemmas, first]
  }
  for (let k = r.from; k < r.to; k++) {
    if (!free(k)) continue
    const w = side.words[k]
    if (!w || w.kind === 'mark' || (w.form === 'is' && !w.capital)) continue
    const sets = new Set<number>()
    for (const form of forms(k))
      for (const p of pair.lore.labels.get(form) ?? []) {
        if (sets.has(p.value) || !p.words.every((v, n) => n === 0 || forms(k + n).includes(v))) continue
        sets.add(p.value)
        out.push({ at: { from: k, to: k + p.words.length }, set: p.value, name: p.words.join(' ') })
      }
    const longest = phraseAt(pair.lore.labels, forms, k)
    if (longest && longest.words.length > 1) k += longest.words.length - 1
  }
  return out
}

export const label: Rule = {
  id: 'label/list',
  kind: 'label',
  find: (pair, free) =>
    pair.units.flatMap((u): readonly Finding[] => {
      if (size(u.a) === 0 || size(u.b) === 0) return []
      const as = labelled(pair, pair.a, u.a, free.a)
      const bs = labelled(pair, pair.b, u.b, free.b)
      const usedA = new Set<number>()
      const used = new Set<number>()
      const out: Finding[] = []
      const samePart = (x: Named, y: Named): boolean =>
        u.parts.some((p) => p.a.from <= x.at.from && x.at.from < p.a.to && p.b.from <= y.at.from && y.at.from < p.b.to)
      const alone = u.parts.length <= 3
      for (const fits of [samePart, () => alone])
        for (const x of as)
          for (const y of bs) {
            if (usedA.has(x.at.from) || used.has(y.at.from)) continue
            if (x.set !== y.set || x.name === y.name || !fits(x, y)) continue
            usedA.add(x.at.from)
            used.add(y.at.from)
            out.push({ cue: versus(x.name, y.name), a: x.at, b: y.at })
          }
      return out
    }),
}
