/** A line on a terminal's standard error for work that takes longer than a second. */
import { performance } from 'node:perf_hooks'
import process from 'node:process'

export interface Progress {
  /** So much is done; `total` where it is known, `what` where it changes in the course of the work. */
  readonly tick: (done: number, total?: number, what?: string) => void
  /** Removes the line. */
  readonly end: () => void
}

const FIRST = 1000
const BETWEEN = 200
const BAR = 20

const bar = (done: number, total: number): string => {
  const full = Math.min(BAR, Math.floor((done / Math.max(total, 1)) * BAR))
  return `[${'#'.repeat(full)}${'.'.repeat(BAR - full)}] `
}

/** Progress in some unit: `articles`. Silent where standard error is no terminal. */
export const progress = (unit: string): Progress => {
  const started = performance.now()
  let drawn = started + FIRST - BETWEEN
  let shown: 'shown' | 'hidden' = 'hidden'
  return {
    tick: (done, total, what = unit) => {
      const now = performance.now()
      if (process.stderr.isTTY !== true || now - drawn < BETWEEN) return
      drawn = now
      shown = 'shown'
      process.stderr.write(
        `\r\u001b[K${total === undefined ? '' : bar(done, total)}${done}${total === undefined ? '' : ` of ${total}`} ${what}`,
      )
    },
    end: () => {
      if (shown === 'shown') process.stderr.write('\r\u001b[K')
    },
  }
}
