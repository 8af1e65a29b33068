/**
 * Sentences with their analysis drawn in: `{Ortiz} <told> (the council) [that fares would not rise].`
 * Braces are the source, angles the cue, square brackets the content, round brackets at a space the addressee.
 */
import { find } from '../../src/extract/find.ts'
import type { Draft } from '../../src/extract/draft.ts'
import { lexicons } from '../../src/extract/index.ts'
import { bookOf } from '../../src/extract/book.ts'
import { scan, type Scan } from '../../src/extract/scan.ts'

export interface Marked {
  readonly text: string
  readonly source: string | null
  readonly cue: string | null
  readonly content: readonly string[]
}

export const read: (text: string) => Scan = scan(bookOf(lexicons))

export const drafts = (text: string): readonly Draft[] => find(read(text))

/** The text without the drawing, and what is drawn. */
export const unmark = (marked: string): Marked => {
  let text = ''
  let source: string | null = null
  let cue: string | null = null
  const content: string[] = []
  const open: { readonly mark: string; readonly at: number }[] = []
  for (const c of marked) {
    if (c === '{' || c === '<' || c === '[') open.push({ mark: c, at: text.length })
    else if (c === '}' || c === '>' || c === ']') {
      const from = open.pop()
      const part = text.slice(from?.at ?? 0)
      if (from?.mark === '{') source = part
      else if (from?.mark === '<') cue = part
      else content.push(part)
    } else text += c
  }
  return { text, source, cue, content }
}

/** A draft drawn back into the same shape. */
export const shown = (text: string, d: Draft | undefined): Omit<Marked, 'text'> => {
  const at = (r: { readonly start: number; readonly end: number } | null): string | null =>
    r ? text.slice(r.start, r.end) : null
  return {
    source: at(d?.source ?? null),
    cue: at(d?.cue ?? null),
    content: (d?.content ?? []).map((r) => text.slice(r.start, r.end)),
  }
}
