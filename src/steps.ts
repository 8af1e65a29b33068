/** The steps of a comparison, for callers who show how far it is. */

/** How far a comparison has come: so many of so many articles searched, statements joined, statements collated. */
export interface Step {
  readonly step: 'extract' | 'link' | 'collate'
  readonly done: number
  readonly of: number
}

/** The function, each call of it told before it is made. Law: the values are those of the function itself. */
export const counting =
  (onStep: ((step: Step) => void) | undefined, step: Step['step'], of: number) =>
  <A, B>(f: (a: A) => B): ((a: A) => B) => {
    if (onStep === undefined) return f
    let done = 0
    return (a) => {
      onStep({ step, done: done++, of })
      return f(a)
    }
  }
