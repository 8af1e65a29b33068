/**
 * Short names for witnesses.
 *
 *     Sputnik · Syria Times · Russian Presidency Website · BBC News · The Guardian
 *     Sputnik · ST          · RPW                        · BBC      · Guardian
 *
 * A name of one word is kept; of several words an acronym among them is taken, else their initials.
 * Where two different names would share a siglum, both get a longer one, so the order of the names decides nothing.
 */
const LONGEST = 16
const SMALL = new Set('the a an of and for in on at de la le les du des der die das und el al-'.split(' '))
const WEB = /^(?:https?:\/\/)?(?:www\.)?([\p{L}\p{N}-]+)((?:\.[\p{L}\p{N}-]{2,24}){1,3})(?:\/\S*)?$/u
const WORD = /[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}'’.&-]*/gu
const ACRONYM = /^\p{Lu}[\p{Lu}\p{N}&]{1,7}$/u
const EDGE = /^[.'’&-]|[.'’&-]$/gu

const wordsOf = (name: string): readonly string[] => {
  const trimmed = name.slice(0, 300).trim()
  const web = WEB.exec(trimmed)
  const all = (web?.[1] ?? trimmed).match(WORD)?.map((w) => w.replace(EDGE, '')) ?? []
  const telling = all.filter((w) => w !== '' && !SMALL.has(w.toLowerCase()))
  return telling.length > 0 ? telling : all.filter((w) => w !== '')
}

const cut = (word: string, length: number): string => [...word].slice(0, length).join('')
const initials = (ws: readonly string[]): string =>
  cut(ws.map((w) => (ACRONYM.test(w) ? w : cut(w, 1).toUpperCase())).join(''), LONGEST)

/** The sigla a name may have, the shortest first. */
const candidates = (name: string): readonly string[] => {
  const ws = wordsOf(name)
  const [first] = ws
  if (first === undefined) return ['A']
  if (ws.length === 1) return [cut(first, LONGEST), ws.join(' ')]
  const acronyms = ws.filter((w) => ACRONYM.test(w))
  const short = acronyms.length === 1 ? acronyms : []
  return [...short, initials(ws), cut(first, 3) + initials(ws.slice(1)), ws.join(' ')]
}

/**
 * The siglum of each name, in the order of the names: distinct for distinct names, and equal names are told
 * apart by a number. `taken` are sigla that are in use already.
 *
 * Law: the siglum of a name depends on the set of the names, not on their order; only equal names are
 * numbered in the order they stand in.
 *
 * @example
 * import { sigla } from 'variorum'
 * sigla(['RT', 'Syria Times', 'Russian Presidency Website', 'RT']) // ['RT', 'ST', 'RPW', 'RT 2']
 */
export const sigla = (names: readonly string[], taken: Iterable<string> = []): readonly string[] => {
  const used = new Set(taken)
  const of = new Map<string, string>()
  let waiting = [...new Set(names)].sort().map((name) => ({ name, offers: candidates(name) }))
  for (let level = 0; waiting.length > 0 && level < 4; level++) {
    const wanted = new Map<string, number>()
    const offer = (w: { readonly offers: readonly string[] }): string =>
      w.offers[Math.min(level, w.offers.length - 1)] ?? 'A'
    for (const w of waiting) wanted.set(offer(w), (wanted.get(offer(w)) ?? 0) + 1)
    const settled = waiting.filter((w) => wanted.get(offer(w)) === 1 && !used.has(offer(w)))
    for (const w of settled) {
      of.set(w.name, offer(w))
      used.add(offer(w))
    }
    waiting = waiting.filter((w) => !of.has(w.name))
  }
  for (const w of waiting) of.set(w.name, numbered(w.offers[0] ?? 'A', used))
  const seen = new Set<string>()
  return names.map((name) => {
    const siglum = of.get(name) ?? 'A'
    if (seen.has(name)) return numbered(siglum, used)
    seen.add(name)
    return siglum
  })
}

/** `RT`, or the first of `RT 2`, `RT 3`, … that is free; it is in use from now on. */
const numbered = (siglum: string, used: Set<string>): string => {
  let candidate = siglum
  for (let n = 2; used.has(candidate); n++) candidate = `${siglum} ${n}`
  used.add(candidate)
  return candidate
}

/** `A`, `B`, … `Z`, `A2`, … for witnesses of which nothing is known. */
export const letters = (count: number, taken: Iterable<string> = []): readonly string[] => {
  const used = new Set(taken)
  const out: string[] = []
  for (let i = 0; out.length < count; i++) {
    const siglum = String.fromCharCode(65 + (i % 26)) + (i < 26 ? '' : String(Math.floor(i / 26) + 1))
    if (!used.has(siglum)) out.push(siglum)
  }
  return out
}
