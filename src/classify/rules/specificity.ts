/**
 * A general word against a particular one.
 *
 *     > | terrorism and its mercenaries   > | terror        the head is shared, one side says more
 *     > | several vehicles                > | several cars  the list knows one as wider
 */
import { stem } from '../../text/index.ts'
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

/** The same stem in a longer phrase: `terrorism and its mercenaries` says more than `terror`. */
export const head: Rule = {
  id: 'specificity/head',
  kind: 'specificity',
  find: (pair, free) =>
    pair.units.flatMap((u): readonly Finding[] =>
      u.parts.flatMap((p): readonly Finding[] => {
        const a = contents(pair.a, p.a, free.a)
        const b = contents(pair.b, p.b, free.b)
        if (a.length === 0 || b.length === 0 || a.length === b.length) return []
        for (const i of a)
          for (const j of b) {
            const x = pair.a.words[i]
            const y = pair.b.words[j]
            if (x && y && stem(x.form) === stem(y.form)) return [{ cue: versus(x.form, y.form), a: at(i), b: at(j) }]
          }
        return []
      }),
    ),
}
