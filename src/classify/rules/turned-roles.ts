/**
 * One verb, its subject and its object in each other's place: who did it, and to whom.
 *
 *     > | the army attacked the rebels   > | the rebels attacked the army
 *             ^^^^^^^^^^^^^^^^^^^^^^^^           ^^^^^^^^^^^^^^^^^^^^^^^^
 *     > | he told the mayor              > | the mayor told him
 *
 * The verb is the same word on both sides, active on both or passive on both; a verb that says the same either way
 * (`met`, `married`) turns nothing. Names in each other's place have a rule of their own, which comes first.
 */
import type { TokenRange } from '../../model/index.ts'
import type { Pair, Side } from '../pair.ts'
import { type Finding, type Free, isWord, type Rule, versus } from '../rule.ts'

const ARTICLES = new Set('the a an this that these those my our your his her its their'.split(' '))
const HELPERS = new Set(
  'am is are was were be been being has have had do does did will would shall should can could may might must not never also then'.split(
    ' ',
  ),
)
const BE = new Set('am is are was were be been being'.split(' '))
/** Verbs that say the same of both. */
const MUTUAL = new Set(
  'be have meet marry divorce resemble equal match face fight date become include follow'.split(' '),
)
/** A pronoun as a subject, by its other forms. */
const SUBJECT: Readonly<Record<string, string>> = {
  me: 'i',
  him: 'he',
  her: 'she',
  us: 'we',
  them: 'they',
  whom: 'who',
}
const PRONOUNS = new Set('i he she we they you it'.split(' '))
/** Of a noun phrase, in words after its article. */
const LONGEST = 3

/** Who does what to whom, as far as the words beside a verb tell. */
interface Clause {
  readonly at: TokenRange
  readonly subject: string
  readonly object: string
  readonly passive: boolean
}

const form = (side: Side, k: number): string => side.words[k]?.form ?? ''

/** The phrase that begins at `k`: its end and its words without an article. */
const phraseFrom = (side: Side, k: number): { readonly to: number; readonly said: string } | null => {
  const first = SUBJECT[form(side, k)] ?? form(side, k)
  if (PRONOUNS.has(first) && !(first === 'she' && side.words[k + 1]?.kind === 'content'))
    return { to: k + 1, said: first }
  const from = ARTICLES.has(form(side, k)) ? k + 1 : k
  if (from === k && side.words[k]?.capital !== true) return null
  let to = from
  while (to < from + LONGEST && side.words[to]?.kind === 'content') to++
  return to === from ? null : { to, said: said(side, from, to) }
}

const said = (side: Side, from: number, to: number): string =>
  side.words
    .slice(from, to)
    .map((w) => w.form)
    .join(' ')

/** The clause around a verb whose object is `object` words of the other side's subject; `null` where it has no such shape. */
const clauseAt = (side: Side, verb: number, subject: string): Clause | null => {
  let helper = verb
  while (HELPERS.has(form(side, helper - 1))) helper--
  const passive = BE.has(form(side, verb - 1)) && form(side, verb + 1) === 'by'
  const object = phraseFrom(side, passive ? verb + 2 : verb + 1)
  const length = subject.split(' ').length
  const from = helper - length
  if (!object || from < 0 || said(side, from, helper) !== subject) return null
  const opening = ARTICLES.has(form(side, from - 1)) ? from - 1 : from
  return { at: { from: opening, to: object.to }, subject, object: object.said, passive }
}

/** What stands before a verb as its subject may be one word to three: each is tried. */
const subjectsBefore = (side: Side, verb: number): readonly string[] => {
  let helper = verb
  while (HELPERS.has(form(side, helper - 1))) helper--
  if (PRONOUNS.has(form(side, helper - 1))) return [form(side, helper - 1)]
  const out: string[] = []
  for (let k = helper - 1; k >= helper - LONGEST && side.words[k]?.kind === 'content'; k--)
    out.push(said(side, k, helper))
  return out
}

const turned = (pair: Pair, i: number, j: number): Finding | null => {
  for (const subject of subjectsBefore(pair.a, i)) {
    const x = clauseAt(pair.a, i, subject)
    if (!x || x.object === subject) continue
    const y = clauseAt(pair.b, j, x.object)
    if (y && y.object === subject && x.passive === y.passive)
      return { cue: versus(form(pair.a, i), form(pair.b, j)), a: x.at, b: y.at }
  }
  return null
}

/** The content words of a side by form, the first few of each. */
const placesOf = (side: Side): ReadonlyMap<string, readonly number[]> => {
  const out = new Map<string, number[]>()
  side.words.forEach((w, k) => {
    if (w.kind !== 'content' || w.capital || w.lemmas.length < 2) return
    const list = out.get(w.form)
    if (!list) out.set(w.form, [k])
    else if (list.length < MOST) list.push(k)
  })
  return out
}

const MOST = 4

export const turnedRoles: Rule = {
  id: 'role-voice/roles',
  kind: 'role-voice',
  find: (pair, free) => {
    const there = placesOf(pair.b)
    const out: Finding[] = []
    let next = 0
    pair.a.words.forEach((w, i) => {
      if (i < next || w.kind !== 'content' || w.capital || w.lemmas.some((l) => MUTUAL.has(l))) return
      for (const j of there.get(w.form) ?? []) {
        const f = turned(pair, i, j)
        if (!f || !open(pair, f, free)) continue
        out.push(f)
        next = f.a.to
        return
      }
    })
    return out
  },
}

/** Is there nothing settled in either clause, and does one of its words at least stand elsewhere? */
const open = (pair: Pair, f: Finding, free: Free): boolean => {
  let unmatched = false
  for (let k = f.a.from; k < f.a.to; k++) {
    if (!free.a(k)) return false
    unmatched ||= isWord(pair.a, k) && (pair.mateA[k] ?? -1) < 0
  }
  for (let k = f.b.from; k < f.b.to; k++) if (!free.b(k)) return false
  return unmatched
}
