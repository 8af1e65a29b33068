import test from 'ava'
import { drafts, shown, unmark } from './marked.ts'

/** One statement a row: the sentence with its analysis drawn in, and the mode. */
const ROWS: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  'a tag after a quotation': [
    ['[“We will not raise fares,”] {Mayor Ortiz} <said> on Tuesday.', 'direct'],
    ['[“We will not raise fares,”] <said> {Lena Ortiz, the mayor of Halden}.', 'direct'],
    ['[“We will not raise fares,”] {Ortiz, a former bus driver,} <said>.', 'direct'],
    ['[“Fares stay as they are.”] <Added> {Mayor Ortiz}.', 'direct'],
    ['[“Fares stay as they are,”] <says> {Ortiz}. [“Always.”] She shrugs.', 'direct'],
    ['[“Will the fares rise?”] {she} <asked>.', 'direct'],
    ['[“He said that last year too,”] {Ortiz} <said>.', 'direct'],
    ['[“Fares,”] {she} <said>, [“stay as they are.”]', 'direct'],
    ['[“Fares stay as they are,”] {Ortiz} <said>. [“They have not risen since May.”]', 'direct'],
    ['[“Fares stay as they are,”] {the mayor} <told> the council.', 'direct'],
    ['[The plan was “a gift to drivers,”] {he} <said>.', 'mixed'],
    ['[“We lost the file,”] {Rep. Ana Diaz (D-Fla.)} <said> Friday.', 'direct'],
    ['[“It never crossed my mind that the bridge could fall,”] {she} <said> several months after the flood.', 'direct'],
  ],
  'a tag that is not the plainest': [
    ['[“Fares stay as they are,”] {Ortiz} <said> to the council.', 'direct'],
    ['[“Fares stay as they are,”] {Ortiz} <kept repeating>.', 'direct'],
    ['[“Fares will stay as they are”] {Lena Ortiz} <told> the council last week.', 'direct'],
    ['{Ortiz} <said> [Ana Diaz, the minister of transport, would visit the port].', 'indirect'],
    ['[“Fares stay as they are,”] {Ortiz} <was quoted as saying> by the state news agency.', 'direct'],
    ['[“Fares stay as they are,”] {Ortiz} <is reported to have said> in March.', 'direct'],
    ['[“It is a disgrace,”] {one resident, who asked not to be named,} <told> the paper.', 'direct'],
  ],
  'a verb and its subject turned round': [
    ['<Said> {Ortiz}: [“Fares stay as they are.”]', 'direct'],
    ['<Added> {the mayor}, [“Fares stay as they are.”]', 'direct'],
  ],
  'words somebody uses': [
    ['{Ortiz} <has used the phrase> [“a gift to drivers”] often.', 'direct'],
    ['[“Hold the boat!”] {Ortiz’s niece, Ana “Bo” Diaz (D-Halden),} <shouted> to the crowd.', 'direct'],
    ['As {Ortiz} <put> it, [“The boat has sailed.”]', 'direct'],
    ['{Ortiz} <referred to> [the tram as “a gift to drivers”].', 'mixed'],
    ['{Ortiz} <has referred to> [the tram as “the slow line” and a “gift to drivers”] for years.', 'mixed'],
  ],
  'a verb that is rare but plain': [
    ['{Ortiz} <considered> [that “the conditions have been created.”]', 'mixed'],
    ['{The spokesman} <made it clear> [that the bridge would stay].', 'indirect'],
    ['{The report} <states> [that few makers use salt in food].', 'indirect'],
    ['{The union} <stated> [it would strike].', 'indirect'],
  ],
  'a source that is somebody': [
    ['{Ortiz, 52, who runs the port,} <said> [she was glad].', 'indirect'],
    ['{Ortiz}, meanwhile, <said> [that the port was open].', 'indirect'],
    ['Reacting, {the minister of ports, Lena Ortiz,} <said> [the port was open].', 'indirect'],
    ['On Tuesday, {the agency’s director} <said> [the port was open].', 'indirect'],
    ['Earlier, {the head of the ministry, Lena Ortiz,} <stated> [that the port was open].', 'indirect'],
    ['{Her cousin and a sailor who saw the fire} <said> [the port was open].', 'indirect'],
    ['{The clerk who had run the port} <said> [it was open].', 'indirect'],
    ['{The port of Halden} raised its fee by 50 basis points on Monday and <said> [that it would stay].', 'indirect'],
    ['[“Close the port,”] {a man, identified by news reports as Ben Holt,} <shouted>.', 'direct'],
    ['The mayor stood by {his} initial <comments about> [the closing of the port].', 'indirect'],
  ],
  'a verb and its words': [
    ['{Ortiz} <said> [that fares would not rise].', 'indirect'],
    ['{Ortiz} <said> [fares would not rise].', 'indirect'],
    ['{Ortiz} <said> on Monday [that fares would not rise].', 'indirect'],
    ['{Ortiz} <told> the crew [not to leave].', 'indirect'],
    ['{Ortiz} <said> [Ana Diaz, 24, had pointed a lamp at them and ignored calls to put it out].', 'indirect'],
    ['[The boat, all of it, was lost], {the mayor} <said> on Monday.', 'indirect'],
    ['{Ortiz} <said> in a statement [that fares would not rise].', 'indirect'],
    ['{Ortiz} <told> reporters [that fares would not rise].', 'indirect'],
    ['{Ortiz, who has led the city since 2019,} <said> [the bridge was safe].', 'indirect'],
    ['{Ortiz} <said>: [“Fares stay as they are.”]', 'direct'],
    ['{Ortiz} <said>, [“Fares stay as they are.”]', 'direct'],
    ['{She} <warned> [that the bridge “could fall within a year.”]', 'mixed'],
    ['{The ministry} <has announced> [that the port will close].', 'indirect'],
    ['{Officials} <did not say> [whether the port would close].', 'indirect'],
    ['{The council} <asked> [why the bridge had not been inspected].', 'indirect'],
    ['{Ortiz} <pointed out> [that the bridge was new].', 'indirect'],
    ['{The mayor} <described> [the plan as “a gift to drivers.”]', 'mixed'],
  ],
  'an act done in words': [
    ['{The president} <ordered> [the withdrawal of the fleet].', 'narrated'],
    ['{The mayor} <thanked> [the crews for their work].', 'narrated'],
    ['{He} <has thanked> [the crews for their work].', 'narrated'],
    ['{The union} <urged> [the council to reject the plan].', 'narrated'],
    ['{The senator} <accused> [the minister of hiding the report].', 'narrated'],
    ['{The opposition} <called for> [an inquiry into the contract].', 'narrated'],
  ],
  'words with an aside in them': [
    ['{Some} <note> [that Ortiz — even as she says the port is closed — will sail on Monday].', 'indirect'],
    ['{Ortiz} <said> [Diaz, who runs the port, would resign].', 'indirect'],
    ['{Ortiz} <accused> [Ben Holt, who was born in Bern, of hiding the report].', 'narrated'],
    ['{The union} <urged> [Holt, who runs the port, to resign].', 'narrated'],
    ['{The mayor} <praised> [the crew], which won the race, on Friday.', 'narrated'],
  ],
  'when and where between a verb and its words': [
    ['{Ortiz} <said> during a Friday evening rally in Halden [that fares would not rise].', 'indirect'],
    ['{Ortiz} <said> at a council hearing [that fares would not rise].', 'indirect'],
  ],
  'a colon after whom or what a verb is about': [
    ['{Ortiz} <scolded> him: [“You sank the boat.”]', 'direct'],
    ['{Ortiz} <explained> it this way: [“The river is older than the city.”]', 'direct'],
  ],
  'a quotation that its own comma ends': [
    ['{She} <said>, [“Fares stay as they are,”] until the bell rang.', 'direct'],
    ['{She} <replied>: [“Fares stay as they are,”] referring to the ferries.', 'direct'],
    ['{She} <said>, [“Fares stay as they are,” and “they have not risen since May”].', 'mixed'],
  ],
  'a tag with a clause of its own after it': [
    [
      '[“The bridge will stand for another hundred years,”] {she} <said> at a meeting that went on until the bell rang.',
      'direct',
    ],
    ['[“Fares,”] {she} <said>, [but “only those of the ferries.”]', 'mixed'],
    ['[The bridge], {the mayor} <said>, [“is older than the city.”]', 'mixed'],
    ['[It was], {the mayor} <said>, [“the oldest bridge in the land.”]', 'mixed'],
    ['As for the cost, [“we will pay it out of the fares,”] {Ortiz} <said>.', 'direct'],
  ],
  'a tag whose verb is none of saying, or far from its subject': [
    ['[“Nobody in this town will pay for the bridge,”] {she} <went on>.', 'direct'],
    ['[“Nobody in this town will pay for the bridge,”] {the clerk} <smiled>.', 'direct'],
    [
      '[“Nobody in this town will pay for the bridge,”] {Ana Kelly, 67, a retired teacher in Bern, Ohio,} <said>.',
      'direct',
    ],
    ['[“Nobody in this town will pay for the bridge,”] {Ben Holt, the owners’ lawyer,} <said>.', 'direct'],
  ],
  'a subject that fits its verb': [
    ['{People close to her campaign} <say> [she will win].', 'indirect'],
    ['{Six in ten voters} <say> [the port should close].', 'indirect'],
  ],
  'a year between a subject and its verb': [
    ['They met Ortiz, {who} in 2010 <said> [the bridge was safe].', 'indirect'],
  ],
  'a condition ahead of the main clause': [
    ['When {Ortiz} <praised> [the crew], most boats had left the port.', 'indirect'],
  ],
  'nouns and names of two parts': [
    ['{The owner’s family} <said> [the port would close].', 'indirect'],
    ['{A new Halden/Bern poll} <found> [that few would pay].', 'indirect'],
    ['{The police}’s earlier <claim> [that he was there] was wrong.', 'indirect'],
  ],
  'an adverb inside a noun phrase': [
    ['[Few boats came in], <according to> {a tally by the union}.', 'indirect'],
    ['{A recently hired clerk} <said> [the port would close].', 'indirect'],
    ['{Ortiz} <said> in a later interview [that the port would close].', 'indirect'],
  ],
  'a thing pointed at is no clause': [['{Ortiz} <dismissed> [that offer] and has since left the port.', 'narrated']],
  'a number after a word of place': [
    ['{Ortiz} <said> [at least 20 boats were lost].', 'indirect'],
    ['{Ortiz} <said> [about 20 boats were lost].', 'indirect'],
  ],
  'phrases in a row before that': [
    ['{Ortiz} <said> ahead of the vote in June on the bridge [that fares would not rise].', 'indirect'],
    ['{Ortiz} <said> at that time [that fares would not rise].', 'indirect'],
  ],
  'a source with a clause of its own': [
    ['{Residents who spoke in favour of the bridge} <said> [it was safe].', 'indirect'],
  ],
  'what a thing is called is not said, what somebody calls it is': [
    ['It was what {Ortiz} <called> [“the last of the old mills.”]', 'direct'],
  ],
  'in the words of somebody who is told apart': [
    ['The port lost money and, <in the words of> {the auditor}, Ben Holt, [“nobody knew why it was open.”]', 'direct'],
  ],
  'names that look like something else': [
    ['{Kelly} <said> [the port would close].', 'indirect'],
    ['{The owners’ lawyer} <said> [the port would close].', 'indirect'],
    ['{The mayor} <suggested> [a few questions, including “who pays for the bridge?”]', 'mixed'],
    ['In answer to {Ortiz}’s <claim> [that the bridge was safe], the engineers left.', 'indirect'],
  ],
  'three marks in a row': [["[''They tell us, 'The bridge is safe,'''] {Ortiz} <said>.", 'direct']],
  'a feeling put into words': [
    ['{The envoy} <expressed the hope> [that the talks would resume].', 'indirect'],
    ['{The envoy} <expressed concern> [about the delay].', 'indirect'],
  ],
  'words before their tag, unquoted': [
    ['[The port will close in June], {the minister} <said>.', 'indirect'],
    ['[The port], {the minister} <said>, [will close in June].', 'indirect'],
    ['[The port will close in June], <said> {a spokesman for the ministry}.', 'indirect'],
    ['[The port has been closed since June], {officials} <say>.', 'indirect'],
  ],
  'according to': [
    ['<According to> {the ministry}, [the port will close in June].', 'indirect'],
    ['[The port will close in June], <according to> {a government report}.', 'indirect'],
  ],
  'as somebody said': [
    ['As {the minister} <noted>, [the port is older than the city].', 'indirect'],
    ['[The port is older than the city], as {the minister} <has noted>.', 'indirect'],
  ],
  'a verb that was lost': [
    [
      '{President Maria Holt} [that with the end of the war the troops should leave the northern provinces].',
      'indirect',
    ],
  ],
  'a noun that names the statement': [
    ['{His} <statement on> [the fleet] came a week later.', 'indirect'],
    ['{The mayor}’s <claim> [that the bridge was safe] surprised the engineers.', 'indirect'],
  ],
  'a quotation signed': [
    ['[“I crossed it every day of my life.”] <―> {Carla Sand}', 'direct'],
    ['[“My father built it.” And I crossed it “every day.”] <―> {Carla Sand}', 'mixed'],
  ],
}

