/**
 * RSS 0.9–2.0 and Atom, with the full text of their items. The only file that knows `sax`.
 * A DOCTYPE is refused, so no entity can be defined; the first fault ends the reading with its line and column.
 */
import * as E from 'fp-ts/lib/Either.js'
import sax from 'sax'
import {
  type ArticleRecord,
  type Failure,
  malformed,
  type Notice,
  nothingToCompare,
  overLimit,
  plainRecord,
} from '../model/index.ts'
import { isoDate } from './date.ts'
import { htmlToText } from './html-text.ts'
import { afterProlog } from './prolog.ts'

const DEEPEST = 256
const ITEMS = new Set(['item', 'entry'])

interface Open {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  text: string[]
}

/** The texts of one item, or of the feed itself, by the names of their elements; the first of each. */
type Fields = Map<string, string>

const stop = (failure: Failure): never => {
  throw Object.assign(new Error('stop'), { failure })
}

const failureOf = (error: unknown): Failure | null =>
  typeof error === 'object' && error !== null && 'failure' in error ? (error.failure as Failure) : null

const broken = (path: string, place: string, expected: string, found: string): Failure =>
  malformed({ path, place, expected, found, hint: 'Correct the file at that place, or save the feed anew.' })

/** The name of an element in lower case, without the prefix the feed's own elements have. */
const local = (name: string, prefix: string): string => {
  const lower = name.toLowerCase()
  return prefix !== '' && lower.startsWith(prefix) ? lower.slice(prefix.length) : lower
}

/** `atom:` of a feed that begins with `<atom:feed>`; `''` of others. */
const prefixOf = (root: string): string => /^(?!rdf:)[^:]{1,40}:(?=(?:rss|feed)$)/i.exec(root)?.[0].toLowerCase() ?? ''

const put = (fields: Fields, key: string, value: string): void => {
  if (!fields.has(key) && /\S/u.test(value)) fields.set(key, value)
}

/** What an element of an item gives: its text, or for links and marked-up text something of its attributes. */
const take = (fields: Fields, { name, attributes, text }: Open): void => {
  const value = text.join('')
  if (name === 'link' && attributes['href'] !== undefined) {
    const rel = attributes['rel'] ?? 'alternate'
    if (rel === 'alternate') put(fields, 'link', attributes['href'])
  } else if (name === 'content' || name === 'summary') {
    put(fields, name, value)
    put(fields, `${name}:type`, attributes['type'] ?? 'text')
  } else if (name === 'guid') {
    put(fields, 'guid', value)
    if (attributes['isPermaLink'] !== 'false') put(fields, 'permalink', value)
  } else put(fields, name, value)
}

/** Escapes markup that stands as elements (Atom's `xhtml`), so that it is read as HTML later. */
const tag = (name: string): string => `<${name.replace(/^.*:/, '')}>`

interface Feed {
  readonly feed: Fields
  readonly items: readonly Fields[]
}

const parse = (path: string, xml: string): Feed => {
  const feed: Fields = new Map()
  const items: Fields[] = []
  const stack: Open[] = []
  let item: Fields | null = null
  let xhtml = 0
  let prefix = ''
  const parser = sax.parser(true, { trim: false, normalize: false, position: true })
  const here = (): string => `line ${parser.line + 1}, column ${parser.column + 1}`
  const add = (s: string): void => {
    stack[stack.length - 1]?.text.push(s)
  }
  parser.ondoctype = () => {
    stop(broken(path, here(), 'a feed without a DOCTYPE', 'a DOCTYPE'))
  }
  // oxlint-disable-next-line unicorn/prefer-add-event-listener
  parser.onerror = (error) => {
    if (/entity/i.test(error.message)) {
      parser.error = null as unknown as Error
      return
    }
    stop(broken(path, here(), 'well-formed XML', error.message.split('\n')[0]?.toLowerCase() ?? 'a fault'))
  }
  // oxlint-disable-next-line unicorn/prefer-add-event-listener
  parser.ontext = add
  parser.oncdata = add
  parser.onopentag = (node) => {
    if (stack.length >= DEEPEST)
      stop(
        overLimit({
          path,
          place: here(),
          expected: `at most ${DEEPEST} open elements`,
          found: 'one more',
          hint: 'Save the feed anew.',
        }),
      )
    if (stack.length === 0) prefix = prefixOf(node.name)
    const name = local(node.name, prefix)
    if (xhtml > 0) {
      add(tag(name))
      xhtml++
    } else {
      const attributes = node.attributes as Readonly<Record<string, string>>
      stack.push({ name, attributes, text: [] })
      if (stack.length === 1) put(feed, 'xml:lang', attributes['xml:lang'] ?? '')
      if (ITEMS.has(name)) item = new Map()
      if ((name === 'content' || name === 'summary') && attributes['type'] === 'xhtml') xhtml = 1
    }
  }
  parser.onclosetag = (raw) => {
    const name = local(raw, prefix)
    if (xhtml > 1) {
      add(`</${name.replace(/^.*:/, '')}>`)
      xhtml--
      return
    }
    xhtml = 0
    const closed = stack.pop()
    if (!closed) return
    const parent = stack[stack.length - 1]?.name ?? ''
    if (ITEMS.has(name)) {
      if (item) items.push(item)
      item = null
    } else if (item && ITEMS.has(parent)) take(item, closed)
    else if (!item && (parent === 'channel' || parent === 'feed')) take(feed, closed)
  }
  parser.write(xml).close()
  return { feed, items }
}

