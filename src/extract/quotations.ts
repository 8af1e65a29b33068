/**
 * Quotation marks to quotations, paragraph by paragraph, by an open/close machine.
 *
 *     > | ”We dealt with it,’ he said.      opened by ”, closed by another mark
 *         ^^^^^^^^^^^^^^^^^^^
 *
 * Every paragraph begins with nothing open, so that one lost mark cannot ruin an article. A paragraph that ends
 * open and is followed by one that opens with a mark goes on there; otherwise a lone ’ after a stop or comma closes
 * it, and failing that the end of the paragraph. Laws: quotations are disjoint or nested; each lies in one paragraph.
 */
import { BIT } from './bits.ts'
import { kind, DIGIT, LETTER } from './characters.ts'
import { canClose, canOpen, CURLY, family, isGap, isSingle } from './marks.ts'
import type { Tokens } from './tokenize.ts'
import { unopenedTo } from './unopened.ts'

export interface Quotation {
  /** The token of the opening mark, and the last token: the closing mark, or the last word of the paragraph. */
  readonly open: number
  readonly last: number
  /** Characters, marks included; and those between the marks. */
  readonly start: number
  readonly end: number
  readonly innerStart: number
  readonly innerEnd: number
  readonly paragraph: number
  /** `mark` where its own mark closed it, `other` where another did, `next` where the next paragraph goes on, `end` where the paragraph closed it. */
  readonly closing: 'mark' | 'other' | 'next' | 'end'
  /** The index of the quotation of the paragraph before that this one continues. */
  readonly continues: number | null
  /** The index of the quotation it stands in. */
  readonly parent: number | null
  readonly single: boolean
}

const MAX_DEPTH = 4
/** Elisions that begin with an apostrophe: ’em, ’til, ’cause. */
const ELIDED = new Set(['em', 'til', 'tis', 'twas', 'cause', 'n', 'round', 'bout', 'cuz'])

interface Open {
  readonly index: number
  readonly token: number
  readonly family: number
  /** The last lone ’ after a stop or comma since it opened. */
  loose: number
}

/** The quotations of all paragraphs, in the order of their opening marks. */
export const quotations = (text: string, s: Tokens, paragraphs: Int32Array): readonly Quotation[] => {
  const out: Quotation[] = []
  let pending: number | null = null
  let open: number | null = null
  for (let p = 0; p + 1 < paragraphs.length; p++) {
    const from = paragraphs[p] ?? 0
    const to = paragraphs[p + 1] ?? s.count
    const unopened = pending === null ? unopenedTo(text, s, from, to, open === null ? 'nothing' : 'a quotation') : -1
    const before = out[open ?? -1]
    if (before && unopened > 0) out[open ?? -1] = { ...before, closing: 'next' }
    const inside = inParagraph(text, s, { from, to, paragraph: p, unopened }, out, unopened > 0 ? open : pending)
    pending = null
    open = inside
    if (inside === null) continue
    const next = paragraphs[p + 1]
    const q = out[inside]
    if (q && next !== undefined && next < s.count && opensWith(s, next, family(s.first[q.open] ?? 0, 1))) {
      out[inside] = { ...q, closing: 'next' }
      pending = inside
    }
  }
  return out
}

/** Does a paragraph begin with a mark of this family? */
const opensWith = (s: Tokens, token: number, f: number): boolean => {
  if (((s.bits[token] ?? 0) & BIT.QUOTE) === 0) return false
  const g = family(s.first[token] ?? 0, (s.end[token] ?? 0) - (s.start[token] ?? 0))
  return g === f || (isSingle(g) && isSingle(f))
}

interface Paragraph {
  readonly from: number
  readonly to: number
  readonly paragraph: number
  /** The mark that closes words no mark has opened; -1 without. */
  readonly unopened: number
}

