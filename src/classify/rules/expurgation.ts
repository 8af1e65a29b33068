/**
 * A word masked on one side and written out on the other.
 *
 *     > | that f***ing wall   > | that fucking wall
 *              ^^^^^^^                 ^^^^^^^
 */
import { at, type Finding, pick, type Rule, versus } from '../rule.ts'
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
      return out
    }),
}
