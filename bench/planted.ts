/**
 * Planted changes: one known difference put into a real statement, with its kind and its place.
 *
 * The statements are read at run time; the generator knows only where a `not`, a number, a name, a comma stand.
 * Deterministic: the choices follow a linear congruential generator seeded by the statement's number.
 */
import { titles } from '../src/lexicon/titles.ts'
import { labels } from '../src/lexicon/labels.ts'
import { type Lexeme, lexemes } from '../src/text/index.ts'
import type { Mode, Range, WitnessText } from '../src/model/index.ts'

export interface Planted {
  readonly change: string
  /** The kinds that name it. */
  readonly kinds: readonly string[]
  readonly a: WitnessText
  readonly b: WitnessText
  /** Where it is, in each content; `null` where that side has nothing. */
  readonly at: readonly [Range | null, Range | null]
}

const NAMES = ['Halvorsen', 'Okonkwo', 'Zelenka', 'Marchetti', 'Villanueva', 'Tamaki']
const HEDGES = [
  'perhaps',
  'probably',
  'possibly',
  'apparently',
  'somewhat',
  'rather',
  'sort of',
  'very',
  'really',
  'always',
]

type Next = (n: number) => number

const random = (seed: number): Next => {
  let state = (seed * 2654435761 + 12345) >>> 0
  return (n) => {
    state = (state * 1664525 + 1013904223) >>> 0
    return Math.floor((state / 4294967296) * n)
  }
}

const direct = (siglum: string, content: string): WitnessText => ({
  siglum,
  content,
  mode: 'direct',
  quoted: [{ start: 0, end: content.length }],
})
const told = (siglum: string, content: string): WitnessText => ({ siglum, content, mode: 'indirect', quoted: [] })

const without = (s: string, from: number, to: number): string =>
  `${s.slice(0, from).trimEnd()} ${s.slice(to).trimStart()}`.trim()

