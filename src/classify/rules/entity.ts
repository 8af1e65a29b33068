/**
 * Another who or where; the same one under another form.
 *
 *     > | talks in Astana   > | talks in Geneva        entity
 *                  ^^^^^^                ^^^^^^
 *     > | Bashar al-Assad   > | President Assad        name-form
 */
import type { Name } from '../names.ts'
import { isTitle, related } from '../names.ts'
import type { Pair, Side, Unit } from '../pair.ts'
import type { Word } from '../words.ts'
import { type Open, openOf } from './open.ts'
import { around, type Finding, type Free, pick, type Rule, textOf, versus } from '../rule.ts'

const isWord = (w: Word): boolean => w.kind !== 'mark'

const heldBy = (name: Name, mate: Int32Array, other: Side): Name | null => {
  for (let k = name.from; k < name.to; k++) {
    const m = mate[k] ?? -1
    const hit = m < 0 ? undefined : other.names.find((p) => p.from <= m && m < p.to)
    if (hit) return hit
  }
  return null
}

const sameThing = (x: Name, y: Name): boolean => related(x.key, y.key)

const compare = (
  pair: Pair,
  free: Free,
): { readonly form: readonly Finding[]; readonly entity: readonly Finding[] } => {
  const form: Finding[] = []
  const entity: Finding[] = []
  const as = openOf(pair, 'a', pair.a.names, free.a, isWord)
  const bs = openOf(pair, 'b', pair.b.names, free.b, isWord)
  const usedA = new Set<Name>()
  const usedB = new Set<Name>()
  const meet = (x: Name, y: Name): void => {
    usedA.add(x)
    usedB.add(y)
    const f = { a: x, b: y, cue: versus(textOf(pair.a, x), textOf(pair.b, y)) }
    if (sameThing(x, y)) form.push(f)
    else entity.push(f)
  }
  for (const { of: name } of as) {
    const m = heldBy(name, pair.mateA, pair.b)
    if (m && !usedB.has(m)) meet(name, m)
  }
  for (const { of: name } of bs) {
    const m = usedB.has(name) ? null : heldBy(name, pair.mateB, pair.a)
    if (m && !usedA.has(m)) meet(m, name)
  }
  const rounds: ((x: Open<Name>, y: Open<Name>) => boolean)[] = [
    (x, y) => x.unit === y.unit && sameThing(x.of, y.of),
    (x, y) => x.unit === y.unit && x.part === y.part,
    (x, y) => x.unit === y.unit,
  ]
  for (const fits of rounds)
    for (const x of as) {
      if (usedA.has(x.of)) continue
      const y = bs.find((o) => !usedB.has(o.of) && fits(x, o))
      if (y) meet(x.of, y.of)
    }
  elsewhere(pair.b, as, usedA, bs, usedB, (x, y) => meet(x, y))
  elsewhere(pair.a, bs, usedB, as, usedA, (x, y) => meet(y, x))
  across(pair, as, usedA, bs, usedB, meet)
  for (const o of as) if (!usedA.has(o.of) && described(pair, o, false, usedB, free, form, entity)) usedA.add(o.of)
  for (const o of bs) if (!usedB.has(o.of) && described(pair, o, true, usedA, free, form, entity)) usedB.add(o.of)
  for (const o of as) if (!usedA.has(o.of) && coordinated(pair, o, false, usedA, entity)) usedA.add(o.of)
  for (const o of bs) if (!usedB.has(o.of) && coordinated(pair, o, true, usedB, entity)) usedB.add(o.of)
  for (const o of as) if (!usedA.has(o.of)) lone(pair, pair.units[o.unit], o.of, false, free, entity, form)
  for (const o of bs) if (!usedB.has(o.of)) lone(pair, pair.units[o.unit], o.of, true, free, entity, form)
  return { form, entity }
}

