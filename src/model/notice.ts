/** Something odd that did not prevent a value: an unclosed quotation, a speaker that stays a mention, a guard that acted. */
import * as t from 'io-ts'
import { nullable } from './codec.ts'
import { Span } from './span.ts'

/** Something odd that did not prevent a value. */
export interface Notice {
  /** The rule that noticed it, as `room/rule`: `extract/unclosed-quotation`. */
  readonly rule: string
  /** One neutral sentence. */
  readonly message: string
  /** The siglum or id of the article or witness, or `null` where it concerns all of them. */
  readonly siglum: string | null
  /** The place, where there is one. */
  readonly span: Span | null
}

/** The codec of {@link Notice}. */
export const Notice: t.Type<Notice> = t.readonly(
  t.strict({ rule: t.string, message: t.string, siglum: nullable(t.string), span: nullable(Span) }),
  'Notice',
)
