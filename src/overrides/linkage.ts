/**
 * Decisions about statements: which render the same words, which do not, which are left out.
 *
 * Law: the utterances of the result partition the parts that those of the input partition, less what is left out.
 */
import type {
  AppliedOverride,
  Article,
  Attribution,
  Link,
  Linkage,
  Override,
  Overrides,
  QuoteSelector,
  Range,
  Utterance,
} from '../model/index.ts'
import { overlaps } from '../model/index.ts'
import { contentId } from '../text/index.ts'
import type { Overridden } from './overridden.ts'
import { finder, inWords, isOutletOf, type Place } from './select.ts'

/** A member of an utterance: a statement, or the part of it that belongs there. */
interface Member {
  readonly id: string
  readonly utterance: string
}

interface Ground {
  readonly places: (s: QuoteSelector) => readonly Place[]
  readonly byId: ReadonlyMap<string, Article>
  readonly attributions: readonly Attribution[]
}

const shared = (spans: readonly Range[], p: Place): number =>
  spans.reduce((n, s) => (overlaps(s, p) ? n + Math.min(s.end, p.end) - Math.max(s.start, p.start) : n), 0)

const size = (spans: readonly Range[]): number => spans.reduce((n, s) => n + s.end - s.start, 0)

/** The statement at a place: the one that shares most of it, of those the shortest. */
const statementAt = (g: Ground, p: Place, outlet: string | undefined): Attribution | null => {
  let best: { readonly a: Attribution; readonly held: number; readonly size: number } | null = null
  for (const a of g.attributions) {
    if (a.article !== p.article) continue
    if (outlet !== undefined && a.outlet !== outlet && !isOutletOf(g.byId.get(a.article), outlet)) continue
    const held = shared(a.content, p)
    if (held === 0) continue
    const total = size(a.content)
    if (best === null || held > best.held || (held === best.held && total < best.size)) best = { a, held, size: total }
  }
  return best?.a ?? null
}

const memberAt = (g: Ground, linkage: Linkage, p: Place, outlet: string | undefined): Member | null => {
  const a = statementAt(g, p, outlet)
  if (a === null) return null
  const homes = linkage.utterances.filter((u) => u.members.includes(a.id))
  const home = homes.find((u) => shared(u.parts?.[a.id] ?? a.content, p) > 0) ?? homes[0]
  return home === undefined ? null : { id: a.id, utterance: home.utterance }
}

type Found =
  | { readonly members: readonly Member[] }
  | { readonly outcome: 'not-found' | 'ambiguous'; readonly detail: string }

const membersOf = (g: Ground, linkage: Linkage, o: Override): Found => {
  const members: Member[] = []
  for (const s of o.at) {
    const found = new Map<string, Member>()
    for (const p of g.places(s)) {
      const m = memberAt(g, linkage, p, s.outlet)
      if (m) found.set(`${m.id} ${m.utterance}`, m)
    }
    const [first, second] = found.values()
    if (first === undefined) return { outcome: 'not-found', detail: `No statement holds ${inWords(s)}.` }
    if (second !== undefined)
      return {
        outcome: 'ambiguous',
        detail: `${found.size} statements hold ${inWords(s)}; a prefix, a suffix or an outlet tells them apart.`,
      }
    members.push(first)
  }
  return { members }
}

const byHand = (a: string, b: string, reason: string): Link => ({
  ...(a < b ? { a, b } : { a: b, b: a }),
  score: 1,
  margin: 1,
  because: [{ feature: 'by-hand', detail: reason, weight: 1000 }],
})

const sorted = (ids: Iterable<string>): readonly string[] =>
  [...new Set(ids)].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0))

type Parts = Readonly<Record<string, readonly Range[]>>

/** An utterance of these members; its name is made from them. */
const utteranceOf = (members: readonly string[], parts: Parts, links: readonly Link[]): Utterance => {
  const kept = members.filter((m) => Object.hasOwn(parts, m))
  const own = Object.fromEntries(kept.map((m) => [m, parts[m] ?? []]))
  const utterance = `u-${contentId(JSON.stringify(members), JSON.stringify(kept.map((m) => [m, own[m]])))}`
  return { utterance, members, ...(kept.length === 0 ? {} : { parts: own }), links }
}

const merged = (us: readonly Utterance[], links: readonly Link[]): Utterance => {
  const parts = new Map<string, readonly Range[]>()
  const wholes = new Set(us.flatMap((u) => u.members.filter((m) => u.parts?.[m] === undefined)))
  for (const u of us)
    for (const m of u.members)
      if (!wholes.has(m))
        parts.set(
          m,
          [...(parts.get(m) ?? []), ...(u.parts?.[m] ?? [])].sort((x, y) => x.start - y.start),
        )
  return utteranceOf(sorted(us.flatMap((u) => u.members)), Object.fromEntries(parts), [
    ...us.flatMap((u) => u.links),
    ...links,
  ])
}

