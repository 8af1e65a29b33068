/** Which elements act as paragraphs, whatever their tags: many pages set each paragraph in a `div`. Method: Readability. */
import { HOLDS, linkDensity, type Stats } from './html-stats.ts'

/** Tags that stand within a line of prose. */
const INLINE = new Set(
  'a abbr acronym audio b bdi bdo big br button cite code data datalist del dfn em embed font i img input ins kbd label mark math meter noscript object output progress q ruby s samp script select small span strike strong style sub sup svg textarea time tt u var wbr'.split(
    ' ',
  ),
)

export interface Shapes {
  /** 1 for a `div` that holds one `p` and nothing else: it counts as that `p`. */
  readonly wraps: Uint8Array
  /** 1 for an element that holds a block, or a picture. */
  readonly holds: Uint8Array
  /** 1 for a `div` that is itself a paragraph: a line of prose without blocks, not made of links. */
  readonly prose: Uint8Array
}

const LINKED = 0.25

interface Children {
  readonly count: Int32Array
  /** The last child of each element. */
  readonly last: Int32Array
  /** 1 where a child is no part of a line. */
  readonly blocks: Uint8Array
  /** 1 where text stands beside the children. */
  readonly text: Uint8Array
}

const childrenOf = (stats: Stats): Children => {
  const { elements, ops } = stats.page
  const n = elements.length
  const out = { count: new Int32Array(n), last: new Int32Array(n), blocks: new Uint8Array(n), text: new Uint8Array(n) }
  for (const [i, e] of elements.entries()) {
    if (e.parent < 0 || stats.gone[i] === 1) continue
    out.count[e.parent] = (out.count[e.parent] ?? 0) + 1
    out.last[e.parent] = i
    if (!INLINE.has(e.tag)) out.blocks[e.parent] = 1
  }
  for (const op of ops)
    if (op.kind === 'text' && op.element >= 0 && out.text[op.element] === 0 && /\S/u.test(op.text))
      out.text[op.element] = 1
  return out
}

const holders = (stats: Stats): Uint8Array => {
  const out = new Uint8Array(stats.page.elements.length)
  for (let i = stats.page.elements.length - 1; i >= 0; i--) {
    const e = stats.page.elements[i]
    if (e && e.parent >= 0 && stats.gone[i] === 0 && (HOLDS.has(e.tag) || out[i] === 1)) out[e.parent] = 1
  }
  return out
}

/** The shapes of a page's elements as they stand; what is removed counts for nothing. */
export const shapesOf = (stats: Stats): Shapes => {
  const { elements } = stats.page
  const { count, last, blocks, text } = childrenOf(stats)
  const holds = holders(stats)
  const wraps = Uint8Array.from(elements, (e, i) =>
    e.tag === 'div' &&
    count[i] === 1 &&
    text[i] === 0 &&
    elements[last[i] ?? 0]?.tag === 'p' &&
    linkDensity(stats, i) < LINKED
      ? 1
      : 0,
  )
  const prose = Uint8Array.from(elements, (e, i) => {
    if (e.tag !== 'div') return 0
    if (blocks[i] === 0) return linkDensity(stats, i) < LINKED ? 1 : 0
    return holds[i] === 0 && text[i] === 0 ? 1 : 0
  })
  return { wraps, holds, prose }
}

/** Is an element a `p`, or a `div` that stands for one? */
export const isParagraph = (stats: Stats, { wraps, prose }: Shapes, element: number): boolean =>
  stats.page.elements[element]?.tag === 'p' || wraps[element] === 1 || prose[element] === 1
