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

/** Names witnesses in several goes and remembers the sigla that are in use. */
export interface Namer {
  /** Sigla that others have given. */
  readonly claim: (sigla: Iterable<string>) => void
  /** Names that have their siglum: it is in use, and the name said again gets its next number. */
  readonly know: (named: Iterable<readonly [name: string, siglum: string]>) => void
  /** The siglum of each name; a name that was named before gets the next number. */
  readonly name: (names: readonly string[]) => readonly string[]
  /** `A`, `B`, … `Z`, `A2`, … for witnesses of which nothing is known. */
  readonly letters: (count: number) => readonly string[]
}

/** A namer to whom no siglum is in use yet. */
export const namer = (): Namer => {
  const used = new Set<string>()
  const of = new Map<string, string>()
  const next = new Map<string, number>()
  let letter = 0

  /** `RT`, or the first of `RT2`, `RT3`, … that is free; it is in use from now on. */
  const numbered = (siglum: string): string => {
    let n = next.get(siglum) ?? 1
    const joint = /\d$/.test(siglum) ? '-' : ''
    let candidate = n === 1 ? siglum : `${siglum}${joint}${n}`
    while (used.has(candidate)) candidate = `${siglum}${joint}${++n}`
    next.set(siglum, n)
    used.add(candidate)
    return candidate
  }

  const settle = (names: readonly string[]): void => {
    let waiting = names.map((name) => ({ name, offers: candidates(name) }))
    for (let level = 0; waiting.length > 0 && level < 4; level++) {
      const offer = (w: { readonly offers: readonly string[] }): string =>
        w.offers[Math.min(level, w.offers.length - 1)] ?? 'A'
      const wanted = new Map<string, number>()
      for (const w of waiting) wanted.set(offer(w), (wanted.get(offer(w)) ?? 0) + 1)
      for (const w of waiting.filter((x) => wanted.get(offer(x)) === 1 && !used.has(offer(x)))) {
        of.set(w.name, offer(w))
        used.add(offer(w))
      }
      waiting = waiting.filter((w) => !of.has(w.name))
    }
    for (const w of waiting) of.set(w.name, numbered(w.offers[0] ?? 'A'))
  }

  return {
    claim: (sigla) => {
      for (const s of sigla) used.add(s)
    },
    know: (named) => {
      for (const [name, siglum] of named) {
        if (!of.has(name)) of.set(name, siglum)
        used.add(siglum)
      }
    },
    name: (names) => {
      const known = new Set(of.keys())
      settle([...new Set(names)].filter((name) => !known.has(name)).sort())
      return names.map((name) => {
        const siglum = of.get(name) ?? 'A'
        if (known.has(name)) return numbered(siglum)
        known.add(name)
        return siglum
      })
    },
    letters: (count) => {
      const out: string[] = []
      for (; out.length < count; letter++) {
        const siglum =
          String.fromCharCode(65 + (letter % 26)) + (letter < 26 ? '' : String(Math.floor(letter / 26) + 1))
        if (used.has(siglum)) continue
        used.add(siglum)
        out.push(siglum)
      }
      return out
    },
  }
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
 * sigla(['RT', 'Syria Times', 'Russian Presidency Website', 'RT']) // ['RT', 'ST', 'RPW', 'RT2']
 */
export const sigla = (names: readonly string[], taken: Iterable<string> = []): readonly string[] => {
  const fresh = namer()
  fresh.claim(taken)
  return fresh.name(names)
}
