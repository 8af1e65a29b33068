import { fc, testProp } from '@fast-check/ava'
import { quickest } from '../quickest.ts'
import test from 'ava'
import { classify, explain } from '../../src/classify/index.ts'
import { collate } from '../../src/collate/index.ts'
import type { Difference, Mode, WitnessText } from '../../src/model/index.ts'

const WORDS =
  'we they will not never would sign the a treaty deal paper Oslo Geneva 300 twelve nearly all some soldiers martyrs regime government said told had has signed “ ” , . … [ ] perhaps must may and who of in under'.split(
    ' ',
  )

const content = fc.array(fc.constantFrom(...WORDS), { minLength: 0, maxLength: 24 }).map((words) => words.join(' '))
const mode = fc.constantFrom<Mode>('direct', 'mixed', 'indirect', 'narrated')
const side = fc.record({ content, mode })

const witness = (
  siglum: string,
  { content: text, mode: m }: { readonly content: string; readonly mode: Mode },
): WitnessText => ({
  siglum,
  content: text,
  mode: m,
  ...(m === 'direct' ? { quoted: [{ start: 0, end: text.length }] } : {}),
})

const SIGLA = ['A', 'B', 'C', 'D', 'E']
const essence = (ds: readonly Difference[]): readonly unknown[] =>
  ds.map((d) => [
    d.kind,
    d.rule,
    d.cue,
    d.insideQuotes,
    d.licensed,
    d.readings[0]?.text ?? null,
    d.readings[1]?.text ?? null,
  ])

const bySiglum = (witnesses: readonly WitnessText[]): readonly unknown[] =>
  classify(collate(witnesses)).map((d) => [
    d.kind,
    d.rule,
    d.cue,
    d.insideQuotes,
    d.licensed,
    witnesses
      .map((w, i) => `${w.siglum}:${JSON.stringify(d.readings[i] ?? null)}`)
      .sort()
      .join(' '),
  ])

testProp('swapping two witnesses mirrors the differences', [side, side], (t, a, b) => {
  t.deepEqual(bySiglum([witness('A', a), witness('B', b)]), bySiglum([witness('B', b), witness('A', a)]))
})

testProp(
  'the order of the witnesses changes nothing but the order of the readings',
  [fc.array(side, { minLength: 2, maxLength: 5 }), fc.infiniteStream(fc.nat())],
  (t, sides, stream) => {
    const witnesses = sides.map((s, i) => witness(SIGLA[i] ?? 'Z', s))
    const shuffled = witnesses
      .map((w) => ({ w, key: stream.next().value ?? 0 }))
      .sort((x, y) => x.key - y.key)
      .map((x) => x.w)
    t.deepEqual(bySiglum(shuffled), bySiglum(witnesses))
  },
)

testProp('equal witnesses have no difference', [side], (t, s) => {
  t.deepEqual(classify(collate([witness('A', s), witness('B', s), witness('C', s)])), [])
})

testProp('every reading reads back its own text', [fc.array(side, { minLength: 2, maxLength: 4 })], (t, sides) => {
  const collation = collate(sides.map((s, i) => witness(SIGLA[i] ?? 'Z', s)))
  for (const d of classify(collation)) {
    t.is(d.readings.length, sides.length)
    d.readings.forEach((r, i) => {
      if (r !== null) t.is(collation.witnesses[i]?.content.slice(r.start, r.end), r.text)
    })
    t.true(d.readings.some((r) => r !== null))
    if (d.loci) t.true(d.loci.from < d.loci.to && d.loci.to <= collation.loci.length)
  }
  t.pass()
})

testProp('a copy of a witness changes nothing but its own reading', [side, side], (t, a, b) => {
  const two = classify(collate([witness('A', a), witness('B', b)]))
  const three = classify(collate([witness('A', a), witness('B', b), witness('C', a)]))
  t.deepEqual(essence(three), essence(two))
  for (const d of three) t.is(d.readings[2]?.text, d.readings[0]?.text)
})

const many = (seed: number): string =>
  Array.from({ length: 10_000 }, (_, i) => WORDS[(i * 7 + seed * (i % 13)) % WORDS.length]).join(' ')

const JUDGING =
  /\b(?:omit|distort|misquot|correct|wrong|bias|false|fail|inaccura|error|mistak|mislead|manipulat|twist|lie[sd]?\b|truth|true|fake|propagand|cherry|unfair|should have)/i

testProp('an explanation is one sentence and judges nobody beyond the words it shows', [side, side], (t, a, b) => {
  for (const d of classify(collate([witness('A', a), witness('B', b)]))) {
    const sentence = explain(d, ['A', 'B'])
    t.false(JUDGING.test(sentence.replace(/“[^”]*”/g, '').replace(/\(.*\)\.$/, '')))
    t.is(sentence, explain({ ...d, readings: [...d.readings].reverse() }, ['B', 'A']))
    t.true(sentence.endsWith('.'))
  }
  t.pass()
})

test('ten thousand words against ten thousand others are compared in seconds', (t) => {
  const collation = collate([
    witness('A', { content: many(1), mode: 'direct' }),
    witness('B', { content: many(5), mode: 'direct' }),
  ])
  t.true(quickest(() => classify(collation), 10) < 10)
})
