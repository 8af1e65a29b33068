/**
 * One clause joined to its neighbour in two ways: a main clause against a relative one, an apposition or a participle.
 *
 *     > | Lee is the deputy mayor   > | Lee, deputy mayor of
 *             ^^^^^^^^^^^^^                ^^^^^^^^
 *     > | the dam, which was built  > | the dam was built
 *                  ^^^^^^^^^^^^^^^              ^^^^^^^^^
 *
 * Source: Quirk et al., A Comprehensive Grammar of the English Language (1985), chapters 14, 15 and 17.
 */
import type { TokenRange } from '../../model/index.ts'
import type { Side } from '../pair.ts'
import type { Finding, Rule } from '../rule.ts'
import type { Word } from '../words.ts'
import { type View, views } from './view.ts'

const finding = (v: View, cue: string, x: TokenRange, y: TokenRange): Finding => ({
  cue,
  a: v.flip ? y : x,
  b: v.flip ? x : y,
})

const form = (s: Side, k: number): string => s.words[k]?.form ?? ''

const COPULA = new Set('is are was were am be been'.split(' '))
const AUXILIARY = new Set(
  "am is are was were be been being has have had having do does did will would can could may might shall should must 's 've 'd 're 'll not never also already still just now only".split(
    ' ',
  ),
)
const DETERMINERS = new Set('the a an his her its their our one'.split(' '))

/** The token before `k`, determiners passed over. */
const beforeDeterminers = (s: Side, k: number): number => {
  let n = k - 1
  while (n > k - 3 && DETERMINERS.has(form(s, n))) n--
  return n
}

/** The same subject and the same next word, joined by a form of `be` on one side and by a comma on the other. */
export const apposition: Rule = {
  id: 'order/apposition',
  kind: 'order',
  find: (pair) =>
    views(pair).flatMap((v) => {
      const out: Finding[] = []
      v.x.words.forEach((w, k) => {
        const m = v.mate[k] ?? -1
        if (m < 0 || w.kind !== 'content') return
        const be = beforeDeterminers(v.x, k)
        const comma = beforeDeterminers(v.y, m)
        if (!COPULA.has(form(v.x, be)) || (v.mate[be] ?? -1) >= 0 || form(v.y, comma) !== ',') return
        const subject = v.x.words[be - 1]
        if (subject?.kind !== 'content' || subject.form !== form(v.y, comma - 1)) return
        out.push(finding(v, form(v.x, be), { from: be, to: k + 1 }, { from: comma, to: m + 1 }))
      })
      return out
    }),
}

const RELATIVES = new Set(['who', 'which', 'that'])

/** The verb a relative pronoun leads to, auxiliaries and adverbs passed over, or -1. */
const verbAfter = (s: Side, k: number): number => {
  let n = k + 1
  while (n < k + 5 && (AUXILIARY.has(form(s, n)) || form(s, n).endsWith('ly'))) n++
  const w = s.words[n]
  if (w === undefined || w.kind !== 'content' || w.capital) return -1
  const verbal = n > k + 1 || (w.lemmas.length > 1 && (form(s, k) !== 'that' || w.form.endsWith('ed')))
  return verbal ? n : -1
}

/** The token before the auxiliaries and adverbs of a verb. */
const beforeVerb = (s: Side, k: number): number => {
  let n = k - 1
  while (n > k - 5 && (AUXILIARY.has(form(s, n)) || form(s, n).endsWith('ly'))) n--
  return n
}

/** A relative clause whose verb is that of a main clause on the other side. */
export const relativised: Rule = {
  id: 'order/relative',
  kind: 'order',
  find: (pair) =>
    views(pair).flatMap((v) => {
      const out: Finding[] = []
      v.x.words.forEach((w, k) => {
        if (!RELATIVES.has(w.form) || (v.mate[k] ?? -1) >= 0) return
        const before = v.x.words[k - 1]
        if (before === undefined || (before.kind !== 'mark' && before.kind !== 'content')) return
        if (w.form === 'that' && before.kind === 'mark') return
        const verb = verbAfter(v.x, k)
        const m = verb < 0 ? -1 : (v.mate[verb] ?? -1)
        if (m < 0) return
        const n = beforeVerb(v.y, m)
        const subject = v.y.words[n]
        if (subject?.kind !== 'content' || subject.form === before.form) return
        out.push({ ...finding(v, w.form, { from: k, to: verb + 1 }, { from: n + 1, to: m + 1 }), shares: true })
      })
      return out
    }),
}

const OPENS_PARTICIPLE = new Set('after before while when by without since'.split(' '))
const REACH = 4

/** Do two verbs go on with the same word within a few tokens? */
const sameObject = (v: View, k: number, c: number): boolean => {
  for (let n = k + 1; n <= k + REACH; n++) {
    const m = v.mate[n] ?? -1
    if (v.x.words[n]?.kind === 'content' && m > c && m <= c + REACH) return true
  }
  return false
}

const MOST = 4

/** The unmatched verb forms of `y` of a sort, by lemma, the first few of each. */
const unmatchedVerbs = (v: View, sort: (w: Word) => boolean): ReadonlyMap<string, readonly number[]> => {
  const out = new Map<string, number[]>()
  v.y.words.forEach((w, n) => {
    if (w.kind !== 'content' || (v.back[n] ?? -1) >= 0 || !sort(w)) return
    for (const lemma of w.lemmas.slice(1)) {
      const list = out.get(lemma)
      if (!list) out.set(lemma, [n])
      else if (list.length < MOST) list.push(n)
    }
  })
  return out
}

/** A relative clause against the participle of its verb: `who represents them`, `representing them`. */
export const reduced: Rule = {
  id: 'order/reduced-relative',
  kind: 'order',
  find: (pair) =>
    views(pair).flatMap((v) => {
      const out: Finding[] = []
      const participles = unmatchedVerbs(v, (w) => /(?:ing|ed|wn|en)$/.test(w.form))
      v.x.words.forEach((w, k) => {
        if (!RELATIVES.has(w.form) || (v.mate[k] ?? -1) >= 0) return
        const verb = verbAfter(v.x, k)
        const x = v.x.words[verb]
        if (!x || (v.mate[verb] ?? -1) >= 0) return
        const c = x.lemmas
          .flatMap((l) => participles.get(l) ?? [])
          .find((n) => !AUXILIARY.has(form(v.y, n - 1)) && sameObject(v, verb, n))
        if (c !== undefined)
          out.push({ ...finding(v, w.form, { from: k, to: verb + 1 }, { from: c, to: c + 1 }), shares: true })
      })
      return out
    }),
}

/** A participle clause against a finite one of the same verb: `, facing charges`, `he faced charges`. */
export const participial: Rule = {
  id: 'order/participle',
  kind: 'order',
  find: (pair) =>
    views(pair).flatMap((v) => {
      const out: Finding[] = []
      const finite = unmatchedVerbs(v, (w) => !w.form.endsWith('ing'))
      v.x.words.forEach((w, k) => {
        if (!w.form.endsWith('ing') || w.lemmas.length < 2 || w.kind !== 'content' || (v.mate[k] ?? -1) >= 0) return
        const opens = form(v.x, k - 1) === ',' || OPENS_PARTICIPLE.has(form(v.x, k - 1))
        if (!opens) return
        const c = w.lemmas
          .slice(1)
          .flatMap((l) => finite.get(l) ?? [])
          .find((n) => sameObject(v, k, n))
        if (c !== undefined)
          out.push({
            ...finding(v, w.form, { from: k - 1, to: k + 1 }, { from: c, to: c + 1 }),
            shares: true,
          })
      })
      return out
    }),
}
