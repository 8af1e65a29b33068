/** What is told on standard error. */
import { type Failure, type Notice, showFailure } from '../model/index.ts'
import { cannotWrite } from '../node/index.ts'

/** The failure of standard output. */
export const lostOutput = (error: unknown): Failure => ({
  ...cannotWrite('standard output', error),
  hint: 'Write to a file with -o, or free some space.',
})

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

/** Where an article gives no statement, and extraction did not say so itself. */
export const withoutStatement = (siglum: string, notices: readonly Notice[]): readonly Notice[] =>
  notices.some((n) => n.siglum === siglum && /no-statement|no-text/.test(n.rule))
    ? []
    : [{ rule: 'cli/no-statement', message: 'No statement was found in this article.', siglum, span: null }]
