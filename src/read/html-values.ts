/** Texts and named values of a page, looked up by what its elements are. */
import type { Page, PageElement } from './html-page.ts'

/** White space folded to one blank, none at the ends. */
export const fold = (s: string): string => s.replace(/\s+/g, ' ').trim()

/** The texts of the elements `wanted` names, in order, with their elements; at most `most` of them. */
export const textsOf = (
  page: Page,
  wanted: (e: PageElement) => boolean,
  most: number,
): readonly { readonly element: PageElement; readonly text: string }[] => {
  const out: { element: PageElement; text: string }[] = []
  let within = -1
  let held: string[] = []
  for (const op of page.ops) {
    const e = page.elements[op.element]
    if (op.kind === 'open' && within < 0 && e && wanted(e)) {
      within = op.element
      held = []
    } else if (op.kind === 'close' && op.element === within && e) {
      out.push({ element: e, text: held.join('') })
      within = -1
      if (out.length >= most) return out
    } else if (op.kind === 'text' && within >= 0) held.push(op.text)
  }
  return out
}

/** Values of a page by the names of its `<meta>` elements. */
export interface Named {
  /** The first value of the first of some names that has one. */
  readonly first: (...names: readonly string[]) => string | null
  /** The last value of the first of some names that has one: where a theme and a plug-in both write, the later one. */
  readonly last: (...names: readonly string[]) => string | null
}

const look =
  (values: ReadonlyMap<string, string>) =>
  (...names: readonly string[]): string | null => {
    for (const name of names) {
      const value = values.get(name)
      if (value !== undefined) return value
    }
    return null
  }

/** Named values of `<meta>`, names in lower case with `:` for `.`. */
export const namedValues = (page: Page): Named => {
  const first = new Map<string, string>()
  const last = new Map<string, string>()
  for (const e of page.elements) {
    if (e.tag !== 'meta') continue
    const content = fold(e.attributes.get('content') ?? '')
    if (content === '') continue
    for (const key of ['property', 'name', 'itemprop', 'http-equiv'])
      for (const name of (e.attributes.get(key) ?? '').toLowerCase().split(/\s+/)) {
        const plain = name.replaceAll('.', ':')
        if (plain === '') continue
        if (!first.has(plain)) first.set(plain, content)
        last.set(plain, content)
      }
  }
  return { first: look(first), last: look(last) }
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&quot;': '"',
  '&lt;': '<',
  '&gt;': '>',
  '&apos;': "'",
}

const numeric = (m: string): string => {
  const code = /^&#x/i.test(m) ? Number.parseInt(m.slice(3), 16) : Number.parseInt(m.slice(2), 10)
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd'
}

/** A value in one line, with the references that were escaped twice. */
export const plainValue = (s: string): string =>
  fold(
    s.replace(/&(?:amp|quot|lt|gt|apos|#\d{1,7}|#x[0-9a-f]{1,6});/gi, (m) => ENTITIES[m.toLowerCase()] ?? numeric(m)),
  )
