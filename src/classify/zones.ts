/**
 * Where one quotation goes on and the other has stopped, or not yet begun; and what an outlet tells in its own words
 * beside a fragment.
 *
 *     A | “I am strongly pro-life and I am not pro-gay marriage,”
 *     B | she is                     “not pro-gay marriage”
 *         ^^^^^^^^^^^^^^^^^^^^^^^^^^^ a zone: A quotes on, B has its own words, no wording of the quotation
 */
import type { TokenRange } from '../model/index.ts'
import type { Side } from './pair.ts'
import { pieceLetters, spelledOn } from './spelled.ts'
import { strangers } from './strangers.ts'
import { isWord } from './rule.ts'
import type { Word } from './words.ts'
import { fragmentary, type Meet, quotedWord, type Zone } from './zone.ts'

export const zones = (a: Side, b: Side, meetA: Meet, meetB: Meet): readonly Zone[] => {
  const fromB = oneWay(a, b, meetB).map((z): Zone => ({
    a: z.longer,
    b: z.shorter,
    longer: 'a',
    place: z.place,
    retold: retells(b, z.shorter, a, z.longer),
  }))
  const fromA = oneWay(b, a, meetA).map((z): Zone => ({
    a: z.shorter,
    b: z.longer,
    longer: 'b',
    place: z.place,
    retold: retells(a, z.shorter, b, z.longer),
  }))
  const all = [...fromB, ...fromA, ...strangers(a, b, meetA)]
  const told = all.filter((z) => z.retold)
  const meets = (x: TokenRange, y: TokenRange): boolean => x.from < y.to && y.from < x.to
  // what is told again there is compared, so it is no frame
  return [...all, ...frames(a, b, meetA).filter((f) => !told.some((z) => meets(f.a, z.a) || meets(f.b, z.b)))]
}

/** Do a side's own words hold at least half of the content words that the other quotes there, in whatever form? */
const retells = (y: Side, ry: TokenRange, x: Side, rx: TokenRange): boolean => {
  const content = (s: Side, r: TokenRange): readonly Word[] =>
    s.words.slice(r.from, r.to).filter((w) => w.kind === 'content')
  const forms = (w: Word): readonly string[] => [...w.lemmas, ...spelledOn([''], pieceLetters(w))]
  const quoted = content(x, rx)
  const told = new Set(content(y, ry).flatMap(forms))
  const met = quoted.filter((w) => forms(w).some((f) => told.has(f))).length
  return met > 0 && met * 2 >= quoted.length
}

interface Reach {
  readonly from: number
  readonly to: number
  readonly yFrom: number
  readonly yTo: number
}

interface OneWay {
  readonly longer: TokenRange
  readonly shorter: TokenRange
  readonly place: Zone['place']
}

/** The runs of `x` that are quoted and lie outside all that the quotations of `y` meet in it. */
const oneWay = (x: Side, y: Side, meetY: Meet): readonly OneWay[] => {
  if (x.ranges === 0 || y.ranges === 0) return []
  const reach = reaches(x, y, meetY)
  const first = reach[0]
  const last = reach[reach.length - 1]
  if (!first || !last) return []
  const framed = fragmentary(y) && y.mode !== null
  const out: OneWay[] = []
  const consider = (from: number, to: number, yFrom: number, yTo: number, place: Zone['place']): void => {
    let lo = from
    let hi = to
    while (lo < hi && (x.words[lo]?.quoted ?? -1) === -1) lo++
    while (hi > lo && (x.words[hi - 1]?.quoted ?? -1) === -1) hi--
    let any = false
    for (let k = lo; k < hi; k++) if (quotedWord(x, k)) any = true
    if (!any || bracketed(x, lo, hi) || x.quantities.some((q) => q.from <= lo && hi < q.to)) return
    let sFrom = yFrom
    let sTo = yTo
    if (place === 'head') while (sTo > sFrom && (y.words[sTo - 1]?.quoted ?? -1) >= 0) sTo--
    // what answers the words that the longer side has outside its quotation is compared, and no part of the frame
    if (framed && place === 'head') for (let n = yFrom; n < sTo; n++) if (answers(x, y, meetY, n, 0, lo)) sFrom = n + 1
    if (framed && place === 'tail')
      for (let n = yTo - 1; n >= sFrom; n--) if (answers(x, y, meetY, n, hi, x.words.length)) sTo = n
    const same = (n: number): boolean => y.words[n]?.form === x.words[meetY.from[n] ?? -1]?.form
    if (framed && place === 'head' && sFrom > yFrom) while (sFrom < sTo && same(sFrom)) sFrom++
    if (framed && place === 'tail' && sTo < yTo) while (sTo > sFrom && same(sTo - 1)) sTo--
    if (place === 'tail') while (sFrom < sTo && (y.words[sFrom]?.quoted ?? -1) >= 0) sFrom++
    let own = false
    for (let k = yFrom; k < yTo; k++) if (quotedWord(y, k)) own = true
    if (own && !(framed && place !== 'middle') && !trailing(x, lo, hi, y, yFrom, yTo)) return
    if (y.mode === null && x.mode === null && y.words.slice(yFrom, yTo).some((w) => w.kind !== 'mark')) return
    out.push({
      longer: { from: lo, to: hi },
      shorter: framed ? { from: sFrom, to: sTo } : { from: yFrom, to: yTo },
      place,
    })
  }
  consider(0, first.from, 0, first.yFrom, 'head')
  for (let k = 1; k < reach.length; k++) {
    const p = reach[k - 1]
    const q = reach[k]
    if (p && q && crosses(y, p.yTo, q.yFrom)) consider(p.to, q.from, p.yTo, q.yFrom, 'middle')
  }
  consider(last.to, x.words.length, last.yTo, y.words.length, 'tail')
  return out
}

