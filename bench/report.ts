/** Speed and size of every writer on a large made-up report, as a table in Markdown. */
import type { Article, Comparison, Difference, Report, Span, Token } from '../src/model/index.ts'
import { defaultOptions, FORMATS } from '../src/report/index.ts'
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

/** A report of `statements` in all of `outlets`; a tenth of the words differ. */
export const largeReport = (statements: number, outlets: number): Report => {
  const next = numbers(42)
  const versions = Array.from({ length: statements }, (_, s) =>
    Array.from({ length: outlets }, () =>
      `Item ${s} ${SAID}`
        .split(' ')
        .map((w) => (next() % 10 === 0 ? (OTHER[next() % OTHER.length] ?? w).split(' ')[0] : w)),
    ),
  )
  const texts = Array.from({ length: outlets }, (_, o) =>
    versions.map((v) => `“${(v[o] ?? []).join(' ')},” Mayor Ortiz said.`).join('\n\n'),
  )
  const articles = texts.map((text, o): Article => ({
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
  }))
  const at = texts.map(() => 0)
  const comparisons = versions.map((v, s): Comparison => {
    const witnesses = articles.map((a, o) => {
      const content = `“${(v[o] ?? []).join(' ')},”`
      const start = a.text.indexOf(content, at[o])
      at[o] = start + content.length
      const span = spanAt(a.text, start, content)
      const quoted = spanAt(a.text, start + 1, content.slice(1, -1))
      const source = spanAt(a.text, span.end + 1, 'Mayor Ortiz')
      return {
        siglum: a.siglum,
        spans: [span],
        content,
        attribution: {
          id: `${a.id}-${s}`,
          article: a.id,
          mode: 'direct' as const,
          source,
          speaker: 'Lena Ortiz',
          cue: spanAt(a.text, source.end + 1, 'said'),
          verb: { lemma: 'say', classes: ['neutral'] },
          content: [span],
          quoted: [quoted],
          outlet: a.outlet ?? '',
          via: [],
          occasion: null,
          date: null,
        },
      }
    })
    const collated = witnesses.map((w) => ({
      siglum: w.siglum,
      content: w.content,
      mode: 'direct' as const,
      quoted: [{ start: 1, end: w.content.length - 1 }],
      tokens: lexemes(w.content).map((x): Token => ({ text: x.text, start: x.start, end: x.end, norm: fold(x.text) })),
    }))
    const length = Math.min(...collated.map((w) => w.tokens.length))
    const loci = Array.from({ length }, (_, l) => ({ readings: collated.map(() => ({ from: l, to: l + 1 })) }))
    const differences = loci.flatMap((_, l): readonly Difference[] => {
      const tokens = collated.map((w) => w.tokens[l])
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
    return {
      id: contentId(String(s)),
      speaker: 'Lena Ortiz',
      occasion: null,
      date: null,
      witnesses,
      collation: { witnesses: collated, loci, moves: [], links: [], exact: true, notices: [] },
      differences,
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

const kilobytes = (texts: readonly string[]): string =>
  (texts.reduce((n, x) => n + Buffer.byteLength(x, 'utf8'), 0) / 1024).toFixed(0)

export const bench = async (): Promise<string> => {
  const rows = [1, 100, 1000].flatMap((n) => {
    const report = largeReport(n, 10)
    return Object.values(FORMATS).map((f) => {
      const cpu = process.cpuUsage()
      const start = performance.now()
      const written = f.write(defaultOptions)(report)
      const ms = performance.now() - start
      const { user, system } = process.cpuUsage(cpu)
      const texts = written._tag === 'Text' ? [written.text] : Object.values(written.files)
      return `| ${n} × 10 | ${f.name} | ${ms.toFixed(0)} | ${((user + system) / 1000).toFixed(0)} | ${kilobytes(texts)} |`
    })
  })
  return [
    '## Reports',
    '',
    '| statements × outlets | format | ms | ms of processor | KB |',
    '| --- | --- | --: | --: | --: |',
    ...rows,
    '',
  ].join('\n')
}
