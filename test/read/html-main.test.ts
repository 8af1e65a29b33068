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
