/** What the page and its worker say to each other. */

/** One article as the page holds it; empty fields are not supplied. */
export interface Card {
  readonly outlet: string
  readonly date: string
  readonly url: string
  readonly title: string
  readonly text: string
  readonly record: boolean
}

export type Question =
  | { readonly ask: 'read'; readonly name: string; readonly bytes: Uint8Array }
  | {
      readonly ask: 'compare'
      readonly cards: readonly Card[]
      readonly title: string
      readonly maxExcerpt: number | null
    }
  | { readonly ask: 'write'; readonly format: string }

/** A format the report can be saved in. */
export interface Offer {
  readonly name: string
  readonly about: string
}

export type Answer =
  /** `odd`: what was strange about the file, a sentence each. */
  | {
      readonly say: 'cards'
      readonly name: string
      readonly cards: readonly Card[]
      readonly odd: readonly string[]
    }
  /** `of` is 0 where the work cannot be counted. */
  | { readonly say: 'phase'; readonly text: string; readonly done: number; readonly of: number }
  | { readonly say: 'report'; readonly html: string; readonly summary: string; readonly offers: readonly Offer[] }
  | { readonly say: 'file'; readonly name: string; readonly mediaType: string; readonly bytes: Uint8Array }
  | { readonly say: 'failure'; readonly to: Question['ask']; readonly text: string }
