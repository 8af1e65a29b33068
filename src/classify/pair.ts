/**
 * Two witnesses of a collation, side by side: which tokens are the same, which only look different,
 * and what is left between them.
 *
 *     A | they are | followers of a | false | prophet
 *     B | They're  | followers of a |       | prophet
 *         look       mates            unit    mates
 */
import type { Collation, TokenRange } from '../model/index.ts'
import { closedClasses } from '../lexicon/closed-classes.ts'
import { looks } from './looks.ts'
import type { Lore } from './lore.ts'
import { type Name, namesOf, oneName } from './names.ts'
import { parseQuantities, type Quantity } from './quantity.ts'
import { type Word, wordsOf } from './words.ts'
import type { Meet, Zone } from './zone.ts'
import { unmoved, zones } from './zones.ts'

/** One of the two readings of a pair. */
export interface Side {
  /** The index of the witness in the collation. */
  readonly index: number
  readonly words: readonly Word[]
  readonly mode: string | null
  /** The number of quoted ranges. */
  readonly ranges: number
  readonly quantities: readonly Quantity[]
  readonly names: readonly Name[]
  /** The locus of each token. */
  readonly locus: Int32Array
}

/** A run of tokens on either side between two places where the sides agree; one of the ranges may be empty. */
export interface Unit {
  readonly a: TokenRange
  readonly b: TokenRange
  /** The same run cut at the columns of the collation. */
  readonly parts: readonly { readonly a: TokenRange; readonly b: TokenRange }[]
}

/** Tokens that stand for the same words in another dress: case, hyphen, contraction, spelling. */
export interface Look {
  readonly a: TokenRange
  readonly b: TokenRange
}

/** Two readings side by side, as a rule sees them. */
export interface Pair {
  readonly a: Side
  readonly b: Side
  /** For each token, the token of the other side that is the same word in the same place, or -1. */
  readonly mateA: Int32Array
  readonly mateB: Int32Array
  readonly looks: readonly Look[]
  readonly units: readonly Unit[]
  /** Runs of one side's quotation that the other's quotation does not reach. */
  readonly zones: readonly Zone[]
  readonly moves: readonly { readonly a: TokenRange; readonly b: TokenRange }[]
  readonly lore: Lore
  /** The words of names that either side writes with a capital inside a sentence. */
  readonly sure: ReadonlySet<string>
  /** Does one side tell in its own words what shares little wording with the other? Then words in one column render nothing. */
  readonly sparse: boolean
}

/** A witness looked at once, for all the pairs it is in. */
export const sideOf = (collation: Collation, index: number, lore: Lore): Side => {
  const witness = collation.witnesses[index]
  if (!witness) return { index, words: [], mode: null, ranges: 0, quantities: [], names: [], locus: new Int32Array(0) }
  const whole = witness.mode === 'direct' && witness.quoted.length === 0
  const quoted = whole ? [{ start: 0, end: witness.content.length }] : witness.quoted
  const words = wordsOf(witness, quoted, lore)
  const locus = new Int32Array(words.length)
  collation.loci.forEach((l, k) => {
    const r = l.readings[index]
    if (r) for (let i = r.from; i < r.to; i++) locus[i] = k
  })
  return {
    index,
    words,
    // nothing of a `mixed` one is quoted here: it is told
    mode: witness.mode === 'mixed' && quoted.length === 0 ? 'indirect' : witness.mode,
    ranges: quoted.length,
    quantities: parseQuantities(words, lore),
    names: namesOf(words, lore),
    locus,
  }
}

/** Does the place between two tokens lie inside one quotation, with words of it on both sides? */
export const inner = (side: Side, gap: number): boolean => {
  let i = gap - 1
  while (i >= 0 && side.words[i]?.kind === 'mark') i--
  let j = gap
  while (j < side.words.length && side.words[j]?.kind === 'mark') j++
  const q = side.words[i]?.quoted ?? -1
  return q >= 0 && q === (side.words[j]?.quoted ?? -1)
}

