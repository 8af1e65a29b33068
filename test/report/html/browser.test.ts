import test, { type ExecutionContext } from 'ava'
import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import type { Report } from '../../../src/model/index.ts'
import { toHtml } from '../../../src/report/html/index.ts'
import { fares } from '../fixtures/fares.ts'
import { made } from '../fixtures/made.ts'
import { axe, chromiumPath, drawn, launch, noBrowser } from './browser.ts'

let browser: Browser | undefined
test.before(async () => {
  if (chromiumPath !== undefined) browser = await launch()
})
test.after.always(() => browser?.close())

const shown = async (
  t: ExecutionContext,
  html: string,
  options: BrowserContextOptions,
  look: (page: Page) => Promise<void>,
): Promise<void> => {
  if (!browser) {
    t.log(noBrowser)
    t.pass()
    return
  }
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options })
  const page = await context.newPage()
  await page.setContent(html)
  await look(page)
  await context.close()
}

const unfolded = `for (const d of document.querySelectorAll('details')) d.open = true`

const SETTINGS = [
  ['wide and light', 1280, 'light'],
  ['wide and dark', 1280, 'dark'],
  ['320 pixels and light', 320, 'light'],
  ['320 pixels and dark', 320, 'dark'],
] as const

for (const [name, width, colorScheme] of SETTINGS)
  test.serial(`axe-core finds nothing, everything unfolded, ${name}`, (t) =>
    shown(
      t,
      toHtml(made({ statements: 2, outlets: 4 })),
      { viewport: { width, height: 900 }, colorScheme, bypassCSP: true },
      async (page) => {
        await page.evaluate(unfolded)
        t.deepEqual(await axe((script) => page.evaluate(script)), [])
        t.true((await page.evaluate<number>('document.documentElement.scrollWidth')) <= width, 'nothing is cut off')
      },
    ),
  )

test.serial('with scripts off every word is there and no control that needs one', (t) =>
  shown(t, toHtml(fares), { javaScriptEnabled: false }, async (page) => {
    t.true(await page.locator('blockquote').first().isVisible())
    t.is(await page.locator('.aligned').count(), 2)
    t.false(await page.locator('#filters').isVisible())
    t.false(await page.locator('button').first().isVisible())
  }),
)

test.serial(
  'a report as long as a page of news is drawn in less than 200 milliseconds of processor time',
  async (t) => {
    if (!browser) {
      t.log(noBrowser)
      t.pass()
      return
    }
    const html = toHtml(made({ statements: 8, outlets: 4 }))
    t.true(Buffer.byteLength(html) > 200_000)
    const { wall, processor } = await drawn(browser, html, 5)
    t.log(`${processor.toFixed(0)} ms of processor, ${wall.toFixed(0)} ms by the clock`)
    t.true(processor > 0 && processor < 200, `${processor} ms`)
  },
)

test.serial('what is not laid out before it is needed is found, reached and printed all the same', (t) =>
  shown(t, toHtml(made({ statements: 8, outlets: 4 })), {}, async (page) => {
    const last = page.locator('.body').last()
    await page.locator('.matrix a').last().click()
    t.true((await last.boundingBox())?.y !== undefined && ((await last.boundingBox())?.y ?? 9999) < 900)
    t.true(
      await page.evaluate<boolean>(
        `window.find([...document.querySelectorAll('.body blockquote')].at(-2).textContent.trim().slice(0, 12))`,
      ),
    )
    await page.emulateMedia({ media: 'print' })
    t.deepEqual(
      await page.evaluate<readonly string[]>(
        `[...new Set([...document.querySelectorAll('section, article, .body')].map((e) => getComputedStyle(e).contentVisibility))]`,
      ),
      ['visible'],
    )
  }),
)

const visible = (page: Page): Promise<number> => page.locator('.st:visible').count()

test.serial('the filters answer the questions researchers ask', (t) =>
  shown(t, toHtml(fares), {}, async (page) => {
    await page.click('.filters summary')
    await page.selectOption('#f-carried', 'one')
    t.is(await visible(page), 1)
    t.is(await page.textContent('#f-status'), '1 of 3 statements shown')
    await page.click('#f-reset')
    t.is(await visible(page), 3)
    await page.selectOption('#f-only', { label: 'RN' })
    t.is(await visible(page), 1, 'readings only RN has')
    await page.click('#f-reset')
    await page.selectOption('#f-a', { label: 'CO' })
    await page.selectOption('#f-b', { label: 'HT' })
    await page.selectOption('#f-c', { label: 'RN' })
    t.is(await visible(page), 1, 'CO and HT against RN')
    t.true((await page.locator('.part.off').count()) > 0, 'the other places are set back')
    await page.click('#f-reset')
    await page.check('#f-quotes')
    t.is(await visible(page), 1, 'inside quotation marks')
    await page.click('#f-reset')
    await page.check('[data-kind]:near(:text("mode"))')
    t.true((await visible(page)) < 3)
  }),
)

