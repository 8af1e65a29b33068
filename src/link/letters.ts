/**
 * Runs of four letters: what two texts share of their spelling, where words are run together, parted or inflected.
 *
 *     > | #poisonwaterbottles  bottles of water
 *               ^^^^^^^^^^^^        ^^^^    ^^^^
 */
import { fold } from '../text/index.ts'

const RUN = 4
const OTHER = /[^\p{L}\p{N}]+/gu

const plain = (text: string): string => ` ${fold(text).replace(OTHER, ' ').trim()} `

/** The runs of a text as hashes. */
const hashesOf = (text: string, each: (hash: number) => void): void => {
  const s = plain(text)
  for (let i = 0; i + RUN <= s.length; i++) {
    let hash = 0
    for (let k = i; k < i + RUN; k++) hash = (Math.imul(hash, 0x01000193) + s.charCodeAt(k)) | 0
    each(hash)
  }
}

/** Tells of other texts how much of their runs of letters stands in this one, in [0, 1]. */
export const lettersIn = (text: string): ((other: string) => number) => {
  const mine = new Set<number>()
  hashesOf(text, (h) => mine.add(h))
  return (other) => {
    let all = 0
    let shared = 0
    hashesOf(other, (h) => {
      all++
      if (mine.has(h)) shared++
    })
    return all === 0 ? 0 : shared / all
  }
}
