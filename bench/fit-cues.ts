/**
 * Fits the weights of extraction on PolNeAR train and writes src/extract/weights.ts and weights-end.ts.
 *
 *     node build/bench/fit-cues.js ends    where reported words end
 *     node build/bench/fit-cues.js cues    which candidates are statements; twice, for each run meets what the last left open
 *
 * Logistic regression by AdaGrad with shrinkage; features seen fewer than the least number of times are left out, weights
 * under two tenths of a logit too. Nothing of a text is kept but counts of grammatical features and lemmas.
 */
import { writeFileSync } from 'node:fs'
import { candidateAt, featuresOf } from '../src/extract/candidate.ts'
import { trimmed } from '../src/extract/clause-end.ts'
import { endFeatures } from '../src/extract/end-features.ts'
import { bestEnd } from '../src/extract/ending.ts'
import { BEFORE } from '../src/extract/find.ts'
import { tagsIn } from '../src/extract/finders/tagged.ts'
import { lexicons } from '../src/extract/index.ts'
import { bookOf } from '../src/extract/book.ts'
import { newFound, type Run } from '../src/extract/lead.ts'
import { placesOf } from '../src/extract/places.ts'
import { sentenceTo } from '../src/extract/token.ts'
import { scan, type Scan } from '../src/extract/scan.ts'
import { cueScore, namesOf } from '../src/extract/score.ts'
import { type GoldArticle, type GoldQuote, goldOf } from './extract-gold.ts'

interface Example {
  readonly features: readonly string[]
  readonly yes: boolean
}

interface Settings {
  readonly least: number
  readonly shrink: number
  /** How much more the weights of single lemmas are shrunk. */
  readonly lemma: number
  readonly rounds: number
}

/** Weights in tenths of a logit, by name. */
const fit = (examples: readonly Example[], settings: Settings): readonly (readonly [string, number])[] => {
  const counts = new Map<string, number>()
  for (const e of examples) for (const f of e.features) counts.set(f, (counts.get(f) ?? 0) + 1)
  const names = [...counts].filter(([, n]) => n >= settings.least).map(([f]) => f)
  const index = new Map(names.map((f, i) => [f, i]))
  const pull = names.map(
    (f) => (settings.shrink * (f.startsWith('@') ? settings.lemma : 1)) / Math.max(1, counts.get(f) ?? 1),
  )
  const rows = examples.map((e) => e.features.map((f) => index.get(f) ?? -1).filter((i) => i >= 0))
  const w = new Float64Array(names.length)
  const squares = new Float64Array(names.length)
  let state = 1
  const random = (): number => (state = (state * 1103515245 + 12345) & 0x7fffffff) / 0x7fffffff
  const order = rows.map((_, i) => i)
  for (let round = 0; round < settings.rounds; round++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1))
      const a = order[i] ?? 0
      order[i] = order[j] ?? 0
      order[j] = a
    }
    for (const i of order) {
      const row = rows[i] ?? []
      let z = 0
      for (const k of row) z += w[k] ?? 0
      const d = 1 / (1 + Math.exp(-z)) - (examples[i]?.yes ? 1 : 0)
      for (const k of row) {
        const g = d + (pull[k] ?? 0) * (w[k] ?? 0)
        squares[k] = (squares[k] ?? 0) + g * g
        w[k] = (w[k] ?? 0) - (0.3 * g) / Math.sqrt((squares[k] ?? 0) + 1e-6)
      }
    }
  }
  return names
    .map((f, i) => [f, Math.round((w[i] ?? 0) * 10)] as const)
    .filter(([, x]) => Math.abs(x) >= 2)
    .sort(([a], [b]) => (a < b ? -1 : 1))
}

const read = scan(bookOf(lexicons))

const cuesOf = (
  quotes: readonly GoldQuote[],
): readonly { readonly start: number; readonly end: number; readonly quote: GoldQuote }[] =>
  quotes.flatMap((quote) => (quote.cue ?? []).map((c) => ({ start: c.start, end: c.end, quote })))

/** “Pointed out” counts as speech here, though the gold’s list of verbs has it not. */
const spoken = (q: GoldQuote): boolean =>
  q.speech !== false || /^(?:has |have |also )?point(?:s|ed|ing)? out/i.test((q.cue ?? []).map((c) => c.text).join(' '))

/** How much of a quote some runs of tokens cover. */
const covered = (s: Scan, q: GoldQuote, runs: readonly Run[]): number => {
  let all = 0
  let both = 0
  for (const x of q.spans) {
    all += x.end - x.start
    for (const r of runs)
      both += Math.max(0, Math.min(x.end, s.end[r.to - 1] ?? 0) - Math.max(x.start, s.start[r.from] ?? 0))
  }
  return both / all
}

