/** Words inside and after names that are no name of their own. */

/** Small words inside the names of persons. */
export const PARTICLES: ReadonlySet<string> = new Set(
  'de van von der den di da del della dos du la le bin ibn bint abu al el ben ter ten af zu y'.split(' '),
)

/** What tells a younger bearer of a name. */
export const GENERATIONS: ReadonlySet<string> = new Set(['jr', 'sr', 'ii', 'iii', 'iv', 'v'])

/** Letters after a name that are no part of it. */
export const SUFFIXES: ReadonlySet<string> = new Set('jr sr ii iii iv v phd md esq sc qc kc mp cbe obe'.split(' '))

/** Small words that join a title to what it is of. */
export const LINK: ReadonlySet<string> = new Set(['of', 'for', 'to', 'on'])
