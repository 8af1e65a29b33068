/**
 * The variant graph of a statement, drawn downwards: every witness is a line of its own colour and dash that runs
 * through the words it has. Where lines share a box the witnesses agree; where they part they read otherwise.
 *
 *        ┌───────────┐
 *        │ this blood│          all
 *        └──┬─────┬──┘
 *      ┌────┴──┐ ┌┴───────┐
 *      │watered│ │shed on │     ST | Sputnik
 *      └───────┘ └────────┘
 *
 * Source of the form: Schmidt and Colomb 2009, variant graphs; TRAViz for its reading.
 */
import type { Comparison } from '../../model/index.ts'
import { el, type Html } from '../markup.ts'
import type { Group, Segment } from '../numbered-places.ts'
import { inCollationOrder, segmentsOf } from '../numbered-places.ts'
import { clipped, inlineSafe, label, type Picture, standalone, widthOf } from './picture.ts'

const LONGEST = 34
const ROW = 58
const BOX = 30
const GAP = 18
const TOP = 46

interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly text: string
  readonly witnesses: readonly number[]
}

const boxesOf = (segments: readonly Segment[], wide: number): readonly (readonly Box[])[] =>
  segments.map((segment, row) => {
    const groups = segment.groups.map((g) => ({ ...g, text: g.text === '' ? '—' : clipped(g.text, LONGEST) }))
    const widths = groups.map((g) => boxWidth(g))
    const total = widths.reduce((sum, w) => sum + w, 0) + GAP * (groups.length - 1)
    let x = Math.max(0, (wide - total) / 2)
    return groups.map((g, i) => {
      const width = widths[i] ?? 0
      const box = { x: Math.round(x), y: TOP + row * ROW, width, text: g.text, witnesses: g.witnesses }
      x += width + GAP
      return box
    })
  })

const boxWidth = (group: Group): number => Math.max(44, widthOf(group.text, 14) + 26, group.witnesses.length * 10 + 20)

/** Where the line of a witness crosses a box. */
const slot = (box: Box, witness: number): number => {
  const at = box.witnesses.indexOf(witness)
  return Math.round(box.x + (box.width * (at + 1)) / (box.witnesses.length + 1))
}

const lineOf = (rows: readonly (readonly Box[])[], witness: number, tint: string): Html => {
  let d = ''
  let from: readonly [number, number] | null = null
  for (const boxes of rows) {
    const box = boxes.find((b) => b.witnesses.includes(witness))
    if (!box) continue
    const x = slot(box, witness)
    if (from) {
      const middle = (from[1] + box.y) / 2
      d += `M${from[0]} ${from[1]}C${from[0]} ${middle} ${x} ${middle} ${x} ${box.y}`
    }
    from = [x, box.y + BOX]
  }
  return el`<path class="line ${tint}" d="${d}"/>`
}

/** The picture; `tints` gives each witness its class. */
export const variantGraph = (given: Comparison, tints: readonly string[]): Picture => {
  const comparison = inCollationOrder(given)
  const segments = segmentsOf(comparison.collation, comparison.differences)
  const sigla = comparison.witnesses.map((w) => inlineSafe(w.siglum))
  const widest = segments.reduce((most, s) => {
    const widths = s.groups.map((g) => boxWidth({ ...g, text: clipped(g.text, LONGEST) }))
    return Math.max(most, widths.reduce((sum, w) => sum + w, 0) + GAP * (widths.length - 1))
  }, 280)
  const chips = sigla.map((s) => widthOf(s) + 18)
  const chipsWide = chips.reduce((sum, w) => sum + w + 10, 0)
  const wide = Math.max(widest, chipsWide)
  const rows = boxesOf(segments, wide)
  let x = (wide - chipsWide) / 2
  const legend = sigla.map((s, w) => {
    const left = Math.round(x)
    const width = chips[w] ?? 0
    x += width + 10
    const tint = tints[w] ?? 'ox'
    return el`<g class="${tint}"><rect class="chip" x="${left}" y="4" width="${width}" height="22" rx="4"/><text class="chipt mid" x="${left + width / 2}" y="19">${s}</text><path class="line ${tint}" d="M${left} 31h${width}"/></g>`
  })
  const nodes = rows
    .flat()
    .map(
      (b) =>
        el`<g><rect class="box" x="${b.x}" y="${b.y}" width="${b.width}" height="${BOX}" rx="5"/>${label(b.x + b.width / 2, b.y + 20, 'serif mid', b.text)}</g>`,
    )
  return {
    width: Math.ceil(wide),
    height: TOP + rows.length * ROW - (ROW - BOX) + 8,
    title: `Variant graph of ${sigla.length} versions`,
    description:
      'Each version is a line through the words it has, from top to bottom. The same readings stand in the list “Aligned”.',
    body: [...legend, ...sigla.map((_, w) => lineOf(rows, w, tints[w] ?? 'ox')), ...nodes],
  }
}

/** The variant graph of a statement as an SVG file. */
export const variantGraphSvg = (comparison: Comparison): string =>
  standalone(
    variantGraph(
      comparison,
      comparison.witnesses.map((_, w) => `o${w % 6}`),
    ),
  )
