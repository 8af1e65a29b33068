import { readFileSync } from 'node:fs'
import test from 'ava'
import { drafts, shown } from './marked.ts'

interface Expected {
  readonly mode: string
  readonly source: string | null
  readonly cue: string | null
  readonly content: string
}

for (const name of ['iodine', 'clock']) {
  const text = readFileSync(`test/stories/gum/${name}.txt`, 'utf8')
  const expected = JSON.parse(readFileSync(`test/stories/gum/${name}.json`, 'utf8')) as readonly Expected[]
  const found = drafts(text)
  for (const e of expected)
    test(`found in Wikinews: ${e.content.slice(0, 60)}`, (t) => {
      const d = found.find((x) => shown(text, x).content.join('') === e.content)
      t.deepEqual(
        { ...shown(text, d), mode: d?.mode },
        { source: e.source, cue: e.cue, content: [e.content], mode: e.mode as never },
      )
    })
}
