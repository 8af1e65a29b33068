/** A statement while it is being found: ranges of tokens instead of characters. */
import type { Mode } from '../model/index.ts'
import type { Scan } from './scan.ts'

/** A half-open range of tokens. */
export interface Run {
  readonly from: number
  readonly to: number
}

export interface Lead {
  readonly source: Run | null
  readonly cue: Run | null
  /** One more than the index of the reporting verb in the book; 0 for none. */
  readonly verb: number
  readonly content: readonly Run[]
  readonly addressee: Run | null
  readonly parent: number | null
  readonly finder: string
  /** A speech act is told, its words are not given. */
  readonly narrated: boolean
  /** Where the finder knows better than the marks. */
  readonly mode: Mode | null
}

/** What the finders have so far: each adds to it and respects what is there. */
export interface Found {
  readonly leads: Lead[]
  /** 1 for tokens that are content of some lead. */
  readonly taken: Uint8Array
  /** 1 for tokens that serve as a cue or stand in a tag. */
  readonly used: Uint8Array
}

/** One idea: looks at the scan and at what is found, and adds what it finds. */
export type Finder = (s: Scan, found: Found) => void

export const newFound = (s: Scan): Found => ({
  leads: [],
  taken: new Uint8Array(s.count),
  used: new Uint8Array(s.count),
})

/** Adds a lead and marks its tokens; answers its index. */
export const add = (found: Found, lead: Partial<Lead> & Pick<Lead, 'content' | 'finder'>): number => {
  for (const run of lead.content) found.taken.fill(1, run.from, run.to)
  if (lead.cue) found.used.fill(1, lead.cue.from, lead.cue.to)
  // written out: spreading two objects costs more than all else here
  return (
    found.leads.push({
      source: lead.source ?? null,
      cue: lead.cue ?? null,
      verb: lead.verb ?? 0,
      content: lead.content,
      addressee: lead.addressee ?? null,
      parent: lead.parent ?? null,
      finder: lead.finder,
      narrated: lead.narrated ?? false,
      mode: lead.mode ?? null,
    }) - 1
  )
}
