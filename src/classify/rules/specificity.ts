/**
 * A general word against a particular one.
 *
 *     > | terrorism and its mercenaries   > | terror        the head is shared, one side says more
 *     > | several vehicles                > | several cars  the list knows one as wider
 */
import { stem } from '../../text/index.ts'
import { shared } from '../lemma.ts'
import type { Pair } from '../pair.ts'
import { at, contents, type Finding, type Rule, versus } from '../rule.ts'
import type { Word } from '../words.ts'

const wider = (pair: Pair, x: Word, y: Word): boolean =>
  y.lemmas.some((l) => x.lemmas.some((g) => pair.lore.broader.get(l)?.has(g) === true))

export const specificity: Rule = {
  id: 'specificity/list',
  kind: 'specificity',
  find: (pair, free) =>
    pair.units.flatMap((u): readonly Finding[] =>
      u.parts.flatMap((p): readonly Finding[] => {
        const out: Finding[] = []
        for (const i of contents(pair.a, p.a, free.a))
          for (const j of contents(pair.b, p.b, free.b)) {
            const x = pair.a.words[i]
            const y = pair.b.words[j]
            if (x && y && (wider(pair, x, y) || wider(pair, y, x)))
              out.push({ cue: versus(x.form, y.form), a: at(i), b: at(j) })
          }
        return out
      }),
    ),
}

const NEAR = 4

/** The same stem under another lemma, where one side says more beside it: `terrorism and its mercenaries`, `terror`. */
export const head: Rule = {
  id: 'specificity/head',
  kind: 'specificity',
  find: (pair, free) =>
    pair.units.flatMap((u): readonly Finding[] =>
      u.parts.flatMap((p): readonly Finding[] => {
        for (const i of contents(pair.a, p.a, free.a))
          for (const j of contents(pair.b, p.b, free.b)) {
            const x = pair.a.words[i]
            const y = pair.b.words[j]
            if (!x || !y || stem(x.form) !== stem(y.form) || shared(x.lemmas, y.lemmas) !== null) continue
            if (alone(pair, 'a', i) !== alone(pair, 'b', j))
              return [{ cue: versus(x.form, y.form), a: at(i), b: at(j) }]
          }
        return []
      }),
    ),
}

/** Has the other side a match for every content word that follows closely? */
const alone = (pair: Pair, x: 'a' | 'b', k: number): boolean => {
  const mate = x === 'a' ? pair.mateA : pair.mateB
  for (let n = k + 1; n <= k + NEAR; n++) {
    const w = pair[x].words[n]
    if (!w || (w.kind === 'mark' && /[.!?;:]/.test(w.form))) return true
    if (w.kind === 'content') return (mate[n] ?? -1) >= 0
  }
  return true
}
