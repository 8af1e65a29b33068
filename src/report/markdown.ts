/** The report as Markdown with GitHub's tables. Rendered by CommonMark, every foreign word is literal text. */
import type { Report } from '../model/index.ts'
import type { Block, Line, Run } from './document/index.ts'
import { documentOf } from './document/index.ts'
import { escapeMarkdownInline, markdownLine, safeUrl } from './escape.ts'
import { defaultWords, type WordOptions } from './options.ts'
import { isolated } from './title.ts'

/** Emphasis opens and closes only beside a letter or digit: what stands outside those is left outside. */
const CORE = /^([^\p{L}\p{N}]*)([\p{L}\p{N}](?:[^]*[\p{L}\p{N}])?)([^]*)$/u

const emphasised = (text: string): string => {
  const m = CORE.exec(text)
  if (!m) return text
  return `${m[1] ?? ''}**${m[2] ?? ''}**${m[3] ?? ''}`
}

/** A link target between angle brackets holds no line end, no bracket, no backslash; a bar would part the cells of a table. */
const target = (url: string): string => url.replace(/[<>\\|]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`)

/** Addresses by their numbers, in the order they first occur: links are written by reference, so that the text stays readable. */
interface Addresses {
  readonly number: (url: string) => number
  readonly all: () => readonly string[]
}

const addresses = (): Addresses => {
  const numbers = new Map<string, number>()
  return {
    number: (url) => {
      const known = numbers.get(url) ?? numbers.size + 1
      numbers.set(url, known)
      return known
    },
    all: () => [...numbers.keys()],
  }
}

const runOf =
  (links: Addresses) =>
  (r: Run): string => {
    const seen = escapeMarkdownInline(r.text)
    const core = r.apart ? isolated(seen) : seen
    const url = r.href === undefined ? null : safeUrl(r.href)
    const words = r.tone === 'plain' ? core : emphasised(core)
    return url === null || core.trim() === '' ? words : `[${words}][${links.number(target(url))}]`
  }

const blockOf = (links: Addresses): ((b: Block) => string) => {
  const run = runOf(links)
  const inline = (line: Line): string => line.map(run).join('')
  const lineOf = (line: Line): string => markdownLine(inline(line))
  const rowOf = (cells: readonly Line[]): string => `| ${cells.map(inline).join(' | ')} |`
  return (b) => {
    switch (b._tag) {
      case 'Heading':
        return `${'#'.repeat(b.level)} ${lineOf(b.line)}`
      case 'Paragraph':
        return lineOf(b.line)
      case 'Quote':
        return `${lineOf(b.label)}\n\n> ${lineOf(b.line)}`
      case 'List':
        return b.items.map((x) => `- ${lineOf(x)}`).join('\n')
      case 'Table':
        return [rowOf(b.head), `|${' --- |'.repeat(b.head.length)}`, ...b.rows.map(rowOf)].join('\n')
    }
  }
}

/** The report as Markdown, with a lemma and an excerpt limit of the reader's choice; what is not given is as in {@link toMarkdown}. */
export const toMarkdownWith =
  (options: Partial<WordOptions>) =>
  (report: Report): string => {
    const links = addresses()
    const blocks = Array.from(documentOf(report, { ...defaultWords, ...options }), blockOf(links))
    const definitions = links.all().map((url, i) => `[${i + 1}]: <${url}>`)
    return `${[...blocks, ...(definitions.length === 0 ? [] : [definitions.join('\n')])].join('\n\n')}\n`
  }

/**
 * The report as Markdown; no reading is the lemma.
 *
 * @example
 * import * as E from 'fp-ts/lib/Either.js'
 * import { compare } from 'variorum'
 * import { toMarkdown } from 'variorum/report'
 * const report = compare([
 *   { outlet: 'Gazette', text: '“We will not raise fares,” Mayor Ada Ortiz said.' },
 *   { outlet: 'Herald', text: '“We will never raise the fares,” said Mayor Ada Ortiz.' },
 * ])
 * if (E.isRight(report)) toMarkdown(report.right).split('\n')[0] // '# Ada Ortiz: 1 statement in 2 outlets'
 */
export const toMarkdown: (report: Report) => string = toMarkdownWith({})
