/** A JSON value → article records, told apart by its keys. */
import * as E from 'fp-ts/lib/Either.js'
import { ArticleRecord, decode, type Failure } from '../model/index.ts'
import { fromJsonFeed, fromNewsPlease, fromSchemaOrg } from './news-json.ts'
import { fromNinjs } from './ninjs.ts'
import { fromGdelt, fromQuotebank } from './quotations.ts'
import { dictionary, own } from './value.ts'
import type { Placed } from './values.ts'

/** The shapes an object may have, in the order they are tried; our own record comes first and last. */
const foreign = (value: unknown): readonly ArticleRecord[] | null => {
  const o = dictionary(value)
  if (o === null || Object.hasOwn(o, 'text')) return null
  const one = fromNinjs(o) ?? fromNewsPlease(o) ?? fromSchemaOrg(o) ?? (fromGdelt(o) ?? fromQuotebank(o))?.record
  return one ? [one] : fromJsonFeed(o)
}

/**
 * The article records of a value: of an article record, of an object with `articles`, or of a format of others.
 * Errors: a record that breaks the codec, with its path, what was expected there, what was found.
 */
export const toRecords = ({ place, value }: Placed): E.Either<Failure, readonly ArticleRecord[]> => {
  const known = foreign(value)
  if (known !== null) return E.right(known)
  const o = dictionary(value)
  const articles = o === null ? null : own(o, 'articles')
  if (!Array.isArray(articles) || (o !== null && Object.hasOwn(o, 'text')))
    return E.map((r: ArticleRecord) => [r])(decode(ArticleRecord, place)(value))
  const out: ArticleRecord[] = []
  for (const [i, article] of articles.entries()) {
    const inner = `${place}: articles[${i}]`
    const records = foreign(article)
    const own = records === null ? decode(ArticleRecord, inner)(article) : null
    if (own !== null && E.isLeft(own)) return own
    for (const record of records ?? []) out.push(record)
    if (own !== null) out.push(own.right)
  }
  return E.right(out)
}
