import test from 'ava'
import { readFileSync, writeFileSync } from 'node:fs'

const DOORS = ['variorum', 'read', 'extract', 'link', 'collate', 'classify', 'report', 'corpus', 'node']
const PINNED = 'test/house/names.json'

/** The public names of every door, as a user's import sees them. */
const names = async (): Promise<Readonly<Record<string, readonly string[]>>> =>
  Object.fromEntries(
    await Promise.all(
      DOORS.map(async (door) => {
        const name = door === 'variorum' ? door : `variorum/${door}`
        return [name, Object.keys((await import(name)) as object).sort()] as const
      }),
    ),
  )

test('the public names are the pinned ones: a name comes or goes on purpose', async (t) => {
  const now = await names()
  if (process.env['UPDATE_NAMES'] === '1' && process.env['CI'] === undefined)
    writeFileSync(PINNED, `${JSON.stringify(now, null, 2)}\n`)
  t.deepEqual(now, JSON.parse(readFileSync(PINNED, 'utf8')))
})

test('the names that scripts outside the package call are there', async (t) => {
  const now = await names()
  const promised = {
    variorum: ['compare', 'compareWith'],
    'variorum/extract': ['extract'],
    'variorum/link': ['link', 'similarity'],
    'variorum/collate': ['collate'],
    'variorum/classify': ['classify'],
    'variorum/report': ['toHtml', 'toMarkdown'],
    'variorum/node': ['readArticles', 'writeReport'],
  }
  for (const [door, list] of Object.entries(promised))
    for (const name of list) t.true(now[door]?.includes(name), `${door} has ${name}`)
})
