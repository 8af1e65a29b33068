import test from 'ava'
import { extract } from '../../../src/extract/index.ts'
import { article, resolved, speakers } from './marked.ts'

const rows: readonly (readonly [fact: string, text: string, names: readonly (string | null)[]])[] = [
  [
    'an agency is the body of letters, not a name before it',
    '“Go,” said [[Holt]]. [[NORUM]] has warned of floods. [[The agency]] said it needed boats.',
    ['Holt', 'NORUM', 'NORUM'],
  ],
  ['a first name alone after a role', '[[a bus driver, Karim,]] said so.', ['Karim']],
  [
    'a town after the words that go on a role is nobody',
    '[[a director of the college at Elm, Halden,]] said so.',
    ['a director of the college at Elm'],
  ],
  [
    'of two of one name in one sentence, the first is spoken of',
    'David Holt, a nephew of the founder Karl Holt, lost his seat. In May, Holt was calm. “We tried,” [[Holt]] said.',
    ['David Holt'],
  ],
  [
    'who goes by a given name is not meant by the surname',
    'Adam Weber met Julia Weber. Julia was late. Julia was tired, and Julia left with Adam Weber and Julia Weber. Julia slept. Julia woke. “We tried,” [[Weber]] said.',
    ['Adam Weber'],
  ],
  [
    'who pressed somebody for an answer did not give it',
    'Paul Klein was late. When pressed by Adam Roe about the port, [[his answer]] was to say it was safe.',
    ['Paul Klein'],
  ],
  [
    'who spoke, of a name no list has, goes on before whom the words were about',
    'Tyrelle Wescombe and Paul Klein met Julia Holt. [[Tyrelle Wescombe]] said Holt was late. “It is not new,” [[she]] said.',
    ['Tyrelle Wescombe', 'Tyrelle Wescombe'],
  ],
  [
    'the role that opens the sentence before',
    'Paul Klein spoke. The general hinted at strikes. “We can,” [[he]] warned.',
    ['The general'],
  ],
  [
    'the role of a body, an aside after it, that opens the sentence before',
    'Paul Klein spoke. The Harbor League director, for his part, seemed glad. “We can,” [[he]] warned.',
    ['The Harbor League director'],
  ],
  [
    'a role in the paragraph before is not meant',
    'Paul Klein spoke. The general hinted at strikes.\n\n[[Paul Klein]] left. “We can,” [[he]] warned.',
    ['Paul Klein', 'Paul Klein'],
  ],
  [
    'one of a people is the person named last who fits',
    'Julia Holt won. [[Paul Klein]] was glad. “Good,” [[the Frenchman]] said. [[The Scot, 48,]] left. [[The British]] said no.',
    ['Paul Klein', 'Paul Klein', 'Paul Klein', 'British'],
  ],
  [
    'one of a people is nobody who is from elsewhere',
    '[[The French minister Paul Klein]] was glad. “Good,” [[the Dane]] said.',
    ['Paul Klein', 'the Dane'],
  ],
  [
    'a role with a name before it that nobody is known to have is whom the sentence before is about',
    '[[Coach Ann Lee]] was glad.\n\nBeth Holt was angry. “No,” [[the Halden coach]] said. “Yes,” [[the coach]] said.',
    ['Ann Lee', 'Beth Holt', 'Ann Lee'],
  ],
  [
    'a role that is somebody named is called so',
    'Gen. Karl Weber came. Paul Klein spoke. The general hinted at strikes. “We can,” [[he]] warned.',
    ['Karl Weber'],
  ],
  [
    'who is presented last, whoever else is named',
    'While Jim Doe had songs, that worries Hugo Lund, president of the league. “Nobody sings,” [[he]] said.',
    ['Hugo Lund'],
  ],
  ['what somebody sent out', 'Ivan Petrov unleashed [[a series of tweets]] said so.', ['Ivan Petrov']],
  ['whose papers they are', 'They printed Roe’s tax papers from 1995 [[that]] said so.', ['Roe’s tax papers']],
  ['a noun that no list knows', '[[One poster]] admitted it. [[The poster]] said so.', ['One poster', 'One poster']],
  ['both of two named', '[[Both Jane Roe and Ivan Petrov]] said so.', ['Jane Roe and Ivan Petrov']],
  [
    'they are who the sentence is of',
    '[[The Harbor Board]] said so. Both sailors spoke of what [[they]] called a lie.',
    ['Harbor Board', 'Both sailors'],
  ],
  [
    'they are not what they speak of',
    '[[Two captains]] said so. The boats, [[they]] said, are old.',
    ['Two captains', 'Two captains'],
  ],
  [
    'a name before a noun is no group',
    'Yusuf Saad, a Norvik army spokesman, spoke. [[Saad]] said so. [[The group]] said so.',
    ['Yusuf Saad', 'The group'],
  ],
  ['a day is nobody', '[[Oct. 23]] said so.', [null]],
  ['a conjunction with a capital is nobody', '[[When]] said so.', [null]],
  ['who is from somewhere', 'Ana Ortiz, 24, from Elmton, [[who]] said so.', ['Ana Ortiz']],
  ['the day before who', 'A post by Ana Ortiz in July, [[which]] said so.', ['Ana Ortiz']],
  ['a verb and its object are nobody', 'She shrugged, [[calling her late]] said so.', [null]],
  ['small words are nobody', 'It rained, and [[even then]] said so.', [null]],
  ['a group that a participle tells of', '[[crews holding a vigil]] said so.', ['crews holding a vigil']],
  ['some of them are somebody', '[[Many]] said so. [[Others]] said so.', ['Many', 'Others']],
  ['a name alone after a comma', '[[the agency’s head, Farid Anwar,]] said so.', ['Farid Anwar']],
  ['a body alone after a comma', '[[The stadium’s operator, Arena Group,]] said so.', ['Arena Group']],
  ['a place after a comma is nobody', '[[The firm’s office, New York,]] said so.', ['The firm’s office']],
  ['a title is no part of a name', '[[Mayor Ana Ortiz]] said so.', ['Ana Ortiz']],
  ['a surname goes by the full name', 'Ana Ortiz came. [[Ortiz]] said so.', ['Ana Ortiz']],
  ['an honorific goes to whom it was given', 'H.E. Omar Nuri came. [[His Excellency]] said so.', ['Omar Nuri']],
  ['a title and a surname go by the full name', 'Ana Ortiz came. [[Mayor Ortiz]] said so.', ['Ana Ortiz']],
  [
    'transliterations are one name',
    'Hafez al-Nuri came. [[Al-Nuri]] and then [[Nuri]] spoke.',
    ['Hafez al-Nuri', 'Hafez al-Nuri'],
  ],
  ['a state before the title', '[[Ohio Gov. Ann Poe]] said so.', ['Ann Poe']],
  ['what the office is of', '[[President of the Syrian Arab Republic Hafez al-Nuri]] spoke.', ['Hafez al-Nuri']],
  ['an apposition after the name', '[[Jane Roe, the mayor of Elm,]] said so.', ['Jane Roe']],
  ['an apposition before the name', '[[The city’s mayor, Jane Roe,]] said so.', ['Jane Roe']],
  ['a spokesman named after his office', '[[A spokesman for the port, Ivan Petrov,]] said so.', ['Ivan Petrov']],
  ['one of several, named', '[[One of the bill’s sponsors, Rep. Kevin “Coach” Doe,]] said so.', ['Kevin “Coach” Doe']],
  ['a name that only qualifies', '[[Roe campaign manager Ann Poe]] said so.', ['Ann Poe']],
  ['a campaign is not the candidate', 'Jane Roe won. [[The Roe campaign]] said so.', ['The Roe campaign']],
  ['an owner of what was said', 'Jane Roe wrote. [[Roe’s letter]] says so.', ['Jane Roe']],
  ['an owner of a person is not meant', 'Jane Roe came. [[Roe’s lawyers]] said so.', ['Roe’s lawyers']],
  ['two speakers', '[[Jane Roe and Ivan Petrov]] said so.', ['Jane Roe and Ivan Petrov']],
  ['a body without its article', '[[The Ministry of Health]] said so.', ['Ministry of Health']],
  ['a body by its letters', 'The Ports Safety Board (PSB) met. [[The PSB]] said so.', ['Ports Safety Board (PSB)']],
  [
    'letters before what they stand for',
    'The PSB (Ports Safety Board) met. [[The Board]] said so.',
    ['Ports Safety Board (PSB)'],
  ],
  ['letters that nothing else explains', 'The Ports Safety Board met. [[PSB]] said so.', ['Ports Safety Board (PSB)']],
  ['letters that two names have', 'The Ports Safety Board met the Port Sugar Bank. [[PSB]] said so.', ['PSB']],
  ['letters in a dateline are no place', 'NEW YORK (AP) The rain fell. [[AP]] said so.', ['AP']],
  ['a company by its kind', 'On Monday [[Tidewall]] spoke. [[The company]] went on.', ['Tidewall', 'Tidewall']],
  ['a group by its kind', 'The Ports Safety Board met. [[The group]] said so.', ['Ports Safety Board']],
  ['a company is not where it met', 'The band met at Elm College. [[The company]] said so.', ['The company']],
  ['a company is no person', '[[Ana Ortiz]] spoke. [[The company]] went on.', ['Ana Ortiz', 'The company']],
  ['a company is no word at the head of a sentence', 'Running is healthy. [[The company]] said so.', ['The company']],
  ['a newspaper by its kind', 'The Orlando Sentinel has a story. [[The newspaper]] said so.', ['Orlando Sentinel']],
  ['a newspaper is no ministry', 'The Ministry of Health met. [[The newspaper]] said so.', ['The newspaper']],
  ['a poll by its maker', 'A Tidewall College poll is out. [[The poll]] said so.', ['Tidewall College poll']],
  ['a poll of somebody’s is another', 'Ana Ortiz’s poll is out. [[The poll]] said so.', ['The poll']],
  [
    'a report by its title',
    'The National Port Safety Study is out. [[The report]] said so.',
    ['National Port Safety Study'],
  ],
  ['they are the plural subject before', 'Union leaders went to the port where [[they]] spoke.', ['Union leaders']],
  ['they are no singular subject', 'The rain fell on the port where [[they]] spoke.', ['they']],
  [
    'they are people rather than results',
    '[[Union leaders]] spoke. [[The results]] show it. [[They]] went on.',
    ['Union leaders', 'The results', 'Union leaders'],
  ],
  ['one of a party', '[[One Republican]] said so.', ['One Republican']],
  ['a couple of one name', '[[Ivan Petrov and his wife, Miriam,]] said so.', ['Ivan Petrov and his wife']],
  [
    'names with brackets',
    '[[Sens. Jane Roe (D-Ohio), Ann Poe (R) and Jim Doe (D)]] said so.',
    ['Jane Roe, Ann Poe and Jim Doe'],
  ],
  ['two with brackets', '[[Reps. Jane Roe (R-N.Y.) and Jim Doe (R)]] said so.', ['Jane Roe and Jim Doe']],
  [
    'some by name and others',
    '[[Jane Roe, Ann Poe and other sailors]] said so.',
    ['Jane Roe, Ann Poe and other sailors'],
  ],
  ['a body that does something', 'The Harbor Board sold two boats. [[It]] said so.', ['Harbor Board']],
  ['it is no plural', '[[Union leaders]] spoke. [[It]] went on.', ['Union leaders', 'It']],
  [
    'some of a people are not the people',
    '[[Many Democrats]] say so. [[Democrats]] say so.',
    ['Many Democrats', 'Democrats'],
  ],
  ['a statement that somebody released is his', 'Ana Ortiz released [[a statement]] saying so.', ['Ana Ortiz']],
  ['a statement that somebody got is not his', 'Ana Ortiz received [[a statement]] saying so.', ['a statement']],
  ['who is no place', 'There are Democrats in Ohio [[who]] say so.', ['Democrats']],
  [
    'an office of an inspector general is no person',
    '[[The Office of Inspector General]] said so.',
    ['Office of Inspector General'],
  ],
  [
    'a first word that is no name is left off',
    'Mispronouncing Tamala Roe is a habit here. It is Mispronouncing Tamala Roe again. Tamala Roe met Tamala Roe. [[Roe]] spoke.',
    ['Tamala Roe'],
  ],
  [
    'a body in the plural',
    '[[The Centers for Tide Control and Prevention]] said so.',
    ['Centers for Tide Control and Prevention'],
  ],
  [
    'a campaign by a full name is not the candidate',
    'Jane Roe won. [[The Jane Roe campaign]] said so.',
    ['The Jane Roe campaign'],
  ],
  ['one with others who have no name', 'Jane Roe came. [[Roe and her aides]] said so.', ['Jane Roe and her aides']],
  [
    'two campaigns are not the candidates',
    'Jane Roe met Ann Poe. [[The Roe and Poe campaigns]] said so.',
    ['The Roe and Poe campaigns'],
  ],
  [
    'an outlet tells of what others state',
    'According to [[The Guardian]] the mayor left. [[The statement]] said so.',
    ['The statement'],
  ],
  ['a statement is his who spoke', '[[Jane Roe]] spoke. [[The statement]] went on.', ['Jane Roe', 'Jane Roe']],
  ['a leader of a team is no president', 'President Jane Roe came. [[The team leader]] spoke.', ['The team leader']],
  ['a man of a surname is not the woman of it', 'Jane Roe came. Mr. Roe did not. [[Roe]] spoke.', ['Roe']],
  [
    'a farmer of long ago may be another',
    `Jane Roe, a farmer, came. ${'The day was long. '.repeat(14)}[[The farmer]] spoke.`,
    ['The farmer'],
  ],
  [
    'a farmer of just now is the farmer',
    'Jane Roe, a farmer, came. The day was long. [[The farmer]] spoke.',
    ['Jane Roe'],
  ],
  ['a body beside its noun', 'An email of Tidewall United, [[the advocacy group]], says so.', ['Tidewall United']],
  ['what is said ends at a dash', '[[Two aides — both old — ]]said so.', ['Two aides']],
  ['a role with a capital is no part of a name', '[[Billionaire Jane Roe]] said so.', ['Jane Roe']],
  ['several senators', '[[Sens. Jane Roe and Ann Poe]] said so.', ['Jane Roe and Ann Poe']],
  ['a thing of somebody’s is not somebody', 'The book is The Lives of Jane Roe. [[Roe]] spoke.', ['Roe']],
  [
    'a name of four words stays whole',
    'Aung San Suu Kyi met Suu Kyi’s aides. Suu Kyi spoke to Suu Kyi. [[She]] spoke.',
    ['Aung San Suu Kyi'],
  ],
  ['who is not what stands in brackets', 'They met Jane Roe (D-Mo.), [[who]] spoke.', ['Jane Roe']],
  ['a time before the source is none of it', '[[Earlier Tuesday, Jane Roe]] said so.', ['Jane Roe']],
  [
    'somebody of a state and party has no name here',
    'Jane Roe (R-Ohio) met Ann Poe. [[The Utah Republican]] spoke.',
    ['The Utah Republican'],
  ],
  [
    'both women are the two of the sentence before',
    'Jane Roe and Ann Poe met Ivan Petrov. [[Both women]] spoke.',
    ['Jane Roe and Ann Poe'],
  ],
  ['both women are not one of three', 'Jane Roe, Ann Poe and Mary Moe met. [[Both women]] spoke.', ['Both women']],
  ['the two men', 'Ivan Petrov and Adam Roe met Ann Poe. [[The two men]] spoke.', ['Ivan Petrov and Adam Roe']],
  ['two of a surname', 'Adam Roe and Jane Roe came. [[The Roes]] spoke.', ['Adam Roe and Jane Roe']],
  ['a surname of one', 'Adam Roe came. [[The Roes]] spoke.', ['Roes']],
  ['some Germans', 'Jane Roe came. [[Some Germans]] said so. [[She]] did not.', ['Some Germans', 'Jane Roe']],
  ['the two candidates are no two bystanders', 'Jane Roe met Ann Poe. [[Both candidates]] spoke.', ['Both candidates']],
  [
    'she is the woman of just now, named or not',
    'Ann Poe spoke of dams. The day was long. A Berlin woman was fined after [[she]] spoke.',
    ['A Berlin woman'],
  ],
  ['she is no woman whom somebody met', 'Ann Poe met a young woman. [[She]] spoke.', ['Ann Poe']],
  [
    'he goes on who spoke without a name',
    'Ivan Petrov came. The day was long. [[A man on a bus]] spoke. [[He]] went on.',
    ['A man on a bus', 'A man on a bus'],
  ],
  ['a woman with a name beside her goes by it', 'A woman, Jane Roe, came. [[She]] spoke.', ['Jane Roe']],
  ['no bracket is left open', '[[A narrow vote (a close one, some say)]] showed so.', ['A narrow vote']],
  [
    'a body by its noun',
    'The Syrian Observatory for Human Rights counted. [[The Observatory]] said so.',
    ['Syrian Observatory for Human Rights'],
  ],
  ['an unnamed source stays as it is said', '[[A senior official]] said so.', ['A senior official']],
  ['a plural stays as it is said', '[[Protesters and officials]] said so.', ['Protesters and officials']],
  [
    'a role by nationality',
    'Norwegian President Kari Moe met Finnish President Aino Salo. [[The Finnish leader]] spoke.',
    ['Aino Salo'],
  ],
  [
    'a role that two bear stays as it is said',
    'Norwegian President Kari Moe met Finnish President Aino Salo at sea. The day was long. Snow fell. Ships left. Men sang. Bells rang. Birds flew. [[The president]] spoke.',
    ['The president'],
  ],
  [
    'a former president is not the president',
    'Former President Kari Moe came. [[The president]] spoke.',
    ['The president'],
  ],
  [
    'a role with a party',
    'Republican candidate Jane Roe met Democratic candidate Ann Poe. [[The GOP candidate]] spoke.',
    ['Jane Roe'],
  ],
  [
    'he is the latest man who spoke',
    '[[Ivan Petrov]] spoke. Ann Poe listened. [[He]] went on.',
    ['Ivan Petrov', 'Ivan Petrov'],
  ],
  ['she is never a man', 'Ivan Petrov wrote to Ann Poe. [[She]] answered.', ['Ann Poe']],
  ['he is never a body', 'Ivan Petrov left. The Ministry of Health met. [[He]] spoke.', ['Ivan Petrov']],
  ['they are the latest group', '[[Union leaders]] spoke. [[They]] went on.', ['Union leaders', 'Union leaders']],
  [
    'it is the latest body',
    '[[The Ministry of Health]] spoke. [[It]] went on.',
    ['Ministry of Health', 'Ministry of Health'],
  ],
  ['who follows its name', 'They met Ann Poe, [[who]] spoke.', ['Ann Poe']],
  ['who follows its noun', 'Ann Poe met the voters [[who]] spoke.', ['the voters']],
  ['his statement is his', 'Ivan Petrov left after [[his statement]].', ['Ivan Petrov']],
  [
    'gender is learnt from pronouns',
    'Saudia Mo won the vote. She won her seat. Ivan Petrov lost. [[She]] spoke.',
    ['Saudia Mo'],
  ],
  ['a surname spelt almost alike', 'Kay Maurer came. [[Mauer]] spoke.', ['Kay Maurer']],
  ['a surname that is a title', 'Ann King came. [[King]] spoke.', ['Ann King']],
  [
    'a line of capitals makes no longer name',
    'Ann Poe Slams New Port Tax Plan\n\nAnn Poe came. [[Poe]] spoke.',
    ['Ann Poe'],
  ],
]
for (const [fact, text, names] of rows) test(fact, (t) => t.deepEqual(speakers(text), [...names]))

