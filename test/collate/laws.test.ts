/** The laws of every collation, over invented texts that share words, marks, copies and moved phrases. */
import { fc, testProp } from '@fast-check/ava'
import { collate } from '../../src/collate/index.ts'
import { Collation, readingText, type WitnessText } from '../../src/model/index.ts'

const word = fc.constantFrom<string[]>(
  ...'the a of in blood land mixed mingled with soldiers martyrs said says never not will would , . “ ” defence defense 12 don’t do 𝒜b é́'.split(
    ' ',
  ),
)
const text = fc.oneof(
  { weight: 5, arbitrary: fc.array(word, { maxLength: 14 }).map((w: readonly string[]) => w.join(' ')) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 20 }) },
)
const texts = fc.array(text, { maxLength: 6 })
const witness = (content: string, k: number): WitnessText => ({ siglum: `W${k}`, content })

const sorted = (xs: readonly unknown[]): readonly string[] => xs.map((x) => JSON.stringify(x)).sort()

/** A collation with its witnesses in another order. */
const permuted = (c: Collation, order: readonly number[]): unknown => {
  const at = (k: number): number => order.indexOf(k)
  const turn = <A extends { readonly a: number; readonly b: number }>(x: A, swap: (x: A) => A): A =>
    at(x.a) < at(x.b) ? { ...x, a: at(x.a), b: at(x.b) } : { ...swap(x), a: at(x.b), b: at(x.a) }
  return {
    loci: c.loci.map((l) => order.map((k) => l.readings[k] ?? null)),
    links: sorted(c.links.map((l) => turn(l, (x) => ({ ...x, i: x.j, j: x.i })))),
    moves: sorted(c.moves.map((m) => turn(m, (x) => ({ ...x, from: x.to, to: x.from })))),
    exact: c.exact,
  }
}

testProp('each witness reads back from its loci, each token once, and no locus is empty', [texts], (t, list) => {
  const c = collate(list.map(witness))
  t.true(Collation.is(c))
  for (const [k, w] of c.witnesses.entries()) {
    t.is(w.content, list[k] ?? '')
    for (const token of w.tokens) t.is(w.content.slice(token.start, token.end), token.text)
    const indexes = c.loci.flatMap((l) => {
      const r = l.readings[k]
      return r ? Array.from({ length: r.to - r.from }, (_, i) => r.from + i) : []
    })
    t.deepEqual(
      indexes,
      w.tokens.map((_, i) => i),
    )
  }
  for (const l of c.loci) t.true(l.readings.some((r) => r !== null && r.to > r.from))
})

testProp(
  'the order of the witnesses changes nothing but the order of the readings',
  [texts, fc.infiniteStream(fc.nat())],
  (t, list, keys) => {
    const order = list.map((_, k) => [keys.next().value ?? 0, k] as const).sort((x, y) => x[0] - y[0] || x[1] - y[1])
    const turned = order.map(([, k]) => k)
    const straight = collate(list.map(witness))
    const shuffled = collate(turned.map((k) => witness(list[k] ?? '', k)))
    t.deepEqual(
      permuted(
        shuffled,
        turned.map((_, i) => i),
      ),
      permuted(straight, turned),
    )
  },
)

testProp(
  'an added copy of a witness changes nothing else',
  [texts.filter((l) => l.length > 0), fc.nat()],
  (t, list, pick) => {
    const k = pick % list.length
    const without = collate(list.map(witness))
    const withCopy = collate([...list, list[k] ?? ''].map(witness))
    t.deepEqual(
      withCopy.loci.map((l) => l.readings.slice(0, -1)),
      without.loci.map((l) => l.readings),
    )
    for (const l of withCopy.loci) t.deepEqual(l.readings.at(-1), l.readings[k])
    const old = (x: { readonly b: number }): boolean => x.b < list.length
    t.deepEqual(withCopy.links.filter(old), without.links)
    t.deepEqual(withCopy.moves.filter(old), without.moves)
  },
)