/** A name still alone that is another form of a name that stands elsewhere on the other side: `Bob Hale` … `Robert Hale`. */
const elsewhere = (
  other: Side,
  as: readonly Open<Name>[],
  usedA: ReadonlySet<Name>,
  bs: readonly Open<Name>[],
  usedB: ReadonlySet<Name>,
  meet: (x: Name, y: Name) => void,
): void => {
  if (as.length * other.names.length > CAP) return
  const openB = new Set(bs.map((o) => o.of))
  for (const { of: x } of as) {
    if (usedA.has(x) || x.weak || x.key.length < 2) continue
    const last = x.key[x.key.length - 1]
    const hits = other.names.filter(
      (y) =>
        !usedB.has(y) && y.key[y.key.length - 1] === last && y.key.join(' ') !== x.key.join(' ') && sameThing(x, y),
    )
    const [y] = hits
    if (y && hits.length === 1 && (openB.has(y) || y.key.length === 1)) meet(x, y)
  }
}

const CAP = 10_000

/** Do two names stand after the same word, or before it: `were the Dow’s`, `as the NYSE’s`? */
const parallel = (pair: Pair, x: Name, y: Name): boolean => {
  const same = (v: Word | undefined, w: Word | undefined): boolean =>
    v !== undefined && w !== undefined && v.kind !== 'mark' && v.form === w.form
  return same(pair.a.words[x.from - 1], pair.b.words[y.from - 1]) || same(pair.a.words[x.to], pair.b.words[y.to])
}

/** The one name either side has left, in units near each other and in a like frame. */
const across = (
  pair: Pair,
  as: readonly Open<Name>[],
  usedA: ReadonlySet<Name>,
  bs: readonly Open<Name>[],
  usedB: ReadonlySet<Name>,
  meet: (x: Name, y: Name) => void,
): void => {
  const known = (x: Name, side: Side): boolean => side.names.some((y) => sameThing(x, y))
  const left = (os: readonly Open<Name>[], used: ReadonlySet<Name>, other: Side): readonly Open<Name>[] =>
    os.filter((o) => !used.has(o.of) && !o.of.weak && !known(o.of, other))
  if ((as.length + bs.length) * (pair.a.names.length + pair.b.names.length) > CAP) return
  const [a, b] = [left(as, usedA, pair.b), left(bs, usedB, pair.a)]
  const [x, y] = [a[0], b[0]]
  if (a.length === 1 && b.length === 1 && x && y && Math.abs(x.unit - y.unit) <= NEAR && parallel(pair, x.of, y.of))
    meet(x.of, y.of)
}

const NEAR = 2

/** A name that one side joins by `and` to a name both have: `the Guild and the Chamber` against `the Guild`. */
const coordinated = (pair: Pair, o: Open<Name>, flip: boolean, used: ReadonlySet<Name>, entity: Finding[]): boolean => {
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
const described = (
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
const lone = (
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
  else if (loose.length === name.to - name.from || name.key.length === 0) entity.push(f)
  else form.push(f)
}

export const entity: Rule = { id: 'entity/name', kind: 'entity', find: (pair, free) => compare(pair, free).entity }
export const nameForm: Rule = { id: 'name-form/key', kind: 'name-form', find: (pair, free) => compare(pair, free).form }

const ABBREVIATED = /^(?:\p{Lu}\.?){2,}$|^\p{Lu}\p{Ll}{1,3}\.?$/u

/** A name spelled out on one side and shortened on the other is a matter of writing too: `United Nations`, `UN`. */
export const abbreviation: Rule = {
  id: 'orthography/abbreviation',
  kind: 'orthography',
  find: (pair, free) =>
    compare(pair, free).form.flatMap((f): readonly Finding[] => {
      const [a, b] = [pair.a.words.slice(f.a.from, f.a.to), pair.b.words.slice(f.b.from, f.b.to)]
      const short = (ws: typeof a): boolean => ws.some((w) => /^(?:\p{Lu}\.?){2,}$/u.test(w.token.text))
      const only = (ws: typeof a): boolean => ws.length === 1 && ABBREVIATED.test(ws[0]?.token.text ?? '')
      return a.length > 0 && b.length > 0 && short(a) !== short(b) && (only(a) || only(b))
        ? [{ ...f, shares: true }]
        : []
    }),
}
