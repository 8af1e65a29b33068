import test from 'ava'
import * as fc from 'fast-check'
import * as E from 'fp-ts/lib/Either.js'
import type { Linkage, Override, Overrides } from '../../src/model/index.ts'
import { decodeOverrides, inFileOrder, overrideDifferences, overrideLinkage } from '../../src/overrides/index.ts'
import { finder } from '../../src/overrides/select.ts'
import { courier, fares, harbor } from '../report/fixtures/fares.ts'

const file = (...overrides: readonly Override[]): Overrides => ({ version: 1, overrides })
const articles = [courier, harbor]
const attributions = fares.comparisons.flatMap((c) => c.witnesses.map((w) => w.attribution))
const linkage: Linkage = {
  utterances: fares.comparisons.map((c) => ({
    utterance: c.id,
    members: c.witnesses.map((w) => w.attribution.id),
    links: c.links,
  })),
  unsure: [],
  copies: [],
  notices: [],
}
const members = (l: Linkage): readonly (readonly string[])[] => l.utterances.map((u) => u.members)
const run = (o: Override): ReturnType<ReturnType<typeof overrideLinkage>> =>
  overrideLinkage(file(o), articles, attributions)(linkage)
const reason = 'the same event'

test('linked statements become one utterance, and the link says it was made by hand', (t) => {
  const o: Override = {
    action: 'link',
    at: [{ exact: 'The night buses stay' }, { exact: 'My thanks go' }],
    reason,
  }
  const { value, applied } = run(o)
  t.deepEqual(members(value), [
    ['fares-1-CO', 'fares-1-HT', 'fares-1-RN'],
    ['fares-2-CO', 'fares-2-HT', 'fares-3-CO'],
  ])
  t.is(applied[0]?.outcome, 'applied')
  t.deepEqual(value.utterances[1]?.links.at(-1)?.because, [{ feature: 'by-hand', detail: reason, weight: 1000 }])
  t.is(overrideLinkage(file(o), articles, attributions)(value).applied[0]?.outcome, 'unchanged')
})

test('unlinked statements part, and the others stay with the one they are nearest to', (t) => {
  const o: Override = {
    action: 'unlink',
    at: [{ exact: 'We will never raise' }, { exact: 'We will not raise', outlet: 'Harbor Times' }],
    reason,
  }
  t.deepEqual(members(run(o).value), [
    ['fares-1-CO'],
    ['fares-1-HT', 'fares-1-RN'],
    ['fares-2-CO', 'fares-2-HT'],
    ['fares-3-CO'],
  ])
})

test('an ignored statement is left out', (t) => {
  const o: Override = { action: 'ignore', of: 'statement', at: [{ exact: 'night buses' }], reason }
  t.deepEqual(members(run(o).value), members(linkage).slice(0, 2))
})

test('words that are not there, or there twice, change nothing and are reported so', (t) => {
  const rows: readonly (readonly [string, string | undefined, string])[] = [
    ['no such words', undefined, 'not-found'],
    ['drivers', undefined, 'ambiguous'],
    ['drivers', 'HT', 'applied'],
    ['raise', 'Nobody', 'not-found'],
    ['', undefined, 'not-found'],
  ]
  for (const [exact, outlet, outcome] of rows) {
    const { value, applied } = run({
      action: 'ignore',
      of: 'statement',
      at: [{ exact, ...(outlet === undefined ? {} : { outlet }) }],
      reason,
    })
    t.is(applied[0]?.outcome, outcome as typeof outcome & 'applied', exact)
    if (outcome !== 'applied') t.is(value, linkage)
  }
})

test('a prefix tells two places apart', (t) => {
  const o: Override = { action: 'ignore', of: 'statement', at: [{ prefix: 'thanked the ', exact: 'drivers' }], reason }
  t.deepEqual(run(o).applied[0]?.touched, ['fares-2-CO'])
})

test('a relabelled difference has the new kind, its layer, and what it was', (t) => {
  const o: Override = { action: 'relabel', at: [{ exact: 'never' }], kind: 'negation', reason }
  const { value, applied } = overrideDifferences(file(o), articles)(fares.comparisons)
  const d = value[0]?.differences[0]
  t.is(applied[0]?.outcome, 'applied')
  t.like(d, {
    kind: 'negation',
    layer: 'C',
    rule: 'by-hand/negation',
    byHand: { reason, kind: 'intensity', rule: 'intensity/frequency' },
  })
  t.deepEqual(value[0]?.differences.slice(1), fares.comparisons[0]?.differences.slice(1))
})

