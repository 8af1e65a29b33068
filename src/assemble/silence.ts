/** Articles in which nothing was found. */
import type { Extraction, Notice } from '../model/index.ts'

/** The notice of an article without a statement, where reading it did not already say why. */
export const withoutStatement = ({ siglum, attributions }: Extraction, notices: readonly Notice[]): readonly Notice[] =>
  attributions.length > 0 || notices.some((n) => n.siglum === siglum && n.rule === 'read/no-text')
    ? []
    : [{ rule: 'compare/no-statement', message: 'No statement was found in this article.', siglum, span: null }]
