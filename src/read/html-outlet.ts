/** Who publishes a page: as its linked data, its `<meta>`, the end of its title or its address say. */
import type { LinkedData } from './html-linked.ts'
import { type Named, plainValue } from './html-values.ts'
import { suffixOf } from './html-title.ts'
import { hostOf } from './quotations.ts'
import { unarchived } from './saved-from.ts'

const isAddress = (s: string): boolean => /^(?:https?:)?\/\//i.test(s)

const squashed = (s: string): string => (s.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join('')

const SHORTEST_SHARED = 4

/** Does the name of a site share a word, or its letters, with the host? */
const namesHost = (name: string, host: string): boolean => {
  const address = squashed(host)
  const words = name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  const initials = words.map((w) => w.charAt(0)).join('')
  return (
    words.some((w) => w.length >= SHORTEST_SHARED && address.includes(w)) ||
    address.includes(squashed(name)) ||
    (initials.length > 1 && host.split('.').includes(initials))
  )
}

/**
 * The name of the outlet, or `null`. What stands behind the title counts as a name where no address contradicts it;
 * the host of the address is the last resort.
 */
export const outletOf = (linked: LinkedData, values: Named, title: string, url: string | null): string | null => {
  const named = [
    linked.publisher,
    values.last('og:site_name'),
    values.first('dc:publisher', 'dcterms:publisher', 'cre', 'publisher'),
    linked.publisherNode,
    linked.site,
    values.first('application-name', 'apple-mobile-web-app-title'),
  ].find((name) => name !== null && !isAddress(name))
  if (named !== undefined && named !== null) return plainValue(named)
  const host = hostOf(url === null ? null : unarchived(url))
  const suffix = suffixOf(title)
  return suffix !== null && (host === null || namesHost(suffix, host)) ? plainValue(suffix) : host
}
