/**
 * Transcripts: paragraphs that begin with the name of who speaks.
 *
 *     > | Vladimir Putin: Very good.
 *         ^^^^^^^^^^^^^^ ^ ^^^^^^^^^^
 *         label          cue  content, with the paragraphs after it to the next label
 *
 * A text is a transcript when it has several labels and one of them comes again.
 */
import { BIT } from '../bits.ts'
import { add, type Finder, type Run } from '../lead.ts'
import { isColon, isWord } from '../token.ts'
import { has, type Scan } from '../scan.ts'

interface Label {
  readonly paragraph: number
  readonly name: Run
  readonly cue: Run
  /** First token of the words. */
  readonly from: number
  readonly key: string
  readonly style: 'colon' | 'letter' | 'dash'
}

/** Heads of records and of captions: they label no speech. */
export const NOT_SPEAKERS: ReadonlySet<string> = new Set(
  'headline subtitle date publisher source title author by url updated published image photo caption credit video note tags related topics topic keywords section category copyright location contact subject from to cc re summary editor watch read listen correction background fact claim claims false true rating ruling sources share more update contributing reporting music name age city job pay occupation'.split(
    ' ',
  ),
)
const MAX_LABEL = 10

export const turns: Finder = (s, found) => {
  const labels: Label[] = []
  for (let p = 0; p + 1 < s.paragraphs.length; p++) {
    const l = labelOf(s, p)
    if (l) labels.push(l)
  }
  if (labels.length < 3) return
  const times = new Map<string, number>()
  for (const l of labels) times.set(l.key, (times.get(l.key) ?? 0) + 1)
  // a label counts when it comes again, or names the same person as one that does
  const again = [...times].filter(([, n]) => n > 1).map(([k]) => k)
  if (again.length === 0 || times.size < 2) return
  const known = labels
  known.forEach((l, i) => {
    const next = known[i + 1]
    const stop = next ? next.paragraph : s.paragraphs.length - 1
    const content: Run[] = []
    for (let p = l.paragraph; p < stop; p++) {
      const from = p === l.paragraph ? l.from : (s.paragraphs[p] ?? 0)
      const to = s.paragraphs[p + 1] ?? s.count
      if (to > from) content.push({ from, to })
    }
    // headings and captions before the next label
    for (let n = 0; n < 3 && content.length > 1; n++) {
      const r = content[content.length - 1]
      if (!r || !interrupts(s, r.from, r.to)) break
      content.pop()
    }
    if (content.length === 0) return
    add(found, { source: l.name, cue: l.cue, content, finder: 'turn', mode: 'transcript' })
    for (const r of content) found.used.fill(1, r.from, r.to)
    // the mark that opens the whole, before the label, is no quotation's
    found.used.fill(1, s.paragraphs[l.paragraph] ?? l.name.from, l.from)
  })
}

/** The label a paragraph begins with. */
const labelOf = (s: Scan, p: number): Label | null => {
  let from = s.paragraphs[p] ?? 0
  const to = s.paragraphs[p + 1] ?? s.count
  // bold marks and list dashes before the name
  while (from < to && (s.first[from] === 42 || s.first[from] === 95 || has(s, from, BIT.QUOTE | BIT.DASH))) from++
  const letter = s.text.slice(s.start[from], s.end[from])
  if (/^[QA]\.?$/.test(letter) && from + 1 < to) {
    const mark = s.first[from + 1]
    // “Q    Thank you”: briefings print the letter alone
    const bare = letter === 'Q' && isWord(s, from + 1) && has(s, from + 1, BIT.CAP)
    if (bare)
      return {
        paragraph: p,
        name: { from, to: from + 1 },
        cue: { from, to: from + 1 },
        from: from + 1,
        key: 'Q',
        style: 'letter',
      }
    if (letter.length === 2 || mark === 58 || mark === 46)
      return {
        paragraph: p,
        name: { from, to: from + 1 },
        cue: letter.length === 2 ? { from, to: from + 1 } : { from: from + 1, to: from + 2 },
        from: letter.length === 2 ? from + 1 : from + 2,
        key: letter.charAt(0),
        style: 'letter',
      }
  }
  let k = from
  let nameTo = -1
  let capitals = 0
  for (; k < to && k < from + MAX_LABEL + 6; k++) {
    if (isColon(s, k)) break
    if (s.first[k] === 40) {
      if (nameTo < 0) nameTo = k
      while (k < to && s.first[k] !== 41) k++
      continue
    }
    if (s.first[k] === 42 || s.first[k] === 95) {
      if (nameTo < 0) nameTo = k
      continue
    }
    if (has(s, k, BIT.COMMA)) {
      if (nameTo < 0) nameTo = k
      continue
    }
    if (!isWord(s, k)) return null
    if (nameTo < 0 || has(s, k - 1, BIT.COMMA)) {
      if (has(s, k, BIT.CAP | BIT.UPPER)) capitals++
      else if (!has(s, k, BIT.PREP | BIT.DET | BIT.TITLE | BIT.NUM | BIT.POSS) && !small(s, k)) return null
    }
  }
  if (!isColon(s, k) || k >= to || k === from || capitals === 0) return null
  if (nameTo < 0) nameTo = k
  if (nameTo - from > MAX_LABEL) return null
  const first = s.text.slice(s.start[from], s.end[from]).toLowerCase()
  if (nameTo - from === 1 && NOT_SPEAKERS.has(first)) return null
  if (s.start[k] !== s.end[k - 1] && s.first[k - 1] !== 41) return null
  let after = k + 1
  while (after < to && (s.first[after] === 42 || s.first[after] === 95)) after++
  if (after >= to) return null
  const key = s.text.slice(s.start[nameTo - 1], s.end[nameTo - 1]).toLowerCase()
  return { paragraph: p, name: { from, to: nameTo }, cue: { from: k, to: k + 1 }, from: after, key, style: 'colon' }
}

/** A particle inside a name: al, bin, de, van. */
const small = (s: Scan, k: number): boolean =>
  /^(?:al|bin|ibn|de|da|del|van|von|der|el|la|le|di|du|ul|y)(?:-|$)/.test(s.text.slice(s.start[k], s.end[k]))

/** A caption or heading between turns: one paragraph without a full stop, or a sentence that tells of the speakers. */
const interrupts = (s: Scan, from: number, to: number): boolean => {
  const last = s.text.charAt((s.end[to - 1] ?? 1) - 1)
  const words = to - from
  if (s.first[from] === 40 && s.first[to - 1] === 41) return true
  if (s.first[from] === 91 && s.first[to - 1] === 93) return true
  if (!/[.!?…,;:"”’')\]—–-]/.test(last) && words < 30) return true
  return caption(s, from, to)
}

/** `With President X at a meeting with Y.`: a sentence without a finite verb that begins with a preposition. */
const caption = (s: Scan, from: number, to: number): boolean => {
  if (!has(s, from, BIT.PREP) || to - from > 60) return false
  for (let i = from; i < to; i++)
    if (has(s, i, BIT.AUX | BIT.SUBJ | BIT.PAST | BIT.OBJ) && !has(s, i, BIT.CAP | BIT.DET)) return false
  return true
}
