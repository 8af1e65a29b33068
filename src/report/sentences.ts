/** Differences in words. Neutral and symmetric: outlets read, have, or have no words; nobody is right. */
import type { Comparison, Difference, InsideQuotes } from '../model/index.ts'
import { oneLine } from './escape.ts'

const INSIDE: Readonly<Record<InsideQuotes, string>> = {
  both: 'inside quotation marks in two or more',
  one: 'inside quotation marks in one',
  none: 'outside quotation marks',
}

export interface ReadingGroup {
  readonly sigla: readonly string[]
  readonly text: string | null
}

/** The witnesses of a difference by what they read, in the order of the witnesses; those without words come last. */
export const readingGroups = (c: Comparison, d: Difference): readonly ReadingGroup[] => {
  const groups = new Map<string | null, string[]>()
  c.collation.witnesses.forEach((w, i) => {
    const span = d.readings[i] ?? null
    const text = span === null ? null : oneLine(span.text)
    const group = groups.get(text)
    if (group) group.push(w.siglum)
    else groups.set(text, [w.siglum])
  })
  const all = [...groups].map(([text, sigla]) => ({ sigla, text }))
  return [...all.filter((g) => g.text !== null), ...all.filter((g) => g.text === null)]
}

/** Is it a property of the statement as a whole: its mode, its provenance? */
const whole = (d: Difference): boolean => d.readings.every((r) => r === null)

const andJoined = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words[words.length - 1]}`

/** The witnesses by their modes, in the order of the first of each: `CO: narrated; HT and RN: direct`. */
const modesInWords = (c: Comparison): string => {
  const groups = new Map<string, string[]>()
  for (const { siglum, mode } of c.collation.witnesses) {
    const told = mode ?? c.witnesses.find((w) => w.siglum === siglum)?.attribution.mode ?? ''
    groups.set(told, [...(groups.get(told) ?? []), siglum])
  }
  return [...groups]
    .map(([mode, sigla]) => (mode === '' ? andJoined(sigla) : `${andJoined(sigla)}: ${mode}`))
    .join('; ')
}

/** The chains a cue holds: `“RT via Syria Times” and “Syria Times”`. */
export const chainsInWords = (cue: string): string =>
  `different chains: ${andJoined(cue.split(' ~ ').map((chain) => `“${oneLine(chain)}”`))}`

/** `ST reads “watered”; Sputnik reads “shed on”`; for modes: `CO: narrated; HT: direct`; for chains: `different chains: “RT via ST” and “ST”`. */
export const readingsInWords = (c: Comparison, d: Difference): string => {
  if (d.kind === 'provenance' && d.cue !== null) return chainsInWords(d.cue)
  if (d.kind === 'mode' || whole(d)) return modesInWords(c)
  return readingGroups(c, d)
    .map((g) => {
      const verb = g.sigla.length === 1 ? ['reads', 'has'] : ['read', 'have']
      return g.text === null
        ? `${andJoined(g.sigla)} ${verb[1]} no words here`
        : `${andJoined(g.sigla)} ${verb[0]} “${g.text}”`
    })
    .join('; ')
}

/** The ground of a difference: where it stands, the rule, the cue, a decision by hand. */
export const groundInWords = (d: Difference): string => {
  const cue = d.cue === null || d.kind === 'provenance' ? '' : `, cue “${oneLine(d.cue)}”`
  const licensed = d.licensed ? '; indirect speech asks for it' : ''
  const hand = d.byHand ? `; by hand, was ${d.byHand.kind} (${d.byHand.rule}): ${oneLine(d.byHand.reason)}` : ''
  const inside = whole(d) ? '' : `${INSIDE[d.insideQuotes]}; `
  return `${inside}rule ${d.rule}${cue}${licensed}${hand}`
}
