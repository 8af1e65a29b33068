/** What is known about a place where reported words can end, told to the weights. */
import { BIT } from './bits.ts'
import type { Candidate } from './candidate.ts'
import { has, type Scan } from './scan.ts'
import type { Features, Put } from './score.ts'
import { shape } from './shape.ts'
import { isVerb, isWord, sentenceFrom } from './token.ts'

const word = (s: Scan, i: number): string => s.book.words[s.word[i] ?? 0] ?? ''

/** What is known about ending before token `k`. */
export const endFeatures =
  (s: Scan, c: Candidate, k: number, limit: number): Features =>
  (put) => {
    const frame = c.complement.frame
    if (k >= limit) {
      put('end')
      put('end', frame)
      put('end', c.construction)
      return
    }
    const floor = sentenceFrom(s, c.v)
    const mark = !isWord(s, k)
    const w = mark ? s.text.charAt(s.start[k] ?? 0) : word(s, k) || shape(s, k, floor, limit)
    // “, further raising”: the adverb belongs to the participle
    const adverb = mark && has(s, k + 1, BIT.ADV) && has(s, k + 2, BIT.ING) && !has(s, k + 2, BIT.CAP)
    const next = adverb ? 'ing' : shape(s, k + 1, floor, limit)
    const kind = KINDS[frame] ?? 'nominal'
    put('at')
    put('at', w)
    put('at', w, next)
    put('frame', w, frame)
    put('kind', w, kind)
    put('kind', w, next, kind)
    if (mark) {
      put('word', w, word(s, k + 1))
      put('at', w, next, shape(s, k + 2, floor, limit))
    }
    verbsAfter(s, c, k, w, limit, put)
    const length = k - c.complement.from
    const left = limit - k
    const size = length < 3 ? '<3' : length < 7 ? '<7' : length < 15 ? '<15' : '>'
    put('size', mark ? 'mark' : 'word', size)
    put('size', w, size)
    put('left', left < 4 ? '<4' : left < 10 ? '<10' : '>')
    if (!verbBefore(s, c.complement.from, k)) {
      put('noverb')
      put('noverb', kind)
    }
    if ((s.quote[k - 1] ?? 0) > 0) {
      put('afterquote')
      put('afterquote', kind)
      put('afterquote', w)
    }
  }

export const KINDS: Readonly<Record<string, string>> = {
  that: 'clausal',
  clause: 'clausal',
  wh: 'clausal',
  to: 'to',
  quote: 'quote',
  colon: 'quote',
}

/** The verb that follows: a report of its own, or a verb in the form of the cue. */
const verbsAfter = (s: Scan, c: Candidate, k: number, w: string, limit: number, put: Put): void => {
  let n = k + 1
  while (n < limit && has(s, n, BIT.COORD | BIT.ADV)) n++
  const form = tenseOf(s, c)
  if ((has(s, k, BIT.COORD) || n > k + 1) && has(s, n, BIT.VERB | BIT.AUX)) put('go', word(s, n))
  if (isVerb(s, n)) put('then', w, 'cue')
  if (has(s, n, BIT.VERB | BIT.PAST | BIT.THIRD | BIT.AUX | BIT.ING)) {
    const same = has(s, n, form & (BIT.PAST | BIT.THIRD | BIT.ING))
    put('then', w, same ? 'same' : 'other')
    if (same && isVerb(s, n)) put('then', w, 'samecue')
  }
  const ahead = cueAhead(s, n, limit)
  if (ahead < 0) return
  if (has(s, ahead, form & (BIT.PAST | BIT.THIRD))) put('ahead', w, word(s, k + 1), 'same')
  else put('ahead', w)
}

/** The form that a second verb of the same subject would have: `is telling X that C and says D`. */
const tenseOf = (s: Scan, c: Candidate): number => {
  if (has(s, c.v, BIT.ING) && !has(s, c.v, BIT.PAST))
    for (let i = c.group.from; i < c.v; i++) {
      const w = word(s, i)
      if (w === 'is' || w === 'are') return BIT.THIRD
      if (w === 'was' || w === 'were') return BIT.PAST
    }
  return s.bits[c.v] ?? 0
}

/** A finite reporting verb as the first verb after `n`: another report may begin there. */
const cueAhead = (s: Scan, n: number, limit: number): number => {
  const to = Math.min(limit, n + 10)
  for (let i = n; i < to; i++) {
    if (!isWord(s, i)) return -1
    if (has(s, i, BIT.AUX | BIT.PAST | BIT.THIRD) && !has(s, i, BIT.CAP)) return isVerb(s, i) && i > n ? i : -1
  }
  return -1
}

export const verbBefore = (s: Scan, from: number, to: number): boolean => {
  for (let i = from; i < to; i++)
    // “the bill levied by the city”: a participle is no verb of the clause
    if (has(s, i, BIT.AUX | BIT.THIRD | BIT.PAST) && !(has(s, i, BIT.PART) && word(s, i + 1) === 'by')) return true
  return false
}
