/** Full names that stand in the title of an article alone: “Ingrid Solheim leaves”, where the text has “Solheim”. */
import { BIT, has, scan, type Scan } from '../scan.ts'
import type { Entity, Index } from './entity.ts'
import { mentionsOf } from './mentions.ts'
import { agree } from './namesakes.ts'
import type { Words } from './words.ts'

/** No title is read farther, in characters. */
const MAX_TITLE = 400

/** Gives those whom the text calls by one name alone the whole name of the title, where it has one that ends so. */
export const headline = (of: (s: Scan) => Words, s: Scan, index: Index, title: string | null): void => {
  if (title === null || title.length > MAX_TITLE || s.text.includes(title)) return
  const short = index.entities.filter((e) => e.full === 0 && e.keys.length === 1 && e.mentions.length > 0 && mayBe(e))
  if (short.length === 0) return
  const t = of(scan(s.book)(title))
  for (const m of mentionsOf(t)) {
    if (m.kind !== 'person' || m.keys.length < 2 || has(t.scan, m.last + 1, BIT.CAP)) continue
    for (const e of short)
      if (e.keys[0] === m.keys.at(-1) && agree(e, m)) {
        e.name = m.name
        e.keys = m.keys
        e.kind = 'person'
        if (e.gender === 'u') e.gender = m.gender
      }
  }
}

const mayBe = (e: Entity): boolean => e.kind === 'person' || e.kind === 'name'
