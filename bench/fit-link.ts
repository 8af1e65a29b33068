/**
 * Fits the coefficients of whole texts and of passages on the development sets: logistic regression by Newton's
 * method with a ridge over measures of one spread, one intercept a set. Every measure enters three times: alone,
 * with the length of the statements, with their nearness; some once more from each bend on. Prints how a fit on one
 * half does on the other, and with `--print` the table to paste: `node build/bench/fit-link.js texts --print`,
 * `… passages --print`.
 */
import { CENTRES } from '../src/link/coefficients.ts'
import { measurer } from '../src/link/features.ts'
import { marksOf } from '../src/link/marks.ts'
import { type Feature, FEATURES, type Passage, placeOf } from '../src/link/measures.ts'
import { ofPassages } from '../src/link/passage-coefficients.ts'
import { ofTexts } from '../src/link/text-coefficients.ts'
import { vocabulary } from '../src/link/vocabulary.ts'
import { mrpc, type Pair, sts, wmt } from './link-data.ts'
import { averagePrecision, halves } from './link-measures.ts'
import { repeats, speeches } from './one-speaker.ts'
import { type Example, regression, spreads } from './logistic.ts'

interface Row extends Example {
  readonly id: string
  /** The half of the data it stands in: neighbours in a set stand in one. */
  readonly half: number
  /** 1 where it is measured as if the marks were not known. */
  readonly bare: number
}

const RIDGE = 5
/**
 * Words cut out of articles stand beside others of the same speaker on the same subject: of near pairs of them
 * fewer are one statement than of near pairs in the sets. By so much the log-odds are lower (read off the events).
 */
const CUT = 0.6
const BLOCK = 100
const N = FEATURES.length
const vocab = vocabulary()
const meter = measurer(vocab)

export const passage = (text: string): Passage => {
  const all: number[] = []
  vocab.read(text, { push: (v) => all.push(v) })
  return { all: Int32Array.from(all), from: 0, to: all.length, marks: marksOf(text) }
}

/** Marks tell what they tell at any length; near pairs whose marks differ are too few to fit more. */
const SIMPLE: readonly Feature[] = [
  'question-differs',
  'quotes-differ',
  'end-differs',
  'colon-differs',
  'marks-unknown',
]

/** What the fit of passages leaves to whole texts: where an outlet stops quoting tells nothing of what was said. */
const OF_TEXTS: readonly Feature[] = FEATURES.filter((f) => ofPassages.of[f] === undefined)
const PASSAGES = process.argv.includes('passages')
const OUT: readonly Feature[] = PASSAGES ? OF_TEXTS : []
/** The places and values at which measures may bend. */
const BENDS = PASSAGES ? [] : FEATURES.flatMap((f, i) => (ofTexts.bends[f] ?? []).map(([at]) => ({ i, at })))
const WIDTH = 3 * N + BENDS.length

/** The measures alone, with the length, with the nearness; beyond their bends. */
const widened = (values: Float64Array): Float64Array => {
  const length = (values[placeOf('length')] ?? 0) - CENTRES.length
  const nearness = (values[placeOf('alike-mean')] ?? 0) - CENTRES.nearness
  const out = new Float64Array(WIDTH)
  for (let i = 0; i < N; i++) {
    if (OUT.includes(FEATURES[i] ?? 'chain')) continue
    const v = values[i] ?? 0
    out[i] = v
    if (SIMPLE.includes(FEATURES[i] ?? 'chain')) continue
    out[N + i] = v * length
    out[2 * N + i] = v * nearness
  }
  for (const [k, { i, at }] of BENDS.entries()) out[3 * N + k] = Math.max(0, (values[i] ?? 0) - at)
  return out
}

/** The half of a text met before: some pairs of headlines are news paraphrases too, and stand in one half with these. */
const halfOf = new Map<string, number>()

const rowsOf = (pairs: readonly Pair[], set: number, w: number): readonly Row[] =>
  pairs.flatMap((p, i) => {
    if (p.label === null) return []
    const half = (set > 0 ? (halfOf.get(p.a) ?? halfOf.get(p.b)) : undefined) ?? Math.floor(i / BLOCK) % 2
    halfOf.set(p.a, half).set(p.b, half)
    const [a, b] = [passage(p.a), passage(p.b)]
    return [a, { ...a, marks: 0 }].map((first, bare) => {
      meter.measure(first, b)
      return { x: widened(meter.values), y: p.label ?? 0, w: w / 2, set, id: `${p.id}|${p.b}`, half, bare }
    })
  })

