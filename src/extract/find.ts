/** The finders, in order: each has one idea, and sees what those before it found. */
import type { Mode, Range, Verb } from '../model/index.ts'
import { BIT } from './bits.ts'
import { joined } from './chain.ts'
import type { Draft } from './draft.ts'
import { accordingTo } from './finders/according-to.ts'
import { asSaid } from './finders/as-said.ts'
import { clause } from './finders/clause.ts'
import { colon } from './finders/colon.ts'
import { floating } from './finders/floating.ts'
import { headed } from './finders/headed.ts'
import { lostCommas } from './finders/lost-commas.ts'
import { madeClear } from './finders/made-clear.ts'
import { nested } from './finders/nested.ts'
import { nominal } from './finders/nominal.ts'
import { owned } from './finders/owned.ts'
import { phrase } from './finders/phrase.ts'
import { postPosed } from './finders/post-posed.ts'
import { prePosed } from './finders/pre-posed.ts'
import { referred } from './finders/referred.ts'
import { signed } from './finders/signed.ts'
import { tagged } from './finders/tagged.ts'
import { toldOf } from './finders/told-of.ts'
import { turns } from './finders/turns.ts'
import { verbless } from './finders/verbless.ts'
import { type Finder, type Lead, newFound, type Run } from './lead.ts'
import { has, quotationAt, type Scan } from './scan.ts'

/** Those that need no weighing. */
export const BEFORE: readonly Finder[] = [turns, postPosed, signed, accordingTo, asSaid]

const FINDERS: readonly Finder[] = [
  ...BEFORE,
  prePosed,
  tagged,
  lostCommas,
  verbless,
  clause,
  madeClear,
  owned,
  nominal,
  phrase,
  referred,
  colon,
  floating,
  toldOf,
  headed,
  nested,
]

/** All statements of a scanned text, in the order of their first words. */
export const find = (s: Scan): readonly Draft[] => {
  const found = newFound(s)
  for (const finder of FINDERS) finder(s, found)
  return drafted(s, found.leads)
}

const drafted = (s: Scan, leads: readonly Lead[]): readonly Draft[] => {
  const order = leads.map((_, i) => i).sort((a, b) => first(leads[a]) - first(leads[b]) || a - b)
  const place = new Map(order.map((i, k) => [i, k]))
  return order.flatMap((i) => {
    const lead = leads[i]
    if (!lead) return []
    const runs = lead.mode === 'transcript' ? lead.content : joined(s, lead.content)
    const content = runs.map((r) => rangeOf(s, r))
    const quoted = lead.mode === 'transcript' ? [] : lead.content.flatMap((r) => quotedIn(s, r))
    return [
      {
        mode: lead.mode ?? modeOf(s, lead),
        source: lead.source && rangeOf(s, lead.source),
        cue: lead.cue && rangeOf(s, lead.cue),
        verb: verbOf(s, lead.verb),
        content,
        quoted,
        addressee: lead.addressee && rangeOf(s, lead.addressee),
        parent: lead.parent === null ? null : (place.get(lead.parent) ?? null),
        finder: lead.finder,
      },
    ]
  })
}

const first = (lead: Lead | undefined): number => lead?.content[0]?.from ?? 0

const rangeOf = (s: Scan, r: Run): Range => ({ start: s.start[r.from] ?? 0, end: s.end[r.to - 1] ?? 0 })

/** What stands inside the outermost quotation marks of a run of tokens. */
const quotedIn = (s: Scan, r: Run): readonly Range[] => {
  const out: Range[] = []
  for (let i = r.from; i < r.to; i++) {
    const q = quotationAt(s, i)
    if (!q) continue
    if (q.open >= r.from && q.last < r.to && q.innerEnd > q.innerStart)
      out.push({ start: q.innerStart, end: q.innerEnd })
    i = Math.max(i, q.last)
  }
  return out
}

/** Direct where every word is quoted, mixed where some are, else reported or narrated. */
const modeOf = (s: Scan, lead: Lead): Mode => {
  let inside = 0
  let outside = 0
  for (const r of lead.content)
    for (let i = r.from; i < r.to; i++)
      if (has(s, i, BIT.WORD)) {
        if ((s.quote[i] ?? 0) > 0) inside++
        else outside++
      }
  if (inside > 0) return outside === 0 ? 'direct' : 'mixed'
  return lead.narrated ? 'narrated' : 'indirect'
}

const verbOf = (s: Scan, verb: number): Verb | null => {
  const entry = s.book.verbs[verb - 1]
  return entry ? { lemma: entry.lemma, classes: entry.classes } : null
}
