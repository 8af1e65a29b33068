/**
 * A difference rule of one's own, asked before the package's.
 * In: two short texts about one remark. Out: the places where the two name a country's land differently.
 */
import * as E from 'fp-ts/lib/Either.js'
import { compareWith, showFailure } from 'variorum'
import { explain, rules, type Rule } from 'variorum/classify'

const LAND = new Set(['territory', 'territories', 'land', 'lands', 'soil', 'ground'])

const land: Rule = {
  id: 'land/named',
  kind: 'land',
  find: (pair, free) =>
    pair.units
      .flatMap((unit) => unit.parts)
      .filter(({ a, b }) => a.to - a.from === 1 && b.to - b.from === 1 && free.a(a.from) && free.b(b.from))
      .flatMap(({ a, b }) => {
        const words = [pair.a.words[a.from]?.form ?? '', pair.b.words[b.from]?.form ?? ''].sort()
        return words[0] !== words[1] && words.every((word) => LAND.has(word)) ? [{ cue: words.join(' ~ '), a, b }] : []
      }),
}

const result = compareWith({ classify: { rules: [land, ...rules] } })([
  { outlet: 'Syria Times', text: '“This blood watered the Syrian territory,” President Bashar al-Assad said.' },
  { outlet: 'Sputnik', text: '“This blood was shed on the Syrian land,” President Bashar al-Assad stated.' },
])

if (E.isLeft(result)) console.log(showFailure(result.left))
else
  for (const { witnesses, differences } of result.right.comparisons) {
    const sigla = witnesses.map((witness) => witness.siglum)
    for (const found of differences.filter(({ kind }) => kind === 'land')) console.log(explain(found, sigla))
  }
