/** Texts with sources in double brackets, resolved. */
import { bookOf } from '../../../src/extract/book.ts'
import type { Draft } from '../../../src/extract/draft.ts'
import { lexicons } from '../../../src/extract/index.ts'
import { resolve } from '../../../src/extract/resolve/index.ts'
import { scan } from '../../../src/extract/scan.ts'
import { type Article, type Extraction, plainRecord } from '../../../src/model/index.ts'

const read = scan(bookOf(lexicons))
const settle = resolve({})

export const article = (text: string, more: Partial<Article> = {}): Article => ({
  ...plainRecord(text),
  id: 'a',
  siglum: 'A',
  language: 'en',
  via: [],
  ...more,
})

const draft = (start: number, end: number): Draft => ({
  mode: 'indirect',
  source: { start, end },
  cue: null,
  verb: null,
  content: [{ start: end, end: end + 1 }],
  quoted: [],
  addressee: null,
  parent: null,
  finder: 'marked',
})

/** Takes `[[source]]` marks out of a text and resolves a draft for each. */
export const resolved = (marked: string, more: Partial<Article> = {}): Extraction => {
  const drafts: Draft[] = []
  let text = ''
  let at = 0
  for (const m of marked.matchAll(/\[\[(.*?)\]\]/gsu)) {
    text += marked.slice(at, m.index)
    drafts.push(draft(text.length, text.length + (m[1] ?? '').length))
    text += m[1] ?? ''
    at = m.index + m[0].length
  }
  text += marked.slice(at)
  return settle(article(text, more), read(text), drafts)
}

export const speakers = (marked: string, more: Partial<Article> = {}): (string | null)[] =>
  resolved(marked, more).attributions.map((a) => a.speaker)
