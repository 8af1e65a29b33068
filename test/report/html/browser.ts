/** A real browser for tests, where there is one; without one the tests say so and pass over. */
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type Browser, chromium } from 'playwright-core'

const PLACES = [
  process.env['CHROMIUM'] ?? '',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
]
const FLAGS =
  '--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync'

export const chromiumPath: string | undefined = PLACES.find((p) => p !== '' && existsSync(p))
export const noBrowser = 'no Chromium here: set CHROMIUM to its path to run this test'

export const launch = (): Promise<Browser> =>
  chromium.launch({ executablePath: chromiumPath ?? '', args: FLAGS.split(' ') })

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

interface AxeResult {
  readonly violations: readonly {
    readonly id: string
    readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[]
  }[]
}

/** The violations axe-core finds in a page, as lines; the page must allow the check to run (no policy). */
export const axe = async (evaluate: <A>(script: string) => Promise<A>): Promise<readonly string[]> => {
  await evaluate<unknown>(AXE)
  const result = await evaluate<AxeResult>(
    `axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'], elementRef: false })`,
  )
  return result.violations.flatMap((v) =>
    v.nodes.map((n) => `${v.id}: ${n.html.slice(0, 160)} ${n.failureSummary ?? ''}`),
  )
}

/** What drawing a page costs, in milliseconds. */
export interface Drawing {
  /** From the start of the navigation to the first words on the screen, by the clock. */
  readonly first: number
  /** From the start of the navigation to the second frame after the load, by the clock. */
  readonly wall: number
  /** The time of the processor that the page's main thread took for it: parsing, style, layout, painting, scripts. */
  readonly processor: number
}

const middle = (times: readonly number[]): number => times.toSorted((a, b) => a - b)[times.length >> 1] ?? 0

const SECOND_FRAME =
  'new Promise((r) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(() => r(performance.now()), 0))))'

const FIRST_PAINT =
  "new Promise((r) => new PerformanceObserver((l) => r(l.getEntries()[0].startTime)).observe({ type: 'paint', buffered: true }))"

/** Opens a page from disk a few times in a warm browser; the middle of what it cost. */
export const drawn = async (browser: Browser, html: string, runs: number): Promise<Drawing> => {
  const folder = mkdtempSync(join(tmpdir(), 'variorum-'))
  const file = join(folder, 'report.html')
  writeFileSync(file, html)
  const costs: Drawing[] = []
  for (let i = 0; i <= runs; i++) {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 } })
    const page = await context.newPage()
    const session = await context.newCDPSession(page)
    await session.send('Performance.enable', { timeDomain: 'threadTicks' })
    await page.goto(pathToFileURL(file).href, { timeout: 120_000 })
    const wall = await page.evaluate<number>(SECOND_FRAME)
    const first = await page.evaluate<number>(FIRST_PAINT)
    const { metrics } = await session.send('Performance.getMetrics')
    const seconds = metrics.find((m) => m.name === 'TaskDuration')?.value ?? Number.NaN
    // The first run warms the browser.
    if (i > 0) costs.push({ first, wall, processor: seconds * 1000 })
    await context.close()
  }
  rmSync(folder, { recursive: true })
  return {
    first: middle(costs.map((c) => c.first)),
    wall: middle(costs.map((c) => c.wall)),
    processor: middle(costs.map((c) => c.processor)),
  }
}