/** Pairs the marks of one paragraph into `out`; answers the index of an outer quotation that nothing closed. */
const inParagraph = (
  text: string,
  s: Tokens,
  { from, to, paragraph, unopened }: Paragraph,
  out: Quotation[],
  pending: number | null,
): number | null => {
  const stack: Open[] = []
  const begin = out.length
  const closers = singleClosers(text, s, from, to)
  const finish = (o: Open, last: number, closing: Quotation['closing']): void => {
    const start = s.start[o.token] ?? 0
    const marked = closing === 'mark' || closing === 'other'
    const end = s.end[last] ?? start
    out[o.index] = {
      open: o.token,
      last,
      start,
      end,
      innerStart: last === unopened ? start : (s.end[o.token] ?? 0),
      innerEnd: Math.max(s.end[o.token] ?? 0, marked ? (s.start[last] ?? 0) : end),
      paragraph,
      closing,
      continues: o.token === from && pending !== null ? pending : null,
      parent: null,
      single: isSingle(family(s.first[o.token] ?? 0, (s.end[o.token] ?? 0) - start)),
    }
  }
  const dead: Quotation | null = null
  const push = (token: number, f: number): void => {
    if (stack.length >= MAX_DEPTH) return
    stack.push({ index: out.length, token, family: f, loose: -1 })
    out.push(dead as unknown as Quotation)
  }
  if (unopened > from) {
    push(from, CURLY)
    const o = stack.pop()
    if (o) finish(o, unopened, 'mark')
  }
  for (let i = Math.max(from, unopened + 1); i < to; i++) {
    if (((s.bits[i] ?? 0) & BIT.QUOTE) === 0) continue
    const c = s.first[i] ?? 0
    const f = family(c, (s.end[i] ?? 0) - (s.start[i] ?? 0))
    const top = stack[stack.length - 1]
    const opener = canOpen(text, s, i) || (i === from && c !== 39)
    // « words » and ‹ words › keep a blank inside their marks
    const closer = canClose(text, s, i) || ((c === 0xbb || c === 0x203a) && stack.length > 0)
    if (isSingle(f)) {
      if (top && isSingle(top.family)) {
        if (c !== 0x2018 && closer && !possessive(text, s, i, closers, to)) {
          finish(top, i, 'mark')
          stack.pop()
        }
        continue
      }
      if (
        opener &&
        (c === 0x2018 || c === 39 || c === 96 || c === 0x2039 || c === 0x201a || c === 0x201b) &&
        !elided(text, s, i)
      )
        push(i, f)
      else if (top && closer && /[.,!?…]/.test(text.charAt((s.start[i] ?? 0) - 1))) top.loose = i
      continue
    }
    const match = lastDouble(stack)
    if (match < 0) {
      if (opens(c, opener, closer) || afterComma(text, s, i, to)) push(i, f)
      continue
    }
    const turned = c === 0xab && s.first[stack[match]?.token ?? 0] === 0xbb
    if (turned || closes(c, opener, closer)) {
      while (stack.length > match + 1) drop(stack, out)
      const o = stack.pop()
      if (o) finish(o, i, 'mark')
    } else if (opener && opens(c, opener, closer)) push(i, f)
  }
  let unclosed: number | null = null
  while (stack.length > 0) {
    const o = stack[0]
    if (o && !isSingle(o.family)) {
      const rest = stack.splice(1)
      for (const r of rest.reverse()) out[r.index] = dead as unknown as Quotation
      stack.pop()
      if (o.loose > o.token) finish(o, o.loose, 'other')
      else if (holdsOther(s, out, o)) out[o.index] = dead as unknown as Quotation
      else {
        finish(o, to - 1, 'end')
        unclosed = o.index
      }
    } else {
      const r = stack.shift()
      if (r) out[r.index] = dead as unknown as Quotation
    }
  }
  return settle(out, begin, unclosed)
}

/** Does an open mark stand before whole quotations in marks of another kind? Then it is the stray one. */
const holdsOther = (s: Tokens, out: readonly (Quotation | null)[], o: Open): boolean => {
  for (let k = o.index + 1; k < out.length; k++) {
    const q = out[k]
    if (q && !q.single && q.closing === 'mark' && family(s.first[q.open] ?? 0, 1) !== o.family) return true
  }
  return false
}

