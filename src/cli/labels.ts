/** What `--outlet`, `--date` and `--title` supply. */
import * as E from 'fp-ts/lib/Either.js'
import { type ArticleRecord, type Failure, usage } from '../model/index.ts'
import { isoDate } from '../read/index.ts'
import type { Settings } from './settings.ts'

/** Turns a record of the n-th of some inputs into one with what the options supply. */
export type Label = (record: ArticleRecord, input: number) => ArticleRecord

type Field = 'outlet' | 'date' | 'title'

const FIELDS: readonly Field[] = ['outlet', 'date', 'title']

const miscounted = (field: Field, values: number, inputs: number): Failure =>
  usage({
    path: `--${field}`,
    place: '',
    expected: inputs === 1 ? 'it once' : `it once for all inputs, or once for each of the ${inputs}`,
    found: `it ${values} times`,
    hint: 'Options stand in the order of the inputs.',
  })

const odd = (date: string): Failure =>
  usage({
    path: '--date',
    place: '',
    expected: 'a day such as 2017-12-11',
    found: JSON.stringify(date.slice(0, 100)),
    hint: 'Write year, month and day.',
  })

/**
 * One value for each input replaces what the input says; one value for all fills in where an input says nothing,
 * and replaces where there is a single input.
 */
export const labelsOf = (settings: Settings, inputs: number): E.Either<Failure, Label> => {
  const values = new Map<Field, readonly string[]>()
  for (const field of FIELDS) {
    const given = settings.many(field)
    if (given.length > 1 && given.length !== inputs) return E.left(miscounted(field, given.length, inputs))
    if (field === 'date') {
      const bad = given.find((d) => isoDate(d) === null)
      if (bad !== undefined) return E.left(odd(bad))
      values.set(
        field,
        given.map((d) => isoDate(d) ?? d),
      )
    } else values.set(field, given)
  }
  const supplied = (field: Field, before: string | null, input: number): string | null => {
    const given = values.get(field) ?? []
    if (given.length === 0) return before
    if (given.length === inputs) return given[input] ?? before
    return before ?? given[0] ?? null
  }
  return E.right((record, input) => ({
    ...record,
    outlet: supplied('outlet', record.outlet, input),
    date: supplied('date', record.date, input),
    title: supplied('title', record.title, input),
  }))
}
