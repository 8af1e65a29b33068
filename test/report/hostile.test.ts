/** Texts made to break out of their format, as words, titles, outlets, addresses and reasons. */
import test from 'ava'
import blns from 'big-list-of-naughty-strings' with { type: 'json' }
import { parse } from 'csv-parse/sync'
import { XmlDocument, type XmlElement } from 'libxml2-wasm'
import MarkdownIt from 'markdown-it'
import type { Article, Report } from '../../src/model/index.ts'
import {
  toAnnotations,
  toCsv,
  toDot,
  toGraphml,
  toJson,
  toMarkdown,
  toNdjson,
  toSchemaOrg,
  toTei,
  toText,
} from '../../src/report/index.ts'
import { lexemes } from '../../src/text/index.ts'
import { article, comparison, difference, report } from './fixtures/build.ts'
import { outside } from './fixtures/outside.ts'

const strings = (u: unknown): readonly string[] =>
  typeof u === 'string' ? [u] : typeof u === 'object' && u !== null ? Object.values(u).flatMap(strings) : []

const FILES = [
  'dompurify_payloads',
  'csv_formula',
  'terminal_escapes',
  'trojan_source',
  'url_schemes',
  'unicode_bidi_sample',
]
const hostile = FILES.flatMap((name) => {
  const file = outside(`data/hostile/${name}.json`)
  return file === null ? [] : strings(JSON.parse(file.read()))
})
const ALL = [...new Set([...blns, ...hostile])].filter((s) => s.length < 3000 && lexemes(s).length > 0)

/** A report in which one string stands everywhere a foreign string may. */
const around = (s: string, n: number): Report => {
  const made = (siglum: string): Article =>
    article(siglum, s, `Before it. ${s} After it.`, {
      title: s,
      url: n % 2 === 0 ? s : `https://a.example/?${s}`,
      language: 'en',
    })
  const a = made(s)
  const b = made(`${s} 2`)
  return report(
    s,
    [a, b],
    [a, b].map((x) => ({ siglum: x.siglum, name: s, via: [s], articles: [x.id] })),
    [
      comparison(
        'c',
        [a, b].map((x) => ({
          siglum: x.siglum,
          article: x,
          mode: 'direct' as const,
          content: [s],
          source: s,
          speaker: s,
          cue: s,
        })),
        [s, s].map((x) => x.replaceAll('|', '¦')),
        (c) => [difference(c, 'substitution', [s, null], { cue: s, byHand: { reason: s, kind: s, rule: s } })],
      ),
    ],
    {
      occasions: [{ label: s, date: s, sigla: [s] }],
      notices: [{ rule: s, message: s, siglum: s, span: null }],
      unsure: [{ a: s, b: s, score: 0.5, margin: 0, because: [{ feature: s, detail: s, weight: 1 }] }],
      copies: [[s, s]],
      record: s,
    },
  )
}

const REPORTS: readonly Report[] = ALL.map(around)

/** A check of every report; the first few that fail are shown. */
const holds = (title: string, check: (r: Report) => boolean): void => {
  test(title, (t) => {
    t.true(REPORTS.length > 400)
    t.deepEqual(
      REPORTS.filter((r) => !check(r))
        .slice(0, 3)
        .map((r) => r.title),
      [],
    )
  })
}

const parses = (text: string): boolean => {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

const INERT: ReadonlySet<string> = new Set([
  'text',
  'text_special',
  'strong_open',
  'strong_close',
  'link_open',
  'link_close',
])
const markdown = new MarkdownIt({ html: true, linkify: true })

holds('Markdown has no markup of a text, and links to http and https alone', (r) =>
  markdown
    .parse(toMarkdown(r), {})
    .every(
      (x) =>
        x.type !== 'html_block' &&
        x.type !== 'fence' &&
        x.type !== 'code_block' &&
        (x.children ?? []).every(
          (c) => INERT.has(c.type) && (c.type !== 'link_open' || /^https?:\/\//.test(String(c.attrGet('href')))),
        ),
    ),
)

/** The names of the elements of a document with those of their attributes, each once. */
const skeleton = (text: string): ReadonlySet<string> => {
  const doc = XmlDocument.fromString(text)
  const elements = doc.find('//*') as unknown as readonly XmlElement[]
  const names = elements.map((e) => [e.name, ...e.attrs.map((a) => a.name)].join(' '))
  doc.dispose()
  return new Set(names)
}

const HARMLESS = [around('harmless words', 1), around('bell \u0007 words', 1), around('words', 0)]
const allowed = (write: (r: Report) => string): ReadonlySet<string> =>
  new Set(HARMLESS.flatMap((r) => [...skeleton(write(r))]))
const TEI = allowed(toTei)
const GRAPHML = allowed(toGraphml)

holds('TEI has the elements of a harmless report and no others', (r) =>
  [...skeleton(toTei(r))].every((x) => TEI.has(x)),
)
holds('GraphML has the elements of a harmless report and no others', (r) =>
  [...skeleton(toGraphml(r))].every((x) => GRAPHML.has(x)),
)
holds('XML declares no type and no entity', (r) => !/<!/.test(toTei(r) + toGraphml(r)))
holds('JSON formats parse', (r) =>
  [toJson(r), toAnnotations(r), toSchemaOrg(r), ...toNdjson(r).trimEnd().split('\n')].every(parses),
)
holds('addresses in JSON-LD are http, https or our own names', (r) =>
  [...`${toAnnotations(r)}${toSchemaOrg(r)}`.matchAll(/"(?:source|url|@id|id)":"([^"]*)"/g)].every(([, url]) =>
    /^(?:https?:\/\/|urn:variorum:)/.test(url ?? ''),
  ),
)
// oxlint-disable-next-line no-control-regex
const ACTING = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/
/** Ours stand in pairs around names written from right to left. */
const ISOLATED = /\u2068([^\u2066-\u2069]*)\u2069/g
holds('nothing acts in a terminal', (r) => !ACTING.test(toText(r).replace(ISOLATED, '$1')))
holds('no cell of a CSV is a formula', (r) =>
  Object.entries(toCsv(r))
    .filter(([name]) => name.endsWith('.csv'))
    .every(([, text]) =>
      (parse(text) as readonly (readonly string[])[]).every((row) =>
        row.every((cell) => !/^[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/.test(cell)),
      ),
    ),
)
const DOT_LINES = [
  /^digraph variorum \{$/,
  /^ {2}rankdir=LR;$/,
  /^ {2}subgraph cluster_\d+ \{$/,
  /^ {0,2}\}$/,
  /^ {4}label=S;$/,
  /^ {4}S \[[^\]]*\];$/,
  /^ {4}S -> S \[[^\]]*\];$/,
]
holds('a line of DOT is a node, an edge or a bracket, and every string in it ends', (r) =>
  toDot(r)
    .trimEnd()
    .split('\n')
    .map((line) => line.replace(/"(?:[^"\\]|\\.)*"/g, 'S'))
    .every((line) => DOT_LINES.some((x) => x.test(line))),
)
