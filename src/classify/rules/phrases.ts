/**
 * The columns of a unit gathered into phrases, so that a reader is told of one phrase and not of five words.
 *
 *     A | ever | remain | as | the |         | lighthouse
 *     B | be   |        |    | a   | guiding | light
 *         ever remain as ~ be    the lighthouse ~ a guiding light
 *
 * A column with content words on both sides is a phrase of its own. Grammar, and up to two words that only one side has,
 * go with the phrase beside them, unless a comma or a joining word sets them off: those stay one-sided.
 */
import type { TokenRange } from '../../model/index.ts'
import type { Pair, Unit } from '../pair.ts'
import { type Free, pick } from '../rule.ts'

export interface Phrasing {
  readonly a: TokenRange
  readonly b: TokenRange
  /** Does only one side have words here? */
  readonly lone: boolean
}

interface Cell {
  readonly a: readonly number[]
  readonly b: readonly number[]
  readonly contentA: number
  readonly contentB: number
  /** Does a mark or a joining word set it off from what precedes? */
  readonly joined: boolean
  /** Does it begin with a preposition that goes with the verb or noun before it: `pay for it`? */
  readonly governed: boolean
  /** Does a word that another rule has settled part it from the words before? */
  readonly parted: boolean
}

const JOINS = new Set(
  'and or but nor who which whom that because although though while when where if unless since after before as in on at by for from with without against under over of to into about during between among'.split(
    ' ',
  ),
)

const GOVERNED = new Set('in on at by for from with of to over against about into'.split(' '))

const OPENERS = new Set(
  'the a an these those his her their our your my its some any no of in on at by for from with against under over into about'.split(
    ' ',
  ),
)

export const phrasings = (pair: Pair, u: Unit, free: Free): readonly Phrasing[] => {
  const last = { a: -1, b: -1 }
  const parts = (side: 'a' | 'b', ks: readonly number[]): boolean => {
    const from = last[side]
    last[side] = ks[ks.length - 1] ?? from
    if (from < 0 || ks.length === 0) return false
    for (let k = from + 1; k < (ks[0] ?? 0); k++)
      if (pair[side].words[k]?.kind !== 'mark' && !free[side](k)) return true
    return false
  }
  const cells = u.parts.map((p): Cell => {
    const a = pick(pair.a, p.a, free.a, (w) => w.kind !== 'mark')
    const b = pick(pair.b, p.b, free.b, (w) => w.kind !== 'mark')
    const count = (side: 'a' | 'b', ks: readonly number[]): number =>
      ks.filter((k) => pair[side].words[k]?.kind === 'content').length
    const first = a[0] ?? -1
    const firstB = b[0] ?? -1
    const off = (side: 'a' | 'b', k: number): boolean =>
      k >= 0 && (JOINS.has(pair[side].words[k]?.form ?? '') || pair[side].words[k - 1]?.kind === 'mark')
    const [partedA, partedB] = [parts('a', a), parts('b', b)]
    return {
      a,
      b,
      contentA: count('a', a),
      contentB: count('b', b),
      joined: off('a', first) || off('b', firstB),
      governed: GOVERNED.has(pair.a.words[first]?.form ?? '') || GOVERNED.has(pair.b.words[firstB]?.form ?? ''),
      parted: partedA || partedB,
    }
  })
  const holds = (side: 'a' | 'b', ks: readonly number[]): boolean =>
    ks.some((k) => DETERMINERS.has(pair[side].words[k]?.form ?? ''))
  const determined = (c: Cell): boolean => c.contentA + c.contentB === 0 && holds('a', c.a) && holds('b', c.b)
  const filled = cells.filter((c) => c.a.length + c.b.length > 0)
  const runs = brief(filled) && !renewed(filled, determined) ? [filled] : gathered(filled)
  const opens = (c: Cell): boolean =>
    OPENERS.has(pair.a.words[c.a[0] ?? -1]?.form ?? '') || OPENERS.has(pair.b.words[c.b[0] ?? -1]?.form ?? '')
  const joins = (side: 'a' | 'b', ks: readonly number[]): boolean =>
    ks.length > 0 && ks.every((k) => LINKS.has(pair[side].words[k]?.form ?? ''))
  return attached(runs, opens).flatMap((r): readonly Phrasing[] => {
    const [ka, kb] = [r.flatMap((c) => c.a), r.flatMap((c) => c.b)]
    const [a, b] = [span(ka), span(kb)]
    const none = { from: 0, to: 0 }
    const apart = (joins('a', ka) && r.some((c) => c.contentB > 0)) || (joins('b', kb) && r.some((c) => c.contentA > 0))
    return apart
      ? [
          { a, b: none, lone: true },
          { a: none, b, lone: true },
        ]
      : [{ a, b, lone: ka.length === 0 || kb.length === 0 }]
  })
}