for (const [name, rows] of Object.entries(ROWS))
  for (const [marked, mode] of rows) {
    const { text, source, cue, content } = unmark(marked)
    test(`${name}: ${text}`, (t) => {
      const found = drafts(text)
      const d = found[0]
      t.deepEqual(shown(text, d), { source, cue, content })
      t.is(d?.mode, mode as never)
      t.is(found.length, 1)
    })
  }

/** Several statements in one text: each with its drawing. */
const CHAINS: readonly (readonly string[])[] = [
  [
    '[The boat sank], {police} <said>, but a sailor told reporters that it was pulled under.',
    'The boat sank, police said, but {a sailor} <told> reporters [that it was pulled under].',
  ],
  [
    '[Fares will rise], {Ortiz} <said>. “It is a fair deal,” he said.',
    'Fares will rise, Ortiz said. [“It is a fair deal,”] {he} <said>.',
  ],
  [
    '<Mentioning> [the cost of the bridge], {Ortiz} said that fares would rise.',
    'Mentioning the cost of the bridge, {Ortiz} <said> [that fares would rise].',
  ],
  [
    '{The minister} <said> [the port would close], adding that the crews would be paid.',
    '{The minister} said the port would close, <adding> [that the crews would be paid].',
  ],
  [
    '[“The port will close,”] <declared> {President Holt}, asserting that the crews would be paid.',
    '“The port will close,” declared {President Holt}, <asserting> [that the crews would be paid].',
  ],
  [
    '{The minister} <announced> [that the port would close] and warned that prices would rise.',
    '{The minister} announced that the port would close and <warned> [that prices would rise].',
  ],
  [
    '{The minister} <said> [the port would close], but he added that the crews would be paid.',
    'The minister said the port would close, but {he} <added> [that the crews would be paid].',
  ],
  [
    '{Ortiz} <described> [the bridge as “a gift to drivers”], and said the council has ruled out a toll.',
    '{Ortiz} described the bridge as “a gift to drivers”, and <said> [the council has ruled out a toll].',
  ],
]

