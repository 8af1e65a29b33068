/** Accuracy of the named differences: two sets labelled by hand, planted changes, and what the false alarms are. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { classify } from '../src/classify/index.ts'
import { collate } from '../src/collate/index.ts'
import { link } from '../src/link/index.ts'
import type { Range, Statement, WitnessText } from '../src/model/index.ts'
import { dataRoot, goldPairs, score, type Score } from './difference-gold.ts'
import { plant, unchanged } from './planted.ts'

const percent = (n: number, of: number): string => (of === 0 ? '–' : ((100 * n) / of).toFixed(1))

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [
    `| ${head.join(' | ')} |`,
    `|${head.map((_, i) => (i === 0 ? '---' : '---:')).join('|')}|`,
    ...rows.map((r) => `| ${r.join(' | ')} |`),
  ].join('\n')

const scored = (s: Score): string => {
  const sum = (of: 'gold' | 'found' | 'predicted' | 'met'): number => s.kinds.reduce((n, k) => n + k[of], 0)
  const p = sum('met') / Math.max(1, sum('predicted'))
  const r = sum('found') / Math.max(1, sum('gold'))
  const rows = s.kinds.map((k) => [
    k.kind,
    String(k.gold),
    percent(k.found, k.gold),
    String(k.predicted),
    percent(k.met, k.predicted),
  ])
  const total = `All: precision ${(100 * p).toFixed(1)}, recall ${(100 * r).toFixed(1)}, F1 ${((200 * p * r) / Math.max(1e-9, p + r)).toFixed(1)}.`
  const inside =
    s.insideOf === 0
      ? ''
      : ` Inside or outside quotation marks right in ${percent(s.insideRight, s.insideOf)} % of ${s.insideOf}.`
  return `${table(['Kind', 'Labelled', 'Recall', 'Named', 'Precision'], rows)}\n\n${total}${inside}`
}

interface Quote {
  readonly spans: readonly { readonly text: string }[]
}

/** Every n-th statement of 8 words to 400 characters without quotation marks inside. */
const statements = (count: number): readonly string[] => {
  const path = join(dataRoot(), 'extraction', 'polnear.train.jsonl')
  if (!existsSync(path)) return []
  const all: string[] = []
  for (const line of readFileSync(path, 'utf8').split('\n')) {
    if (line === '') continue
    const { quotes } = JSON.parse(line) as { readonly quotes: readonly Quote[] }
    for (const q of quotes) {
      const text = q.spans
        .map((s) => s.text)
        .join(' ')
        .replace(/^["“”']+|["“”']+$/g, '')
        .trim()
      if (text.length < 400 && text.split(' ').length >= 8 && !/["“”]/.test(text)) all.push(text)
    }
    if (all.length > 20_000) break
  }
  const step = Math.max(1, Math.floor(all.length / count))
  return all.filter((_, i) => i % step === 0).slice(0, count)
}

const overlap = (x: Range | null, y: Range | null | undefined): boolean =>
  !!x && !!y && y.start <= x.end && x.start <= y.end

/** A version as two outlets would carry it: one remark of one speaker of one day. */
const statementOf = ({ siglum, content, mode }: WitnessText): Statement => ({
  id: siglum,
  text: content,
  article: siglum,
  outlet: siglum,
  speaker: 'Anna Larsen',
  date: '2020-01-01',
  verb: 'say',
  ...(mode === undefined ? {} : { mode }),
})

/** A change that keeps two versions apart would never be told. */
const cameTogether = (a: WitnessText, b: WitnessText): boolean =>
  link([statementOf(a), statementOf(b)]).utterances.length === 1

const plantedTable = (texts: readonly string[]): string => {
  const rows = new Map<string, { n: number; found: number; named: number; linked: number }>()
  let pairs = 0
  let touched = 0
  texts.forEach((text, i) => {
    for (const p of plant(text, i)) {
      const differences = classify(collate([p.a, p.b]))
      const row = rows.get(p.change) ?? { n: 0, found: 0, named: 0, linked: 0 }
      rows.set(p.change, row)
      row.n++
      if (cameTogether(p.a, p.b)) row.linked++
      row.named += differences.length
      if (
        differences.some(
          (d) => p.kinds.includes(d.kind) && (overlap(p.at[0], d.readings[0]) || overlap(p.at[1], d.readings[1])),
        )
      )
        row.found++
    }
    for (const mode of ['direct', 'indirect'] as const) {
      pairs++
      if (classify(collate(unchanged(text, mode))).length > 0) touched++
    }
  })
  const body = [...rows].map(([change, r]) => [
    change,
    String(r.n),
    percent(r.found, r.n),
    (r.named / r.n).toFixed(2),
    percent(r.linked, r.n),
  ])
  return `${table(['Change', 'Pairs', 'Found, in place, with its kind', 'Differences named a pair', 'Linked as one statement'], body)}\n\nUnchanged pairs (other apostrophes, another closing mark): ${pairs}, with any difference: ${touched}.`
}

/** Read by hand on the development half; the records are named, not quoted. */
const NOTES = `Fifty false alarms of the news pairs, drawn at random (seed 20261125) and read by hand: 33 are differences that are
there and that the labels leave out (they list a few types a pair, and most pairs are near-misses, not paraphrases);
17 are not: 8 set phrases of different parts of the two sentences against each other, 2 a name against words that do
not stand for it, 2 times or sums of different things, 1 a modal verb against a verb that is none here, 1 the end of a
stock code as initials, 1 a noun of another phrase as moved, 1 “per” as a degree, 1 a time of day as the designation of
a name (mended since).

Where that set's notion differs from ours, ten cases by record:

| Record | The labels say | We say, and why |
|---|---|---|
| etpc-0508 | negation: "failing to" against "not" | substitution: both deny, polarity is the same |
| etpc-1216 | negation: "no" against "declined to" | substitution: the same |
| etpc-1073 | orthography (format): a company against its initials | name-form, and orthography for the abbreviation |
| etpc-3049 | orthography (spelling): a compound against the same with its first part clipped | substitution: the letters are not the same |
| etpc-0362 | quantity: one stock index against another, because a name holds a number | entity |
| etpc-0815 | quantity: a first name with and without "mother of two" | name-form: a designation of the person |
| etpc-0888 | name-form: a plural noun with and without "other" | one-sided |
| etpc-1329 | quantity: a number with and without "points" | orthography: the values are equal |
| etpc-2775 | role-voice (converse): a verb of rank against a verb of falling | order, substitution; role-voice is voice, person and pointing |
| etpc-4342 | entity: a bill against a law, both common nouns | one-sided and substitution: entity compares names |`

export const bench = async (): Promise<string> => {
  const parts: string[] = ['## Differences\n']
  const quotes = goldPairs(join('differences', 'quote_pairs.dev.jsonl'))
  parts.push('### Real quotations in two outlets, labelled by hand\n')
  parts.push(quotes ? `${quotes.length} pairs.\n\n${scored(score(quotes))}\n` : 'Skipped: no quote pairs.\n')
  const news = goldPairs(join('differences', 'etpc.dev.jsonl'))
  parts.push('### News sentences with typed paraphrase labels\n')
  parts.push(
    news
      ? `${news.length} pairs, modes unknown. The labels are not exhaustive: precision is a lower bound.\n\n${scored(score(news))}\n\n${NOTES}\n`
      : 'Skipped: no typed pairs.\n',
  )
  const texts = statements(1000)
  parts.push('### Planted changes\n')
  parts.push(
    texts.length > 0 ? `${texts.length} real statements.\n\n${plantedTable(texts)}\n` : 'Skipped: no statements.\n',
  )
  return parts.join('\n')
}
