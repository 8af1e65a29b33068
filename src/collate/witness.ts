/** A witness and its words: cut into tokens, with what stands inside quotation marks. */
import type { CollatedWitness, Range, Token, WitnessText } from '../model/index.ts'
import type { CollateOptions } from './options.ts'

/** Tokens of the caller as they stand: joined by one blank they are the content. */
const given = (
  tokens: NonNullable<WitnessText['tokens']>,
  options: CollateOptions,
): Pick<CollatedWitness, 'content' | 'tokens'> => {
  const out: Token[] = []
  let start = 0
  for (const { t, n } of tokens) {
    out.push({ text: t, start, end: start + t.length, norm: options.normalise(n ?? t) })
    start += t.length + 1
  }
  return { content: tokens.map((token) => token.t).join(' '), tokens: out }
}

const cut = (content: string, options: CollateOptions): readonly Token[] =>
  options.tokenise(content).map(({ start, end }) => {
    const text = content.slice(start, end)
    return { text, start, end, norm: options.normalise(text) }
  })

const OPENING = new Set(['“', '„', '«', '``'])
const CLOSING = new Set(['”', '»', "''"])

/**
 * What stands inside double quotation marks, marks excluded.
 *
 *     > | He said “we will not” and left.
 *                  ^^^^^^^^^^^
 *
 * A straight mark opens where none is open and closes where one is, as does a closing mark in texts that use
 * it for both. A quotation that is still open at the end runs to the end.
 */
export const quotedRanges = (content: string): readonly Range[] => {
  const out: Range[] = []
  let open = -1
  for (let i = 0; i < content.length; i++) {
    const one = content.charAt(i)
    const two = one === '`' || one === "'" ? content.slice(i, i + 2) : one
    const mark = OPENING.has(two) || CLOSING.has(two) ? two : one
    if (mark !== '"' && !OPENING.has(mark) && !CLOSING.has(mark)) continue
    const after = i + mark.length
    if (open < 0) open = after
    else if (!OPENING.has(mark)) {
      if (i > open) out.push({ start: open, end: i })
      open = -1
    }
    i = after - 1
  }
  if (open >= 0 && open < content.length) out.push({ start: open, end: content.length })
  return out
}

/** A witness ready to be collated. Law: `content.slice(token.start, token.end) === token.text`. */
export const collatedWitness =
  (options: CollateOptions) =>
  (witness: WitnessText): CollatedWitness => {
    const { content, tokens } = witness.tokens
      ? given(witness.tokens, options)
      : { content: witness.content, tokens: cut(witness.content, options) }
    return {
      siglum: witness.siglum,
      content,
      mode: witness.mode ?? null,
      quoted: witness.quoted ?? quotedRanges(content),
      tokens,
    }
  }
