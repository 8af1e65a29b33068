/**
 * Where a version passes over words that are not the speaker's.
 *
 *     “We will not raise fares,” she said, “and that is final.”     the article
 *      ^^^^^^^^^^^^^^^^^^^^^^^^             ^^^^^^^^^^^^^^^^^^      the spans of the content
 *     We will not raise fares, […] and that is final.              as it is printed
 *
 * Laws: without the marks the printed words are the content; a break with no word in it (the next paragraph of a
 * quotation, a mark alone) has no mark.
 */
import type { Article, Witness } from '../model/index.ts'

export const PASSED_OVER = '[…]'

/** A break of a content: the offset in it of the blank between two spans, and whether words are passed over there. */
export interface Joint {
  readonly at: number
  readonly passes: 'words' | 'marks'
}

const WORD = /[\p{L}\p{N}]/u

/** The breaks of a witness's content, in its order. */
export const jointsOf = ({ spans }: Witness, article: Article | null): readonly Joint[] => {
  const out: Joint[] = []
  let at = -1
  for (const [i, { start, end }] of spans.entries()) {
    const before = spans[i - 1]
    if (before) {
      const between = article?.text.slice(before.end, start) ?? ''
      out.push({ at, passes: WORD.test(between) ? 'words' : 'marks' })
    }
    at += end - start + 1
  }
  return out
}

/** A stretch of a content cut at its breaks, and the break before each piece but the first; their blanks are left out. */
export const piecesBetween = (
  content: string,
  joints: readonly Joint[],
  from: number,
  to: number,
): readonly { readonly text: string; readonly after: Joint | null }[] => {
  const out: { text: string; after: Joint | null }[] = []
  let start = from
  let after: Joint | null = null
  for (const joint of joints) {
    if (joint.at < from || joint.at >= to) continue
    out.push({ text: content.slice(start, joint.at), after })
    after = joint
    start = joint.at + 1
  }
  out.push({ text: content.slice(start, to), after })
  return out
}

/** A stretch of a content with a mark wherever words are passed over. */
export const withPassedOver = (content: string, joints: readonly Joint[], from: number, to: number): string =>
  piecesBetween(content, joints, from, to)
    .map(({ text, after }) =>
      after === null ? text : after.passes === 'words' ? ` ${PASSED_OVER} ${text}` : ` ${text}`,
    )
    .join('')