for (const rows of CHAINS)
  test(`a chain of reports: ${unmark(rows[0] ?? '').text}`, (t) => {
    const { text } = unmark(rows[0] ?? '')
    const found = drafts(text)
    t.deepEqual(
      found.map((d) => shown(text, d)),
      rows.map((row) => {
        const { source, cue, content } = unmark(row)
        return { source, cue, content }
      }),
    )
  })

/** Nothing is reported here. */
const NOTHING = [
  'The state of the bridge is poor.',
  'The fog made it clear to all that boats are late.',
  'Her favourite book is “The Long Winter Of The North”.',
  'The report was 200 pages long.',
  'They had talks with the president on Monday.',
  'A record number of calls came in on Friday.',
  'Headline: Port to close\nDate: 2024-05-01\nPublisher: The Halden Post',
  'The ministry twice denied visas to the crews.',
  'A man accused of burning the bridge was found in Halden.',
  'He was charged with burning the bridge.',
  'The form has 40 questions for the owners of the boats.',
  'The city issued “day” passes to all residents.',
  'The council referred the plan to the “quiet room” as planned.',
  'The tram was referred to as “the slow line” for years.',
  'Her doctor referred her to a clinic.',
  'They saw a print called “The Old Mill By The River”.',
  'Nobody here may let readers tell them that the bridge is safe.',
  'It is too soon to say whether the bridge is safe.',
  'The mayor thinks of Ortiz in her yearly address on the port.',
  'Ortiz leads Diaz, Holt has 4.3 points, and Sand 2.1 points.',
  'Headline: “The port closes for the winter”\nDate: 2024-05-01',
  '',
  '   \n\n  ',
]
for (const text of NOTHING)
  test(`no statement: ${JSON.stringify(text)}`, (t) => {
    t.deepEqual(
      drafts(text).map((d) => shown(text, d)),
      [],
    )
  })

