/**
 * A source as the whole of its noun phrase, where the walk from the verb stopped short of it.
 *
 *     > | One of her aides said       Ann Lee, 29, of Bern, Va., says       have in the past said       two Lees, who row, say
 *                ^^^^^^^^^                           ^^^^^^^^^^^                    ^^^^^^^^
 *         ^^^^^^^^^^^^^^^^            ^^^^^^^^^^^^^^^^^^^^^^^^^^            and who stands before
 */
import type { Draft } from '../draft.ts'
import type { Run } from '../lead.ts'
import { groupOf } from '../group.ts'
import { nounPhraseBefore, phraseStart } from '../phrases.ts'
import { BIT, has, quotationAt, type Scan, wordAt } from '../scan.ts'
import { sharedSubject } from '../subject.ts'
import { is, isClitic, isWord, nounish, sentenceFrom, sentenceTo } from '../token.ts'
import { tokenAt } from './context.ts'
import { IS } from './lore.ts'
import { is as bears, type Words } from './words.ts'

/** No phrase grows oftener. */
const MAX_STEPS = 5

/** A source that stands before its cue, whole. */
export const wholeBefore = (t: Words, run: Run): Run => {
  let r = subjectFor(t.scan, run)
  for (let n = 0; n < MAX_STEPS; n++) {
    const from = grown(t, r)
    if (from >= r.from || from < 0) break
    r = { from, to: r.to }
  }
  return r
}

/** Where the words are a verb with its object, or stand between an auxiliary and its verb, the subject they belong to. */
const subjectFor = (s: Scan, r: Run): Run => {
  const a = r.from
  const floor = sentenceFrom(s, a)
  if (a <= floor || (r.to === a + 1 && has(s, a, BIT.OBJ | BIT.WH)) || PERSONAL.has(wordAt(s, a).toLowerCase()))
    return r
  const one = r.to === a + 1
  const before = a - 1
  // “have both argued”, “has twice complained”
  if (one && !has(s, a, BIT.CAP | BIT.OBJ | BIT.POSS) && has(s, before, BIT.HAVE) && !has(s, r.to, BIT.ING))
    return auxiliary(s, before) ?? r
  // “have in the past said”
  if (has(s, before, BIT.PREP) && has(s, before - 1, BIT.HAVE) && !has(s, a, BIT.CAP))
    return auxiliary(s, before - 1) ?? r
  if (!acts(s, a) || quotationAt(s, a)) return r
  if (is(s, before, 'who')) {
    const k = has(s, before - 1, BIT.COMMA) ? before - 2 : before - 1
    return k > floor && nounish(s, k) ? { from: opened(s, phraseStart(s, k, floor, before)), to: r.to } : r
  }
  if (has(s, before, BIT.SUBJ)) {
    // “a firm he owns has charged”: the noun before the pronoun is whom the verb belongs to
    const noun = before - 1 > floor && isWord(s, before - 1) && nounish(s, before - 1) && !has(s, before - 1, BIT.TIME)
    return noun ? { from: opened(s, phraseStart(s, before - 1, floor, before)), to: r.to } : { from: before, to: a }
  }
  if (has(s, before, BIT.AUX) || (is(s, before, 'to') && has(s, a, BIT.BASE)))
    return (has(s, before, BIT.AUX) ? auxiliary(s, before) : sharedSubject(s, groupOf(s, a).from)) ?? r
  return r
}

/** Past a conjunction with a capital. */
const opened = (s: Scan, from: number): number => (has(s, from, BIT.COORD) ? from + 1 : from)

/** The subject of the auxiliary at `k`. */
const auxiliary = (s: Scan, k: number): Run | null => {
  const found = nounPhraseBefore(s, groupOf(s, k).from)
  return found && has(s, found.from, BIT.CAP | BIT.DET | BIT.SUBJ | BIT.POSS | BIT.NUM | BIT.WH) ? found : null
}

