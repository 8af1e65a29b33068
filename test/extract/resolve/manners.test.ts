import test from 'ava'
import { extract } from '../../../src/extract/index.ts'
import { article } from './marked.ts'

/** Sentences in the manner of papers of many countries, each with who speaks in it. */
const rows: readonly (readonly [fact: string, text: string, names: readonly (string | null)[]])[] = [
  [
    'a senate president is an office, and the name after the comma has it',
    'The Senate President, Obinna Akande, has said that the bill will pass.',
    ['Obinna Akande'],
  ],
  [
    'titles of Nigeria and Malaysia are no part of a name',
    'The Governor of Orun, Mallam Uba Danladi, said it was late. Alhaji Sani Bello said it was dark.',
    ['Uba Danladi', 'Sani Bello'],
  ],
  [
    'ranks of police by their letters are no part of a name',
    'DSP Musa Haruna, who spoke in Orun, said three had fled.',
    ['Musa Haruna'],
  ],
  [
    'a monsignor goes by his name',
    'Monsignor Luke Brody said the hall was full. The monsignor said it was cold.',
    ['Luke Brody', 'Luke Brody'],
  ],
  [
    'initials of an office are that office',
    'Chief Minister Ravi Menon vowed to march. “We are coming,” the CM said.',
    ['Ravi Menon', 'Ravi Menon'],
  ],
  ['letters of a degree after a name are left off', 'Judge Tom Bayes KC said it was late.', ['Tom Bayes']],
  ['a delegate is no del', 'Del. Ann Poe of Halden said it was late.', ['Ann Poe']],
  [
    'the head of state is the president of the article',
    'President Musa Odera spoke. The Head of State said the bridge would open.',
    ['Musa Odera'],
  ],
  [
    'whose head somebody is, by name',
    'The council’s head of housing, Ewan Ferrier, said the keys were lost.',
    ['Ewan Ferrier'],
  ],
  ['an office that has a body', 'The Attorney General’s Office said twelve were held.', ['Attorney General’s Office']],
  ['a cause that a body is for', 'The Committee for a Fair Harbor said it was late.', ['Committee for a Fair Harbor']],
  ['a street that governs ends in -ing', 'Downing Street said it was for the council.', ['Downing Street']],
  [
    'a family’s name before the given ones tells no gender',
    'Comrade Kim Jong Sol visited the mill. He said that it ran well.',
    ['Kim Jong Sol'],
  ],
  ['a small word between a title and a name is a family', 'Vice Premier He Litong said it was late.', ['He Litong']],
  [
    'a country after a form of address is somebody',
    'Carl English rose. “It is late,” Mr. English said.',
    ['Carl English'],
  ],
  ['letters after a role are nobody', 'Ann Poe showed her voter ID. She said it was new.', ['Ann Poe']],
  [
    'a given name with an age beside it is somebody',
    'Her daughter, Grace, 19, shrugs. “Mum cried,” she says.',
    ['Grace'],
  ],
  [
    'where a post stood is not the former president',
    'In a post on Harbor Social, the former president wrote that it was late.',
    ['the former president'],
  ],
  ['a part of a group speaks for itself', 'It was late, with some saying that it was too late.', ['some']],
  [
    'an article is nobody',
    'In a widely read column, two writers implored her to stay, arguing that it was late.',
    ['two writers'],
  ],
  [
    'a time between who and the verb is neither',
    'Felix Cordo, who a week ago asserted that the wall would stand, left.',
    ['Felix Cordo'],
  ],
  [
    'what two relative clauses tell of',
    'It is late, said Ann Poe (D-Halden), a clerk whose town voted for it but who warned that it might not last.',
    ['Ann Poe', 'Ann Poe'],
  ],
  [
    'the day a letter was sent is no part of who wrote it',
    'He released a letter from his doctor Friday evening that says he is well.',
    ['his doctor'],
  ],
  [
    'an aside that has an aside',
    'The project’s website, run by Michael Donner, a teacher in Bern, said the river was high.',
    ['The project’s website'],
  ],
  [
    'whom somebody rebukes for saying it said it',
    'Ana Ortiz rebuked Paul Klein for suggesting that the bridge was safe.',
    ['Paul Klein'],
  ],
  [
    'a debate that somebody opens says nothing',
    'Ortiz started out their ninth debate saying the mayor was qualified.',
    ['Ortiz'],
  ],
  [
    'they are the team, not the study that was cited',
    'The river is rising, according to a study. The team, led by Anna Weber, walked for years. They found that it rose in May.',
    ['a study', 'The team'],
  ],
  [
    'whom a noun means that nobody was called by',
    'Sergei Rudin noted that the door was open. “It is late,” the diplomat added.',
    ['Sergei Rudin', 'Sergei Rudin'],
  ],
  [
    'a noun that somebody else was called by is not whom the last speaker is',
    'A diplomat left. Sergei Rudin noted that the door was open. “It is late,” the diplomat added.',
    ['Sergei Rudin', 'the diplomat'],
  ],
  [
    'one of a party is the last person known to be of it',
    'Democrat Ann Poe said it was late. “Go,” the Democrat said. “No,” the Republican said.',
    ['Ann Poe', 'Ann Poe', 'the Republican'],
  ],
  [
    'whose sister she is tells who she is',
    'The clerk’s sister, who cannot be named, said it was late. “I told him,” she said.',
    ['The clerk’s sister', 'The clerk’s sister'],
  ],
  [
    'the company of a release is the firm that is named first by its letters of law',
    'HALDEN -- Northlake Energy Inc. today announced that it will buy a mill. “We go,” said Ann Poe. “We stay,” said Bo Lund. “We wait,” said Bo Lund. Rain fell. Snow fell. Hail fell. The Company said that the sale will close.',
    ['Northlake Energy Inc.', 'Ann Poe', 'Bo Lund', 'Bo Lund', 'Northlake Energy Inc.'],
  ],
  [
    'the member for a town is called by no name',
    'The Member for Halden said voters wanted it.',
    ['The Member for Halden'],
  ],
  [
    'an act that opens the sentence is no part of the source',
    'Speaking on the radio’s Sunday with Laura Klein, the transport secretary, Mark Horner, denied that cuts were planned.',
    ['Mark Horner'],
  ],
  [
    'names that a stroke joins before a noun are no speaker',
    'A new NBC/Harbor Times poll showed that it rained.',
    ['A new NBC/Harbor Times poll'],
  ],
  ['where somebody is from is no part of a name', 'Berlin-based Ann Poe said it was late.', ['Ann Poe']],
  ['all of them are they', 'Two clerks rose. Even as they all vowed to stay, it rained.', ['Two clerks']],
  [
    'what stands after a form of be is nobody',
    'Demi Gatton said there are critical issues she cares about, but said, “It is not late.”',
    ['Demi Gatton', 'Demi Gatton'],
  ],
  [
    'what a preposition opens the sentence with is nobody',
    'During his term, Ben Lund has often met mourners of the floods, saying that it was late.',
    ['Ben Lund'],
  ],
  [
    'the president is the former one who just spoke, where there is no other',
    'Former President Musa Odera urged the crowd to wait. The president said that it was late.',
    ['Musa Odera', 'Musa Odera'],
  ],
  [
    'a place before a role names nobody',
    'Paul Klein met Karl Weber. The former Ohio governor was glad. “We can,” he said.',
    ['The former Ohio governor'],
  ],
  [
    'what was done to a poll is not what is meant',
    'Lee leads Poe in a Reuters/Halden poll published on Thursday that showed that she rose.',
    ['a Reuters/Halden poll'],
  ],
  ['a paper of the morning', 'It rained, according to the Halden Morning Herald.', ['Halden Morning Herald']],
  [
    'what a participle opens the sentence with is nobody',
    'Adopting the advice of a clerk who came in May, the harbor board on Monday met and ordered that it be closed.',
    ['the harbor board'],
  ],
  [
    'a role after the letters of a body is somebody',
    'Harbor Guard of Bern (HGB) spokesperson Col. Ann Lee said it was late.',
    ['Ann Lee'],
  ],
  [
    'the fifth of a name',
    'Rep. Paolo Orteza V said it was late. “Go,” Orteza said.',
    ['Paolo Orteza V', 'Paolo Orteza V'],
  ],
  [
    'offices of Ireland and Israel',
    'The Tánaiste, Simon Hart, said it was late. MK Ahmad Tabi said no one came.',
    ['Simon Hart', 'Ahmad Tabi'],
  ],
  ['a firm is no general', 'General Rotors Co. said it would close.', ['General Rotors Co.']],
  [
    'the company that is based somewhere',
    'Halden Rail AB said it would close. The Bern-based company said that 200 would go.',
    ['Halden Rail AB', 'Halden Rail AB'],
  ],
  [
    'an owner whom nobody was called is not the chief who just spoke',
    'Fire Chief Al Dominic said that crews had come. The homeowner said that she smelled smoke.',
    ['Al Dominic', 'The homeowner'],
  ],
  [
    'they is a spokesperson',
    'A spokesperson for the guard said that it was late. “It is dark,” they added.',
    ['A spokesperson for the guard', 'A spokesperson for the guard'],
  ],
  [
    'somebody on a network is not the network',
    '“It is her worst yet,” wrote one on X. Another posted: “I am glad to be here!”',
    ['one on X', 'Another'],
  ],
  [
    'whom local media quote',
    'Local media quoted an unnamed official as saying that a deal was close.',
    ['an unnamed official'],
  ],
  ['a successor is somebody, by name', 'Karl Weber’s successor at the bank, Ann Lee, said it was late.', ['Ann Lee']],
  [
    'people on a hill are not the hill',
    'It will placate nervous Democrats on Halden Hill, who have argued that it helps.',
    ['nervous Democrats'],
  ],
  [
    'an act between two others is nobody',
    'Ben Lund backed off some plans, dialing back cuts to the harbor, for example, and proposing new limits on boats.',
    ['Ben Lund'],
  ],
  ['an outlet whose article is its name', 'The Hill reported that it was late.', ['The Hill']],
  [
    'a rank with a bracket',
    '“It is late,” Superintendent of Police (Rural) S. Ramesh Menon said.',
    ['S. Ramesh Menon'],
  ],
]
for (const [fact, text, names] of rows)
  test(fact, (t) =>
    t.deepEqual(
      extract(article(text)).attributions.map((a) => a.speaker),
      names,
    ),
  )

test('a paper that prints what somebody said is where it comes from', (t) => {
  const { attributions } = extract(
    article(
      'The Washington Tribune was there. According to Harbor Post, “the pier is lost,” Ortiz said.\n\n“It is late,” Poe said, according to the Tribune.',
    ),
  )
  t.deepEqual(
    attributions.map((a) => [a.speaker, a.outlet]),
    [
      ['Ortiz', 'Harbor Post'],
      ['Poe', 'Washington Tribune'],
    ],
  )
})