/** What a pair of sentences of one speech weighs, and how much of the lighter they share at least. */
const OF_A_SPEECH = 0.25
const NEAR_ENOUGH = 0.25

/** Sentences of one speaker in one article share their subject and are not one statement; their marks are not known. */
const spoken = (set: number): readonly Row[] =>
  speeches(['polnear.train', 'gum_transcripts.train']).flatMap((speech, k) =>
    speech.flatMap(({ text }, i) => {
      const a = { ...passage(text), marks: 0 }
      return speech.slice(0, i).flatMap((other) => {
        const b = passage(other.text)
        meter.measure(a, b)
        if ((meter.values[placeOf('coverage-most')] ?? 0) < NEAR_ENOUGH || repeats(text, other.text)) return []
        return [{ x: widened(meter.values), y: 0, w: OF_A_SPEECH, set, id: `${k}`, half: k % 2, bare: 2 }]
      })
    }),
  )

/** Coefficients of the measures as they are, fitted on measures of one spread. */
const fitted = (rows: readonly Row[], sets: number): Float64Array => {
  const spread = spreads(rows)
  const level = rows.map((r) => ({ ...r, x: r.x.map((v, i) => v / (spread[i] ?? 1)) }))
  return regression(level, sets, RIDGE).map((b, i) => (i < WIDTH ? b / (spread[i] ?? 1) : b))
}

/** With the mean of the intercepts, so that fits on different rows give comparable scores. */
const score = (beta: Float64Array, x: Float64Array): number => {
  const intercepts = beta.subarray(x.length)
  let z = intercepts.reduce((sum, b) => sum + b, 0) / intercepts.length
  for (let i = 0; i < x.length; i++) z += (beta[i] ?? 0) * (x[i] ?? 0)
  return z
}

const main = (): void => {
  const sets = [rowsOf(wmt(), 0, 2), rowsOf(mrpc(), 1, 1), rowsOf(sts(), 2, 1.5)]
  const speech = spoken(0)
  const all = PASSAGES ? sets.flat() : [...sets.flat(), ...speech]
  const show = (name: string, betaOf: (r: Row) => Float64Array, bare: number): void => {
    const parts = [0, 1, 2].map((k) => {
      const xs = (sets[k] ?? [])
        .filter((r) => r.bare === bare)
        .map((r) => ({ id: r.id, score: score(betaOf(r), r.x), positive: r.y > 0.5 }))
      const { f1 } = halves(xs, 'f1')
      const { accuracy } = halves(xs, 'accuracy')
      return `${['WMT', 'MRPC', 'STS'][k]} F1 ${f1.toFixed(4)} AP ${averagePrecision(xs).toFixed(4)} accuracy ${accuracy.toFixed(4)}`
    })
    const one = speech.filter((r) => score(betaOf(r), r.x) > 0).length
    console.log(`${name}: ${parts.join(' · ')} · ${one} of ${speech.length} pairs of one speech as one`)
  }
  const beta = fitted(all, 3)
  show('fitted on all', () => beta, 0)
  const other = [1, 0].map((h) =>
    fitted(
      all.filter((r) => r.half === h),
      3,
    ),
  )
  show('fitted on the other half', (r) => other[r.half] ?? beta, 0)
  show('the same, marks not known', (r) => other[r.half] ?? beta, 1)
  if (process.argv.includes('--print')) {
    const cut = placeOf('marks-unknown')
    const at = (i: number): string => Number(((beta[i] ?? 0) - (i === cut ? CUT : 0)).toFixed(2)).toString()
    for (const [i, name] of FEATURES.entries())
      if (!OUT.includes(name))
        console.log(`    ${name.includes('-') ? `'${name}'` : name}: [${at(i)}, ${at(N + i)}, ${at(2 * N + i)}],`)
    for (const [k, { i, at: from }] of BENDS.entries()) console.log(`    ${FEATURES[i]}: [${from}, ${at(3 * N + k)}],`)
    console.log(`  intercepts ${Array.from(beta.slice(WIDTH), (b) => b.toFixed(2)).join(' ')}`)
  }
}

if (process.argv[1]?.endsWith('fit-link.js')) main()
