/**
 * Another who or where; the same one under another form.
 *
 *     > | talks in Astana   > | talks in Geneva        entity
 *                  ^^^^^^                ^^^^^^
 *     > | Bashar al-Assad   > | President Assad        name-form
 */
import type { Name } from '../names.ts'
import { sameThing } from '../names.ts'
import type { Pair, Side } from '../pair.ts'
import type { Word } from '../words.ts'
import { type Open, openOf } from './open.ts'
import { absent, coordinated, definite, described, lone, pointed } from './names-alone.ts'
import { type Finding, type Free, type Rule, textOf, versus } from '../rule.ts'

const isWord = (w: Word): boolean => w.kind !== 'mark'

const heldBy = (name: Name, mate: Int32Array, other: Side): Name | null => {
  for (let k = name.from; k < name.to; k++) {
    const m = mate[k] ?? -1
    const hit = m < 0 ? undefined : other.names.find((p) => p.from <= m && m < p.to)
    if (hit) return hit
  }
  return null
}

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
  const left = [
    { open: as, used: usedA, others: usedB, flip: false },
    { open: bs, used: usedB, others: usedA, flip: true },
  ] as const
  const each = (answers: (o: Open<Name>, side: (typeof left)[number]) => boolean): void => {
    for (const side of left)
      for (const o of side.open) if (!side.used.has(o.of) && answers(o, side)) side.used.add(o.of)
  }
  const round = (fits: (x: Open<Name>, y: Open<Name>) => boolean): void => {
    for (const x of as) {
      if (usedA.has(x.of)) continue
      const y = bs.find((o) => !usedB.has(o.of) && fits(x, o))
      if (y) meet(x.of, y.of)
    }
  }
  round((x, y) => x.unit === y.unit && sameThing(x.of, y.of))
  round((x, y) => x.unit === y.unit && x.part === y.part)
  each((o, { flip, others }) => pointed(pair, o, flip, others, free, form))
  round((x, y) => x.unit === y.unit)
  elsewhere(pair.b, as, usedA, bs, usedB, (x, y) => meet(x, y))
  elsewhere(pair.a, bs, usedB, as, usedA, (x, y) => meet(y, x))
  across(pair, as, usedA, bs, usedB, meet)
  each((o, { flip, others }) => described(pair, o, flip, others, free, form, entity))
  each((o, { flip }) => definite(pair, o, flip, free, form))
  each((o, { flip, used }) => coordinated(pair, o, flip, used, entity))
  each((o, { flip }) => {
    if (!lone(pair, pair.units[o.unit], o.of, flip, free, entity, form)) absent(pair, o, flip, free, entity)
    return false
  })
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

/** Do two names stand after the same word, or before it: `were the Dow’s`, `as the NYSE’s`; or own the same? */
const parallel = (pair: Pair, x: Name, y: Name): boolean => {
  const same = (v: Word | undefined, w: Word | undefined): boolean =>
    v !== undefined && w !== undefined && v.kind !== 'mark' && v.form === w.form
  return (
    same(pair.a.words[x.from - 1], pair.b.words[y.from - 1]) ||
    same(pair.a.words[x.to], pair.b.words[y.to]) ||
    owns(pair.a, x, pair.b, y, pair.mateA) ||
    owns(pair.b, y, pair.a, x, pair.mateB)
  )
}

/** Is the noun that a name of one side stands before, or owns, before the `of` and the name of the other: `Dow’s rise`, `rise of the NYSE`? */
const owns = (side: Side, x: Name, other: Side, y: Name, mate: Int32Array): boolean => {
  const of = other.words[y.from - 1]?.form === 'the' ? y.from - 2 : y.from - 1
  return other.words[of]?.form === 'of' && (mate[x.to] ?? -1) === of - 1 && side.words[x.to]?.kind === 'content'
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
      return a.length > 0 && b.length > 0 && short(a) !== short(b) && (short(a) ? only(a) : only(b))
        ? [{ ...f, shares: true }]
        : []
    }),
}