/** Words that only join: against words of content they fill no place. */
const LINKS = new Set('as to of if and or but nor'.split(' '))

const span = (ks: readonly number[]): TokenRange =>
  ks.length === 0 ? { from: 0, to: 0 } : { from: Math.min(...ks), to: Math.max(...ks) + 1 }

const loneSide = (c: Cell): 'a' | 'b' | null => (c.b.length === 0 ? 'a' : c.a.length === 0 ? 'b' : null)
const full = (c: Cell): boolean => c.contentA > 0 && c.contentB > 0

type Run = readonly Cell[]

const DETERMINERS = new Set('the a an his her their our your my its whose this that these those'.split(' '))

/** Does a new noun phrase begin on both sides after content on both? */
const renewed = (cells: readonly Cell[], determined: (c: Cell) => boolean): boolean => {
  let a = 0
  let b = 0
  for (const c of cells) {
    if (a > 0 && b > 0 && determined(c)) return true
    a += c.contentA
    b += c.contentB
  }
  return false
}

const SHORT = 3

/** Few enough words on both sides to be one phrase against another. */
const brief = (cells: readonly Cell[]): boolean => {
  const a = cells.reduce((n, c) => n + c.a.length, 0)
  const b = cells.reduce((n, c) => n + c.b.length, 0)
  return (
    a > 0 &&
    b > 0 &&
    a <= SHORT &&
    b <= SHORT &&
    cells.filter(full).length <= 1 &&
    !cells.some((c, k) => k > 0 && c.parted)
  )
}

/** Neighbouring columns of one side only are one run, up to the next word that sets off; every other column is its own. */
const gathered = (cells: readonly Cell[]): readonly Run[] => {
  const out: Cell[][] = []
  let side: 'a' | 'b' | null = null
  let content = false
  for (const c of cells) {
    const here = loneSide(c)
    const has = c.contentA + c.contentB > 0
    const last = out[out.length - 1]
    if (last && here !== null && side === here && !c.parted && !(c.joined && content && has)) {
      last.push(c)
      content ||= has
    } else {
      out.push([c])
      content = has
    }
    side = here
  }
  return out
}

const size = (r: Run): number => r.reduce((n, c) => n + c.a.length + c.b.length, 0)
const contentOf = (r: Run): number => r.reduce((n, c) => n + c.contentA + c.contentB, 0)
const lone = (r: Run): boolean => r.every((c) => c.a.length === 0) || r.every((c) => c.b.length === 0)

/** From left to right: grammar and small lone runs wait for the next full column; a determiner or preposition begins anew. */
const attached = (runs: readonly Run[], opens: (c: Cell) => boolean): readonly Run[] => {
  const out: Run[] = []
  let waiting: Cell[] = []
  const flush = (): void => {
    if (waiting.length === 0) return
    const last = out[out.length - 1]
    if (lone(waiting) && last && !lone(last) && size(waiting) <= 2 && !waiting[0]?.parted)
      out[out.length - 1] = [...last, ...waiting]
    else out.push(waiting)
    waiting = []
  }
  for (const r of runs) {
    if (r[0]?.parted) flush()
    if (r.some(full)) {
      out.push([...waiting, ...r])
      waiting = []
    } else if (lone(r) && (size(r) > 2 || r[0]?.joined === true)) {
      flush()
      const last = out[out.length - 1]
      if (last && !lone(last) && contentOf(r) === 0 && size(r) <= 2 && !r[0]?.parted && r[0]?.governed)
        out[out.length - 1] = [...last, ...r]
      else out.push(r)
    } else {
      if (contentOf(waiting) > 0 && r[0] && opens(r[0])) flush()
      waiting.push(...r)
    }
  }
  flush()
  return out
}
