/** Which elements act as paragraphs, whatever their tags: many pages set each paragraph in a `div`. Method: Readability. */
import { linkDensity, type Stats } from './html-stats.ts'

/** Tags that make what holds them more than a paragraph. */
export const HOLDS: ReadonlySet<string> = new Set(
  'blockquote dl div img ol p pre table ul article section figure'.split(' '),
)

export interface Shapes {
  /** 1 for a `div` that holds one `p` and nothing else: it counts as that `p`. */
  readonly wraps: Uint8Array
  /** 1 for an element that holds a block, or a picture. */
  readonly holds: Uint8Array
}

const LINKED_WRAP = 0.25

const wrappers = (stats: Stats): Uint8Array => {
  const { elements, ops } = stats.page
  const children = new Int32Array(elements.length)
  const only = new Int32Array(elements.length)
  const own = new Uint8Array(elements.length)
  for (const [i, e] of elements.entries())
    if (e.parent >= 0 && stats.gone[i] === 0) {
      children[e.parent] = (children[e.parent] ?? 0) + 1
      only[e.parent] = i
    }
  for (const op of ops) if (op.kind === 'text' && op.element >= 0 && /\S/u.test(op.text)) own[op.element] = 1
  return Uint8Array.from(elements, (e, i) =>
    e.tag === 'div' &&
    children[i] === 1 &&
    own[i] === 0 &&
    elements[only[i] ?? 0]?.tag === 'p' &&
    linkDensity(stats, i) < LINKED_WRAP
      ? 1
      : 0,
  )
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
export const shapesOf = (stats: Stats): Shapes => ({ wraps: wrappers(stats), holds: holders(stats) })

/** Is an element a `p`, or a `div` that stands for one? */
export const isParagraph = (stats: Stats, { wraps, holds }: Shapes, element: number): boolean => {
  const tag = stats.page.elements[element]?.tag
  return tag === 'p' || (tag === 'div' && (wraps[element] === 1 || holds[element] === 0))
}
