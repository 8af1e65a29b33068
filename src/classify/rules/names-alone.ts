/**
 * A name that no name of the other side answers: a pronoun or a noun stands in its place, other words, or nothing.
 *
 *     > | the mayor spoke   > | Ortiz spoke         name-form
 *         ^^^^^^^^^             ^^^^^
 *     > | pupils gained     > | Lindqvist gained    entity
 *         ^^^^^^                ^^^^^^^^^
 */
import { isTitle, type Name, sameThing } from '../names.ts'
import type { Pair, Side, Unit } from '../pair.ts'
import { around, type Finding, type Free, pick, size, textOf, versus } from '../rule.ts'
import type { Open } from './open.ts'
import { type Phrasing, phrasings } from './phrases.ts'

const CAP = 10_000
/** Of a phrase, in tokens. */
const LONGEST = 12
/** Of a unit that is cut into phrases for a name, in tokens of both sides. */
const WIDEST = 200
/** A name in a longer run of tokens is not nearly all of it. */
const WIDE = 60

/** Is it surely a name: by its own capital, or by that of the same words inside a sentence on either side? */
const attested = (pair: Pair, name: Name): boolean =>
  !name.weak || (name.key.length > 0 && name.key.every((k) => pair.sure.has(k)))

/** A name that one side joins by `and`, or in a list, to a name both have: `the Guild and the Chamber` against `the Guild`. */
export const coordinated = (
  pair: Pair,
  o: Open<Name>,
  flip: boolean,
  used: ReadonlySet<Name>,
  entity: Finding[],
): boolean => {
  const [side, mate, other, u] = flip
    ? [pair.b, pair.mateB, pair.a, pair.units[o.unit]?.a]
    : [pair.a, pair.mateA, pair.b, pair.units[o.unit]?.b]
  const { of: name } = o
  if (!u || name.weak || side.names.length * other.names.length > CAP) return false
  if (other.names.some((y) => sameThing(name, y))) return false
  const form = (k: number): string => side.words[k]?.form ?? ''
  const and = form(name.from - 1) === 'the' ? name.from - 2 : name.from - 1
  const shared = (k: number): boolean =>
    side.names.some((n) => n.from <= k && k < n.to && (used.has(n) || (mate[k] ?? -1) >= 0))
  const listed = form(and) === ',' && /^(?:and|or)$/.test(form(name.to))
  if ((form(and) !== 'and' && !listed) || !shared(and - 1)) return false
  const empty = { from: u.from, to: u.from }
  const cue = textOf(side, name)
  const f = { cue, a: flip ? empty : name, b: flip ? name : empty, rule: 'entity/coordinated' }
  entity.push(f)
  return true
}

const PRONOUNS = new Set('he she it they him her them his hers its their theirs who we us our i me my'.split(' '))
const BODIES = new Set(
  'government company group agency party ministry department panel firm bank team organization organisation airline newspaper city state country army court council committee board union network administration authorities movement'.split(
    ' ',
  ),
)

/** A noun so begun is one the reader knows already: another way to speak of a name. */
const DEFINITE = new Set('the this that his her its their'.split(' '))
const INDEFINITE = new Set('a an these those some any our my your'.split(' '))

/** A name against a pronoun or a noun of a person or body is another form; against other words in its column, another who or what. */
export const described = (
  pair: Pair,
  o: Open<Name>,
  flip: boolean,
  taken: ReadonlySet<Name>,
  free: Free,
  form: Finding[],
  entity: Finding[],
): boolean => {
  const part = pair.units[o.unit]?.parts[o.part]
  if (!part || !attested(pair, o.of)) return false
  const [other, py, fy] = flip ? [pair.a, part.a, free.a] : [pair.b, part.b, free.b]
  const words = pick(other, py, fy, (w) => w.kind !== 'mark')
  const content = words.filter((k) => other.words[k]?.kind === 'content')
  const first = words[0]
  if (first === undefined) return false
  for (const n of taken) if (n.from <= first && first < n.to) return false
  const [side, mx] = flip ? [pair.b, pair.mateB] : [pair.a, pair.mateA]
  const loose = pick(side, o.of, flip ? free.b : free.a, (w, k) => w.kind !== 'mark' && (mx[k] ?? -1) < 0)
  if (loose.length < o.of.to - o.of.from) return false
  const head = content[content.length - 1] ?? words[words.length - 1] ?? first
  const range = around(
    words.filter((k) => k <= head),
    first,
  )
  const f = {
    cue: versus(textOf(side, o.of), textOf(other, range)),
    a: flip ? range : o.of,
    b: flip ? o.of : range,
  }
  const last = other.words[content[content.length - 1] ?? -1]
  const opening = other.words[first]?.form ?? ''
  const nominal = content.length > 0 && noun(pair, other, head)
  const phrase = words.every((k) => {
    const w = other.words[k]
    return k > head || w?.kind === 'content' || DEFINITE.has(w?.form ?? '') || INDEFINITE.has(w?.form ?? '')
  })
  if (content.length === 0 && words.length === 1 && PRONOUNS.has(other.words[first]?.form ?? ''))
    form.push({ ...f, rule: 'name-form/pronoun' })
  else if (
    phrase &&
    content.length > 0 &&
    content.length <= 3 &&
    last &&
    (last.lemmas.some((l) => pair.lore.roles.has(l) || BODIES.has(l)) || (nominal && DEFINITE.has(opening)))
  )
    form.push({ ...f, rule: 'name-form/described' })
  else if (
    nominal &&
    content.length <= 3 &&
    ((content.length === 1 && sole(pair, o, words.length, free)) || INDEFINITE.has(opening))
  )
    entity.push({ ...f, rule: 'entity/described' })
  else return false
  return true
}

