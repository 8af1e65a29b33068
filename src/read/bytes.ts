/**
 * Bytes → text, with the encoding said and nothing invented.
 *
 * In order: a byte order mark; UTF-16 by its zeros; what the file declares (`<meta>`, XML), unless its bytes are UTF-8
 * beyond chance, as those of a page that was saved anew; UTF-8; the
 * default of the language a page says it is in; windows-1252 where the bytes look like it. What an encoding cannot hold becomes U+FFFD and a notice, or a failure where strictness is asked for.
 * Source: WHATWG Encoding and HTML Standards.
 */
import * as E from 'fp-ts/lib/Either.js'
import { type Failure, malformed, type Notice } from '../model/index.ts'
import { ascii, metaEncoding, xmlEncoding } from './charset.ts'
import { localeEncoding } from './locale-encoding.ts'
import { looksLikeWindows1252, utf8Faults } from './utf8.ts'
import { decodeWindows1252 } from './windows1252.ts'

/** Text from bytes, with the encoding that was found. */
export interface Decoded {
  /** Without a leading byte order mark: offsets count from the first character after it. */
  readonly text: string
  /** As the Encoding Standard names it: `utf-8`, `windows-1252`. */
  readonly encoding: string
  readonly notices: readonly Notice[]
}

/** How strictly bytes are decoded. */
export interface DecodeOptions {
  /** Refuse what is not well-formed instead of replacing it. */
  readonly strict?: true
  /** The name of the input, for failures. */
  readonly path?: string
}

interface Found {
  readonly encoding: string
  /** Length of the byte order mark. */
  readonly skip: number
  readonly guessed: boolean
  /** What the file declares, where its bytes say otherwise. */
  readonly declared?: string
}

const HEAD = 4096

const bom = (b: Uint8Array): Found | null => {
  if (b[0] === 0xef && b[1] === 0xbb && b[2] === 0xbf) return { encoding: 'utf-8', skip: 3, guessed: false }
  if (b[0] === 0xff && b[1] === 0xfe) return { encoding: 'utf-16le', skip: 2, guessed: false }
  if (b[0] === 0xfe && b[1] === 0xff) return { encoding: 'utf-16be', skip: 2, guessed: false }
  return null
}

/** UTF-16 without a mark: Latin text has a zero in every other byte. */
const bareUtf16 = (b: Uint8Array): Found | null => {
  const head = b.subarray(0, HEAD)
  const zeros = (parity: number): number => head.filter((b, i) => b === 0 && (i & 1) === parity).length
  const even = zeros(0)
  const odd = zeros(1)
  const pairs = head.length >> 1
  if (pairs < 4) return null
  if (odd > pairs * 0.6 && even < pairs * 0.05) return { encoding: 'utf-16le', skip: 0, guessed: true }
  if (even > pairs * 0.6 && odd < pairs * 0.05) return { encoding: 'utf-16be', skip: 0, guessed: true }
  return null
}

/** Text of another encoding is well-formed UTF-8 by chance only where it is very short. */
const BEYOND_CHANCE = 4

const isMarkup = (b: Uint8Array): boolean => b.find((c) => c > 32) === 60

/** The encoding; where strictness is asked for, none is guessed from faults. */
const find = (b: Uint8Array, strict: DecodeOptions['strict']): Found => {
  const marked = bom(b) ?? bareUtf16(b)
  if (marked) return marked
  const faults = utf8Faults(b)
  const near = xmlEncoding(b) ?? metaEncoding(b)
  const declared = near === null && faults.count > 0 && isMarkup(b) ? metaEncoding(b, 'far') : near
  if (declared !== null && declared !== 'utf-8')
    return faults.count === 0 && faults.sequences >= BEYOND_CHANCE
      ? { encoding: 'utf-8', skip: 0, guessed: false, declared }
      : { encoding: declared, skip: 0, guessed: false }
  const byLanguage =
    !strict && faults.sequences < faults.count / 4 && isMarkup(b) ? localeEncoding(ascii(b, HEAD)) : null
  if (byLanguage !== null) return { encoding: byLanguage, skip: 0, guessed: true }
  if (!strict && faults.first >= 0 && faults.sequences === 0 && looksLikeWindows1252(b))
    return { encoding: 'windows-1252', skip: 0, guessed: true }
  return { encoding: 'utf-8', skip: 0, guessed: false }
}

