/**
 * The elements of a page that are open while it is read, and what ends them: their own end tag, or a tag that implies
 * it (HTML standard, 13.1.2.4, optional tags). Blocks that a link crosses go on after it, as the standard has it.
 */
import { isBlock } from './html-flow.ts'
import type { Op, PageElement } from './html-page.ts'

/** Opening the key closes an open element of the value, as long as none of the fences stands between. */
const BLOCKS_P =
  'address article aside blockquote details div dl fieldset figure footer form h1 h2 h3 h4 h5 h6 header hr main menu nav ol p pre section table ul center dir'.split(
    ' ',
  )
const IMPLIED: ReadonlyMap<string, readonly string[]> = new Map([
  ...BLOCKS_P.map((tag): readonly [string, readonly string[]] => [tag, ['p']]),
  ['li', ['li', 'p']],
  ['dt', ['dt', 'dd', 'p']],
  ['dd', ['dt', 'dd', 'p']],
  ['option', ['option']],
  ['tr', ['tr', 'td', 'th', 'p']],
  ['td', ['td', 'th', 'p']],
  ['th', ['td', 'th', 'p']],
  ['tbody', ['tr', 'td', 'th', 'tbody', 'thead', 'p']],
  ['body', ['head']],
])
const FENCES: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  [
    'p',
    new Set([
      'button',
      'table',
      'td',
      'th',
      'caption',
      'html',
      'object',
      'body',
      'div',
      'section',
      'article',
      'li',
      'blockquote',
    ]),
  ],
  ['li', new Set(['ul', 'ol', 'menu'])],
  ['dt', new Set(['dl'])],
  ['dd', new Set(['dl'])],
  ['option', new Set(['select'])],
  ['tr', new Set(['table'])],
  ['td', new Set(['table'])],
  ['th', new Set(['table'])],
  ['tbody', new Set(['table'])],
  ['thead', new Set(['table'])],
  ['head', new Set(['html'])],
])

/** Blocks that go on after a link that crosses them: at once, and in a page. */
const MOST_CROSSED = 8
const MOST_REOPENED = 5000
/** What no link reaches across. */
const CELLS = new Set(['td', 'th', 'caption', 'table', 'button', 'object', 'body'])
/** Blocks that the end of another block does not close, unless it is one of these ends. */
const ACROSS_TABLES = new Set(['table', 'div'])

export const NO_ATTRIBUTES: ReadonlyMap<string, string> = new Map()

/** The open elements of a page, with the table and the run that they leave behind. */
export interface OpenElements {
  readonly elements: readonly PageElement[]
  readonly ops: readonly Op[]
  /** How many stand within each other now. */
  readonly depth: () => number
  /** The tag of the innermost; '' where none is open. */
  readonly innermost: () => string
  readonly isOpen: (tag: string) => boolean
  /** Writes down an element of a tag: its index. It is not entered. */
  readonly place: (tag: string, attributes: ReadonlyMap<string, string>) => number
  /** What follows stands within this element. */
  readonly enter: (element: number) => void
  /** An element that nothing stands in. */
  readonly shut: (element: number) => void
  readonly write: (text: string) => void
  /** Closes what the opening of a tag ends. */
  readonly makeRoom: (tag: string) => void
  /** A body begins with its tag, or with the first thing that can stand in no head. */
  readonly ensureBody: () => void
  /** Closes the innermost element of a block's tag, unless a table stands between. */
  readonly closeBlock: (tag: string) => void
  /** The end tag of what is no block ends nothing across a block; a link does. */
  readonly closeInline: (tag: string) => void
  readonly closeAll: () => void
}

export const openElements = (): OpenElements => {
  const elements: PageElement[] = []
  const ops: Op[] = []
  const stack: number[] = []
  const open = new Map<string, number>()
  let reopened = 0

  const isOpen = (tag: string): boolean => (open.get(tag) ?? 0) > 0
  const tagAt = (depth: number): string => elements[stack[depth] ?? -1]?.tag ?? ''
  const shut = (element: number): void => {
    ops.push({ kind: 'close', element, text: '' })
  }
  const closeTo = (depth: number): void => {
    while (stack.length > depth) {
      const element = stack.pop() ?? -1
      const tag = elements[element]?.tag ?? ''
      open.set(tag, (open.get(tag) ?? 1) - 1)
      shut(element)
    }
  }
  const place = (tag: string, attributes: ReadonlyMap<string, string>): number => {
    const element = elements.length
    elements.push({ tag, parent: stack[stack.length - 1] ?? -1, depth: stack.length, attributes })
    ops.push({ kind: 'open', element, text: '' })
    return element
  }
  const enter = (element: number): void => {
    const tag = elements[element]?.tag ?? ''
    stack.push(element)
    open.set(tag, (open.get(tag) ?? 0) + 1)
  }
  /** The depth of the innermost open element of a tag below `from`, no cell of a table between; or -1. */
  const lastOpen = (tag: string, from: number): number => {
    for (let depth = from; depth >= 0 && !CELLS.has(tagAt(depth)); depth--) if (tagAt(depth) === tag) return depth
    return -1
  }
  const closeLink = (from: number): void => {
    const depth = lastOpen('a', from)
    if (depth < 0) return
    const crossed = stack
      .slice(depth + 1)
      .flatMap((i) => elements[i] ?? [])
      .filter((e) => isBlock(e.tag))
    closeTo(depth)
    reopened += crossed.length
    if (crossed.length > MOST_CROSSED || reopened > MOST_REOPENED) return
    for (const e of crossed) enter(place(e.tag, e.attributes))
  }
  const closeImplied = (tag: string): void => {
    for (const target of IMPLIED.get(tag) ?? []) {
      if (!isOpen(target)) continue
      const fences = FENCES.get(target)
      for (let depth = stack.length - 1; depth >= 0; depth--) {
        const here = tagAt(depth)
        if (here === target) closeTo(depth)
        if (here === target || fences?.has(here)) break
      }
    }
  }

  return {
    elements,
    ops,
    depth: () => stack.length,
    innermost: () => tagAt(stack.length - 1),
    isOpen,
    place,
    enter,
    shut,
    write: (text) => {
      ops.push({ kind: 'text', element: stack[stack.length - 1] ?? -1, text })
    },
    makeRoom: (tag) => {
      closeImplied(tag)
      // a link within a link ends the outer one, unless a cell of a table stands between
      if (tag === 'a' && isOpen('a')) closeLink(stack.length - 1)
    },
    ensureBody: () => {
      if (isOpen('body')) return
      closeTo(isOpen('html') ? 1 : 0)
      enter(place('body', NO_ATTRIBUTES))
    },
    closeBlock: (tag) => {
      for (let depth = stack.length - 1; depth >= 0; depth--) {
        const here = tagAt(depth)
        if (here === tag) closeTo(depth)
        if (here === tag || (here === 'table' && !ACROSS_TABLES.has(tag))) return
      }
    },
    closeInline: (tag) => {
      for (let depth = stack.length - 1; depth >= 0; depth--) {
        const here = tagAt(depth)
        if (here === tag) closeTo(depth)
        else if (!isBlock(here)) continue
        else if (tag === 'a' && !CELLS.has(here)) closeLink(depth)
        return
      }
    },
    closeAll: () => {
      closeTo(0)
    },
  }
}
