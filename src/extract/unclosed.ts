/** Quotations that nothing closes, as notices: the end of their paragraph closed them. */
import { type Article, type Notice, spanOf } from '../model/index.ts'
import type { Quotation } from './quotations.ts'

const SHOWN = 60

/** One notice a quotation, with its first words. */
export const unclosed = (article: Article, quotations: readonly Quotation[]): readonly Notice[] =>
  quotations
    .filter((q) => q.closing === 'end')
    .map((q) => ({
      rule: 'extract/unclosed-quotation',
      message: 'A quotation is opened and not closed; it is taken to end with its paragraph.',
      siglum: article.siglum,
      span: spanOf(article.text, q.start, Math.min(q.end, q.start + SHOWN)),
    }))
