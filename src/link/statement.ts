import type { Attribution, Statement } from '../model/index.ts'

/**
 * The statement an attribution makes: its content as one text, and what is known of it. What the attribution
 * has as `null` is absent.
 *
 * Law: `statement.text` is the texts of `statement.content` joined by one blank.
 *
 * @example
 * import * as E from 'fp-ts/lib/Either.js'
 * import { extract } from 'variorum/extract'
 * import { toStatement } from 'variorum/link'
 * import { toArticles } from 'variorum/read'
 * const named = toArticles([{ text: '“We will not raise fares,” Mayor Ada Ortiz said.' }])
 * const said = E.isRight(named) ? extract(named.right.articles[0]).attributions.map(toStatement) : []
 * said[0].speaker // 'Ada Ortiz'
 */
export const toStatement = (attribution: Attribution): Statement => ({
  id: attribution.id,
  text: attribution.content.map((span) => span.text).join(' '),
  article: attribution.article,
  outlet: attribution.outlet,
  mode: attribution.mode,
  content: attribution.content,
  ...(attribution.speaker === null ? {} : { speaker: attribution.speaker }),
  ...(attribution.date === null ? {} : { date: attribution.date }),
  ...(attribution.occasion === null ? {} : { occasion: attribution.occasion }),
  ...(attribution.verb === null ? {} : { verb: attribution.verb.lemma }),
  ...(attribution.addressee === undefined ? {} : { addressee: attribution.addressee.text }),
  ...(attribution.partOf === undefined ? {} : { partOf: attribution.partOf }),
})
