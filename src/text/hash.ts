/** Digests of texts. The only file that knows `@noble/hashes`; it runs in Node and in a browser alike. */
import { sha256 as digest } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'

/** SHA-256 of the text in UTF-8, in hexadecimal. */
export const sha256 = (text: string): string => bytesToHex(digest(utf8ToBytes(text)))

/** The first 12 digits of the digest of some strings: an id that depends on content alone. */
export const contentId = (...parts: readonly string[]): string => sha256(JSON.stringify(parts)).slice(0, 12)
