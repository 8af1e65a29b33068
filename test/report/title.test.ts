import test from 'ava'
import { toHtml, toMarkdown, toText } from '../../src/report/index.ts'
import { titleParts } from '../../src/report/title.ts'
import { fares } from './fixtures/fares.ts'

const titled = (title: string, ...speakers: readonly string[]) => ({
  ...fares,
  title,
  comparisons: fares.comparisons.map((c, i) => ({ ...c, speaker: speakers[i % speakers.length] ?? null })),
})

const HEBREW = 'דנה כהן'
const ARABIC = 'ليلى حداد'

test('a title is names and the words between them', (t) => {
  const title = 'Ada Ortiz, Ada: 3 statements'
  t.deepEqual(
    titleParts(titled(title, 'Ada', 'Ada Ortiz')).map((p) => `${p.of} ${p.text}`),
    ['name Ada Ortiz', 'words , ', 'name Ada', 'words : 3 statements'],
  )
  t.deepEqual(titleParts(titled('On fares', 'Ada')), [{ text: 'On fares', of: 'words' }])
  t.deepEqual(titleParts(titled('', 'Ada')), [{ text: '', of: 'words' }])
})

test('names written from right to left leave the words around them where they are', (t) => {
  const report = titled(`${HEBREW}, ${ARABIC}: 3 statements in 3 outlets`, HEBREW, ARABIC)
  t.true(toText(report).startsWith(`\u2068${HEBREW}\u2069, \u2068${ARABIC}\u2069: 3 statements`))
  t.true(toMarkdown(report).startsWith(`# \u2068${HEBREW}\u2069, \u2068${ARABIC}\u2069: 3 statements`))
  t.true(
    toHtml(report)
      .replaceAll(' class="nb"', '')
      .includes(`<h1><bdi>${HEBREW}</bdi>, <bdi>${ARABIC}</bdi>: 3 statements in 3 outlets</h1>`),
  )
  t.notRegex(toText(report), /U\+206/, 'the isolates are not taken for hidden characters of a text')
})

test('names in Latin script get no character more', (t) => {
  t.notRegex(toText(fares) + toMarkdown(fares), /[\u2066-\u2069]/)
})

test('an isolate inside a name is shown, not obeyed', (t) => {
  t.regex(toText(titled('x\u2069y: 1 statement', 'x\u2069y')), /^x⟨U\+2069⟩y: 1 statement/)
})
