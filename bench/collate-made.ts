/** Measures on texts made by rule, where the truth is known by making: planted moves, and a tradition of copies. */
import { collate } from '../src/collate/index.ts'
import { pairs, random, witness } from './collate-data.ts'

const STOP = new Set(
  'the a an of in to and is was for on with at by from that it its his her he she they this which or be are were not has had have as but who their'.split(
    ' ',
  ),
)
const carries = (w: string): boolean => /[\p{L}\p{N}]/u.test(w) && !STOP.has(w)

interface Marked {
  readonly w: string
  /** Where the word stood, or -1. */
  readonly from: number
}

/** Moves of two to six words planted in sentences: P and R of moved words, and false moves where none was planted. */
export const movesMeasured = (): readonly string[] => {
  const sentences = pairs('wiki').map((r) => r.a)
  if (sentences.length === 0) return ['Planted moves: absent.']
  const vocabulary = [...new Set(sentences.flat())].filter(carries)
  const out = ['| planted moves | P | R | texts with a move where none was planted |', '|---|---|---|---|']
  for (const [name, at, share] of [
    ['one sentence', 1, 0],
    ['one sentence, 10 % edits', 1, 0.1],
    ['eight sentences, 10 % edits', 8, 0.1],
  ] as const) {
    const next = random(7)
    const any = (): Marked => ({ w: vocabulary[Math.floor(next() * vocabulary.length)] ?? '', from: -1 })
    const edited = (list: readonly Marked[]): readonly Marked[] =>
      list.flatMap((x) => {
        const r = next()
        if (r < share / 3) return []
        if (r < (2 * share) / 3) return [any()]
        return r < share ? [x, any()] : [x]
      })
    let hit = 0
    let got = 0
    let planted = 0
    let invented = 0
    let texts = 0
    for (let q = 0; q + at <= sentences.length && texts < 100; q += at) {
      const words = sentences.slice(q, q + at).flat()
      const marked = words.map((w, from) => ({ w, from }))
      const size = 2 + Math.floor(next() * 5)
      const starts = words.flatMap((_, s) => {
        const run = words.slice(s, s + size)
        return run.length === size && run.every((w) => /[\p{L}\p{N}]/u.test(w)) && run.filter(carries).length > 1
          ? [s]
          : []
      })
      const start = starts[Math.floor(next() * starts.length)]
      if (start === undefined || words.length < 20) continue
      texts++
      const moved = marked.slice(start, start + size)
      const rest = [...marked.slice(0, start), ...marked.slice(start + size)]
      const far = rest.map((_, d) => d).filter((d) => Math.abs(d - start) > Math.max(4, size))
      const to = far[Math.floor(next() * far.length)] ?? 0
      const other = [...edited(rest.slice(0, to)), ...moved, ...edited(rest.slice(to))]
      const tokens = (list: readonly Marked[]): readonly string[] => list.map((x) => x.w)
      const found = collate([witness(words, 0), witness(tokens(other), 1)]).moves
      planted += size
      for (const m of found)
        for (let k = 0; k < m.from.to - m.from.from; k++) {
          got++
          if (moved.some((x) => x.from === m.from.from + k && other[m.to.from + k] === x)) hit++
        }
      if (collate([witness(words, 0), witness(tokens(edited(marked)), 1)]).moves.length > 0) invented++
    }
    out.push(
      `| ${name} | ${((100 * hit) / got).toFixed(1)} | ${((100 * hit) / planted).toFixed(1)} | ${invented} of ${texts} |`,
    )
  }
  return out
}

/** Copies of copies with respellings, other words, omissions and additions: pairs in one column, and whole columns, right by descent. */
export const traditionMeasured = (): readonly string[] => {
  const sentences = pairs('wiki').map((r) => r.a)
  if (sentences.length === 0) return ['A tradition of copies: absent.']
  const out = ['| a tradition of copies | pairs P | pairs R | whole columns |', '|---|---|---|---|']
  for (const [count, share] of [
    [6, 0.06],
    [28, 0.06],
    [28, 0.12],
  ] as const) {
    const next = random(11)
    const words = sentences.slice(0, 10).flat()
    let fresh = 0
    const other = (): string => words[Math.floor(next() * words.length)] ?? ''
    const respelt = (w: string): string => {
      if (w.length < 3) return w
      const p = 1 + Math.floor(next() * (w.length - 1))
      return next() < 0.5
        ? w.slice(0, p) + 'eiouyah'.charAt(Math.floor(next() * 7)) + w.slice(p + 1)
        : w.slice(0, p) + w.charAt(p - 1) + w.slice(p)
    }
    type Copied = readonly { readonly w: string; readonly id: string }[]
    const copy = (text: Copied): Copied =>
      text.flatMap((x) => {
        const r = next() / share
        if (r < 0.2) return []
        if (r < 0.55) return [{ w: respelt(x.w), id: x.id }]
        if (r < 0.8) return [{ w: other(), id: x.id }]
        return r < 1 ? [x, { w: other(), id: `new ${fresh++}` }] : [x]
      })
    const copies: Copied[] = [words.map((w, i) => ({ w, id: `root ${i}` }))]
    while (copies.length < count) copies.push(copy(copies[Math.floor(next() * copies.length)] ?? []))
    const c = collate(
      copies.map((text, k) =>
        witness(
          text.map((x) => x.w),
          k,
        ),
      ),
    )
    const truth = new Map<string, string[]>()
    copies.forEach((text, k) => text.forEach((x, i) => truth.set(x.id, [...(truth.get(x.id) ?? []), `${k},${i}`])))
    const pairsOf = (columns: readonly (readonly string[])[]): ReadonlySet<string> =>
      new Set(columns.flatMap((col) => col.flatMap((x, i) => col.slice(i + 1).map((y) => `${x} ${y}`))))
    const mine = c.loci.map((l) =>
      l.readings.flatMap((r, k) => (r ? Array.from({ length: r.to - r.from }, (_, i) => `${k},${r.from + i}`) : [])),
    )
    const want = pairsOf([...truth.values()])
    const got = pairsOf(mine)
    const right = [...got].filter((x) => want.has(x)).length
    const columns = new Set(mine.map((col) => col.join(' ')))
    const wholeColumns = [...truth.values()].filter((col) => columns.has(col.join(' '))).length
    out.push(
      `| ${count} witnesses, ${100 * share} % edits a copy | ${((100 * right) / got.size).toFixed(1)} | ${((100 * right) / want.size).toFixed(1)} | ${((100 * wholeColumns) / truth.size).toFixed(1)} |`,
    )
  }
  return out
}
