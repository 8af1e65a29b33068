/** A large report of made-up statements, as the pipeline would give it: the input of the writers' bench. */
import type { Article, Collation, Comparison, Difference, Report, Span, Token, Witness } from '../src/model/index.ts'
import { contentId, fold, lexemes, sha256 } from '../src/text/index.ts'

const SAID =
  'The council will build new homes beside the river before the winter and it will never sell the old market hall to anybody'
const OTHER = ['shall', 'not', 'houses', 'along', 'ahead of', 'autumn', 'promises', 'hand', 'former', 'square']

/** A small generator of numbers, the same on every machine (Lehmer, 1951). */
const numbers = (seed: number): (() => number) => {
  let state = seed
  return () => {
    state = (state * 48271) % 2147483647
    return state
  }
}

const spanAt = (text: string, start: number, words: string): Span => ({
  start,
  end: start + words.length,
  text: text.slice(start, start + words.length),
})

const quoted = (words: readonly string[]): string => `“${words.join(' ')},”`

const articleOf = (text: string, o: number): Article => ({
  id: `a${o}`,
  siglum: `O${o}`,
  outlet: `Outlet ${o}`,
  text,
  title: `Title ${o}`,
  url: `https://outlet${o}.example/item`,
  date: `2024-03-${String(o + 1).padStart(2, '0')}`,
  language: 'en',
  via: [],
  occasion: null,
})

/** The `n`-th quotation of an article, at `start`. */
const witnessOf = (a: Article, n: number, content: string, start: number): Witness => {
  const span = spanAt(a.text, start, content)
  const source = spanAt(a.text, span.end + 1, 'Mayor Ortiz')
  return {
    siglum: a.siglum,
    spans: [span],
    content,
    attribution: {
      id: `${a.id}-${n}`,
      article: a.id,
      mode: 'direct',
      source,
      speaker: 'Lena Ortiz',
      cue: spanAt(a.text, source.end + 1, 'said'),
      verb: { lemma: 'say', classes: ['neutral'] },
      content: [span],
      quoted: [spanAt(a.text, start + 1, content.slice(1, -1))],
      outlet: a.outlet ?? '',
      via: [],
      occasion: null,
      date: null,
    },
  }
}

/** The versions word for word: the k-th words of all stand at one locus. */
const collationOf = (witnesses: readonly Witness[]): Collation => {
  const collated = witnesses.map((w) => ({
    siglum: w.siglum,
    content: w.content,
    mode: 'direct' as const,
    quoted: [{ start: 1, end: w.content.length - 1 }],
    tokens: lexemes(w.content).map((x): Token => ({ text: x.text, start: x.start, end: x.end, norm: fold(x.text) })),
  }))
  const length = Math.min(...collated.map((w) => w.tokens.length))
  const loci = Array.from({ length }, (_, l) => ({ readings: collated.map(() => ({ from: l, to: l + 1 })) }))
  return { witnesses: collated, loci, moves: [], links: [], exact: true, notices: [] }
}

const differencesOf = ({ witnesses, loci }: Collation): readonly Difference[] =>
  loci.flatMap((_, l): readonly Difference[] => {
    const tokens = witnesses.map((w) => w.tokens[l])
    if (tokens.every((x) => x?.norm === tokens[0]?.norm)) return []
    return [
      {
        kind: 'substitution',
        layer: 'B',
        rule: 'substitution/slot',
        cue: null,
        insideQuotes: 'both',
        readings: tokens.map((x) => (x ? { start: x.start, end: x.end, text: x.text } : null)),
        place: 'content',
        loci: { from: l, to: l + 1 },
        licensed: false,
      },
    ]
  })

/** A report of `statements` in all of `outlets`; a tenth of the words differ. */
export const largeReport = (statements: number, outlets: number): Report => {
  const next = numbers(42)
  const versions = Array.from({ length: statements }, (_, s) =>
    Array.from({ length: outlets }, () =>
      `Item ${s} ${SAID}`
        .split(' ')
        .map((w) => (next() % 10 === 0 ? (OTHER[next() % OTHER.length] ?? w).split(' ')[0] : w) ?? ''),
    ),
  )
  const articles = Array.from({ length: outlets }, (_, o) =>
    articleOf(versions.map((v) => `${quoted(v[o] ?? [])} Mayor Ortiz said.`).join('\n\n'), o),
  )
  const at = articles.map(() => 0)
  const comparisons = versions.map((v, s): Comparison => {
    const witnesses = articles.map((a, o) => {
      const content = quoted(v[o] ?? [])
      const start = a.text.indexOf(content, at[o])
      at[o] = start + content.length
      return witnessOf(a, s, content, start)
    })
    const collation = collationOf(witnesses)
    return {
      id: contentId(String(s)),
      speaker: 'Lena Ortiz',
      occasion: null,
      date: null,
      witnesses,
      collation,
      differences: differencesOf(collation),
      links: [],
    }
  })
  return {
    version: 1,
    title: 'A large report',
    sources: articles.map((a) => ({ article: a, words: lexemes(a.text).length, sha256: sha256(a.text) })),
    outlets: articles.map((a) => ({ siglum: a.siglum, name: a.outlet ?? '', via: [], articles: [a.id] })),
    occasions: [],
    comparisons,
    coverage: comparisons.map((c) => ({ comparison: c.id, cells: articles.map(() => 'direct' as const) })),
    unsure: [],
    copies: [],
    notices: [],
    record: null,
    overrides: [],
  }
}
