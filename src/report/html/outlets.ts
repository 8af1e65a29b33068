/** What the statements say about the outlets taken together: likeness of wording, reporting verbs, namings, the record. */
import type { Attribution } from '../../model/index.ts'
import { siglum, words } from './bits.ts'
import { between, count, type Html, el, listed, nothing, when } from '../markup.ts'
import { decimals, likenesses } from '../likeness.ts'
import type { Statement, View } from './view.ts'

const step = (share: number): number => Math.min(9, Math.floor(share * 10))

/** The heat map as a table: the number stands in every cell, shading only repeats it. */
export const heat = (view: View): Html => {
  const { outlets } = view.report
  if (outlets.length < 2) return nothing
  const like = likenesses(view.statements, outlets.length)
  if (like.every((row) => row.every((cell) => cell === null))) return nothing
  return el`<section id="likeness" aria-labelledby="likeness-h"><h2 id="likeness-h">How alike the wordings are</h2>
<p class="note">Over the statements both outlets carry: the share of their words that stand at the same aligned place in the other’s version, from 0.00 (none) to 1.00 (all). n is the number of those statements.</p>
<section class="scroll" tabindex="0" aria-label="Table: Likeness of wording"><table class="heat"><caption>Share of aligned words in common, outlet by outlet</caption>
<thead><tr><td></td>${outlets.map((_, o) => el`<th scope="col">${siglum(view, o)}</th>`)}</tr></thead>
<tbody>${outlets.map(
    (_, a) =>
      el`<tr><th scope="row">${siglum(view, a)}</th>${outlets.map((__, b) => {
        const cell = like[a]?.[b] ?? null
        if (a === b) return el`<td class="self">same outlet</td>`
        if (cell === null) return el`<td class="self">no statement in common</td>`
        return el`<td class="h${step(cell.share)}"><b>${decimals(cell.share)}</b> <span>n = ${cell.n}</span></td>`
      })}</tr>`,
  )}</tbody></table></section></section>
`
}

interface Told {
  readonly outlet: number
  readonly attribution: Attribution
}

/** Every attribution once, with its outlet. */
const attributions = (statements: readonly Statement[]): readonly Told[] => {
  const seen = new Set<string>()
  const out: Told[] = []
  for (const { comparison, outlets } of statements)
    comparison.witnesses.forEach(({ attribution }, w) => {
      if (seen.has(attribution.id)) return
      seen.add(attribution.id)
      out.push({ outlet: outlets[w] ?? -1, attribution })
    })
  return out
}

const tally = (items: readonly string[]): readonly (readonly [string, number])[] => {
  const n = new Map<string, number>()
  for (const x of items) n.set(x, (n.get(x) ?? 0) + 1)
  return [...n].sort(([a, i], [b, j]) => j - i || (a < b ? -1 : 1))
}

const tallied = (items: readonly string[]): Html => {
  const all = tally(items)
  return all.length === 0
    ? el`<span class="by">none</span>`
    : el`${between(
        all.slice(0, 24).map(([name, n]) => el`<bdi>${name}</bdi>&nbsp;${n}`),
        ', ',
      )}${when(all.length > 24, () => el`, ${all.length - 24} more`)}`
}

/** The reporting verbs of each outlet and the classes they belong to. */
export const verbs = (view: View): Html => {
  const told = attributions(view.statements)
  if (!told.some((t) => t.attribution.verb !== null)) return nothing
  return el`<section id="verbs" aria-labelledby="verbs-h"><h2 id="verbs-h">Reporting verbs</h2>
<p class="note">How each outlet introduces the words. Verbs are described by class, not graded.</p>
<section class="scroll" tabindex="0" aria-label="Table: Reporting verbs"><table class="verbs"><caption>Verbs and their classes, with the number of attributions</caption>
<thead><tr><th scope="col">Outlet</th><th scope="col">Verbs</th><th scope="col">Classes</th></tr></thead>
<tbody>${view.report.outlets.map((_, o) => {
    const of = told.flatMap((t) => (t.outlet === o && t.attribution.verb !== null ? [t.attribution.verb] : []))
    return el`<tr><th scope="row">${siglum(view, o)}</th><td>${tallied(of.map((v) => v.lemma))}</td><td>${tallied(of.flatMap((v) => v.classes))}</td></tr>
`
  })}</tbody></table></section></section>
`
}

