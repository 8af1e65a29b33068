// Writes docs/report.png: one statement of the bundled example as its page shows it. Needs a Chromium; CHROMIUM may name it.
import { existsSync } from 'node:fs'
import { chromium } from 'playwright-core'

const { compare, demo } = await import('../dist/index.js')
const { toHtml } = await import('../dist/report/index.js')

const executablePath = [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/chromium-browser'].find(
  (path) => path && existsSync(path),
)
if (executablePath === undefined) throw new Error('picture: no Chromium was found; name one in CHROMIUM')

const SHOWN = 'This blood'
/** What of the statement is shown: all of it up to the second of its differences. */
const LAST = 2

// So tall that nothing of the page is out of sight and left undrawn.
const HEIGHT = 16000

const browser = await chromium.launch({ executablePath, args: ['--headless', '--no-sandbox', '--disable-gpu'] })
const page = await browser.newPage({ viewport: { width: 1100, height: HEIGHT }, colorScheme: 'light' })
await page.setContent(toHtml(compare(demo).right))
const statement = page.locator('.st', { hasText: SHOWN }).first()
const top = await statement.boundingBox()
const last = await statement
  .locator('.diff')
  .nth(LAST - 1)
  .boundingBox()
await page.screenshot({
  path: 'docs/report.png',
  clip: { x: 0, y: top.y - 12, width: 1100, height: last.y + last.height - top.y + 12 },
})
await browser.close()
