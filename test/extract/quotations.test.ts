import test from 'ava'
import { read } from './marked.ts'

/** The text, and what stands in outermost marks; a trailing sign tells how it was closed: = by its own mark, ~ by another, > next paragraph, ! end of paragraph. */
const ROWS: readonly (readonly [string, string, readonly string[]])[] = [
  ['curly', 'He said “yes” and “no”.', ['yes=', 'no=']],
  ['straight', 'He said "yes" and "no".', ['yes=', 'no=']],
  ['two apostrophes', "He said ''yes'' and ''no''.", ['yes=', 'no=']],
  ['both closing', 'He said ”yes” and ”no”.', ['yes=', 'no=']],
  ['closed by another mark', '”We talked about the process,’ he said.', ['We talked about the process,~']],
  ['angles', 'Il a dit « oui ».', ['oui=']],
  ['angles turned', 'Er sagte »ja«.', ['ja=']],
  ['low and high', 'Er sagte „ja“.', ['ja=']],
  ['single angles', 'Il a dit ‹ oui ›.', ['oui=']],
  ['British', '‘I don’t know the boys’ names,’ she said.', ['I don’t know the boys’ names,=']],
  ['British inside', '‘He said “no” to me,’ she said.', ['He said “no” to me,=']],
  ['inside', '“He said ‘no’ to me,” she said.', ['He said ‘no’ to me,=']],
  ['apostrophes are none', "It's the '90s and the boys' game.", []],
  ['unclosed', '“We never left, he said.', ['We never left, he said.!']],
  ['one lost mark harms one paragraph', '“We never left.\nHe said “yes” to it.', ['We never left.!', 'yes=']],
  ['over two paragraphs', '“We never left.\n“We stayed,” he said.', ['We never left.>', 'We stayed,=']],
  ['a stray mark before a paragraph', '"He said “yes” and left.', ['yes=']],
  ['its first mark lost', 'We never left,” said Lee. “We stayed.”', ['We never left,=', 'We stayed.=']],
  ['its first straight mark lost', 'We never left," Ann Lee said. "We stayed."', ['We never left,=', 'We stayed.=']],
  [
    'over two paragraphs without a mark between',
    '“We never left.\nWe stayed.” He went.',
    ['We never left.>', 'We stayed.='],
  ],
  ['signed inside the marks', '“We never left.\nAda Lee, the clerk.” He went.', ['We never left.!']],
  ['glued to a comma', 'He said," [They] left", and went.', ['[They] left=']],
]

const SIGN = { mark: '=', other: '~', next: '>', end: '!' } as const

for (const [name, text, expected] of ROWS)
  test(`quotation marks: ${name}: ${text}`, (t) => {
    const found = read(text).quotations.filter((q) => q.parent === null)
    t.deepEqual(
      found.map((q) => text.slice(q.innerStart, q.innerEnd).trim() + SIGN[q.closing]),
      expected,
    )
  })
