/**
 * Another degree of certainty, duty or will; a condition on one side.
 *
 *     > | The army may leave   > | The army will leave
 *                  ^^^                      ^^^^
 *
 * `will` under a past reporting verb becomes `would` by itself: that is inflection, licensed, and not reported here.
 */
import type { TokenRange } from '../../model/index.ts'
import { type Phrase, phraseAt } from '../lore.ts'
import type { ModalClass } from '../../lexicon/modality.ts'
import type { Pair, Side, Unit } from '../pair.ts'
import { around, at, type Finding, type Free, pick, type Rule, size, textOf, versus } from '../rule.ts'
import { affirmed, backshifted, indirect } from '../speech.ts'

export interface Modal {
  readonly at: TokenRange
  readonly class: ModalClass
  readonly form: string
}

/** The modal phrases in the free words of a range. */
export const modalsIn = (pair: Pair, side: Side, r: TokenRange, free: (k: number) => boolean): readonly Modal[] => {
  const out: Modal[] = []
  const forms = (k: number): readonly string[] => {
    const w = side.words[k]
    if (!w || w.kind === 'mark') return []
    return w.pieces.length > 1 ? [w.form, ...w.pieces] : w.lemmas
  }
  for (let k = r.from; k < r.to; k++) {
    if (!free(k)) continue
    if (side.words[k]?.capital && !side.words[k]?.initial) continue
    const p: Phrase<ModalClass> | null = phraseAt(pair.lore.modals, forms, k)
    if (!p) continue
    const at = { from: k, to: Math.min(k + p.words.length, side.words.length) }
    const last = out[out.length - 1]
    if (last && VERBS.has(last.form) && chained(side, last.at.to, k))
      out[out.length - 1] = {
        at: { from: last.at.from, to: at.to },
        class: last.class,
        form: `${last.form} ${p.words.join(' ')}`,
      }
    else out.push({ at, class: p.value, form: p.words.join(' ') })
    k += p.words.length - 1
  }
  return out
}

/** Does one modal word follow another at once, or after a `be`: `might have to`, `may be forced to`? */
const chained = (side: Side, from: number, to: number): boolean =>
  from === to || (from === to - 1 && side.words[from]?.form === 'be')

export const modality: Rule = {
  id: 'modality/class',
  kind: 'modality',
  find: (pair, free) =>
    without(
      pair,
      pair.units.flatMap((u) => inUnit(pair, u, free)),
    ),
}

const NEAR = 12

/** Without a modal word that either side has alone, not far from each other: it stands in both, at other places. */
const without = (pair: Pair, found: readonly Finding[]): readonly Finding[] => {
  const waiting = new Map<string, Finding>()
  const gone = new Set<Finding>()
  for (const f of found) {
    const [only, place] = size(f.b) === 0 ? ['a', f.b.from] : size(f.a) === 0 ? ['b', f.b.from] : ['', 0]
    if (only === '' || f.cue === null) continue
    const word = listed(pair, only === 'a' ? pair.a : pair.b, only === 'a' ? f.a : f.b) ?? f.cue
    const other = waiting.get(`${only === 'a' ? 'b' : 'a'} ${word}`)
    if (other && Math.abs(place - other.b.from) <= NEAR) {
      gone.add(f)
      gone.add(other)
    } else waiting.set(`${only} ${word}`, f)
  }
  return gone.size === 0 ? found : found.filter((f) => !gone.has(f))
}

/** The form in which the list knows a modal word: `expect` for `expected`. */
const listed = (pair: Pair, side: Side, r: TokenRange): string | undefined =>
  size(r) === 1 ? side.words[r.from]?.lemmas.find((l) => pair.lore.modals.has(l)) : undefined

