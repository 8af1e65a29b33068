/**
 * A statement named by a noun and owned by somebody: `his claim that C`, `Trump’s call for C`, `their statement on C`.
 *
 *     > | His statement on the fleet came a week later.
 *         ^^^ ^^^^^^^^^^^^ ^^^^^^^^^
 *         source   cue     content
 */
import { BIT } from '../bits.ts'
import { add, type Finder, type Run } from '../lead.ts'
import { nounPhraseAfter, nounPhraseBefore } from '../phrases.ts'
import { is, isClitic, isWord, nounish, sentenceTo } from '../token.ts'
import { has, quotationAt, type Scan } from '../scan.ts'

/** The prepositions that lead to what was said, for the nouns that have one. */
const LINKS: Readonly<Record<string, string>> = {
  accusation: 'of against',
  admission: 'of',
  allegation: 'of about',
  announcement: 'of on about',
  appeal: 'for to',
  argument: 'for against about',
  assertion: 'of',
  call: 'for',
  claim: 'of about',
  comment: 'on about',
  complaint: 'about',
  condemnation: 'of',
  criticism: 'of',
  critique: 'of',
  declaration: 'of on',
  demand: 'for',
  denial: 'of',
  denunciation: 'of',
  endorsement: 'of',
  insistence: 'on',
  pledge: 'of to',
  praise: 'for of',
  prediction: 'of about',
  promise: 'of to',
  proposal: 'for to',
  question: 'about',
  refusal: 'to',
  remark: 'about on',
  request: 'for',
  statement: 'on about',
  suggestion: 'of',
  threat: 'of',
  vow: 'to',
  warning: 'of about against',
  testimony: 'about',
}

/** Nouns that take a clause: the claim that C. */
const CLAUSE = new Set(
  'accusation admission allegation announcement argument assertion assurance boast charge claim complaint concession contention declaration demand denial insistence pledge prediction promise statement suggestion threat vow warning remark'.split(
    ' ',
  ),
)

/** Nouns of praise and blame: the act is told. */
const JUDGING = new Set([
  'condemnation',
  'criticism',
  'critique',
  'denunciation',
  'endorsement',
  'praise',
  'denial',
  'refusal',
])

export const nominal: Finder = (s, found) => {
  for (let i = 1; i < s.count; i++) {
    const which = s.book.noun[s.word[i] ?? 0] ?? 0
    const noun = which > 0 ? s.book.nouns[which - 1] : undefined
    if (noun === undefined || found.taken[i] || found.used[i] || (s.quote[i] ?? 0) > 0) continue
    const owner = ownerOf(s, i)
    if (!owner) continue
    const limit = sentenceTo(s, i)
    const link = s.book.words[s.word[i + 1] ?? 0] ?? ''
    let content: Run | null = null
    // “we know from his statements that”: the clause is what is known
    if (link === 'that' && CLAUSE.has(noun) && !is(s, owner.from - 1, 'from')) content = clauseRun(s, i + 1, limit)
    else if (link !== '' && (LINKS[noun] ?? '').split(' ').includes(link)) {
      const from = link === 'to' ? i + 1 : i + 2
      content = link === 'to' ? clauseRun(s, from, limit) : phraseRun(s, from, limit)
    }
    if (!content || content.to - content.from < 2) continue
    add(found, {
      source: owner,
      cue: { from: i, to: link === 'that' || content.from === i + 1 ? i + 1 : i + 2 },
      content: [content],
      finder: 'nominal',
      narrated: link === 'for' || link === 'to' || link === 'against' || JUDGING.has(noun),
    })
  }
}

/** Whose it is: `his`, `the mayor’s`, adjectives passed over. */
export const ownerOf = (s: Scan, i: number): Run | null => {
  let k = i - 1
  for (
    let n = 0;
    n < 3 &&
    k > 0 &&
    isWord(s, k) &&
    !has(s, k, BIT.POSS | BIT.DET | BIT.PREP | BIT.AUX | BIT.COORD | BIT.SUBORD | BIT.WH);
    n++
  )
    k--
  if (!has(s, k, BIT.POSS)) return null
  if (!isClitic(s, k)) return is(s, k, 'whose') || is(s, k, 'its') ? null : { from: k, to: k + 1 }
  if (!nounish(s, k - 1)) return null
  const phrase = nounPhraseBefore(s, k)
  if (!phrase) return null
  // “the answer to Lee’s claim”: the name alone owns it
  let from = k - 1
  while (from > phrase.from && !leads(s, from - 1)) from--
  return { from, to: k }
}

/** Does a token lead to the owner rather than belong to it: `in response to`, `a recording of`, `consider`? */
const leads = (s: Scan, i: number): boolean => {
  if (has(s, i, BIT.COORD)) return true
  const named = has(s, i + 1, BIT.CAP)
  if (is(s, i, 'of')) return named && !has(s, i - 1, BIT.CAP)
  return has(s, i, BIT.PREP) || (named && has(s, i, BIT.VERB) && !has(s, i, BIT.CAP))
}

/** A clause after a noun: to the next comma or verb of the sentence’s own. */
const clauseRun = (s: Scan, from: number, limit: number): Run => {
  let k = from + 1
  let verbs = 0
  while (k < limit) {
    const q = quotationAt(s, k)
    if (q) {
      k = q.last + 1
      // “her claim that it “would hold,” the crew left”
      if (has(s, q.last - 1, BIT.COMMA)) break
      continue
    }
    if (has(s, k, BIT.COMMA | BIT.STOP | BIT.DASH)) break
    if (
      has(s, k, BIT.AUX | BIT.PAST | BIT.THIRD) &&
      !has(s, k - 1, BIT.AUX) &&
      !has(s, k, BIT.CAP) &&
      ++verbs > 1 &&
      from + 3 < k
    )
      break
    k++
  }
  return { from, to: k }
}

const ARTICLES = ['a', 'an']

const verbIn = (s: Scan, i: number): boolean => has(s, i, BIT.AUX | BIT.PAST | BIT.THIRD)

/** A noun phrase with its prepositional phrases. */
const phraseRun = (s: Scan, from: number, limit: number): Run | null => {
  if (has(s, from, BIT.TIME)) return null
  const first = nounPhraseAfter(s, from, limit)
  if (!first) return null
  // “a full, unredacted copy”: a comma between two words before the noun
  const pair = first.to === from + 2 && ARTICLES.some((w) => is(s, from, w)) && has(s, first.to, BIT.COMMA)
  const noun =
    pair && !has(s, first.to + 1, BIT.DET | BIT.POSS | BIT.CAP) ? nounPhraseAfter(s, first.to + 1, limit) : null
  const phrase = noun && noun.to > noun.from + 1 && !verbIn(s, noun.to) ? { from, to: noun.to } : first
  let k = phrase.from
  while (k < phrase.to && !(has(s, k, BIT.PAST | BIT.THIRD) && !has(s, k, BIT.CAP | BIT.PART))) k++
  return { from: phrase.from, to: k }
}
