/**
 * Names for places that allow few characters: XML ids, node ids, file names.
 *
 * Laws: distinct names for distinct strings; the name of a string that is allowed already is that string;
 * the same strings in the same order give the same names.
 */
const START = /^[A-Za-z_]/
const OTHER = /[^A-Za-z0-9_.-]+/g

const clean = (s: string): string => {
  const plain = s.slice(0, 60).replace(OTHER, '_')
  return START.test(plain) ? plain : `_${plain}`
}

/** An NCName of plain letters for each string: `ST 2` becomes `ST_2`, `2nd` becomes `_2nd`. */
export const ncNames = (strings: Iterable<string>): ReadonlyMap<string, string> => {
  const all = [...new Set(strings)]
  const taken = new Set(all.filter((s) => clean(s) === s))
  const out = new Map<string, string>()
  const next = new Map<string, number>()
  for (const s of all) {
    const base = clean(s)
    let name = base
    let n = next.get(base) ?? 2
    if (base !== s) for (; taken.has(name); n++) name = `${base}_${n}`
    next.set(base, n)
    taken.add(name)
    out.set(s, name)
  }
  return out
}