/** Every candidate the finders would weigh, outside the words of others, and whether the gold has it. */
const cueExamples = (article: GoldArticle): readonly Example[] => {
  const out: Example[] = []
  const s = read(article.text)
  const found = newFound(s)
  for (const finder of BEFORE) finder(s, found)
  const inGold = new Uint8Array(article.text.length + 1)
  for (const q of article.quotes) for (const x of q.spans) inGold.fill(1, x.start, x.end)
  const cues = cuesOf(article.quotes.filter(spoken))
  const hitAt = (v: number): GoldQuote | undefined =>
    cues.find((c) => c.start < (s.end[v] ?? 0) && (s.start[v] ?? 0) < c.end)?.quote
  for (const c of tagsIn(s, found)) {
    const hit = hitAt(c.tag.cue.to - 1)
    const yes = hit !== undefined && covered(s, hit, c.content) > 0.3
    out.push({ features: namesOf(c.features), yes })
    if (!yes) continue
    for (const r of c.content) found.taken.fill(1, r.from, r.to)
    found.used.fill(1, c.tag.from, c.tag.to)
  }
  for (let v = 0; v < s.count; v++) {
    if (found.taken[v] || found.used[v] || (s.quote[v] ?? 0) > 0) continue
    const c = candidateAt(s, v)
    if (!c) continue
    const hit = hitAt(v)
    if (!hit && inGold[s.start[v] ?? 0]) continue
    const yes = hit !== undefined && covered(s, hit, [c.content]) > 0.3
    const features = featuresOf(s, c)
    if (yes || cueScore(features) >= 0) found.taken.fill(1, c.content.from, bestEnd(s, c))
    out.push({ features: namesOf(features), yes })
  }
  return out
}

const EDGE = ' \t\n\u00a0"“”„‟«»‘’\'`,.;:!?'

/** Every place up to the true end of a candidate whose beginning is right. */
const endExamples = (article: GoldArticle): readonly Example[] => {
  const out: Example[] = []
  const { text } = article
  const s = read(text)
  const before = (end: number): number => {
    let b = end
    while (b > 0 && EDGE.includes(text.charAt(b - 1))) b--
    return b
  }
  const after = (start: number): number => {
    let a = start
    while (a < text.length && EDGE.includes(text.charAt(a))) a++
    return a
  }
  const cues = cuesOf(article.quotes.filter((q) => q.speech !== false))
  for (let v = 0; v < s.count; v++) {
    if ((s.quote[v] ?? 0) > 0) continue
    const hit = cues.find((c) => c.start < (s.end[v] ?? 0) && (s.start[v] ?? 0) < c.end)
    const c = hit && candidateAt(s, v)
    if (!hit || !c) continue
    const from = c.complement.from
    const start = after(s.start[from] ?? 0)
    const span = hit.quote.spans.find((x) => Math.abs(after(x.start) - start) <= 5)
    if (!span) continue
    const limit = sentenceTo(s, from)
    const places = placesOf(s, from, limit)
    const end = places.findIndex(
      (k) => Math.abs(before(s.end[Math.max(from, trimmed(s, from, k) - 1)] ?? 0) - before(span.end)) <= 1,
    )
    if (end < 0) continue
    for (let i = 0; i <= end; i++) {
      const k = places[i] ?? limit
      if (k < limit) out.push({ features: namesOf(endFeatures(s, c, k, limit)), yes: i === end })
    }
  }
  return out
}

/** The weights as `weightsIn` of score.ts reads them. */
const written = (weights: readonly (readonly [string, number])[]): string => {
  const lines = new Map<string, string[]>()
  for (const [name, weight] of weights) {
    const plus = name.lastIndexOf('+')
    const head = plus > 0 ? name.slice(0, plus) : '.'
    const line = lines.get(head)
    const entry = `${plus > 0 ? name.slice(plus + 1) : name} ${weight}`
    if (line) line.push(entry)
    else lines.set(head, [entry])
  }
  return [...lines].map(([head, entries]) => `${head} ${entries.join(' ')}`).join('\n')
}

const write = (file: string, name: string, doc: string, weights: readonly (readonly [string, number])[]): void => {
  const lines = written(weights)
  if (/[`\\$]/.test(lines)) throw new Error('A name that a template cannot hold.')
  writeFileSync(
    file,
    `/**\n * ${doc}, in tenths of a logit;\n * a line for what names begin with, then how they end and what they weigh (\`weightsIn\` of score.ts).\n * Fitted by logistic regression (bench/fit-cues.ts) on PolNeAR train (Newell, Margolin and Ruths 2018).\n */\nexport const ${name} = \`\n${lines}\n\`\n`,
  )
  console.log(`${weights.length} weights → ${file}`)
}

const gold = goldOf('extraction', ['polnear.train'])
const what = process.argv[2]
if (!gold) console.log('PolNeAR train is not there: nothing fitted.')
else if (what === 'ends')
  write(
    'src/extract/weights-end.ts',
    'END_WEIGHTS',
    'What speaks for and against reported words ending at a place; the names are those of ending.ts',
    fit(gold.flatMap(endExamples), { least: 4, shrink: 2, lemma: 1, rounds: 12 }),
  )
else if (what === 'cues')
  write(
    'src/extract/weights.ts',
    'CUE_WEIGHTS',
    'What speaks for and against a statement; the names are those of candidate.ts and finders/tagged.ts',
    fit(gold.flatMap(cueExamples), { least: 3, shrink: 3, lemma: 1.5, rounds: 20 }),
  )
else console.log('Say which: ends, cues.')
