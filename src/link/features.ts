/**
 * What two statements share, measured: the numbers a score is made of.
 *
 * Every measure is symmetric, and made of whole numbers before the one division that ends it, so it does not
 * depend on the order in which words were met: `measure(a, b)` and `measure(b, a)` are bit-identical.
 */
import { nearness, terms } from './alike.ts'
import { chain } from './chain.ts'
import { COLON, ENDED, KNOWN, QUESTION, QUOTED } from './marks.ts'
import { FEATURES, type Passage } from './measures.ts'
import { type Left, leftOf, rest, slotsOf } from './rest.ts'
import { type Shared, sharedOf } from './shared.ts'
import { LONGEST, type Lore, side } from './side.ts'
import { GRAMMAR, NEGATION, NUMBER, type Vocabulary } from './vocabulary.ts'

/** More unshared words than this on both sides are not compared pair by pair. */
const MOST_COMPARED = 4096
const NEVER_ALIKE = GRAMMAR | NUMBER | NEGATION

export interface Measures {
  readonly values: Float64Array
  /** Weight shared exactly. */
  readonly shared: () => number
  /** Which of the two passages has less weight; `first` where they are equal. */
  readonly lighter: () => 'first' | 'second'
  readonly negationDiffers: () => boolean
  readonly numbersDiffer: () => boolean
}

export interface Measurer extends Measures {
  /**
   * Measures two passages into `values`. Where they share less than `floor` of the weight of the lighter, words
   * are not asked whether they are alike: such a pair is no candidate for anything.
   */
  readonly measure: (a: Passage, b: Passage, floor?: number) => void
  /** The weight that two passages share exactly, and nothing else of them. */
  readonly overlap: (a: Passage, b: Passage) => number
}

const ratio = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole)
/** A count as a number in [0, 1): `half` of them are one half. */
const squash = (x: number, half: number): number => x / (x + half)
const differ = (a: number, b: number, mark: number): number => (((a ^ b) & mark) === 0 ? 0 : 1)