/** All changes that a statement allows. */
export const plant = (text: string, seed: number): readonly Planted[] => {
  const next = random(seed)
  const words = lexemes(text)
  const out: Planted[] = []
  const pickOne = <A>(list: readonly A[]): A | undefined => list[next(list.length)]
  const add = (change: string, kinds: readonly string[], b: string, at: Planted['at']): void => {
    out.push({ change, kinds, a: direct('A', text), b: direct('B', b), at })
  }
  const inner = words.filter((w, i) => w.kind === 'word' && i > 1 && i < words.length - 3)

  const not = pickOne(inner.filter((w) => /^(?:not|never|cannot)$/.test(w.text) || /n[’']t$/.test(w.text)))
  if (not) {
    const positive = not.text === 'cannot' ? 'can' : /n[’']t$/i.test(not.text) ? positiveOf(not.text) : ''
    const b =
      positive === '' ? without(text, not.start, not.end) : text.slice(0, not.start) + positive + text.slice(not.end)
    add('negation dropped', ['negation'], b, [not, null])
  }
  const number = pickOne(inner.filter((w) => /^\d[\d,]*(?:\.\d+)?$/.test(w.text)))
  if (number) {
    const other = number.text.replace(/\d/, (d) => String((Number(d) % 9) + 1))
    if (other !== number.text)
      add('number changed', ['quantity'], text.slice(0, number.start) + other + text.slice(number.end), [
        number,
        { start: number.start, end: number.start + other.length },
      ])
  }
  const name = pickOne(
    inner.filter(
      (w, i) =>
        /^\p{Lu}\p{Ll}{3,}$/u.test(w.text) &&
        /^\p{Ll}/u.test(inner[i - 1]?.text ?? '') &&
        !CALENDAR.test(w.text) &&
        !TITLE.has(w.text.toLowerCase()) &&
        !afterStop(text, w.start),
    ),
  )
  const swap = pickOne(NAMES) ?? 'Halvorsen'
  if (name)
    add('name swapped', ['entity'], text.slice(0, name.start) + swap + text.slice(name.end), [
      name,
      { start: name.start, end: name.start + swap.length },
    ])

  const verb = inner.find(
    (w, i) =>
      /^(?:is|are|was|were|will|would|can|could|has|have|had)$/.test(w.text) &&
      inner[i + 1] !== undefined &&
      text.charAt(w.end) === ' ',
  )
  const hedge = pickOne(HEDGES) ?? 'perhaps'
  if (verb)
    add('hedged or boosted', ['intensity', 'modality'], `${text.slice(0, verb.end)} ${hedge}${text.slice(verb.end)}`, [
      null,
      { start: verb.end + 1, end: verb.end + 1 + hedge.length },
    ])

  const plain = words.filter((w) => w.kind === 'word')
  if (plain.length >= 10) {
    const cut = plain[Math.floor(plain.length * 0.6)]
    if (cut) {
      const head = text.slice(0, cut.start).trimEnd()
      const rest = { start: cut.start, end: text.length }
      add('truncated, no mark', ['truncation'], `${head.replace(/[,;:—–-]+$/, '')},`, [rest, null])
      add('truncated, marked', ['truncation'], `${head.replace(/[,;:—–-]+$/, '')}…`, [rest, null])
      const start = plain[Math.floor(plain.length * 0.3)]
      const stop = plain[Math.floor(plain.length * 0.55)]
      if (start && stop)
        add('truncated inside, marked', ['truncation'], `${text.slice(0, start.start)}… ${text.slice(stop.start)}`, [
          { start: start.start, end: stop.start },
          null,
        ])
      out.push({
        change: 'fragment quoted',
        kinds: ['truncation', 'mode'],
        a: direct('A', text),
        b: fragment(text, cut.start),
        at: [{ start: 0, end: cut.start }, null],
      })
    }
  }
  const comma = words.find(
    (w, i) =>
      w.text === ',' &&
      i > 3 &&
      i < words.length - 5 &&
      !/\d/.test(text.charAt(w.start + 1)) &&
      text.charAt(w.end) === ' ',
  )
  if (comma) {
    const first = text.slice(0, comma.start)
    const last = text.slice(comma.end + 1).replace(/[.,!?]+$/, '')
    if (last.split(' ').length >= 3)
      add('clauses reordered', ['order'], `${last}, ${first}.`, [
        { start: 0, end: text.length },
        { start: 0, end: last.length + first.length + 2 },
      ])
  }
  const exchanged = swappedNames(text, seed)
  if (exchanged) out.push(exchanged)
  for (const p of smaller(text, words, next)) add(p.change, p.kinds, p.text, p.at)
  const bare = text.replace(/["“”]/g, '')
  out.push({
    change: 'mode changed',
    kinds: ['mode'],
    a: direct('A', text),
    b: told('B', bare),
    at: [
      { start: 0, end: text.length },
      { start: 0, end: bare.length },
    ],
  })
  return out
}

interface Change {
  readonly change: string
  readonly kinds: readonly string[]
  readonly text: string
  readonly at: Planted['at']
}

const UNITS: Readonly<Record<string, string>> = {
  day: 'week',
  days: 'weeks',
  week: 'month',
  weeks: 'months',
  month: 'year',
  months: 'years',
  years: 'months',
  hours: 'days',
  minutes: 'hours',
  miles: 'kilometers',
  dollars: 'euros',
  feet: 'meters',
}
const WEEKDAYS = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ')
const WEEKDAY = new Set(WEEKDAYS)

/** Changes of one word or two, each where the statement allows it. */
const smaller = (text: string, words: readonly Lexeme[], next: Next): readonly Change[] => {
  const out: Change[] = []
  const inner = words.filter((w, i) => w.kind === 'word' && i > 1 && i < words.length - 3)
  const pickOne = <A>(list: readonly A[]): A | undefined => list[next(list.length)]
  const replaced = (change: string, kinds: readonly string[], w: Range, by: string): void => {
    out.push({
      change,
      kinds,
      text: text.slice(0, w.start) + by + text.slice(w.end),
      at: [w, { start: w.start, end: w.start + by.length }],
    })
  }
  const unit = pickOne(inner.filter((w, i) => Object.hasOwn(UNITS, w.text) && NUMBER.test(inner[i - 1]?.text ?? '')))
  if (unit) replaced('unit changed', ['quantity', 'entity'], unit, UNITS[unit.text] ?? unit.text)
  const weekday = pickOne(inner.filter((w) => WEEKDAY.has(w.text)))
  if (weekday)
    replaced('weekday changed', ['quantity'], weekday, WEEKDAYS[(WEEKDAYS.indexOf(weekday.text) + 3) % 7] ?? 'Monday')
  const hedge = pickOne(
    inner.filter((w, i) => HEDGED.has(w.text) && inner[i - 1]?.text !== w.text && inner[i + 1]?.text !== w.text),
  )
  if (hedge)
    out.push({
      change: 'hedge dropped',
      kinds: ['intensity', 'modality'],
      text: without(text, hedge.start, hedge.end),
      at: [hedge, null],
    })
  const plain = pickOne(inner.filter((w) => /^\p{Ll}{5,}$/u.test(w.text)))
  if (plain) {
    replaced('word masked', ['expurgation'], plain, `${plain.text.charAt(0)}${'*'.repeat(plain.text.length - 1)}`)
    replaced('word cut to [expletive]', ['expurgation'], plain, '[expletive]')
    const gloss = '[the former deputy]'
    out.push({
      change: 'gloss in brackets',
      kinds: ['editorial-insert'],
      text: `${text.slice(0, plain.end)} ${gloss}${text.slice(plain.end)}`,
      at: [null, { start: plain.end + 1, end: plain.end + 1 + gloss.length }],
    })
  }
  const named = inner.find((w) => LABELS.has(w.text))
  if (named) replaced('label replaced', ['label'], named, LABELS.get(named.text) ?? named.text)
  const modal = pickOne(inner.filter((w) => /^(?:may|must|should|could|might)$/.test(w.text)))
  if (modal) replaced('modal changed', ['modality'], modal, /^m(?:ay|ight)$/.test(modal.text) ? 'must' : 'may')
  return out
}

const NUMBER = /^(?:\d[\d,.]*|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty)$/
const HEDGED = new Set('probably possibly perhaps apparently somewhat very really extremely always often'.split(' '))

/** One plural of a label set against the next of its set. */
const LABELS: ReadonlyMap<string, string> = new Map(
  labels.entries.flatMap(({ names }) => {
    const single = names.filter((n) => /^\p{Ll}{4,}$/u.test(n) && !n.endsWith('s') && !n.endsWith('or'))
    return single.map((n, i): [string, string] => [`${n}s`, `${single[(i + 1) % single.length] ?? n}s`])
  }),
)

/** Two names on both sides of a verb that stays, each in the other's place. */
const swappedNames = (text: string, seed: number): Planted | null => {
  const next = random(seed)
  const words = lexemes(text)
  const named = words.flatMap((w, i) => {
    const lone =
      /^\p{Lu}\p{Ll}{3,}$/u.test(w.text) && i > 1 && !CALENDAR.test(w.text) && !TITLE.has(w.text.toLowerCase())
    const [before, after] = [words[i - 1], words[i + 1]]
    const apart = /^\p{Ll}+$/u.test(before?.text ?? '') && /^\p{Ll}+$|^[.,]$/u.test(after?.text ?? '')
    return lone && apart && !afterStop(text, w.start) ? [{ w, i }] : []
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
  const pair = pairs[next(pairs.length)]
  if (!pair) return null
  const [x, y] = pair
  const b = text.slice(0, x.start) + y.text + text.slice(x.end, y.start) + x.text + text.slice(y.end)
  return {
    change: 'two names exchanged',
    kinds: ['entity'],
    a: direct('A', text),
    b: direct('B', b),
    at: [
      { start: x.start, end: y.end },
      { start: x.start, end: y.end },
    ],
  }
}

const TITLE = new Set([
  ...Object.values(titles.entries.short),
  ...titles.entries.offices,
  ...titles.entries.officesMale,
  ...titles.entries.officesFemale,
  ...titles.entries.modifiers,
  ...'states united without fifteen second first third fourth fifth'.split(' '),
])

const CALENDAR =
  /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$|^(?:January|February|March|April|June|July|August|September|October|November|December)$/

const afterStop = (text: string, at: number): boolean =>
  /[.!?:;"“”‘’'—–-]\s*$/.test(text.slice(Math.max(0, at - 3), at))

const positiveOf = (word: string): string => {
  const w = word.toLowerCase().replace('’', "'")
  const base = w === "won't" ? 'will' : w === "can't" ? 'can' : w === "ain't" ? 'is' : w.slice(0, -3)
  return /^\p{Lu}/u.test(word) ? base.charAt(0).toUpperCase() + base.slice(1) : base
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