/** The pair of two sides. Linear in their length, but for the inside of columns that hold long phrases, which is capped. */
export const pairOf = (collation: Collation, a: Side, b: Side, lore: Lore): Pair => {
  const mateA = new Int32Array(a.words.length).fill(-1)
  const mateB = new Int32Array(b.words.length).fill(-1)
  const cells: { a: TokenRange; b: TokenRange }[] = []
  let i = 0
  let j = 0
  for (const locus of collation.loci) {
    const ra = locus.readings[a.index] ?? null
    const rb = locus.readings[b.index] ?? null
    if (!ra && !rb) continue
    const cell = { a: ra ?? { from: i, to: i }, b: rb ?? { from: j, to: j } }
    i = cell.a.to
    j = cell.b.to
    cells.push(cell)
    if (!ra || !rb || ra.to - ra.from !== rb.to - rb.from) continue
    let same = true
    for (let k = 0; same && k < ra.to - ra.from; k++) same = a.words[ra.from + k]?.form === b.words[rb.from + k]?.form
    if (!same) continue
    for (let k = 0; k < ra.to - ra.from; k++) {
      mateA[ra.from + k] = rb.from + k
      mateB[rb.from + k] = ra.from + k
    }
  }
  const found = looks(a.words, b.words, mateA, mateB, a.locus, b.locus)
  const meetA = meeting(mateA, cells, found, 'a', a.words, b.words)
  const meetB = meeting(mateB, cells, found, 'b', b.words, a.words)
  const moves = movesOf(collation, a.index, b.index)
  const gone = unmoved(a, b, zones(a, b, meetA, meetB), moves, mateA, mateB)
  const coverA = new Uint8Array(a.words.length)
  const coverB = new Uint8Array(b.words.length)
  for (const z of gone) {
    if (z.retold) continue
    for (let k = z.a.from; k < z.a.to; k++) coverA[k] = 1
    for (let k = z.b.from; k < z.b.to; k++) coverB[k] = 1
  }
  const kept = found.filter((l) => !coverA[l.a.from] && !coverB[l.b.from])
  for (const l of kept) {
    for (let k = l.a.from; k < l.a.to; k++) coverA[k] = 1
    for (let k = l.b.from; k < l.b.to; k++) coverB[k] = 1
  }
  const openA = (k: number): boolean => mateA[k] === -1 && !coverA[k]
  const openB = (k: number): boolean => mateB[k] === -1 && !coverB[k]
  return {
    a,
    b,
    mateA,
    mateB,
    looks: kept,
    units: unitsOf(cells, openA, openB),
    zones: gone,
    moves,
    lore,
    sure: new Set([...a.names, ...b.names].flatMap((n) => (n.weak ? [] : n.key))),
    sparse:
      gone.some((z) => z.place === 'apart') || ((retold(a) || retold(b)) && sharedContent(a, b, mateA, kept) < SPARSE),
  }
}

const SPARSE = 0.34

const retold = (side: Side): boolean => side.mode === 'indirect' || side.mode === 'narrated'

const columnsOf = (side: Side): ReadonlyMap<number, readonly Word[]> => {
  const out = new Map<number, Word[]>()
  side.words.forEach((w, k) => {
    const at = side.locus[k] ?? -1
    const list = out.get(at)
    if (!list) out.set(at, [w])
    else if (list.length < LONGEST) list.push(w)
  })
  return out
}

/** Of a column, in words. */
const LONGEST = 12

/** The part of the content words of the side that has fewer which are matched, or face a form of themselves, in [0, 1]. */
const sharedContent = (a: Side, b: Side, mateA: Int32Array, found: readonly Look[]): number => {
  const count = (side: Side): number => side.words.filter((w) => w.kind === 'content').length
  const fewer = Math.min(count(a), count(b))
  if (fewer === 0) return 1
  const there = columnsOf(b)
  const renders = (w: Word, v: Word): boolean =>
    v.lemmas.some((l) => w.lemmas.includes(l)) || (w.capital && v.capital && oneName(w.form, v.form))
  let shared = found.length
  a.words.forEach((w, k) => {
    if (w.kind !== 'content') return
    const facing = there.get(a.locus[k] ?? -1) ?? []
    if ((mateA[k] ?? -1) >= 0 || facing.some((v) => v.kind === 'content' && renders(w, v))) shared++
  })
  return shared / fewer
}