/** Namings of the same referent that differ, all statements together. */
export const labels = (view: View): Html => {
  const rows = view.statements.flatMap((s) =>
    s.comparison.differences.flatMap((d) => {
      if (d.kind !== 'label') return []
      const cells = d.readings.flatMap((r, w) =>
        r === null ? [] : [el`${siglum(view, s.outlets[w] ?? -1)} ${words(r.text, '')}`],
      )
      return cells.length === 0
        ? []
        : [el`<li>${between(cells, ' · ')} <a href="#${s.anchor}">in its statement</a></li>`]
    }),
  )
  return when(
    rows.length > 0,
    () => el`<section id="labels" aria-labelledby="labels-h"><h2 id="labels-h">Namings side by side</h2>
<p class="note">Places where the outlets name the same people or things by different labels. Both sides are listed as they stand.</p>
<ul class="plain rows">${rows.slice(0, 200)}</ul></section>
`,
  )
}

/** Coverage and differences against the witness marked as the record. */
export const record = (view: View): Html => {
  const of = view.report.outlets.findIndex((o) => o.siglum === view.report.record)
  if (view.report.record === null || of < 0) return nothing
  const held = view.statements.filter((s) => s.carriers.includes(of))
  const rows = view.report.outlets.flatMap((_, o) => {
    if (o === of) return []
    const both = held.filter((s) => s.carriers.includes(o))
    const parted = both.map((s) => partings(s, of, o))
    const places = parted.reduce((sum, n) => sum + n, 0)
    return [
      el`<tr><th scope="row">${siglum(view, o)}</th><td class="num">${both.length} of ${held.length}</td><td class="num">${view.statements.filter((s) => s.carriers.includes(o) && !s.carriers.includes(of)).length}</td><td class="num">${places}</td><td class="num">${parted.filter((n) => n === 0).length}</td></tr>
`,
    ]
  })
  return el`<section id="record" aria-labelledby="record-h"><h2 id="record-h">Beside the record</h2>
<p class="note">${siglum(view, of)} was named as the record when this report was made. The same comparison, seen from there.</p>
<section class="scroll" tabindex="0" aria-label="Table: Beside the record"><table class="verbs"><caption>${count(held.length, 'statement')} in the record</caption>
<thead><tr><th scope="col">Outlet</th><th scope="col" class="num">Statements of the record it carries</th><th scope="col" class="num">Statements it carries that the record’s text does not have</th><th scope="col" class="num">Places where it reads otherwise</th><th scope="col" class="num">Statements with the same words throughout</th></tr></thead>
<tbody>${rows}</tbody></table></section></section>
`
}

/** The numbered places at which no witness of one outlet has the words of a witness of the other. */
const partings = (statement: Statement, a: number, b: number): number =>
  statement.segments.filter(
    (s) =>
      s.number !== null &&
      !s.groups.some((g) => {
        const of = new Set(g.witnesses.map((w) => statement.outlets[w]))
        return of.has(a) && of.has(b)
      }),
  ).length

/** Statements that are copies of one text. */
export const copies = (view: View): Html => {
  const names = new Map(
    view.statements.flatMap((s) =>
      s.comparison.witnesses.map((w, i) => [w.attribution.id, { s, outlet: s.outlets[i] ?? -1 }] as const),
    ),
  )
  const rows = view.report.copies.flatMap((group) => {
    const found = group.map((id) => names.get(id)).filter((x) => x !== undefined)
    const first = found[0]
    return first === undefined
      ? []
      : [
          el`<li>${listed(found.map((x) => siglum(view, x.outlet)))}: <a href="#${first.s.anchor}">the statement</a></li>`,
        ]
  })
  return when(
    rows.length > 0,
    () => el`<section id="copies" aria-labelledby="copies-h"><h2 id="copies-h">Copies of one text</h2>
<p class="note">Wordings so near each other that they read as copies of one text (a wire story, a release), not as independent reports.</p>
<ul class="plain rows">${rows.slice(0, 200)}</ul></section>
`,
  )
}
