/** The page the project began with. It stands beside the repository, not in it: without it these tests pass over. */
import test from 'ava'
import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const SHARED = '../shared'
const PAGE = join(SHARED, 'seed', 'sochi-summit.txt')
const there = existsSync(PAGE)

const variorum = (...args: readonly string[]): string =>
  execFileSync('node', ['dist/cli/bin.js', ...args], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
    maxBuffer: 1e9,
  })

const files = (): readonly [string, string] => {
  const dir = mkdtempSync(join(tmpdir(), 'variorum-seed-'))
  const extraction = join(dir, 'extraction.ndjson')
  const utterances = join(dir, 'utterances.ndjson')
  writeFileSync(extraction, variorum('extract', PAGE, '-f', 'ndjson'))
  writeFileSync(utterances, variorum('link', extraction, '-f', 'ndjson'))
  return [extraction, utterances]
}

test('the seed page: every required statement, span, speaker, outlet and chain; the four shared utterances, no other', (t) => {
  if (!there) {
    t.log('passed over: the seed page is not beside this checkout')
    t.pass()
    return
  }
  const [extraction, utterances] = files()
  const scorer = join(SHARED, 'eval', 'score_seed.py')
  const gold = join(SHARED, 'seed', 'gold.jsonl')
  let printed = ''
  try {
    printed = execFileSync('python3', [scorer, gold, extraction, utterances], { encoding: 'utf8' })
  } catch (error) {
    printed = String((error as { readonly stdout?: string }).stdout)
  }
  t.regex(
    printed,
    /statements 38\/38 spans 38\/38 speakers 38\/38 outlets 38\/38 via 38\/38; shared utterances 4\/4, false 0/,
  )
})
