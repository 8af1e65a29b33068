/** What was typed and what a config file says, checked against the command's options: one value each, or a failure. */
import * as E from 'fp-ts/lib/Either.js'
import { type Failure, usage } from '../model/index.ts'
import { commandOf } from './commands.ts'
import type { Config } from './config.ts'
import { nearest } from './nearest.ts'
import type { Typed } from './parse.ts'
import type { OptionSpec } from './spec.ts'

export interface Settings {
  readonly command: string
  readonly operands: readonly string[]
  /** The value of an option, the last where it was given several times. */
  readonly one: (name: string) => string | null
  readonly many: (name: string) => readonly string[]
  readonly on: (name: string) => 'on' | 'off'
}

const wrong = (option: string, expected: string, found: string, hint: string): Failure =>
  usage({ path: `--${option}`, place: '', expected, found: JSON.stringify(found.slice(0, 100)), hint })

/** The choice nearest to a misspelt one, as a hint. */
const suggestion = (command: string, found: string, choices: readonly string[]): string => {
  const near = nearest(found, choices)
  return near === null ? `variorum ${command} --help tells more.` : `Did you mean ${near}?`
}

const badChoice = (command: string, o: OptionSpec, values: readonly string[]): Failure | null => {
  const choices = o.choices
  const odd = choices && values.find((v) => !choices.includes(v))
  return odd === undefined || !choices
    ? null
    : wrong(o.name, `one of ${choices.join(', ')}`, odd, suggestion(command, odd, choices))
}

const asList = (v: string | true | readonly string[] | undefined): readonly string[] =>
  v === undefined ? [] : v === true ? ['true'] : typeof v === 'string' ? [v] : v

/** Joins both; what was typed comes first. Options of the config file that the command does not have are passed over. */
export const settingsOf = (typed: Typed, config: Config): E.Either<Failure, Settings> => {
  const values = new Map<string, readonly string[]>()
  for (const o of commandOf(typed.command)?.options ?? []) {
    const given = asList(typed.options.get(o.name))
    const list = given.length > 0 ? given : asList(config[o.name])
    const bad = badChoice(typed.command, o, list)
    if (bad) return E.left(bad)
    if (list.length > 0) values.set(o.name, list)
  }
  const many = (name: string): readonly string[] => values.get(name) ?? []
  return E.right({
    command: typed.command,
    operands: typed.operands,
    one: (name) => many(name).at(-1) ?? null,
    many,
    on: (name) => (many(name).length > 0 ? 'on' : 'off'),
  })
}

/** A whole number from 1 up, or a failure that says so; `null` where the option was not given. */
export const numberOf = (settings: Settings, name: string): E.Either<Failure, number | null> => {
  const raw = settings.one(name)
  if (raw === null) return E.right(null)
  const n = /^\d{1,9}$/.test(raw) ? Number(raw) : 0
  return n >= 1 ? E.right(n) : E.left(wrong(name, 'a whole number from 1 to 999999999', raw, 'Give digits alone.'))
}
