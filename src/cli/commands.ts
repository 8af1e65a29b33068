/** Every command, once. */
import {
  COLLATION_FORMAT_NAMES,
  config,
  date,
  formatOf,
  layout,
  outlet,
  output,
  reportOptions,
  strict,
  title,
} from './options.ts'
import { type CommandSpec, SHELLS } from './spec.ts'

const reading = [outlet, date, title, strict, config]

export const COMMANDS: readonly CommandSpec[] = [
  {
    name: 'compare',
    about: 'articles → a comparison report',
    operands: 'INPUT…',
    options: [...reportOptions, ...reading],
    examples: [
      ['variorum compare articles/', 'every article of a folder, to the terminal'],
      ['variorum compare rt.html sputnik.txt -o report.html', 'two articles, to one HTML file'],
      [
        'variorum compare page.txt --outlet "Syria Times" --date 2018-05-17',
        'a page that does not say who published it',
      ],
      ['variorum compare *.json --fail-on negation', 'exit 1 where versions differ in a negation'],
    ],
  },
  {
    name: 'extract',
    about: 'articles → attributions, one line per article',
    operands: 'INPUT…',
    options: [formatOf(['ndjson', 'json'], 'ndjson (default) or json'), output, ...reading],
    examples: [
      ['variorum extract articles.ndjson > attributions.ndjson', 'who said what, one line per article'],
      ['cat page.html | variorum extract - --outlet RT', 'from standard input'],
    ],
  },
  {
    name: 'link',
    about: 'statements or attributions → utterances',
    operands: 'INPUT…',
    options: [formatOf(['ndjson', 'json'], 'ndjson (default) or json'), output, strict, config],
    examples: [
      ['variorum link attributions.ndjson', 'from what extract found'],
      ['variorum link statements.json -f json', 'from records {"id", "text", …}'],
    ],
  },
  {
    name: 'collate',
    about: 'witnesses → their alignment',
    operands: 'INPUT',
    options: [
      formatOf(COLLATION_FORMAT_NAMES, 'the format; table without it'),
      output,
      layout,
      { name: 'pivot', value: 'WHOSE', about: 'the lemma of the apparatus: none, majority, earliest or a siglum' },
      strict,
      config,
    ],
    examples: [
      ['variorum collate witnesses.json', 'a table to look at'],
      ['variorum collate many.ndjson -f collatex --layout rows', 'one collation a line'],
    ],
  },
  {
    name: 'demo',
    about: 'the bundled example; needs no input',
    operands: '',
    options: reportOptions,
    examples: [
      ['variorum demo', 'one visit, three outlets, in the terminal'],
      ['variorum demo -o demo.html', 'the same as a page'],
    ],
  },
  {
    name: 'page',
    about: 'a page to compare articles in, without a terminal',
    operands: '',
    options: [output],
    examples: [['variorum page -o variorum.html', 'open it in a browser; nothing leaves the machine']],
  },
  {
    name: 'completion',
    about: 'a completion script for a shell',
    operands: 'SHELL',
    options: [],
    examples: [['source <(variorum completion bash)', `for ${SHELLS.join(', ')}`]],
  },
]

export const commandOf = (name: string): CommandSpec | undefined => COMMANDS.find((c) => c.name === name)