test('an ignored difference is not shown; the rest stays', (t) => {
  const o: Override = { action: 'ignore', at: [{ exact: 'whatever the council says' }], was: 'one-sided', reason }
  const { value } = overrideDifferences(file(o), articles)(fares.comparisons)
  t.deepEqual(
    value[0]?.differences.map((d) => d.kind),
    ['intensity', 'inflection'],
  )
})

test('a difference of the statement as a whole is addressed by its kind', (t) => {
  const at = [{ exact: 'My thanks go to the drivers' }]
  const named = overrideDifferences(file({ action: 'ignore', at, was: 'mode', reason }), articles)(fares.comparisons)
  t.is(named.applied[0]?.outcome, 'applied')
  const unnamed = overrideDifferences(file({ action: 'ignore', at, reason }), articles)(fares.comparisons)
  t.is(unnamed.applied[0]?.outcome, 'not-found')
})

test('outcomes come back in the order of the file', (t) => {
  const overrides = file(
    { action: 'ignore', at: [{ exact: 'never' }], reason },
    { action: 'unlink', at: [{ exact: 'never' }, { exact: 'depot' }], reason },
  )
  const a = overrideLinkage(overrides, articles, attributions)(linkage)
  const b = overrideDifferences(overrides, articles)(fares.comparisons)
  t.deepEqual(
    inFileOrder(overrides, [...a.applied, ...b.applied]).map((x) => x.override.action),
    ['ignore', 'unlink'],
  )
})

test('a decision that lacks something is refused with its place', (t) => {
  const rows: readonly (readonly [unknown, string])[] = [
    [{ action: 'link', at: [{ exact: 'a' }], reason }, 'two or more places in `at`'],
    [{ action: 'relabel', at: [{ exact: 'a' }], reason }, 'the kind it becomes in `kind`'],
    [{ action: 'ignore', at: [], reason }, 'a place in `at`'],
    [{ action: 'ignore', at: [{ exact: '' }], reason }, 'words to find in `exact`'],
    [{ action: 'ignore', at: [{ exact: 'a' }], reason: ' ' }, 'a `reason`'],
    [{ action: 'delete', at: [{ exact: 'a' }], reason }, 'link | unlink | relabel | ignore'],
  ]
  for (const [override, expected] of rows) {
    const result = decodeOverrides('o.json')({ version: 1, overrides: [override] })
    t.is(E.isLeft(result) ? result.left.expected : '', expected)
  }
})

test('another blank, quotation mark or dash than the source has still finds the words; the place is that of the source', (t) => {
  const text = 'The mayor said: “We\u00a0won’t  raise\nfares – not now.”'
  const find = finder([{ ...courier, id: 'x', text }])
  for (const exact of ["We won't raise fares - not now.", 'We\u00a0won’t  raise\nfares – not now.'])
    t.deepEqual(
      find({ exact }).map((p) => text.slice(p.start, p.end)),
      ['We\u00a0won’t  raise\nfares – not now.'],
    )
  t.deepEqual(find({ exact: 'fares', prefix: 'raise ' }).length, 1)
  t.deepEqual(find({ exact: 'fares', prefix: 'raises ' }).length, 0)
})

test('whatever is linked, unlinked or ignored, no statement is in two utterances and none is made up', (t) => {
  const quotes = [
    'We will never raise',
    'We will not raise',
    'city would not raise',
    'The night buses',
    'thanked the drivers',
    'My thanks go',
  ]
  const decision = fc.record({
    action: fc.constantFrom('link' as const, 'unlink' as const, 'ignore' as const),
    at: fc
      .uniqueArray(fc.constantFrom(...quotes), { minLength: 2, maxLength: 4 })
      .map((xs) => xs.map((exact) => ({ exact }))),
    of: fc.constant('statement' as const),
    reason: fc.constant(reason),
  })
  const known = new Set(members(linkage).flat())
  t.notThrows(() =>
    fc.assert(
      fc.property(fc.array(decision, { maxLength: 6 }), (decisions) => {
        const { value, applied } = overrideLinkage(file(...decisions), articles, attributions)(linkage)
        const all = members(value).flat()
        const ignored = new Set(applied.flatMap((a) => (a.override.action === 'ignore' ? a.touched : [])))
        return (
          new Set(all).size === all.length &&
          all.every((id) => known.has(id)) &&
          [...known].every((id) => all.includes(id) || ignored.has(id)) &&
          new Set(value.utterances.map((u) => u.utterance)).size === value.utterances.length
        )
      }),
    ),
  )
})
