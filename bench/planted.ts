/**
 * Planted changes: one known difference put into a real statement, with its kind and its place.
 *
 * The statements are read at run time; the generator knows only where a `not`, a number, a name, a comma stand.
 * Deterministic: the choices follow a linear congruential generator seeded by the statement's number.
 */
import type { Lexeme } from '../src/text/index.ts'
import type { Mode, WitnessText } from '../src/model/index.ts'
import { canBeName, type Change, type Ground, groundOf, type Planted } from './planted-ground.ts'
import { ofWords } from './planted-words.ts'

const direct = (siglum: string, content: string): WitnessText => ({
  siglum,
  content,
  mode: 'direct',
  quoted: [{ start: 0, end: content.length }],
})
const told = (siglum: string, content: string): WitnessText => ({ siglum, content, mode: 'indirect', quoted: [] })

/** All changes that a statement allows. */
export const plant = (text: string, seed: number): readonly Planted[] => {
  const ground = groundOf(text, seed)
  const put = ({ change, kinds, text: b, at }: Change): Planted => ({
    change,
    kinds,
    a: direct('A', text),
    b: direct('B', b),
    at,
  })
  return [
    ...ofWords(ground).map(put),
    ...truncated(ground).map(put),
    ...fragmentQuoted(ground),
    ...clausesReordered(ground).map(put),
    ...namesExchanged(ground),
    modeChanged(text),
  ]
}

const FEWEST_WORDS = 10
/** The word at a share of a statement that is long enough to be cut. */
const wordAt = ({ words }: Ground, share: number): Lexeme | undefined => {
  const plain = words.filter((w) => w.kind === 'word')
  return plain.length < FEWEST_WORDS ? undefined : plain[Math.floor(plain.length * share)]
}

const truncated = (ground: Ground): readonly Change[] => {
  const { text } = ground
  const [start, stop, cut] = [wordAt(ground, 0.3), wordAt(ground, 0.55), wordAt(ground, 0.6)]
  if (!start || !stop || !cut) return []
  const head = text
    .slice(0, cut.start)
    .trimEnd()
    .replace(/[,;:—–-]+$/, '')
  const rest = { start: cut.start, end: text.length }
  const kinds = ['truncation']
  return [
    { change: 'truncated, no mark', kinds, text: `${head},`, at: [rest, null] },
    { change: 'truncated, marked', kinds, text: `${head}…`, at: [rest, null] },
    {
      change: 'truncated inside, marked',
      kinds,
      text: `${text.slice(0, start.start)}… ${text.slice(stop.start)}`,
      at: [{ start: start.start, end: stop.start }, null],
    },
  ]
}

const fragmentQuoted = (ground: Ground): readonly Planted[] => {
  const { text } = ground
  const cut = wordAt(ground, 0.6)
  if (!cut) return []
  return [
    {
      change: 'fragment quoted',
      kinds: ['truncation', 'mode'],
      a: direct('A', text),
      b: fragment(text, cut.start),
      at: [{ start: 0, end: cut.start }, null],
    },
  ]
}

const clausesReordered = ({ text, words }: Ground): readonly Change[] => {
  const comma = words.find(
    (w, i) =>
      w.text === ',' &&
      i > 3 &&
      i < words.length - 5 &&
      !/\d/.test(text.charAt(w.start + 1)) &&
      text.charAt(w.end) === ' ',
  )
  if (!comma) return []
  const first = text.slice(0, comma.start)
  const last = text.slice(comma.end + 1).replace(/[.,!?]+$/, '')
  if (last.split(' ').length < 3) return []
  return [
    {
      change: 'clauses reordered',
      kinds: ['order'],
      text: `${last}, ${first}.`,
      at: [
        { start: 0, end: text.length },
        { start: 0, end: last.length + first.length + 2 },
      ],
    },
  ]
}

const modeChanged = (text: string): Planted => {
  const bare = text.replace(/["“”]/g, '')
  return {
    change: 'mode changed',
    kinds: ['mode'],
    a: direct('A', text),
    b: told('B', bare),
    at: [
      { start: 0, end: text.length },
      { start: 0, end: bare.length },
    ],
  }
}

/** Two names on both sides of a verb that stays, each in the other's place. */
const namesExchanged = ({ text, words, one }: Ground): readonly Planted[] => {
  const named = words.flatMap((w, i) => {
    const [before, after] = [words[i - 1], words[i + 1]]
    const apart = /^\p{Ll}+$/u.test(before?.text ?? '') && /^\p{Ll}+$|^[.,]$/u.test(after?.text ?? '')
    return i > 1 && canBeName(text, w) && apart ? [{ w, i }] : []
  })
  const pairs = named.flatMap((x, n) => {
    const y = named[n + 1]
    const between = y ? words.slice(x.i + 1, y.i) : []
    const verb = between.some((w) => /^\p{Ll}{4,}$/u.test(w.text))
    const whole = between.every(
      (w) => w.kind === 'word' && /^\p{Ll}/u.test(w.text) && !/^(?:and|or|by|was|were|is|are|been|be)$/.test(w.text),
    )
    return y && verb && whole && x.w.text !== y.w.text ? [[x.w, y.w] as const] : []
  })
  const pair = one(pairs)
  if (!pair) return []
  const [x, y] = pair
  const b = text.slice(0, x.start) + y.text + text.slice(x.end, y.start) + x.text + text.slice(y.end)
  return [
    {
      change: 'two names exchanged',
      kinds: ['entity'],
      a: direct('A', text),
      b: direct('B', b),
      at: [
        { start: x.start, end: y.end },
        { start: x.start, end: y.end },
      ],
    },
  ]
}

const fragment = (text: string, at: number): WitnessText => {
  const frame = 'The statement spoke of “'
  const piece = text.slice(at).replace(/["“”]/g, '')
  return {
    siglum: 'B',
    content: `${frame}${piece}”`,
    mode: 'mixed',
    quoted: [{ start: frame.length, end: frame.length + piece.length }],
  }
}

/** A witness of another mode or siglum with the same words. */
export const unchanged = (text: string, mode: Mode): readonly [WitnessText, WitnessText] => {
  const quoted = mode === 'direct' ? [{ start: 0, end: text.length }] : []
  return [
    { siglum: 'A', content: text, mode, quoted },
    { siglum: 'B', content: text.replaceAll('’', "'").replace(/[.,]$/, (m) => (m === '.' ? ',' : '.')), mode, quoted },
  ]
}
