/**
 * A heading that gives the gist of what somebody says who speaks in the text below.
 *
 *     > | Ortiz: The port will stay open
 *         ^^^^^^ ^^^^^^^^^^^^^^^^^^^^^^^
 *         source content
 */
import { BIT } from '../bits.ts'
import { trimmed } from '../clause-end.ts'
import { add, type Finder, type Found } from '../lead.ts'
import { has, type Scan } from '../scan.ts'
import { isColon, isWord, spelled } from '../token.ts'
import { NOT_SPEAKERS } from './turns.ts'

const LONGEST_NAME = 4
const FEWEST = 3
const LONGEST = 24

export const headed: Finder = (s, found) => {
  let known: ReadonlySet<string> | null = null
  for (let p = 0; p + 1 < s.paragraphs.length; p++) {
    const from = s.paragraphs[p] ?? 0
    const to = s.paragraphs[p + 1] ?? s.count
    const colon = labelTo(s, from, to)
    if (colon < 0 || to - colon <= FEWEST || to - colon > LONGEST || (s.quote[colon + 1] ?? 0) > 0) continue
    if (anyIn(found.taken, from, to) || anyIn(found.used, from, to)) continue
    known ??= speakers(s, found)
    if (!known.has(spelled(s, colon - 1))) continue
    add(found, {
      source: { from, to: colon },
      cue: { from: colon, to: colon + 1 },
      content: [{ from: colon + 1, to: trimmed(s, colon + 1, to) }],
      finder: 'headed',
    })
  }
}

/** The colon after a name that opens a paragraph; -1 elsewhere. */
const labelTo = (s: Scan, from: number, to: number): number => {
  let k = from
  while (k < to && k - from < LONGEST_NAME && isWord(s, k) && has(s, k, BIT.CAP) && !has(s, k, BIT.TIME | BIT.DET)) k++
  const head = k > from && isColon(s, k) && s.start[k] === s.end[k - 1]
  return head && !NOT_SPEAKERS.has(spelled(s, k - 1)) && isWord(s, k + 1) ? k : -1
}

/** The last words of the names that speak in the text. */
const speakers = (s: Scan, found: Found): ReadonlySet<string> => {
  const out = new Set<string>()
  for (const { source } of found.leads) {
    if (!source) continue
    for (let i = source.from; i < source.to; i++)
      if (has(s, i, BIT.CAP) && !has(s, i + 1, BIT.CAP) && !has(s, i, BIT.DET | BIT.SUBJ)) out.add(spelled(s, i))
  }
  return out
}

const anyIn = (marks: Uint8Array, from: number, to: number): boolean => {
  for (let i = from; i < to; i++) if (marks[i]) return true
  return false
}
