/** One measurement of linking in a process of its own: `node scale-one.js KIND N` prints a JSON record. */
import { link } from '../src/link/index.ts'
import type { Statement } from '../src/model/index.ts'
import { made } from './link-made.ts'

const all = (n: number, text: (i: number) => string): readonly Statement[] =>
  Array.from({ length: n }, (_, i) => ({ id: `s${i}`, text: text(i) }))

const GRAMMAR = [
  'the of and',
  'of the and it',
  'and but or',
  'it is what it is',
  'that is that',
  'as if it were not so',
]
const SCRIPTS = [
  'Мост откроют весной номер',
  '市长说春天开放大桥第',
  'سيفتح الجسر في الربيع',
  'पुल वसंत में खुलेगा',
  'Η γέφυρα ανοίγει',
]

const KINDS: Readonly<Record<string, (n: number) => readonly Statement[]>> = {
  made,
  copies: (n) => all(n, () => 'The ferry to the islands will not sail before noon on Monday'),
  'one word': (n) => all(n, (i) => `w${i}x`),
  empty: (n) => all(n, () => ''),
  grammar: (n) => all(n, (i) => `${GRAMMAR[i % GRAMMAR.length] ?? ''}${' the'.repeat(i % 40)}`),
  scripts: (n) => all(n, (i) => `${SCRIPTS[i % SCRIPTS.length] ?? ''} ${i}`),
}

const megabytes = (bytes: number): number => Math.round(bytes / 1e6)
const [kind = '', count = '0'] = process.argv.slice(2)
const statements = KINDS[kind]?.(Number(count)) ?? []
const input = megabytes(process.memoryUsage.rss())
const before = process.cpuUsage()
const { utterances } = link(statements)
const used = process.cpuUsage(before)
console.log(
  JSON.stringify({
    seconds: (used.user + used.system) / 1e6,
    input,
    peak: megabytes(process.resourceUsage().maxRSS * 1024),
    utterances: utterances.length,
  }),
)
