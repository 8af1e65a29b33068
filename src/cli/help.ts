/** Help, on one screen. */
import { COMMANDS } from './commands.ts'
import type { CommandSpec, OptionSpec } from './spec.ts'

const INDENT = 2
const COLUMN = 26
const WIDTH = 80

/** Breaks words into lines of at most `width`; every line but the first is indented. */
const wrap = (text: string, indent: number, width: number): string => {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    if (line !== '' && indent + line.length + 1 + word.length > width) {
      lines.push(line)
      line = word
    } else line = line === '' ? word : `${line} ${word}`
  }
  lines.push(line)
  return lines.join(`\n${' '.repeat(indent)}`)
}

const row = (left: string, right: string): string => {
  const head = ' '.repeat(INDENT) + left
  const gap = head.length < COLUMN - 1 ? ' '.repeat(COLUMN - head.length) : `\n${' '.repeat(COLUMN)}`
  return `${head}${gap}${wrap(right, COLUMN, WIDTH)}`
}

/** An option as it is typed: `-f, --format FORMAT`. */
export const typed = (o: OptionSpec): string =>
  `${o.short === undefined ? '    ' : `-${o.short}, `}--${o.name}${o.value === undefined ? '' : ` ${o.value}`}`

const MOST_CHOICES = 13

/** What an option is for, and its values where they are few and the words do not name them. */
const explained = (o: OptionSpec): string =>
  o.choices && o.choices.length <= MOST_CHOICES && !o.choices.every((c) => o.about.includes(c))
    ? `${o.about}: ${o.choices.join(', ')}`
    : o.about

/** How a command is typed: `variorum compare INPUT… [options]`. */
export const synopsis = (c: CommandSpec): string =>
  ['variorum', c.name, c.operands, c.options.length > 0 ? '[options]' : ''].filter((s) => s !== '').join(' ')

const INPUTS =
  'INPUT: files, folders, patterns, or - for standard input. Text, HTML, JSON, NDJSON, CSV and feeds are told apart by content; nothing is ever fetched.'

/** The help of the whole program. */
export const help = (): string =>
  [
    'variorum compares what outlets say somebody said.',
    '',
    'Usage: variorum COMMAND [INPUT…] [options]',
    '',
    ...COMMANDS.map((c) => row(c.name, c.about)),
    '',
    wrap(INPUTS, 0, WIDTH),
    '',
    'Examples:',
    ...COMMANDS.flatMap((c) => c.examples.slice(0, 1)).map(([line]) => `  ${line}`),
    '',
    'variorum COMMAND --help tells more. Exit codes: 0 done, 1 a difference matched',
    '--fail-on, 2 wrong usage, 3 input refused, 4 reading or writing failed.',
    '',
  ].join('\n')

/** The help of one command. */
export const helpOf = (c: CommandSpec): string =>
  [
    `${c.name}: ${c.about}`,
    '',
    `Usage: ${synopsis(c)}`,
    ...(c.operands.startsWith('INPUT') ? ['', wrap(INPUTS, 0, WIDTH)] : []),
    ...(c.options.length > 0 ? ['', 'Options:', ...c.options.map((o) => row(typed(o), explained(o)))] : []),
    '',
    'Examples:',
    ...c.examples.flatMap(([line, about]) => [`  ${line}`, `      ${about}`]),
    '',
  ].join('\n')
