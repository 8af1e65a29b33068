/** ninjs, the IPTC's news in JSON, versions 1 to 3. */
import { type ArticleRecord, plainRecord } from '../model/index.ts'
import { isoDate } from './date.ts'
import { htmlToText } from './html-text.ts'
import { type Dictionary, dictionary, firstWords, list, own, words } from './value.ts'

const isMarkup = (type: string | null): boolean => type !== null && /html|xml/i.test(type)

/** Of the bodies the plain one, else the marked-up one; the role `main` before others. */
const bodyOf = (o: Dictionary): string | null => {
  const bodies = list(own(o, 'bodies'))
    .map((b) => dictionary(b) ?? {})
    .map((b) => ({
      role: firstWords(b, 'role'),
      type: firstWords(b, 'contenttype', 'contentType'),
      value: own(b, 'value'),
    }))
    .filter((b) => words(b.value) !== null && !/caption|summary|abstract|teaser/i.test(b.role ?? ''))
  const plain = bodies.filter((b) => !isMarkup(b.type) && !(b.type === null && looksMarked(String(b.value))))
  const best = plain.find((b) => b.role === 'main') ?? plain[0]
  if (best) return String(best.value)
  const marked = bodies.find((b) => b.role === 'main') ?? bodies[0]
  if (marked) return htmlToText(String(marked.value))
  const text = own(o, 'body_text')
  if (words(text) !== null) return String(text)
  const html = firstWords(
    o,
    'body_xhtml',
    'body_html',
    'body_html5',
    ...Object.keys(o).filter((k) => /^body_\w{1,40}$/.test(k)),
  )
  return html === null ? null : looksMarked(html) ? htmlToText(html) : html
}

const looksMarked = (s: string): boolean => /^\s{0,99}<[a-z!]/i.test(s)

const headlineOf = (o: Dictionary): string | null => {
  const all = list(own(o, 'headlines')).map((h) => dictionary(h) ?? {})
  const main = all.find((h) => firstWords(h, 'role') === 'main') ?? all[0]
  return (main && firstWords(main, 'value')) ?? firstWords(o, 'headline', 'title', 'name')
}

const providerOf = (o: Dictionary): string | null => {
  const source = list(own(o, 'infosources'))
    .concat(list(own(o, 'infoSources')))
    .map((s) => dictionary(s) ?? {})
  const provider = dictionary(own(o, 'provider'))
  return (
    (provider && firstWords(provider, 'name', 'literal')) ??
    (source[0] && firstWords(source[0], 'name', 'literal')) ??
    firstWords(o, 'copyrightholder', 'copyrightHolder')
  )
}

const OF_ITEMS = [
  'pubstatus',
  'pubStatus',
  'versioncreated',
  'versionCreated',
  'headlines',
  'renditions',
  'representationtype',
]

/** Is a value by its keys an item of ninjs, with a body or without? */
export const isNinjs = (o: Dictionary): boolean =>
  words(own(o, 'uri')) !== null && OF_ITEMS.some((key) => Object.hasOwn(o, key))

/** A ninjs item with a body, or `null`. */
export const fromNinjs = (o: Dictionary): ArticleRecord | null => {
  if (words(own(o, 'uri')) === null) return null
  const text = bodyOf(o)
  if (text === null) return null
  const when = firstWords(
    o,
    'firstcreated',
    'firstCreated',
    'versioncreated',
    'versionCreated',
    'contentcreated',
    'contentCreated',
  )
  const uri = firstWords(o, 'uri')
  return {
    ...plainRecord(text),
    id: uri,
    outlet: providerOf(o),
    title: headlineOf(o),
    url: /^https?:/i.test(uri ?? '') ? uri : null,
    date: when === null ? null : isoDate(when),
    language: firstWords(o, 'language'),
  }
}
