/** Typed differences against hand labels: reading the sets, and what counts as found. Data is read where it stands, never copied. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { classify } from '../src/classify/index.ts'
import { collate } from '../src/collate/index.ts'
import type { Difference, Mode, Range, WitnessText } from '../src/model/index.ts'

export const dataRoot = (): string => process.env['VARIORUM_DATA'] ?? join(process.cwd(), '..', 'shared', 'data')

export interface Gold {
  readonly kind: string
  readonly alt: readonly string[]
  readonly a: Range | null
  readonly b: Range | null
  readonly insideQuotes: string | null
}

export interface GoldPair {
  readonly id: string
  readonly a: WitnessText
  readonly b: WitnessText
  readonly gold: readonly Gold[]
}

interface Spanned {
  readonly start: number
  readonly end: number
  readonly text: string
}

interface EtpcType {
  readonly ours: string | null
  readonly a_spans: readonly Range[]
  readonly b_spans: readonly Range[]
}

interface QuoteDifference {
  readonly kind: string
  readonly alt?: readonly string[]
  readonly insideQuotes?: string
  readonly a: Range | null
  readonly b: Range | null
}

interface Row {
  readonly id: string
  readonly types?: readonly EtpcType[]
  readonly a: string | { readonly spans: readonly Spanned[] }
  readonly b: string | { readonly spans: readonly Spanned[] }
  readonly modes?: readonly [Mode, Mode]
  readonly differences?: readonly QuoteDifference[]
}

const hull = (spans: readonly Range[]): Range | null =>
  spans.length === 0
    ? null
    : { start: Math.min(...spans.map((s) => s.start)), end: Math.max(...spans.map((s) => s.end)) }

const joined = (side: Row['a']): { readonly text: string; readonly at: (r: Range | null) => Range | null } => {
  if (typeof side === 'string') return { text: side, at: (r) => r }
  const place = new Map<number, number>()
  let text = ''
  side.spans.forEach((s, k) => {
    if (k > 0) text += ' '
    for (let j = 0; j <= s.end - s.start; j++) place.set(s.start + j, text.length + j)
    text += s.text
  })
  const at = (r: Range | null): Range | null =>
    r && { start: place.get(r.start) ?? 0, end: place.get(r.end) ?? (place.get(r.end - 1) ?? 0) + 1 }
  return { text, at }
}

const witness = (siglum: string, content: string, mode: Mode | undefined): WitnessText => ({
  siglum,
  content,
  ...(mode === undefined ? {} : { mode }),
  ...(mode === 'direct' ? { quoted: [{ start: 0, end: content.length }] } : {}),
})

/** The pairs of a set, or `null` where it is not there. */
export const goldPairs = (file: string): readonly GoldPair[] | null => {
  const path = join(dataRoot(), file)
  if (!existsSync(path)) return null
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line): GoldPair => {
      const row = JSON.parse(line) as Row
      const a = joined(row.a)
      const b = joined(row.b)
      const fromTypes = (row.types ?? []).flatMap((t): readonly Gold[] =>
        t.ours === null ? [] : [{ kind: t.ours, alt: [], a: hull(t.a_spans), b: hull(t.b_spans), insideQuotes: null }],
      )
      const listed = (row.differences ?? []).map((d): Gold => ({
        kind: d.kind,
        alt: d.alt ?? [],
        a: a.at(d.a),
        b: b.at(d.b),
        insideQuotes: d.insideQuotes ?? null,
      }))
      return {
        id: row.id,
        a: witness('A', a.text, row.modes?.[0]),
        b: witness('B', b.text, row.modes?.[1]),
        gold: [...fromTypes, ...listed],
      }
    })
    .filter((p) => p.gold.length > 0 || file.includes('quote'))
}

const LOOSE = new Set(['order', 'mode', 'truncation'])
const touch = (x: Range | null, y: Range | null | undefined): boolean =>
  !!x && !!y && y.start <= x.end && x.start <= y.end

/** Is a gold difference met: the kind or a listed alternative, overlapping on a side that both have. */
export const meets = (g: Gold, d: Difference): boolean =>
  (d.kind === g.kind || g.alt.includes(d.kind)) &&
  (touch(g.a, d.readings[0]) || touch(g.b, d.readings[1]) || LOOSE.has(g.kind))

export interface Score {
  readonly kinds: readonly {
    readonly kind: string
    readonly gold: number
    readonly found: number
    readonly predicted: number
    readonly met: number
  }[]
  readonly insideRight: number
  readonly insideOf: number
}

export const score = (pairs: readonly GoldPair[]): Score => {
  const rows = new Map<string, { gold: number; found: number; predicted: number; met: number }>()
  const row = (kind: string): { gold: number; found: number; predicted: number; met: number } => {
    const known = rows.get(kind) ?? { gold: 0, found: 0, predicted: 0, met: 0 }
    rows.set(kind, known)
    return known
  }
  let insideRight = 0
  let insideOf = 0
  for (const pair of pairs) {
    const found = classify(collate([pair.a, pair.b]))
    for (const g of pair.gold) {
      const hits = found.filter((d) => meets(g, d))
      const r = row(g.kind)
      r.gold++
      if (hits.length === 0) continue
      r.found++
      if (g.insideQuotes === null) continue
      insideOf++
      if (hits.some((d) => d.insideQuotes === g.insideQuotes)) insideRight++
    }
    for (const d of found) {
      const r = row(d.kind)
      r.predicted++
      if (pair.gold.some((g) => meets(g, d))) r.met++
    }
  }
  const kinds = [...rows]
    .map(([kind, r]) => ({ kind, ...r }))
    .sort((x, y) => y.gold - x.gold || (x.kind < y.kind ? -1 : 1))
  return { kinds, insideRight, insideOf }
}
