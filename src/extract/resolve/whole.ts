/** Each source as the whole of its noun phrase: who it is as a reader would underline it. */
import type { Draft } from '../draft.ts'
import { sentenceTo } from '../token.ts'
import { tokenAt } from './context.ts'
import { wholeAfter } from './whole-after.ts'
import { wholeBefore } from './whole-before.ts'
import type { Words } from './words.ts'

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
      ? wholeBefore(t, run, tokenAt(s, d.cue.start))
      : wholeAfter(t, run, limit, d.finder === 'according-to' ? 'phrase' : 'tag')
    if (whole.from === run.from && whole.to === run.to) return d
    const start = s.start[whole.from] ?? 0
    const end = s.end[whole.to - 1] ?? 0
    // nobody’s own words are among the words that name who said them
    if (d.content.some((c) => c.start < end && start < c.end)) return d
    return Object.assign({}, d, { source: { start, end } })
  })
