/**
 * How to cite: an article, and the comparison itself, in four forms.
 * Sources of the forms: BibTeX (`@misc`, `@online` fields), CSL-JSON 1.0.
 */
import type { Article, Report } from '../../model/index.ts'
import { safeUrl, visible } from '../escape.ts'
import { day } from '../day.ts'

export interface Citation {
  readonly plain: string
  readonly markdown: string
  readonly bibtex: string
  readonly csl: string
}

const braces = (s: string): string =>
  visible(s)
    .replace(/\s/gu, ' ')
    .replace(/[\\{}]/g, '')
    .replace(/[&%$#_]/g, (c) => `\\${c}`)

const marked = (s: string): string => visible(s).replace(/[\\`*_[\]<>]/g, (c) => `\\${c}`)

const issued = (date: string | null): object => {
  const m = date === null ? null : /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/.exec(date)
  return m
    ? {
        issued: {
          'date-parts': [
            m
              .slice(1)
              .filter((x) => x !== undefined)
              .map(Number),
          ],
        },
      }
    : {}
}

const clean = (s: string): string => visible(s).replace(/\s/gu, ' ')

/** An article in four forms; what is not in the supplied record is left out, not filled in. */
export const citeArticle = (article: Article): Citation => {
  const outlet = article.outlet ?? article.siglum
  const url = article.url === null ? null : safeUrl(article.url)
  const via = article.via.length > 0 ? `via ${article.via.join(', ')}` : null
  const title = article.title
  const parts = [
    clean(outlet),
    title === null ? null : `“${clean(title)}”`,
    via === null ? null : clean(via),
    article.date === null ? null : day(article.date),
    url,
  ].filter((x) => x !== null)
  const name = title === null ? marked(outlet) : `“${marked(title)}”`
  const linked = url === null ? name : `[${name}](<${url}>)`
  const rest = [
    title === null ? null : marked(outlet),
    via === null ? null : marked(via),
    article.date === null ? null : day(article.date),
  ]
  const year = /^\d{4}/.exec(article.date ?? '')?.[0] ?? null
  const fields: readonly (readonly [string, string | null])[] = [
    ['title', title === null ? null : braces(title)],
    ['organization', braces(outlet)],
    ['date', article.date === null ? null : braces(article.date)],
    ['year', year],
    ['url', url],
    ['note', via === null ? null : braces(via)],
  ]
  const key = `${article.siglum.replace(/[^A-Za-z0-9]/g, '')}${year ?? ''}` || 'article'
  return {
    plain: `${parts.join(', ')}.`,
    markdown: `${[linked, ...rest.filter((x) => x !== null)].join(', ')}.`,
    bibtex: `@misc{${key},\n${fields.flatMap(([k, v]) => (v === null ? [] : [`  ${k} = {${v}}`])).join(',\n')}\n}`,
    csl: JSON.stringify(
      {
        id: key,
        type: 'article-newspaper',
        'container-title': outlet,
        ...(title === null ? {} : { title }),
        ...(url === null ? {} : { URL: url }),
        ...issued(article.date),
        ...(article.language === 'und' ? {} : { language: article.language }),
      },
      null,
      2,
    ),
  }
}

/** The comparison itself in four forms: its title, its sources by siglum and digest. */
export const citeReport = (report: Report): Citation => {
  const sources = report.sources.map((s) => `${clean(s.article.siglum)} ${s.sha256.slice(0, 12)}`).join(', ')
  const title = clean(report.title)
  const note = `Comparison of reported statements made with Variorum from the texts ${sources}`
  return {
    plain: `“${title}”. ${note}.`,
    markdown: `“${marked(title)}”. ${marked(note)}.`,
    bibtex: `@misc{variorum,\n  title = {${braces(title)}},\n  note = {${braces(note)}}\n}`,
    csl: JSON.stringify({ id: 'variorum', type: 'document', title: report.title, note }, null, 2),
  }
}
