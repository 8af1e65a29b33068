/**
 * The first look of a passage at those it meets in the lists of its terms: does it meet any of them twice?
 *
 * Nearly all it meets it meets once. So this look only marks the hash of whom it met, in bytes that stay in the cache
 * whatever the size of the collection; who falls on a mark may have been met before, and is looked at again.
 */

/** 2³² over the golden ratio: the high bits of its products spread even regular numbers (Knuth, vol. 3, 6.4). */
export const SPREAD = 0x9e3779b1
/** Places for each passage that may be met: so many that two seldom fall together. */
const ROOM = 128
/** The bytes of marks are good for so many values, two a passage. */
const LAST = 253

/** The least number of bits that tell so many things apart. */
export const bitsFor = (things: number): number => 32 - Math.clz32(Math.max(1, things - 1))

/** What a passage looks at: the entries `froms[r]` … `ends[r] - 1` of `list`; an entry is `passage << 1 | short`. No run holds a passage twice. */
export interface Looked {
  readonly list: Int32Array
  readonly froms: Int32Array
  readonly ends: Int32Array
}

export interface Glance {
  /** Looks at `runs` runs of entries; tells how many are suspect: those of short passages, and those that fall on a mark. */
  readonly over: (runs: number) => number
  /** Is the passage of an entry suspect? All that were met twice are, and few others. */
  readonly suspects: (entry: number) => boolean
}

/** Looks at entries, at most `reach` at a time. */
export const glancing = ({ list, froms, ends }: Looked, reach: number): Glance => {
  const shift = 32 - Math.min(16, bitsFor(ROOM * reach))
  const met = new Uint8Array(2 ** (32 - shift))
  // a byte says in which look it was set, and whether more than once
  let once = -1
  /** Of the entries of short passages, makes every one suspect. */
  const markShort = (r: number): number => {
    let found = 0
    const end = ends[r] ?? 0
    for (let k = froms[r] ?? 0; k < end; k++) {
      const e = list[k] ?? 0
      if ((e & 1) === 0) continue
      met[Math.imul(e, SPREAD) >>> shift] = once + 1
      found++
    }
    return found
  }
  return {
    over: (runs) => {
      once += 2
      if (once > LAST) {
        met.fill(0)
        once = 1
      }
      const now = once
      let short = 0
      let found = 0
      // whoever is met twice is met outside the longest run: that is compared with the marks of all others and leaves none
      let longest = 0
      for (let r = 1; r < runs; r++)
        if ((ends[r] ?? 0) - (froms[r] ?? 0) > (ends[longest] ?? 0) - (froms[longest] ?? 0)) longest = r
      for (let r = 0; r < runs; r++) {
        const end = r === longest ? 0 : (ends[r] ?? 0)
        for (let k = froms[r] ?? 0; k < end; k++) {
          const e = list[k] ?? 0
          short |= e
          const at = Math.imul(e | 1, SPREAD) >>> shift
          if ((met[at] ?? 0) < now) met[at] = now
          else {
            met[at] = now + 1
            found++
          }
        }
      }
      const end = runs === 0 ? 0 : (ends[longest] ?? 0)
      for (let k = froms[longest] ?? 0; k < end; k++) {
        const e = list[k] ?? 0
        short |= e
        const at = Math.imul(e | 1, SPREAD) >>> shift
        if ((met[at] ?? 0) < now) continue
        met[at] = now + 1
        found++
      }
      if ((short & 1) === 1) for (let r = 0; r < runs; r++) found += markShort(r)
      return found
    },
    suspects: (entry) => (met[Math.imul(entry | 1, SPREAD) >>> shift] ?? 0) > once,
  }
}