/** Words that point at what the reader knows, before a noun in the column of a name: `the Union`, `this country`. */
const POINTING = new Set('this that our their its'.split(' '))

/** A name against the one noun that such a word stands before: another form of it, though a name stands elsewhere. */
export const pointed = (
  pair: Pair,
  o: Open<Name>,
  flip: boolean,
  taken: ReadonlySet<Name>,
  free: Free,
  form: Finding[],
): boolean => {
  const part = pair.units[o.unit]?.parts[o.part]
  const [other, py, fy] = flip ? [pair.a, part?.a, free.a] : [pair.b, part?.b, free.b]
  if (!py) return false
  const words = pick(other, py, fy, (w) => w.kind !== 'mark')
  const k = words[0]
  const body = other.words[k ?? -1]?.lemmas.some((l) => BODIES.has(l)) === true
  if (k === undefined || words.length > 1 || !body || !POINTING.has(other.words[k - 1]?.form ?? '')) return false
  return described(pair, o, flip, taken, free, form, [])
}

/** Does it stand right beside a name that both sides have, as a code or a bracket does: `Nasdaq .IXIC`? */
const extension = (side: Side, mate: Int32Array, name: Name): boolean => {
  const step = (from: number, by: number): number => {
    let k = from
    while (/^[.<>()]$/.test(side.words[k]?.form ?? '')) k += by
    return k
  }
  const held = (k: number): boolean =>
    (mate[k] ?? -1) >= 0 && side.names.some((n) => n !== name && n.from <= k && k < n.to)
  const marked = side.words[name.from - 1]?.kind === 'mark'
  return marked && held(step(name.from - 1, -1))
}

/** Is the slot all that its unit holds? */
const sole = (pair: Pair, o: Open<Name>, words: number, free: Free): boolean => {
  const u = pair.units[o.unit]
  if (!u) return false
  const a = pick(pair.a, u.a, free.a, (w) => w.kind !== 'mark').length
  const b = pick(pair.b, u.b, free.b, (w) => w.kind !== 'mark').length
  return a + b <= o.of.to - o.of.from + words + 1
}

/** A name without counterpart counts where it is nearly all that its unit holds; a lone title before a matched name is a form of the name. */
export const lone = (
  pair: Pair,
  u: Unit | undefined,
  name: Name,
  flip: boolean,
  free: Free,
  entity: Finding[],
  form: Finding[],
): boolean => {
  if (!u || !attested(pair, name)) return false
  const [x, rx, ry, fx, mx] = flip ? [pair.b, u.b, u.a, free.b, pair.mateB] : [pair.a, u.a, u.b, free.a, pair.mateA]
  const [other, fy] = flip ? [pair.a, free.a] : [pair.b, free.b]
  if (size(rx) - size(name) > WIDE || size(ry) > WIDE) return false
  if (pick(other, ry, fy, (w) => w.kind !== 'mark').length > 0) return false
  if (pick(x, rx, fx, (w, k) => w.kind === 'content' && (k < name.from || k >= name.to)).length > 0) return false
  const loose = pick(x, name, fx, (w, k) => (mx[k] ?? -1) < 0 && w.kind !== 'mark')
  const here = around(loose, name.from)
  const empty = { from: ry.from, to: ry.from }
  const f = { cue: textOf(x, here), a: flip ? empty : here, b: flip ? here : empty }
  const titles = loose.every((k) => {
    const w = x.words[k]
    return w !== undefined && isTitle(w, pair.lore)
  })
  if ((titles && loose.length < name.to - name.from) || extension(x, mx, name)) form.push(f)
  else if (loose.length === name.to - name.from || name.key.length === 0) entity.push({ ...f, shares: true })
  else form.push(f)
  return true
}

