/** How linking grows: each size in a process of its own, so that seconds and memory are those of this size alone. */
import { execFileSync } from 'node:child_process'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { compareTwoStrings } from 'string-similarity'
import { made } from './link-made.ts'

interface Grown {
  readonly seconds: number
  /** Megabytes held before linking, and at most. */
  readonly input: number
  readonly peak: number
  readonly utterances: number
}

const ONE = join(dirname(fileURLToPath(import.meta.url)), 'scale-one.js')
const measured = (kind: string, n: number): Grown =>
  JSON.parse(execFileSync(process.execPath, [ONE, kind, String(n)], { encoding: 'utf8' })) as Grown

/** Pairs a second of string-similarity, on texts of the same making. */
const dicePairs = (): number => {
  const some = made(400)
  const before = process.cpuUsage()
  for (const a of some) for (const b of some) if (a.id < b.id) compareTwoStrings(a.text, b.text)
  const used = process.cpuUsage(before)
  return (some.length * (some.length - 1)) / 2 / ((used.user + used.system) / 1e6)
}

/** Tells a line as soon as it is measured, beside the table that is printed at the end: the whole takes minutes. */
const told = (line: string): string => {
  console.error(line)
  return line
}

const MANY = 1_000_000
const PAPER = 10_000_000

export const bench = (): string => {
  const sizes = (process.env['VARIORUM_BENCH_SIZES'] ?? '250000,500000,1000000,2000000').split(',').map(Number)
  const rate = dicePairs()
  const grown = sizes.map((n) => {
    const g = measured('made', n)
    const pairs = (n * (n - 1)) / 2 / rate
    const line = told(
      `| ${n} | ${g.seconds.toFixed(1)} | ${((1e6 * g.seconds) / n).toFixed(1)} | ${g.input} | ${g.peak} | ${g.utterances} | ${(pairs / 86_400).toFixed(1)} days, ${Math.round(pairs / g.seconds)} times as long |`,
    )
    return [n, g, line] as const
  })
  const [few, first] = grown[0] ?? [0, undefined]
  const [many, last] = grown[grown.length - 1] ?? [0, undefined]
  const more = Math.max(1, many - few)
  const each = first === undefined || last === undefined ? null : (1e6 * (last.peak - first.peak)) / more
  const time = first === undefined || last === undefined ? null : (1e6 * (last.seconds - first.seconds)) / more
  return [
    '## Growth of linking',
    '',
    `Statements of 20 words, each size in a process of its own, seconds of one processor; the statements stand in memory as a reader of a file leaves them, flat strings of one byte a letter. All pairs by string-similarity at ${Math.round(rate)} pairs a second, measured in the same run.`,
    '',
    '| statements | seconds | µs each | MB before | MB at most | utterances | string-similarity, all pairs |',
    '|---:|---:|---:|---:|---:|---:|---|',
    ...grown.map(([, , line]) => line),
    '',
    ...(each === null || time === null || last === undefined || many === few
      ? []
      : [
          `From ${few} to ${many} every further statement takes ${time.toFixed(1)} µs and ${Math.round(each)} bytes, its text included; at that rate ${PAPER} take ${((last.seconds * 1e6 + time * (PAPER - many)) / 1e6).toFixed(0)} s and ${((last.peak + (each * (PAPER - many)) / 1e6) / 1000).toFixed(1)} GB.`,
          '',
        ]),
    `| ${MANY} statements | seconds | MB before | MB at most | utterances |`,
    '|---|---:|---:|---:|---:|',
    ...['copies', 'one word', 'empty', 'grammar', 'scripts'].map((kind) => {
      const g = measured(kind, MANY)
      return told(`| ${kind} | ${g.seconds.toFixed(1)} | ${g.input} | ${g.peak} | ${g.utterances} |`)
    }),
    '',
  ].join('\n')
}
