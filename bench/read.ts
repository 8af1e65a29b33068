/** Speed of reading, and how near the main text of pages is to the article. */
import { performance } from 'node:perf_hooks'
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import process from 'node:process'
import { decodeBytes, readHtml, readInput } from '../src/read/index.ts'
import { PAGES, STORY } from '../test/read/pages.ts'

const MB = 1_000_000

const timed = (work: () => void): number => {
  work()
  const started = performance.now()
  work()
  return performance.now() - started
}

const toSize = (unit: string): string => unit.repeat(Math.ceil(MB / unit.length))

const seedPage = (): string | null => {
  const data = process.env['VARIORUM_DATA'] ?? join(process.cwd(), '..', 'shared', 'data')
  const path = join(dirname(data), 'seed', 'sochi-summit.txt')
  return existsSync(path) ? readFileSync(path, 'utf8') : null
}

const counts = (text: string): ReadonlyMap<string, number> => {
  const out = new Map<string, number>()
  for (const word of text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []) out.set(word, (out.get(word) ?? 0) + 1)
  return out
}

const f1 = (a: string, b: string): number => {
  const [x, y] = [counts(a), counts(b)]
  let shared = 0
  for (const [word, n] of x) shared += Math.min(n, y.get(word) ?? 0)
  return (2 * shared) / [...x.values(), ...y.values()].reduce((sum, n) => sum + n, 0)
}

export const bench = async (): Promise<string> => {
  const seed = seedPage()
  const story = STORY.join('\n\n')
  const page = `<html><body><article>${toSize(`<div class="c"><p>${STORY.join('</p><p>')}</p></div>`)}</article></body></html>`
  const rows: readonly (readonly [string, () => void])[] = [
    ['plain text', () => void readInput('a.txt', toSize(seed ?? story))],
    [
      'bytes in UTF-8',
      (
        (b) => () =>
          void decodeBytes(b)
      )(new TextEncoder().encode(toSize(seed ?? story))),
    ],
    ['NDJSON', () => void readInput('a.ndjson', toSize(`${JSON.stringify({ text: story })}\n`))],
    ['a page', () => void readHtml(page)],
    ['CSV', () => void readInput('a.csv', `text,date\n${toSize(`"${story.replaceAll('"', '""')}",2024-03-05\n`)}`)],
    [
      'RSS',
      () =>
        void readInput(
          'a.xml',
          `<rss><channel>${toSize(`<item><description>${story}</description></item>`)}</channel></rss>`,
        ),
    ],
  ]
  const speeds = rows.map(([name, work]) => `| ${name} | ${(1000 / timed(work)).toFixed(0)} |`)
  const scores = PAGES.map((p) => `| ${p.layout} | ${f1(readHtml(p.html).record.text, p.main.join('\n')).toFixed(3)} |`)
  return [
    '## Reading',
    '',
    seed === null
      ? 'The seed page is absent; an invented article is read instead.'
      : 'Text: the seed page, repeated to 1 MB.',
    '',
    '| input | MB/s |',
    '| --- | ---: |',
    ...speeds,
    '',
    '| layout | F1 of the main text |',
    '| --- | ---: |',
    ...scores,
    '',
  ].join('\n')
}
