/** File names made from foreign words. */
import { basename, extname } from 'node:path'
import { contentId } from '../text/index.ts'
import { STDIN } from './walk.ts'

const LONGEST = 60

/**
 * A name for a file that no word can turn into a path: `[a-z0-9-]`, at most 60, and eight digits of the digest,
 * so that two different words never share one.
 *
 * @example
 * import { safeName } from 'variorum/node'
 * safeName('../../etc/passwd') // 'etc-passwd-5d4cd256'
 */
export const safeName = (word: string): string => {
  const slug = word
    .slice(0, 200)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, LONGEST)
    .replace(/^-|-$/g, '')
  return `${slug === '' ? 'file' : slug}-${contentId(word).slice(0, 8)}`
}

/** What a file's name says about an article of which nothing else is known: the name without its ending; nothing for standard input. */
export const stemOf = (path: string): string | null => {
  if (path === STDIN) return null
  const stem = basename(path, extname(path))
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\s]+/gu, '-')
    .replace(/^-|-$/g, '')
  return stem === '' || stem.startsWith('.') ? null : stem.slice(0, 24)
}
