/** The apparatus of a statement in print, by the one grammar: `watered ] ST; shed on Sputnik`, or without a lemma. */
import { apparatus as entriesOf, type Entry, NO_WORDS, type Reading } from '../apparatus.ts'
import { languageOf, witnessSiglum } from './bits.ts'
import { tokensShown } from '../excerpt.ts'
import { between, type Html, el, nothing } from '../markup.ts'
import { lang, type Statement, type View } from './view.ts'

const chips = (statement: Statement, reading: Reading): Html => {
  const { witnesses } = statement.comparison
  const all = reading.sigla.length === witnesses.length
  return el`${between(
    all
      ? statement.chips
      : witnesses.flatMap((w, i) => (reading.sigla.includes(w.siglum) ? [witnessSiglum(statement, i)] : [])),
    ' ',
  )}`
}

const wordsOf = (view: View, statement: Statement, reading: Reading): Html => {
  if (reading.text === null) return el`<span class="none">${NO_WORDS} no words here</span>`
  const witness = statement.comparison.witnesses.find((w) => reading.sigla.includes(w.siglum))
  return el`<bdi${lang(witness ? languageOf(view, witness) : '')}>${reading.text}</bdi>`
}

const inPrint = (view: View, statement: Statement, entry: Entry): boolean => {
  const { collation } = statement.comparison
  if (view.options.maxExcerpt === null) return true
  return collation.witnesses.every((witness, w) => {
    for (let l = (entry.loci?.to ?? 0) - 1; l >= 0; l--) {
      const range = collation.loci[l]?.readings[w]
      if (range) return tokensShown(witness, range.to, view.options)
    }
    return true
  })
}

const line = (view: View, statement: Statement, entry: Entry): Html => {
  const { loci } = entry
  const numbers = statement.segments.flatMap((s) =>
    s.number !== null && loci && s.loci.from < loci.to && loci.from < s.loci.to ? [s.number] : [],
  )
  const readings = entry.readings.map((r, i) =>
    entry.lemma !== null && i === 0
      ? el`<b>${wordsOf(view, statement, r)}</b> ] ${chips(statement, r)}`
      : el`${wordsOf(view, statement, r)} ${chips(statement, r)}`,
  )
  return el`<li><span class="no">${between(numbers, ' ')}</span> <span>${between(readings, el`<span class="sep">; </span>`)}</span></li>`
}

/** One line of readings for each variant. */
export const apparatus = (view: View, statement: Statement): Html => {
  if (statement.comparison.witnesses.length < 2) return nothing
  const entries = entriesOf(view.options.pivot)(view.report)(statement.comparison).filter((e) =>
    inPrint(view, statement, e),
  )
  return entries.length === 0
    ? nothing
    : el`<h4>Apparatus</h4>
<ol class="app">${entries.map((e) => line(view, statement, e))}</ol>`
}
