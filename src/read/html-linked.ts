/** The linked data (JSON-LD) of a page: the article it states, who publishes it, what the site is called. */
import * as E from 'fp-ts/lib/Either.js'
import type { Page } from './html-page.ts'
import { textsOf } from './html-values.ts'
import { parseJson } from './json.ts'
import { isArticleNode, nameOf, nodesOf } from './news-json.ts'
import { type Dictionary, dictionary, firstWords, list, own } from './value.ts'

/** What linked data says; `{}` and `null` where it says nothing. */
export interface LinkedData {
  readonly article: Dictionary
  /** The name of the publisher, as the article itself has it. */
  readonly publisher: string | null
  /** The name of the node the article refers to as its publisher: it may be a person. */
  readonly publisherNode: string | null
  readonly site: string | null
}

const LONGEST = 2_000_000
const MOST_SCRIPTS = 50
const TYPE = /^application\/ld\+json\b/i

const nodesIn = (text: string): readonly Dictionary[] => {
  if (text.length > LONGEST) return []
  const bare = text
    .trim()
    .replace(/^(?:<!--|(?:\/\/\s{0,9})?<!\[CDATA\[)|(?:-->|(?:\/\/\s{0,9})?\]\]>)$/g, '')
    .replace(/;\s{0,99}$/, '')
  const value = parseJson('', bare)
  return E.isRight(value) ? nodesOf(value.right) : []
}

const isSite = (o: Dictionary): boolean => list(own(o, '@type')).includes('WebSite')

const referredTo = (article: Dictionary, nodes: readonly Dictionary[]): string | null => {
  const id = firstWords(dictionary(list(own(article, 'publisher'))[0]) ?? {}, '@id')
  const node = id === null ? undefined : nodes.find((n) => firstWords(n, '@id') === id && nameOf(n) !== null)
  return node === undefined ? null : nameOf(node)
}

/** The first article among a page's linked data, with its publisher. */
export const linkedData = (page: Page): LinkedData => {
  const scripts = textsOf(page, (e) => e.tag === 'script' && TYPE.test(e.attributes.get('type') ?? ''), MOST_SCRIPTS)
  const nodes = scripts.flatMap(({ text }) => nodesIn(text))
  const article = nodes.find(isArticleNode) ?? {}
  const site = nodes.find(isSite)
  return {
    article,
    publisher: nameOf(own(article, 'publisher')),
    publisherNode: referredTo(article, nodes),
    site: site === undefined ? null : nameOf(site),
  }
}