const NOMINAL: ReadonlySet<string> = new Set([...closedClasses.entries.determiner, ...closedClasses.entries.pronoun])

/** Can two words alone in a column stand for each other: two of one class, or a noun and a pronoun or determiner? */
const answers = (w: Word | undefined, v: Word | undefined): boolean => {
  if (w === undefined || v === undefined || w.kind === v.kind) return w?.kind === v?.kind
  if (w.kind === 'mark' || v.kind === 'mark') return false
  return NOMINAL.has((w.kind === 'function' ? w : v).form)
}

/** The range each token meets: its mate, or where there is none what stands in the same look or column. */
const meeting = (
  mate: Int32Array,
  cells: readonly { readonly a: TokenRange; readonly b: TokenRange }[],
  found: readonly Look[],
  x: 'a' | 'b',
  words: readonly Word[],
  others: readonly Word[],
): Meet => {
  const from = Int32Array.from(mate)
  const to = mate.map((m) => (m < 0 ? -1 : m + 1))
  const y = x === 'a' ? 'b' : 'a'
  for (const c of [...found, ...cells]) {
    const [rx, ry] = [c[x], c[y]]
    if (rx.from === rx.to || ry.from === ry.to) continue
    const [w, v] = [words[rx.from], others[ry.from]]
    if (rx.to - rx.from === 1 && ry.to - ry.from === 1 && !answers(w, v)) continue
    for (let k = rx.from; k < rx.to; k++) {
      if (from[k] !== -1) continue
      from[k] = ry.from
      to[k] = ry.to
    }
  }
  return { from, to }
}

const movesOf = (collation: Collation, a: number, b: number): Pair['moves'] =>
  collation.moves.flatMap((m) =>
    m.a === a && m.b === b ? [{ a: m.from, b: m.to }] : m.a === b && m.b === a ? [{ a: m.to, b: m.from }] : [],
  )

const runs = (r: TokenRange, open: (k: number) => boolean): TokenRange[] => {
  const list: TokenRange[] = []
  for (let k = r.from; k < r.to; k++) {
    if (!open(k)) continue
    const from = k
    while (k + 1 < r.to && open(k + 1)) k++
    list.push({ from, to: k + 1 })
  }
  return list
}

const whole = (r: TokenRange, open: (k: number) => boolean): boolean => {
  for (let k = r.from; k < r.to; k++) if (!open(k)) return false
  return true
}

const startsOpen = (r: TokenRange, first: TokenRange | undefined): boolean => r.from === r.to || first?.from === r.from

/** Joins open tokens of neighbouring columns into units; a closed token on either side ends a unit. */
const unitsOf = (
  cells: readonly { readonly a: TokenRange; readonly b: TokenRange }[],
  openA: (k: number) => boolean,
  openB: (k: number) => boolean,
): readonly Unit[] => {
  const out: Unit[] = []
  let parts: { a: TokenRange; b: TokenRange }[] = []
  const flush = (): void => {
    const first = parts[0]
    const last = parts[parts.length - 1]
    if (first && last)
      out.push({ a: { from: first.a.from, to: last.a.to }, b: { from: first.b.from, to: last.b.to }, parts })
    parts = []
  }
  for (const cell of cells) {
    if (whole(cell.a, openA) && whole(cell.b, openB)) {
      parts.push(cell)
      continue
    }
    const ra = runs(cell.a, openA)
    const rb = runs(cell.b, openB)
    if (!(startsOpen(cell.a, ra[0]) && startsOpen(cell.b, rb[0]))) flush()
    for (let n = 0; n < Math.max(ra.length, rb.length); n++) {
      if (n > 0) flush()
      const pa = ra[n] ?? { from: cell.a.to, to: cell.a.to }
      const pb = rb[n] ?? { from: cell.b.to, to: cell.b.to }
      parts.push({ a: pa, b: pb })
    }
    const la = ra[ra.length - 1]
    const lb = rb[rb.length - 1]
    if (!((!la || la.to === cell.a.to) && (!lb || lb.to === cell.b.to)) || (!la && !lb)) flush()
  }
  flush()
  return out.filter((u) => u.a.from < u.a.to || u.b.from < u.b.to)
}