/** Is it a verb by what stands before it: `they hold banners`, `to support plans`, `who run ads`? */
const acts = (s: Scan, a: number): boolean => {
  if (!has(s, a, BIT.VERB) || has(s, a, BIT.CAP | BIT.DET | BIT.SUBJ | BIT.POSS | BIT.NUM)) return false
  const k = a - 1
  if (has(s, k, BIT.DET | BIT.POSS) && !has(s, k, BIT.AUX)) return false
  if (has(s, k, BIT.SUBJ)) return !has(s, k, BIT.DET)
  if (has(s, k, BIT.BE)) return has(s, a, BIT.PART | BIT.ING) && !has(s, a, BIT.THIRD)
  return has(s, k, BIT.AUX) || is(s, k, 'to') || is(s, k, 'who')
}

/** Pronouns that stand for no part, as `one of` and `someone in` do. */
const PERSONAL = new Set(['he', 'she', 'it', 'they', 'we', 'i', 'you', 'who', 'whom'])

/** Where the phrase begins with what belongs to it further left; the same place where nothing does. */
const grown = (t: Words, r: Run): number => {
  const s = t.scan
  const a = r.from
  const floor = sentenceFrom(s, a)
  const k = a - 1
  if (k <= floor || (r.to === a + 1 && has(s, a, BIT.SUBJ | BIT.WH) && !has(s, a, BIT.OBJ))) return a
  // “ ’s lawyers”
  if (isClitic(s, a) && has(s, a, BIT.POSS) && nounish(s, k) && !has(s, k, BIT.SUBJ | BIT.WH))
    return phraseStart(s, k, floor, r.to)
  if (has(s, k, BIT.PREP)) return Math.min(a, partOf(s, k, floor), homeOf(s, k, floor))
  if (!has(s, k, BIT.COMMA) || !has(s, k - 1, BIT.CAP) || k - 1 <= floor) return a
  if (placed(t, a)) return Math.min(a, placeOf(t, r, floor))
  const closed = has(s, r.to - 1, BIT.COMMA)
  const apposed =
    has(s, a, BIT.DET | BIT.NUM) || (bears(t, a, IS.ROLE | IS.OFFICE | IS.MODIFIER) && !has(s, a, BIT.CAP))
  // “president of the Fund, a club allied with the mayor,” and “Lee, speaking in Bern,”
  if (closed && (apposed || (has(s, a, BIT.ING) && !has(s, a, BIT.CAP))) && !fronted(s, k, floor))
    return phraseStart(s, k - 1, floor, k)
  return a
}

/** Does the comma close a phrase that opens its sentence: `On Tuesday,`, `In Bern,`? */
const fronted = (s: Scan, comma: number, floor: number): boolean => {
  let k = floor
  while (k < comma && (!isWord(s, k) || has(s, k, BIT.COORD))) k++
  for (let i = comma - 1; i > k; i--) if (has(s, i, BIT.COMMA)) return false
  return has(s, k, BIT.PREP | BIT.SUBORD | BIT.ING | BIT.TIME) && !has(s, k, BIT.DET | BIT.SUBJ)
}

/** Adverbs that tell how large a part is. */
const DEGREE = new Set(['nearly', 'almost', 'about', 'roughly', 'only', 'just'])

/** `one of`, `most of`, `nine out of`, `someone in`: where a part begins whose whole the preposition at `k` leads to. */
const partOf = (s: Scan, k: number, floor: number): number => {
  if (!is(s, k, 'of') && !is(s, k, 'in') && !is(s, k, 'on')) return k + 1
  let part = k - 1
  if (is(s, part, 'out')) part--
  if (part < floor || !has(s, part, BIT.SUBJ | BIT.NUM) || PERSONAL.has(wordAt(s, part).toLowerCase())) return k + 1
  if (!is(s, k, 'of') && has(s, part, BIT.NUM) && !has(s, k + 1, BIT.NUM)) return k + 1
  return part - 1 >= floor && DEGREE.has(wordAt(s, part - 1).toLowerCase()) ? part - 1 : part
}