testProp(
  'identical witnesses agree at every locus and nothing moves',
  [text, fc.integer({ min: 1, max: 5 })],
  (t, content, n) => {
    const c = collate(Array.from({ length: n }, (_, k) => witness(content, k)))
    t.deepEqual(c.moves, [])
    for (const l of c.loci)
      for (const r of l.readings) {
        t.deepEqual(r, l.readings[0])
        t.is(r ? r.to - r.from : 0, 1)
      }
    t.is(c.links.length, ((n * (n - 1)) / 2) * (c.witnesses[0]?.tokens.length ?? 0))
  },
)

const isWord = (s: string): boolean => /[\p{L}\p{N}]/u.test(s)

testProp('no two neighbouring loci could be one', [texts], (t, list) => {
  const c = collate(list.map(witness))
  t.true(list.length > 0 || c.loci.length === 0)
  const shape = (l: Collation['loci'][number]): string =>
    [
      ...new Set(
        l.readings.flatMap((r, k) =>
          r ? (c.witnesses[k]?.tokens.slice(r.from, r.to) ?? []).map((x) => isWord(x.text)) : [],
        ),
      ),
    ]
      .sort()
      .join()
  for (const [i, l] of c.loci.entries()) {
    const next = c.loci[i + 1]
    if (!next || shape(l) !== shape(next)) continue
    t.true(
      l.readings.some((r, k) => r !== null && next.readings[k] !== null),
      c.witnesses.map((w, k) => [l, next].map((x) => readingText(w, x.readings[k] ?? null)).join(' | ')).join('\n'),
    )
  }
})

testProp('every link joins tokens that exist, of two witnesses, once', [texts], (t, list) => {
  const c = collate(list.map(witness))
  t.true(list.length > 1 || c.links.length === 0)
  const seen = new Set<string>()
  for (const { a, i, b, j } of c.links) {
    const has = (k: number, x: number): boolean => x >= 0 && x < (c.witnesses[k]?.tokens.length ?? 0)
    t.true(a < b && has(a, i) && has(b, j))
    const key = [a, i, b, j].join()
    t.false(seen.has(key))
    seen.add(key)
  }
  for (const m of c.moves)
    for (let k = 0; k < m.from.to - m.from.from; k++)
      t.true(seen.has([m.a, m.from.from + k, m.b, m.to.from + k].join()))
})

/** Long versions of one text, with stretches reworded, so that anchors and islands are at work. */
const long = fc
  .record({ seed: fc.nat(), count: fc.integer({ min: 2, max: 5 }), share: fc.constantFrom(0.05, 0.2, 0.5) })
  .map(
    ({
      seed,
      count,
      share,
    }: {
      readonly seed: number
      readonly count: number
      readonly share: number
    }): readonly string[] => {
      let state = seed
      const next = (): number => {
        state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
        return state / 4_294_967_296
      }
      const any = (): string => `w${Math.floor(400 ** next())}`
      const base = Array.from({ length: 250 }, any)
      return Array.from({ length: count }, () =>
        base
          .flatMap((w) => {
            const x = next()
            if (x < share / 3) return []
            if (x < (2 * share) / 3) return [any()]
            return x < share ? [w, any()] : [w]
          })
          .join(' '),
      )
    },
  )

testProp(
  'the laws hold for long texts too',
  [long],
  (t, list) => {
    const straight = collate(list.map(witness))
    const backwards = list.map((_, k) => list.length - 1 - k)
    const turned = collate(backwards.map((k) => witness(list[k] ?? '', k)))
    t.deepEqual(
      permuted(
        turned,
        backwards.map((_, i) => i),
      ),
      permuted(straight, backwards),
    )
    const copied = collate([...list, list[0] ?? ''].map(witness))
    t.deepEqual(
      copied.loci.map((l) => l.readings.slice(0, -1)),
      straight.loci.map((l) => l.readings),
    )
    for (const [k, w] of straight.witnesses.entries())
      t.is(
        straight.loci.reduce(
          (n, l) => n + (l.readings[k] ? (l.readings[k]?.to ?? 0) - (l.readings[k]?.from ?? 0) : 0),
          0,
        ),
        w.tokens.length,
      )
  },
  { numRuns: 6 },
)
