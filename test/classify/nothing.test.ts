/** The law of the empty reading: a version is said to have no words only where each of its words there is spoken of elsewhere, or shared. */
import { fc, testProp } from '@fast-check/ava'
import test from 'ava'
import { readdirSync, readFileSync } from 'node:fs'
import { classify } from '../../src/classify/index.ts'
import { collate } from '../../src/collate/index.ts'
import type { Article, Collation, Difference, Mode, WitnessText } from '../../src/model/index.ts'
import { compare } from '../../src/index.ts'

/** Kinds whose readings are stretches of a text, not answers to one another; and a relative clause, which faces what it does not render. */
const SPANNING = new Set(['mode', 'truncation', 'order', 'editorial-insert', 'orthography'])
const BY_DESIGN = 'one-sided/relative-clause'

/** The content words of witness `w` that stand in the columns of a difference that gives it no reading, and that nothing accounts for. */
const unsaid = (c: Collation, all: readonly Difference[], d: Difference, w: number): readonly string[] => {
  const loci = d.loci
  if (loci === null || SPANNING.has(d.kind) || d.rule === BY_DESIGN) return []
  return c.loci.slice(loci.from, loci.to).flatMap((l) => {
    const r = l.readings[w]
    if (!r) return []
    const there = new Set(
      l.readings.flatMap((s, v) =>
        s === null || v === w ? [] : (c.witnesses[v]?.tokens.slice(s.from, s.to).map((t) => t.norm) ?? []),
      ),
    )
    return (c.witnesses[w]?.tokens.slice(r.from, r.to) ?? [])
      .filter((t) => /\p{L}{4}/u.test(t.text) && !there.has(t.norm))
      .filter((t) => !all.some((e) => covers(e, w, t)))
      .map((t) => t.text)
  })
}

const covers = (e: Difference, w: number, t: { readonly start: number; readonly end: number }): boolean => {
  const r = e.readings[w]
  return e.place === 'content' && r !== null && r !== undefined && r.start < t.end && t.start < r.end
}

const broken = (c: Collation): readonly string[] => {
  const all = classify(c)
  return all.flatMap((d) =>
    d.readings.flatMap((r, w) =>
      r !== null
        ? []
        : unsaid(
            c,
            all.filter((e) => e.kind !== 'mode'),
            d,
            w,
          ).map((word) => `${d.rule}: ${word}`),
    ),
  )
}

const WORDS =
  'the mayor will not close three schools today because teachers left Oslo and parents must wait until winter ends'.split(
    ' ',
  )
const OTHERS = 'now may never four doctors Bergen streets quickly villages soon reopened councils'.split(' ')

/** A statement with words dropped, put in and exchanged. */
const edited = fc
  .array(
    fc.record({
      at: fc.nat({ max: WORDS.length - 1 }),
      how: fc.constantFrom('drop', 'put', 'change'),
      word: fc.constantFrom(...OTHERS),
    }),
    { maxLength: 5 },
  )
  .map((edits) => {
    const out: string[][] = WORDS.map((w) => [w])
    for (const { at, how, word } of edits)
      out[at] = how === 'drop' ? [] : how === 'put' ? [...(out[at] ?? []), word] : [word]
    return out.flat().join(' ')
  })

const witness = (siglum: string, content: string, mode: Mode): WitnessText => ({
  siglum,
  content,
  mode,
  ...(mode === 'direct' ? { quoted: [{ start: 0, end: content.length }] } : {}),
})

testProp(
  'of an edited statement no word is passed over in silence',
  [edited, edited, fc.constantFrom<Mode>('direct', 'indirect')],
  (t, a, b, mode) => {
    t.deepEqual(broken(collate([witness('A', a, 'direct'), witness('B', b, mode)])), [])
  },
)

test('nor of the made events, by twos', (t) => {
  const folder = 'test/events/told'
  const events = readdirSync(folder)
    .sort()
    .map((name) => JSON.parse(readFileSync(`${folder}/${name}`, 'utf8')) as { readonly articles: readonly Article[] })
  let pairs = 0
  for (const { articles } of events) {
    const result = compare(articles)
    if (result._tag === 'Left') continue
    for (const { witnesses } of result.right.comparisons)
      for (let i = 0; i < witnesses.length; i++)
        for (let j = i + 1; j < witnesses.length; j++) {
          const two = [witnesses[i], witnesses[j]].flatMap((w, n): readonly WitnessText[] =>
            w ? [{ siglum: 'AB'.charAt(n), content: w.content, mode: w.attribution.mode }] : [],
          )
          t.deepEqual(broken(collate(two)), [])
          pairs++
        }
  }
  t.true(pairs > 20)
})
