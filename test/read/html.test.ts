import { createRequire } from 'node:module'
import test from 'ava'
import { readHtml } from '../../src/read/index.ts'
import { PAGES, STORY } from './pages.ts'

const require = createRequire(import.meta.url)

const counts = (text: string): ReadonlyMap<string, number> => {
  const out = new Map<string, number>()
  for (const word of text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []) out.set(word, (out.get(word) ?? 0) + 1)
  return out
}

/** F1 over the words of two texts, each word as often as it stands. */
const f1 = (a: string, b: string): number => {
  const [x, y] = [counts(a), counts(b)]
  let shared = 0
  for (const [word, n] of x) shared += Math.min(n, y.get(word) ?? 0)
  const total = [...x.values(), ...y.values()].reduce((sum, n) => sum + n, 0)
  return total === 0 ? 1 : (2 * shared) / total
}

const mean = (xs: readonly number[]): number => xs.reduce((sum, x) => sum + x, 0) / xs.length

for (const page of PAGES) {
  const read = readHtml(page.html)
  test(`${page.layout}: the main text is the article`, (t) => {
    const score = f1(read.record.text, page.main.join('\n'))
    t.true(score >= 0.92, `F1 ${score.toFixed(3)}\n${read.record.text}`)
    for (const paragraph of STORY) t.true(read.record.text.includes(paragraph), paragraph)
  })
  test(`${page.layout}: title, outlet and date are what the page says`, (t) =>
    t.deepEqual(
      { title: read.record.title, outlet: read.record.outlet, date: read.record.date },
      { title: page.title, outlet: page.outlet, date: page.date },
    ))
}

test('over all layouts the main text is at least as near to the article as Readability’s', (t) => {
  const { Readability } = require('@mozilla/readability')
  const { parseHTML } = require('linkedom')
  const theirs = PAGES.map((page) => {
    const whole = /^<(?:!doctype|html)/i.test(page.html)
    const { document } = parseHTML(
      whole ? page.html : `<!doctype html><html><head></head><body>${page.html}</body></html>`,
    )
    return new Readability(document).parse()?.textContent ?? ''
  })
  const ours = PAGES.map((page) => readHtml(page.html).record.text)
  const truth = PAGES.map((page) => page.main.join('\n'))
  const ourScore = mean(ours.map((text, i) => f1(text, truth[i] ?? '')))
  const theirScore = mean(theirs.map((text, i) => f1(text, truth[i] ?? '')))
  t.true(ourScore >= theirScore - 0.005, `${ourScore} and ${theirScore}`)
  for (const [i, text] of ours.entries()) t.true(f1(text, theirs[i] ?? '') >= 0.95, PAGES[i]?.layout)
})

test('scripts, styles, templates and hidden elements are no text', (t) => {
  const { record } = readHtml(
    `<p>One sentence that is shown.</p><script>a("<p>two</p>")</script><style>p{}</style><template><p>three</p></template><p hidden>four</p><p style="display: none">five</p><noscript><p>six</p></noscript><!-- <p>seven</p> -->`,
  )
  t.is(record.text, 'One sentence that is shown.')
})

test('character references are resolved, no-break spaces are kept', (t) =>
  t.is(
    readHtml('<p>&ldquo;Caf&eacute;&rdquo;&nbsp;&#x2014; &amp;amp; &notit;</p>').record.text,
    '“Café”\u00a0— &amp; ¬it;',
  ))

test('a page that a script fills is read from its linked data', (t) => {
  const body = STORY.join('\n\n')
  const { record, notices } = readHtml(
    `<title>x</title><script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', articleBody: body })}</script><div id="app"></div>`,
  )
  t.is(record.text, body)
  t.deepEqual(
    notices.map((n) => n.rule),
    ['read/linked-data'],
  )
})

