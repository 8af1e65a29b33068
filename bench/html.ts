/** The HTML report: how fast it is written, how large it is, how fast Chromium draws it. */
import * as E from 'fp-ts/lib/Either.js'
import { existsSync, readFileSync } from 'node:fs'
import { compare } from '../src/compare.ts'
import { toHtml } from '../src/report/index.ts'
import { chromiumPath, drawn, launch, noBrowser } from '../test/report/html/browser.ts'
import { made } from '../test/report/fixtures/made.ts'

const DATA = process.env['VARIORUM_DATA'] ?? '../shared/data'
const SEED = `${DATA}/../seed/sochi-summit.txt`

/** The middle of the times of the processor of a few runs, in milliseconds. */
const middle = (runs: number, run: () => void): number => {
  const times = Array.from({ length: runs }, () => {
    const start = process.cpuUsage()
    run()
    const { user, system } = process.cpuUsage(start)
    return (user + system) / 1000
  }).sort((a, b) => a - b)
  return times[runs >> 1] ?? 0
}

const drawing = async (html: string, runs: number): Promise<string> => {
  if (chromiumPath === undefined) return `${noBrowser} | | `
  const browser = await launch()
  const { first, wall, processor } = await drawn(browser, html, runs)
  await browser.close()
  return `${first.toFixed(0)} ms | ${wall.toFixed(0)} ms | ${processor.toFixed(0)} ms`
}

const row = async (name: string, html: string, written: number, runs: number): Promise<string> =>
  `| ${name} | ${written.toFixed(0)} ms | ${(Buffer.byteLength(html) / 1000).toFixed(0)} kB | ${await drawing(html, runs)} |`

/** A table in Markdown. */
export const bench = async (): Promise<string> => {
  const lines = [
    '| report | written, processor | size | first words | drawn | drawn, processor |',
    '|---|---|---|---|---|---|',
  ]
  if (existsSync(SEED)) {
    const report = compare([{ text: readFileSync(SEED, 'utf8'), outlet: 'Syria Times', date: '2018-05-17' }])
    if (E.isRight(report))
      lines.push(
        await row(
          'seed page',
          toHtml(report.right),
          middle(5, () => void toHtml(report.right)),
          7,
        ),
      )
  } else lines.push(`| seed page | not here: ${SEED} | | | | |`)
  const large = made({ statements: 1000, outlets: 10 })
  lines.push(
    await row(
      '1,000 statements × 10 outlets',
      toHtml(large),
      middle(3, () => void toHtml(large)),
      3,
    ),
  )
  return lines.join('\n')
}