const link = (linkage: Linkage, members: readonly Member[], o: Override): Step => {
  const homes = new Set(members.map((m) => m.utterance))
  const ids = sorted(members.map((m) => m.id))
  if (homes.size < 2)
    return { linkage, outcome: 'unchanged', touched: ids, detail: 'These statements were linked already.' }
  const hand = members.slice(1).map((m, i) => byHand(members[i]?.id ?? '', m.id, o.reason))
  const together = linkage.utterances.filter((u) => homes.has(u.utterance))
  const one = merged(together, hand)
  const first = linkage.utterances.findIndex((u) => homes.has(u.utterance))
  const utterances = linkage.utterances.flatMap((u, i) => (i === first ? [one] : homes.has(u.utterance) ? [] : [u]))
  const unsure = linkage.unsure.filter((l) => !(ids.includes(l.a) && ids.includes(l.b)))
  return {
    linkage: { ...linkage, utterances, unsure },
    outcome: 'applied',
    touched: ids,
    detail: `${ids.length} statements linked.`,
  }
}

/** Joins members along their links, strongest first, but never two of the ones held apart (single linkage with constraints). */
const groupsApart = (u: Utterance, apart: readonly string[]): readonly (readonly string[])[] => {
  const group = new Map(u.members.map((m) => [m, new Set([m])]))
  const links = [...u.links].sort((x, y) => y.score - x.score || (x.a < y.a ? -1 : x.a > y.a ? 1 : x.b < y.b ? -1 : 1))
  for (const l of links) {
    const a = group.get(l.a)
    const b = group.get(l.b)
    if (!a || !b || a === b) continue
    if (apart.filter((x) => a.has(x) || b.has(x)).length > 1) continue
    for (const m of b) {
      a.add(m)
      group.set(m, a)
    }
  }
  return [...new Set(group.values())].map((g) => sorted(g))
}

const unlink = (linkage: Linkage, members: readonly Member[]): Step => {
  const ids = sorted(members.map((m) => m.id))
  let changed = false
  const utterances = linkage.utterances.flatMap((u): readonly Utterance[] => {
    const apart = ids.filter((id) => members.some((m) => m.id === id && m.utterance === u.utterance))
    if (apart.length < 2) return [u]
    changed = true
    return groupsApart(u, apart).map((g) =>
      utteranceOf(
        g,
        u.parts ?? {},
        u.links.filter((l) => g.includes(l.a) && g.includes(l.b)),
      ),
    )
  })
  return changed
    ? {
        linkage: { ...linkage, utterances },
        outcome: 'applied',
        touched: ids,
        detail: `${ids.length} statements held apart.`,
      }
    : { linkage, outcome: 'unchanged', touched: ids, detail: 'These statements were not linked.' }
}

const ignore = (linkage: Linkage, members: readonly Member[]): Step => {
  const gone = (id: string, utterance: string): boolean => members.some((m) => m.id === id && m.utterance === utterance)
  const ids = sorted(members.map((m) => m.id))
  const utterances = linkage.utterances.flatMap((u): readonly Utterance[] => {
    const kept = u.members.filter((m) => !gone(m, u.utterance))
    if (kept.length === u.members.length) return [u]
    if (kept.length === 0) return []
    return [
      utteranceOf(
        kept,
        u.parts ?? {},
        u.links.filter((l) => kept.includes(l.a) && kept.includes(l.b)),
      ),
    ]
  })
  return { linkage: { ...linkage, utterances }, outcome: 'applied', touched: ids, detail: 'The statement is left out.' }
}

interface Step {
  readonly linkage: Linkage
  readonly outcome: AppliedOverride['outcome']
  readonly touched: readonly string[]
  readonly detail: string
}

const step = (g: Ground, linkage: Linkage, o: Override): Step => {
  const found = membersOf(g, linkage, o)
  if (!('members' in found)) return { linkage, touched: [], ...found }
  if (o.action === 'link') return link(linkage, found.members, o)
  return o.action === 'unlink' ? unlink(linkage, found.members) : ignore(linkage, found.members)
}

/** Is it a decision about statements, not about differences? */
export const aboutStatements = (o: Override): boolean =>
  o.action === 'link' || o.action === 'unlink' || (o.action === 'ignore' && o.of === 'statement')

/**
 * Applies the decisions about statements, in the order of their file, each to the result of the one before.
 * A decision whose words are not found, or found twice, changes nothing and says so.
 */
export const overrideLinkage =
  (overrides: Overrides, articles: readonly Article[], attributions: readonly Attribution[]) =>
  (linkage: Linkage): Overridden<Linkage> => {
    const g: Ground = { places: finder(articles), byId: new Map(articles.map((a) => [a.id, a])), attributions }
    const applied: AppliedOverride[] = []
    let value = linkage
    for (const override of overrides.overrides) {
      if (!aboutStatements(override)) continue
      const { linkage: next, ...rest } = step(g, value, override)
      value = next
      applied.push({ override, ...rest })
    }
    return { value, applied }
  }
