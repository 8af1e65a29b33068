/**
 * Two outlets and one quotation.
 * In: the words of one remark as two outlets have them, known to be the same remark (excerpts of the page
 * "Presidents Assad-Putin Sochi Summit", Syria Times, 2018). Out: the alignment, the apparatus, each difference in one sentence.
 */
import { classify, explain } from 'variorum/classify'
import { collate } from 'variorum/collate'
import { collationApparatus, showEntry, toTable } from 'variorum/report'

const quoted = (siglum: string, content: string) => ({
  siglum,
  content,
  mode: 'direct' as const,
  quoted: [{ start: 0, end: content.length }],
})

const collation = collate([
  quoted(
    'ST',
    'This blood watered the Syrian territory as proof to be stronger than terrorism and its mercenaries. The memory of the martyrs of the two hero armies and their sacrifices will ever remain as the lighthouse for the coming generations.',
  ),
  quoted(
    'Sputnik',
    'This blood, shed on the Syrian land, confirms that they are stronger than terror, and the memory of the dead of both armies and their courage will be a guiding light for future generations.',
  ),
])
const differences = classify(collation)

console.log(toTable(collation))
for (const entry of collationApparatus('none')(collation, differences)) console.log(showEntry(entry))
for (const difference of differences) console.log(`- ${explain(difference, ['ST', 'Sputnik'])}`)
