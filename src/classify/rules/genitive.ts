/**
 * One noun belonging to another, told by a case or by `of`.
 *
 *     > | Damar’s doors were open   > | the doors of Damar were open
 *         ^^^^^^^^^^^^^                 ^^^^^^^^^^^^^^^^^^
 *
 * Source: Quirk et al., A Comprehensive Grammar of the English Language (1985), sections 5.115 to 5.119.
 */
import type { Side } from '../pair.ts'
import { type Finding, type Free, isWord, type Rule } from '../rule.ts'
import { type View, views } from './view.ts'

/** Words between the owner and what is owned, and between `of` and the owner. */
const REACH = 4

const form = (s: Side, k: number): string => s.words[k]?.form ?? ''
const owner = (f: string): string | null => (/^.{2,}(?:'s|s')$/.test(f) ? f.replace(/'s$|'$/, '') : null)

/** The first matched noun after an owner in the genitive whose counterpart goes on with `of` and the owner, with the place of both. */
const turned = (v: View, k: number, name: string): readonly [number, number, number] | null => {
  for (let h = k + 1; h <= k + REACH && isWord(v.x, h); h++) {
    const m = v.mate[h] ?? -1
    if (m < 0 || v.x.words[h]?.kind !== 'content' || form(v.y, m + 1) !== 'of') continue
    for (let n = m + 2; n <= m + 1 + REACH && isWord(v.y, n); n++)
      if ((v.back[n] ?? -1) < 0 && (form(v.y, n) === name || form(v.y, n) === `${name}'s`)) return [h, m, n]
  }
  return null
}

/** The words before what is owned that stand before it on the other side too, and its article. */
const start = (v: View, h: number, m: number): number => {
  let n = m
  while (n > 0 && v.back[n - 1] === h - (m - n) - 1) n--
  return /^(?:the|a|an)$/.test(form(v.y, n - 1)) && (v.back[n - 1] ?? -1) < 0 ? n - 1 : n
}

export const genitive: Rule = {
  id: 'order/genitive',
  kind: 'order',
  find: (pair, free: Free) =>
    views(pair).flatMap((v) => {
      const [fx, fy] = v.flip ? [free.b, free.a] : [free.a, free.b]
      return v.x.words.flatMap((w, k): readonly Finding[] => {
        const name = (v.mate[k] ?? -1) < 0 && fx(k) ? owner(w.form) : null
        const hit = name === null ? null : turned(v, k, name)
        if (!hit || !fy(hit[2])) return []
        const [h, m, n] = hit
        const [x, y] = [
          { from: k, to: h + 1 },
          { from: start(v, h, m), to: n + 1 },
        ]
        return [{ cue: name, a: v.flip ? y : x, b: v.flip ? x : y }]
      })
    }),
}