const decodeAs = (encoding: string, bytes: Uint8Array): string => {
  if (encoding === 'windows-1252') return decodeWindows1252(bytes)
  try {
    return new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes)
  } catch {
    return decodeWindows1252(bytes)
  }
}

/** The byte offset of the first thing the encoding cannot hold, and how many there are. */
const faultsOf = (
  found: Found,
  bytes: Uint8Array,
  text: string,
): { readonly first: number; readonly count: number } => {
  if (found.encoding === 'utf-8') return utf8Faults(bytes)
  if (found.encoding.startsWith('utf-16')) {
    const lone = /\ufffd/.exec(text)
    const odd = bytes.length % 2 === 1
    return lone ? { first: odd ? bytes.length - 1 : lone.index * 2, count: 1 } : { first: -1, count: 0 }
  }
  const at = text.indexOf('\ufffd')
  return { first: at, count: at < 0 ? 0 : text.split('\ufffd').length - 1 }
}

const MOJIBAKE = /â€[œ\u009d™˜“”]|Ã[\u0080-\u00a9\u00ab-\u00bf]/

const notice = (rule: string, message: string): Notice => ({ rule, message, siglum: null, span: null })

const noticesOf = (
  found: Found,
  faults: { readonly first: number; readonly count: number },
  text: string,
): readonly Notice[] => [
  ...(found.guessed
    ? [notice('read/encoding-guessed', `The file does not say its encoding; read as ${found.encoding}.`)]
    : []),
  ...(found.declared === undefined
    ? []
    : [
        notice(
          'read/encoding-differs',
          `The file says it is ${found.declared}, but its bytes are well-formed ${found.encoding}; read as ${found.encoding}.`,
        ),
      ]),
  ...(faults.count > 0
    ? [
        notice(
          'read/bytes-replaced',
          `${faults.count} ${faults.count === 1 ? 'place is' : 'places are'} not ${found.encoding} (the first at byte ${faults.first + found.skip}); shown as U+FFFD.`,
        ),
      ]
    : []),
  ...(MOJIBAKE.test(text)
    ? [
        notice(
          'read/mojibake',
          'Some characters look like UTF-8 read as windows-1252 before this file was saved; they are kept as they stand.',
        ),
      ]
    : []),
]

/**
 * Decodes a file. The failure names the byte.
 *
 * @example
 * import * as E from 'fp-ts/lib/Either.js'
 * import { decodeBytesWith } from 'variorum/read'
 * E.isLeft(decodeBytesWith({ strict: true })(new Uint8Array([0x61, 0xff, 0x62]))) // true
 */
export const decodeBytesWith =
  (options: DecodeOptions) =>
  (bytes: Uint8Array): E.Either<Failure, Decoded> => {
    const found = find(bytes, options.strict)
    const body = bytes.subarray(found.skip)
    const text = decodeAs(found.encoding, body)
    const faults = faultsOf(found, body, text)
    if (options.strict && faults.count > 0)
      return E.left(
        malformed({
          path: options.path ?? 'input',
          place: `byte ${faults.first + found.skip}`,
          expected: found.encoding,
          found: 'a byte that is not',
          hint: 'Save the file as UTF-8, or read it without strictness: such bytes are then shown as U+FFFD.',
        }),
      )
    return E.right({ text, encoding: found.encoding, notices: noticesOf(found, faults, text) })
  }

/**
 * Decodes a file, replacing what its encoding cannot hold. Never fails.
 *
 * @example
 * import { decodeBytes } from 'variorum/read'
 * decodeBytes(new Uint8Array([0x93, 0x59, 0x65, 0x73, 0x94])).text // '“Yes”'
 */
export const decodeBytes = (bytes: Uint8Array): Decoded =>
  E.getOrElse<Failure, Decoded>(() => ({ text: '', encoding: 'utf-8', notices: [] }))(decodeBytesWith({})(bytes))
