/** Which differences are of the wording itself. */
import type { Difference } from '../model/index.ts'

/** Does it compare words of the statement? Not how they are given (`mode`), nor who is said to have said them, nor by which way they came. */
export const isWording = (d: Difference): boolean => d.place === 'content' && d.kind !== 'mode'
