/** A page as a table of elements and a run of openings, closings and texts: all that is needed to find the main text. */

export interface PageElement {
  readonly tag: string
  /** Index of the element around it, or -1. */
  readonly parent: number
  readonly depth: number
  readonly attributes: ReadonlyMap<string, string>
}

/** In order of the page: an element opens, closes, or holds a text. */
export interface Op {
  readonly kind: 'open' | 'close' | 'text'
  /** Index of the element: the one that opens or closes, or the one around the text. */
  readonly element: number
  readonly text: string
}

export interface Page {
  readonly elements: readonly PageElement[]
  readonly ops: readonly Op[]
  /** Were there more open elements than the cap? */
  readonly flattened: 'flattened' | 'whole'
}
