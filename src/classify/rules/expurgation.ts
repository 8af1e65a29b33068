/**
 * A word masked on one side and written out on the other.
 *
 *     > | that f***ing wall   > | that fucking wall
 *              ^^^^^^^                 ^^^^^^^
 */
import type { Pair, Unit } from '../pair.ts'
import { at, type Finding, type Free, pick, type Rule, versus } from '../rule.ts'
import type { Word } from '../words.ts'

const MASK = /^\p{L}*[*]{1,}[\p{L}*]*$/u
const REMOVED = new Set(['expletive', 'bleep', 'redacted', 'profanity', 'obscenity', 'expletive-deleted'])

const fits = (masked: string, word: string): boolean => {
  const head = masked.slice(0, masked.indexOf('*'))
  const tail = masked.slice(masked.lastIndexOf('*') + 1)
  return word.length >= head.length + tail.length && word.startsWith(head) && word.endsWith(tail) && !word.includes('*')
}

const masked = (w: Word): boolean => w.form.includes('*') && MASK.test(w.form)

export const expurgation: Rule = {
  id: 'expurgation/masked',
  kind: 'expurgation',
  find: (pair, free) =>
    pair.units.flatMap((u): readonly Finding[] => {
      const out: Finding[] = []
      const ways = [
        { x: pair.a, y: pair.b, rx: u.a, ry: u.b, fx: free.a, fy: free.b, flip: false },
        { x: pair.b, y: pair.a, rx: u.b, ry: u.a, fx: free.b, fy: free.a, flip: true },
      ]
      for (const { x, y, rx, ry, fx, fy, flip } of ways)
        for (const k of pick(x, rx, fx, (w) => masked(w) || REMOVED.has(w.form))) {
          const w = x.words[k]
          if (!w) continue
          const bracketed = REMOVED.has(w.form)
          if (bracketed && !(x.words[k - 1]?.form === '' || x.words[k - 1]?.form === '(')) continue
          const mate = pick(y, ry, fy, (v) => v.kind !== 'mark' && (bracketed || fits(w.form, v.form)))[0]
          if (mate === undefined) continue
          const here = bracketed ? { from: k - 1, to: Math.min(k + 2, rx.to) } : at(k)
          out.push({
            cue: versus(w.form, y.words[mate]?.form ?? ''),
            a: flip ? at(mate) : here,
            b: flip ? here : at(mate),
          })
        }
      for (const flip of [false, true]) out.push(...dashed(pair, u, flip, free))
      return out
    }),
}

/** Letters, two dashes or more, letters, with no blank between: `f---ing`. */
const dashed = (pair: Pair, u: Unit, flip: boolean, free: Free): readonly Finding[] => {
  const [x, y, rx, ry, fx, fy] = flip
    ? [pair.b, pair.a, u.b, u.a, free.b, free.a]
    : [pair.a, pair.b, u.a, u.b, free.a, free.b]
  const touches = (k: number): boolean => x.words[k - 1]?.token.end === x.words[k]?.token.start
  return pick(x, rx, fx, (w, k) => /^(?:-{2,}|_{2,})$/.test(w.form) && k > rx.from && touches(k)).flatMap(
    (k): readonly Finding[] => {
      const tail = k + 1 < rx.to && touches(k + 1) && x.words[k + 1]?.kind !== 'mark'
      const shown = `${x.words[k - 1]?.form ?? ''}*${tail ? (x.words[k + 1]?.form ?? '') : ''}`
      const mate = pick(y, ry, fy, (v) => v.kind !== 'mark' && fits(shown, v.form))[0]
      if (mate === undefined) return []
      const here = { from: k - 1, to: tail ? k + 2 : k + 1 }
      return [{ cue: versus(shown, y.words[mate]?.form ?? ''), a: flip ? at(mate) : here, b: flip ? here : at(mate) }]
    },
  )
}
