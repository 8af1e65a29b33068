/**
 * What the page asks of the library: read a file, compare articles, write a format. The library runs in a worker,
 * so that the page stays alive and long work can be stopped.
 */
import * as E from 'fp-ts/lib/Either.js'
import { compareWith } from '../compare.ts'
import {
  type ArticleInput,
  type ArticleRecord,
  type Failure,
  type Notice,
  plainRecord,
  type Report,
} from '../model/index.ts'
import { decodeBytes, readInput } from '../read/index.ts'
import { defaultOptions, FORMATS, headline, toHtmlWith } from '../report/index.ts'
import type { Step } from '../steps.ts'
import type { Answer, Card, Question } from './message.ts'
import { zip } from './zip.ts'

const RECORD = 'Record'
const NAME = 'comparison'

/** A failure in one sentence or two. */
const sentence = (f: Failure): string =>
  `${f.path}${f.place === '' ? '' : `, ${f.place}`}: expected ${f.expected}, found ${f.found}. ${f.hint}`

/** The text of a card: before it, as its header, what a record says of itself that the form has no field for. */
const textOf = (r: ArticleRecord): string => {
  const header = [
    ['Siglum', r.siglum],
    ['Via', r.via?.join(', ')],
    ['Occasion', r.occasion],
    ['Language', r.language === 'en' ? null : r.language],
  ].flatMap(([key, value]) => (value ? [`${key}: ${value.replace(/\s+/gu, ' ')}`] : []))
  return header.length === 0 ? r.text : `${header.join('\n')}\n\n${r.text}`
}

const cardOf = (r: ArticleRecord): Card => ({
  outlet: r.outlet ?? '',
  date: r.date ?? '',
  url: r.url ?? '',
  title: r.title ?? '',
  text: textOf(r),
  record: false,
})

const reading = (name: string, bytes: Uint8Array): Answer => {
  const decoded = decodeBytes(bytes)
  const input = readInput(name, decoded.text)
  return E.isLeft(input)
    ? { say: 'failure', to: 'read', text: sentence(input.left) }
    : {
        say: 'cards',
        name,
        cards: input.right.records.map(cardOf),
        odd: [...decoded.notices, ...input.right.notices].map((n) => `${name}: ${n.message}`),
      }
}

const supplied = (s: string): string | null => (s.trim() === '' ? null : s.trim())

/** The records of one card: what stands in its fields goes before what its text says of itself. */
const recordsOf = (card: Card, n: number): E.Either<Failure, readonly ArticleInput[]> => {
  const input = readInput(`article ${n}`, card.text)
  if (E.isLeft(input)) return input
  const one = input.right.records.length === 1
  return E.right(
    input.right.records.map((found) => {
      const r = { ...plainRecord(found.text), ...found }
      return {
        ...r,
        outlet: supplied(card.outlet) ?? r.outlet,
        date: supplied(card.date) ?? r.date,
        url: one ? (supplied(card.url) ?? r.url) : r.url,
        title: one ? (supplied(card.title) ?? r.title) : r.title,
        siglum: card.record && one ? RECORD : r.siglum,
      }
    }),
  )
}

export type Say = (answer: Answer) => void

/** A worker's memory: the last report, for writing it in another format. */
export interface Desk {
  report: Report | null
  maxExcerpt: number | null
}

const DOING: Readonly<Record<Step['step'], (done: number, of: number) => string>> = {
  extract: (done, of) => `Searching article ${done + 1} of ${of} for statements`,
  link: (_, of) => `Joining the versions of ${of} statements`,
  collate: (done, of) => `Comparing statement ${done + 1} of ${of}`,
}

/** Says every step, but of many only each hundredth, for a message costs time too. */
const telling =
  (say: Say) =>
  ({ step, done, of }: Step): void => {
    if (done % Math.ceil(of / 100) !== 0) return
    say({ say: 'phase', text: DOING[step](done, of), done, of: step === 'link' ? 0 : of })
  }

const comparing = (desk: Desk, question: Extract<Question, { ask: 'compare' }>, say: Say): void => {
  const inputs: ArticleInput[] = []
  const filled = question.cards.filter((c) => c.text.trim() !== '')
  for (const [i, card] of filled.entries()) {
    say({ say: 'phase', text: `Reading article ${i + 1} of ${filled.length}`, done: i, of: filled.length })
    const records = recordsOf(card, i + 1)
    if (E.isLeft(records)) return say({ say: 'failure', to: 'compare', text: sentence(records.left) })
    inputs.push(...records.right)
  }
  const result = compareWith({
    onStep: telling(say),
    ...(supplied(question.title) === null ? {} : { title: question.title.trim() }),
    ...(inputs.some((r) => r.siglum === RECORD) ? { record: RECORD } : {}),
  })(inputs)
  if (E.isLeft(result)) return say({ say: 'failure', to: 'compare', text: sentence(result.left) })
  say({ say: 'phase', text: 'Writing the report', done: 0, of: 0 })
  desk.report = result.right
  desk.maxExcerpt = question.maxExcerpt
  say({
    say: 'report',
    html: toHtmlWith({ maxExcerpt: question.maxExcerpt })(result.right),
    summary: [...headline(result.right).map((s) => s.text), ...noticed(result.right.notices)].join(' '),
    offers: Object.values(FORMATS).map(({ name, about }) => ({ name, about })),
  })
}

const noticed = (notices: readonly Notice[]): readonly string[] =>
  notices.length === 0 ? [] : [`${notices.length} ${notices.length === 1 ? 'notice' : 'notices'} in the report.`]

const writing = (desk: Desk, name: string): Answer => {
  const format = Object.hasOwn(FORMATS, name) ? FORMATS[name] : undefined
  if (!format || !desk.report) return { say: 'failure', to: 'write', text: 'There is no report to save yet.' }
  const written = format.write({ ...defaultOptions, maxExcerpt: desk.maxExcerpt })(desk.report)
  return written._tag === 'Text'
    ? {
        say: 'file',
        name: `${NAME}.${format.ending}`,
        mediaType: format.mediaType,
        bytes: new TextEncoder().encode(written.text),
      }
    : { say: 'file', name: `${NAME}-${format.name}.zip`, mediaType: 'application/zip', bytes: zip(written.files) }
}

/** Answers one question; a report takes several answers, the last of which is the report. */
export const answer =
  (desk: Desk, say: Say) =>
  (question: Question): void => {
    switch (question.ask) {
      case 'read':
        return say(reading(question.name, question.bytes))
      case 'compare':
        return comparing(desk, question, say)
      case 'write':
        return say(writing(desk, question.format))
    }
  }
