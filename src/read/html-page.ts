/**
 * A page as a table of elements and a run of openings, closings and texts: all that is needed to find the main text,
 * without a tree builder. Tags that are not closed are closed where the standard implies it; more than 512 open elements
 * are flattened (the cap of Blink and WebKit).
 */
import { isBlock } from './html-flow.ts'
import { tokenize } from './html-tokens.ts'

/** Open elements within each other. */
export const DEEPEST_ELEMENT = 512

export interface PageElement {
  readonly tag: string
  /** Index of the element around it, or -1. */
  readonly parent: number
  readonly depth: number
  readonly attributes: ReadonlyMap<string, string>
}

/** In order of the page: an element opens, closes, or holds a text. */
export interface Op {
  readonly kind: 'open' | 'close' | 'text'
  /** Index of the element: the one that opens or closes, or the one around the text. */
  readonly element: number
  readonly text: string
}

export interface Page {
  readonly elements: readonly PageElement[]
  readonly ops: readonly Op[]
  /** Were there more open elements than the cap? */
  readonly flattened: 'flattened' | 'whole'
}

const VOID = new Set(
  'area base br col embed hr img input link meta param source track wbr basefont bgsound frame keygen'.split(' '),
)
const KEPT = new Set(
  'class id lang href title style hidden aria-hidden role name property content datetime itemprop rel type itemtype pubdate http-equiv aria-modal'.split(
    ' ',
  ),
)
const LONGEST_VALUE = 4000
const NONE: ReadonlyMap<string, string> = new Map()

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

const keptOf = (
  attributes: readonly { readonly name: string; readonly value: string }[],
): ReadonlyMap<string, string> => {
  const kept = new Map<string, string>()
  for (const { name, value } of attributes) if (KEPT.has(name)) kept.set(name, value.slice(0, LONGEST_VALUE))
  return kept
}

/** Blocks that go on after a link that crosses them: at once, and in a page. */
const MOST_CROSSED = 8
const MOST_REOPENED = 5000
const CELLS = new Set(['td', 'th', 'caption', 'table', 'button', 'object', 'body'])

/** Tags that may stand before the body. */
const HEADISH = new Set('html head title meta link script style base noscript template'.split(' '))

/** Reads a page into its table. Linear; never throws. */
export const readPage = (html: string): Page => {
  const elements: PageElement[] = []
  const ops: Op[] = []
  const stack: number[] = []
  const open = new Map<string, number>()
  let flattened: Page['flattened'] = 'whole'
  let reopened = 0

  const pop = (): void => {
    const element = stack.pop()
    if (element === undefined) return
    const tag = elements[element]?.tag ?? ''
    open.set(tag, (open.get(tag) ?? 1) - 1)
    ops.push({ kind: 'close', element, text: '' })
  }
  const tagAt = (depth: number): string => elements[stack[depth] ?? -1]?.tag ?? ''
  const closeTo = (depth: number): void => {
    while (stack.length > depth) pop()
  }
  const closeImplied = (tag: string): void => {
    for (const target of IMPLIED.get(tag) ?? []) {
      if ((open.get(target) ?? 0) === 0) continue
      const fences = FENCES.get(target)
      for (let depth = stack.length - 1; depth >= 0; depth--) {
        const here = tagAt(depth)
        if (here === target) closeTo(depth)
        if (here === target || fences?.has(here)) break
      }
    }
  }

  const push = (tag: string, attributes: ReadonlyMap<string, string>): number => {
    const element = elements.length
    elements.push({ tag, parent: stack[stack.length - 1] ?? -1, depth: stack.length, attributes })
    ops.push({ kind: 'open', element, text: '' })
    return element
  }
  const enter = (element: number, tag: string): void => {
    stack.push(element)
    open.set(tag, (open.get(tag) ?? 0) + 1)
  }
  /** A body begins with its tag, or with the first thing that can stand in no head. */
  const ensureBody = (): void => {
    if ((open.get('body') ?? 0) > 0) return
    closeTo((open.get('html') ?? 0) > 0 ? 1 : 0)
    enter(push('body', NONE), 'body')
  }

  /** The depth of the innermost open element of a tag below `from`, no cell of a table between; or -1. */
  const lastOpen = (tag: string, from: number): number => {
    for (let depth = from; depth >= 0 && !CELLS.has(tagAt(depth)); depth--) if (tagAt(depth) === tag) return depth
    return -1
  }
  /** Closes the link at a depth. Blocks that it crosses go on after it, as the standard has it. */
  const closeLink = (depth: number): void => {
    const crossed = stack
      .slice(depth + 1)
      .flatMap((i) => elements[i] ?? [])
      .filter((e) => isBlock(e.tag))
    closeTo(depth)
    reopened += crossed.length
    if (crossed.length > MOST_CROSSED || reopened > MOST_REOPENED) return
    for (const e of crossed) enter(push(e.tag, e.attributes), e.tag)
  }
  /** A link within a link ends the outer one, unless a cell of a table stands between. */
  const closeOuterLink = (): void => {
    const link = lastOpen('a', stack.length - 1)
    if (link >= 0) closeLink(link)
  }
  /** The end tag of what is no block ends nothing across a block; a link does. */
  const closeInline = (tag: string): void => {
    for (let depth = stack.length - 1; depth >= 0; depth--) {
      const here = tagAt(depth)
      if (here === tag) {
        closeTo(depth)
        return
      }
      if (!isBlock(here)) continue
      if (tag === 'a' && !CELLS.has(here)) {
        const link = lastOpen('a', depth)
        if (link >= 0) closeLink(link)
      }
      return
    }
  }
  tokenize(html, {
    open: (tag, attributes, closing) => {
      if ((tag === 'html' || tag === 'body') && (open.get(tag) ?? 0) > 0) return
      if (tag !== 'body' && !HEADISH.has(tag)) ensureBody()
      closeImplied(tag)
      if (tag === 'a' && (open.get('a') ?? 0) > 0) closeOuterLink()
      const element = push(tag, attributes.length === 0 ? NONE : keptOf(attributes))
      if (VOID.has(tag) || closing === 'closed') ops.push({ kind: 'close', element, text: '' })
      else if (stack.length >= DEEPEST_ELEMENT) {
        flattened = 'flattened'
        ops.push({ kind: 'close', element, text: '' })
      } else enter(element, tag)
    },
    close: (tag) => {
      if ((open.get(tag) ?? 0) === 0 || tag === 'html' || tag === 'body') return
      if (!isBlock(tag)) return closeInline(tag)
      for (let depth = stack.length - 1; depth >= 0; depth--)
        if (tagAt(depth) === tag) {
          closeTo(depth)
          break
        } else if (tagAt(depth) === 'table' && tag !== 'table' && tag !== 'body' && tag !== 'html' && tag !== 'div')
          break
    },
    text: (text) => {
      if (
        /\S/u.test(text) &&
        (stack.length === 0 || tagAt(stack.length - 1) === 'html' || tagAt(stack.length - 1) === 'head')
      )
        ensureBody()
      ops.push({ kind: 'text', element: stack[stack.length - 1] ?? -1, text })
    },
  })
  closeTo(0)
  return { elements, ops, flattened }
}
