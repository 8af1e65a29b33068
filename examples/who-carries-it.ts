/**
 * Three outlets, and one that has the ceremony but not the remark.
 * In: the bundled example. Out: for every statement, which outlet of its occasion carries it, and how.
 */
import * as E from 'fp-ts/lib/Either.js'
import { compare, demo, showFailure } from 'variorum'

const result = compare(demo)
if (E.isLeft(result)) console.log(showFailure(result.left))
else {
  const { outlets, comparisons, coverage } = result.right
  comparisons.forEach((comparison, row) => {
    console.log(`${comparison.speaker ?? 'no speaker named'}: ${comparison.witnesses[0]?.content.slice(0, 60) ?? ''}…`)
    coverage[row]?.cells.forEach((cell, column) => {
      if (cell === 'elsewhere') return
      console.log(`  ${outlets[column]?.siglum ?? ''}: ${cell === 'absent' ? 'not in the supplied text' : cell}`)
    })
  })
}
