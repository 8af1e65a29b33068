/** What stands inside the article but is not of it: forms, sharing bars, lists of links. Method: Readability. */
import { isParagraph } from './html-paragraphs.ts'
import { type Choice, type Names } from './html-score.ts'
import { linkDensity, type Stats } from './html-stats.ts'
import { isShare, weightOf } from './html-words.ts'

const NEVER = new Set([
  'object',
  'embed',
  'footer',
  'link',
  'aside',
  'nav',
  'iframe',
  'input',
  'textarea',
  'select',
  'button',
])
const PERHAPS = new Set(['form', 'fieldset', 'table', 'ul', 'ol', 'div'])
const HEADINGS = new Set(['h1', 'h2'])
const SHARE_LONGEST = 500
/** Words of an advertisement's or a loading sign's label, alone in an element. */
const LABEL =
  /^(?:ad(?:vertising|vertisement)?|pub(?:licité)?|werb(?:ung)?|anuncio|publicidad|реклама|广告|loading|正在加载|laden|chargement)[….\s]{0,9}$/iu

const inside = (stats: Stats, element: number, tags: ReadonlySet<string>, levels: number): boolean => {
  let up = stats.page.elements[element]?.parent ?? -1
  for (let i = 0; up >= 0 && i < levels; i++) {
    if (tags.has(stats.page.elements[up]?.tag ?? '')) return true
    up = stats.page.elements[up]?.parent ?? -1
  }
  return false
}

const FIGURE = new Set(['figure'])
const DATA = new Set(['caption', 'col', 'colgroup', 'tfoot', 'thead', 'th'])

/** Is a table one of data rather than of layout? */
const isData = (stats: Stats, element: number): boolean => {
  const e = stats.page.elements[element]
  if (e?.attributes.get('role') === 'presentation') return false
  let rows = 0
  let cells = 0
  for (let i = element + 1; i <= (stats.last[element] ?? element); i++) {
    const tag = stats.page.elements[i]?.tag ?? ''
    if (DATA.has(tag)) return true
    if (tag === 'table') return false
    if (tag === 'tr') rows++
    else if (tag === 'td') cells++
  }
  return rows > 10 || (rows > 0 && cells / rows > 4) || cells > 10
}

const isList = ({ page, counts }: Stats, element: number): boolean => {
  const tag = page.elements[element]?.tag
  return tag === 'ul' || tag === 'ol' || (counts.list[element] ?? 0) > (counts.text[element] ?? 0) * 0.9
}

/** Does an element look more like furniture than like prose? */
const isFurniture = (stats: Stats, element: number, names: Names): boolean => {
  const { counts } = stats
  const of = (xs: Float64Array): number => xs[element] ?? 0
  const e = stats.page.elements[element]
  const weight = e && names === 'names' ? weightOf(e) : 0
  if (weight < 0) return true
  if (of(counts.commas) >= 10) return false
  const length = of(counts.text)
  const density = linkDensity(stats, element)
  const list = isList(stats, element)
  const inFigure = inside(stats, element, FIGURE, 3)
  const items = of(counts.li) - 100
  const headings = length === 0 ? 0 : of(counts.heading) / length
  if (of(counts.img) > 1 && of(counts.p) / of(counts.img) < 0.5 && !inFigure && length < 200) return true
  if (!list && items > of(counts.p)) return true
  if (of(counts.input) > Math.floor(of(counts.p) / 3)) return true
  if (
    !list &&
    headings < 0.9 &&
    length < 25 &&
    density > 0 &&
    (of(counts.img) === 0 || of(counts.img) > 2) &&
    !inFigure
  )
    return true
  if (!list && weight < 25 && density > 0.2) return true
  if (weight >= 25 && density > 0.5) return true
  if (list && density > 0.5) return true
  return of(counts.img) === 0 && of(counts.prose) === 0
}

/** Removes from the chosen parts what is not of the article; what is inside is looked at before what is around it. */
export const clean = (
  stats: Stats,
  { parts, shapes }: Choice,
  names: Names,
  conditional: 'conditional' | 'plain',
  textOf: (element: number) => string,
): void => {
  const { elements } = stats.page
  const protectedTable = new Uint8Array(elements.length)
  for (const part of parts)
    for (let i = part; i <= (stats.last[part] ?? part); i++)
      if (elements[i]?.tag === 'table' && isData(stats, i)) protectedTable.fill(1, i, (stats.last[i] ?? i) + 1)
  const keep = new Set(parts)
  /** A paragraph is kept, unless it is made of links. */
  const isProse = (i: number): boolean =>
    isParagraph(stats, shapes, i) && (linkDensity(stats, i) < 0.66 || names === 'no-names')
  const leaves = (i: number): 'keep' | 'leave' => {
    const e = elements[i]
    if (!e || keep.has(i)) return 'keep'
    const length = stats.counts.text[i] ?? 0
    const goes =
      NEVER.has(e.tag) ||
      (isShare(e) && length < SHARE_LONGEST) ||
      (HEADINGS.has(e.tag) && names === 'names' && weightOf(e) < 0) ||
      (conditional === 'conditional' &&
        PERHAPS.has(e.tag) &&
        protectedTable[i] === 0 &&
        e.tag !== 'ol' &&
        !isProse(i) &&
        isFurniture(stats, i, names)) ||
      (length > 0 && length < 16 && e.tag !== 'td' && LABEL.test(textOf(i).trim()))
    return goes ? 'leave' : 'keep'
  }
  for (const part of parts.toReversed()) stats.sweep(part, leaves)
}
