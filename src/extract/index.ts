/** Reported statements: an article in, its attributions out. */
import { commonVerbs } from '../lexicon/common-verbs.ts'
import { functionWords } from '../lexicon/function-words.ts'
import { reportingNouns } from '../lexicon/reporting-nouns.ts'
import { reportingVerbs } from '../lexicon/reporting-verbs.ts'
import type { Article, Extraction } from '../model/index.ts'
import { bookOf, type Lexicons } from './book.ts'
import { find } from './find.ts'
import { type NameLexicons, resolve } from './resolve/index.ts'
import { scan } from './scan.ts'
import { unclosed } from './unclosed.ts'

/** The word lists extraction reads by default. */
export const lexicons: Lexicons = { functionWords, reportingVerbs, reportingNouns, commonVerbs }

/** Word lists of the caller instead of ours. */
export interface ExtractOptions {
  readonly lexicons: Lexicons
  /** The word lists of names, people and outlets; the defaults where absent. */
  readonly names?: NameLexicons
}

/** Extraction with word lists of the caller's. */
export const extractWith = (options: ExtractOptions): ((article: Article) => Extraction) => {
  const read = scan(bookOf(options.lexicons))
  const settle = resolve(options.names ? { names: options.names } : {})
  return (article) => {
    const scanned = read(article.text)
    const found = settle(article, scanned, find(scanned))
    return { ...found, notices: [...found.notices, ...unclosed(article, scanned.quotations)] }
  }
}

/** The attributions of an article, with speakers, outlets and occasions, by the default word lists. */
export const extract: (article: Article) => Extraction = extractWith({ lexicons })

export { nameLexicons } from './resolve/index.ts'
export type { NameLexicons } from './resolve/index.ts'
export type { Lexicons } from './book.ts'
export type { Draft } from './draft.ts'
