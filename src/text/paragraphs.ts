/** Paragraphs, also of hard-wrapped text. */
interface Place {
  readonly start: number
  readonly end: number
}

const WRAP_LONGEST = 100
const WRAP_MEDIAN = 45

/** The lines of a text, without their ends and their outer white space; empty lines included as empty places. */
const lines = (text: string): readonly Place[] => {
  const out: Place[] = []
  const push = (from: number, to: number): void => {
    let start = from
    let end = to
    while (start < end && isBlank(text.charCodeAt(start))) start++
    while (end > start && isBlank(text.charCodeAt(end - 1))) end--
    out.push({ start, end })
  }
  let from = 0
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i)
    if (c !== 10 && c !== 13 && c !== 0x2028 && c !== 0x2029) continue
    push(from, i)
    if (c === 13 && text.charCodeAt(i + 1) === 10) i++
    from = i + 1
  }
  push(from, text.length)
  return out
}

const isBlank = (c: number): boolean =>
  c === 32 ||
  (c >= 9 && c <= 13) ||
  c === 0xa0 ||
  c === 0x1680 ||
  (c >= 0x2000 && c <= 0x200b) ||
  c === 0x202f ||
  c === 0x205f ||
  c === 0x3000 ||
  c === 0xfeff

/**
 * Is the text hard-wrapped: blank lines between paragraphs, hardly a line over 100 characters, a median of 45 or more,
 * and most long lines broken off before the end of a sentence?
 */
const hardWrapped = (text: string, all: readonly Place[]): boolean => {
  const full = all.filter((l) => l.end > l.start)
  if (full.length < 4 || full.length === all.length) return false
  const lengths = full.map((l) => l.end - l.start).sort((a, b) => a - b)
  const most = lengths[Math.floor((lengths.length - 1) * 0.95)] ?? 0
  if (most > WRAP_LONGEST || (lengths[lengths.length >> 1] ?? 0) < WRAP_MEDIAN) return false
  if ((lengths[lengths.length - 1] ?? 0) <= WRAP_LONGEST) return true
  let broken = 0
  for (const l of full) if (!'.!?:;"”’»'.includes(text.charAt(l.end - 1))) broken++
  return broken * 2 > full.length
}

/**
 * The paragraphs of a text as half-open ranges without their outer white space.
 * A line is a paragraph, unless the text is hard-wrapped: then blank lines part paragraphs.
 */
export const paragraphs = (text: string): readonly Place[] => {
  const all = lines(text)
  if (!hardWrapped(text, all)) return all.filter((l) => l.end > l.start)
  const out: Place[] = []
  let open: { start: number; end: number } | null = null
  for (const line of all) {
    if (line.end === line.start) {
      if (open) out.push(open)
      open = null
    } else if (open) open.end = line.end
    else open = { ...line }
  }
  if (open) out.push(open)
  return out
}
