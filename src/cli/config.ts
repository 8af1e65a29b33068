/** The config file: options by their long names, in JSON. Its schema is published as schema/config-1.json. */
import * as E from 'fp-ts/lib/Either.js'
import * as t from 'io-ts'
import { decode, type Failure, usage } from '../model/index.ts'
import { COMMANDS } from './commands.ts'
import type { OptionSpec } from './spec.ts'

/** Values by option name. */
export type Config = Readonly<Record<string, string | true | readonly string[]>>

/** Options that make no sense in a file. */
const NOT_IN_FILES = new Set(['config'])

/** Every option a config file may set, once, by name. */
export const configurable = (): readonly OptionSpec[] => {
  const seen = new Map<string, OptionSpec>()
  for (const command of COMMANDS)
    for (const o of command.options) {
      const before = seen.get(o.name)
      const choices = before?.choices && o.choices ? [...new Set([...before.choices, ...o.choices])] : o.choices
      if (!NOT_IN_FILES.has(o.name)) seen.set(o.name, choices ? { ...o, choices } : o)
    }
  return [...seen.values()].toSorted((a, b) => (a.name < b.name ? -1 : 1))
}

const codecOf = (o: OptionSpec): t.Mixed => {
  if (o.value === undefined) return t.boolean
  const one: t.Mixed = o.name === 'max-excerpt' ? t.union([t.number, t.string], 'a number') : t.string
  return o.many ? t.union([one, t.readonlyArray(one)], 'a string or an array of strings') : one
}

/** The codec of the file. Unknown keys are refused by `readConfig`, so that a misspelt option is not passed over. */
export const ConfigFile: t.Type<Readonly<Record<string, unknown>>> = t.partial(
  Object.fromEntries(configurable().map((o) => [o.name, codecOf(o)])),
  'a config file',
) as t.Type<Readonly<Record<string, unknown>>>

const normal = (v: unknown): string | true | readonly string[] | undefined => {
  if (v === true) return true
  if (typeof v === 'string') return v
  if (typeof v === 'number') return String(v)
  return Array.isArray(v) ? v.map(String) : undefined
}

/** Decodes a config file. Errors: a value of another type; a key that is no option. */
export const readConfig =
  (path: string) =>
  (u: unknown): E.Either<Failure, Config> => {
    const decoded = decode(ConfigFile, path)(u)
    if (E.isLeft(decoded)) return E.left({ ...decoded.left, _tag: 'Usage' })
    const names = new Set(configurable().map((o) => o.name))
    const odd = Object.keys(decoded.right).find((key) => !names.has(key) && key !== '$schema')
    if (odd !== undefined)
      return E.left(
        usage({
          path,
          place: odd.slice(0, 100),
          expected: 'the long name of an option',
          found: JSON.stringify(odd.slice(0, 100)),
          hint: `The options of a config file: ${[...names].join(', ')}.`,
        }),
      )
    const entries = Object.entries(decoded.right).flatMap(
      ([key, value]): readonly (readonly [string, string | true | readonly string[]])[] => {
        const v = normal(value)
        return v === undefined || key === '$schema' ? [] : [[key, v]]
      },
    )
    return E.right(Object.fromEntries(entries))
  }

const schemaOf = (o: OptionSpec): unknown => {
  if (o.value === undefined) return { description: o.about, type: 'boolean' }
  const one =
    o.name === 'max-excerpt'
      ? { type: 'integer', minimum: 1 }
      : { type: 'string', ...(o.choices ? { enum: o.choices } : {}) }
  return o.many
    ? { description: o.about, anyOf: [one, { type: 'array', items: one }] }
    : { description: o.about, ...one }
}

/** The JSON Schema (2020-12) of the config file, made from the options. */
export const configSchema = (): unknown => ({
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'urn:variorum:schema:config:1',
  title: 'Options of the variorum command',
  type: 'object',
  additionalProperties: false,
  properties: {
    $schema: { type: 'string' },
    ...Object.fromEntries(configurable().map((o) => [o.name, schemaOf(o)])),
  },
})
