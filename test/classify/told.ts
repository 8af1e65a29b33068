/** Versions written as an outlet writes them, and the differences between them as one line each. */
import { classify } from '../../src/classify/index.ts'
import { collate } from '../../src/collate/index.ts'
import type { WitnessText } from '../../src/model/index.ts'

const QUOTED = /“([^”]*)”/gu

/** Wholly in quotation marks: direct; partly: mixed; not at all: indirect. */
const witness = (text: string, n: number): WitnessText => {
  const siglum = 'ABCDEF'.charAt(n)
  const all = /^“([^“”]*)”$/u.exec(text)?.[1]
  if (all !== undefined) return { siglum, content: all, mode: 'direct', quoted: [{ start: 0, end: all.length }] }
  const quoted = [...text.matchAll(QUOTED)].map((m) => ({ start: m.index + 1, end: m.index + m[0].length - 1 }))
  return { siglum, content: text, mode: quoted.length > 0 ? 'mixed' : 'indirect', quoted }
}

/** `kind: reading ~ reading` for every difference, in the order of the report; licensed ones are marked. */
export const everyDifferenceOf = (texts: readonly string[]): readonly string[] =>
  classify(collate(texts.map(witness))).map(
    (d) => `${d.kind}${d.licensed ? ' (licensed)' : ''}: ${d.readings.map((r) => r?.text ?? '–').join(' ~ ')}`,
  )

/** The same for every difference but those of mode and orthography. */
export const differencesOf = (texts: readonly string[]): readonly string[] =>
  classify(collate(texts.map(witness)))
    .filter((d) => d.kind !== 'mode' && d.kind !== 'orthography')
    .map((d) => `${d.kind}: ${d.readings.map((r) => r?.text ?? '–').join(' ~ ')}`)
