import test from 'ava'
import { drafts, shown, unmark } from './marked.ts'

/** Sentences in the manner of agencies, papers, stations, blogs and offices, written for this project. */
const ROWS: readonly string[] = [
  '{The home secretary} <told> the BBC [it was "completely unacceptable" for crews to be left waiting].',
  '{A spokesman for Halden Borough Council} <said>: [‘We are aware of the concerns raised by residents.’]',
  `{Cllr Ann Holt (Lab, Harbour)} <added>: ["It's an absolute disgrace."]`,
  `['I'm heartbroken,'] {the mother-of-two} <told> the Post. ['He was my whole world – I can't believe he's gone.']`,
  '[“My heart goes out to the families,”] {Gov. Ann Holt} <posted> on X. [“We will be with you.”]',
  '{Holt} took to the site on Sunday to thank fans, <writing>: [“I love you all.”]',
  '{The company} <said> in an emailed statement [that it “takes safety seriously” and is cooperating].',
  '{The UN secretary general, Ann Holt,} on Monday <called for> [an immediate ceasefire].',
  '[The ministry "strongly condemns" the strike], {it} <said> in a statement carried by the state news agency.',
  '{Halden Yard} <has insisted> [the chancellor retains her full confidence].',
  '{Ms Holt}, 44, from Elm, <said> [she was "gutted" when she found out].',
  'In a post on the site, {the former president} wrote that the trial was “a total farce” and <called on> [the judge to step aside].',
]

for (const drawn of ROWS)
  test(`in the manner of the trade: ${drawn}`, (t) => {
    const { text, ...wanted } = unmark(drawn)
    const first = drafts(text).find(
      (d) => d.content[0] && text.slice(d.content[0].start).startsWith(wanted.content[0] ?? ''),
    )
    t.deepEqual(shown(text, first), wanted)
  })

test('a heading gives the gist of who speaks below', (t) => {
  const text = 'Holt: The port will stay open\n\nThe mayor, Ann Holt, said fares would not rise.'
  const first = drafts(text)[0]
  t.deepEqual(shown(text, first), { source: 'Holt', cue: ':', content: ['The port will stay open'] })
})

test('a heading names nobody who does not speak', (t) => {
  const text = 'Halden: The port will stay open\n\nThe mayor, Ann Holt, said fares would not rise.'
  t.deepEqual(
    drafts(text).map((d) => d.source && text.slice(d.source.start, d.source.end)),
    ['The mayor, Ann Holt,'],
  )
})

test('a briefing in capitals, its questions without marks', (t) => {
  const text =
    'MS. HOLT: Good afternoon, everyone.\n\nQ    Thank you, Ann. Is the port open?\n\nMS. HOLT: It is.\n\nQ    And the lock?\n\nMS. HOLT: It is shut.'
  t.deepEqual(
    drafts(text).map((d) => [d.mode, d.source && text.slice(d.source.start, d.source.end)]),
    [
      ['transcript', 'MS. HOLT'],
      ['transcript', 'Q'],
      ['transcript', 'MS. HOLT'],
      ['transcript', 'Q'],
      ['transcript', 'MS. HOLT'],
    ],
  )
})
