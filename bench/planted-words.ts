/** Changes of a word or two: a negation, a number, a name, a hedge, a unit, a label, a modal verb. */
import { labels } from '../src/lexicon/labels.ts'
import type { Range } from '../src/model/index.ts'
import { canBeName, type Change, type Ground, replacing, without } from './planted-ground.ts'

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

/** All that a statement allows, in this order: each takes its choices from one row of numbers. */
export const ofWords = (ground: Ground): readonly Change[] => [
  ...negationDropped(ground),
  ...numberChanged(ground),
  ...nameSwapped(ground),
  ...hedged(ground),
  ...smaller(ground),
]

const negationDropped = ({ text, inner, one }: Ground): readonly Change[] => {
  const not = one(inner.filter((w) => /^(?:not|never|cannot)$/.test(w.text) || /n[’']t$/.test(w.text)))
  if (!not) return []
  const positive = not.text === 'cannot' ? 'can' : /n[’']t$/i.test(not.text) ? positiveOf(not.text) : ''
  const b =
    positive === '' ? without(text, not.start, not.end) : text.slice(0, not.start) + positive + text.slice(not.end)
  return [{ change: 'negation dropped', kinds: ['negation'], text: b, at: [not, null] }]
}

const numberChanged = ({ text, inner, one }: Ground): readonly Change[] => {
  const number = one(inner.filter((w) => /^\d[\d,]*(?:\.\d+)?$/.test(w.text)))
  const other = number?.text.replace(/\d/, (d) => String((Number(d) % 9) + 1)) ?? ''
  return number && other !== number.text ? [replacing(text, 'number changed', ['quantity'], number, other)] : []
}

const nameSwapped = ({ text, inner, one }: Ground): readonly Change[] => {
  const name = one(inner.filter((w, i) => canBeName(text, w) && /^\p{Ll}/u.test(inner[i - 1]?.text ?? '')))
  const swap = one(NAMES) ?? 'Halvorsen'
  return name ? [replacing(text, 'name swapped', ['entity'], name, swap)] : []
}

const hedged = ({ text, inner, one }: Ground): readonly Change[] => {
  const verb = inner.find(
    (w, i) =>
      /^(?:is|are|was|were|will|would|can|could|has|have|had)$/.test(w.text) &&
      inner[i + 1] !== undefined &&
      text.charAt(w.end) === ' ',
  )
  const hedge = one(HEDGES) ?? 'perhaps'
  if (!verb) return []
  return [
    {
      change: 'hedged or boosted',
      kinds: ['intensity', 'modality'],
      text: `${text.slice(0, verb.end)} ${hedge}${text.slice(verb.end)}`,
      at: [null, { start: verb.end + 1, end: verb.end + 1 + hedge.length }],
    },
  ]
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
const smaller = ({ text, inner, one }: Ground): readonly Change[] => {
  const out: Change[] = []
  const replaced = (change: string, kinds: readonly string[], w: Range, by: string): void => {
    out.push(replacing(text, change, kinds, w, by))
  }
  const unit = one(inner.filter((w, i) => Object.hasOwn(UNITS, w.text) && NUMBER.test(inner[i - 1]?.text ?? '')))
  if (unit) replaced('unit changed', ['quantity', 'entity'], unit, UNITS[unit.text] ?? unit.text)
  const weekday = one(inner.filter((w) => WEEKDAY.has(w.text)))
  if (weekday)
    replaced('weekday changed', ['quantity'], weekday, WEEKDAYS[(WEEKDAYS.indexOf(weekday.text) + 3) % 7] ?? 'Monday')
  const hedge = one(
    inner.filter((w, i) => HEDGED.has(w.text) && inner[i - 1]?.text !== w.text && inner[i + 1]?.text !== w.text),
  )
  if (hedge)
    out.push({
      change: 'hedge dropped',
      kinds: ['intensity', 'modality'],
      text: without(text, hedge.start, hedge.end),
      at: [hedge, null],
    })
  const plain = one(inner.filter((w) => /^\p{Ll}{5,}$/u.test(w.text)))
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
  const modal = one(inner.filter((w) => /^(?:may|must|should|could|might)$/.test(w.text)))
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

const positiveOf = (word: string): string => {
  const w = word.toLowerCase().replace('’', "'")
  const base = w === "won't" ? 'will' : w === "can't" ? 'can' : w === "ain't" ? 'is' : w.slice(0, -3)
  return /^\p{Lu}/u.test(word) ? base.charAt(0).toUpperCase() + base.slice(1) : base
}
