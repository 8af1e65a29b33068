/** A real browser for tests, where there is one; without one the tests say so and pass over. */
import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
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
