/**
 * A partial table: some witnesses already aligned with each other.
 *
 * `cells[k][c]` is the token index of member `k` in column `c`, or -1. Down each member the indexes that are
 * not -1 rise by one. No column is empty.
 */
export interface Profile {
  /** Indexes of witnesses, in the order of `cells`. */
  readonly members: readonly number[]
  readonly cells: readonly Int32Array[]
  readonly length: number
}

/** A pair of columns, one of each side, or one column and -1. */
export type Step = readonly [number, number]

/** The table of one witness: a column for every token. */
export const single = (member: number, length: number): Profile => ({
  members: [member],
  cells: [Int32Array.from({ length }, (_, i) => i)],
  length,
})

/** Two tables as one, along steps that name every column of both once, in order. */
export const merged = (p: Profile, q: Profile, steps: readonly Step[]): Profile => {
  const take = (cells: Int32Array, side: 0 | 1): Int32Array => {
    const out = new Int32Array(steps.length)
    for (let s = 0; s < steps.length; s++) {
      const c = steps[s]?.[side] ?? -1
      out[s] = c < 0 ? -1 : (cells[c] ?? -1)
    }
    return out
  }
  return {
    members: [...p.members, ...q.members],
    cells: [...p.cells.map((cells) => take(cells, 0)), ...q.cells.map((cells) => take(cells, 1))],
    length: steps.length,
  }
}

/** The part of a table that some members fill, without the columns they leave empty. */
export const restricted = (p: Profile, keep: (member: number) => boolean): Profile => {
  const rows = p.members.map((_, k) => k).filter((k) => keep(p.members[k] ?? -1))
  const columns: number[] = []
  for (let c = 0; c < p.length; c++) if (rows.some((k) => (p.cells[k]?.[c] ?? -1) >= 0)) columns.push(c)
  return {
    members: rows.map((k) => p.members[k] ?? -1),
    cells: rows.map((k) => Int32Array.from(columns, (c) => p.cells[k]?.[c] ?? -1)),
    length: columns.length,
  }
}

/** What stands in each column: its distinct words with how many members have each, the commonest one first. */
export interface Columns {
  readonly length: number
  readonly members: number
  /** `words[starts[c] .. starts[c + 1]]` are the words of column `c`. */
  readonly starts: Int32Array
  readonly words: Int32Array
  readonly counts: Int32Array
}

export const columnsOf = (p: Profile, words: readonly Int32Array[]): Columns => {
  const starts = new Int32Array(p.length + 1)
  const members = p.members.length
  const outWords = new Int32Array(p.length * members)
  const outCounts = new Int32Array(p.length * members)
  const rows = p.members.map((m) => words[m] ?? new Int32Array())
  let end = 0
  for (let c = 0; c < p.length; c++) {
    const start = end
    for (let k = 0; k < members; k++) {
      const i = (p.cells[k] as Int32Array)[c] as number
      if (i < 0) continue
      const w = (rows[k] as Int32Array)[i] as number
      let at = start
      while (at < end && outWords[at] !== w) at++
      if (at === end) {
        outWords[end] = w
        outCounts[end++] = 1
      } else outCounts[at] = (outCounts[at] as number) + 1
    }
    if (end - start > 1) commonestFirst(outWords, outCounts, start, end)
    starts[c + 1] = end
  }
  return { length: p.length, members, starts, words: outWords.subarray(0, end), counts: outCounts.subarray(0, end) }
}

/** Puts the commonest word of a column first; of equals, the one with the least number. */
const commonestFirst = (words: Int32Array, counts: Int32Array, start: number, end: number): void => {
  let best = start
  for (let k = start + 1; k < end; k++) {
    const more = (counts[k] as number) - (counts[best] as number)
    if (more > 0 || (more === 0 && (words[k] as number) < (words[best] as number))) best = k
  }
  const [w, n] = [words[best] as number, counts[best] as number]
  words[best] = words[start] as number
  counts[best] = counts[start] as number
  words[start] = w
  counts[start] = n
}
