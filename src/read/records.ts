/** A JSON value → article records, told apart by its keys. */
import * as E from 'fp-ts/lib/Either.js'
import { ArticleRecord, decode, type Failure, malformed } from '../model/index.ts'
import { isoDate } from './date.ts'
import { knowingKin } from './kin.ts'
import { fromJsonFeed, fromNewsPlease, fromSchemaOrg } from './news-json.ts'
import { fromNinjs, isNinjs } from './ninjs.ts'
import { fromGdelt, fromQuotebank, isGdeltWithout } from './quotations.ts'
import { ownReportRecord } from './own-report.ts'
import { type Dictionary, dictionary, own, words } from './value.ts'
import type { Placed } from './values.ts'

/** The shapes an object may have, in the order they are tried; our own record comes first and last. */
const foreign = (value: unknown): readonly ArticleRecord[] | null => {
  const o = dictionary(value)
  if (o === null) return null
  if (words(own(o, 'text')) !== null) {
    const other = fromNewsPlease(o)
    return other === null || isOwn(o) ? null : [other]
  }
  const one = fromNinjs(o) ?? fromNewsPlease(o) ?? fromSchemaOrg(o) ?? (fromGdelt(o) ?? fromQuotebank(o))?.record
  return one ? [one] : isGdeltWithout(o) ? [] : fromJsonFeed(o)
}

/** Has an object a key that only our own record has? */
const isOwn = (o: Dictionary): boolean => ['siglum', 'via', 'occasion', 'outlet'].some((key) => Object.hasOwn(o, key))

const noBody = (path: string, o: Dictionary): Failure =>
  malformed({
    path,
    place: 'bodies',
    expected: 'an item of ninjs with a body of text',
    found: `one without, of type ${JSON.stringify(own(o, 'type') ?? null)}`,
    hint: 'Give items of text with their bodies; leave out pictures and items that only describe themselves.',
  })

/** A day in words becomes ISO 8601 where it is sure; what is written so already keeps its time of day. */
const dated = (r: ArticleRecord): ArticleRecord =>
  r.date === null || /^\d{4}-/u.test(r.date) ? r : { ...r, date: isoDate(r.date) ?? r.date }

const decodeOwn = (place: string, value: unknown): E.Either<Failure, ArticleRecord> => {
  const o = dictionary(value)
  if (o !== null && !Object.hasOwn(o, 'text')) {
    const other = isNinjs(o) ? noBody(place, o) : ownReportRecord(place, o)
    if (other !== null) return E.left(other)
  }
  return E.bimap(knowingKin('articles', value), dated)(decode(ArticleRecord, place)(value))
}

/**
 * The article records of a value: of an article record, of an object with `articles`, or of a format of others.
 * Errors: a record that breaks the codec, with its path, what was expected there, what was found.
 *
 * @example
 * import * as E from 'fp-ts/lib/Either.js'
 * import { toRecords } from 'variorum/read'
 * const read = toRecords({ place: 'a.json', value: { articles: [{ text: '“Yes,” she said.' }, { text: '“No,” she said.' }] } })
 * E.isRight(read) && read.right.length // 2
 */
export const toRecords = ({ place, value }: Placed): E.Either<Failure, readonly ArticleRecord[]> => {
  const known = foreign(value)
  if (known !== null) return E.right(known)
  const o = dictionary(value)
  const articles = o === null ? null : own(o, 'articles')
  if (!Array.isArray(articles) || (o !== null && Object.hasOwn(o, 'text')))
    return E.map((r: ArticleRecord) => [r])(decodeOwn(place, value))
  const out: ArticleRecord[] = []
  for (const [i, article] of articles.entries()) {
    const inner = `${place}: articles[${i}]`
    const records = foreign(article)
    const read = records === null ? decodeOwn(inner, article) : null
    if (read !== null && E.isLeft(read)) return read
    for (const record of records ?? []) out.push(record)
    if (read !== null) out.push(read.right)
  }
  return E.right(out)
}
