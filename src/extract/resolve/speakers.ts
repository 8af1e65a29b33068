/** The speaker of each draft, in the order of the text. */
import type { Draft } from '../draft.ts'
import { type Context, tokenAt } from './context.ts'
import type { Resolved } from './said.ts'
import { sourceOf } from './source.ts'

const at = (d: Draft): number => d.source?.start ?? d.content[0]?.start ?? 0

/** One place for each draft; `null` where it has no source and none goes on. */
export const speakersOf = (c: Context, drafts: readonly Draft[]): readonly (Resolved | null)[] => {
  const out: (Resolved | null)[] = Array.from({ length: drafts.length }, () => null)
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
    const found = sourceOf(c, d.source, parent)
    out[i] = found
    done.set(key, found)
    if (!found.unsafe) c.spoke.push(found)
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

const FLOATING_BACK = 12

/** A quotation without a source of its own: it goes on with the speaker of the one just before it. */
const floating = (
  c: Context,
  d: Draft,
  before: readonly number[],
  drafts: readonly Draft[],
  out: readonly (Resolved | null)[],
): Resolved | null => {
  if (d.mode !== 'direct' && d.mode !== 'mixed') return null
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
