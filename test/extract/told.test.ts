import test from 'ava'
import { drafts, shown, unmark } from './marked.ts'

const marked = (list: readonly (readonly [string, string])[]): ((title: string) => void) => {
  return (title) => {
    for (const [drawn, mode] of list)
      test(`${title}: ${drawn}`, (t) => {
        const { text, ...wanted } = unmark(drawn)
        const found = drafts(text)
        const first = found.find(
          (d) => d.content[0] && text.slice(d.content[0].start).startsWith(wanted.content[0] ?? ''),
        )
        t.deepEqual(shown(text, first), wanted)
        t.is(String(first?.mode), mode)
      })
  }
}

marked([
  ['{The mayor}’s <answer> – [“not this year”] – pleased nobody.', 'direct'],
  ['{Her} first <comment>, [“no more boats,”] was cheered.', 'direct'],
  ['{Ortiz}’s <reply> ([“never”]) was short.', 'direct'],
])('a quotation beside the noun it is called by')

marked([
  ['{The envoy} <voiced> [his country’s readiness to rebuild the port].', 'indirect'],
  ['{The clerk} <refuted> [claims that the bridge had moved].', 'narrated'],
  ['{The agency} <appealed for> [tents and $4 million in aid].', 'narrated'],
  ['{The minister} <appealed to> [the crews to end the strike].', 'narrated'],
  ['{The union} <hailed> [the vote as a step towards peace].', 'narrated'],
])('an act told in a verb and its thing')

marked([
  ['{The crews holding a vigil on the quay} <urged> [the mayor to keep her vow].', 'narrated'],
  ['After meeting the crews {the mayor} <said> [she would sail].', 'indirect'],
])('a participle with its object in the noun phrase of the speaker')

marked([
  ['{Diaz} <claimed> [“Ortiz inflates” the number of boats].', 'mixed'],
  ['{Diaz} <shouted> [“it leaks”] this week.', 'direct'],
])('a fragment in marks whose object follows')

marked([['{Ortiz} is defending her early-morning posts, <saying> [that the port was safe].', 'indirect']])(
  'a participle after the main clause',
)

marked([
  ['[“We had no boats,”] <recalled> {Holt, 34, a nurse who was on duty}.', 'direct'],
  ['[“We had no boats,”] <recalled> {Holt, 34}, of the old port.', 'direct'],
])('an age before an apposition')

marked([
  ['{Ann Holt, of Halden, Ohio,} <said> [the port was safe].', 'indirect'],
  ['In the year of the flood, {Diaz, the mayor,} <said> [the port was safe].', 'indirect'],
])('where somebody is from, in an aside')

marked([
  ['{Ana Ortiz} <called for> [an inquiry] and said that the port was safe.', 'narrated'],
  ['{The clerk} <apologized to> [the passengers] but would not speak.', 'narrated'],
  ['{The clerk} <apologised for> [the long wait].', 'narrated'],
  ['{Diaz} <challenged> [the mayor to sail with her].', 'narrated'],
  ['{The clerk} <declined> [further comment].', 'narrated'],
  ['[The bridge must be closed], {the court} <ruled>.', 'indirect'],
  ['[The tides had changed], {she} <explained>; by noon they had turned.', 'indirect'],
  ['{Ortiz} was vague, <saying> [while some wanted the bridge, “I go with those who ask.”]', 'mixed'],
])('acts, judgments and words told with a condition')

marked([
  ['[The port would stay shut], {Ortiz} <said>, [“for as long as the ice holds”].', 'mixed'],
  ['[“Nobody asked me,”] {grieving father Carl Diaz} <told> the Herald.', 'direct'],
  ['{Ortiz} <cautioned> [that nobody knew how long the ice would hold: “A week, maybe two.”]', 'mixed'],
])('who says it, though other words stand near')

for (const text of [
  'The officials ruled that out.',
  'The town has heard many loud comments about the port.',
  'The count covers 22% of council claims about the port.',
  'The painter’s masterpiece, “The Night Ferry,” was sold.',
  'The answer – “not this year” – pleased nobody.',
  'The film appealed to the young.',
  'The gene expresses a protein.',
  'The box conveys water to the north.',
])
  test(`nobody is told to say anything: ${text}`, (t) => {
    t.deepEqual(
      drafts(text).map((d) => d.finder),
      [],
    )
  })
