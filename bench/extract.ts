/** Extraction against its gold, and its speed on one core. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { extract } from '../src/extract/index.ts'
import type { Article, Attribution } from '../src/model/index.ts'
import { DATA, fresh, type GoldArticle, goldOf, measure, rowsOf } from './extract-gold.ts'

const SETS: readonly (readonly [string, readonly string[]])[] = [
  ['PolNeAR dev', ['polnear.dev']],
  ['GUM news', ['gum_news.train', 'gum_news.dev']],
  ['GUM interviews', ['gum_transcripts.train', 'gum_transcripts.dev']],
  ['SCU dev', ['scu.dev']],
]

const articleOf = (id: string, text: string, outlet: string | null): Article => ({
  id,
  siglum: id,
  outlet,
  text,
  title: null,
  url: null,
  date: null,
  language: 'en',
  via: [],
  occasion: null,
})

const asArticle = (g: GoldArticle): Article => ({
  ...articleOf(g.id, g.text, g.outlet ?? null),
  title: g.title ?? null,
  date: g.date ?? null,
})

interface SeedGold {
  readonly id: string
  readonly optional?: boolean
  readonly nested_in?: string
  readonly mode: string
  readonly cue: { readonly start: number; readonly end: number } | null
  readonly spans: readonly { readonly start: number; readonly end: number }[]
}

/** The seed page: required statements with their exact spans, cues and modes. */
const seed = (text: string, gold: readonly SeedGold[]): readonly string[] => {
  const { attributions } = extract(articleOf('seed', text, null))
  const required = gold.filter((g) => !g.optional && !g.nested_in)
  const same = (a: { readonly start: number; readonly end: number } | null, b: typeof a): boolean =>
    a?.start === b?.start && a?.end === b?.end
  const at = (g: SeedGold): Attribution | undefined =>
    attributions.find(
      (a) => a.content.length === g.spans.length && a.content.every((r, i) => same(r, g.spans[i] ?? null)),
    )
  const exact = required.filter((g) => at(g))
  const cues = exact.filter((g) => same(at(g)?.cue ?? null, g.cue))
  const modes = exact.filter((g) => at(g)?.mode === g.mode)
  const n = required.length
  return [
    `| seed page | spans / cues / modes exact | ${exact.length} / ${cues.length} / ${modes.length} of ${n} |`,
    speed(text),
  ]
}

/** Megabytes of text a second, the seed page repeated to one megabyte; the best of five by processor time. */
const speed = (text: string): string => {
  const article = articleOf('speed', `${text}\n\n`.repeat(Math.ceil(1e6 / text.length)), null)
  let best = Infinity
  for (let i = 0; i < 5; i++) {
    const from = process.cpuUsage()
    extract(article)
    const spent = process.cpuUsage(from)
    best = Math.min(best, (spent.user + spent.system) / 1e6)
  }
  return `| speed, whole extraction | MB/s | ${(article.text.length / 1e6 / best).toFixed(1)} |`
}

/** The table of extraction. */
export const bench = async (): Promise<string> => {
  const rows: string[] = []
  const absent: string[] = []
  for (const [name, files] of SETS) {
    const gold = goldOf('extraction', files)
    if (!gold) {
      absent.push(name)
      continue
    }
    const m = fresh()
    for (const g of gold) measure(m, g, extract(asArticle(g)).attributions)
    rows.push(...rowsOf(name, m))
  }
  const page = join(DATA, '../seed/sochi-summit.txt')
  if (existsSync(page))
    rows.push(
      ...seed(
        readFileSync(page, 'utf8'),
        readFileSync(join(DATA, '../seed/gold.jsonl'), 'utf8')
          .split('\n')
          .filter((l) => l !== '')
          .map((l) => JSON.parse(l) as SeedGold),
      ),
    )
  else absent.push('seed page')
  const skipped = absent.length > 0 ? `\nSkipped, not there: ${absent.join(', ')}.\n` : ''
  return ['## Extraction', '', '| set | measure | |', '|---|---|---|', ...rows, skipped].join('\n')
}
