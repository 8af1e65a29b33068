/**
 * Markup as a type of its own. A value put into the `el` template is escaped unless it is markup already,
 * so forgetting to escape cannot be written down.
 *
 * Law: for strings only, the tags of the result are the tags of the template.
 */
import { escapeHtml } from './escape.ts'

export interface Html {
  readonly _tag: 'Html'
  readonly markup: string
}

export type Part = Html | string | number | null | readonly Part[]

export const markup = (trusted: string): Html => ({ _tag: 'Html', markup: trusted })
export const nothing: Html = markup('')

const isList = (part: Part): part is readonly Part[] => Array.isArray(part)

const put = (part: Part): string => {
  if (part === null) return ''
  if (typeof part === 'string') return escapeHtml(part)
  if (typeof part === 'number') return String(part)
  if (!isList(part)) return part.markup
  let out = ''
  for (const p of part) out += put(p)
  return out
}

/**
 * Builds markup from a template written in the source; everything filled in is data.
 * Attribute values are always quoted in the template, so one escape serves text and attributes.
 * The tag is not called after the language, so that no formatter takes its white space for its own.
 */
export const el = (strings: TemplateStringsArray, ...parts: readonly Part[]): Html => {
  let out = strings[0] ?? ''
  for (let i = 0; i < parts.length; i++) out += put(parts[i] ?? null) + (strings[i + 1] ?? '')
  return markup(out)
}

/** Parts with something between each two. */
export const between = (parts: readonly Part[], separator: Part): readonly Part[] => {
  const out: Part[] = []
  for (const part of parts) {
    if (out.length > 0) out.push(separator)
    out.push(part)
  }
  return out
}

/** The part, or nothing. */
export const when = (condition: unknown, part: () => Html): Html => (condition ? part() : nothing)

/** `1 statement`, `2 statements`. */
export const count = (n: number, one: string, many: string = `${one}s`): string => `${n} ${n === 1 ? one : many}`

/** `ST`, `ST and RT`, `ST, RT and Sputnik`. */
export const listed = (parts: readonly Part[]): readonly Part[] =>
  parts.flatMap((part, i) => (i === 0 ? [part] : [i === parts.length - 1 ? ' and ' : ', ', part]))
