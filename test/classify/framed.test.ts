import test from 'ava'
import { classify } from '../../src/classify/index.ts'
import { collate } from '../../src/collate/index.ts'
import { spanOf } from '../../src/model/index.ts'

const told = (a: string, b: string): readonly string[] =>
  classify(
    collate(
      [a, b].map((content, i) => ({
        siglum: 'AB'.charAt(i),
        content,
        mode: 'mixed' as const,
        quoted: [spanOf(content, content.indexOf('“'), content.indexOf('”') + 1)],
      })),
    ),
  )
    .filter((d) => d.layer === 'C')
    .map((d) => `${d.rule}: ${d.readings.map((r) => r?.text ?? '–').join(' ~ ')}`)

test('a name that one version has in its own words beside a shared fragment is named', (t) => {
  t.deepEqual(
    told(
      'Mayor Ortiz and Lena Brandt for dodging the phrase “public debt” again',
      'that Mr. Ortiz step down since he would not use the phrase “public debt” again',
    ),
    ['entity/absent: Lena Brandt ~ –'],
  )
})

test('a day that one version has in its own words beside a shared fragment is named', (t) => {
  t.deepEqual(
    told(
      'the harbour board, meeting on Tuesday behind closed doors, for its “lasting neglect”',
      'whoever had signed those papers about the quays showed a “lasting neglect”',
    ),
    ['quantity/value: Tuesday ~ –'],
  )
})

test('a name that both have beside a shared fragment, in two forms, is not named as absent', (t) => {
  t.deepEqual(
    told(
      'why Ortiz kept on dodging the phrase “public debt” again',
      'that Mayor Juan Ortiz step down since he never used the phrase “public debt” again',
    ),
    [],
  )
})

test('“for” beside “opposition” is no denial', (t) => {
  t.false(
    classify(
      collate([
        { siglum: 'A', content: 'She criticised him for his stance on the bridge', mode: 'indirect' },
        { siglum: 'B', content: 'She criticised his opposition to the bridge', mode: 'indirect' },
      ]),
    ).some((d) => d.kind === 'negation'),
  )
})

test('a noun answers no modal verb', (t) => {
  const kinds = classify(
    collate([
      { siglum: 'A', content: 'The plan hinged on strict harbour safety provisions.', mode: 'direct' },
      { siglum: 'B', content: 'the plan rests on whatever harbour safety the board wants', mode: 'indirect' },
    ]),
  )
  const modal = kinds.filter((d) => d.kind === 'modality').map((d) => d.readings.map((r) => r?.text ?? null))
  t.deepEqual(modal, [[null, 'wants']])
})
