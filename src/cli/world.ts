/** Standard output and standard error, with their failures. */
import process from 'node:process'
import * as E from 'fp-ts/lib/Either.js'
import { type Failure, type Notice, showFailure, unwritable } from '../model/index.ts'
import { cannotWrite, codeOf } from '../node/index.ts'
import { shield } from './shield.ts'

/** How writing to standard output went: `Gone` where nobody reads any more, which is no failure. */
export type Wrote = E.Either<Failure | 'Gone', void>

export interface World {
  readonly out: (text: string) => Promise<Wrote>
  readonly err: (text: string) => void
  /** The columns of the terminal, or 80. */
  readonly width: number
  readonly colour: 'plain' | 'ansi'
  /** Is standard output a terminal? Then every text is shielded. */
  readonly terminal: 'terminal' | 'file'
}

const widthOf = (): number => {
  const columns = process.stdout.columns ?? Number(process.env['COLUMNS'] ?? 80)
  return Number.isSafeInteger(columns) && columns >= 20 ? Math.min(columns, 500) : 80
}

const LOST = unwritable({
  path: 'standard output',
  place: '',
  expected: 'to write the output there',
  found: 'an error of the output',
  hint: 'Write to a file with -o, or free some space.',
})

const lost = (error: unknown): Failure | 'Gone' =>
  codeOf(error) === 'EPIPE'
    ? 'Gone'
    : codeOf(error) === ''
      ? LOST
      : { ...cannotWrite('standard output', error), hint: LOST.hint }

/** The real world. Errors of the streams are listened to from the start, so none ends the process by itself. */
export const realWorld = (): World => {
  process.stdout.on('error', () => {})
  process.stderr.on('error', () => {})
  const { env } = process
  const tty = process.stdout.isTTY === true
  const colour = tty && (env['NO_COLOR'] ?? '') === '' && env['TERM'] !== 'dumb' ? 'ansi' : 'plain'
  return {
    out: (text) =>
      new Promise((resolve) => {
        process.stdout.write(text, (error) => resolve(error ? E.left(lost(error)) : E.right(undefined)))
      }),
    err: (text) => void process.stderr.write(shield(text)),
    width: widthOf(),
    colour,
    terminal: tty ? 'terminal' : 'file',
  }
}

const MOST_NOTICES = 20

/** A failure as lines for standard error. */
export const told = (failure: Failure): string => `variorum: ${showFailure(failure)}\n`

/** Notices as lines for standard error: the first twenty, then how many more. */
export const noticed = (notices: readonly Notice[]): string => {
  const lines = notices
    .slice(0, MOST_NOTICES)
    .map(
      (n) =>
        `notice: ${n.siglum === null ? '' : `${n.siglum}: `}${n.message}${n.span ? ` [${n.span.start}–${n.span.end}]` : ''}\n`,
    )
  const rest = notices.length - lines.length
  return lines.join('') + (rest > 0 ? `notice: and ${rest} more.\n` : '')
}