/** Are all words of a stretch in square brackets: an insert of the outlet, no quotation? */
const bracketed = (s: Side, lo: number, hi: number): boolean => {
  let open = false
  for (let k = lo; k < hi; k++) {
    const text = s.words[k]?.token.text
    if (text === '[' || text === ']') open = text === '['
    else if (!open && isWord(s, k)) return false
  }
  return true
}

/** Is a content word of one side the same word of the other, in a stretch of it? */
const answers = (x: Side, y: Side, meet: Meet, n: number, from: number, to: number): boolean => {
  const m = meet.from[n] ?? -1
  return m >= from && m < to && y.words[n]?.kind === 'content' && x.words[m]?.form === y.words[n]?.form
}

/** For each stretch of quotation of `y` that meets a quotation of `x`: from its first to its last meeting. A mark of omission ends a stretch. */
const reaches = (x: Side, y: Side, meetY: Meet): readonly Reach[] => {
  const out: Reach[] = []
  for (let k = 0; k < y.words.length; k++) {
    const range = y.words[k]?.quoted ?? -1
    if (range < 0 || omission(y, k)) continue
    const start = k
    while (k + 1 < y.words.length && y.words[k + 1]?.quoted === range && !omission(y, k + 1)) k++
    let first = -1
    let last = -1
    for (let n = start; n <= k; n++)
      if (isWord(y, n) && quotedWord(x, meetY.from[n] ?? -1)) {
        if (first < 0) first = n
        last = n
      }
    if (first >= 0) out.push({ from: meetY.from[first] ?? 0, to: meetY.to[last] ?? 0, yFrom: first, yTo: last + 1 })
  }
  return out
}

/** Does the shorter quotation break off (or set in) with a word or two of grammar, where the longer has a clause? */
const trailing = (x: Side, lo: number, hi: number, y: Side, yFrom: number, yTo: number): boolean => {
  const left = y.words.slice(yFrom, yTo).filter((w) => w.kind !== 'mark')
  const content = x.words.slice(lo, hi).filter((w) => w.kind === 'content').length
  return left.length <= 2 && content >= 3 && left.every((w) => w.kind === 'function')
}

const omission = (s: Side, k: number): boolean => /^(?:…|\.{2,})/.test(s.words[k]?.form ?? '')

/** Does a quotation end, or is something left out by a mark, between two tokens? */
const crosses = (y: Side, from: number, to: number): boolean =>
  (y.words[from - 1]?.quoted ?? -1) !== (y.words[to]?.quoted ?? -1) ||
  y.words.slice(from, to).some((_, k) => omission(y, from + k))

const edge = (s: Side): { readonly first: number; readonly last: number } => {
  let first = 0
  while (first < s.words.length && (s.words[first]?.quoted ?? -1) < 0) first++
  let last = s.words.length
  while (last > first && (s.words[last - 1]?.quoted ?? -1) < 0) last--
  return { first, last }
}

