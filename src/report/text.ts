/** The report for a terminal: as wide as it is, in colour where asked, no control character of any text acting. */
import type { Report } from '../model/index.ts'
import type { Block, Line, Run, Tone } from './document.ts'
import { documentOf } from './document.ts'
import { escapeTerminal } from './escape.ts'
import { type Colour, defaultText, type TextOptions } from './options.ts'
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

/** White space of a run as single blanks, controls visible; blanks at its ends stay, as they part it from its neighbours. */
const shown = (r: Run): Run => ({
  ...r,
  text: escapeTerminal(r.text.replace(/[ \t\n\v\f\r\u2028\u2029]+/g, ' ')),
})

/** A line broken at a width, its tones kept. */
const broken = (line: Line, width: number): readonly Line[] => {
  const runs = line.map(shown)
  const text = runs
    .map((r) => r.text)
    .join('')
    .replace(/ +/g, ' ')
    .trim()
  const tones: Tone[] = []
  for (const r of runs)
    for (let i = 0; i < r.text.length; i++) {
      const c = r.text[i]
      const at = tones.length
      if (text[at] === c) tones.push(r.tone)
    }
  let at = 0
  return wrapped(text, width).map((piece): Line => {
    if (text[at] === ' ' && piece[0] !== ' ') at += 1
    const out: { text: string; tone: Tone }[] = []
    for (let i = 0; i < piece.length; i++) {
      const tone = tones[at + i] ?? 'plain'
      const last = out[out.length - 1]
      if (last && last.tone === tone) last.text += piece[i]
      else out.push({ text: piece[i] ?? '', tone })
    }
    at += piece.length
    return out
  })
}

const widthOf = (line: Line): number => line.reduce((n, r) => n + columns(r.text), 0)

const painted = (colour: Colour, line: Line): string => line.map((r) => paint(colour, r)).join('')

const indented = (o: TextOptions, line: Line, first: string, next: string): string =>
  broken(line, o.width - columns(next))
    .map((l, i) => `${i === 0 ? first : next}${painted(o.colour, l)}`)
    .join('\n')

const cellOf = (line: Line): Line => broken(line, Number.MAX_SAFE_INTEGER)[0] ?? []

type Table = Extract<Block, { readonly _tag: 'Table' }>

/** Columns side by side while they fit; the rest goes on below, the first column repeated. */
const continued = (o: TextOptions, b: Table): string => {
  const rows = [b.head, ...b.rows].map((r) => r.map(cellOf))
  const count = b.head.length
  const widths = Array.from({ length: count }, (_, i) => rows.reduce((m, r) => Math.max(m, widthOf(r[i] ?? [])), 0))
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
            const head = `${painted(o.colour, r[0] ?? [])}${' '.repeat(lead - widthOf(r[0] ?? []))} | `
            return indented(o, r[from] ?? [], head, ' '.repeat(lead + 3))
          })
          .join('\n'),
      )
    else
      blocks.push(
        rows
          .map((r) =>
            [0, ...Array.from({ length: to - from }, (_, i) => from + i)]
              .map((i) => `${painted(o.colour, r[i] ?? [])}${' '.repeat((widths[i] ?? 0) - widthOf(r[i] ?? []))}`)
              .join(' | ')
              .trimEnd(),
          )
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

/** Each row as its first cell and, below, the others on one line. */
const joined = (o: TextOptions, b: Table): string =>
  b.rows
    .map((r) => {
      const [title, ...cells] = r
      const line = cells.flatMap((cell, i): Line => {
        const head = (b.head[i + 1] ?? []).map((x) => ({ ...x, tone: 'strong' as const }))
        return [
          ...(i === 0 ? [] : [{ text: ' | ', tone: 'plain' as const }]),
          ...head,
          { text: ' ', tone: 'plain' },
          ...cell,
        ]
      })
      return `${indented(o, title ?? [], '  ', '     ')}\n${indented(o, line, '     ', '     ')}`
    })
    .join('\n')

const table = (o: TextOptions, b: Table): string => {
  const rows = [b.head, ...b.rows]
  const total = b.head.reduce(
    (n, _, i) => n + 3 + rows.reduce((m, r) => Math.max(m, widthOf(cellOf(r[i] ?? []))), 0),
    -3,
  )
  const lead = rows.reduce((m, r) => Math.max(m, widthOf(cellOf(r[0] ?? []))), 0)
  if (total <= o.width || (b.wide === 'continue' && lead <= o.width / 2)) return continued(o, b)
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

/** The report in words for a terminal of a width, plain or in colour. */
export const toTextWith =
  (options: TextOptions) =>
  (report: Report): string => {
    const o = { ...options, width: Math.max(20, options.width) }
    return `${documentOf(report, o)
      .map((b) => blockOf(o, b))
      .join('\n\n')}\n`
  }

/** The report in words, 80 columns, no colour. */
export const toText: (report: Report) => string = toTextWith(defaultText)
