/** What `find` knows of a text and each candidate for it: the measures, and how they were found. */
import { measurer } from './features.ts'
import { lettersIn } from './letters.ts'
import { FEATURES, type Passage, placeOf } from './measures.ts'
import { distinct, type Postings } from './postings.ts'
import { wordsOfPost } from './posts.ts'
import { ASKED } from './ranking.ts'
import { told } from './told.ts'

const LEAST = placeOf('coverage-least')
const MOST = placeOf('coverage-most')

/** One candidate: its place in the collection, and the measures followed by {@link ASKED}. */
export interface Candidate {
  readonly place: number
  readonly values: Float64Array
}

/** The candidates of a text, by falling BM25: at most `most`. */
export const asking = (index: Postings): ((text: string, most: number) => readonly Candidate[]) => {
  const meter = measurer(index.vocab, index.weights)
  const tells = told(index)
  const whole = new Float64Array(index.size)
  /** How much of what a statement tells is told by the terms it shares. */
  const toldOf = (place: number, terms: readonly number[], held: ReadonlySet<number>): number => {
    if (whole[place] === 0) whole[place] = tells(terms)
    return tells(terms.filter((t) => held.has(t))) / (whole[place] ?? 1)
  }
  return (text, most) => {
    const query = index.read(text)
    const held = new Set(distinct(query))
    const letters = lettersIn(wordsOfPost(text))
    const found = index.candidates(query, most)
    const best = found[0]?.[1] ?? 1
    return found.map(([place, score]) => {
      meter.measure(query, index.passages[place] as Passage)
      const values = new Float64Array(FEATURES.length + ASKED.length)
      values.set(meter.values)
      const first = meter.lighter() === 'first'
      const least = meter.values[LEAST] ?? 0
      const much = meter.values[MOST] ?? 0
      const ofText = first ? much : least
      const ofStatement = first ? least : much
      const bm25 = score / best
      values.set(
        [
          ofText,
          ofStatement,
          bm25,
          Math.log1p(meter.shared() / 100),
          ofStatement * bm25,
          ofStatement * ofStatement,
          bm25 * bm25,
          ofText > 0 ? ofStatement / (ofStatement + ofText) : 0,
          toldOf(place, distinct(index.passages[place] as Passage), held),
          letters(index.text(place)),
        ],
        FEATURES.length,
      )
      return { place, values }
    })
  }
}
