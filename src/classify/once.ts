/**
 * One place is told once: of two findings that say the same of the same words, the one that says more stays.
 *
 *     A | we leave                      |
 *     B | we leave | if the talks fail  |
 *                    ^^ ^^^^^^^^^^^^^^    one condition, and not a modal word beside material of one version
 */
import type { TokenRange } from '../model/index.ts'
import type { Found } from './engine.ts'
import type { Pair, Side } from './pair.ts'
import { isEmpty, textOf } from './rule.ts'

type Which = 'a' | 'b'

/** The findings without those that another one holds. Linear in the findings and the words they read. */
export const once = (pair: Pair, found: readonly Found[]): readonly Found[] => {
  const of = (...kinds: readonly string[]): readonly Found[] => found.filter((f) => kinds.includes(f.kind))
  const lone = of('one-sided')
  const runs = { a: byToken(lone, 'a'), b: byToken(lone, 'b') }
  const told = of('one-sided', 'substitution')
  const slots = { a: byToken(told, 'a'), b: byToken(told, 'b') }
  const voices = byToken(of('role-voice'), 'a')
  const gone = new Set<Found>()
  const instead = new Map<Found, Found>()
  for (const v of of('role-voice')) {
    const f = turned(pair, v, found, gone)
    if (f) instead.set(v, f)
  }
  for (const f of found) {
    if (gone.has(f)) continue
    const { a, b } = f.finding
    const voice = f.kind === 'order' ? voices.get(a.from) : undefined
    if (voice && holds(voice.finding.a, a) && holds(voice.finding.b, b)) gone.add(f)
    const x = sideOf(f)
    if (x === null) continue
    const here = f.finding[x]
    const slot = slots[x].get(here.from)?.finding[x]
    if (f.kind === 'entity' && slot && slot.from === here.from && slot.to === here.to) gone.add(f)
    const run = f.kind === 'modality' ? runs[x].get(here.from) : undefined
    if (!run || gone.has(run) || !holds(run.finding[x], here)) continue
    if (opens(pair, x, here, run.finding[x])) {
      gone.add(run)
      instead.set(f, { ...f, rule: CONDITION, finding: { ...f.finding, [x]: run.finding[x] } })
    } else gone.add(f)
  }
  return gone.size === 0 ? found : found.flatMap((f) => (gone.has(f) ? [] : [instead.get(f) ?? f]))
}

const VOICES = new Set(['role-voice/voice', 'role-voice/subject'])
const STEPS = new Set(['order/move', 'order/swap', 'order/words'])

/**
 * A clause turned from active to passive, with the subject and the object that changed places for it: their moves are
 * part of it and no differences of their own. `null` where no move stands beside the verb on both sides.
 */
const turned = (pair: Pair, voice: Found, found: readonly Found[], gone: Set<Found>): Found | null => {
  if (!VOICES.has(voice.rule)) return null
  let { a, b } = voice.finding
  let part = false
  for (const f of found) {
    if (gone.has(f)) continue
    const there = f.finding
    const agent = f.rule === 'role-voice/agent' && meet(there.a, a) && meet(there.b, b)
    if (!STEPS.has(f.rule) && !agent) continue
    const [beforeA, beforeB] = [there.a.to <= voice.finding.a.from, there.b.to <= voice.finding.b.from]
    const moved =
      beforeA !== beforeB && beside(pair.a, there.a, voice.finding.a) && beside(pair.b, there.b, voice.finding.b)
    if (!agent && !moved) continue
    a = { from: Math.min(a.from, there.a.from), to: Math.max(a.to, there.a.to) }
    b = { from: Math.min(b.from, there.b.from), to: Math.max(b.to, there.b.to) }
    gone.add(f)
    part = true
  }
  return part ? { ...voice, finding: { ...voice.finding, a: opened(pair.a, a), b: opened(pair.b, b) } } : null
}

/** A phrase with the article it opens with. */
const opened = (side: Side, r: TokenRange): TokenRange =>
  /^(?:the|an?)$/.test(side.words[r.from - 1]?.form ?? '') ? { from: r.from - 1, to: r.to } : r

const meet = (r: TokenRange, s: TokenRange): boolean => r.from < s.to && s.from < r.to

/** Do at most a few words, and no mark, stand between two ranges? */
const beside = (side: Side, r: TokenRange, s: TokenRange): boolean => {
  const [from, to] = r.from < s.from ? [r.to, s.from] : [s.to, r.from]
  return to - from <= CLOSE && side.words.slice(from, Math.max(from, to)).every((w) => w.kind !== 'mark')
}

const CLOSE = 4

const CONDITION = 'modality/condition'

const byToken = (found: readonly Found[], x: Which): ReadonlyMap<number, Found> => {
  const out = new Map<number, Found>()
  for (const f of found) for (let k = f.finding[x].from; k < f.finding[x].to; k++) out.set(k, f)
  return out
}

/** The side that alone has words, or `null`. */
const sideOf = ({ finding }: Found): Which | null =>
  isEmpty(finding.a) === isEmpty(finding.b) ? null : isEmpty(finding.a) ? 'b' : 'a'

const holds = (outer: TokenRange, inner: TokenRange): boolean =>
  outer.from <= inner.from && inner.to <= outer.to && !isEmpty(inner)

/** Does a condition begin the run: `if`, `unless`? Then the whole of it is the condition. */
const opens = (pair: Pair, x: Which, modal: TokenRange, run: TokenRange): boolean =>
  modal.from === run.from &&
  pair.lore.modals.get(pair[x].words[run.from]?.form ?? '')?.some((p) => p.value === 'condition') === true &&
  textOf(pair[x], modal) !== 'whether'
