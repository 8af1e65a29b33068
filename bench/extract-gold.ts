/** The gold of extraction and the measures over it: spans, overlaps, speakers, kinds. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Attribution } from '../src/model/index.ts'

export const DATA: string = process.env['VARIORUM_DATA'] ?? '../shared/data'

interface Place {
  readonly start: number
  readonly end: number
  readonly text: string
}

export interface GoldQuote {
  readonly kind: string
  readonly speech?: boolean
  readonly nested?: boolean
  readonly spans: readonly Place[]
  readonly speaker: readonly Place[] | null
  readonly cue: readonly Place[] | null
}

export interface GoldArticle {
  readonly id: string
  readonly text: string
  readonly outlet?: string
  readonly title?: string
  readonly date?: string
  readonly quotes: readonly GoldQuote[]
}

/** The articles of some files of a folder of the data; `null` where one is absent. */
export const goldOf = (folder: string, names: readonly string[]): readonly GoldArticle[] | null => {
  const files = names.map((n) => join(DATA, folder, `${n}.jsonl`))
  if (!files.every((f) => existsSync(f))) return null
  return files.flatMap((f) =>
    readFileSync(f, 'utf8')
      .split('\n')
      .filter((l) => l !== '')
      .map((l) => JSON.parse(l) as GoldArticle),
  )
}

export const isTarget = (q: GoldQuote): boolean => q.spans.length > 0 && q.speech !== false && q.nested !== true

export interface Measures {
  gold: number
  predicted: number
  matched: number
  spansGold: number
  spansPredicted: number
  spansExact: number
  directSpans: number
  directExact: number
  withSpeaker: number
  speakerOverlaps: number
  /** Per kind: gold and matched. */
  readonly kinds: Map<string, { gold: number; matched: number }>
  /** Statements found and predictions that touch one, by overlap, not one to one. */
  found: number
  touching: number
}

export const fresh = (): Measures => ({
  gold: 0,
  predicted: 0,
  matched: 0,
  spansGold: 0,
  spansPredicted: 0,
  spansExact: 0,
  directSpans: 0,
  directExact: 0,
  withSpeaker: 0,
  speakerOverlaps: 0,
  kinds: new Map(),
  found: 0,
  touching: 0,
})

const EDGE = ' \t\n\u00a0"“”„‟«»‘’\'`,.;:!?'

/** The span without marks and blanks at its edges. */
const bare = (text: string, r: { readonly start: number; readonly end: number }): readonly [number, number] => {
  let a = r.start
  let b = r.end
  while (a < b && EDGE.includes(text.charAt(a))) a++
  while (b > a && EDGE.includes(text.charAt(b - 1))) b--
  return [a, b]
}

type Spans = readonly (readonly [number, number])[]

const size = (s: Spans): number => s.reduce((n, [a, b]) => n + b - a, 0)
const shared = (x: Spans, y: Spans): number => {
  let n = 0
  for (const [a, b] of x) for (const [c, d] of y) n += Math.max(0, Math.min(b, d) - Math.max(a, c))
  return n
}

/** Adds one article to the measures. Matching is greedy, one to one, at three tenths of the gold words. */
export const measure = (m: Measures, article: GoldArticle, predicted: readonly Attribution[]): void => {
  const { text } = article
  const gold = article.quotes.filter(isTarget)
  const goldSpans = gold.map((q) => q.spans.map((r) => bare(text, r)))
  const predictedSpans = predicted.map((p) => p.content.map((r) => bare(text, r)))
  const key = ([a, b]: readonly [number, number]): string => `${a}-${b}`
  const bag = new Map<string, number>()
  for (const s of predictedSpans.flat()) bag.set(key(s), (bag.get(key(s)) ?? 0) + 1)
  m.gold += gold.length
  m.predicted += predicted.length
  m.spansPredicted += predictedSpans.flat().length
  const used = new Set<number>()
  gold.forEach((q, i) => {
    const mine = goldSpans[i] ?? []
    for (const s of mine) {
      const left = bag.get(key(s)) ?? 0
      m.spansGold++
      if (q.kind === 'direct') m.directSpans++
      if (left === 0) continue
      bag.set(key(s), left - 1)
      m.spansExact++
      if (q.kind === 'direct') m.directExact++
    }
    const kind = m.kinds.get(q.kind) ?? { gold: 0, matched: 0 }
    m.kinds.set(q.kind, kind)
    kind.gold++
    let best = -1
    let most = 0
    let any = false
    predictedSpans.forEach((p, k) => {
      const overlap = shared(mine, p)
      if (overlap >= 0.3 * Math.min(size(mine), size(p)) && overlap > 0) any = true
      if (used.has(k) || size(mine) === 0) return
      const part = overlap / size(mine)
      if (part > 0.3 && part > most) {
        most = part
        best = k
      }
    })
    if (any) m.found++
    if (best < 0) return
    used.add(best)
    m.matched++
    kind.matched++
    if (!q.speaker || q.speaker.length === 0) return
    m.withSpeaker++
    const source = predicted[best]?.source
    if (source && q.speaker.some((s) => s.start < source.end && source.start < s.end)) m.speakerOverlaps++
  })
  for (const p of predictedSpans) if (goldSpans.some((g) => shared(g, p) >= 0.3 * size(p))) m.touching++
}

const percent = (a: number, b: number): string => (b === 0 ? '–' : ((100 * a) / b).toFixed(1))
const f1 = (hits: number, predicted: number, gold: number): string =>
  predicted + gold === 0 ? '–' : ((200 * hits) / (predicted + gold)).toFixed(1)

/** The rows of a Markdown table for a set. */
export const rowsOf = (name: string, m: Measures): readonly string[] => [
  `| ${name} | match F1 | ${f1(m.matched, m.predicted, m.gold)} |`,
  `| | precision / recall | ${percent(m.matched, m.predicted)} / ${percent(m.matched, m.gold)} |`,
  `| | exact spans F1 | ${f1(m.spansExact, m.spansPredicted, m.spansGold)} |`,
  `| | statements found / touching, F1 | ${percent(m.found, m.gold)} / ${percent(m.touching, m.predicted)}, ${((2 * (m.found / Math.max(1, m.gold)) * (m.touching / Math.max(1, m.predicted)) * 100) / Math.max(0.001, m.found / Math.max(1, m.gold) + m.touching / Math.max(1, m.predicted))).toFixed(1)} |`,
  `| | recall ${[...m.kinds.keys()].sort().join(' / ')} | ${[...m.kinds]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, k]) => percent(k.matched, k.gold))
    .join(' / ')} |`,
  `| | direct spans exact | ${percent(m.directExact, m.directSpans)} |`,
  `| | source overlaps | ${percent(m.speakerOverlaps, m.withSpeaker)} |`,
]
