/**
 * Reads a page into its table, without a tree builder. Tags that are not closed are closed where the standard implies
 * it; more than 512 open elements are flattened (the cap of Blink and WebKit).
 */
import { isBlock } from './html-flow.ts'
import { NO_ATTRIBUTES, openElements } from './html-open.ts'
import type { Page } from './html-page.ts'
import { tokenize } from './html-tokens.ts'

/** Open elements within each other. */
export const DEEPEST_ELEMENT = 512

const VOID = new Set(
  'area base br col embed hr img input link meta param source track wbr basefont bgsound frame keygen'.split(' '),
)
const KEPT = new Set(
  'class id lang href title style hidden aria-hidden role name property content datetime itemprop rel type itemtype pubdate http-equiv aria-modal'.split(
    ' ',
  ),
)
const LONGEST_VALUE = 4000

/** Tags that may stand before the body. */
const HEADISH = new Set('html head title meta link script style base noscript template'.split(' '))

/** There is one of each, and it ends with the page. */
const ROOTS = new Set(['html', 'body'])

/** Where words stand that belong to the body. */
const BEFORE_BODY = new Set(['', 'html', 'head'])

const keptOf = (
  attributes: readonly { readonly name: string; readonly value: string }[],
): ReadonlyMap<string, string> => {
  const kept = new Map<string, string>()
  for (const { name, value } of attributes) if (KEPT.has(name)) kept.set(name, value.slice(0, LONGEST_VALUE))
  return kept
}

/** Reads a page into its table. Linear; never throws. */
export const readPage = (html: string): Page => {
  const page = openElements()
  let flattened: Page['flattened'] = 'whole'
  tokenize(html, {
    open: (tag, attributes, closing) => {
      if (ROOTS.has(tag) && page.isOpen(tag)) return
      if (tag !== 'body' && !HEADISH.has(tag)) page.ensureBody()
      page.makeRoom(tag)
      const element = page.place(tag, attributes.length === 0 ? NO_ATTRIBUTES : keptOf(attributes))
      const deep = page.depth() >= DEEPEST_ELEMENT
      if (VOID.has(tag) || closing === 'closed') page.shut(element)
      else if (deep) {
        flattened = 'flattened'
        page.shut(element)
      } else page.enter(element)
    },
    close: (tag) => {
      if (!page.isOpen(tag) || ROOTS.has(tag)) return
      if (isBlock(tag)) page.closeBlock(tag)
      else page.closeInline(tag)
    },
    text: (text) => {
      if (/\S/u.test(text) && BEFORE_BODY.has(page.innermost())) page.ensureBody()
      page.write(text)
    },
  })
  page.closeAll()
  return { elements: page.elements, ops: page.ops, flattened }
}
