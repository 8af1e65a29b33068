/** `According to S, C` and `C, according to S`. */
import { BIT } from '../bits.ts'
import { clauseEnd, trimmed } from '../clause-end.ts'
import { addresseeTo } from '../adjuncts.ts'
import { add, type Finder, type Found, type Run } from '../lead.ts'
import { nounPhraseAfter } from '../phrases.ts'
import { is, isColon, isWord, sentenceFrom, sentenceTo } from '../token.ts'
import { has, quotationAt, type Scan } from '../scan.ts'

export const accordingTo: Finder = (s, found) => {
  const according = s.book.id('according')
  const words = s.book.id('words')
  const to = s.book.id('to')
  for (let i = 0; i < s.count; i++) {
    const w = s.word[i] ?? 0
    if (w === 0 || (w !== according && w !== words && w !== to)) continue
    if ((s.quote[i] ?? 0) > 0 || found.used[i]) continue
    if (w === to) {
      inViewOf(s, found, i)
      continue
    }
    if (w === according ? !is(s, i + 1, 'to') : !(is(s, i + 1, 'of') && is(s, i - 1, 'the') && is(s, i - 2, 'in')))
      continue
    attribute(s, found, w === according ? i : i - 2, i + 2)
  }
}

/** `because to her, “C”`, `To Ada Ortiz, “C”`: whose view the words in marks are. */
const inViewOf = (s: Scan, found: Found, to: number): void => {
  const at = to + 1
  const opens = sentenceFrom(s, to) === to || has(s, to - 1, BIT.COORD | BIT.SUBORD)
  if (!opens || !(has(s, at, BIT.CAP) || (has(s, at, BIT.OBJ) && has(s, at + 1, BIT.COMMA)))) return
  const comma = commaAfter(s, at + 1, Math.min(sentenceTo(s, to), to + FARTHEST))
  const q = quotationAt(s, comma + 1)
  if (comma < 0 || q?.open !== comma + 1 || q.last - q.open < FEWEST || found.taken[q.open]) return
  const content = [{ from: q.open, to: q.last + 1 }]
  add(found, { source: { from: at, to: comma }, cue: { from: to, to: at }, content, finder: 'according-to' })
  found.used.fill(1, to, comma)
}

const FARTHEST = 8
const FEWEST = 5

/** The statement of an `according to` at `at` whose source begins at `from`. */
const attribute = (s: Scan, found: Found, at: number, from: number): void => {
  // “Update at 4 p.m.: According to S, C”
  const floor = isColon(s, at - 1) && has(s, at, BIT.CAP) ? at : sentenceFrom(s, at)
  const limit = sentenceTo(s, at)
  if (is(s, at - 1, 'that')) return
  const phrase = nounPhraseAfter(s, from, limit)
  if (!phrase) return
  const fronted = at === floor || (at === floor + 1 && has(s, floor, BIT.COORD | BIT.ADV))
  const content: Run[] = []
  let source: Run = { from, to: phrase.to }
  if (fronted) {
    const comma = pastName(s, commaAfter(s, from + 1, limit), limit)
    const near = addresseeTo(s, from, limit)
    let begin: number
    if (comma >= 0 && !(near < comma && verbIn(s, near, comma))) {
      source = { from, to: comma }
      // “According to ANN, quoting the ministry, C”
      const aside = quotes(s, comma + 1) ? commaAfter(s, comma + 2, limit) : -1
      begin = (aside > 0 ? aside : comma) + 1
    } else {
      source = { from, to: near }
      begin = near
    }
    if (source.to <= from || begin >= limit) return
    const to = clauseEnd(s, begin, 0)
    if (to > begin) content.push({ from: begin, to })
  } else {
    const wh = has(s, at - 1, BIT.COMMA) && has(s, at - 2, BIT.WH)
    const to = trimmed(s, floor, at)
    if (wh) content.push({ from: at - 2, to: at - 1 })
    else if (to > floor) content.push({ from: floor, to })
    const comma = phrase.to
    // “… and, in the words of S, “C””: the quotation alone is theirs
    const open = pastApposition(s, has(s, comma, BIT.COMMA) ? comma + 1 : comma, limit)
    const q = quotationAt(s, open)
    if (q && q.open === open && content.length > 0 && !found.taken[open]) {
      content.length = 0
      content.push({ from: q.open, to: q.last + 1 })
    } else if (has(s, comma, BIT.COMMA) && has(s, at - 1, BIT.COMMA) && comma + 1 < limit) {
      const after = clauseEnd(s, comma + 1, 0)
      if (after > comma + 1 && (wh || !has(s, comma + 1, BIT.WH | BIT.DET | BIT.ING)))
        content.push({ from: comma + 1, to: after })
    }
  }
  const fresh = content.filter((r) => !found.used[r.from] && isFree(found.taken, r))
  if (fresh.length === 0) return
  add(found, { source, cue: { from: at, to: from }, content: fresh, finder: 'according-to' })
  found.used.fill(1, at, source.to)
}

const quotes = (s: Scan, i: number): boolean => is(s, i, 'quoting') || is(s, i, 'citing')

/** The comma after the name in `According to the crew’s captain, Ada Ortiz, C`; the same comma elsewhere. */
const pastName = (s: Scan, comma: number, limit: number): number => {
  if (comma < 0 || has(s, comma - 1, BIT.CAP)) return comma
  let k = comma + 1
  while (k < limit && k < comma + 6 && has(s, k, BIT.CAP) && !has(s, k, BIT.DET | BIT.SUBJ | BIT.PREP | BIT.TIME)) k++
  return k > comma + 1 && has(s, k, BIT.COMMA) && k + 1 < limit && !has(s, k + 1, BIT.WH | BIT.AUX | BIT.DET | BIT.NUM)
    ? k
    : comma
}

/** Past `Ben Holt, QC,` in `in the words of the prosecutor, Ben Holt, QC, “C”`, where a quotation follows; the same place elsewhere. */
const pastApposition = (s: Scan, from: number, limit: number): number => {
  let k = from
  while (k < limit && k < from + 12 && (has(s, k, BIT.CAP | BIT.COMMA | BIT.DET | BIT.TITLE) || is(s, k, 'of'))) k++
  return quotationAt(s, k)?.open === k && has(s, k - 1, BIT.COMMA) ? k : from
}

const verbIn = (s: Scan, from: number, to: number): boolean => {
  for (let k = from; k < to; k++) if (has(s, k, BIT.AUX)) return true
  return false
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
