/**
 * The witnesses of an utterance: which words of which article are collated.
 *
 * A direct quotation is collated without its marks; every other mode as its content stands.
 * Where only parts of an attribution belong to the utterance, only they are.
 */
import type { Attribution, Range, Span, Utterance, Witness, WitnessText } from '../model/index.ts'

/** The places of an attribution that count as its words. */
const wording = (attribution: Attribution): readonly Span[] =>
  attribution.mode === 'direct' && attribution.quoted.length > 0 ? attribution.quoted : attribution.content

/** What `spans` and `ranges` have in common, in the order of the text. */
const within = (spans: readonly Span[], ranges: readonly Range[]): readonly Span[] =>
  spans.flatMap((span) =>
    ranges
      .map((r) => ({ start: Math.max(span.start, r.start), end: Math.min(span.end, r.end) }))
      .filter((r) => r.start < r.end)
      .sort((a, b) => a.start - b.start)
      .map(({ start, end }) => ({ start, end, text: span.text.slice(start - span.start, end - span.start) })),
  )

const spansOf = (attribution: Attribution, parts: readonly Range[] | undefined): readonly Span[] => {
  if (parts === undefined) return wording(attribution)
  const words = within(wording(attribution), parts)
  return words.length > 0 ? words : within(attribution.content, parts)
}

/** One word's siglum for each attribution of an utterance: its outlet's, numbered where an outlet has several. */
const numbered = (sigla: readonly string[]): readonly string[] => {
  const seen = new Map<string, number>()
  return sigla.map((siglum) => {
    const n = (seen.get(siglum) ?? 0) + 1
    seen.set(siglum, n)
    return n === 1 ? siglum : `${siglum} ${n}`
  })
}

/** The witnesses of an utterance, in the order of `attributions`; `siglumOf` names the outlet column of each. */
export const witnessesOf = (
  utterance: Utterance,
  attributions: readonly Attribution[],
  siglumOf: (attribution: Attribution) => string,
): readonly Witness[] => {
  const sigla = numbered(attributions.map(siglumOf))
  return attributions.map((attribution, i) => {
    const spans = spansOf(attribution, utterance.parts?.[attribution.id])
    return { siglum: sigla[i] ?? '', attribution, spans, content: spans.map((s) => s.text).join(' ') }
  })
}

/** A witness as collation takes it: its content, and which ranges of it stand inside quotation marks. */
export const witnessText = (witness: Witness): WitnessText => {
  const quoted: Range[] = []
  let base = 0
  for (const span of witness.spans) {
    for (const q of within([span], witness.attribution.quoted))
      quoted.push({ start: base + q.start - span.start, end: base + q.end - span.start })
    base += span.text.length + 1
  }
  return { siglum: witness.siglum, content: witness.content, mode: witness.attribution.mode, quoted }
}
