/**
 * What two statements share, measured: the numbers a score is made of.
 *
 * Every measure is symmetric, and made of whole numbers before the one division that ends it, so it does not
 * depend on the order in which words were met: `measure(a, b)` and `measure(b, a)` are bit-identical.
 */
import { nearFolded } from '../text/index.ts'
import { shareGroup } from './meaning.ts'
import { GRAMMAR, GROUPED, NEGATION, NUMBER, type Vocabulary } from './vocabulary.ts'

/** The terms of a statement in order, each as `id << 1 | capital`: `all[from]` … `all[to - 1]`. */
export interface Passage {
  readonly all: Int32Array
  readonly from: number
  readonly to: number
}

/** The measures, in the order of the coefficients; each in [0, 1] or near it. */
export const FEATURES = [
  'coverage-least',
  'coverage-most',
  'coverage-product',
  'shared-words',
  'alike-least',
  'alike-product',
  'alike-mean',
  'chain',
  'order',
  'neighbours',
  'displacement',
  'first-words',
  'last-words',
  'numbers-shared',
  'numbers-differ',
  'numbers-one-sided',
  'names-shared',
  'names-differ',
  'negation-differs',
  'length-differs',
  'evidence',
  'shortness',
  'rarest-shared',
  'left-least',
  'left-most',
  'no-content-shared',
] as const
export type Feature = (typeof FEATURES)[number]

/** The place of a measure among the values. */
export const placeOf = (feature: Feature): number => FEATURES.indexOf(feature)

/** A term beyond this many of one statement is not looked at: a guard for texts that are no statements. */
const LONGEST = 1200
const LIKE_MEANING = 75
const LEAST_SPELLING = 0.5
/** A power of two: how many comparisons of spelling are remembered, the last one in each place. */
const REMEMBERED = 1 << 16
/** More unshared words than this on both sides are not compared pair by pair. */
const MOST_COMPARED = 4096

export interface Measures {
  readonly values: Float64Array
  /** Weight shared exactly, weight of each side. */
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
}

