/**
 * File name patterns: `*`, `?`, `[a-z]`, `{a,b}` and `**` for folders.
 * Matching is by two pointers, linear times the number of stars, never by a backtracking expression.
 */

const MOST_ALTERNATIVES = 256

/** Does the argument hold a pattern? */
export const isPattern = (s: string): boolean => /[*?[{]/.test(s)

/** The pattern with its braces written out: `{a,b}.txt` → `a.txt`, `b.txt`. */
export const alternatives = (pattern: string): readonly string[] => {
  let open = [pattern]
  for (let round = 0; round < 8; round++) {
    const next = open.flatMap((p) => {
      const end = p.indexOf('}')
      const start = p.lastIndexOf('{', end)
      if (end < 0 || start < 0) return [p]
      const inner = p.slice(start + 1, end).split(',')
      return inner.map((choice) => p.slice(0, start) + choice + p.slice(end + 1))
    })
    if (next.length > MOST_ALTERNATIVES || next.length === open.length) return next.slice(0, MOST_ALTERNATIVES)
    open = next
  }
  return open
}

/** Where the class that opens at `i` ends, or -1. */
const classEnd = (pattern: string, i: number): number => pattern.indexOf(']', i + 2)

const inClass = (body: string, c: string): boolean => {
  const negated = body.startsWith('!') || body.startsWith('^')
  const set = negated ? body.slice(1) : body
  let hit = false
  for (let i = 0; i < set.length; i++)
    if (set.charAt(i + 1) === '-' && i + 2 < set.length) {
      hit ||= c >= set.charAt(i) && c <= set.charAt(i + 2)
      i += 2
    } else hit ||= c === set.charAt(i)
  return hit !== negated
}

/** Does one name (no `/` in it) match a pattern of one segment? Names that begin with a dot need a dot in the pattern. */
export const matchesName = (pattern: string, name: string): boolean => {
  if (name.startsWith('.') && !pattern.startsWith('.')) return false
  let p = 0
  let n = 0
  let star = -1
  let mark = 0
  while (n < name.length) {
    const c = pattern.charAt(p)
    const end = c === '[' ? classEnd(pattern, p) : -1
    if (c === '*') {
      star = p++
      mark = n
    } else if (end > 0 && inClass(pattern.slice(p + 1, end), name.charAt(n))) {
      p = end + 1
      n++
    } else if (end < 0 && c !== '' && (c === '?' || c === name.charAt(n))) {
      p++
      n++
    } else if (star >= 0) {
      p = star + 1
      n = ++mark
    } else return false
  }
  while (pattern.charAt(p) === '*') p++
  return p === pattern.length
}
