/**
 * Who said it: names right of the statements found, and the labels of the seed page, as a table in Markdown.
 *
 * A name is right where the last word of one stands in the other, titles left out; "of those found" counts the gold
 * statements that some attribution covers to three tenths. The seed page is resolved twice: from the spans of its
 * gold (resolution alone) and from the text.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { bookOf } from '../src/extract/book.ts'
import type { Draft } from '../src/extract/draft.ts'
import { find } from '../src/extract/find.ts'
import { extract, lexicons } from '../src/extract/index.ts'
import { resolve } from '../src/extract/resolve/index.ts'
import { scan } from '../src/extract/scan.ts'
import { type Article, type Attribution, type Mode, plainRecord, type Range } from '../src/model/index.ts'

interface Quote {
  readonly spans: readonly Range[]
  readonly speech?: boolean
  readonly nested?: boolean
  readonly speakerEntity?: string | null
  readonly speakerType?: string
}
interface Gold {
  readonly id: string
  readonly text: string
  readonly outlet?: string
  readonly date?: string
  readonly quotes: readonly Quote[]
}
interface SeedGold {
  readonly mode: Mode
  readonly outlet: string
  readonly via: string | null
  readonly event: string | null
  readonly speaker: string
  readonly speaker_mention: Range
  readonly cue: Range | null
  readonly spans: readonly Range[]
  readonly optional?: boolean
  readonly nested_in?: string
}

const data = process.env['VARIORUM_DATA'] ?? '../shared/data'
const rows = <A>(path: string): readonly A[] =>
  existsSync(path)
    ? readFileSync(path, 'utf8')
        .split('\n')
        .filter((l) => l !== '')
        .map((l) => JSON.parse(l) as A)
    : []
const set = (name: string): readonly Gold[] => {
  const folder = join(data, 'extraction')
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .filter((f) => f.startsWith(name) && f.endsWith('.jsonl'))
    .sort()
    .flatMap((f) => rows<Gold>(join(folder, f)))
}

const article = (id: string, text: string, more: Partial<Article>): Article => ({
  ...plainRecord(text),
  id,
  siglum: 'A',
  language: 'en',
  via: [],
  ...more,
})

const TITLES = new Set(
  'mr mrs ms dr sen rep gov gen president prime minister senator the of governor secretary judge justice mayor h.e us u.s syrian russian'.split(
    ' ',
  ),
)
const words = (name: string | null | undefined): readonly string[] =>
  (
    (name ?? '')
      .toLowerCase()
      .replaceAll('’', "'")
      .match(/[\p{L}\p{N}_.]+/gu) ?? []
  ).filter((w) => !TITLES.has(w.replace(/^\.+|\.+$/gu, '')))
const same = (a: readonly string[], b: readonly string[]): boolean =>
  a.length > 0 && b.length > 0 && (b.includes(a.at(-1) ?? '') || a.includes(b.at(-1) ?? ''))

const common = (a: readonly Range[], b: readonly Range[]): number => {
  let n = 0
  for (const x of a) for (const y of b) n += Math.max(0, Math.min(x.end, y.end) - Math.max(x.start, y.start))
  return n
}
const size = (a: readonly Range[]): number => a.reduce((n, r) => n + r.end - r.start, 0)

const best = (of: readonly Range[], all: readonly Attribution[]): Attribution | undefined => {
  let found: Attribution | undefined
  let most = 0
  for (const a of all) {
    const n = common(of, a.content)
    if (n > most) {
      found = a
      most = n
    }
  }
  return found && most >= 0.3 * Math.min(size(of), size(found.content)) ? found : undefined
}

const names = (label: string, golds: readonly Gold[]): string => {
  if (golds.length === 0) return `| ${label} | absent | | | |`
  let all = 0
  let found = 0
  let right = 0
  for (const g of golds) {
    const date = /^\d{4}-\d\d-\d\d$/u.test(g.date ?? '') ? (g.date ?? null) : null
    const { attributions } = extract(article(g.id, g.text, { outlet: g.outlet ?? null, date }))
    for (const q of g.quotes) {
      const person = /^(?:person|named person|named ind)/iu.test(q.speakerType ?? 'person')
      if (!person || !q.speakerEntity || q.speech === false || q.nested === true || q.spans.length === 0) continue
      all++
      const a = best(q.spans, attributions)
      if (!a) continue
      found++
      if (same(words(q.speakerEntity), words(a.speaker))) right++
    }
  }
  return `| ${label} | ${all} | ${found} | ${right} | ${((100 * right) / Math.max(1, found)).toFixed(1)} |`
}

const OUTLETS: Readonly<Record<string, string>> = { 'Syria Times': 'ST' }

const seed = (): readonly string[] => {
  const gold = rows<SeedGold>(join(data, '../seed/gold.jsonl'))
  const file = join(data, '../seed/sochi-summit.txt')
  if (gold.length === 0 || !existsSync(file)) return ['| seed page | absent | | | |']
  const text = readFileSync(file, 'utf8')
  const drafts = gold.map((g): Draft => ({
    mode: g.mode,
    source: g.speaker_mention,
    cue: g.cue,
    verb: null,
    content: g.spans,
    quoted: [],
    addressee: null,
    parent: null,
    finder: 'gold',
  }))
  const page = article('seed', text, {})
  const alone = resolve({})(page, scan(bookOf(lexicons))(text), drafts)
  return [
    ['seed page, labels from gold spans', alone.attributions] as const,
    ['seed page, labels from the text', extract(page).attributions] as const,
  ].map(([label, attributions]) => {
    const required = gold.filter((g) => g.optional !== true && g.nested_in === undefined)
    const events = new Map<string, string | null>()
    let found = 0
    let right = 0
    for (const g of required) {
      const a = best(g.spans, attributions)
      if (!a) continue
      found++
      const key = g.event ?? 'none'
      if (!events.has(key)) events.set(key, a.occasion)
      const who = same(words(g.speaker), words(a.speaker))
      const outlet = a.outlet === (OUTLETS[g.outlet] ?? g.outlet) && a.via.length > 0 === (g.via !== null)
      const occasion = g.event === null ? a.occasion === null : a.occasion !== null && a.occasion === events.get(key)
      if (who && outlet && occasion) right++
    }
    const distinct = new Set([...events.values()].filter((x) => x !== null)).size
    return `| ${label}; ${distinct} occasions | ${required.length} | ${found} | ${right} | ${((100 * right) / Math.max(1, found)).toFixed(1)} |`
  })
}

const speed = (): string => {
  const texts = [...set('gum_news'), ...set('scu'), ...set('polnear.dev')].map((g) => g.text)
  if (texts.length === 0) return ''
  const read = scan(bookOf(lexicons))
  const settle = resolve({})
  const pages = texts.map((text, i) => article(`speed-${i}`, text, {}))
  const ready = pages.map((page) => {
    const scanned = read(page.text)
    return { page, scanned, drafts: find(scanned) }
  })
  const length = texts.reduce((n, t) => n + t.length, 0)
  const of = (work: () => void): string => {
    work()
    const before = process.cpuUsage().user
    for (let i = 0; i < 3; i++) work()
    return ((3 * length) / Math.max(1, process.cpuUsage().user - before)).toFixed(1)
  }
  const alone = of(() => ready.forEach(({ page, scanned, drafts }) => settle(page, scanned, drafts)))
  const whole = of(() => pages.forEach((page) => extract(page)))
  const found = ready.reduce((n, r) => n + r.drafts.length, 0)
  return `\n${pages.length} articles, ${(length / 1e6).toFixed(1)} MB, ${found} statements, one core: resolution ${alone} MB/s, the whole of extraction ${whole} MB/s.\n`
}

/** Names, labels and speed. */
export const bench = async (): Promise<string> =>
  [
    '## Speakers, outlets, occasions',
    '',
    '| set | names | found | right | % of found |',
    '|---|---|---|---|---|',
    names('SCU dev, persons', set('scu')),
    names('GUM news, names', set('gum_news')),
    names('GUM interviews', set('gum_transcripts')),
    ...seed(),
    speed(),
  ].join('\n')
