/** Article records become articles: every one with an id, a siglum and a language. */
import * as E from 'fp-ts/lib/Either.js'
import {
  type Article,
  type ArticleInput,
  type ArticleRecord,
  duplicateSiglum,
  type Failure,
  nothingToCompare,
  type Notice,
  recordOf,
} from '../model/index.ts'
import { contentId, guessLanguage, type Namer, namer } from '../text/index.ts'

/** Articles and what was odd about them. */
export interface Articles {
  readonly articles: readonly Article[]
  readonly notices: readonly Notice[]
}

/**
 * Names the articles. Ids are the given ones, or made from the content; sigla are the given ones, or made from
 * the outlet's name, or letters. Editions of one outlet are numbered by date, then by content.
 *
 * Law: ids and sigla are distinct, and the order of the records changes neither.
 * Errors: no text at all; the same siglum given twice.
 *
 * @example
 * import * as E from 'fp-ts/lib/Either.js'
 * import { toArticles } from 'variorum/read'
 * const named = toArticles([{ outlet: 'Harbour Gazette', text: '“Yes,” she said.' }])
 * E.isRight(named) && named.right.articles[0].siglum // 'HG'
 */
export const toArticles = (inputs: readonly ArticleInput[]): E.Either<Failure, Articles> => {
  const records = inputs.map(recordOf)
  if (!records.some((r) => hasText(r.text))) return E.left(nothing(records.length))
  const twice = firstTwice(records.flatMap((r) => siglumOf(r) ?? []))
  return twice === null ? E.right(articlesInBatches()(records)) : E.left(sameSiglum(twice))
}

/**
 * Names articles batch by batch, for inputs too long to hold. Ids and made sigla are distinct over all batches;
 * within a batch their order changes nothing. Given sigla are kept, also where one is given twice.
 */
export const articlesInBatches = (): ((records: readonly ArticleRecord[]) => Articles) => {
  const names = namer()
  const seen = new Set<string>()
  return (records) => {
    const order = inOrderOfContent(records)
    const ids = idsOf(records, order, seen)
    const sigla = sigliOf(records, order, names)
    const articles = records.map((record, i) => toArticle(record, ids.of[i] ?? '', sigla[i] ?? ''))
    const empty = articles.filter((a) => !hasText(a.text)).map((a) => noText(a.siglum))
    return { articles, notices: [...empty, ...ids.notices] }
  }
}

const toArticle = (record: ArticleRecord, id: string, siglum: string): Article => ({
  id,
  siglum,
  outlet: given(record.outlet),
  text: record.text,
  title: given(record.title),
  url: given(record.url),
  date: given(record.date),
  language: given(record.language) ?? guessLanguage(record.text),
  via: (record.via ?? []).filter((v) => v.trim() !== ''),
  occasion: given(record.occasion),
})

const hasText = (text: string): boolean => /\S/u.test(text)
const given = (s: string | null): string | null => (s === null || s.trim() === '' ? null : s.trim())
const siglumOf = (record: ArticleRecord): string | null => given(record.siglum)

const madeId = (r: ArticleRecord): string =>
  contentId(r.text, r.outlet ?? '', r.date ?? '', r.title ?? '', r.url ?? '', r.siglum ?? '')

/** Indexes of the records by date, then by what they say: the order in which equal names are numbered. */
const inOrderOfContent = (records: readonly ArticleRecord[]): readonly number[] => {
  const keys = records.map((r) => `${r.date ?? ''}\u0000${madeId(r)}\u0000${r.id ?? ''}`)
  const key = (i: number): string => keys[i] ?? ''
  return records.map((_, i) => i).sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : a - b))
}

const firstTwice = (names: readonly string[]): string | null => {
  const seen = new Set<string>()
  for (const name of names) {
    if (seen.has(name)) return name
    seen.add(name)
  }
  return null
}

const idsOf = (
  records: readonly ArticleRecord[],
  order: readonly number[],
  seen: Set<string>,
): { readonly of: readonly string[]; readonly notices: readonly Notice[] } => {
  const of: string[] = records.map(() => '')
  const notices: Notice[] = []
  const used = new Set(records.flatMap((r) => given(r.id) ?? []))
  const next = new Map<string, number>()
  for (const i of order) {
    const record = records[i]
    if (!record) continue
    const own = given(record.id)
    const wanted = own ?? madeId(record)
    let n = next.get(wanted) ?? 1
    let id = n === 1 ? wanted : `${wanted}-${n}`
    while (seen.has(id) || (id !== own && used.has(id))) id = `${wanted}-${++n}`
    next.set(wanted, n)
    seen.add(id)
    of[i] = id
    if (own !== null && id !== own) notices.push(sameId(own, id))
  }
  return { of, notices }
}

const sigliOf = (records: readonly ArticleRecord[], order: readonly number[], names: Namer): readonly string[] => {
  const out: string[] = records.map((r) => siglumOf(r) ?? '')
  names.claim(out.filter((s) => s !== ''))
  const outletOf = (i: number): string | null => given(records[i]?.outlet ?? null)
  const named = order.filter((i) => out[i] === '' && outletOf(i) !== null)
  const made = names.name(named.map((i) => outletOf(i) ?? ''))
  for (const [n, i] of named.entries()) out[i] = made[n] ?? ''
  const nameless = order.filter((i) => out[i] === '')
  const free = names.letters(nameless.length)
  for (const [n, i] of nameless.entries()) out[i] = free[n] ?? ''
  return out
}

const nothing = (count: number): Failure =>
  nothingToCompare({
    path: 'input',
    place: '',
    expected: 'at least one article with text',
    found: count === 0 ? 'no article' : count === 1 ? 'one article without text' : `${count} articles without text`,
    hint: 'Give text, saved HTML, or article records with a "text".',
  })

const sameSiglum = (siglum: string): Failure =>
  duplicateSiglum({
    path: 'input',
    place: 'siglum',
    expected: 'a siglum of its own for each article',
    found: `${JSON.stringify(siglum)} twice`,
    hint: 'Give each article another siglum, or leave them out: they are then made from the outlets.',
  })

const noText = (siglum: string): Notice => ({
  rule: 'read/no-text',
  message: 'The article has no text.',
  siglum,
  span: null,
})

const sameId = (own: string, id: string): Notice => ({
  rule: 'read/same-id',
  message: `The id ${JSON.stringify(own)} is given to several articles; one of them is called ${JSON.stringify(id)} here.`,
  siglum: id,
  span: null,
})
