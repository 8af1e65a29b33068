/** What a report in words is made of: the same blocks for Markdown and for the terminal. */
import type { Comparison } from '../../model/index.ts'
import { labelOf } from '../coverage.ts'

/** `first` and `second` are the two hues of readings that differ; `strong` a name or a heading inside a line. */
export type Tone = 'plain' | 'strong' | 'first' | 'second' | 'other'

export interface Run {
  readonly text: string
  readonly tone: Tone
  /** Where the words stand on the web; a writer without links leaves it out. */
  readonly href?: string
  /** A name inside a line of ours: its direction is kept apart from that of the words around it. */
  readonly apart?: 'apart'
}

export type Line = readonly Run[]

export type Block =
  | { readonly _tag: 'Heading'; readonly level: 1 | 2 | 3 | 4; readonly line: Line }
  | { readonly _tag: 'Paragraph'; readonly line: Line }
  | { readonly _tag: 'Quote'; readonly label: Line; readonly line: Line }
  | { readonly _tag: 'List'; readonly items: readonly Line[] }
  | {
      readonly _tag: 'Table'
      readonly head: readonly Line[]
      readonly rows: readonly (readonly Line[])[]
      /** Where it is too wide: the columns go on below, or each row becomes a list of its cells, or one line of them. */
      readonly wide: 'continue' | 'stack' | 'join'
    }

export const plain = (text: string): Line => [{ text, tone: 'plain' }]
export const strong = (text: string): Run => ({ text, tone: 'strong' })
export const run = (text: string): Run => ({ text, tone: 'plain' })

export const heading = (level: 1 | 2 | 3 | 4, line: string | Line): Block => ({
  _tag: 'Heading',
  level,
  line: typeof line === 'string' ? plain(line) : line,
})

/** A heading and a list under it; nothing where there are no items. */
export const listOf = (title: string, items: readonly string[]): readonly Block[] =>
  items.length === 0 ? [] : [heading(2, title), { _tag: 'List', items: items.map(plain) }]

/** Foreign words in a line of ours. */
export const apart = (text: string): Run => ({ text, tone: 'plain', apart: 'apart' })

/** A statement by its speaker and its words. */
export const named = (c: Comparison): Line => [
  c.speaker === null ? run('Speaker not named') : apart(c.speaker),
  run(': '),
  apart(labelOf(c)),
]
