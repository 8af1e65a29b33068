/** `According to S, C` and `C, according to S`. */
import { BIT } from '../bits.ts'
import { clauseEnd, trimmed } from '../clause-end.ts'
import { add, type Finder, type Run } from '../lead.ts'
import { is, isWord, nounPhraseAfter, sentenceFrom, sentenceTo } from '../phrases.ts'
import { has, type Scan } from '../scan.ts'

export const accordingTo: Finder = (s, found) => {
  const according = s.book.id('according')
  for (let i = 0; i < s.count; i++) {
    if (s.word[i] !== according || !is(s, i + 1, 'to') || (s.quote[i] ?? 0) > 0 || found.used[i]) continue
    const floor = sentenceFrom(s, i)
    const limit = sentenceTo(s, i)
    const phrase = nounPhraseAfter(s, i + 2, limit)
    if (!phrase) continue
    const fronted = i === floor || (i === floor + 1 && has(s, floor, BIT.COORD))
    const content: Run[] = []
    let end = phrase.to
    if (fronted) {
      const comma = commaAfter(s, phrase.to, limit)
      if (comma < 0) continue
      end = comma
      const to = clauseEnd(s, comma + 1, 0)
      if (to > comma + 1) content.push({ from: comma + 1, to })
    } else {
      const to = trimmed(s, floor, i)
      if (to > floor) content.push({ from: floor, to })
      const comma = commaAfter(s, phrase.to, Math.min(limit, phrase.to + 12))
      if (comma >= 0 && has(s, i - 1, BIT.COMMA) && comma + 1 < limit && comma === phrase.to) {
        const after = clauseEnd(s, comma + 1, 0)
        if (after > comma + 1 && !has(s, comma + 1, BIT.WH | BIT.DET) && !has(s, comma + 1, BIT.ING))
          content.push({ from: comma + 1, to: after })
      }
    }
    const fresh = content.filter((r) => !found.used[r.from] && isFree(found.taken, r))
    if (fresh.length === 0) continue
    add(found, {
      source: { from: phrase.from, to: fronted ? end : phrase.to },
      cue: { from: i, to: i + 2 },
      content: fresh,
      finder: 'according-to',
    })
    found.used.fill(1, i, end)
  }
}

const isFree = (taken: Uint8Array, r: Run): boolean => {
  for (let i = r.from; i < r.to; i++) if (!taken[i]) return true
  return false
}

const commaAfter = (s: Scan, from: number, limit: number): number => {
  for (let k = from; k < limit; k++) {
    if (has(s, k, BIT.COMMA)) return k
    if (has(s, k, BIT.STOP) || (s.quote[k] ?? 0) > 0) return -1
    if (!isWord(s, k) && s.first[k] !== 40 && s.first[k] !== 41) return -1
  }
  return -1
}
