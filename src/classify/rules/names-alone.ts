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
import { around, type Finding, type Free, pick, textOf, versus } from '../rule.ts'
import type { Open } from './open.ts'

const CAP = 10_000

/** A name that one side joins by `and` to a name both have: `the Guild and the Chamber` against `the Guild`. */
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
  if (form(and) !== 'and' || !shared(and - 1)) return false
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
  if (!part || o.of.weak) return false
  const [other, py, fy] = flip ? [pair.a, part.a, free.a] : [pair.b, part.b, free.b]
  const words = pick(other, py, fy, (w) => w.kind !== 'mark')
  const content = words.filter((k) => other.words[k]?.kind === 'content')
  const first = words[0]
  if (first === undefined) return false
  for (const n of taken) if (n.from <= first && first < n.to) return false
  const [side, mx] = flip ? [pair.b, pair.mateB] : [pair.a, pair.mateA]
  const loose = pick(side, o.of, flip ? free.b : free.a, (w, k) => w.kind !== 'mark' && (mx[k] ?? -1) < 0)
  if (loose.length < o.of.to - o.of.from) return false
  const noun = content[content.length - 1] ?? words[words.length - 1] ?? first
  const range = around(
    words.filter((k) => k <= noun),
    first,
  )
  const f = {
    cue: versus(textOf(side, o.of), textOf(other, range)),
    a: flip ? range : o.of,
    b: flip ? o.of : range,
  }
  const last = other.words[content[content.length - 1] ?? -1]
  if (content.length === 0 && words.length === 1 && PRONOUNS.has(other.words[first]?.form ?? ''))
    form.push({ ...f, rule: 'name-form/pronoun' })
  else if (
    content.length > 0 &&
    content.length <= 3 &&
    last &&
    last.lemmas.some((l) => pair.lore.roles.has(l) || BODIES.has(l))
  )
    form.push({ ...f, rule: 'name-form/described' })
  else if (content.length === 1 && last && !/(?:ed|ing|ly)$/.test(last.form) && sole(pair, o, words.length, free))
    entity.push({ ...f, rule: 'entity/described' })
  else return false
  return true
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
): void => {
  if (!u || name.weak) return
  const [x, rx, ry, fx, mx] = flip ? [pair.b, u.b, u.a, free.b, pair.mateB] : [pair.a, u.a, u.b, free.a, pair.mateA]
  const [other, fy] = flip ? [pair.a, free.a] : [pair.b, free.b]
  if (pick(other, ry, fy, (w) => w.kind !== 'mark').length > 0) return
  if (pick(x, rx, fx, (w, k) => w.kind === 'content' && (k < name.from || k >= name.to)).length > 0) return
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
}
