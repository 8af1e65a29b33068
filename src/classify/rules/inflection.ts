/**
 * The same lemma in another form: tense, number, aspect.
 *
 *     > | who had expressed   > | who have expressed
 *             ^^^                     ^^^^
 *
 * Where one side is indirect speech, a tense moved back (`will` → `would`) is what indirect speech asks for: licensed.
 */
import { nearFolded } from '../../text/index.ts'
import { shared } from '../lemma.ts'
import type { Pair, Unit } from '../pair.ts'
import { around, at, type Finding, type Free, pick, type Rule, versus } from '../rule.ts'
import { backshifted, indirect } from '../speech.ts'
import type { Word } from '../words.ts'

const AUXILIARY = new Set(
  "be am is are was were been being have has had having do does did will would 'll 'd 've 's 're shall can could may might".split(
    ' ',
  ),
)
const LINKS = new Set(
  'am is are was were be been being have has had do does did will would can could may might shall should this these that those'.split(
    ' ',
  ),
)

const formOf = (w: Word): string => w.form.replace(/'s$|s'$/, (m) => (m === "s'" ? 's' : ''))

const sameLemma = (pair: Pair, x: Word, y: Word): string | null => {
  if (x.form === y.form) return null
  if (x.kind !== y.kind && !(LINKS.has(x.form) || LINKS.has(y.form))) return null
  if (x.kind === 'function' && !(LINKS.has(x.form) && LINKS.has(y.form))) return null
  if (x.kind === 'function' && (indirect(pair.a) || indirect(pair.b)) && backshifted(x.form, y.form))
    return versus(x.form, y.form)
  if (formOf(x) === formOf(y)) return formOf(x)
  return shared(x.lemmas, y.lemmas)
}

export const inflection: Rule = {
  id: 'inflection/lemma',
  kind: 'inflection',
  find: (pair, free) => pair.units.flatMap((u) => inUnit(pair, u, free)),
}

const aux = (w: Word | undefined): boolean => w !== undefined && AUXILIARY.has(w.form)

const inUnit = (pair: Pair, u: Unit, free: Free): readonly Finding[] => {
  const as = pick(pair.a, u.a, free.a, (w) => w.kind !== 'mark')
  const bs = pick(pair.b, u.b, free.b, (w) => w.kind !== 'mark')
  if (as.length * bs.length > 2500) return []
  const licensed = indirect(pair.a) || indirect(pair.b)
  const out: Finding[] = []
  const used = new Set<number>()
  for (const i of as)
    for (const j of bs) {
      const x = pair.a.words[i]
      const y = pair.b.words[j]
      if (!x || !y || used.has(j)) continue
      const lemma = sameLemma(pair, x, y)
      if (lemma === null) continue
      used.add(j)
      const shift = licensed && backshifted(x.form, y.form)
      out.push({
        cue: lemma,
        a: verbGroup(pair, 'a', u, i, free.a),
        b: verbGroup(pair, 'b', u, j, free.b),
        ...(shift ? { licensed: true as const, rule: 'inflection/backshift' } : {}),
      })
      break
    }
  if (out.length > 0) return out
  const alone = (ks: readonly number[], side: 'a' | 'b'): boolean =>
    ks.length > 0 &&
    ks.every(
      (k) =>
        aux(pair[side].words[k]) && !/^(?:will|would|can|could|may|might|shall)$/.test(pair[side].words[k]?.form ?? ''),
    )
  if (alone(as, 'a') && bs.length === 0 && nextVerb(pair, 'a', as))
    return [{ cue: null, a: around(as, u.a.from), b: { from: u.b.from, to: u.b.from }, rule: 'inflection/auxiliary' }]
  if (alone(bs, 'b') && as.length === 0 && nextVerb(pair, 'b', bs))
    return [{ cue: null, a: { from: u.a.from, to: u.a.from }, b: around(bs, u.b.from), rule: 'inflection/auxiliary' }]
  return []
}

/** Is the auxiliary followed by a form of a verb that the other side has too? */
const nextVerb = (pair: Pair, side: 'a' | 'b', ks: readonly number[]): boolean => {
  const next = pair[side].words[(ks[ks.length - 1] ?? 0) + 1]
  return (
    next !== undefined &&
    next.kind === 'content' &&
    next.lemmas.length > 1 &&
    nearFolded(next.form, next.lemmas[1] ?? '') > 0
  )
}

/** The word with the free auxiliaries right before it. */
const verbGroup = (
  pair: Pair,
  side: 'a' | 'b',
  u: Unit,
  k: number,
  free: (k: number) => boolean,
): { from: number; to: number } => {
  let from = k
  while (from > u[side].from && free(from - 1) && AUXILIARY.has(pair[side].words[from - 1]?.form ?? '')) from--
  return { ...at(k), from }
}
