/** The report for a terminal: as wide as it is, in colour where asked, no control character of any text acting. */
import type { Report } from '../model/index.ts'
import type { Block, Line, Run, Tone } from './document/index.ts'
import { documentOf } from './document/index.ts'
import { escapeTerminal, oneLine, spaced } from './escape.ts'
import { type Colour, defaultText, type TextOptions } from './options.ts'
import { isolated } from './title.ts'
import { columns, wrapped } from './width.ts'

/** Blue and orange of the 256-colour table, each with an underline; bold for names. Never colour alone. */
const SGR: Readonly<Record<Tone, string>> = {
  plain: '',
  strong: '1',
  first: '4;38;5;33',
  second: '4;38;5;208',
  other: '4',
}

const paint = (colour: Colour, r: Run): string =>
  colour === 'plain' || r.tone === 'plain' || r.text === '' ? r.text : `\u001b[${SGR[r.tone]}m${r.text}\u001b[0m`

/** A line as one text, its white space single blanks, its controls visible, and where each tone ends. */
interface Flat {
  readonly text: string
  readonly ends: readonly number[]
  readonly tones: readonly Tone[]
}

const flat = (line: Line): Flat => {
  let text = ''
  const ends: number[] = []
  const tones: Tone[] = []
  for (const r of line) {
    const seen = escapeTerminal(spaced(r.text))
    const piece = r.apart ? isolated(seen) : seen
    const repeated = piece.startsWith(' ') && (text === '' || text.endsWith(' '))
    if (piece.length === (repeated ? 1 : 0)) continue
    text += repeated ? piece.slice(1) : piece
    ends.push(text.length)
    tones.push(r.tone)
  }
  if (!text.endsWith(' ')) return { text, ends, tones }
  ends[ends.length - 1] = text.length - 1
  return { text: text.slice(0, -1), ends, tones }
}

/** A stretch of a flat line, its tones kept. */
const cut = (f: Flat, from: number, to: number): Line => {
  const out: Run[] = []
  let at = from
  for (let i = 0; i < f.ends.length && at < to; i++) {
    const end = Math.min(f.ends[i] ?? 0, to)
    if (end <= at) continue
    out.push({ text: f.text.slice(at, end), tone: f.tones[i] ?? 'plain' })
    at = end
  }
  return out
}

/** A line broken at a width, its tones kept. */
const broken = (line: Line, width: number): readonly Line[] => {
  const f = flat(line)
  let at = 0
  return wrapped(f.text, width).map((piece): Line => {
    if (f.text[at] === ' ' && piece[0] !== ' ') at += 1
    const from = at
    at += piece.length
    return cut(f, from, at)
  })
}

const widthOf = (line: Line): number => line.reduce((n, r) => n + columns(r.text), 0)

const painted = (colour: Colour, line: Line): string => {
  let out = ''
  for (const r of line) out += paint(colour, r)
  return out
}

const indented = (o: TextOptions, line: Line, first: string, next: string): string => {
  const width = o.width - columns(next)
  const lines =
    o.colour === 'plain' ? wrapped(flat(line).text, width) : broken(line, width).map((l) => painted(o.colour, l))
  return first + lines.join(`\n${next}`)
}

/** The cell of a table: one line. */
const cellOf = (line: Line): Line => {
  const only = line.length === 1 ? line[0] : undefined
  if (only !== undefined) {
    const text = escapeTerminal(oneLine(only.text))
    return text === only.text ? line : [{ text, tone: only.tone }]
  }
  const f = flat(line)
  return cut(f, 0, f.text.length)
}

type Table = Extract<Block, { readonly _tag: 'Table' }>

/** Columns side by side while they fit; the rest goes on below, the first column repeated. */
const continued = (o: TextOptions, rows: readonly (readonly Line[])[], widths: readonly number[]): string => {
  const count = widths.length
  const cell = (r: readonly Line[], i: number): string =>
    `${painted(o.colour, r[i] ?? [])}${' '.repeat((widths[i] ?? 0) - widthOf(r[i] ?? []))}`
  const blocks: string[] = []
  const lead = widths[0] ?? 0
  let from = 1
  while (from < count) {
    let to = from
    let used = lead
    while (to < count && (to === from || used + 3 + (widths[to] ?? 0) <= o.width)) {
      used += 3 + (widths[to] ?? 0)
      to += 1
    }
    if (to === from + 1 && lead + 3 + (widths[from] ?? 0) > o.width)
      blocks.push(
        rows
          .map((r) => {
            const head = `${cell(r, 0)} | `
            return indented(o, r[from] ?? [], head, ' '.repeat(lead + 3))
          })
          .join('\n'),
      )
    else
      blocks.push(
        rows
          .map((r) => {
            let line = cell(r, 0)
            for (let i = from; i < to; i++) line += ` | ${cell(r, i)}`
            return line.trimEnd()
          })
          .join('\n'),
      )
    from = to
  }
  return blocks.join('\n\n')
}