test.serial('a citation is copied in the form that is chosen', (t) =>
  shown(t, toHtml(fares), {}, async (page) => {
    await page.evaluate(
      `document.execCommand = () => { globalThis.copied = document.activeElement.value; return true }`,
    )
    await page.click('.filters summary')
    for (const [form, words] of [
      ['plain', /^“We will never raise fares for students,” Courier, “Mayor speaks on fares”.*characters 0–41/],
      ['markdown', /^> “We will never[^\n]*\n>\n> \[“Mayor speaks on fares”\]\(<https:\/\/courier/],
      ['bibtex', /^@misc\{CO2024,\n[\s\S]*annote = \{/],
      ['csl', /"type": "article-newspaper"/],
    ] as const) {
      await page.selectOption('#f-form', form)
      await page.locator('[data-cite="0-0"]').click()
      t.regex(await page.evaluate<string>('globalThis.copied'), words)
    }
  }),
)

test.serial('a place in a folded statement unfolds it', (t) =>
  shown(t, toHtml(fares), {}, async (page) => {
    await page.evaluate(`for (const d of document.querySelectorAll('details')) d.open = false`)
    await page.locator('.matrix a').last().click()
    t.true(
      await page
        .locator('.st details')
        .last()
        .evaluate((d) => (d as unknown as { readonly open: boolean }).open),
    )
  }),
)

const HOSTILE = '../shared/data/hostile'
const strings = (file: string): readonly string[] =>
  existsSync(`${HOSTILE}/${file}`)
    ? (JSON.parse(readFileSync(`${HOSTILE}/${file}`, 'utf8')) as readonly unknown[]).flatMap((x) =>
        typeof x === 'string'
          ? [x]
          : typeof x === 'object' && x !== null
            ? Object.values(x).filter((v) => typeof v === 'string')
            : [],
      )
    : []

const naughty = (): readonly string[] =>
  createRequire(import.meta.url)('big-list-of-naughty-strings') as readonly string[]

/** Own vectors: every way out of text, attribute, script, style, comment and JSON. */
const OWN = [
  '<img src=x onerror=alert(1)>',
  '"><svg onload=alert(1)>',
  `' autofocus onfocus=alert(1) x='`,
  '</script><script>alert(1)</script>',
  '</style><script>alert(1)</script>',
  '</title><script>alert(1)</script>',
  '--><script>alert(1)</script><!--',
  ']]><script>alert(1)</script>',
  'javascript:alert(1)',
  '<iframe srcdoc="<script>alert(1)</script>">',
  '<math><mtext></form><form><mglyph><svg><mtext><textarea><path id="</textarea><img onerror=alert(1) src=1>">',
  '\u202e<script>alert(1)</script>\u2028alert(1)//',
]

/** Every string of a report with a payload before it, one after the other, so that each payload stands in many places. */
const poisoned = (report: Report, payloads: readonly string[], from: number): Report => {
  let n = from
  const poison = (value: unknown, key: string): unknown => {
    if (typeof value === 'string') {
      if (FIXED.has(key)) return value
      n += 1
      return `${payloads[n % payloads.length] ?? ''}${key === 'url' ? '' : value}`
    }
    if (Array.isArray(value)) return value.map((v) => poison(v, key))
    if (typeof value === 'object' && value !== null)
      return Object.fromEntries(Object.entries(value).map(([k, v]) => [k, poison(v, k)]))
    return value
  }
  return poison(report, '') as Report
}
const FIXED = new Set(['mode', 'cells', 'layer', 'insideQuotes', 'place', 'comparison'])

for (const [name, bypassCSP] of [
  ['under its policy', false],
  ['without its policy', true],
] as const)
  test.serial(`no payload runs, asks for anything or becomes markup ${name}`, async (t) => {
    const payloads = [
      ...OWN,
      ...strings('dompurify_payloads.json'),
      ...strings('url_schemes.json'),
      ...strings('trojan_source.json'),
      ...naughty(),
    ].filter((p) => p.length < 2000)
    if (payloads.length < 500) t.log('the hostile set is not here; own vectors and the naughty strings only')
    const base = made({ statements: 12, outlets: 3 })
    const perReport = 500
    for (let from = 0; from < payloads.length; from += perReport)
      await shown(t, '', { bypassCSP }, async (page) => {
        const seen: string[] = []
        page.on('dialog', (d) => {
          seen.push(`dialog ${d.message()}`)
          void d.dismiss()
        })
        page.on('request', (r) => seen.push(`request ${r.url()}`))
        page.on('console', (m) => seen.push(`console ${m.text()}`))
        page.on('pageerror', (e) => seen.push(`error ${e.message}`))
        await page.setContent(toHtml(poisoned(base, payloads, from)))
        await page.evaluate(unfolded)
        await page.waitForTimeout(50)
        t.deepEqual(seen, [])
        const strange = await page.evaluate<readonly string[]>(
          `[...document.querySelectorAll('*')].flatMap((e) => [...e.attributes].filter((a) => a.name.startsWith('on') || ['src', 'srcdoc', 'style', 'action'].includes(a.name)).map((a) => e.tagName + ' ' + a.name))`,
        )
        t.deepEqual(strange, [])
      })
  })
