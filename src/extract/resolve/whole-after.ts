/**
 * A source after its cue, whole: its home, its age, the asides that tell who it is, but not where it was said.
 *
 *     > | “C,” said Ann Lee, 29, of Bern, Va.        said Ann Lee, head of a fund, which lends        said Ann Lee in an interview
 *                   ^^^^^^^                                ^^^^^^^^^^^^^^^^^^^^^^                          ^^^^^^^^^^^^^^^^^^^^^^^
 *                   ^^^^^^^^^^^^^^^^^^^^^^^^               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^             ^^^^^^^
 */
import type { Run } from '../lead.ts'
import { BIT, has, type Scan, wordAt } from '../scan.ts'
import { is, isClitic, isWord, nounish } from '../token.ts'
import { IS } from './lore.ts'
import { placed } from './placed.ts'
import { is as bears, type Words } from './words.ts'

/** No phrase grows oftener. */
const MAX_STEPS = 5

/** A source that stands after its cue, whole; `limit` is where the next words of somebody begin. */
export const wholeAfter = (t: Words, run: Run, limit: number, kind: 'tag' | 'phrase'): Run => {
  const s = t.scan
  let { to } = run
  for (let n = 0; n < MAX_STEPS && to < limit; n++) {
    const next = kind === 'tag' || n === 0 ? onward(t, to, limit, kind) : to
    if (next <= to) break
    to = next
  }
  const cut = kind === 'tag' && has(s, run.from, BIT.CAP) ? setting(s, run.from, to) : to
  return cut === run.to ? run : { from: run.from, to: cut }
}

/** Past one more thing that tells who it is; the same place where none follows. */
const onward = (t: Words, to: number, limit: number, kind: 'tag' | 'phrase'): number => {
  const s = t.scan
  // “a Reuters/Ipsos poll”, “the A.F.L.-C.I.O.”
  const joins = s.first[to] === 47 || (has(s, to, BIT.DASH) && s.start[to + 1] === s.end[to])
  if (joins && has(s, to + 1, BIT.CAP) && s.start[to] === s.end[to - 1]) {
    let k = to + 1
    while (
      k < limit &&
      nounish(s, k) &&
      !has(s, k, BIT.SUBJ | BIT.DET | BIT.TIME) &&
      !(has(s, k, BIT.PAST) && !has(s, k, BIT.CAP))
    )
      k++
    return k
  }
  // “according to press reports”: by its looks a verb, by what follows none
  if (kind === 'phrase' && has(s, to, BIT.THIRD) && !has(s, to, BIT.CAP | BIT.AUX))
    return ends(s, to + 1, limit) || has(s, to + 1, BIT.PREP) ? to + 1 : to
  if (kind === 'phrase' || !has(s, to, BIT.COMMA)) return to
  const k = to + 1
  // “in Bern, Va.”, “34, of Bern, Va.”
  if (placed(t, k) && ends(s, k + 1, limit)) return k + 1
  if (has(s, k, BIT.NUM) && (s.end[k] ?? 0) - (s.start[k] ?? 0) < 4 && ends(s, k + 1, limit)) return k + 1
  if ((is(s, k, 'of') || is(s, k, 'from')) && has(s, k + 1, BIT.CAP)) {
    const home = aside(s, k, limit)
    for (let i = k; i < home; i++) if (isClitic(s, i)) return to
    return home
  }
  const role = bears(t, k, IS.ROLE | IS.OFFICE) && !has(s, k, BIT.CAP)
  if (is(s, k, 'who') || is(s, k, 'which') || is(s, k, 'whose') || role) return aside(s, k, limit)
  return (is(s, k, 'a') || is(s, k, 'an')) && has(s, k, BIT.DET) ? aside(s, k, limit) : to
}

const ends = (s: Scan, k: number, limit: number): boolean => k >= limit || has(s, k, BIT.COMMA | BIT.STOP)

/** Past an aside: to the next comma or stop; where none comes, or a quotation first, the place of its comma. */
const aside = (s: Scan, k: number, limit: number): number => {
  for (let i = k; i < limit; i++) {
    if (has(s, i, BIT.COMMA | BIT.STOP)) return i === k + 1 ? k - 1 : i
    // “who also said that”: words of another statement
    if (has(s, i, BIT.QUOTE | BIT.DASH) || saying(s, i)) return k - 1
  }
  return limit
}

/** A verb of saying that carries its clause. */
const saying = (s: Scan, i: number): boolean =>
  has(s, i, BIT.PAST | BIT.THIRD) &&
  !has(s, i, BIT.CAP) &&
  s.book.verbs[(s.book.verb[s.word[i] ?? 0] ?? 0) - 1]?.tags === true

const SETTINGS = new Set(
  'interview statement email e-mail tweet post speech letter call briefing conference release message'.split(' '),
)

/** Before `in an interview`, `in a statement on Monday`: where and how it was said is no part of who. */
const setting = (s: Scan, from: number, to: number): number => {
  for (let k = from + 1; k < to; k++) {
    if (has(s, k, BIT.COMMA)) return to
    if (!is(s, k, 'in') && !is(s, k, 'on') && !is(s, k, 'during')) continue
    if (!has(s, k + 1, BIT.DET)) continue
    for (let i = k + 2; i < to && i < k + 6 && isWord(s, i); i++) if (SETTINGS.has(wordAt(s, i))) return k
  }
  return to
}
