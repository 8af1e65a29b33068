/**
 * A quotation and its tag: `“C,” he said`, `“C,” said Ann Lee, a doctor`, `“C1,” he said. “C2.”`, `“C.” Added he.`
 * What stands in the same sentence before the quotation belongs to the words: `It was “a mess,” he said.`
 */
import { BIT } from '../bits.ts'
import { add, type Finder, type Run } from '../lead.ts'
import { tagAfter } from '../tag.ts'
import { isWord, sentenceFrom, sentenceTo } from '../phrases.ts'
import { has, type Scan } from '../scan.ts'

export const postPosed: Finder = (s, found) => {
  for (let n = 0; n < s.quotations.length; n++) {
    const q = s.quotations[n]
    if (!q || q.parent !== null || found.taken[q.open]) continue
    const after = q.last + 1
    const ended = has(s, q.last - 1, BIT.COMMA | BIT.STOP) || has(s, after, BIT.COMMA | BIT.DASH)
    if (!ended) continue
    const tag = tagAfter(s, after)
    if (!tag) continue
    const content: Run[] = [...chain(s, n), { from: startOf(s, q.open, found.used), to: q.last + 1 }]
    const next = follows(s, tag.to, n)
    if (next) content.push(next)
    add(found, {
      source: tag.source,
      cue: tag.cue,
      verb: tag.verb,
      addressee: tag.addressee,
      content,
      finder: 'post-posed',
    })
    found.used.fill(1, tag.from, tag.to)
  }
}

/** The quotations of the paragraphs before that this one continues. */
const chain = (s: Scan, n: number): readonly Run[] => {
  const out: Run[] = []
  let k = s.quotations[n]?.continues ?? null
  while (k !== null) {
    const q = s.quotations[k]
    if (!q) break
    out.unshift({ from: q.open, to: q.last + 1 })
    k = q.continues
  }
  return out
}

/** Where the content begins: at the mark, or with the unquoted words of its sentence. */
const startOf = (s: Scan, open: number, used: Uint8Array): number => {
  const from = sentenceFrom(s, open)
  if (from === open) return open
  for (let i = from; i < open; i++) if (used[i]) return open
  return isWord(s, from) ? from : open
}

/** The quotation that goes on after the tag: `“C1,” he said. “C2.”` */
const follows = (s: Scan, tagTo: number, n: number): Run | null => {
  const next = nextOuter(s, n)
  const q = next === null ? undefined : s.quotations[next]
  if (!q || s.paragraph[q.open] !== s.paragraph[s.quotations[n]?.open ?? 0]) return null
  const to = sentenceTo(s, tagTo - 1)
  if (q.open > to || q.open < tagTo) return null
  if (q.open - tagTo > 40) return null
  // within the tag's sentence only marks may stand between; after its end the quotation comes at once
  if (q.open === to) return { from: q.open, to: q.last + 1 }
  for (let i = tagTo; i < q.open; i++) if (isWord(s, i)) return null
  return { from: q.open, to: q.last + 1 }
}

const nextOuter = (s: Scan, n: number): number | null => {
  for (let k = n + 1; k < s.quotations.length; k++) if (s.quotations[k]?.parent === null) return k
  return null
}
