/** The finders, in order: each has one idea, and sees what those before it found. */
import type { Draft } from './draft.ts'
import type { Scan } from './scan.ts'

export const find = (_scan: Scan): readonly Draft[] => []
