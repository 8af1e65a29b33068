/**
 * Markup as a type of its own. A value put into the `el` template is escaped unless it is markup already,
 * so forgetting to escape cannot be written down.
 *
 * Law: for strings only, the tags of the result are the tags of the template.
 */
import { escapeHtml } from '../escape.ts'

export interface Html {
  readonly _tag: 'Html'
  readonly markup: string
}

export type Part = Html | string | number | null | readonly Part[]

export const markup = (trusted: string): Html => ({ _tag: 'Html', markup: trusted })
export const nothing: Html = markup('')

const isList = (part: Part): part is readonly Part[] => Array.isArray(part)

/** The tag is not called after the language, so that no formatter takes its white space for its own. */
const put = (part: Part, out: string[]): void => {
  if (part === null) return
  if (typeof part === 'string') out.push(escapeHtml(part))
  else if (typeof part === 'number') out.push(String(part))
  else if (isList(part)) for (const p of part) put(p, out)
  else out.push(part.markup)
}

/**
 * Builds markup from a template written in the source; everything filled in is data.
 * Attribute values are always quoted in the template, so one escape serves text and attributes.
 */
export const el = (strings: TemplateStringsArray, ...parts: readonly Part[]): Html => {
  const out: string[] = []
  strings.forEach((s, i) => {
    out.push(s)
    const part = parts[i]
    if (part !== undefined) put(part, out)
  })
  return markup(out.join(''))
}

/** Parts with something between each two. */
export const between = (parts: readonly Part[], separator: Part): readonly Part[] =>
  parts.flatMap((part, i) => (i === 0 ? [part] : [separator, part]))

/** The part, or nothing. */
export const when = (condition: unknown, part: () => Html): Html => (condition ? part() : nothing)

/** `1 statement`, `2 statements`. */
export const count = (n: number, one: string, many: string = `${one}s`): string => `${n} ${n === 1 ? one : many}`

/** `ST`, `ST and RT`, `ST, RT and Sputnik`. */
export const listed = (parts: readonly Part[]): readonly Part[] =>
  parts.flatMap((part, i) => (i === 0 ? [part] : [i === parts.length - 1 ? ' and ' : ', ', part]))
