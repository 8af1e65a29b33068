import test from 'ava'
import { readHtml } from '../../src/read/index.ts'
import { STORY } from './pages.ts'

const p = (xs: readonly string[]): string => xs.map((x) => `<p>${x}</p>`).join('\n')
const textOf = (body: string): string =>
  readHtml(`<html><head><title>x</title></head><body>${body}</body></html>`).record.text

const LEAD =
  'Tram fares in the harbour city stay where they are, the council decided late on Tuesday after a long dispute.'
const PROMO = 'Read all about the storm, the ferries and the northern road, which has been closed since Sunday evening.'
const [FIRST = '', ...REST] = STORY

const JOINED: readonly (readonly [where: string, html: string])[] = [
  ['in a paragraph', `<p>${LEAD}</p>`],
  ['in a box around one paragraph', `<div class="lead"><p>${LEAD}</p></div>`],
  ['in a box without paragraphs', `<div class="lead">${LEAD}</div>`],
  ['in a box without paragraphs, with a link', `<div class="lead">${LEAD} <a href="/c">The council</a></div>`],
]
for (const [where, lead] of JOINED)
  test(`a lead beside the body, ${where}, is of the article`, (t) =>
    t.true(textOf(`<div>${lead}<div class="story">${p(STORY)}</div></div>`).startsWith(LEAD)))

for (const [where, html] of [
  ['in a link', `<div class="more"><p><a href="/s">${PROMO}</a></p></div>`],
  ['in a box of links', `<div class="more"><a href="/s">${PROMO}</a></div>`],
  ['too short to be a sentence', '<div class="more"><p>More news</p></div>'],
] as const)
  test(`what stands beside the body, ${where}, is not of the article`, (t) => {
    const text = textOf(`<div>${html}<div class="story">${p(STORY)}</div></div>`)
    t.true(text.startsWith(FIRST), text)
  })

test('a box of advice within a short article does not stand for the article', (t) => {
  const advice = REST.slice(3)
  const text = textOf(
    `<main><article><h1>Fares</h1><div class="c"><p>${FIRST}</p>${p(REST.slice(0, 3))}<div class="hint"><section><div><h3>What is known</h3><div><ul>${advice.map((x) => `<li><p>${x}</p></li>`).join('')}</ul></div></div></section></div></div></article></main>`,
  )
  for (const paragraph of STORY) t.true(text.includes(paragraph), text)
})

test('paragraphs parted by line breaks within a font tag are one text with the block around them', (t) => {
  const text = textOf(
    `<table><tr><td><a href="/">Home</a><br><a href="/c">City</a></td><td><font>${STORY.join('<br><br>')}</font></td></tr></table>`,
  )
  for (const paragraph of STORY) t.true(text.includes(paragraph), text)
})

test('a row of subjects below the body is not of the article, though it has many commas', (t) => {
  const subjects = STORY.slice(0, 8).map((x, i) => `<a href="/t/${i}">${x.split(' ').slice(1, 3).join(' ')}</a>`)
  const text = textOf(
    `<div class="post"><h4>Fares</h4><div class="story">${STORY.slice(0, 4).join('<br><br>')}</div><div class="subjects">${subjects.join(', ')}</div></div>`,
  )
  t.true(text.endsWith(STORY[3] ?? ''), text)
})

test('a line of prose with a picture in it is a paragraph', (t) => {
  const text = textOf(
    `<div class="c">${STORY.map((x) => `<div class="l"><img src="i.gif"> ${x}</div>`).join('')}</div><div class="m"><img src="i.gif"><a href="/s">${PROMO}</a></div>`,
  )
  for (const paragraph of STORY) t.true(text.includes(paragraph), text)
  t.false(text.includes(PROMO))
})

test('lines of a transcript set in one block keep their ends', (t) => {
  const lines = STORY.slice(0, 4)
  t.is(
    textOf(`<div><pre>\n${lines[0]}\n${lines[1]}\n\n  <b>${lines[2]}</b>\r\n${lines[3]}</pre></div>`),
    `${lines[0]}\n${lines[1]}\n\n${lines[2]}\n${lines[3]}`,
  )
  t.is(textOf(`<p>${lines[0]}\n${lines[1]}</p>`), `${lines[0]} ${lines[1]}`)
})

/** Where news sets quotations apart; none may get lost. */
const QUOTED = '“We will come back to the council in June, and in September again if we must,” she told the newspaper.'
const PLACES: readonly (readonly [where: string, html: string])[] = [
  ['a list', `<ul><li>${QUOTED}</li><li>Another thing that was said there.</li></ul>`],
  ['a list with a link', `<ul><li>${QUOTED} <a href="/o">Ortiz</a></li></ul>`],
  ['a blockquote', `<blockquote><p>${QUOTED}</p></blockquote>`],
  [
    'a post set in the text',
    `<blockquote class="twitter-tweet"><p>${QUOTED}</p>Ortiz <a href="/1">5 March</a></blockquote>`,
  ],
  ['a list of terms', `<dl><dt>And then?</dt><dd>${QUOTED}</dd></dl>`],
  ['a table', `<table><tr><th>Who</th><th>What</th></tr><tr><td>Ortiz</td><td>${QUOTED}</td></tr></table>`],
  ['a table for layout', `<table><tr><td>${QUOTED}</td></tr></table>`],
  ['a figure', `<figure><blockquote>${QUOTED}</blockquote><figcaption>Ada Ortiz</figcaption></figure>`],
  ['a box that opens', `<details><summary>More</summary><p>${QUOTED}</p></details>`],
  ['a box named for media', `<div class="media-quote"><p>${QUOTED}</p></div>`],
]
for (const [where, html] of PLACES)
  test(`a quotation in ${where} within the article is read`, (t) =>
    t.true(textOf(`<article>${p(STORY.slice(0, 4))}${html}${p(STORY.slice(4))}</article>`).includes(QUOTED)))

test('a live page of many short articles is read whole', (t) => {
  const text = textOf(
    `<main><h1>Live</h1>${STORY.map((x, i) => `<article><header><h2>Update ${i}</h2></header><p>${x}</p></article>`).join('')}</main>`,
  )
  for (const paragraph of STORY) t.true(text.includes(paragraph), text)
})