const inUnit = (pair: Pair, u: Unit, free: Free): readonly Finding[] => {
  const a = [...modalsIn(pair, pair.a, u.a, free.a)]
  const b = [...modalsIn(pair, pair.b, u.b, free.b)]
  if (a.length === 0 && b.length === 0) return []
  const weaker: Finding[] = []
  for (let i = 0; i < a.length; i++) {
    const j = b.findIndex((m) => m.class === a[i]?.class)
    const [x, y] = [a[i], b[j]]
    if (!x || !y) continue
    a.splice(i, 1)
    b.splice(j, 1)
    i--
    const [v, w] = [leading(x), leading(y)]
    const shifted = backshifted(v, w) && following(x) === following(y)
    if (v !== w && VERBS.has(v) && VERBS.has(w) && !shifted)
      weaker.push({ cue: versus(textOf(pair.a, x.at), textOf(pair.b, y.at)), a: x.at, b: y.at })
  }
  const out: Finding[] = weaker
  while (a.length > 0 && b.length > 0) {
    const x = a.shift()
    const y = b.shift()
    if (!x || !y) break
    if (backshifted(affirmed(x.form), affirmed(y.form)) && (indirect(pair.a) || indirect(pair.b))) continue
    const [atA, atB] = [denied(pair, 'a', x, y, free), denied(pair, 'b', y, x, free)]
    out.push({ cue: versus(textOf(pair.a, atA), textOf(pair.b, atB)), a: atA, b: atB })
  }
  if (size(u.a) > 8 && size(u.b) === 0) return out
  if (size(u.b) > 8 && size(u.a) === 0) return out
  for (const m of a) if (!answeredFused(pair, u, 'a', m)) out.push(lone(pair, u, m, false, free))
  for (const m of b) if (!answeredFused(pair, u, 'b', m)) out.push(lone(pair, u, m, true, free))
  return out
}

/** Does the other side have the modal word in its column, written together with `not`: `can`, `can't`? Polarity is another matter. */
const answeredFused = (pair: Pair, u: Unit, x: 'a' | 'b', m: Modal): boolean => {
  const y = x === 'a' ? 'b' : 'a'
  const part = u.parts.find((p) => p[x].from <= m.at.from && m.at.from < p[x].to)
  return pair[y].words
    .slice(part?.[y].from ?? 0, part?.[y].to ?? 0)
    .some((w) => w.form !== m.form && affirmed(w.form) === m.form)
}

/** With the `not` that follows it, where the modal word of the other side denies by what it means: `would not`, `refuse to`. */
const denied = (pair: Pair, x: 'a' | 'b', own: Modal, other: Modal, free: Free): TokenRange => {
  const { to } = own.at
  const refuses = other.form.split(' ').some((w) => pair.lore.implicit.has(w))
  return refuses && pair[x].words[to]?.form === 'not' && free[x](to) ? { from: own.at.from, to: to + 1 } : own.at
}

/** The modal verb that a chain begins with: `might` of `might have to`. */
const leading = (m: Modal): string => affirmed(m.form.split(' ')[0] ?? m.form)

/** What of a chain follows its first verb. */
const following = (m: Modal): string => m.form.slice(m.form.indexOf(' ') + 1 || m.form.length)

/** Two modal verbs of one class are still of two degrees: `may`, `could`. */
const VERBS = new Set('may might can could must shall should will would'.split(' '))

const lone = (pair: Pair, u: Unit, m: Modal, flip: boolean, free: Free): Finding => {
  const [x, rx, fx, y, ry, fy] = flip
    ? ([pair.b, u.b, free.b, pair.a, 'a', free.a] as const)
    : ([pair.a, u.a, free.a, pair.b, 'b', free.b] as const)
  const part = u.parts.find((p) => (flip ? p.b : p.a).from <= m.at.from && m.at.from < (flip ? p.b : p.a).to)
  const slot = part ? part[ry] : u[ry]
  const verb = pick(
    y,
    slot,
    () => true,
    (w) => FINITE.has(w.form),
  )[0]
  const own = part ? part[flip ? 'b' : 'a'] : null
  const counted = (side: Side, range: TokenRange, free: (k: number) => boolean): readonly number[] =>
    pick(side, range, free, (w) => w.kind !== 'mark')
  const facing = own && counted(x, own, fx).length === size(m.at) ? counted(y, slot, fy) : []
  const answered =
    facing.length <= 2 && facing.some((k) => y.words[k]?.kind === 'content' && !NOUN.test(y.words[k]?.form ?? ''))
  const other =
    verb !== undefined ? at(verb) : answered ? around(facing, slot.from) : { from: slot.from, to: slot.from }
  const beside = pick(x, rx, fx, (w, k) => w.kind !== 'mark' && (k < m.at.from || k >= m.at.to)).length
  const whole = (beside === 0 && verb === undefined) || answered
  const f = { cue: textOf(x, m.at), a: flip ? other : m.at, b: flip ? m.at : other }
  return whole ? f : { ...f, shares: true }
}

/** Endings of nouns, which answer no modal verb: `provisions`. */
const NOUN = /(?:[st]ion|[st]ions|ments?|ness|ity|ities|ances?|ences?|ships?|isms?)$/

const FINITE = new Set(
  'am is are was were be been do does did has have had will would can could shall should may might must'.split(' '),
)
