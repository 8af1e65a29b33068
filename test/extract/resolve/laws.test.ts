import test from 'ava'
import { quickest } from '../../quickest.ts'
import fc from 'fast-check'
import { bookOf } from '../../../src/extract/book.ts'
import type { Draft } from '../../../src/extract/draft.ts'
import { lexicons } from '../../../src/extract/index.ts'
import { resolve } from '../../../src/extract/resolve/index.ts'
import { scan } from '../../../src/extract/scan.ts'
import { article } from './marked.ts'

const read = scan(bookOf(lexicons))
const settle = resolve({})

const WORDS =
  'President Jane Roe Ivan Petrov the The minister of Syria said told he She they who his statement Reuters According to, , . “ ” ’s and (UN) United Nations On Tuesday November 20 2017 at Sochi met al-Assad H.E. \n\n J. for'.split(
    ' ',
  )
const texts = fc.array(fc.constantFrom(...WORDS), { maxLength: 60 }).map((w) => w.join(' '))

const draftAt = (text: string, a: number, b: number, finder: string): Draft => {
  const start = Math.min(a, b) % (text.length + 1)
  const end = Math.min(text.length, start + 1 + (Math.max(a, b) % 12))
  return {
    mode: 'indirect',
    source: { start, end },
    cue: null,
    verb: null,
    content: [{ start, end }],
    quoted: [],
    addressee: null,
    parent: null,
    finder,
  }
}
const places = fc.array(fc.tuple(fc.nat(400), fc.nat(400)), { maxLength: 12 })

test('every span reads back its own text, and ids are distinct', (t) => {
  fc.assert(
    fc.property(texts, places, (text, at) => {
      const e = settle(
        article(text),
        read(text),
        at.map(([a, b]) => draftAt(text, a, b, 'law')),
      )
      for (const x of e.attributions) {
        for (const s of [x.source, x.cue, ...x.content, ...x.quoted])
          if (s && text.slice(s.start, s.end) !== s.text) return false
        if (x.speaker === '') return false
      }
      return new Set(e.attributions.map((x) => x.id)).size === e.attributions.length
    }),
  )
  t.pass()
})

test('the order of the drafts changes no speaker, outlet or day', (t) => {
  fc.assert(
    fc.property(texts, fc.uniqueArray(fc.nat(380), { maxLength: 10 }), (text, at) => {
      // Of two drafts at one place neither is the earlier: only distinct places have an order.
      const places = [...new Set(at.map((a) => a % (text.length + 1)))]
      const drafts = places.map((a) => draftAt(text, a, a, 'law'))
      const show = (all: readonly Draft[]): string =>
        settle(article(text), read(text), all)
          .attributions.map((x) => JSON.stringify([x.content, x.speaker, x.outlet, x.via, x.occasion, x.date]))
          .sort()
          .join('\n')
      return show(drafts) === show([...drafts].reverse())
    }),
  )
  t.pass()
})

test('ids tell the place, not the order', (t) => {
  const text = 'Jane Roe said so. Ivan Petrov said so.'
  const drafts = [draftAt(text, 0, 0, 'x'), draftAt(text, 18, 18, 'x')]
  const ids = (all: readonly Draft[]): string[] => settle(article(text), read(text), all).attributions.map((a) => a.id)
  t.deepEqual(ids(drafts).sort(), ids([...drafts].reverse()).sort())
  t.deepEqual(ids([drafts[0] ?? draftAt(text, 0, 0, 'x')]), ['a:0-1'])
})

const hostile: readonly (readonly [string, string])[] = [
  ['one name, over and over', 'Jane Roe '],
  ['surnames of one bearer', 'Mr. Roe said. '],
  ['other given names of one surname', 'Ab Roe. Ac Roe. Ad Roe. Ae Roe. '],
  ['titles without names', 'President Minister Senator '],
  ['commas', 'a, the mayor, '],
  ['acronyms', 'Ports Board (PB) '],
  ['openers', 'According to RT, “x,” he said.\n\n'],
  ['dates', 'On November 20, they met at Sochi.\n\n'],
  ['weeks', 'a week after his statement '],
  ['particles', 'Al al van der de la of the '],
  ['capitals and no space', 'AbCdEf'],
  ['combining marks', 'A\u0301\u0302\u0303\u0304'],
]
for (const [what, unit] of hostile)
  test(`time is linear: ${what}`, (t) => {
    const text = unit.repeat(Math.ceil(200_000 / unit.length))
    const drafts = Array.from({ length: 2000 }, (_, i) => draftAt(text, i * 97, i * 97, 'h'))
    const scanned = read(text)
    t.true(quickest(() => settle(article(text), scanned, drafts), 5) < 5)
  })