const own = (s: Side, r: TokenRange): number => s.words.slice(r.from, r.to).filter((w) => w.kind !== 'mark').length

const words = (s: Side, r: TokenRange): readonly string[] =>
  s.words
    .slice(r.from, r.to)
    .filter((w) => w.kind !== 'mark')
    .map((w) => w.form)
    .sort()

/** Without the zones whose words the other side has too, at another place: those are moved, not left out. */
export const unmoved = (
  a: Side,
  b: Side,
  found: readonly Zone[],
  moves: readonly { readonly a: TokenRange; readonly b: TokenRange }[],
  mateA: Int32Array,
  mateB: Int32Array,
): readonly Zone[] => {
  const open = { a: unmatched(a, mateA), b: unmatched(b, mateB) }
  return found.filter((z) => {
    if (z.longer === null) return true
    const [side, x, other, y] = z.longer === 'a' ? ([a, 'a', b, 'b'] as const) : ([b, 'b', a, 'a'] as const)
    const own = words(side, z[x])
    let moved = 0
    for (let k = z[x].from; k < z[x].to; k++)
      if (isWord(side, k) && moves.some((m) => m[x].from <= k && k < m[x].to)) moved++
    if (moved * 2 > own.length) return false
    if (own.every((w) => /^(?:the|an?)$/.test(w)) && words(other, z[y]).length === 0) return false
    const content = side.words.slice(z[x].from, z[x].to).filter((w) => w.kind === 'content')
    const elsewhere = content.filter((w) => open[y].has(w.form)).length
    if (elsewhere > 0 && elsewhere * 2 >= content.length) return false
    if (content.length === 0 && beside(side, z[x], other, z[y], y === 'a' ? mateA : mateB)) return false
    const text = own.join(' ')
    return !found.some((w) => w.longer === y && words(other, w[y]).join(' ') === text)
  })
}

/** Do the few words of a stretch stand unmatched on the other side, right by the place where they would be: `we could`, `could we`? */
const beside = (side: Side, r: TokenRange, other: Side, gap: TokenRange, mate: Int32Array): boolean => {
  const own = side.words.slice(r.from, r.to).filter((w) => w.kind !== 'mark')
  const near = other.words
    .slice(Math.max(0, gap.from - CLOSE), gap.to + CLOSE)
    .filter((_, k) => (mate[Math.max(0, gap.from - CLOSE) + k] ?? -1) < 0)
  return own.length > 0 && own.length <= CLOSE && own.every((w) => near.some((v) => v.form === w.form))
}

const CLOSE = 2

/** The content words of a side without a match, as forms. */
const unmatched = (side: Side, mate: Int32Array): ReadonlySet<string> =>
  new Set(side.words.filter((w, k) => w.kind === 'content' && (mate[k] ?? -1) < 0).map((w) => w.form))

/**
 * Words outside the quotation marks of one side, or both, before and after all that is quoted, that render nothing
 * of the other side's quotation: a fragment's own sentence. Where both tell the same in their own words, they are compared.
 */
const frames = (a: Side, b: Side, meetA: Meet): readonly Zone[] => {
  if (a.mode === null && b.mode === null) return []
  if (a.ranges === 0 || b.ranges === 0 || !(fragmentary(a) || fragmentary(b))) return []
  const ea = edge(a)
  const eb = edge(b)
  const out: Zone[] = []
  const consider = (ra: TokenRange, rb: TokenRange, place: Zone['place']): void => {
    const na = own(a, ra)
    const nb = own(b, rb)
    if (na === 0 && nb === 0) return
    let met = 0
    for (let k = ra.from; k < ra.to; k++)
      if (
        isWord(a, k) &&
        (meetA.from[k] ?? -1) >= rb.from &&
        (meetA.from[k] ?? -1) < rb.to &&
        a.words[k]?.form === b.words[meetA.from[k] ?? -1]?.form
      )
        met++
    if (na > 0 && nb > 0 && met * 2 >= Math.min(na, nb)) return
    out.push({ a: ra, b: rb, longer: null, place, retold: false })
  }
  consider({ from: 0, to: ea.first }, { from: 0, to: eb.first }, 'head')
  consider({ from: ea.last, to: a.words.length }, { from: eb.last, to: b.words.length }, 'tail')
  return out
}
