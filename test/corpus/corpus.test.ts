import test from 'ava'
import { add, corpus, find, link } from '../../src/corpus/index.ts'
import type { Attribution, Extraction } from '../../src/model/index.ts'

const said = (id: string, article: string, text: string): Attribution => ({
  id,
  article,
  mode: 'direct',
  source: null,
  speaker: 'Ana Ortiz',
  cue: null,
  verb: null,
  content: [{ start: 0, end: text.length, text }],
  quoted: [],
  outlet: article,
  via: [],
  occasion: null,
  date: null,
})
const page = (id: string, date: string, ...texts: readonly string[]): Extraction => ({
  id,
  siglum: id,
  outlet: id,
  date,
  title: null,
  language: 'en',
  attributions: texts.map((text, i) => said(`${id}:${i}`, id, text)),
  notices: [],
})

const pages = [
  page('a', '2019-03-04', 'The tram to the old port will run again from Monday'),
  page('b', '2019-03-05', 'The tram to the old port will run from Monday again', 'Nobody will lose a job in the depot'),
  page('c', '2019-08-01', 'The tram to the old port will run again from Monday'),
]

test('adding articles one by one gives what all at once gives, in any order', (t) => {
  const atOnce = link(corpus(pages))
  const oneByOne = pages.reduce((c, p) => add(p)(c), corpus([]))
  t.deepEqual(link(oneByOne), atOnce)
  t.deepEqual(link(corpus(pages.toReversed())), atOnce)
})

test('an article of another day is another statement, by the date of the article', (t) => {
  t.deepEqual(
    link(corpus(pages))
      .utterances.filter((u) => u.members.length > 1)
      .map((u) => u.members),
    [['a:0', 'b:0']],
  )
})

test('an article added again replaces itself, and the corpus before stays as it was', (t) => {
  const before = corpus(pages)
  const after = add(page('a', '2019-03-04'))(before)
  t.is(before.extractions[0]?.attributions.length, 1)
  t.is(after.extractions[0]?.attributions.length, 0)
  t.is(after.extractions.length, 3)
})

test('a corpus is asked whether something was reported', (t) => {
  t.is(find(corpus(pages))('no job will be lost in the depot')[0]?.statement.id, 'b:1')
})
