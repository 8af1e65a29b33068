/** Standard output and standard error, with their failures. */
import process from 'node:process'
import type { Either } from 'fp-ts/lib/Either.js'
import type { Failure } from '../model/index.ts'
import { shield } from './shield.ts'

/** How writing to standard output went: `Gone` where nobody reads any more, which is no failure. */
export type Wrote = Either<Failure | 'Gone', void>

export interface World {
  readonly out: (text: string) => Promise<Wrote>
  readonly err: (text: string) => void
  /** The columns of the terminal, or 80. */
  readonly width: number
  readonly colour: 'plain' | 'ansi'
  /** Is standard output a terminal? Then every text is shielded. */
  readonly terminal: 'terminal' | 'file'
  /** Does something more when the process must end before its time. */
  readonly atEnd: (last: () => void) => void
  /** Does all of that. */
  readonly end: () => void
}

const widthOf = (): number => {
  const columns = process.stdout.columns ?? Number(process.env['COLUMNS'] ?? 80)
  return Number.isSafeInteger(columns) && columns >= 20 ? Math.min(columns, 500) : 80
}

const DONE: Wrote = { _tag: 'Right', right: undefined }

const lost = async (error: Error): Promise<Wrote> => {
  if ('code' in error && error.code === 'EPIPE') return { _tag: 'Left', left: 'Gone' }
  return { _tag: 'Left', left: (await import('./lost-output.ts')).lostOutput(error) }
}

/** The real world. Errors of the streams are listened to from the start, so none ends the process by itself. */
export const realWorld = (): World => {
  process.stdout.on('error', () => {})
  process.stderr.on('error', () => {})
  const lasts: (() => void)[] = []
  const { env } = process
  const tty = process.stdout.isTTY === true
  const colour = tty && (env['NO_COLOR'] ?? '') === '' && env['TERM'] !== 'dumb' ? 'ansi' : 'plain'
  return {
    out: (text) =>
      new Promise((resolve) => {
        process.stdout.write(text, (error) => resolve(error ? lost(error) : DONE))
      }),
    err: (text) => void process.stderr.write(shield(text)),
    width: widthOf(),
    colour,
    terminal: tty ? 'terminal' : 'file',
    atEnd: (last) => void lasts.push(last),
    end: () => lasts.forEach((last) => last()),
  }
}
