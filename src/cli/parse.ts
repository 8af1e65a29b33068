/** argv → a command with its options. The only file that knows `commander`. */
import { Command, CommanderError, Option } from 'commander'
import { COMMANDS } from './commands.ts'
import { help, helpOf } from './help.ts'
import type { CommandSpec, OptionSpec } from './spec.ts'

/** What was typed, before any meaning: option values by name, `true` for a switch. */
export interface Typed {
  readonly command: string
  readonly operands: readonly string[]
  readonly options: ReadonlyMap<string, string | true | readonly string[]>
}

export type Parsed =
  | { readonly _tag: 'Run'; readonly typed: Typed }
  /** Help or version, asked for. */
  | { readonly _tag: 'Print'; readonly text: string }
  | { readonly _tag: 'Wrong'; readonly message: string }

const gather = (value: string, before: readonly string[] | undefined): readonly string[] => [...(before ?? []), value]

const optionOf = (o: OptionSpec): Option => {
  const flags = `${o.short === undefined ? '' : `-${o.short}, `}--${o.name}${o.value === undefined ? '' : ` <${o.value}>`}`
  const option = new Option(flags, o.about)
  return o.many ? option.argParser(gather) : option
}

/** `failOn` → `fail-on`. */
const kebab = (key: string): string => key.replace(/[A-Z]/g, (c) => `-${c.toLowerCase()}`)

const OPERANDS: Readonly<Record<CommandSpec['operands'], string>> = {
  'INPUT…': '<INPUT...>',
  INPUT: '<INPUT>',
  SHELL: '<SHELL>',
  '': '',
}

/** Reads what was typed. Misspelt commands and options come with the nearest one there is. */
export const parse = (argv: readonly string[], version: string): Parsed => {
  let parsed: Parsed = { _tag: 'Wrong', message: help() }
  let printed = ''
  let wrong = ''
  const program = new Command('variorum')
  const quiet = (c: Command): Command =>
    c
      .exitOverride()
      .configureOutput({ writeOut: (s) => (printed += s), writeErr: (s) => (wrong += s) })
      .helpOption('-h, --help', 'show this help')
      .showSuggestionAfterError()
      .allowExcessArguments(false)
  quiet(program).version(version, '-V, --version', 'show the version').helpCommand(false)
  program.helpInformation = help
  for (const spec of COMMANDS) {
    const command = quiet(new Command(spec.name)).description(spec.about)
    if (OPERANDS[spec.operands] !== '') command.argument(OPERANDS[spec.operands])
    for (const option of spec.options) command.addOption(optionOf(option))
    command.helpInformation = () => helpOf(spec)
    command.action((...all: readonly unknown[]) => {
      const first = OPERANDS[spec.operands] === '' ? [] : all[0]
      const operands = (Array.isArray(first) ? first : [first]) as readonly string[]
      const entries = Object.entries(command.opts<Record<string, string | true | readonly string[]>>())
      parsed = {
        _tag: 'Run',
        typed: { command: spec.name, operands, options: new Map(entries.map(([k, v]) => [kebab(k), v])) },
      }
    })
    program.addCommand(command)
  }
  if (argv[0] === 'help') return parse(argv.length > 1 ? [...argv.slice(1, 2), '--help'] : ['--help'], version)
  try {
    program.parse([...argv], { from: 'user' })
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error
    if (error.exitCode === 0) return { _tag: 'Print', text: printed }
    const dashed = /unknown option '(-[^'=]*\.[^']*)'/.exec(wrong)?.[1]
    const hint = dashed === undefined ? '' : `A file of that name is given as ./${dashed}\n`
    const command = COMMANDS.some((c) => c.name === argv[0]) ? `${argv[0]} ` : ''
    return {
      _tag: 'Wrong',
      message:
        wrong === ''
          ? help()
          : `${wrong.replace(/^error: /, 'variorum: ').trimEnd()}\n${hint}variorum ${command}--help tells more.\n`,
    }
  }
  return parsed
}
