/**
 * Another who or where; the same one under another form.
 *
 *     > | talks in Astana   > | talks in Geneva        entity
 *                  ^^^^^^                ^^^^^^
 *     > | Bashar al-Assad   > | President Assad        name-form
 */
import { nearFolded } from '../../text/index.ts'
import type { Name } from '../names.ts'
import { isTitle, related } from '../names.ts'
import type { Pair, Side, Unit } from '../pair.ts'
import { around, type Finding, type Free, pick, type Rule, textOf, versus } from '../rule.ts'

interface Open {
  readonly name: Name
  readonly unit: number
  readonly part: number
}

const open = (pair: Pair, side: Side, x: 'a' | 'b', free: (k: number) => boolean): readonly Open[] => {
  const mate = x === 'a' ? pair.mateA : pair.mateB
  const out: Open[] = []
  let n = 0
  for (const name of side.names) {
    while (n < pair.units.length && (pair.units[n]?.[x].to ?? 0) <= name.from) n++
    const u = pair.units[n]
    if (!u || u[x].from >= name.to) continue
    let loose = -1
    for (let k = Math.max(name.from, u[x].from); k < Math.min(name.to, u[x].to); k++)
      if (loose < 0 && free(k) && (mate[k] ?? -1) < 0 && side.words[k]?.kind !== 'mark') loose = k
    if (loose < 0) continue
    out.push({ name, unit: n, part: u.parts.findIndex((p) => p[x].from <= loose && loose < p[x].to) })
  }
  return out
}

const heldBy = (name: Name, mate: Int32Array, other: Side): Name | null => {
  for (let k = name.from; k < name.to; k++) {
    const m = mate[k] ?? -1
    const hit = m < 0 ? undefined : other.names.find((p) => p.from <= m && m < p.to)
    if (hit) return hit
  }
  return null
}

const sameThing = (x: Name, y: Name): boolean =>
  related(x.key, y.key) ||
  x.key.some((v) => y.key.some((w) => v.length >= 4 && w.length >= 4 && nearFolded(v, w) >= 0.6))

const compare = (
  pair: Pair,
  free: Free,
): { readonly form: readonly Finding[]; readonly entity: readonly Finding[] } => {
  const form: Finding[] = []
  const entity: Finding[] = []
  const as = open(pair, pair.a, 'a', free.a)
  const bs = open(pair, pair.b, 'b', free.b)
  const usedA = new Set<Name>()
  const usedB = new Set<Name>()
  const meet = (x: Name, y: Name): void => {
    usedA.add(x)
    usedB.add(y)
    const f = { a: x, b: y, cue: versus(textOf(pair.a, x), textOf(pair.b, y)) }
    if (sameThing(x, y)) form.push(f)
    else entity.push(f)
  }
  for (const { name } of as) {
    const m = heldBy(name, pair.mateA, pair.b)
    if (m && !usedB.has(m)) meet(name, m)
  }
  for (const { name } of bs) {
    const m = usedB.has(name) ? null : heldBy(name, pair.mateB, pair.a)
    if (m && !usedA.has(m)) meet(m, name)
  }
  const rounds: ((x: Open, y: Open) => boolean)[] = [
    (x, y) => x.unit === y.unit && sameThing(x.name, y.name),
    (x, y) => x.unit === y.unit && x.part === y.part,
    (x, y) => x.unit === y.unit,
  ]
  for (const fits of rounds)
    for (const x of as) {
      if (usedA.has(x.name)) continue
      const y = bs.find((o) => !usedB.has(o.name) && fits(x, o))
      if (y) meet(x.name, y.name)
    }
  for (const o of as) if (!usedA.has(o.name)) lone(pair, pair.units[o.unit], o.name, false, free, entity, form)
  for (const o of bs) if (!usedB.has(o.name)) lone(pair, pair.units[o.unit], o.name, true, free, entity, form)
  return { form, entity }
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
  if (!u) return
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
    return w !== undefined && isTitle(w)
  })
  if (titles && loose.length < name.to - name.from) form.push(f)
  else if (loose.length === name.to - name.from || name.key.length === 0) entity.push(f)
  else form.push(f)
}

export const entity: Rule = { id: 'entity/name', kind: 'entity', find: (pair, free) => compare(pair, free).entity }
export const nameForm: Rule = { id: 'name-form/key', kind: 'name-form', find: (pair, free) => compare(pair, free).form }