/** `Ann Lee, 29, of` Bern: where the name begins that the preposition at `k` tells the home of. */
const homeOf = (s: Scan, k: number, floor: number): number => {
  if ((!is(s, k, 'of') && !is(s, k, 'from')) || !has(s, k - 1, BIT.COMMA)) return k + 1
  let name = k - 2
  if (has(s, name, BIT.NUM) && has(s, name - 1, BIT.COMMA)) name -= 2
  return name > floor && has(s, name, BIT.CAP) && has(s, k + 1, BIT.CAP) ? phraseStart(s, name, floor, k) : k + 1
}

/** Is it a place by itself: a state cut short, a town everybody knows? */
const placed = (t: Words, a: number): boolean =>
  has(t.scan, a, BIT.CAP) &&
  ((bears(t, a, IS.STATE) && t.scan.text.charCodeAt((t.scan.end[a] ?? 1) - 1) === 46) ||
    (bears(t, a, IS.TOWN) && (!has(t.scan, a + 1, BIT.CAP) || bears(t, a + 1, IS.TOWN))))

/** “voters in Alabama, Georgia and Ohio”, “people in Bern, Va., speaking”: where the phrase begins that a place after a comma belongs to. */
const placeOf = (t: Words, r: Run, floor: number): number => {
  const s = t.scan
  let k = r.from - 1
  while (k > floor && has(s, k, BIT.CAP | BIT.COMMA)) k--
  if (!has(s, k, BIT.PREP | BIT.DET) || k <= floor) return r.from
  const only = !has(s, r.to - 1, BIT.COMMA) && (r.to - r.from === 1 || !list(t, r))
  if (only && !bears(t, r.from, IS.STATE)) return r.from
  // “a Bern, Va., doctor”: in an aside of a name
  if (has(s, k, BIT.DET))
    return has(s, k - 1, BIT.COMMA) && has(s, k - 2, BIT.CAP) ? phraseStart(s, k - 2, floor, k) : k
  if (!nounish(s, k - 1) || has(s, k - 1, BIT.SUBJ | BIT.OBJ | BIT.TIME)) return r.from
  const from = phraseStart(s, k - 1, floor, k)
  return has(s, from - 1, BIT.PREP | BIT.VERB | BIT.AUX) ? r.from : from
}

/** “Georgia and Ohio”: places and nothing else. */
const list = (t: Words, r: Run): boolean => {
  for (let k = r.from; k < r.to; k++) if (!placed(t, k) && !is(t.scan, k, 'and')) return false
  return true
}

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
  // “a Reuters/Ipsos poll”
  if (s.first[to] === 47 && has(s, to + 1, BIT.CAP) && s.start[to] === s.end[to - 1]) {
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

/** Finders whose sources are subjects or tags; an owner (`the mayor’s call`) and a label are whole already. */
const PHRASES = /^(?:clause|tagged|post-posed|nested|as-said|according-to|lost-commas)/u

/** The drafts with each source whole. */
export const wholeSources = (t: Words, drafts: readonly Draft[]): readonly Draft[] =>
  drafts.map((d) => {
    if (!d.source || !d.cue || d.mode === 'transcript' || !PHRASES.test(d.finder)) return d
    const s = t.scan
    const run = { from: tokenAt(s, d.source.start), to: tokenAt(s, d.source.end - 1) + 1 }
    if (run.from > 0 && (s.quote[run.from] ?? 0) > 0 && d.parent === null) return d
    const before = d.source.end <= d.cue.start
    const after = before ? null : d.content.find((c) => c.start > (d.source?.start ?? 0))
    const stop = sentenceTo(s, run.from)
    const limit = Math.max(run.to, after ? Math.min(stop, tokenAt(s, after.start)) : stop)
    const whole = before
      ? wholeBefore(t, run)
      : wholeAfter(t, run, limit, d.finder === 'according-to' ? 'phrase' : 'tag')
    if (whole.from === run.from && whole.to === run.to) return d
    const start = s.start[whole.from] ?? 0
    const end = s.end[whole.to - 1] ?? 0
    // nobody’s own words are among the words that name who said them
    if (d.content.some((c) => c.start < end && start < c.end)) return d
    return Object.assign({}, d, { source: { start, end } })
  })
