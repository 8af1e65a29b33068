import test from 'ava'
import { between, classify, explain } from '../../src/classify/index.ts'
import { collate } from '../../src/collate/index.ts'
import type { Mode, WitnessText } from '../../src/model/index.ts'

const witness = (siglum: string, content: string, mode: Mode = 'direct'): WitnessText => ({
  siglum,
  content,
  mode,
  quoted: mode === 'direct' ? [{ start: 0, end: content.length }] : [],
})

const rules = (a: string, b: string, modes: readonly [Mode, Mode] = ['direct', 'direct']): readonly string[] =>
  classify(collate([witness('A', a, modes[0]), witness('B', b, modes[1])])).map(
    (d) => `${d.rule}${d.licensed ? ' (licensed)' : ''}: ${d.readings.map((r) => r?.text ?? '–').join(' ~ ')}`,
  )

const has = (title: string, a: string, b: string, ...expected: readonly string[]): void =>
  test(title, (t) => {
    const all = rules(a, b)
    for (const rule of expected) t.true(all.includes(rule), `${rule} not in\n${all.join('\n')}`)
  })

const hasNo = (title: string, a: string, b: string, rule: RegExp): void =>
  test(title, (t) => {
    const all = rules(a, b)
    t.false(
      all.some((r) => rule.test(r)),
      all.join('\n'),
    )
  })

has(
  'a denial that one quotation leaves out is a negation',
  'No one was hurt in the crash.',
  'One was hurt in the crash.',
  'negation/truncated: No ~ –',
)
has('so is a denying verb', 'I deny that I took the money.', 'I took the money.', 'negation/truncated: deny ~ –')
hasNo(
  'a denial in an earlier clause of what is left out is none of the shared words',
  'I was not there, I swear. We paid the men in May.',
  'We paid the men in May.',
  /^negation/,
)
hasNo('the end of a thing denies nothing', 'We wait for the end of May.', 'We wait for the close of May.', /^negation/)
hasNo('free speech denies nothing', 'We want free trade here.', 'We want open trade here.', /^negation/)
has('free of denies', 'The town is free of debt.', 'The town is full of debt.', 'negation/implicit: free ~ full')
hasNo(
  'who cannot repay and who defaults: neither denies the other',
  'the merchant who defaults on a loan',
  'the merchant who is unable to repay a loan',
  /^negation/,
)
has(
  'nothing and something are one difference',
  'I have nothing to hide.',
  'I have something to hide.',
  'negation/particle: nothing ~ something',
)
has(
  'two modal verbs of one class differ in degree',
  'They may leave at dawn.',
  'They could leave at dawn.',
  'modality/class: may ~ could',
)
has('a condition against a time', 'If fares rise, we walk.', 'When fares rise, we walk.', 'modality/class: If ~ When')
has(
  'there are and a noun, against the noun as subject',
  'In May there were eighty fires set in the hills.',
  'In May eighty fires were set in the hills.',
  'order/existential: there were eighty ~ eighty',
)
hasNo('there on both sides is no other order', 'There were eighty fires.', 'There were ninety fires.', /existential/)
has(
  'a relative clause against the participle of its verb',
  'Lind, who represents the dockers, spoke first.',
  'Lind, representing the dockers, spoke first.',
  'order/reduced-relative: who represents ~ representing',
)
has(
  'a short verb in another phrase is written in full',
  'It was late although it’s first on the list.',
  'It was late which is first on the list.',
  'orthography/contraction: it’s ~ is',
)
hasNo('the genitive is no short verb', 'It was Lind’s first list.', 'It is Lind first list.', /contraction/)
test('the object of one verb is the subject of a passive', (t) => {
  const all = rules(
    'Crews from the port dropped the crude tools on the bridge.',
    'The crude tools were used on the bridge.',
    ['indirect', 'indirect'],
  )
  t.true(all.includes('role-voice/subject: dropped ~ were used'), all.join('\n'))
})

test('any verb that indirect speech puts back a tense is licensed', (t) => {
  const all = rules(
    'We need more drivers for the port and he wants them in May.',
    'they needed more drivers for the port and he wanted them in May',
    ['direct', 'indirect'],
  )
  t.true(all.includes('inflection/backshift (licensed): need ~ needed'), all.join('\n'))
  t.true(all.includes('inflection/backshift (licensed): wants ~ wanted'), all.join('\n'))
  t.true(rules('We need it.', 'We needed it.').includes('inflection/lemma: need ~ needed'))
})

test('an acute between letters is an apostrophe', (t) => {
  t.deepEqual(rules('I´m proud of the town.', "I'm proud of the town."), [])
})

test('a pair is not said to differ where only a third reads otherwise', (t) => {
  const all = classify(
    collate([
      witness('A', 'That damn wall will not stand for long.'),
      witness('B', 'That d*** wall will not stand for long.'),
      witness('C', 'That wall will not stand for long.'),
    ]),
  )
  t.true(between(0, 1)(all).some((d) => d.kind === 'expurgation'))
  t.false(between(0, 2)(all).some((d) => d.kind === 'expurgation'))
})

test('a name of one wording alone is said to stand there, not to differ from another name', (t) => {
  const [d] = classify(
    collate([witness('A', 'We talked in Malmö.', 'indirect'), witness('B', 'We talked.', 'indirect')]),
  )
  t.is(d?.kind, 'entity')
  t.regex(d ? explain(d, ['A', 'B']) : '', /^A name stands in one wording and not in another: A reads “Malmö”/)
})

test('a modal verb that both have at other places is no difference of modality', (t) => {
  const all = rules(
    'The deal will grant the holders of the bank a share of the firm in May.',
    'In May under the deal the firm that will grant a share is the bank of the holders.',
    ['indirect', 'indirect'],
  )
  t.false(
    all.some((r) => r.startsWith('modality')),
    all.join('\n'),
  )
})
