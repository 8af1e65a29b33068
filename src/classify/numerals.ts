/**
 * Numerals of a text, in digits and in words, with their values.
 *
 *     > | twelve thousand, 12k, -5, two-thirds, one in five, half a million
 *         ^^^^^^^^^^^^^^^  ^^^  ^^  ^^^^^^^^^^  ^^^^^^^^^^^  ^^^^^^^^^^^^^^
 */
import { type Cursor, digital, form, has, touches } from './cursor.ts'

const DIGITS = /^(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?(k|m|bn|mn|b|st|nd|rd|th|s|tn)?$/

export interface Value {
  readonly n: number
  readonly to: number
  readonly sort: 'number' | 'ordinal' | 'code'
  readonly text?: string
  /** Is it a part of one: `half`, `two-thirds`, `one in five`? */
  readonly part?: true
}

/** The numeral that begins at a token, or `null`. */
export const valueAt = (c: Cursor, i: number): Value | null => {
  const w = c.words[i]
  if (!w) return null
  if (/^(?:-|minus)$/.test(w.form) && negates(c, i)) {
    const v = digitsAt(c, i + 1)
    return v && v.sort === 'number' && v.text === undefined ? { ...v, n: -v.n } : null
  }
  return fractionAt(c, i) ?? digitsAt(c, i)
}

/** Is it the sign of the number it touches, rather than a dash or the joint of a range? */
const negates = (c: Cursor, i: number): boolean =>
  form(c, i) === 'minus'
    ? /^\d/.test(form(c, i + 1))
    : touches(c, i + 1) && !touches(c, i) && /^\d/.test(form(c, i + 1))

const PARTS: Readonly<Record<string, number>> = { half: 2, halves: 2, third: 3, quarter: 4, fifth: 5, tenth: 10 }

/** `half of`, `a third of`, `two-thirds`, `three quarters`, `one in five`, `one in a hundred`. */
const fractionAt = (c: Cursor, i: number): Value | null => {
  if (!digital(c, i) && !opens(c, i)) return null
  const cardinals = c.lore.quantities.cardinals
  const of = (n: number, m: number, to: number): Value => ({ n: n / m, to, sort: 'number', part: true })
  const article = /^(?:an?|one)$/.test(form(c, i))
  const one = article ? i + 1 : i
  if (form(c, one) === 'half' && /^(?:of|the|his|her|its|their|our|all)$/.test(form(c, one + 1)))
    return of(1, 2, one + 1)
  const part = form(c, one)
  if (article && has(PARTS, part) && form(c, one + 1) === 'of') return of(1, PARTS[part] ?? 1, one + 1)
  const [n, m] = form(c, i).includes('-') ? form(c, i).split('-') : [form(c, i), form(c, i + 1)]
  const plural = m?.endsWith('s') ? m.slice(0, -1) : m
  if (n && plural && m !== plural && has(cardinals, n) && has(PARTS, plural))
    return of(cardinals[n] ?? 1, PARTS[plural] ?? 1, form(c, i).includes('-') ? i + 1 : i + 2)
  const first = small(c, i)
  const joint = form(c, i + 1) === 'in' ? i + 2 : form(c, i + 1) === 'out' && form(c, i + 2) === 'of' ? i + 3 : -1
  const second = joint < 0 ? null : (small(c, joint) ?? scaleAt(c, joint))
  const to = joint + (form(c, joint) === 'a' ? 2 : 1)
  return first !== null && second !== null && first < second && !c.lore.units.has(form(c, to))
    ? of(first, second, to)
    : null
}

/** `a hundred`, `a thousand`. */
const scaleAt = (c: Cursor, i: number): number | null =>
  form(c, i) === 'a' && /^(?:hundred|thousand|million)$/.test(form(c, i + 1))
    ? (c.lore.quantities.scales[form(c, i + 1)] ?? null)
    : null

/** A whole number up to a hundred, in digits or in one word. */
const small = (c: Cursor, i: number): number | null => {
  const f = form(c, i)
  const n = /^\d{1,3}$/.test(f) ? Number(f) : (c.lore.quantities.cardinals[f] ?? null)
  return n !== null && n >= 1 && n <= 100 && f !== 'both' ? n : null
}

const digitsAt = (c: Cursor, i: number): Value | null => {
  const w = c.words[i]
  if (!w) return null
  if (!digital(c, i) && !w.form.startsWith('us')) return wordsAt(c, i)
  const digits = DIGITS.exec(/^us\d/.test(w.form) && form(c, i - 1) === '$' ? w.form.slice(2) : w.form)
  if (digits) {
    const n = Number(`${(digits[1] ?? '').replaceAll(',', '')}${digits[2] ?? ''}`)
    const tail = digits[3] ?? ''
    if (/^(?:st|nd|rd|th)$/.test(tail)) return { n, to: i + 1, sort: 'ordinal' }
    if (tail === 's') return { n, to: i + 1, sort: 'code', text: `${n}s` }
    return scaled(c, { n: n * (tail === '' ? 1 : (c.lore.quantities.scales[tail] ?? 1)), to: i + 1, sort: 'number' })
  }
  const fraction = /^(\d+)-(\d+)$/.exec(w.form)
  if (fraction)
    return { n: Number(fraction[1]), to: i + 1, sort: 'number', text: `${Number(fraction[1])}..${Number(fraction[2])}` }
  if (/^\d[\d.,:/-]*$/.test(w.form)) return { n: 0, to: i + 1, sort: 'code', text: w.form.replace(/[-\s]/g, '') }
  return wordsAt(c, i)
}

const scaled = (c: Cursor, v: Value): Value => {
  const half = form(c, v.to) === 'and' && form(c, v.to + 1) === 'a' && form(c, v.to + 2) === 'half'
  if (half && v.n < 1000) return scaled(c, { ...v, n: v.n + 0.5, to: v.to + 3 })
  const scale = c.lore.quantities.scales[form(c, v.to)]
  if (scale === undefined || form(c, v.to).length < 2) return v
  return scaled(c, { ...v, n: v.n * scale, to: v.to + 1 })
}

const DECADES: Readonly<Record<string, number>> = Object.fromEntries(
  'twenties thirties forties fifties sixties seventies eighties nineties'.split(' ').map((w, i) => [w, 20 + 10 * i]),
)

/** May a numeral begin with this word? Few words do, so that this is asked before all else. */
const opens = (c: Cursor, i: number): boolean => {
  const { cardinals, ordinals } = c.lore.quantities
  const f = form(c, i)
  const hyphen = f.indexOf('-')
  const head = hyphen < 0 ? f : f.slice(0, hyphen)
  return OPENING.has(f) || has(cardinals, head) || has(ordinals, head) || has(DECADES, f)
}

const OPENING = new Set(['a', 'an', 'one', 'half'])

/** Number words: `twenty-five thousand two hundred`, `a dozen`, `half a million`. */
const wordsAt = (c: Cursor, start: number): Value | null => {
  if (!opens(c, start)) return null
  const q = c.lore.quantities
  let i = start
  const decade = DECADES[form(c, i)]
  if (decade !== undefined) return { n: 0, to: i + 1, sort: 'code', text: `${decade}s` }
  let total = 0
  let current = 0
  let seen = 0
  let sort: Value['sort'] = 'number'
  if ((form(c, i) === 'a' || form(c, i) === 'an') && has(q.scales, form(c, i + 1)) && form(c, i + 1).length > 2) {
    current = 1
    i++
  } else if (form(c, i) === 'half' && /^an?$/.test(form(c, i + 1)) && has(q.scales, form(c, i + 2))) {
    current = 0.5
    i += 2
  }
  for (; i < c.words.length; i++) {
    const f = form(c, i)
    const parts = f.split('-')
    const cardinal = parts.every((p) => has(q.cardinals, p))
      ? parts.reduce((n, p) => n + (q.cardinals[p] ?? 0), 0)
      : null
    const ordinal =
      sort === 'number' && parts.every((p, k) => (k === parts.length - 1 ? has(q.ordinals, p) : has(q.cardinals, p)))
    if (cardinal !== null) {
      if (current > 0 && current < 20 && cardinal < 100 && !(current % 100 === 0)) break
      current += cardinal
      seen++
    } else if (has(q.scales, f) && f.length > 2 && (seen > 0 || current > 0)) {
      const scale = q.scales[f] ?? 1
      if (scale === 100 || scale === 12) current = Math.max(current, 1) * scale
      else {
        total += Math.max(current, 1) * scale
        current = 0
      }
      seen++
    } else if (ordinal) {
      current += parts.reduce((n, p) => n + (q.ordinals[p] ?? q.cardinals[p] ?? 0), 0)
      sort = 'ordinal'
      i++
      seen++
      break
    } else if (f === 'and' && seen > 0 && current >= 100 && has(q.cardinals, form(c, i + 1).split('-')[0] ?? ''))
      continue
    else break
  }
  if (seen === 0) return null
  if (sort === 'number' && total === 0 && form(c, i) === 'and' && form(c, i + 1) === 'a' && form(c, i + 2) === 'half')
    return scaled(c, { n: current, to: i, sort })
  const one = seen === 1 && i - start === 1 && total + current === 1 && sort === 'number'
  if (one && !c.lore.units.has(form(c, i)) && !/^(?:of|-)$/.test(form(c, i)) && c.words[i]?.kind !== 'content')
    return null
  return { n: total + current, to: i, sort }
}
