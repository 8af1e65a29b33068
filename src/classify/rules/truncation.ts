/**
 * A quotation that is shorter than another of the same words.
 *
 *     > | “I’m not going to pay for that wall,”   > | “I’m not going to pay,”      unmarked
 *                               ^^^^^^^^^^^^^
 *     > | “they will rear their heads again”      > | should they “rear their heads”  marked: a fragment
 *          ^^^^^^^^^                ^^^^^
 */
import type { TokenRange } from '../../model/index.ts'
import type { Side } from '../pair.ts'
import type { Finding, Rule } from '../rule.ts'
import { fragmentary, shortens } from '../zone.ts'

const OMISSION = /^(?:…|\.{2,})/

export const truncation: Rule = {
  id: 'truncation/unmarked',
  kind: 'truncation',
  find: (pair) =>
    pair.zones
      .filter((z) => shortens(z, pair.a, pair.b))
      .flatMap((z): readonly Finding[] => {
        const shorter = z.longer === 'a' ? pair.b : pair.a
        const r = z.longer === 'a' ? z.b : z.a
        const marked = omitted(shorter, r) || shorter.mode === 'mixed' || fragmentary(shorter)
        const rest = trim(z.longer === 'a' ? pair.a : pair.b, z.longer === 'a' ? z.a : z.b)
        // what it says there in its own words stands beside what the other quotes
        const own = trim(shorter, r)
        const beside = spoken(shorter, own) ? own : { from: r.from, to: r.from }
        const f: Finding = {
          cue: omitted(shorter, r) ? '…' : null,
          a: z.longer === 'a' ? rest : beside,
          b: z.longer === 'a' ? beside : rest,
          ...(z.retold ? { shares: true as const } : {}),
          rule: omitted(shorter, r) ? 'truncation/ellipsis' : marked ? 'truncation/fragment' : 'truncation/unmarked',
        }
        return [f]
      }),
}

/** Are there words of the outlet's own? */
const spoken = (side: Side, r: TokenRange): boolean =>
  side.words.slice(r.from, r.to).some((w) => w.kind !== 'mark' && w.quoted < 0)

const omitted = (side: Side, r: TokenRange): boolean =>
  side.words.slice(Math.max(0, r.from - 2), r.to + 2).some((w) => OMISSION.test(w.form))

const trim = (side: Side, r: TokenRange): TokenRange => {
  let { from, to } = r
  while (from < to && side.words[from]?.kind === 'mark') from++
  while (to > from && side.words[to - 1]?.kind === 'mark') to--
  return from < to ? { from, to } : r
}
