/** The HTML report: how fast it is written, how large it is, how fast Chromium draws it. */
import * as E from 'fp-ts/lib/Either.js'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { compare } from '../src/compare.ts'
import { toHtml } from '../src/report/index.ts'
import { chromiumPath, launch, noBrowser } from '../test/report/html/browser.ts'
import { made } from '../test/report/fixtures/made.ts'

const DATA = process.env['VARIORUM_DATA'] ?? '../shared/data'
const SEED = `${DATA}/../seed/sochi-summit.txt`

/** The middle of the times of a few runs, in milliseconds. */
const middle = (runs: number, run: () => void): number => {
  const times = Array.from({ length: runs }, () => {
    const start = performance.now()
    run()
    return performance.now() - start
  }).sort((a, b) => a - b)
  return times[runs >> 1] ?? 0
}

/** From the opening of the file to the frame after its load, the middle of a few, in milliseconds. */
const drawn = async (html: string, runs: number): Promise<string> => {
  if (chromiumPath === undefined) return noBrowser
  const folder = mkdtempSync(join(tmpdir(), 'variorum-'))
  const file = join(folder, 'report.html')
  writeFileSync(file, html)
  const browser = await launch()
  const times: number[] = []
  for (let i = 0; i < runs; i++) {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } })
    await page.goto(pathToFileURL(file).href, { timeout: 120_000 })
    times.push(
      await page.evaluate<number>(
        'new Promise((r) => requestAnimationFrame(() => setTimeout(() => r(performance.now()), 0)))',
      ),
    )
    await page.close()
  }
  await browser.close()
  rmSync(folder, { recursive: true })
  return `${Math.round(times.sort((a, b) => a - b)[runs >> 1] ?? 0)} ms`
}

const row = async (name: string, html: string, written: number, runs: number): Promise<string> =>
  `| ${name} | ${written.toFixed(0)} ms | ${(Buffer.byteLength(html) / 1000).toFixed(0)} kB | ${await drawn(html, runs)} |`

/** A table in Markdown. */
export const bench = async (): Promise<string> => {
  const lines = ['| report | written | size | drawn |', '|---|---|---|---|']
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
  } else lines.push(`| seed page | not here: ${SEED} | | |`)
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
