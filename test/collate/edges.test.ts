/** Hard input: the laws hold, in bounded time, and a notice says which guard acted. */
import { contramap } from 'fp-ts/lib/Eq.js'
import { pipe } from 'fp-ts/lib/function.js'
import { Eq as eqString } from 'fp-ts/lib/string.js'
import test from 'ava'
import { collate, collateWith } from '../../src/collate/index.ts'
import type { Collation, Token, WitnessText } from '../../src/model/index.ts'

const witness = (content: string, k: number): WitnessText => ({ siglum: `W${k}`, content })
const collated = (...texts: readonly string[]): Collation => collate(texts.map(witness))

const whole = (c: Collation): boolean =>
  c.witnesses.every((w, k) => {
    let next = 0
    for (const l of c.loci) {
      const r = l.readings[k]
      if (!r) continue
      if (r.from !== next || r.to <= r.from) return false
      next = r.to
    }
    return next === w.tokens.length
  })

test('no witness has no locus', (t) => {
  t.deepEqual(collate([]).loci, [])
})

test('one witness has a locus for each word', (t) => {
  t.is(collated('We will not go.').loci.length, 5)
})

test('an empty witness has no reading anywhere', (t) => {
  const c = collated('', 'We will not go.', '')
  t.true(whole(c))
  t.true(c.loci.every((l) => l.readings[0] === null && l.readings[2] === null))
})

test('a lone combining mark is a word of its own, not an empty witness', (t) => {
  const c = collated('\u{11A01}', '')
  t.true(whole(c))
  t.deepEqual(c.links, [])
})

test('a short witness finds its place in a long one', (t) => {
  const long = Array.from({ length: 3000 }, (_, i) => `w${i % 997}`).join(' ')
  const c = collated('peace begins at home', `${long} peace begins at home ${long}`)
  t.true(whole(c))
  t.deepEqual(
    c.links.map((l) => l.j - l.i),
    [3000, 3000, 3000, 3000],
  )
})

test('two texts of 50,000 words with no word in common end in a notice', (t) => {
  const text = (letter: string): string => Array.from({ length: 50_000 }, (_, i) => `${letter}${i}`).join(' ')
  const c = collated(text('a'), text('b'))
  t.true(whole(c))
  t.false(c.exact)
  t.true(c.notices.some((n) => n.rule === 'collate/alignment-guard'))
  t.deepEqual(c.links, [])
})

test('a text read backwards ends in bounded time', (t) => {
  const words = Array.from({ length: 8000 }, (_, i) => `w${i}`)
  const c = collated(words.join(' '), words.toReversed().join(' '))
  t.true(whole(c))
  t.false(c.exact)
})

test('repetition alone aligns end to end', (t) => {
  const c = collated('no '.repeat(5000), 'no '.repeat(4000))
  t.true(whole(c))
  t.is(c.links.length, 4000)
})

test('a word of a megabyte is a word', (t) => {
  const c = collated(`${'x'.repeat(1_000_000)} and y`, `${'x'.repeat(999_999)}z and y`)
  t.true(whole(c))
  t.is(c.witnesses[0]?.tokens.length, 3)
})

test('a hundred copies and one variant make two readings', (t) => {
  const c = collate(
    [...Array.from({ length: 99 }, () => 'the fleet sailed at dawn'), 'the fleet sailed at dusk'].map(witness),
  )
  t.is(c.loci.length, 5)
  t.is(c.links.length, (100 * 99 * 5) / 2 - (c.links.some((l) => l.b === 99 && l.i === 4) ? 0 : 99))
})

test('tokens of the caller keep their places, joined by one blank', (t) => {
  const c = collate([
    { siglum: 'A', content: 'ignored', tokens: [{ t: 'The ', n: 'the' }, { t: 'cat' }, { t: '' }] },
    { siglum: 'B', content: '', tokens: [{ t: 'THE', n: 'the' }, { t: 'dog' }] },
  ])
  t.is(c.witnesses[0]?.content, 'The  cat ')
  t.true(c.witnesses.every((w) => w.tokens.every((x) => w.content.slice(x.start, x.end) === x.text)))
  t.true(whole(c))
  t.true(c.links.some((l) => l.i === 0 && l.j === 0))
})

test('what stands inside quotation marks is found', (t) => {
  const [w] = collated('He said “we will not” and "never" again').witnesses
  t.deepEqual(
    w?.quoted.map((r) => w.content.slice(r.start, r.end)),
    ['we will not', 'never'],
  )
})

test('an equality of the caller is obeyed', (t) => {
  const firstLetter = pipe(
    eqString,
    contramap((token: Token) => token.norm.slice(0, 1)),
  )
  const c = collateWith({ eq: firstLetter })([witness('alpha beta gamma', 0), witness('gin and beer', 1)])
  t.true(
    c.links.some((l) => c.witnesses[0]?.tokens[l.i]?.norm === 'beta' && c.witnesses[1]?.tokens[l.j]?.norm === 'beer'),
  )
})

test('a similarity and a word list of the caller are obeyed', (t) => {
  const texts = [witness('the gavagai ran off', 0), witness('the rabbit ran off', 1), witness('the tree ran off', 2)]
  const lexicon = {
    name: 'radical',
    language: 'en',
    source: 'this test',
    version: '1',
    entries: [['gavagai', 'rabbit']],
  }
  const linked = (c: Collation): boolean => c.links.some((l) => l.a === 0 && l.b === 1 && l.i === 1 && l.j === 1)
  t.true(linked(collateWith({ lexicons: [lexicon] })(texts)))
  t.true(
    linked(
      collateWith({ similarity: (x, y) => (x.norm === y.norm || x.norm.length + y.norm.length === 13 ? 1 : 0) })(texts),
    ),
  )
})

test('without moves every link lies within a locus', (t) => {
  const texts = [
    'In the early morning the minister opened the new bridge over the river.',
    'The minister opened the new bridge over the river in the early morning.',
  ].map(witness)
  const c = collateWith({ moves: 'ignored' })(texts)
  t.deepEqual(c.moves, [])
  const home = (k: number, i: number): number =>
    c.loci.findIndex((l) => (l.readings[k]?.from ?? 9e9) <= i && i < (l.readings[k]?.to ?? -1))
  t.true(c.links.length > 0 && c.links.every((l) => home(0, l.i) === home(1, l.j)))
})
