/** The man page, made from the same data as the help. */
import { COMMANDS } from './commands.ts'
import type { CommandSpec, OptionSpec } from './spec.ts'

/** Text for roff: backslashes, hyphens and leading dots are escaped. */
const roff = (s: string): string =>
  s
    .replaceAll('\\', '\\e')
    .replaceAll('-', '\\-')
    .replace(/^([.'])/gm, '\\&$1')

const option = (o: OptionSpec): readonly string[] => {
  const value = o.value === undefined ? '' : ` \\fI${roff(o.value)}\\fR`
  const short = o.short === undefined ? '' : `\\fB\\-${o.short}\\fR, `
  const choices = o.choices === undefined ? '' : ` One of: ${o.choices.join(', ')}.`
  const many = o.many ? ' May be given several times.' : ''
  return ['.TP', `${short}\\fB\\-\\-${roff(o.name)}\\fR${value}`, roff(`${capital(o.about)}.${choices}${many}`)]
}

const capital = (s: string): string => s.charAt(0).toUpperCase() + s.slice(1)

const command = (c: CommandSpec): readonly string[] => [
  `.SS variorum ${roff(c.name)}${c.operands === '' ? '' : ` ${roff(c.operands)}`}`,
  roff(`${capital(c.about)}.`),
  ...c.options.flatMap(option),
  '.PP',
  'Examples:',
  ...c.examples.flatMap(([line, about]) => [
    '.PP',
    '.RS 4',
    '.nf',
    roff(line),
    '.fi',
    '.RE',
    '.RS 8',
    roff(about),
    '.RE',
  ]),
]

const EXIT_CODES: readonly (readonly [string, string])[] = [
  ['0', 'Done; notices may stand on standard error.'],
  ['1', 'A difference matched --fail-on.'],
  ['2', 'Wrong usage: an unknown command, option, format or value.'],
  ['3', 'Input refused: malformed, nothing to compare, over a limit.'],
  ['4', 'Reading or writing failed: missing, unreadable, disk full.'],
  ['70', 'A fault of the program; it says how to report it.'],
  ['130, 143', 'Interrupted.'],
]

/** The page in the man macros of roff. */
export const manPage = (version: string): string =>
  [
    `.TH VARIORUM 1 "" "variorum ${roff(version)}" "User Commands"`,
    '.SH NAME',
    'variorum \\- compares what outlets say somebody said',
    '.SH SYNOPSIS',
    ...COMMANDS.flatMap((c) => [
      `\\fBvariorum ${roff(c.name)}\\fR ${[c.operands, c.options.length > 0 ? '[options]' : ''].filter((s) => s !== '').join(' ')}`.trimEnd(),
      '.br',
    ]),
    '.SH DESCRIPTION',
    roff(
      'Articles go in; out comes, for every statement, each outlet’s version of it, aligned word by word, every difference named and every word traceable to its place in its source.',
    ),
    '.PP',
    roff(
      'INPUT: files, folders, patterns, or - for standard input. Text with an optional header, saved HTML, article records in JSON and NDJSON, CSV, RSS and Atom, ninjs, news-please, GDELT quotations and Quotebank are told apart by content. Nothing is ever fetched from the network.',
    ),
    '.PP',
    roff(
      'Results go to standard output or to the file of -o, which takes its place only when it is complete; notices and progress go to standard error.',
    ),
    '.SH COMMANDS',
    ...COMMANDS.flatMap(command),
    '.SH CONFIG FILE',
    roff(
      'A JSON object whose keys are long names of options: {"format": "html", "pivot": "majority", "kind": ["negation", "quantity"]}. Its JSON Schema is schema/config-1.json of the package.',
    ),
    '.SH EXIT STATUS',
    ...EXIT_CODES.flatMap(([code, meaning]) => ['.TP', code, roff(meaning)]),
    '.SH ENVIRONMENT',
    '.TP',
    'NO_COLOR',
    'No colour where it is set and not empty.',
    '.TP',
    'COLUMNS',
    'The width of tables where standard output is no terminal.',
    '',
  ].join('\n')