test('whom a statement is told to is kept', (t) => {
  const text = '“The bridge is safe,” the mayor told the council.'
  const [d] = drafts(text)
  t.is(d?.addressee && text.slice(d.addressee.start, d.addressee.end), 'the council')
})

test('a quotation alone in the next paragraph keeps the speaker', (t) => {
  const text = '“The bridge is safe,” Ortiz said.\n\n“It will stand for another century.”'
  t.deepEqual(
    drafts(text).map((d) => shown(text, d)),
    [
      { source: 'Ortiz', cue: 'said', content: ['“The bridge is safe,”'] },
      { source: 'Ortiz', cue: null, content: ['“It will stand for another century.”'] },
    ],
  )
})

test('a quotation alone after a statement in other words keeps the speaker', (t) => {
  const text = 'Ortiz said that the bridge was safe.\n\n“It will stand for another century.”'
  t.deepEqual(
    drafts(text).map((d) => shown(text, d).source),
    ['Ortiz', 'Ortiz'],
  )
})

test('whole words after a sentence about somebody are that one’s', (t) => {
  const text = 'Ortiz is proud of the bridge. “We built it in a year and nobody was hurt.”'
  t.deepEqual(
    drafts(text).map((d) => [d.finder, shown(text, d).source]),
    [['told-of', 'Ortiz']],
  )
})

