/** The speed of each room on the bundled example repeated to one megabyte, one core. */
import * as E from 'fp-ts/lib/Either.js'
import { classify } from '../src/classify/index.ts'
import { collate } from '../src/collate/index.ts'
import { compare, demo, type Report } from '../src/index.ts'
import { extract } from '../src/extract/index.ts'
import { link, toStatement } from '../src/link/index.ts'
import { toArticles } from '../src/read/index.ts'
import { plainRecord } from '../src/model/index.ts'
import { toHtml, toJson, toText } from '../src/report/index.ts'

const MEGABYTE = 1e6

/** The least of some runs, in seconds: the figure that noise can only raise. */
const seconds = (runs: number, work: () => unknown): number => {
  let least = Infinity
  for (let i = 0; i < runs; i++) {
    const from = process.hrtime.bigint()
    work()
    least = Math.min(least, Number(process.hrtime.bigint() - from) / 1e9)
  }
  return least
}

const row = (room: string, s: number, what: string): string => `| ${room} | ${s.toFixed(3)} | ${what} |`

export const bench = (): string => {
  const page = demo[0]?.text ?? ''
  const long = Array.from({ length: Math.ceil(MEGABYTE / page.length) }, () => page).join('\n\n')
  const named = toArticles([plainRecord(long)])
  const article = E.isRight(named) ? named.right.articles[0] : undefined
  if (!article) return ''
  const attributions = extract(article).attributions
  const statements = attributions.map(toStatement)
  const witnesses = attributions.map((a, i) => ({ siglum: `W${i}`, content: a.content.map((s) => s.text).join(' ') }))
  const pairs = witnesses.slice(1).map((w, i) => [witnesses[i] ?? w, w])
  const collations = pairs.slice(0, 500).map(collate)
  const compared = compare(demo)
  const report: Report | null = E.isRight(compared) ? compared.right : null
  return [
    '## The rooms, one after another',
    '',
    'The bundled example repeated to 1 MB; one core; least of three runs.',
    '',
    '| room | seconds | of |',
    '|---|---:|---|',
    row(
      'extract',
      seconds(3, () => extract(article)),
      `1 MB, ${attributions.length} attributions`,
    ),
    row(
      'link',
      seconds(3, () => link(statements)),
      `${statements.length} statements`,
    ),
    row(
      'collate',
      seconds(3, () => pairs.slice(0, 500).map(collate)),
      `${collations.length} pairs of statements`,
    ),
    row(
      'classify',
      seconds(3, () => collations.map(classify)),
      `${collations.length} collations`,
    ),
    ...(report
      ? [
          row(
            'report (HTML)',
            seconds(3, () => toHtml(report)),
            'the bundled example',
          ),
          row(
            'report (text)',
            seconds(3, () => toText(report)),
            'the bundled example',
          ),
          row(
            'report (JSON)',
            seconds(3, () => toJson(report)),
            'the bundled example',
          ),
          row(
            'the whole',
            seconds(3, () => compare(demo)),
            'the bundled example',
          ),
        ]
      : []),
    '',
  ].join('\n')
}
