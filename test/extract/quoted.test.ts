import test from 'ava'
import { drafts, shown, unmark } from './marked.ts'

/** One quotation a row: the statement whose words begin where the drawn ones do. */
const quoted = (title: string, rows: readonly string[]): void => {
  for (const drawn of rows)
    test(`${title}: ${drawn}`, (t) => {
      const { text, ...wanted } = unmark(drawn)
      const first = drafts(text).find(
        (d) => d.content[0] && text.slice(d.content[0].start).startsWith(wanted.content[0] ?? ''),
      )
      t.deepEqual(shown(text, first), wanted)
    })
}

quoted('after a question the tag may be long', [
  '[“Who do they think they are?”] {Ortiz} <said> of the port in May, when the firm refused to open a lock used by two boats.',
  '[“A good year, who knows?”] {Ortiz} <told> Halden’s Channel station in a talk shown on Monday when asked about the fares.',
  '[“But why?”] {reporter Ann Holt} <asked> him.',
  '[“Why do you still pay him?”] {Holt} <asked> councillors from Halden. [“What does that say about the city?”]',
])

quoted('hearers, times and circumstances stand between a verb and the comma before its quotation', [
  'As {Bishop Holt} <told> the Halden Press (HP), [“We have all had the same weather.”]',
  '{Holt} <had written> just a few years earlier, [“We could not have a port without the lock.”]',
  '{The chief of the yard, Ann Holt,} <put> it in her letter to crews about the sale, [“Nobody has looked up at these boats for years.”]',
  '{Holt, 35,} <said> on the radio on Monday, in reference to her first boat, a sloop built in May, [“Next summer we go to sea!”]',
  'But {she} <told> the crews who gathered in Halden, [“no one should doubt that we will sail.”]',
])

quoted('a clause of the writer is none of the quotation after its dash or bracket', [
  'Holt railed against plans to sell the last of the boats – [“I love boats,”] {he} <said>, [“I will never buy one again”] – and left.',
  'The press was hard on those who fear the noise ([“This is more a yard than a port,”] {Ann Holt} <wrote> last week) and on the rest.',
])

quoted('a thing bears words', [
  '[“The port is great! The mayor is slow,”] <read> {one}.',
  '[“There are snails that have shown more speed,”] <reads> {a Sunday leader in the Halden Post}.',
  '{One banner} <read> [“no more boats for this town”].',
])

quoted('the marks and verbs of careless copy', [
  '{Holt} <said>,[“Look, old boats have no place in a harbour.”]',
  '[“We asked both of them to come to the yard today”] {the Post’s senior editor Ann Holt} <responded>. [“She came.”]',
  '[“She is open with us,”] <said> {Rita Wool, 20}, of Halden, Fla. [“Everybody else has the usual view.”]',
  '{Holt} <said> [that “port people” “do a fine job. And it matters.”]',
  '[“It is not do or die,”] {he} <said>. [But “her chances are better with a new bridge.”]',
])

quoted('a comma lost before a tag that is turned round', [
  '[“Two women and two sailors were on the boat”] <said> {harbour director Ann Holt}. The port was shut.',
  '[“The fire was lit by a man in a car”] <said> {the council} adding that the driver was hurt.',
])

quoted('verbs double their last letter where usage does', [
  '{A bewildered Holt} <quipped>, [“It is like a crew with the slowest boat.”]',
  '{The mayor} <labelled> [the plan “a gift to drivers”].',
])

quoted('a verb shared with a clause is not shared with its participle', [
  'Holt confirmed {she} had been and <said>, [“The port has a noise that we try to overlook.”]',
])

quoted('a question put to somebody is a statement, whoever put it', ['Holt was <asked>, [“Would you have told her?”]'])

test('what was not answered is no tag', (t) => {
  const text =
    'Ortiz mocked his talk, saying at one point, “The answer is not to shout.” But Mr. Holt, again, did not respond in kind.'
  t.false(drafts(text).some((d) => d.cue && text.slice(d.cue.start, d.cue.end).includes('respond')))
})

test('a phrase before the main clause ends at its comma', (t) => {
  const text =
    'In discussing the noise around the port, former mayor Ann Holt told the Halden News host Matt Ray, “Vote for the boats!”'
  t.deepEqual(
    drafts(text).map((d) => d.content.map((r) => text.slice(r.start, r.end))),
    [['the noise around the port'], ['“Vote for the boats!”']],
  )
})

