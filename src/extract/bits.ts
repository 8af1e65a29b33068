/** What a token is known to be: one bit a class; a token may bear several. */
export const BIT = {
  WORD: 0x1,
  /** Begins with a capital. */
  CAP: 0x2,
  /** Two or more letters, all capitals. */
  UPPER: 0x4,
  /** Begins with a digit. */
  NUM: 0x8,
  /** A quotation mark, of any system; an apostrophe that stands alone is one too until it is paired. */
  QUOTE: 0x10,
  /** A mark that may end a sentence: . ! ? … */
  STOP: 0x20,
  COMMA: 0x40,
  DASH: 0x80,
  DET: 0x100,
  PREP: 0x200,
  COORD: 0x400,
  SUBORD: 0x800,
  WH: 0x1000,
  /** A pronoun that can be a subject. */
  SUBJ: 0x2000,
  OBJ: 0x4000,
  /** his, their, and the token ’s. */
  POSS: 0x8000,
  AUX: 0x10000,
  MODAL: 0x20000,
  BE: 0x40000,
  HAVE: 0x80000,
  NEG: 0x100000,
  ADV: 0x200000,
  /** Days, months, today. */
  TIME: 0x400000,
  /** A known form of a verb: which, say the next five. */
  VERB: 0x800000,
  BASE: 0x1000000,
  THIRD: 0x2000000,
  PAST: 0x4000000,
  PART: 0x8000000,
  ING: 0x10000000,
  /** A title or role before a name. */
  TITLE: 0x20000000,
  /** White space with a line end stands before it. */
  NEWLINE: 0x40000000,
} as const