/** A measurer over one vocabulary, with room of its own to work in. */
export const measurer = (vocab: Vocabulary, weightOf: () => Int32Array = vocab.weights): Measurer => {
  const values = new Float64Array(FEATURES.length)
  const A = side()
  const B = side()
  const nearest = nearness(vocab)
  const matches = chain(LONGEST, LONGEST + MOST_COMPARED)
  const alike = rest(nearest, matches, MOST_COMPARED)
  const shared = sharedOf(matches)
  let sharedWeight = 0
  let negation = false
  let numbers = false
  let light: 'first' | 'second' = 'first'

  const one = terms(1)
  const other = terms(1)
  const nearOrSame = (s: number, t: number, flags: Uint8Array): number => {
    if (s === t) return 1
    if (s < 0 || t < 0 || ((flags[s] ?? 0) | (flags[t] ?? 0)) & NEVER_ALIKE) return 0
    nearest.enter(one, 0, s)
    nearest.enter(other, 0, t)
    return nearest.near(one, 0, other, 0) / 100
  }

  let letters = new Uint8Array(1024)
  let counted = 0
  /** The lengths of terms, counted when they are first asked for. */
  const lengths = (): Uint8Array => {
    const size = vocab.size()
    if (letters.length < size) {
      const wider = new Uint8Array(2 * size)
      wider.set(letters)
      letters = wider
    }
    for (; counted < size; counted++) letters[counted] = Math.min(255, vocab.term(counted).length)
    return letters
  }

  const loreNow = (): Lore => ({ size: vocab.size(), weights: weightOf(), flags: vocab.flags(), letters: lengths() })

  const measure = (a: Passage, b: Passage, floor = 0): void => {
    const lore = loreNow()
    const { flags } = lore
    A.read(a, lore)
    B.read(b, lore)
    const s = shared(A, B, lore)
    const weightA = A.weight()
    const weightB = B.weight()
    sharedWeight = s.weight
    light = weightA <= weightB ? 'first' : 'second'
    negation = A.negations() !== B.negations()
    numbers = A.numbers() > s.numbers || B.numbers() > s.numbers
    const near = s.weight >= floor * Math.min(weightA, weightB)
    alike(A, B, lore, near)
    const x = leftOf(A, lore)
    const y = leftOf(B, lore)
    const na = A.count()
    const nb = B.count()
    const both = na > 0 && nb > 0
    fill(s, x, y, matches.heaviest(na))
    values[11] = both && near ? nearOrSame((A.terms[0] ?? 0) >> 1, (B.terms[0] ?? 0) >> 1, flags) : 0
    values[12] = both && near ? nearOrSame(A.last(), B.last(), flags) : 0
    values[53] = x.words + y.words === 0 ? 1 : !near ? 0 : (slotsOf(A, B) + slotsOf(B, A)) / (x.words + y.words)
    const p = a.marks ?? 0
    const q = b.marks ?? 0
    const marked = (p & q & KNOWN) === 0 ? 0 : 1
    values[54] = marked * differ(p, q, QUESTION)
    values[55] = marked * differ(p, q, QUOTED)
    values[56] = marked * differ(p, q, ENDED)
    values[57] = marked * differ(p, q, COLON)
    values[58] = 1 - marked
  }

  const fill = (s: Shared, x: Left, y: Left, heaviest: number): void => {
    const na = A.count()
    const nb = B.count()
    const ca = A.content()
    const cb = B.content()
    const weightA = A.weight()
    const weightB = B.weight()
    const fewest = Math.min(na, nb)
    const least = ratio(s.weight, Math.max(weightA, weightB))
    const most = ratio(s.weight, Math.min(weightA, weightB))
    const softA = ratio(100 * s.weight + x.alike, 100 * weightA)
    const softB = ratio(100 * s.weight + y.alike, 100 * weightB)
    const onlyA = A.numbers() - s.numbers
    const onlyB = B.numbers() - s.numbers
    const differing = Math.min(A.capitals(), B.capitals()) - s.capitals
    const lightest = Math.min(weightA, weightB)
    const heavier = Math.max(weightA, weightB)
    const leftLeast = Math.min(x.weight, y.weight)
    const leftMost = Math.max(x.weight, y.weight)
    const words = Math.min(A.length(), B.length())
    const gap = Math.abs(A.length() - B.length())
    values[0] = least
    values[1] = most
    values[2] = least * most
    values[3] = ratio(2 * s.count, na + nb)
    values[4] = Math.min(softA, softB)
    values[5] = softA * softB
    values[6] = softA + softB === 0 ? 0 : (2 * softA * softB) / (softA + softB)
    values[7] = weightA + weightB === 0 ? 0 : heaviest / (50 * (weightA + weightB))
    values[8] = s.count < 2 ? 0 : (s.rising / s.count) * least
    values[9] = fewest < 2 ? 0 : s.neighbours / (fewest - 1)
    values[10] = s.weight === 0 ? 0.3 : s.away / (na * nb * s.weight)
    values[13] = s.numbers > 0 ? 1 : 0
    values[14] = onlyA > 0 && onlyB > 0 ? 1 : 0
    values[15] = onlyA > 0 !== onlyB > 0 ? 1 : 0
    values[16] = squash(s.capitals, 150)
    values[17] = squash(differing, 150)
    values[18] = A.negations() > 0 !== B.negations() > 0 ? 1 : 0
    values[19] = heavier === 0 ? 0 : 1 - lightest / heavier
    values[20] = squash(s.weight, 400)
    values[21] = 1 / (1 + lightest / 200)
    values[22] = s.rarest / 100
    values[23] = squash(leftLeast, 200)
    values[24] = squash(leftMost, 300)
    values[25] = s.content + x.alike + y.alike === 0 ? 1 : 0
    values[26] = Math.log1p(words) / 4
    values[27] = Math.log1p(words + gap) / 4
    values[28] = squash(gap, 5)
    values[29] = ratio(2 * s.contentCount, ca + cb)
    values[30] = ratio(s.contentCount, Math.max(ca, cb))
    values[31] = ratio(s.contentCount, Math.min(ca, cb))
    values[32] = ratio(2 * (s.count - s.contentCount), na + nb - ca - cb)
    values[33] = ratio(2 * s.rising, na + nb)
    values[34] = fewest < 3 ? 0 : s.threes / (fewest - 2)
    values[35] = s.count === 0 ? 1 : (s.count - s.neighbours) / s.count
    values[36] = ca + cb < 3 ? 0 : (2 * s.contentNeighbours) / (ca + cb - 2)
    values[37] = Math.min(ca, cb) < 2 ? 0 : s.contentNeighbours / (Math.min(ca, cb) - 1)
    values[38] = ratio(2 * s.contentNear, nearPairs(ca) + nearPairs(cb))
    values[39] = ratio(s.contentNear, Math.min(nearPairs(ca), nearPairs(cb)))
    values[40] = squash(Math.min(x.words, y.words), 3)
    values[41] = squash(Math.max(x.words, y.words), 4)
    values[42] = squash(Math.abs(x.words - y.words), 3)
    values[43] = ratio(x.meaning + y.meaning, weightA + weightB)
    values[44] = ratio(x.spelling + y.spelling, weightA + weightB)
    values[45] = Math.min(x.rarest, y.rarest) / 1000
    values[46] = Math.max(x.rarest, y.rarest) / 1000
    values[47] = squash(x.namesKept + y.namesKept, 2)
    values[48] = squash(Math.min(x.names, y.names), 1)
    values[49] = squash(Math.max(x.names, y.names), 1)
    values[50] = squash(s.numbers, 1)
    values[51] = squash(Math.min(onlyA, onlyB), 1)
    values[52] = squash(Math.max(onlyA, onlyB), 1)
    values[59] = ratio(s.run, heavier)
    values[60] = ratio(s.run, lightest)
    values[61] = squash(Math.min(x.stretch, y.stretch), 150)
    values[62] = squash(Math.max(x.stretch, y.stretch), 150)
    values[63] = squash(Math.min(x.tail, y.tail), 150)
    values[64] = squash(Math.max(x.tail, y.tail), 150)
  }

  return {
    values,
    measure,
    overlap: (a, b) => {
      const lore = loreNow()
      A.read(a, lore)
      B.read(b, lore)
      let sum = 0
      for (let j = 0; j < B.count(); j++) {
        const t = (B.terms[j] ?? 0) >> 1
        if (A.placeOf(t) >= 0) sum += lore.weights[t] ?? 0
      }
      return sum
    },
    shared: () => sharedWeight,
    lighter: () => light,
    negationDiffers: () => negation,
    numbersDiffer: () => numbers,
  }
}

/** How many pairs of `n` words in a row stand at most three apart. */
const nearPairs = (n: number): number => (n < 3 ? Math.max(0, n - 1) : 3 * n - 6)
