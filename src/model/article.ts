/** One published text of one outlet. */
import * as t from 'io-ts'
import { absentAsNull, nullable } from './codec.ts'

/** What a caller hands in: only `text` is needed, `null` means absent, other keys are ignored. */
export interface ArticleRecord {
  readonly text: string
  readonly id: string | null
  readonly siglum: string | null
  readonly outlet: string | null
  readonly title: string | null
  readonly url: string | null
  /** ISO 8601, as far as it is known: `2017-12-11`. */
  readonly date: string | null
  readonly language: string | null
  readonly via: readonly string[] | null
  readonly occasion: string | null
}

/** An article as a caller writes it: only `text` is needed. */
export type ArticleInput = Pick<ArticleRecord, 'text'> & Partial<ArticleRecord>

/** One article as the stages read it: its text, its names, and what was supplied about it. */
export interface Article {
  readonly id: string
  /** The short name of this article in tables; distinct within one comparison. */
  readonly siglum: string
  /** `null` while nothing supplied it: the text itself may name it, which is for extraction to find. */
  readonly outlet: string | null
  readonly text: string
  readonly title: string | null
  readonly url: string | null
  readonly date: string | null
  readonly language: string
  /** The outlets it came by, nearest first. */
  readonly via: readonly string[]
  readonly occasion: string | null
}

const optional = absentAsNull(t.string)

/** The codec of {@link ArticleRecord}. */
export const ArticleRecord: t.Type<ArticleRecord> = t.readonly(
  t.strict({
    text: t.string,
    id: optional,
    siglum: optional,
    outlet: optional,
    title: optional,
    url: optional,
    date: optional,
    language: optional,
    via: absentAsNull(t.readonlyArray(t.string)),
    occasion: optional,
  }),
  'an article record',
)

/** The codec of {@link Article}. */
export const Article: t.Type<Article> = t.readonly(
  t.strict({
    id: t.string,
    siglum: t.string,
    outlet: nullable(t.string),
    text: t.string,
    title: nullable(t.string),
    url: nullable(t.string),
    date: nullable(t.string),
    language: t.string,
    via: t.readonlyArray(t.string),
    occasion: nullable(t.string),
  }),
  'Article',
)

/** The record of what a caller wrote: what is not given is `null`. */
export const recordOf = (input: ArticleInput): ArticleRecord => ({
  text: input.text,
  id: input.id ?? null,
  siglum: input.siglum ?? null,
  outlet: input.outlet ?? null,
  title: input.title ?? null,
  url: input.url ?? null,
  date: input.date ?? null,
  language: input.language ?? null,
  via: input.via ?? null,
  occasion: input.occasion ?? null,
})

/** A record of which nothing but the text is known. */
export const plainRecord = (text: string): ArticleRecord => recordOf({ text })