test('no words are given to a thing, a question or a title', (t) => {
  for (const text of [
    'The bridge is old. “We built it in a year and nobody was hurt.”',
    'Why does Ortiz go on? “We built it in a year and nobody was hurt.”',
    'Ortiz read a book. “The Long Winter Of The North And South”',
  ])
    t.deepEqual(
      drafts(text).map((d) => shown(text, d)),
      [],
    )
})

test('a report inside a report names the one it stands in', (t) => {
  const text = 'Ortiz said on Monday that the engineer told the council that the bridge was safe.'
  const found = drafts(text)
  t.deepEqual(
    found.map((d) => [shown(text, d).source, d.parent]),
    [
      ['Ortiz', null],
      ['the engineer', 0],
    ],
  )
})

test('a whole quotation a sentence after a quoted statement keeps its speaker', (t) => {
  const text = '“We lost the boat,” Ortiz said. He did not name the crew. “We will build a new one before the summer.”'
  t.deepEqual(
    drafts(text).map((d) => [shown(text, d).source, d.finder]),
    [
      ['Ortiz', 'post-posed'],
      ['Ortiz', 'floating'],
    ],
  )
})

test('a quotation led in by one verb is not the words of the tag after it', (t) => {
  const text = 'Ortiz scolded him: “You sank the boat,” she said. “When will you pay for it?”'
  t.deepEqual(
    drafts(text).map((d) => shown(text, d)),
    [
      { source: 'Ortiz', cue: 'scolded', content: ['“You sank the boat,”'] },
      { source: 'she', cue: 'said', content: ['“When will you pay for it?”'] },
    ],
  )
})

test('what shows or confirms something inside somebody’s words has not spoken', (t) => {
  for (const text of [
    'Ortiz said: “This bridge, built by our fathers, confirms that they were stronger than the river.”',
    'Ortiz said the cracks in the bridge showed that it was old.',
  ])
    t.deepEqual(
      drafts(text).map((d) => shown(text, d).source),
      ['Ortiz'],
    )
})