const META: readonly (readonly [
  says: string,
  head: string,
  field: 'title' | 'outlet' | 'date' | 'url' | 'language',
  value: string | null,
])[] = [
  [
    'a title without the site',
    '<title>Fares stay after long night of talks | City | Courier</title>',
    'title',
    'Fares stay after long night of talks | City',
  ],
  ['a title by its heading', '<title>Courier</title></head><h1>Fares stay</h1>', 'title', 'Courier'],
  [
    'the site behind the title',
    '<title>Fares stay after long night of talks - The Courier</title>',
    'outlet',
    'The Courier',
  ],
  [
    'the site of the address',
    '<link rel="canonical" href="https://www.courier.example/a">',
    'outlet',
    'courier.example',
  ],
  ['a day in words', '<meta name="date" content="March 5, 2024">', 'date', '2024-03-05'],
  ['a day of RFC 2822', '<meta name="pubdate" content="Tue, 05 Mar 2024 20:00:00 GMT">', 'date', '2024-03-05'],
  ['a day that is none', '<meta name="date" content="2024-02-31">', 'date', null],
  [
    'the publication before the change',
    '<meta property="article:modified_time" content="2024-03-09"><meta property="article:published_time" content="2024-03-05T23:59:00-05:00">',
    'date',
    '2024-03-05',
  ],
  [
    'a marked time before another',
    '</head><time datetime="2023-01-01">x</time><time itemprop="datePublished" datetime="2024-03-05T10:00Z">x</time>',
    'date',
    '2024-03-05',
  ],
  ['an address that is none', '<link rel="canonical" href="javascript:alert(1)">', 'url', null],
  [
    'the address of OpenGraph',
    '<meta property="og:url" content="https://c.example/x?y=1&amp;z">',
    'url',
    'https://c.example/x?y=1&z',
  ],
  ['a language', '<meta http-equiv="x"><meta property="og:locale" content="pt_BR">', 'language', 'pt-BR'],
  [
    'linked data that is broken',
    '<script type="application/ld+json">{"@type":</script><meta property="og:title" content="Fares">',
    'title',
    'Fares',
  ],
  [
    'linked data in a graph',
    '<script type="application/ld+json">{"@graph":[{"@type":"WebPage"},{"@type":"ReportageNewsArticle","headline":"Fares","publisher":[{"name":"Courier"}]}]}</script>',
    'outlet',
    'Courier',
  ],
  [
    'a publisher by reference',
    '<script type="application/ld+json">{"@graph":[{"@type":"NewsArticle","headline":"Fares","publisher":{"@id":"#o"}},{"@type":"Organization","@id":"#o","name":"Courier"}]}</script>',
    'outlet',
    'Courier',
  ],
  [
    'a publisher by reference, and its own name of the site',
    '<meta property="og:site_name" content="The Courier"><script type="application/ld+json">[{"@type":"NewsArticle","publisher":{"@id":"#o"}},{"@type":"Person","@id":"#o","name":"Mira"}]</script>',
    'outlet',
    'The Courier',
  ],
  [
    'an address for a publisher',
    '<link rel="canonical" href="https://www.courier.example/a"><meta property="og:site_name" content="https://www.courier.example">',
    'outlet',
    'courier.example',
  ],
  [
    'something behind its title that the address does not name',
    '<title>Fares stay after long night of talks - Page 2</title><link rel="canonical" href="https://www.courier.example/a">',
    'outlet',
    'courier.example',
  ],
  [
    'a site behind its title that the address names by its initials',
    '<title>Fares stay after long night of talks - Harbour Broadcasting Service</title><link rel="canonical" href="https://www.hbs.example/a">',
    'outlet',
    'Harbour Broadcasting Service',
  ],
  [
    'two titles, the later by hand',
    '<meta property="og:title" content="Fares stay - Courier"><meta property="og:title" content="Fares stay">',
    'title',
    'Fares stay',
  ],
  [
    'a day in an item property',
    '</head><span itemprop="datePublished" content="2024-03-05T20:00Z">Tuesday</span>',
    'date',
    '2024-03-05',
  ],
  [
    'a day in a microformat',
    '</head><abbr class="published" title="2024-03-05T20:00:00Z">mardi</abbr>',
    'date',
    '2024-03-05',
  ],
  [
    'a day in its address',
    '<link rel="canonical" href="https://c.example/2024/3/05/fares-stay">',
    'date',
    '2024-03-05',
  ],
  [
    'a day in its address that is none',
    '<link rel="canonical" href="https://c.example/2024/13/45/fares-stay">',
    'date',
    null,
  ],
  [
    'numbers in its address',
    '<link rel="canonical" href="https://c.example/a-20240305912?d=/2024/03/05/">',
    'date',
    null,
  ],
  ['a day that it shows', '</head><p class="post-date">By Mira Olsen, 5 March 2024, 10:21</p>', 'date', '2024-03-05'],
  ['a day that it shows in German', '</head><time>Dienstag, 5. März 2024</time>', 'date', '2024-03-05'],
  [
    'a day that only a list beside it shows',
    '</head><aside><span class="date">5 March 2024</span></aside>',
    'date',
    null,
  ],
  [
    'two days that it shows',
    '</head><span class="date">5 March 2024</span><span class="date">6 March 2024</span>',
    'date',
    null,
  ],
  ['a day within a sentence of its text', '</head><p>It was on 5 March 2024.</p>', 'date', null],
  ['references escaped twice', '<meta property="og:title" content="A &amp;amp; B &amp;#8217;s">', 'title', 'A & B ’s'],
]
for (const [says, html, field, value] of META)
  test(`a page says ${says}`, (t) => t.is(readHtml(`<html><head>${html}<p>Text.</p>`).record[field], value))

for (const [html, message] of [
  ['<p class="date">5 March 2024</p>', /the day it shows/],
  ['<link rel="canonical" href="https://c.example/2024/03/05/x">', /the day in its address/],
] as const)
  test(`a day that is not stated is told of: ${String(message)}`, (t) => {
    const { notices } = readHtml(`${html}<p>Text.</p>`)
    t.regex(notices.find((n) => n.rule === 'read/date-found')?.message ?? '', message)
  })

test('a day that is stated is not told of', (t) =>
  t.deepEqual(
    readHtml('<meta name="date" content="2024-03-05"><p class="date">6 March 2024</p><p>Text.</p>').notices,
    [],
  ))

const long = STORY.slice(0, 6)
const NESTED: readonly (readonly [how: string, html: string])[] = [
  [
    'a link that crosses a block',
    `<div><a href="/x"><div class="text"><p>Home</a></p>${long.map((x) => `<p>${x}</p>`).join('')}</div></div>`,
  ],
  [
    'a link that is never closed',
    `<div><a href="/x">Home<div>${long.map((x) => `<p><a name="n">${x}</a></p>`).join('')}</div></div>`,
  ],
  [
    'bold that crosses paragraphs',
    `<div><b>${long.map((x) => `<p>${x.slice(0, 40)}</b>${x.slice(40)}</p>`).join('')}</div>`,
  ],
  ['paragraphs that are never closed', `<div>${long.map((x) => `<p>${x}`).join('')}<p>x</div>`],
  ['closing tags of nothing', `</div></p></b><div>${long.map((x) => `<p>${x}</p></span></section>`).join('')}</div>`],
]
for (const [how, html] of NESTED)
  test(`${how}: the paragraphs are read`, (t) => {
    const { text } = readHtml(`<html><body>${html}</body></html>`).record
    for (const paragraph of long) t.true(text.includes(paragraph), text)
  })