test('a pronoun without a bearer stays, with a notice at its place', (t) => {
  const e = resolved('The rain fell. [[He]] spoke.')
  t.deepEqual(
    e.attributions.map((a) => a.speaker),
    ['He'],
  )
  t.deepEqual(
    e.notices.map((n) => [n.rule, n.span?.start]),
    [['extract/unresolved-speaker', 15]],
  )
})

test('nothing is called unknown', (t) => {
  for (const [, text] of rows) for (const name of speakers(text)) t.not(name?.toLowerCase(), 'unknown')
})

test('what somebody is said to have offered is nobody’s who spoke before', (t) => {
  const { attributions } = extract(
    article('“We are late,” Ana Ortiz said. Mr Holt was said to have offered “more boats” at once.'),
  )
  t.deepEqual(
    attributions.map((a) => a.speaker),
    ['Ana Ortiz', null],
  )
})

test('who asked is not who answers', (t) => {
  const { attributions } = extract(article('Adam Roe asked Ivan Petrov whether the port was safe. “It is,” he said.'))
  t.is(attributions.at(-1)?.speaker, 'Ivan Petrov')
})

test('a chain of statements that release statements throws nothing', (t) => {
  const { attributions } = extract(
    article(`${'A statement released '.repeat(20_000)}a statement saying that the port is safe.`),
  )
  t.true(attributions.every((a) => a.speaker !== ''))
})

test('in “Roe had left, he said” he is rather another than Roe', (t) => {
  const [, last] = extract(
    article(
      'Paul Klein urged the crowd not to shout at Karl Weber, who had gone in May. Weber had given all, he said.',
    ),
  ).attributions
  t.is(last?.speaker, 'Paul Klein')
})