/** Forgets the innermost open quotation: nothing closed it. */
const drop = (stack: Open[], out: (Quotation | null)[]): void => {
  const o = stack.pop()
  if (o) out[o.index] = null
}

/** Removes the forgotten ones and names the parents; answers where the unclosed one went. */
const settle = (out: Quotation[], begin: number, unclosed: number | null): number | null => {
  const fresh: Quotation[] = []
  const open: number[] = []
  let moved: number | null = null
  for (let k = begin; k < out.length; k++) {
    const q = out[k] as Quotation | null
    if (!q) continue
    while (open.length > 0 && (fresh[(open[open.length - 1] ?? 0) - begin]?.last ?? 0) < q.open) open.pop()
    const parent = open[open.length - 1] ?? null
    // what runs over the end of the quotation it opened in is not nested: its marks are crossed
    if (parent !== null && q.last > (fresh[parent - begin]?.last ?? 0)) continue
    if (k === unclosed) moved = begin + fresh.length
    open.push(begin + fresh.length)
    fresh.push({ ...q, parent })
  }
  out.length = begin
  for (const q of fresh) out.push(q)
  return moved
}

const lastDouble = (stack: readonly Open[]): number => {
  for (let k = stack.length - 1; k >= 0; k--) if (!isSingle(stack[k]?.family ?? 0)) return k
  return -1
}

/** A mark glued to the comma or colon before it, with a blank after: `said," [He] went”`. It opens where nothing is open. */
const afterComma = (text: string, s: Tokens, i: number, to: number): boolean => {
  const before = text.charCodeAt((s.start[i] ?? 0) - 1)
  return (before === 44 || before === 58) && i + 2 < to && isGap(text.charCodeAt(s.end[i] ?? 0))
}

/** May this double mark open, nothing of its kind being open? */
const opens = (c: number, opener: boolean, closer: boolean): boolean => {
  if (c === 0x201c || c === 0x201e || c === 0x201f || c === 0xab || c === 0x2018 || c === 96) return opener || !closer
  return opener
}

/** May this double mark close, one being open? */
const closes = (c: number, opener: boolean, closer: boolean): boolean => {
  if (c === 0x201d || c === 0xbb || c === 0x2019) return closer || !opener
  if (c === 0x201e || c === 0x201f || c === 0xab) return false
  if (c === 0x201c) return closer && !opener
  // a mark that stands free closes what is open
  return !opener
}

/** The last token of the paragraph that may close a single quotation beyond doubt, for telling s’ from a closing mark. */
const singleClosers = (text: string, s: Tokens, from: number, to: number): number => {
  for (let i = to - 1; i >= from; i--) {
    if (((s.bits[i] ?? 0) & BIT.QUOTE) === 0 || !isSingle(family(s.first[i] ?? 0, (s.end[i] ?? 0) - (s.start[i] ?? 0))))
      continue
    if ((s.first[i] ?? 0) !== 0x2018 && canClose(text, s, i)) return i
  }
  return -1
}

/** Is this ’ after an s more likely the end of a plural possessive than of a quotation? */
const possessive = (text: string, s: Tokens, i: number, lastCloser: number, to: number): boolean => {
  const at = s.start[i] ?? 0
  const z = text.charCodeAt(at - 1) | 32
  if (z !== 115) return false
  const next = i + 1
  return (
    lastCloser > i &&
    next < to &&
    kind(text.charCodeAt(s.start[next] ?? 0)) === LETTER &&
    isGap(text.charCodeAt(s.end[i] ?? 0))
  )
}

const elided = (text: string, s: Tokens, i: number): boolean => {
  const next = i + 1
  const at = s.start[next] ?? 0
  if (at !== s.end[i]) return false
  if (kind(text.charCodeAt(at)) === DIGIT) return true
  return ELIDED.has(text.slice(at, s.end[next]).toLowerCase())
}
