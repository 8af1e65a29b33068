/** A difference as one sentence for people, and the words it is made of. */
import type { Difference } from '../model/index.ts'

/** What each kind says, in words that take no side. */
export const PHRASES: Readonly<Record<string, string>> = {
  orthography: 'The same words are written in different ways',
  'name-form': 'One name has different forms',
  inflection: 'One word stands in different forms',
  substitution: 'Different words fill the same place',
  label: 'The same referent goes by different names',
  intensity: 'The strength of the wording differs',
  specificity: 'One wording is more particular than the other',
  expurgation: 'A word is masked in one version and written out in another',
  negation: 'One version denies what another does not',
  modality: 'Certainty, obligation, will or condition differ',
  quantity: 'Numbers, dates or quantifiers differ',
  entity: 'Different names stand at this place',
  'role-voice': 'Person, pointing or voice differ',
  order: 'The same words stand in a different order, or in a different division into sentences',
  mode: 'The words are given in different modes',
  truncation: 'One quotation is shorter than another of the same words',
  'one-sided': 'Some words stand in one version only',
  'editorial-insert': 'Words stand in brackets in one version',
  attribution: 'The statement is introduced in different ways',
  provenance: 'The statement came by different chains',
  other: 'The versions differ',
}

const QUOTES: Readonly<Record<Difference['insideQuotes'], string>> = {
  both: 'inside quotation marks in two or more readings',
  one: 'inside quotation marks in one reading',
  none: '',
}

/** Where one rule says more than its kind. */
const BY_RULE: Readonly<Record<string, string>> = {
  'entity/described': 'A name stands where another wording has a noun',
  'entity/roles': 'Two names stand in each other’s places',
  'name-form/described': 'A name stands where another wording has a noun',
  'name-form/pronoun': 'A name stands where another wording has a pronoun',
  'name-form/designation': 'A name has words beside it that say who or what it is, in one wording',
  'name-form/apposition': 'A name has words beside it that say who or what it is, in one wording',
  'negation/antonym': 'Words of opposite meaning stand at this place',
  'negation/prefix': 'A word stands against the same word with a negating prefix',
  'negation/scope': 'The same denial stands at another place',
}

/** Of a name that no other stands against. */
const ONE_NAME = 'A name stands in one wording and not in another'

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

/**
 * One neutral sentence: the kind, who reads what, how it stands to quotation marks, the rule that named it.
 *
 * The sigla are those of the witnesses, in their order. Readings that are equal are named together, in the order of
 * their text, so that the sentence does not depend on the order of the witnesses. A difference of provenance says the
 * chains: “Herald via Gazette” and “Gazette”.
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
    QUOTES[difference.insideQuotes],
    difference.licensed ? 'as indirect speech asks for' : '',
    `rule ${difference.rule}${difference.cue === null ? '' : `: ${difference.cue}`}`,
  ].filter((n) => n !== '')
  const lead = bare ? ONE_NAME : (BY_RULE[difference.rule] ?? PHRASES[difference.kind])
  return `${lead ?? `A difference of the kind ${difference.kind}`}: ${parts.join('; ')} (${notes.join('; ')}).`
}