quoted('a subject is that of its own clause', [
  '{Two judges} dismissed by Holt’s council <said> [that they were not told why].',
  '{A report} released by the Halden Institution last year <estimated> [that 46,000 boats were used by crews].',
  '{The new poll, which was held in the week to Monday and had a margin of two points,} <showed> [Holt gaining support among crews].',
])

quoted('a writer’s connective before a tag in the middle is none of the words', [
  'But, {Holt} <added>, [it is not the way to win].',
  '[Otherwise], {she} <said>, [towns may simply steal boats from one another].',
])

quoted('a relative clause between commas ends before the main verb', [
  'Ortiz, {who} <said> [the port was closed], left for Halden.',
])

quoted('an aside is no end of the words', [
  '{The mayor} <said> [the port, which she called “a mess,” would close and fares would rise].',
])

quoted('blame, credit and feelings put into words', [
  '{The group} <claimed> [responsibility for the attack].',
  '{The firm} <has denied> [any wrongdoing].',
  '{Some crews} <have expressed> [fear of the new rules].',
  '{The envoy} <conveyed> [the greetings of the mayor to the council].',
  '{The agency} <warned of> [floods in the valley].',
])

quoted('adverbs and hearers stand between a verb and its clause', [
  '{Three of the crew who spoke for the bill} <said> in later interviews [the waiting time is no barrier].',
])

quoted('according to somebody, after a label', [
  'Update at 4:32 p.m.: <According to> {a post by Holt on Monday}, [the judge did not rule in her favor].',
])

for (const text of [
  'They attacked the USS Cole in the port of Aden in 2000.',
  'The firm buys a different kind of lamp, called “direct response lamps.”',
  'It was the kind of change the party warned about in May.',
])
  test(`nothing is said in: ${text}`, (t) => {
    t.deepEqual(drafts(text), [])
  })

test('no content ends on a conjunction', (t) => {
  const text = 'The council said the port would close, and\n\nthat the boats would go.'
  t.deepEqual(
    drafts(text).map((d) => d.content.map((r) => text.slice(r.start, r.end))),
    [['the port would close']],
  )
})

test('a full stop ends the report a quotation belongs to', (t) => {
  const text = 'Holt jokingly tells crews that after 44 mayors, “It is time.” She also jokes about boats.'
  t.true(drafts(text).every((d) => !d.source || text.slice(d.source.start, d.source.end) !== 'She'))
})

quoted('a clause is not over before its verb', [
  '{Holt} <noted> [that at one of her first meetings, in May, she voted for the bridge].',
  '{Holt} <noted> [that, like him, the mayor had been mocked in the port].',
  '{Holt} <said> [that, even if it rained, the boats would sail].',
  '{The mayor} left early, <adding> [that it would take “more days” before the port opened].',
  '{Holt} <said> [she wanted to speak to crews and let them know].',
])

quoted('a report in a condition ends before the main clause', [
  'After {campaign aides} <insisted> in June [that Holt would stay, whose boats were old], the campaign has appeared to yield.',
  'While {Holt} <argued> [that trading boats was safe], the council had no money.',
])

quoted('what somebody will or will not do', [
  '{The crew} <refused> [to cooperate].',
  '{The mayor} <has vowed> [to harshly punish “those who break the rules.”]',
])

quoted('a verb that tells of another that it goes on reports nothing itself', [
  '{Crews} <continued to call for> [more news of the sinking].',
])

quoted('hearers and events before the words', [
  '{Holt} <said> after the vote [she would not accept a seat].',
  '{Holt} <is talking> to voters about [health care and the port].',
])

for (const text of [
  'The two towns quarrel over whether a leader of a group called Harbour Watch belongs on the list.',
  'Holt called Ortiz on Friday.',
  'Everything Holt says is a lie unless proven otherwise.',
  'His views were echoed by a number of clerks I met this week.',
  'It is worth noting that the bill levied by the city was small.',
  'That was what Holt said when she left the council in May.',
  'We know from his yearly statements that most of the boats are leased.',
])
  test(`nobody is said to say it: ${text}`, (t) => {
    t.deepEqual(
      drafts(text).map((d) => d.content.map((r) => text.slice(r.start, r.end))),
      [],
    )
  })