const popcount = (x: number): number => {
  let v = x - ((x >>> 1) & 0x55555555)
  v = (v & 0x33333333) + ((v >>> 2) & 0x33333333)
  return Math.imul((v + (v >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}

/** A measurer over one vocabulary, with room of its own to work in. */
export const measurer = (vocab: Vocabulary, weightOf: () => Int32Array = vocab.weights): Measurer => {
  const values = new Float64Array(FEATURES.length)
  let place = new Int32Array(1024)
  const uniqueA = new Int32Array(LONGEST)
  const uniqueB = new Int32Array(LONGEST)
  const restA = new Int32Array(LONGEST)
  const restB = new Int32Array(LONGEST)
  const tails = new Int32Array(LONGEST)
  const restPlaceA = new Int32Array(LONGEST)
  const restPlaceB = new Int32Array(LONGEST)
  const tree = new Float64Array(LONGEST + 1)
  const pointI = new Int32Array(LONGEST + MOST_COMPARED)
  const pointJ = new Int32Array(LONGEST + MOST_COMPARED)
  const pointW = new Int32Array(LONGEST + MOST_COMPARED)
  const head = new Int32Array(LONGEST)
  const next = new Int32Array(LONGEST + MOST_COMPARED)
  const bestA = new Int32Array(LONGEST)
  const bestB = new Int32Array(LONGEST)
  const memoLow = new Int32Array(REMEMBERED).fill(-1)
  const memoHigh = new Int32Array(REMEMBERED)
  const memo = new Uint8Array(REMEMBERED)
  let bits = vocab.bits()
  let flags = vocab.flags()
  let sharedWeight = 0
  let negation = false
  let light: 'first' | 'second' = 'first'
  let numbers = false

  /** Nearness of two different terms in hundredths: like meaning, or like spelling. */
  const near = (s: number, t: number): number => {
    if ((flags[s] ?? 0) & (flags[t] ?? 0) & GROUPED) {
      const gs = vocab.groups(s)
      const gt = vocab.groups(t)
      if (gs !== null && gt !== null && shareGroup(gs, gt)) return LIKE_MEANING
    }
    const sl = bits[2 * s] ?? 0
    const sh = bits[2 * s + 1] ?? 0
    const tl = bits[2 * t] ?? 0
    const th = bits[2 * t + 1] ?? 0
    const low = sl & tl
    const high = sh & th
    if ((low | high) === 0) return 0
    const both = popcount(low) + popcount(high)
    if (both < 2) return 0
    if (9 * both < 2 * (popcount(sl) + popcount(sh) + popcount(tl) + popcount(th))) return 0
    const p = s < t ? s : t
    const q = s < t ? t : s
    const at = (Math.imul(p, 0x9e3779b1) ^ Math.imul(q, 0x85ebca6b)) >>> (32 - 16)
    if (memoLow[at] === p && memoHigh[at] === q) return memo[at] ?? 0
    const n = nearFolded(vocab.term(s), vocab.term(t))
    const found = n >= LEAST_SPELLING ? Math.round(100 * n) : 0
    memoLow[at] = p
    memoHigh[at] = q
    memo[at] = found
    return found
  }

  const measure = (a: Passage, b: Passage, floor = 0): void => {
    const weights = weightOf()
    flags = vocab.flags()
    bits = vocab.bits()
    if (place.length < vocab.size()) place = new Int32Array(vocab.size() * 2)

    // the distinct terms of a, with their first places
    const endA = Math.min(a.to, a.from + LONGEST)
    const endB = Math.min(b.to, b.from + LONGEST)
    let na = 0
    let weightA = 0
    let negA = 0
    let numA = 0
    let capA = 0
    for (let i = a.from; i < endA; i++) {
      const v = a.all[i] ?? 0
      const t = v >> 1
      if (place[t] !== 0) continue
      uniqueA[na++] = v
      place[t] = na
      weightA += weights[t] ?? 0
      const f = flags[t] ?? 0
      if (f & NEGATION) negA++
      if (f & NUMBER) numA++
      if (v & 1 && !(f & GRAMMAR)) capA += weights[t] ?? 0
    }

    // the distinct terms of b: shared ones get a negative mark on their place in a
    let nb = 0
    let weightB = 0
    let negB = 0
    let numB = 0
    let capB = 0
    let shared = 0
    let sharedCount = 0
    let content = 0
    let numShared = 0
    let capShared = 0
    let rarest = 0
    let neighbours = 0
    let lastPlace = -5
    let longest = 0
    let nRestB = 0
    // second visits of b's own terms are told by a mark beyond the places of a
    for (let i = b.from; i < endB; i++) {
      const v = b.all[i] ?? 0
      const t = v >> 1
      const p = place[t] ?? 0
      if (p < 0) continue
      const w = weights[t] ?? 0
      const f = flags[t] ?? 0
      uniqueB[nb++] = v
      weightB += w
      if (f & NEGATION) negB++
      if (f & NUMBER) numB++
      if (v & 1 && !(f & GRAMMAR)) capB += w
      if (p === 0) {
        restPlaceB[nRestB] = nb
        restB[nRestB++] = t
        head[nb - 1] = -1
        place[t] = -0x40000000
        lastPlace = -5
        continue
      }
      place[t] = -p
      shared += w
      sharedCount++
      if (!(f & GRAMMAR)) content += w
      if (w > rarest) rarest = w
      if (f & NUMBER) numShared++
      if (v & 1 && (uniqueA[p - 1] ?? 0) & 1 && !(f & GRAMMAR)) capShared += w
      if (p === lastPlace + 1) neighbours++
      lastPlace = p
      pointI[sharedCount - 1] = p
      pointJ[sharedCount - 1] = nb
      pointW[sharedCount - 1] = 100 * w
      next[sharedCount - 1] = -1
      head[nb - 1] = sharedCount - 1
      // longest increasing run of places (patience)
      let lo = 0
      let hi = longest
      while (lo < hi) {
        const mid = (lo + hi) >> 1
        if ((tails[mid] ?? 0) < p) lo = mid + 1
        else hi = mid
      }
      tails[lo] = p
      if (lo === longest) longest++
    }
    let nRestA = 0
    for (let i = 0; i < na; i++) {
      const t = (uniqueA[i] ?? 0) >> 1
      if ((place[t] ?? 0) <= 0) continue
      restPlaceA[nRestA] = i + 1
      restA[nRestA++] = t
    }
    for (let i = 0; i < na; i++) place[(uniqueA[i] ?? 0) >> 1] = 0
    for (let i = 0; i < nRestB; i++) place[restB[i] ?? 0] = 0

    // what is not shared exactly may be alike
    let points = sharedCount
    let likeA = 0
    let likeB = 0
    let leftA = 0
    let leftB = 0
    for (let i = 0; i < nRestA; i++) bestA[i] = 0
    for (let j = 0; j < nRestB; j++) bestB[j] = 0
    if (nRestA * nRestB <= MOST_COMPARED && shared >= floor * Math.min(weightA, weightB))
      for (let i = 0; i < nRestA; i++) {
        const s = restA[i] ?? 0
        if ((flags[s] ?? 0) & (GRAMMAR | NUMBER | NEGATION)) continue
        for (let j = 0; j < nRestB; j++) {
          const t = restB[j] ?? 0
          if ((flags[t] ?? 0) & (GRAMMAR | NUMBER | NEGATION)) continue
          const n = near(s, t)
          if (n === 0) continue
          if (n > (bestA[i] ?? 0)) bestA[i] = n
          if (n > (bestB[j] ?? 0)) bestB[j] = n
          const at = (restPlaceB[j] ?? 1) - 1
          pointI[points] = restPlaceA[i] ?? 0
          pointJ[points] = at + 1
          pointW[points] = n * Math.min(weights[s] ?? 0, weights[t] ?? 0)
          next[points] = head[at] ?? -1
          head[at] = points++
        }
      }
    for (let i = 0; i < nRestA; i++) {
      const w = weights[restA[i] ?? 0] ?? 0
      likeA += (bestA[i] ?? 0) * w
      if ((bestA[i] ?? 0) === 0) leftA += w
    }
    for (let j = 0; j < nRestB; j++) {
      const w = weights[restB[j] ?? 0] ?? 0
      likeB += (bestB[j] ?? 0) * w
      if ((bestB[j] ?? 0) === 0) leftB += w
    }
    let away = 0
    for (let k = 0; k < sharedCount; k++)
      away += ((pointW[k] ?? 0) / 100) * Math.abs((pointI[k] ?? 0) * nb - (pointJ[k] ?? 0) * na)
    const chain = heaviestChain(na, nb)
    const firstA = (uniqueA[0] ?? 0) >> 1
    const firstB = (uniqueB[0] ?? 0) >> 1
    const lastA = na > 0 && a.to > a.from ? (a.all[endA - 1] ?? 0) >> 1 : 0
    const lastB = nb > 0 && b.to > b.from ? (b.all[endB - 1] ?? 0) >> 1 : 0
    const nearOrSame = (s: number, t: number): number =>
      s === t ? 100 : ((flags[s] ?? 0) | (flags[t] ?? 0)) & (GRAMMAR | NUMBER | NEGATION) ? 0 : near(s, t)

    sharedWeight = shared
    light = weightA <= weightB ? 'first' : 'second'
    negation = negA !== negB
    const onlyA = numA - numShared
    const onlyB = numB - numShared
    numbers = onlyA > 0 || onlyB > 0

    const lightest = Math.min(weightA, weightB)
    const heaviest = Math.max(weightA, weightB)
    const least = heaviest === 0 ? 0 : shared / heaviest
    const most = lightest === 0 ? 0 : shared / lightest
    const softA = weightA === 0 ? 0 : (100 * shared + likeA) / (100 * weightA)
    const softB = weightB === 0 ? 0 : (100 * shared + likeB) / (100 * weightB)
    const both = na > 0 && nb > 0
    const awayA = capA - capShared
    const awayB = capB - capShared
    const differing = Math.min(awayA, awayB)
    values[0] = least
    values[1] = most
    values[2] = least * most
    values[3] = na + nb === 0 ? 0 : (2 * sharedCount) / (na + nb)
    values[4] = Math.min(softA, softB)
    values[5] = softA * softB
    values[6] = softA + softB === 0 ? 0 : (2 * softA * softB) / (softA + softB)
    values[7] = weightA + weightB === 0 ? 0 : chain / (50 * (weightA + weightB))
    values[8] = sharedCount < 2 ? 0 : (longest / sharedCount) * least
    values[9] = Math.min(na, nb) < 2 ? 0 : neighbours / (Math.min(na, nb) - 1)
    values[10] = shared === 0 ? 0.3 : away / (na * nb * shared)
    values[11] = both ? nearOrSame(firstA, firstB) / 100 : 0
    values[12] = both ? nearOrSame(lastA, lastB) / 100 : 0
    values[13] = numShared > 0 ? 1 : 0
    values[14] = onlyA > 0 && onlyB > 0 ? 1 : 0
    values[15] = onlyA > 0 !== onlyB > 0 ? 1 : 0
    values[16] = capShared / (capShared + 150)
    values[17] = differing / (differing + 150)
    values[18] = negA > 0 !== negB > 0 ? 1 : 0
    values[19] = heaviest === 0 ? 0 : 1 - lightest / heaviest
    values[20] = shared / (shared + 400)
    values[21] = 1 / (1 + lightest / 200)
    values[22] = rarest / 100
    values[23] = Math.min(leftA, leftB) / (Math.min(leftA, leftB) + 200)
    values[24] = Math.max(leftA, leftB) / (Math.max(leftA, leftB) + 300)
    values[25] = content + likeA + likeB === 0 ? 1 : 0
  }

  /** The heaviest run of matches that rises in both passages, by a Fenwick tree of maxima over the places of `a`. */
  const heaviestChain = (na: number, nb: number): number => {
    for (let i = 0; i <= na; i++) tree[i] = 0
    let best = 0
    for (let j = 0; j < nb; j++) {
      // all matches of one place are asked before any of them is entered
      for (let k = head[j] ?? -1; k >= 0; k = next[k] ?? -1) {
        let sum = 0
        for (let i = (pointI[k] ?? 0) - 1; i > 0; i -= i & -i) if ((tree[i] ?? 0) > sum) sum = tree[i] ?? 0
        pointJ[k] = sum + (pointW[k] ?? 0)
      }
      for (let k = head[j] ?? -1; k >= 0; k = next[k] ?? -1) {
        const value = pointJ[k] ?? 0
        if (value > best) best = value
        for (let i = pointI[k] ?? 0; i <= na; i += i & -i) if ((tree[i] ?? 0) < value) tree[i] = value
      }
    }
    return best
  }

  return {
    values,
    measure,
    shared: () => sharedWeight,
    lighter: () => light,
    negationDiffers: () => negation,
    numbersDiffer: () => numbers,
  }
}
