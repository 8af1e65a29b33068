/** Article records of other programs: news-please, JSON Feed, schema.org. */
import { type ArticleRecord, plainRecord } from '../model/index.ts'
import { isoDate } from './date.ts'
import { htmlToText } from './html-text.ts'
import { hostOf } from './quotations.ts'
import { type Dictionary, dictionary, firstWords, list, own, words } from './value.ts'

const day = (raw: string | null): string | null => (raw === null ? null : isoDate(raw))

const KEYS_OF_OTHERS = [
  'date_publish',
  'publish_date',
  'source_domain',
  'source-hostname',
  'hostname',
  'meta_site_name',
]

/**
 * An article of news-please (`maintext`, in its first versions `text`; `date_publish`, `source_domain`) or of a program
 * like it: trafilatura (`source`, `source-hostname`), newspaper (`publish_date`, `meta_site_name`); or `null`.
 */
export const fromNewsPlease = (o: Dictionary): ArticleRecord | null => {
  const main = own(o, 'maintext')
  const text = words(main) === null ? own(o, 'text') : main
  if (words(text) === null || (text !== main && !KEYS_OF_OTHERS.some((key) => Object.hasOwn(o, key)))) return null
  const source = firstWords(o, 'source')
  const url = firstWords(o, 'url') ?? (hostOf(source) === null ? null : source)
  return {
    ...plainRecord(String(text)),
    outlet:
      firstWords(
        o,
        'source_name',
        'outlet',
        'sitename',
        'source-hostname',
        'meta_site_name',
        'source_domain',
        'hostname',
      ) ?? hostOf(url),
    title: firstWords(o, 'title', 'title_page', 'title_rss'),
    url,
    date: day(firstWords(o, 'date_publish', 'publish_date', 'date', 'date_modify')),
    language: firstWords(o, 'language'),
  }
}

/** The items of a JSON Feed (versions 1 and 1.1) that carry their text; or `null`. */
export const fromJsonFeed = (o: Dictionary): readonly ArticleRecord[] | null => {
  if (!/^https?:\/\/jsonfeed\.org\//.test(firstWords(o, 'version') ?? '')) return null
  return list(own(o, 'items')).flatMap((u): readonly ArticleRecord[] => {
    const item = dictionary(u) ?? {}
    const html = firstWords(item, 'content_html')
    const text = firstWords(item, 'content_text') ?? (html === null ? null : htmlToText(html))
    if (text === null || text === '') return []
    return [
      {
        ...plainRecord(text),
        id: firstWords(item, 'id'),
        outlet: firstWords(o, 'title'),
        title: firstWords(item, 'title'),
        url: firstWords(item, 'url'),
        date: day(firstWords(item, 'date_published', 'date_modified')),
        language: firstWords(item, 'language') ?? firstWords(o, 'language'),
      },
    ]
  })
}

const ARTICLE_TYPE = /(?:^|[/:])(?:[A-Za-z]*(?:Article|Posting)|Report)$/

/** Is this node of JSON-LD an article? */
export const isArticleNode = (o: Dictionary): boolean =>
  list(own(o, '@type')).some((type) => typeof type === 'string' && ARTICLE_TYPE.test(type))

/** The name of an organisation or a person, given as a node or as a string. */
export const nameOf = (u: unknown): string | null => {
  const [first] = list(u)
  const o = dictionary(first)
  return o === null ? words(first) : firstWords(o, 'name', 'legalName')
}

/** The nodes of a JSON-LD value: itself, its graph, its elements; two levels deep. */
export const nodesOf = (u: unknown): readonly Dictionary[] => {
  const out: Dictionary[] = []
  for (const v of list(u)) {
    const o = dictionary(v)
    if (o === null) continue
    out.push(o)
    for (const key of ['@graph', 'mainEntity'])
      for (const inner of list(own(o, key))) {
        const node = dictionary(inner)
        if (node !== null) out.push(node)
      }
  }
  return out
}

/** A schema.org article with its `articleBody`; or `null`. */
export const fromSchemaOrg = (o: Dictionary): ArticleRecord | null => {
  const node = nodesOf(o).find((n) => isArticleNode(n) && words(own(n, 'articleBody')) !== null)
  if (!node) return null
  const body = String(own(node, 'articleBody'))
  const url = firstWords(node, 'url', '@id')
  return {
    ...plainRecord(/<[a-z][^<>]{0,200}>/i.test(body) ? htmlToText(body) : body),
    outlet: nameOf(own(node, 'publisher')),
    title: firstWords(node, 'headline', 'name'),
    url,
    date: day(firstWords(node, 'datePublished', 'dateCreated', 'dateModified')),
    language: firstWords(node, 'inLanguage'),
  }
}