/** Each row as a list of its cells with their heads. */
const stacked = (o: TextOptions, b: Table): string =>
  b.rows
    .map((r) => {
      const [title, ...cells] = r
      const rest = cells.flatMap((cell, i) => {
        const head = b.head[i + 1] ?? []
        return cell.every((x) => x.text === '')
          ? []
          : [indented(o, [...head, { text: ': ', tone: 'plain' }, ...cell], '    ', '      ')]
      })
      return [indented(o, title ?? [], '  ', '  '), ...rest].join('\n')
    })
    .join('\n')

/** Each row as its first cell and, below, the others on one line: cells of the same words once, after the heads they stand under. */
const joined = (o: TextOptions, b: Table): string =>
  b.rows
    .map((r) => {
      const [title, ...cells] = r
      const groups = new Map<string, { readonly cell: Line; readonly heads: Line[] }>()
      cells.forEach((cell, i) => {
        const words = cell.map((x) => x.text).join('')
        const group = groups.get(words) ?? { cell, heads: [] }
        groups.set(words, group)
        group.heads.push((b.head[i + 1] ?? []).map((x) => ({ ...x, tone: 'strong' as const })))
      })
      const line = [...groups.values()].flatMap(({ cell, heads }, i): Line => [
        ...(i === 0 ? [] : [{ text: ' | ', tone: 'plain' as const }]),
        ...heads.flatMap((head, h) => (h === 0 ? head : [{ text: ', ', tone: 'plain' as const }, ...head])),
        { text: ': ', tone: 'plain' },
        ...cell,
      ])
      return `${indented(o, title ?? [], '  ', '     ')}\n${indented(o, line, '     ', '     ')}`
    })
    .join('\n')

const table = (o: TextOptions, b: Table): string => {
  const rows = [b.head, ...b.rows].map((r) => r.map(cellOf))
  const widths = b.head.map((_, i) => rows.reduce((m, r) => Math.max(m, widthOf(r[i] ?? [])), 0))
  const total = widths.reduce((n, w) => n + 3 + w, -3)
  if (total <= o.width || (b.wide === 'continue' && (widths[0] ?? 0) <= o.width / 2)) return continued(o, rows, widths)
  return b.wide === 'stack' ? stacked(o, b) : joined(o, b)
}

const RULE: Readonly<Record<number, string>> = { 1: '=', 2: '-' }

const blockOf = (o: TextOptions, b: Block): string => {
  switch (b._tag) {
    case 'Heading': {
      const text = indented(
        o,
        b.line.map((r) => ({ ...r, tone: 'strong' as const })),
        '',
        '',
      )
      const rule = RULE[b.level]
      const width = Math.min(o.width, widthOf(cellOf(b.line)))
      return rule === undefined ? text : `${text}\n${rule.repeat(width)}`
    }
    case 'Paragraph':
      return indented(o, b.line, '', '')
    case 'Quote':
      return `${indented(o, b.label, '', '  ')}\n${indented(o, b.line, '    ', '    ')}`
    case 'List':
      return b.items.map((x) => indented(o, x, '  - ', '    ')).join('\n')
    case 'Table':
      return table(o, b)
  }
}

/**
 * The report in words for a terminal: `width` columns (20 or more, 80 when not given), plain or in colour; what is not
 * given is as in {@link toText}.
 *
 * @example
 * import * as E from 'fp-ts/lib/Either.js'
 * import { compare, demo } from 'variorum'
 * import { toTextWith } from 'variorum/report'
 * const report = compare(demo)
 * const lines = E.isRight(report) ? toTextWith({ width: 120 })(report.right).split('\n') : []
 * lines.every((line) => line.length <= 120) // true
 */
export const toTextWith =
  (options: Partial<TextOptions>) =>
  (report: Report): string => {
    const given = { ...defaultText, ...options }
    const o = { ...given, width: Math.max(20, given.width) }
    return `${Array.from(documentOf(report, o), (b) => blockOf(o, b)).join('\n\n')}\n`
  }

/**
 * The report in words, 80 columns, no colour.
 *
 * @example
 * import * as E from 'fp-ts/lib/Either.js'
 * import { compare } from 'variorum'
 * import { toText } from 'variorum/report'
 * const report = compare([
 *   { outlet: 'Gazette', text: '“We will not raise fares,” Mayor Ada Ortiz said.' },
 *   { outlet: 'Herald', text: '“We will never raise the fares,” said Mayor Ada Ortiz.' },
 * ])
 * if (E.isRight(report)) toText(report.right).split('\n')[0] // 'Ada Ortiz: 1 statement in 2 outlets'
 */
export const toText: (report: Report) => string = toTextWith(defaultText)