test('a quotation with a tag belongs to the tag, not to a noun before its colon', (t) => {
  const text = 'The visit of Ortiz is told in detail: “The boat is here,” she said, smiling. “At last.”'
  t.deepEqual(
    drafts(text).map((d) => shown(text, d)),
    [{ source: 'she', cue: 'said', content: ['“The boat is here,”', '“At last.”'] }],
  )
})

test('a clause between two commas is no aside of the verb before it', (t) => {
  const text =
    'During his years in office, Ortiz said, most people have come to believe “that the river is old, that it is ours.”'
  t.deepEqual(
    drafts(text).map((d) => shown(text, d).content),
    [['During his years in office', 'most people have come to believe “that the river is old, that it is ours.”']],
  )
})

test('a phrase ahead of the main clause ends before it', (t) => {
  const text = 'In a statement announcing the closing, the union of the crews called the plan “a gift to nobody.”'
  t.deepEqual(
    drafts(text).map((d) => shown(text, d).content),
    [['the closing'], ['the plan “a gift to nobody.”']],
  )
})

test('a noun before a colon names whose words follow', (t) => {
  const text = 'The site rated this statement by Ortiz on Monday: “The bridge is safe.”'
  t.deepEqual(
    drafts(text).map((d) => shown(text, d)),
    [{ source: 'Ortiz', cue: 'statement', content: ['“The bridge is safe.”'] }],
  )
})

test('what stands as follows is not told by what follows', (t) => {
  const text = 'A note on the door as follows:\n\n“The bridge is safe. Keep to the left.”'
  t.deepEqual(
    drafts(text).map((d) => shown(text, d).source),
    ['A note on the door'],
  )
})

test('a noun at the end of a sentence is no tag', (t) => {
  const text = 'The hearing was called because they had asked for a full, unread copy of the agency’s last report.'
  t.deepEqual(
    drafts(text).filter((d) => d.finder === 'tagged'),
    [],
  )
})

test('what follows a quotation is no tag where nobody speaks in it', (t) => {
  for (const text of [
    'Ortiz joked, “The boat has sailed,” drawing loud cheers from the quay.',
    'Ortiz, carrying her “port flag,” eager to lend her voice to the march, left early.',
  ])
    t.deepEqual(
      drafts(text)
        .filter((d) => d.finder === 'post-posed')
        .map((d) => shown(text, d)),
      [],
    )
})

test('a quotation that goes on in the next paragraph is one run of words', (t) => {
  const text = 'Ortiz said: “The bridge is safe.\n\n“It will stand for another century.”'
  t.deepEqual(
    drafts(text).map((d) => shown(text, d)),
    [
      {
        source: 'Ortiz',
        cue: 'said',
        content: ['“The bridge is safe.\n\n“It will stand for another century.”'],
      },
    ],
  )
})

test('a paragraph that goes on a quotation and has a tag of its own is a statement of its own', (t) => {
  const text = '“The bridge is safe,” Ortiz said. “We looked at it.\n\n“It will stand for a century,” Diaz added.'
  t.deepEqual(
    drafts(text).map((d) => shown(text, d)),
    [
      { source: 'Ortiz', cue: 'said', content: ['“The bridge is safe,”', '“We looked at it.'] },
      { source: 'Diaz', cue: 'added', content: ['“It will stand for a century,”'] },
    ],
  )
})

test('the verb and its classes come with the cue', (t) => {
  const [d] = drafts('The union accused the minister of hiding the report.')
  t.deepEqual(d?.verb, { lemma: 'accuse', classes: ['hostile'] })
})

test('two quotations in one paragraph, each with its tag, are two statements', (t) => {
  const text = '“The bridge is safe,” Ortiz said. “It is falling apart,” Diaz added. “Look at the cracks.”'
  t.deepEqual(
    drafts(text).map((d) => [text.slice(d.source?.start, d.source?.end), d.content.length]),
    [
      ['Ortiz', 1],
      ['Diaz', 2],
    ],
  )
})
