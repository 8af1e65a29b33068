/**
 * A statement as the finders see it: places and mode, nobody named yet.
 * Finders make drafts from the text alone; resolution turns drafts into attributions.
 */
import type { Mode, Range, Verb } from '../model/index.ts'

/** A statement before anyone is named. */
export interface Draft {
  readonly mode: Mode
  /** The words that name who said it: a name, a role, a pronoun, a possessive; for a transcript the label without its colon. */
  readonly source: Range | null
  readonly cue: Range | null
  readonly verb: Verb | null
  /** In order of the text, quotation marks included. */
  readonly content: readonly Range[]
  /** Inside quotation marks, marks excluded. */
  readonly quoted: readonly Range[]
  readonly addressee: Range | null
  /** The index of the draft this one is nested in. */
  readonly parent: number | null
  /** The finder that made it: `post-posed`, `clause`, `according-to`, `turn`, … */
  readonly finder: string
}
