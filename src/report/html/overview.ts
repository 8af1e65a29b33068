/** The head of the report: title, occasion, speakers, the articles, and a few counted sentences. */
import type { Report, Source } from '../../model/index.ts'
import { safeUrl } from '../escape.ts'
import { headline, type Sentence } from '../headline.ts'
import { dayBeside, siglum } from './bits.ts'
import { day } from '../day.ts'
import { titleParts } from '../title.ts'
import { between, type Html, el, listed, when } from '../markup.ts'
import { lang, type View } from './view.ts'

const most = <A>(items: readonly A[], limit: number): readonly A[] => items.slice(0, limit)

/** The named speakers, most statements first, then in code-unit order. */
export const speakers = (report: Report): readonly (readonly [string, number])[] => {
  const found = new Map<string, number>()
  for (const { speaker } of report.comparisons) if (speaker !== null) found.set(speaker, (found.get(speaker) ?? 0) + 1)
  return [...found].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))
}

/** The number first, then what it counts; a sentence that begins otherwise stays as it is. */
const tile = ({ count: n, text }: Sentence): Html =>
  text.startsWith(`${n} `) ? el`<li><b>${n}</b> ${text.slice(`${n} `.length)}</li>` : el`<li>${text}</li>`

/** So many stand in one row of the widest page; more in rows of four or less, so that none stands alone. */
const ONE_ROW = 6

const glance = (view: View): Html => {
  const sentences = headline(view.report)
  return el`<section aria-labelledby="glance-h"><h2 id="glance-h" class="small">At a glance</h2>
<ul class="glance${sentences.length > ONE_ROW ? ' more' : ''}">${sentences.map(tile)}</ul></section>
`
}

const articleRow = (view: View, source: Source): Html => {
  const { article } = source
  const url = article.url === null ? null : safeUrl(article.url)
  const here = view.report.outlets.flatMap((o, i) => (o.articles.includes(article.id) ? [i] : []))
  const relayed = here.map(
    (i) =>
      el`<li>${siglum(view, i)} <bdi>${view.report.outlets[i]?.name ?? ''}</bdi>${when(
        (view.report.outlets[i]?.via.length ?? 0) > 0,
        () => el`, via ${listed((view.report.outlets[i]?.via ?? []).map((v) => el`<bdi>${v}</bdi>`))}`,
      )}</li>`,
  )
  return el`<tr><th scope="row">${
    article.title === null ? 'no title supplied' : el`<bdi${lang(article.language)}>${article.title}</bdi>`
  }${
    article.url === null
      ? null
      : url === null
        ? el`<br><span class="addr"><bdi>${article.url.slice(0, 300)}</bdi></span>`
        : el`<br><a class="addr out" href="${url}" rel="noopener noreferrer nofollow" target="_blank"><bdi>${url}</bdi></a>`
  }</th><td><ul class="plain">${relayed}</ul></td><td class="day">${article.date === null ? 'not supplied' : day(article.date)}</td><td>${article.language}</td><td class="num">${source.words}</td><td><code class="hash" title="SHA-256 of the text">${source.sha256}</code></td></tr>
`
}

const articles = (view: View): Html =>
  el`<section aria-labelledby="articles-h"><h2 id="articles-h" class="small">The texts compared</h2>
<section class="scroll" tabindex="0" aria-label="Table: The texts compared"><table class="articles"><caption>Every word below comes from these texts; the digest tells whether a text is the same one.</caption>
<thead><tr><th scope="col">Article</th><th scope="col">Outlets</th><th scope="col">Published</th><th scope="col">Language</th><th scope="col" class="num">Words</th><th scope="col">SHA-256</th></tr></thead>
<tbody>${view.report.sources.map((s) => articleRow(view, s))}</tbody></table></section></section>
`

const kicker = (report: Report): Html => {
  const parts = most(report.occasions, 4).map((o) => {
    const date = dayBeside(o.label, o.date)
    return el`<bdi>${o.label}</bdi>${date === null ? null : el`, ${date}`}`
  })
  const rest = report.occasions.length - parts.length
  return el`<p class="kicker">${between(['Comparison of reported statements', ...parts, ...(rest > 0 ? [`${rest} more occasions`] : [])], ' · ')}</p>`
}

/** Who said it, and in whose words: every outlet once, under its first siglum. */
const lead = (view: View): Html => {
  const names = speakers(view.report)
  const foremost = new Set(most(names, 5).map(([name]) => name))
  const inOrder = new Set(view.report.comparisons.flatMap((c) => (c.speaker === null ? [] : [c.speaker])))
  const shown = [...inOrder].filter((name) => foremost.has(name)).map((name) => el`<bdi>${name}</bdi>`)
  const rest = names.length - shown.length
  const who = rest > 0 ? [...shown, `${rest} more`] : shown
  const { outlets } = view.report
  const once = outlets.flatMap((o, i) => (outlets.findIndex((x) => x.name === o.name) === i ? [{ ...o, i }] : []))
  return el`<p class="lead">${when(who.length > 0, () => el`What ${listed(who)} said, in the words of `)}${listed(
    once.map(
      ({ name, i }) =>
        el`<span${name.length <= SHORT ? el` class="nb"` : null}>${siglum(view, i)} <bdi>${name}</bdi></span>`,
    ),
  )}.</p>`
}

/** So long a name stands on one line of the narrowest page, and is not broken at a hyphen. */
const SHORT = 18

/** The names of a title isolated one by one; a title without them as a whole. */
const title = (report: Report): Html => {
  const parts = titleParts(report)
  return parts.some((p) => p.of === 'name')
    ? el`${parts.map((p) => (p.of === 'name' ? el`<bdi${p.text.length <= SHORT ? el` class="nb"` : null}>${p.text}</bdi>` : p.text))}`
    : el`<bdi>${report.title}</bdi>`
}

/** Title block, glance, articles. */
export const overview = (view: View): Html =>
  el`<header class="mast">${kicker(view.report)}
<h1>${title(view.report)}</h1>
${lead(view)}</header>
${articles(view)}${glance(view)}`
