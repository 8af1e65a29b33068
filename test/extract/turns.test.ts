import test from 'ava'
import { drafts } from './marked.ts'

const turns = (text: string): readonly (readonly [string, readonly string[]])[] =>
  drafts(text)
    .filter((d) => d.mode === 'transcript')
    .map((d) => [text.slice(d.source?.start, d.source?.end), d.content.map((r) => text.slice(r.start, r.end))] as const)

test('names before colons are turns, one span a paragraph, to the next label', (t) => {
  const text = 'Mara Holt: Welcome.\n\nPlease sit.\n\nJon Byrne: Thank you.\n\nMara Holt: Let us begin.'
  t.deepEqual(turns(text), [
    ['Mara Holt', ['Welcome.', 'Please sit.']],
    ['Jon Byrne', ['Thank you.']],
    ['Mara Holt', ['Let us begin.']],
  ])
})

test('a mark that opens a whole transcript opens no quotation of its first turn', (t) => {
  const text =
    'Part of the exchange as follows:\n\n“HOLT: Will it open?\n\nBYRNE: It will.\n\nHOLT: When?\n\nBYRNE: At noon.”'
  t.deepEqual(
    drafts(text).map((d) => d.mode),
    ['transcript', 'transcript', 'transcript', 'transcript'],
  )
})

test('capitals, titles and remarks in brackets are labels', (t) => {
  const text = 'PRESIDENT OF HALDEN MARA HOLT (retranslated): Welcome.\nBYRNE: Thank you.\nHOLT: Let us begin.'
  t.deepEqual(
    turns(text).map(([who]) => who),
    ['PRESIDENT OF HALDEN MARA HOLT', 'BYRNE', 'HOLT'],
  )
})

test('questions and answers by letter are turns', (t) => {
  const text = 'Q. Did you see it?\nA. I did.\nQ. When?\nA. At noon.'
  t.deepEqual(turns(text), [
    ['Q.', ['Did you see it?']],
    ['A.', ['I did.']],
    ['Q.', ['When?']],
    ['A.', ['At noon.']],
  ])
})

test('bold names and dashes before names are labels', (t) => {
  const text = '**Mara Holt:** Welcome.\n**Jon Byrne:** Thank you.\n**Mara Holt:** Let us begin.'
  t.deepEqual(
    turns(text).map(([who]) => who),
    ['Mara Holt', 'Jon Byrne', 'Mara Holt'],
  )
})

test('a heading and a caption before the next label belong to no turn', (t) => {
  const text =
    'Holt: Welcome.\n\nByrne: Thank you all.\n\nWith the officers at a meeting in the hall of the ministry.\n\nMeeting with the officers\n\nHolt: Let us begin.'
  t.deepEqual(
    turns(text).map(([, words]) => words),
    [['Welcome.'], ['Thank you all.'], ['Let us begin.']],
  )
})

test('the head of a record is no transcript', (t) => {
  t.deepEqual(turns('Headline: Port closes\nDate: 2024-05-01\nPublisher: The Halden Post\n\nThe port closed.'), [])
})

test('labels that never come again are no transcript', (t) => {
  t.deepEqual(turns('Monday: rain.\nTuesday: sun.\nWednesday: wind.'), [])
})
