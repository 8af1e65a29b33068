/**
 * Places in a text.
 *
 * Every offset in this library counts UTF-16 code units from the start of the text as it was given,
 * and every interval is half-open: `start` is inside, `end` is not.
 *
 * Law: for a span `s` of a text, `text.slice(s.start, s.end) === s.text`.
 */
import * as t from 'io-ts'
import { Offset } from './codec.ts'

/** A half-open interval of UTF-16 code units. */
export interface Range {
  readonly start: number
  readonly end: number
}

/** A half-open interval together with the characters that stand there. */
export interface Span extends Range {
  readonly text: string
}

/** The codec of {@link Range}. */
export const Range: t.Type<Range> = t.readonly(t.strict({ start: Offset, end: Offset }), 'Range')

/** The codec of {@link Span}. */
export const Span: t.Type<Span> = t.readonly(t.strict({ start: Offset, end: Offset, text: t.string }), 'Span')

/**
 * The span of `text` between two offsets.
 *
 * @example
 * import { spanOf } from 'variorum'
 * spanOf('He said so.', 3, 7) // { start: 3, end: 7, text: 'said' }
 */
export const spanOf = (text: string, start: number, end: number): Span => ({ start, end, text: text.slice(start, end) })

/**
 * Do two half-open intervals share at least one character? Touching is not sharing.
 *
 * @example
 * import { overlaps } from 'variorum'
 * overlaps({ start: 0, end: 4 }, { start: 3, end: 9 }) // true
 * overlaps({ start: 0, end: 4 }, { start: 4, end: 9 }) // false
 */
export const overlaps = (a: Range, b: Range): boolean => a.start < b.end && b.start < a.end

/**
 * Does `outer` hold all of `inner`?
 *
 * @example
 * import { contains } from 'variorum'
 * contains({ start: 0, end: 9 }, { start: 3, end: 9 }) // true
 */
export const contains = (outer: Range, inner: Range): boolean => outer.start <= inner.start && inner.end <= outer.end
