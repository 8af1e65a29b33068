/**
 * Two outlets and one quotation.
 * In: two short texts (excerpts of the page "Presidents Assad-Putin Sochi Summit", Syria Times, 2018).
 * Out: the apparatus of the one shared statement, and each difference in one sentence.
 */
import * as E from 'fp-ts/lib/Either.js'
import { compare, showFailure } from 'variorum'
import { explain } from 'variorum/classify'
import { apparatus, showEntry } from 'variorum/report'

const result = compare([
  {
    outlet: 'Syria Times',
    text: '“This blood watered the Syrian territory as proof to be stronger than terrorism and its mercenaries. The memory of the martyrs of the two hero armies and their sacrifices will ever remain as the lighthouse for the coming generations,” added President Bashar al-Assad.',
  },
  {
    outlet: 'Sputnik',
    text: 'President Bashar Assad stated: “This blood, shed on the Syrian land, confirms that they are stronger than terror, and the memory of the dead of both armies and their courage will be a guiding light for future generations.”',
  },
])

if (E.isLeft(result)) console.log(showFailure(result.left))
else
  for (const comparison of result.right.comparisons) {
    for (const entry of apparatus('none')(result.right)(comparison)) console.log(showEntry(entry))
    const sigla = comparison.witnesses.map((witness) => witness.siglum)
    for (const difference of comparison.differences) console.log(`- ${explain(difference, sigla)}`)
  }
