/** A word list: data with its language, its source and its version, replaceable by the caller. */
export interface Lexicon<A> {
  /** What it lists: `reporting verbs`. */
  readonly name: string
  /** BCP 47. Another language is another set of files. */
  readonly language: string
  /** Where the entries come from: works and lists cited, or "written for this project". */
  readonly source: string
  readonly version: string
  readonly entries: A
}
