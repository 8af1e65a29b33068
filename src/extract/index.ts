/** Reported statements: an article in, its attributions out. */
import { commonVerbs } from '../lexicon/common-verbs.ts'
import { functionWords } from '../lexicon/function-words.ts'
import { reportingNouns } from '../lexicon/reporting-nouns.ts'
import { reportingVerbs } from '../lexicon/reporting-verbs.ts'
import { tellingNouns } from '../lexicon/telling-nouns.ts'
import type { Article, Extraction } from '../model/index.ts'
import { bookOf, type Lexicons } from './book.ts'
import { find } from './find.ts'
import { nameLexicons, type NameLexicons, resolve } from './resolve/index.ts'
import { scan } from './scan.ts'
import { unclosed } from './unclosed.ts'

/** The word lists extraction reads by default. */
export const lexicons: Lexicons = { functionWords, reportingVerbs, reportingNouns, commonVerbs, tellingNouns }

/** Word lists of the caller instead of ours; what is absent is the default. */
export interface ExtractOptions {
  readonly lexicons?: Partial<Lexicons>
  /** The word lists of names, people and outlets. */
  readonly names?: Partial<NameLexicons>
}

/**
 * {@link extract} with word lists of the caller's.
 *
 * @example
 * import * as E from 'fp-ts/lib/Either.js'
 * import { extractWith, lexicons } from 'variorum/extract'
 * import { toArticles } from 'variorum/read'
 * const reportingVerbs = {
 *   ...lexicons.reportingVerbs,
 *   entries: [...lexicons.reportingVerbs.entries, { lemma: 'skeet', classes: ['neutral'], narrates: false, tags: true }],
 * }
 * const named = toArticles([{ text: '“The bridge is shut,” Ada Ortiz skeeted.' }])
 * if (E.isRight(named)) extractWith({ lexicons: { reportingVerbs } })(named.right.articles[0]).attributions.length // 1
 */
export const extractWith = (options: ExtractOptions): ((article: Article) => Extraction) => {
  const read = scan(bookOf({ ...lexicons, ...options.lexicons }))
  const settle = resolve({ names: { ...nameLexicons, ...options.names } })
  return (article) => {
    const scanned = read(article.text)
    const found = settle(article, scanned, find(scanned))
    return { ...found, notices: [...found.notices, ...unclosed(article, scanned.quotations)] }
  }
}

/**
 * The attributions of an article: content, mode, cue and source with their places, and the speaker, outlets and occasion
 * they resolve to. Total: an article without any has an empty list.
 *
 * Laws: every span reads back from the text of the article; what is not said there is `null`. Linear in its length.
 *
 * @example
 * import * as E from 'fp-ts/lib/Either.js'
 * import { extract } from 'variorum/extract'
 * import { toArticles } from 'variorum/read'
 * const named = toArticles([{ text: '“We will not raise fares,” Mayor Ada Ortiz said.' }])
 * const [said] = E.isRight(named) ? extract(named.right.articles[0]).attributions : []
 * said.speaker // 'Ada Ortiz'
 * said.content // [{ start: 0, end: 26, text: '“We will not raise fares,”' }]
 */
export const extract: (article: Article) => Extraction = extractWith({})

export { nameLexicons }
export type { NameLexicons } from './resolve/index.ts'
export type { Lexicons } from './book.ts'
export type { Draft } from './draft.ts'
