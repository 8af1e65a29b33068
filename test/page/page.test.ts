import test, { type ExecutionContext } from 'ava'
import { existsSync, readFileSync } from 'node:fs'
import { HtmlValidate, StaticConfigLoader } from 'html-validate'
import { pathToFileURL } from 'node:url'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { crc32, zip } from '../../src/page/zip.ts'
import { axe, chromiumPath, launch, noBrowser } from '../report/html/browser.ts'

const FILE = 'dist/page/page.html'
const built = existsSync(FILE) ? readFileSync(FILE, 'utf8') : ''

test('the page is one file under 500 kB that refers to nothing', (t) => {
  t.not(built, '', 'npm run build writes it')
  t.true(Buffer.byteLength(built) < 500_000, `${Buffer.byteLength(built)} bytes`)
  const outer = built.replace(/<script[\s\S]*?<\/script>|<style[\s\S]*?<\/style>/g, '')
  t.notRegex(outer, /(?:src|href|action)="(?!#)/)
  t.regex(
    built,
    /^<!doctype html>\s*<html lang="en">\s*<head>\s*<meta http-equiv="Content-Security-Policy" content="default-src 'none'; /,
  )
  t.notRegex(built, /connect-src|unsafe-|https?:\/\/[^"' ]+\.js/)
})

test('html-validate finds nothing in the page', async (t) => {
  const validator = new HtmlValidate(
    new StaticConfigLoader({
      root: true,
      extends: ['html-validate:recommended'],
      rules: { 'doctype-style': ['error', { style: 'lowercase' }], 'void-style': ['error', { style: 'selfclosing' }] },
    }),
  )
  const { results } = await validator.validateString(built.replace(/(<script[^>]*>)[\s\S]*?(<\/script>)/g, '$1$2'))
  t.deepEqual(
    results.flatMap((r) => r.messages.map((m) => `${m.ruleId} ${m.line}:${m.column} ${m.message}`)),
    [],
  )
})

test('the check sum is that of the standard', (t) => {
  t.is(crc32(new TextEncoder().encode('123456789')), 0xcbf43926)
})

test('a ZIP file holds its texts whole', (t) => {
  const bytes = Buffer.from(zip({ 'a.csv': 'one,two\r\n', 'ä.json': '{}' }))
  t.is(bytes.readUInt32LE(0), 0x04034b50)
  t.is(bytes.readUInt16LE(bytes.length - 22 + 10), 2)
  t.true(bytes.includes('one,two\r\n') && bytes.includes('ä.json'))
  t.deepEqual(zip({ a: 'b' }), zip({ a: 'b' }))
})

let browser: Browser | undefined
test.before(async () => {
  if (chromiumPath !== undefined) browser = await launch()
})
test.after.always(() => browser?.close())

interface Opened {
  readonly page: Page
  /** What the page asked for beyond itself. */
  readonly requests: readonly string[]
  readonly faults: readonly string[]
}

const opened = async (
  t: ExecutionContext,
  options: BrowserContextOptions,
  look: (opened: Opened) => Promise<void>,
): Promise<void> => {
  if (!browser) {
    t.log(noBrowser)
    t.pass()
    return
  }
  const context = await browser.newContext({
    viewport: { width: 1280, height: 1000 },
    acceptDownloads: true,
    ...options,
  })
  const page = await context.newPage()
  const requests: string[] = []
  const faults: string[] = []
  page.on('request', (r) => {
    if (!r.url().endsWith(FILE) && !r.url().startsWith('blob:')) requests.push(r.url())
  })
  page.on('pageerror', (e) => faults.push(e.message))
  page.on('console', (m) => faults.push(m.text()))
  await page.goto(pathToFileURL(FILE).href)
  await look({ page, requests, faults })
  t.deepEqual(requests, [])
  t.deepEqual(faults, [])
  await context.close()
}

const ready = (page: Page): Promise<void> => page.locator('#result').waitFor({ state: 'visible', timeout: 20_000 })
/** Waits until a script says true; the page's policy forbids the waiting that evaluates in the page. */
const until = async (page: Page, script: string): Promise<void> => {
  for (let n = 0; n < 400; n++) {
    if (await page.evaluate<boolean>(script)) return
    await page.waitForTimeout(25)
  }
  throw new Error(`never: ${script}`)
}
const report = (page: Page) => page.frameLocator('#report')

const GAZETTE = '“We will not raise the fares for students,” Mayor Lena Ortiz said on Tuesday.'
const HERALD = '“We will never raise fares for students,” said Mayor Lena Ortiz on Tuesday.'

test.serial('the page opens with the example and its report', (t) =>
  opened(t, {}, async ({ page }) => {
    await ready(page)
    t.is(await page.locator('#cards fieldset').count(), 1)
    await report(page).locator('.st').nth(3).waitFor()
    t.regex((await page.textContent('#status')) ?? '', /^The report is ready\./)
  }),
)

test.serial('the page wears its own style', (t) =>
  opened(t, { colorScheme: 'dark' }, async ({ page }) => {
    t.is(await page.evaluate<string>(`getComputedStyle(document.body).backgroundColor`), 'rgb(22, 21, 19)')
  }),
)

test.serial('of several files each has its say, and what a file says of its way stays with its text', (t) =>
  opened(t, {}, async ({ page }) => {
    await ready(page)
    const file = (name: string, text: string) => ({ name, mimeType: 'text/plain', buffer: Buffer.from(text) })
    await page.setInputFiles('#files', [
      file('a.txt', `Outlet: RT\nVia: Syria Times\nOccasion: Council meeting\n\n${GAZETTE}`),
      file('b.pdf', '%PDF-1.4 and so on'),
      file('c.rtf', '{\\rtf1 and so on'),
    ])
    await until(page, `(document.querySelector('#fault').textContent ?? '').includes('c.rtf')`)
    t.regex((await page.textContent('#fault')) ?? '', /b\.pdf: .*a PDF file.*\nc\.rtf: .*an RTF document/)
    t.is(
      await page.locator('#cards textarea').first().inputValue(),
      `Via: Syria Times\nOccasion: Council meeting\n\n${GAZETTE}`,
    )
    await page.click('#compare')
    await report(page).locator('.kicker', { hasText: 'Council meeting' }).first().waitFor()
    await report(page).locator('.articles', { hasText: 'via Syria Times' }).waitFor()
  }),
)

test.serial('two pasted articles are compared with the keyboard alone', (t) =>
  opened(t, {}, async ({ page }) => {
    await ready(page)
    await page.focus('#clear')
    await page.keyboard.press('Enter')
    const write = async (outlet: string, text: string): Promise<void> => {
      await page.keyboard.insertText(outlet)
      for (const value of ['2024-03-05', '', '']) {
        await page.keyboard.press('Tab')
        await page.keyboard.insertText(value)
      }
      await page.keyboard.press('Tab')
      await page.keyboard.insertText(text)
    }
    await write('Gazette', GAZETTE)
    await page.focus('#add')
    await page.keyboard.press('Enter')
    await write('Herald', HERALD)
    await page.focus('#compare')
    const start = Date.now()
    await page.keyboard.press('Enter')
    await until(page, `document.activeElement.id === 'result-h'`)
    t.true(Date.now() - start < 5000)
    await report(page).locator('.aligned').waitFor()
    t.is(await report(page).locator('.st').count(), 1)
    t.true((await report(page).locator('.matrix').innerText()).includes('direct'))
  }),
)

test.serial('files are taken in: a saved page, article records, a table', (t) =>
  opened(t, {}, async ({ page }) => {
    await ready(page)
    await page.click('#clear')
    await page.setInputFiles('#files', [
      {
        name: 'saved.html',
        mimeType: 'text/html',
        buffer: Buffer.from(
          `<!doctype html><html lang="en"><head><title>Fares</title><meta property="og:site_name" content="Gazette"></head><body><article><h1>Fares</h1><p>${GAZETTE}</p><p>The council met in the evening and talked about buses for three hours.</p></article></body></html>`,
        ),
      },
      {
        name: 'records.json',
        mimeType: 'application/json',
        buffer: Buffer.from(JSON.stringify([{ outlet: 'Herald', text: HERALD }])),
      },
      {
        name: 'table.csv',
        mimeType: 'text/csv',
        buffer: Buffer.from(`outlet,text\r\nRadio,${GAZETTE.replace(/,/g, ' ')}\r\n`),
      },
    ])
    await until(page, `document.querySelectorAll('#cards fieldset').length === 3`)
    t.is(await page.inputValue('[data-part="outlet"] >> nth=0'), 'Gazette')
    await page.click('#compare')
    await until(page, `document.activeElement.id === 'result-h'`)
    await report(page).locator('.matrix').first().waitFor()
    t.is(await report(page).locator('.articles li .sig').count(), 3)
  }),
)

const drop = (text: string): string =>
  `(() => { const d = new DataTransfer(); d.setData('text/plain', ${JSON.stringify(text)}); document.dispatchEvent(new DragEvent('drop', { dataTransfer: d, bubbles: true, cancelable: true })) })()`

test.serial('a dropped text takes the place of the example, a second one stands beside it', (t) =>
  opened(t, {}, async ({ page }) => {
    await ready(page)
    await page.evaluate(drop(HERALD))
    t.is(await page.locator('#cards fieldset').count(), 1)
    t.is(await page.locator('textarea').last().inputValue(), HERALD)
    await page.evaluate(drop(GAZETTE))
    t.is(await page.locator('#cards fieldset').count(), 2)
    t.is(await page.locator('legend').last().innerText(), 'Article 2')
  }),
)

/** A browser asks its reader after ten files of one page; nobody answers here. */
const AT_ONCE = 9

test.serial('the report is saved in every format', async (t) => {
  let left: readonly string[] | null = null
  while (left === null || left.length > 0) {
    await opened(t, {}, async ({ page }) => {
      await ready(page)
      const names: readonly string[] = left ?? (await page.locator('#saves button').allInnerTexts())
      t.true(left !== null || (names.length >= 8 && names.includes('html') && names.includes('tei')))
      for (const name of names.slice(0, AT_ONCE)) {
        const [download] = await Promise.all([
          page.waitForEvent('download'),
          page.locator('#saves button', { hasText: new RegExp(`^${name}$`) }).click(),
        ])
        t.true(readFileSync(await download.path()).length > 50, name)
        t.regex(download.suggestedFilename(), /^comparison(?:-csv|-svg)?\.[a-z.]+$/)
      }
      left = names.slice(AT_ONCE)
    })
    left ??= []
  }
})

test.serial('long work shows itself and can be stopped', (t) =>
  opened(t, {}, async ({ page }) => {
    await ready(page)
    await page.evaluate(
      `document.querySelector('textarea').value = Array.from({ length: 4000 }, (_, i) => '“We will raise ' + i + ' fares for ' + (i * 7919) % 1000 + ' students,” Mayor Ortiz said on Tuesday.').join('\\n\\n')`,
    )
    await page.click('#compare')
    await page.locator('#stop').waitFor({ state: 'visible' })
    t.true(await page.locator('#progress').isVisible())
    await until(
      page,
      `/^Comparing statement \\d+ of \\d+/.test(document.getElementById('elapsed').textContent) && document.getElementById('progress').value > 0`,
    )
    await page.click('#stop')
    t.false(await page.locator('#busy').isVisible())
    t.is(await page.textContent('#status'), 'Stopped. The report below is the one before.')
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.locator('#saves button', { hasText: /^json$/ }).click(),
    ])
    t.true(readFileSync(await download.path(), 'utf8').includes('Assad'), 'the report before can still be saved')
    await page.click('#clear')
    await page.fill('textarea', GAZETTE)
    await page.click('#compare')
    await until(page, `document.activeElement.id === 'result-h'`)
    t.is(await report(page).locator('.st').count(), 1)
  }),
)

test.serial('what cannot be read is said, not thrown', (t) =>
  opened(t, {}, async ({ page }) => {
    await ready(page)
    await page.click('#clear')
    await page.click('#compare')
    t.regex((await page.textContent('#fault')) ?? '', /at least one article/)
    await page.fill('textarea', '[{"outlet": "Gazette", "text": 3}]')
    await page.click('#compare')
    await until(page, `/expected/.test(document.getElementById('fault').textContent)`)
    t.true(await page.locator('#fault').isVisible())
  }),
)

for (const [width, colorScheme] of [
  [1280, 'light'],
  [320, 'dark'],
] as const)
  test.serial(`axe-core finds nothing in the page at ${width} pixels, ${colorScheme}`, (t) =>
    opened(t, { viewport: { width, height: 900 }, colorScheme, bypassCSP: true }, async ({ page }) => {
      await ready(page)
      await page.evaluate(`document.getElementById('report').remove()`)
      t.deepEqual(await axe((script) => page.evaluate(script)), [])
      t.true((await page.evaluate<number>('document.documentElement.scrollWidth')) <= width)
    }),
  )