/** Has the other side nothing like this name, in no form? */
const unknown = (side: Side, other: Side, name: Name): boolean =>
  side.names.length * other.names.length <= CAP &&
  !other.names.some((y) => sameThing(name, y) || y.key.some((k) => name.key.includes(k)))

const phraseOf = (pair: Pair, o: Open<Name>, x: 'a' | 'b', free: Free): Phrasing | undefined => {
  const u = pair.units[o.unit]
  if (!u || size(u.a) + size(u.b) > WIDEST) return undefined
  return phrasings(pair, u, free).find((p) => p[x].from <= o.of.from && o.of.from < p[x].to)
}

/** A name at the head of its phrase against a definite noun at the head of the other's: `Oro Steel will`, `the steelmaker may`. */
export const definite = (pair: Pair, o: Open<Name>, flip: boolean, free: Free, form: Finding[]): boolean => {
  const [x, y, side, other] = flip ? (['b', 'a', pair.b, pair.a] as const) : (['a', 'b', pair.a, pair.b] as const)
  const phrase = attested(pair, o.of) && unknown(side, other, o.of) ? phraseOf(pair, o, x, free) : undefined
  if (!phrase || phrase.lone || size(phrase[x]) > LONGEST || size(phrase[y]) > LONGEST) return false
  if (pick(side, { from: phrase[x].from, to: o.of.from }, free[x], (w) => w.kind === 'content').length > 0) return false
  let k = phrase[y].from
  while (k < phrase[y].to && other.words[k]?.kind === 'function' && !DEFINITE.has(other.words[k]?.form ?? '')) k++
  const from = k
  if (DEFINITE.has(other.words[k]?.form ?? '')) k++
  else if (k > phrase[y].from || other.words[k - 1]?.form !== 'the') return false
  const head = k
  while (k < phrase[y].to && free[y](k) && other.words[k]?.kind === 'content' && !(k > head && verbal(pair, other, k)))
    k++
  const goes = other.words[k]?.kind === 'content' && !verbal(pair, other, k)
  if (k === head || k - head > 3 || goes || !noun(pair, other, k - 1)) return false
  const there = { from, to: k }
  const cue = versus(textOf(side, o.of), textOf(other, there))
  form.push({ cue, a: flip ? there : o.of, b: flip ? o.of : there, rule: 'name-form/described' })
  return true
}

/** Can a word be the noun of a phrase: no participle, no adverb, no compound that goes before one, none in -s after `this` or `that`? */
const noun = (pair: Pair, side: Side, k: number): boolean => {
  const w = side.words[k]
  if (w === undefined || /(?:ed|ing|ly)$|-/.test(w.form) || pair.lore.irregular.has(w.form)) return false
  return !(/[^s]s$/.test(w.form) && /^th(?:is|at)$/.test(side.words[k - 1]?.form ?? ''))
}

/** Has a word the form of a verb? */
const verbal = (pair: Pair, side: Side, k: number): boolean => {
  const w = side.words[k]
  return w !== undefined && (/(?:ed|ing|ly|s)$/.test(w.form) || pair.lore.irregular.has(w.form))
}

/**
 * A name of one side that the other side has nowhere, where both have words between what they share: who or where must
 * not be lost among substituted words.
 */
export const absent = (pair: Pair, o: Open<Name>, flip: boolean, free: Free, entity: Finding[]): void => {
  const [y, side, other] = flip ? (['a', pair.b, pair.a] as const) : (['b', pair.a, pair.b] as const)
  const u = pair.units[o.unit]
  const name = o.of
  if (!u || name.key.length === 0 || !attested(pair, name) || !unknown(side, other, name)) return
  if (size(u.a) + size(u.b) > WIDEST || pick(other, u[y], free[y], (w) => w.kind === 'content').length === 0) return
  const empty = { from: u[y].from, to: u[y].from }
  const cue = textOf(side, name)
  entity.push({ cue, a: flip ? empty : name, b: flip ? name : empty, rule: 'entity/absent', shares: true })
}
