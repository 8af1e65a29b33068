/** A difference as one sentence for people, and the words it is made of. */
import type { Difference } from '../model/index.ts'
import { BY_RULE, GIVEN, OF_SEVERAL, ONE_NAME, PHRASES } from './sayings.ts'

/** How a difference of two versions stands to quotation marks. */
const OF_TWO: Readonly<Record<Difference['insideQuotes'], string>> = {
  both: 'inside quotation marks in both',
  one: 'inside quotation marks in one of them',
  none: '',
}

const QUOTES: Readonly<Record<Difference['insideQuotes'], string>> = {
  both: 'inside quotation marks in two or more readings',
  one: 'inside quotation marks in one reading',
  none: '',
}

const LONGEST = 120

const shown = (text: string): string => {
  const flat = text.replace(/\s/gu, ' ')
  if (flat.length <= LONGEST) return `“${flat}”`
  const cut = flat.slice(0, LONGEST)
  const last = cut.charCodeAt(LONGEST - 1)
  return `“${last >= 0xd800 && last < 0xdc00 ? cut.slice(0, -1) : cut}…”`
}

const listed = (names: readonly string[]): string =>
  names.length <= 1 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names[names.length - 1]}`

/** `The words are quoted in one version and reported in another`; `null` where the modes are not told by their names. */
const modesIn = (cue: string | null): string | null => {
  const given = cue?.split(' ~ ').map((m) => (Object.hasOwn(GIVEN, m) ? GIVEN[m] : m)) ?? []
  const [one, other] = given
  if (one === undefined || other === undefined) return null
  return given.length === 2
    ? `The words are ${one} in one version and ${other} in another`
    : `The words are given in different modes: ${given.join(', ')}`
}

/** What the sentence opens with, where `kinds` has what each kind says. */
const leadOf = ({ kind, rule, cue }: Difference, kinds: Readonly<Record<string, string>>): string =>
  (kind === 'mode' ? modesIn(cue) : null) ??
  (Object.hasOwn(BY_RULE, rule) ? BY_RULE[rule] : null) ??
  (Object.hasOwn(kinds, kind) ? kinds[kind] : null) ??
  `A difference of the kind ${kind}`

/**
 * One neutral sentence: the kind, who reads what, how it stands to quotation marks, the rule that named it.
 *
 * The sigla are those of the witnesses, in their order. Readings that are equal are named together, in the order of
 * their text, so that the sentence does not depend on the order of the witnesses. A difference of provenance says the
 * chains: “Herald via Gazette” and “Gazette”.
 *
 * @example
 * import { classify, explain } from 'variorum/classify'
 * import { collate } from 'variorum/collate'
 * const [found] = classify(collate([{ siglum: 'A', content: 'We will pay' }, { siglum: 'B', content: 'We will not pay' }]))
 * explain(found, ['A', 'B']).includes('B reads “not”') // true
 */
export const explain = (difference: Difference, sigla: readonly string[]): string => {
  if (difference.kind === 'provenance' && difference.cue !== null)
    return `${PHRASES['provenance']}: ${listed(difference.cue.split(' ~ ').map(shown))} (rule ${difference.rule}).`
  const byText = new Map<string, string[]>()
  const silent: string[] = []
  difference.readings.forEach((r, i) => {
    const name = sigla[i] ?? String(i + 1)
    if (r === null) silent.push(name)
    else byText.set(r.text, [...(byText.get(r.text) ?? []), name])
  })
  const parts = [...byText]
    .sort(([x], [y]) => (x < y ? -1 : 1))
    .map(([text, names]) => `${listed([...names].sort())} ${names.length === 1 ? 'reads' : 'read'} ${shown(text)}`)
  const bare = difference.kind === 'entity' && silent.length > 0 && byText.size === 1
  if (silent.length > 0)
    parts.push(
      `${listed(silent.sort())} ${silent.length === 1 ? 'has' : 'have'} ${bare ? 'none here' : 'nothing at this place'}`,
    )
  const notes = [
    (difference.readings.length === 2 ? OF_TWO : QUOTES)[difference.insideQuotes],
    difference.licensed ? 'as indirect speech asks for' : '',
    `rule ${difference.rule}${difference.cue === null ? '' : `: ${difference.cue}`}`,
  ].filter((n) => n !== '')
  const kinds = difference.readings.length - silent.length > 1 && silent.length > 0 ? OF_SEVERAL : PHRASES
  return `${bare ? ONE_NAME : leadOf(difference, kinds)}: ${parts.join('; ')} (${notes.join('; ')}).`
}