const marked = (s: string): boolean => /<[a-z!/][^<>]{0,400}>|&(?:[a-z]{2,8}|#\d{1,6});/i.test(s)

const asText = (s: string): string => (marked(s) ? htmlToText(s) : s.trim())

const plain = (s: string | undefined): string | null => {
  const text = s === undefined ? '' : asText(s).replace(/\s+/g, ' ').trim()
  return text === '' ? null : text
}

const recordOf = (
  feed: Fields,
  item: Fields,
): { readonly record: ArticleRecord; readonly full: 'full' | 'summary' } | null => {
  const full = item.get('content:encoded') ?? item.get('content') ?? item.get('body') ?? item.get('fulltext')
  const body = full ?? item.get('description') ?? item.get('summary')
  const text = body === undefined ? '' : asText(body)
  if (text === '') return null
  const when = item.get('pubdate') ?? item.get('published') ?? item.get('dc:date') ?? item.get('updated')
  const link = plain(item.get('link')) ?? plain(item.get('permalink'))
  return {
    full: full === undefined ? 'summary' : 'full',
    record: {
      ...plainRecord(text),
      id: plain(item.get('guid')) ?? plain(item.get('id')) ?? link,
      outlet: plain(item.get('source')) ?? plain(item.get('dc:publisher')) ?? plain(feed.get('title')),
      title: plain(item.get('title')),
      url: link,
      date: when === undefined ? null : isoDate(when),
      language: plain(feed.get('language')) ?? plain(feed.get('dc:language')) ?? plain(feed.get('xml:lang')),
    },
  }
}

const summaries = (count: number): Notice => ({
  rule: 'read/summary-only',
  message: `${count} ${count === 1 ? 'item has' : 'items have'} a summary and no full text; the summary is read.`,
  siglum: null,
  span: null,
})

/** Is a text RSS or Atom, by its first element or its DOCTYPE? */
export const isFeed = (head: string): boolean =>
  /^<(?:!doctype\s+)?(?:(?:[a-z]\w{0,20}:)?(?:rss|feed)|rdf:rdf)[\s>]/i.test(afterProlog(head))

/**
 * Reads a feed: one record for each item with a text.
 * Errors: not well-formed, with line and column; a DOCTYPE; no item with a text.
 */
export const readFeed = (
  path: string,
  xml: string,
): E.Either<Failure, { readonly records: readonly ArticleRecord[]; readonly notices: readonly Notice[] }> => {
  try {
    const { feed, items } = parse(path, xml)
    const read = items.flatMap((item) => recordOf(feed, item) ?? [])
    const short = read.filter((r) => r.full === 'summary').length
    if (read.length === 0)
      return E.left(
        nothingToCompare({
          path,
          place: '',
          expected: 'items with a text',
          found: 'none',
          hint: 'Give a feed that carries the text of its articles.',
        }),
      )
    return E.right({ records: read.map((r) => r.record), notices: short > 0 ? [summaries(short)] : [] })
  } catch (error) {
    return E.left(failureOf(error) ?? broken(path, '', 'well-formed XML', 'a fault'))
  }
}
