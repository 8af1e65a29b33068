/** A saved page → an article record: its main text, and what it says about itself. */
import { type ArticleRecord, type Notice, plainRecord } from '../model/index.ts'
import { mainText } from './html-main.ts'
import { metaOf } from './html-meta.ts'
import { flow } from './html-flow.ts'
import type { Page } from './html-page.ts'
import { DEEPEST_ELEMENT, readPage } from './html-read.ts'
import { isHidden } from './html-words.ts'
import { htmlToText } from './html-text.ts'
import type { SavedPage } from './mhtml.ts'
import { savedFrom } from './saved-from.ts'

/** What a saved page says about its article. */
export interface HtmlArticle {
  readonly record: ArticleRecord
  readonly notices: readonly Notice[]
}

/** All text of a page that is not hidden. */
const seenText = (page: Page): string =>
  flow(page, (i) => {
    const e = page.elements[i]
    return e && isHidden(e) ? 'leave' : 'keep'
  })

/** Below this many characters a page may be one that only a script fills. */
const ENOUGH = 250

const DATE_FOUND = {
  shown: 'The page does not state its date; the day it shows is read.',
  address: 'The page does not state its date; the day in its address is read.',
} as const

const bodyText = (body: string): string => (/<[a-z][^<>]{0,200}>/i.test(body) ? htmlToText(body) : body)

const notice = (rule: string, message: string): Notice => ({ rule, message, siglum: null, span: null })

/**
 * Reads a saved page. Linear in its length; nothing it names is fetched, no script of it runs.
 * A page without main text gives all its text, and a notice.
 *
 * @example
 * import { readHtml } from 'variorum/read'
 * readHtml('<title>Fares stay - Courier</title><p>“We will not raise fares,” she said.</p>').record.text
 * // '“We will not raise fares,” she said.'
 */
export const readHtml = (html: string): HtmlArticle => readSaved({ html, url: savedFrom(html) })

/** Reads a page whose address may be known from where it was saved; what the page says of itself comes first. */
export const readSaved = ({ html, url }: SavedPage): HtmlArticle => {
  const page = readPage(html)
  const { meta, dateFrom, articleBody } = metaOf(page, url)
  const shown = mainText(page, meta.title)
  const linked = shown.length < ENOUGH && articleBody !== null && articleBody.length > shown.length * 2
  const main = linked ? bodyText(articleBody) : shown
  const text = main === '' ? seenText(page) : main
  return {
    record: { ...plainRecord(text), ...meta },
    notices: [
      ...(page.flattened === 'flattened'
        ? [
            notice(
              'read/deep-page',
              `More than ${DEEPEST_ELEMENT} elements stand within each other; deeper ones are read as if they stood beside each other.`,
            ),
          ]
        : []),
      ...(dateFrom === null || dateFrom === 'stated' ? [] : [notice('read/date-found', DATE_FOUND[dateFrom])]),
      ...(linked
        ? [notice('read/linked-data', 'The page shows little text; the text of its linked data is read.')]
        : []),
      ...(main === '' && text !== ''
        ? [notice('read/no-main-text', 'No main text was found in the page; all its text is read.')]
        : []),
    ],
  }
}
