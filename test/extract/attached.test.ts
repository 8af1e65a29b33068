/** How words are attached to whom they belong: views, findings, hearers with a clause of their own, names that look like verbs. */
import test from 'ava'
import { drafts, shown, unmark } from './marked.ts'

const attached = (title: string, rows: readonly string[]): void => {
  for (const drawn of rows)
    test(`${title}: ${drawn}`, (t) => {
      const { text, ...wanted } = unmark(drawn)
      const found = drafts(text).map((d) => shown(text, d))
      t.deepEqual(
        found.find((d) => d.content[0] === wanted.content[0]),
        wanted,
      )
    })
}

attached('whose view it is stands before words in marks', [
  'She thanked the crews because <to> {her}, [“there is nothing finer than a boat that comes home.”]',
  '<To> {Ada Holt}, [“the lock is the only thing that ever worked in this town.”]',
])

attached('a judge puts it, when and where it may be', [
  'As {the judge} <put> it, [“this was a cruel act”].',
  'As {the judge} <put> it when sentencing him, [“this was a cruel act”].',
])

attached('the name of a role belongs to whom it is according to', [
  '<According to> {the crew’s captain, Ada Holt}, [in their first race the sloop lost a sail].',
  '[The lock leaks], <according to> {the Halden Morning Herald}.',
])

attached('a hearer may have a clause of its own', [
  'In May {Ortiz} <told> a sailor who had asked what he earned [that “this is not the first year without pay.”]',
])

attached('evidence finds what its relative clause says', [
  'Ortiz leads Holt in a Halden poll published in May {that} <showed> [her winning the north by 12 points].',
  'The yard sent a letter {that} <stated> [crews “should not speak to the press about it.”]',
])

attached('who is told it may stand between the verb and the matter', [
  '{Holt} <outlined> to the council on Monday [the ways in which a lock can fail].',
  '{Ortiz} <questioned> [how the money for the lock was spent].',
  '{Ortiz} <has railed against> [the rules that tax small boats].',
])

attached('a second verb after a fragment in marks goes on with the clause', [
  '{He} <said> [he had “no plans” but wanted answers].',
  '{He} <said> [he had “no plans”] but declined to say more.',
])

attached('a name with the form of a verb is a name', [
  '{A letter to the Halden Press} <says> [that the lock will close].',
  '[“The lock leaks,”] <said> {Ada Holt, a clerk who has been paid for harbour projects}.',
])

attached('what is asked stands outside the words of who answers', [
  'Asked about the lock, [“I have no plans,”] {he} <said>.',
])

for (const text of [
  'The port denied its workers their pay.',
  'The port denied him entry.',
  'The rules keep crews from claiming a berth in May.',
  'A walk along the quay after the flood showed how slow the repairs are.',
  'Ortiz needs to tell the truth about the lock.',
  'The French words for a lock are many.',
  'The scheme, called EB-9, lets crews buy a berth.',
  'Crews got a berth they never asked for or just sailed away.',
  'Also, not mentioned on the list are the old boats.',
  'The old boats were hit by storms and emergency calls than others.',
  'It is so plain that explaining it to crews was the key to the lock.',
  'She had to drop the fine she proposed for crews without papers.',
])
  test(`what only looks like a report is none: ${text}`, (t) => {
    t.deepEqual(
      drafts(text).map((d) => shown(text, d)),
      [],
    )
  })

test('a line that ends in a colon gives the paragraph in marks after it, not its own last words', (t) => {
  const text = 'The mayor wrote using her page:\n\n“The lock is open. Come and see it.”'
  t.deepEqual(
    drafts(text).map((d) => d.content.map((r) => text.slice(r.start, r.end))),
    [['“The lock is open. Come and see it.”']],
  )
})

attached('a list goes on with the clause it ends', [
  '{Holt} <said> [many crews have lost their boats, their berths or friends who sailed].',
])

attached('a noun phrase goes on over two places, and over a day in a name', [
  '{Sailors in Halden and around the country} <say> [the lock is old].',
  '{Holt} <told> HALDEN TODAY’s morning show [it is clear that the lock leaks].',
])

attached('what is asked about is the matter', [
  '{A reporter} <asked Ortiz about> [the lock].',
  'When {the paper} <asked about> [crews seeking a berth], few had an answer.',
])

attached('the paper that reports a sentence stands at its end', [
  '[Crews were more often hit with complaints than in any other port], <reported> {the Halden Post}.',
])

attached('whom a source quotes stands between it and the words', [
  '<According to> {the agency ANN}, quoting the ministry of ports, [the lock has been shut since May].',
])

attached('the verb of the whole sentence is none of the clause that its subject holds', [
  'The reasons that {Olga Reyes} <refuses> [to sell the ferry] may be many.',
])

attached('a condition ends at the comma before the main clause, whatever word opens that', [
  'If {the council} <rejected> [the new tenants], small crews would be hit first.',
])

attached('a modal that comes again goes on with what was said', [
  '{The Tide Institute} <says> [the lock would depress trade in the early years as owners delayed sales, but would eventually add $84 million].',
])

attached('a condition that somebody is named for is what was said, without its conjunction', [
  'If, as {Holt} <has suggested>, [the port gains from the fees], it has no reason to change.',
])

attached('a clause that an aside parts before its verb is whole', ['[The lock], as {Ortiz} <points out>, [is closed].'])

attached('a first lady keeps what she was before', [
  '{The former first lady and senator} <said> [the lock was a mistake].',
])

attached('who is shown speaks, not what shows him', [
  'The film uses footage of {Anna Voss} <asking>, [“Why is the lock shut?”]',
])

attached('an agency glued to the last sentence of a paragraph is none of it', [
  '{The mayor} <said> [the lock would close].-ANN',
])

attached('whoever puts a figure to a thing says so', [
  '{The union} <puts> [the toll at 12].',
  '{The bank} <forecast> [growth of about 4 percent].',
])

attached('what a noun of saying leads to keeps its quotation whole, and two words before its noun', [
  '{Her} <refusal> [to use the words ‘Closed Lock.’]',
  'Contrary to {his} <claim> [that crews would “lose nothing,”] there would be much to lose.',
  'The office was slow in {their} <request for> [a full, un-redacted copy of the report].',
])

attached('a day after what somebody is called is when it was said', [
  '{Holt} <blasted> [Ortiz as a “disgrace”] Wednesday on The Ada Lee Show.',
])

attached('a participle ahead of the subject it shares ends before that subject', [
  '<Declaring> [that she alone would mend the lock], {the young engineer} offered herself as a candidate.',
])

attached('the time spent in saying it is nobody', [
  '{The crew} spent many painful years <warning> [that the lock would leak].',
  'Much was spent on {ads} <attacking> [the mayor as a “friend of the fleet”].',
])

attached('what the speaker would not say is the writer’s to tell', [
  '{He} <claimed> [that paying no fees was smart], although he again refused to open his books.',
  '{Holt} <said> [the lock leaked], but declined to say where.',
])
