/** The speaker of each draft, in the order of the text. */
import type { Draft } from '../draft.ts'
import type { Range } from '../../model/index.ts'
import { BIT, has } from '../scan.ts'
import { type Context, entityOf, mentionFrom, tokenAt } from './context.ts'
import { low } from './words.ts'
import type { Resolved } from './said.ts'
import { nobody } from './nobody.ts'
import { sourceOf } from './source.ts'

const at = (d: Draft): number => d.source?.start ?? d.content[0]?.start ?? 0

/** One place for each draft; `null` where it has no source and none goes on. */
export const speakersOf = (c: Context, drafts: readonly Draft[]): readonly (Resolved | null)[] => {
  const out: (Resolved | null)[] = drafts.map(() => null)
  const order = drafts
    .map((_, i) => i)
    .sort((a, b) => {
      const x = drafts[a]
      const y = drafts[b]
      return x && y ? at(x) - at(y) || a - b : 0
    })
  const done = new Map<number, Resolved>()
  const one = (i: number, depth: number): Resolved | null => {
    const d = drafts[i]
    if (!d) return null
    const known = out[i]
    if (known) return known
    const parent = d.parent !== null && d.parent !== i && depth < 8 ? one(d.parent, depth + 1) : null
    if (!d.source) return null
    const key = d.source.start * 65_536 + Math.min(65_535, d.source.end - d.source.start)
    const same = done.get(key)
    if (same) {
      out[i] = same
      return same
    }
    const named = namedIn(c, d)
    const said = sourceOf(named === null ? c : { ...c, named }, plainSource(c, d) ?? d.source, parent)
    const found = nobody(c, said) ? { ...said, speaker: '', unsafe: true } : said
    out[i] = found
    done.set(key, found)
    if (!found.unsafe) c.spoke.push(d.verb === null ? found : { ...found, verb: d.verb.lemma })
    if (found.entity) c.spoken.add(found.entity.id)
    return found
  }
  const before: number[] = []
  for (const i of order) {
    const d = drafts[i]
    if (!d) continue
    if (d.source) one(i, 0)
    else out[i] = floating(c, d, before, drafts, out)
    before.push(i)
  }
  return out
}

/** The ids of the persons whom words without quotation marks name: in `Roe had left, he said` he is not Roe. */
const namedIn = (c: Context, d: Draft): ReadonlySet<number> | null => {
  if (d.mode !== 'indirect' && d.mode !== 'mixed') return null
  let out: Set<number> | null = null
  for (const r of d.content)
    for (let i = mentionFrom(c.index, tokenAt(c.scan, r.start)); i < c.index.mentions.length; i++) {
      const m = c.index.mentions[i]
      if (!m || m.end > r.end) break
      const e = entityOf(c.index, i)
      if (e && !m.quoted && !m.possessive) out = (out ?? new Set()).add(e.id)
    }
  return out
}

const HOLLOW = BIT.DET | BIT.PREP | BIT.COORD | BIT.SUBORD | BIT.WH | BIT.AUX | BIT.NEG | BIT.ADV | BIT.POSS | BIT.TIME
const FULL = BIT.SUBJ | BIT.CAP

/** Words that are a source alone: relative pronouns, parts of a group. */
const STANDING = /^(?:who|which|that|some|many|most|few|several|others|all|both|each|one|none|another)$/u

/**
 * Where the words of a source hold no noun, name or pronoun ("When"), the subject that stands nearest before the cue:
 * a pronoun or a name of the same sentence. `null` where the source can stand, or none is found.
 */
const plainSource = (c: Context, d: Draft): Range | null => {
  const s = c.scan
  if (!d.source || !d.cue) return null
  const a = tokenAt(s, d.source.start)
  const b = tokenAt(s, Math.max(d.source.start, d.source.end - 1))
  if (b - a > 1 || (a === b && STANDING.test(low(c.words, a)))) return null
  for (let k = a; k <= b; k++) {
    const known = (s.word[k] ?? 0) > 0
    if (!has(s, k, BIT.WORD)) continue
    if (!known || !has(s, k, HOLLOW) || (has(s, k, BIT.SUBJ) && !has(s, k, BIT.DET | BIT.WH | BIT.SUBORD))) return null
    if (has(s, k, BIT.POSS) && a === b && low(c.words, k).length > 2) return null
  }
  const cue = tokenAt(s, d.cue.start)
  const from = s.sentences[s.sentence[cue] ?? 0] ?? 0
  for (let k = cue - 1; k >= from && k > cue - 40; k--) {
    if ((s.quote[k] ?? 0) > 0 && s.quote[k] !== s.quote[cue]) return null
    if (k >= a && k <= b) continue
    if (has(s, k, FULL) && (has(s, k, BIT.CAP) || /^(?:he|she|they|it)$/u.test(low(c.words, k)))) {
      const m = c.index.mentions[mentionFrom(c.index, k)]
      if (m && m.first <= k && m.last >= k)
        return m.kind === 'person' || m.keys.length === 1 ? { start: m.start, end: m.end } : null
      if (has(s, k, BIT.SUBJ)) return { start: s.start[k] ?? 0, end: s.end[k] ?? 0 }
    }
  }
  return null
}

const FLOATING_BACK = 12

/** A quotation without a source and a finite cue of its own: it goes on with the speaker of the one just before it. */
const floating = (
  c: Context,
  d: Draft,
  before: readonly number[],
  drafts: readonly Draft[],
  out: readonly (Resolved | null)[],
): Resolved | null => {
  if (d.mode !== 'direct' && d.mode !== 'mixed') return null
  // “was said to have offered “C””: nobody is named, and nobody is meant
  if (d.cue && !has(c.scan, tokenAt(c.scan, d.cue.start), BIT.ING)) return null
  const start = d.content[0]?.start ?? 0
  let best: Resolved | null = null
  let bestEnd = -1
  for (let k = before.length - 1; k >= 0 && k >= before.length - FLOATING_BACK; k--) {
    const i = before[k] ?? -1
    const e = drafts[i]
    const who = out[i]
    const end = e?.content.at(-1)?.end ?? 0
    if (!e || !who || end > start || end <= bestEnd || e.parent !== null) continue
    best = who
    bestEnd = end
  }
  if (bestEnd < 0) return null
  const paragraph = (at: number): number => c.scan.paragraph[tokenAt(c.scan, at)] ?? 0
  return paragraph(start) - paragraph(Math.max(0, bestEnd - 1)) <= 1 ? best : null
}
