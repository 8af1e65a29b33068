/** One source: the options as data agree with the model, the writers, the help, the man page, the schema and the completions. */
import { readFileSync } from 'node:fs'
import { spawnSync } from 'node:child_process'
import test from 'ava'
import * as E from 'fp-ts/lib/Either.js'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { COMMANDS } from '../../src/cli/commands.ts'
import { completionFor } from '../../src/cli/completion.ts'
import { configSchema, readConfig } from '../../src/cli/config.ts'
import { help, helpOf } from '../../src/cli/help.ts'
import { manPage } from '../../src/cli/man.ts'
import { nearest } from '../../src/cli/nearest.ts'
import { COLLATION_FORMAT_NAMES, KIND_NAMES, REPORT_FORMATS } from '../../src/cli/options.ts'
import { parse } from '../../src/cli/parse.ts'
import { jsonLine, shield } from '../../src/cli/shield.ts'
import { SHELLS } from '../../src/cli/spec.ts'
import { KINDS, showFailure } from '../../src/model/index.ts'
import { COLLATION_FORMATS, FORMATS } from '../../src/report/index.ts'

const root = (name: string): string => readFileSync(new URL(`../../../${name}`, import.meta.url), 'utf8')
const version = (JSON.parse(root('package.json')) as { readonly version: string }).version

test('the formats of the command line are those there are writers for', (t) => {
  t.deepEqual([...REPORT_FORMATS], Object.keys(FORMATS))
  t.deepEqual([...COLLATION_FORMAT_NAMES], Object.keys(COLLATION_FORMATS))
})

test('the kinds of the command line are those of the model', (t) => t.deepEqual([...KIND_NAMES], [...KINDS]))

test('the man page is the one the options make', (t) => t.is(root('man/variorum.1'), manPage(version)))

test('the schema of the config file is the one the options make, and a valid one', (t) => {
  t.is(root('schema/config-1.json'), `${JSON.stringify(configSchema(), null, 2)}\n`)
  const validate = new Ajv2020().compile(configSchema() as object)
  t.true(validate({ format: 'html', kind: ['negation'], strict: true, 'max-excerpt': 300 }))
  t.false(validate({ fromat: 'html' }))
  t.false(validate({ kind: 'negatoin' }))
})

test('help is one screen: at most 60 lines of at most 80 columns, with examples', (t) => {
  for (const text of [help(), ...COMMANDS.map(helpOf)]) {
    const lines = text.split('\n')
    t.true(lines.length <= 60, String(lines.length))
    t.deepEqual(
      lines.filter((line) => line.length > 80 && !line.startsWith('  variorum')),
      [],
    )
    t.true(text.includes('Example'))
  }
})

test('every example of the help is understood', (t) => {
  for (const command of COMMANDS)
    for (const [line] of command.examples) {
      const typed = /variorum ([^|>)]*)/.exec(line)?.[1]?.match(/"[^"]*"|\S+/g) ?? []
      t.is(
        parse(
          typed.map((w) => w.replaceAll('"', '')),
          '1',
        )._tag,
        'Run',
        line,
      )
    }
})

test('every command and option stands in every completion', (t) => {
  for (const shell of SHELLS) {
    const script = completionFor(shell)
    for (const command of COMMANDS) {
      t.true(script.includes(command.name))
      for (const o of command.options)
        t.true(script.includes(shell === 'fish' ? `-l ${o.name}` : `--${o.name}`), `${shell} ${o.name}`)
    }
  }
})

test('bash understands its completion and completes', (t) => {
  const probe = `${completionFor('bash')}\nCOMP_WORDS=(variorum compare -f ht); COMP_CWORD=3; _variorum; echo "\${COMPREPLY[@]}"\nCOMP_WORDS=(variorum co); COMP_CWORD=1; _variorum; echo "\${COMPREPLY[@]}"`
  const ended = spawnSync('bash', ['-c', probe], { encoding: 'utf8' })
  if (ended.error) return t.pass()
  t.is(ended.stderr, '')
  t.is(ended.stdout, 'html\ncompare collate completion\n')
})

const MEANT: readonly (readonly [string, string | null])[] = [
  ['htlm', 'html'],
  ['negatoin', 'negation'],
  ['mrakdown', 'markdown'],
  ['quotation', null],
  ['x'.repeat(100), null],
]
for (const [word, meant] of MEANT)
  test(`${word.slice(0, 20)} is taken for ${meant ?? 'nothing'}`, (t) =>
    t.is(nearest(word, ['html', 'markdown', 'negation', 'text']), meant))

const ARGV: readonly (readonly [argv: string, tag: 'Run' | 'Print' | 'Wrong', says: RegExp])[] = [
  ['--version', 'Print', /^1\.2\.3\n$/],
  ['--help', 'Print', /Usage: variorum COMMAND/],
  ['help compare', 'Print', /Usage: variorum compare/],
  ['compare -h', 'Print', /Usage: variorum compare/],
  ['compare', 'Wrong', /missing required argument/],
  ['collate a b', 'Wrong', /too many arguments/],
  ['demo x', 'Wrong', /too many arguments/],
  ['compare a -o', 'Wrong', /argument missing/],
  ['compare a --out x', 'Wrong', /Did you mean --outlet\?|Did you mean/],
  ['link -', 'Run', /./],
]
for (const [argv, tag, says] of ARGV)
  test(`variorum ${argv} is ${tag}`, (t) => {
    const parsed = parse(argv.split(' '), '1.2.3')
    t.is(parsed._tag, tag)
    t.regex(
      parsed._tag === 'Print' ? parsed.text : parsed._tag === 'Wrong' ? parsed.message : parsed.typed.command,
      says,
    )
  })

const CONFIGS: readonly (readonly [unknown, RegExp])[] = [
  [[], /expected/],
  [{ format: 5 }, /format: expected .*found 5/],
  [{ kind: [1] }, /kind/],
  [{ strict: 'yes' }, /strict: expected boolean/],
  [{ nothing: 1 }, /nothing: expected the long name of an option/],
]
for (const [value, says] of CONFIGS)
  test(`a config file ${JSON.stringify(value)} is refused`, (t) => {
    const read = readConfig('c.json')(value)
    t.true(E.isLeft(read) && read.left._tag === 'Usage')
    t.regex(E.isLeft(read) ? showFailure(read.left) : '', says)
  })

test('nothing a terminal obeys passes the shield; JSON stays the same value', (t) => {
  const hostile = 'a\u001b]0;x\u0007\r\b\u009b31m\u202eb\u2028\ud800\nc\td'
  // oxlint-disable-next-line no-control-regex
  t.notRegex(shield(hostile), /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e]/)
  t.true(shield(hostile).includes('\nc\td'))
  // oxlint-disable-next-line no-control-regex
  t.notRegex(jsonLine({ hostile }).trimEnd(), /[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2028]/)
  t.deepEqual(JSON.parse(jsonLine({ hostile })), { hostile })
})
