/**
 * Differences of how a statement is attributed: the reporting verb, the words that name the speaker, the chain it came by.
 *
 * Their readings are places in the articles, not in the contents that are collated.
 */
import type { Attribution, Difference, Span } from '../model/index.ts'
import { fold } from '../text/index.ts'

type Contexts = readonly (Attribution | null)[]

export const attributionDifferences = (contexts: Contexts): readonly Difference[] => [
  ...verbs(contexts),
  ...designations(contexts),
  ...provenance(contexts),
]

const difference = (
  kind: 'attribution' | 'provenance',
  rule: string,
  cue: string | null,
  readings: readonly (Span | null)[],
): Difference => ({
  kind,
  layer: 'D',
  rule,
  cue,
  insideQuotes: 'none',
  readings,
  place: 'article',
  loci: null,
  licensed: false,
})

const distinct = (values: readonly (string | null)[]): readonly string[] =>
  [...new Set(values.filter((v) => v !== null))].sort()

const verbs = (contexts: Contexts): readonly Difference[] => {
  const lemmas = contexts.map((c) => (c?.cue ? (c.verb?.lemma ?? fold(c.cue.text)) : null))
  const names = distinct(lemmas)
  if (names.length < 2) return []
  return [
    difference(
      'attribution',
      'attribution/verb',
      names.join(' ~ '),
      contexts.map((c) => c?.cue ?? null),
    ),
  ]
}

const PRONOUN = new Set(['he', 'she', 'they', 'it', 'who', 'we', 'i'])

const designations = (contexts: Contexts): readonly Difference[] => {
  const sources = contexts.map((c) => c?.source ?? null)
  const names = distinct(
    sources.map((s) => (s && !PRONOUN.has(fold(s.text)) ? fold(s.text).replace(/^the /, '') : null)),
  )
  if (names.length < 2) return []
  return [difference('attribution', 'attribution/designation', names.join(' ~ '), sources)]
}

const provenance = (contexts: Contexts): readonly Difference[] => {
  const chains = contexts.map((c) => (c === null ? null : [c.outlet, ...c.via].join(' via ')))
  const relayed = contexts.map((c) => (c === null ? null : c.via.length === 0 ? '' : c.via.join(' via ')))
  if (distinct(relayed).length < 2) return []
  return [
    difference(
      'provenance',
      'provenance/chain',
      distinct(chains).join(' ~ '),
      contexts.map((c) => c?.source ?? c?.cue ?? c?.content[0] ?? null),
    ),
  ]
}
