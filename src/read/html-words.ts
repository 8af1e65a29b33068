/**
 * What the names of classes and ids say about an element. Word lists written for this project; which kinds of words
 * speak for and against is known from Arc90's and Mozilla's Readability.
 */
import type { PageElement } from './html-page.ts'

const UNLIKELY =
  /-ad-|ad-?break|ad-?slot|advert|agegate|banner|breadcrumb|combx|comment|community|consent|cookie|cover-wrap|disqus|extra|footer|gdpr|header|legends|menu|most-?(?:popular|read|viewed)|navbar|newsletter|outbrain|pager|pagination|paywall-?prompt|popup|promo-?box|recirc|recommended|related|remark|replies|rss|shoutbox|sidebar|skip-?link|skyscraper|social|sponsor|supplemental|taboola|trending|ytp?-remote/i
const PERHAPS = /and|article|body|column|content|main|shadow/i
const GOOD = /article|blog|body|content|entry|hentry|h-entry|main|page|pagination|post|story|text/i
const BAD =
  /-ad-|advert|banner|combx|comment|com-|contact|footer|gdpr|hidden|masthead|media|meta|newsletter|outbrain|promo|related|scroll|share|shopping|shoutbox|sidebar|skyscraper|sponsor|taboola|tags|tool|widget|(?:^|\s)hid(?:\s|$)/i
const BYLINE = /byline|author|dateline|writtenby|p-author/i
const SHARE = /(?:\b|_)(?:share|sharedaddy|sharing|social-links|addthis)(?:\b|_)/i
const ASIDE_ROLES = new Set([
  'menu',
  'menubar',
  'complementary',
  'navigation',
  'alert',
  'alertdialog',
  'dialog',
  'search',
  'banner',
  'contentinfo',
  'toolbar',
])

const attribute = (e: PageElement, name: string): string => e.attributes.get(name) ?? ''

/** Class and id as one string. */
export const namesOf = (e: PageElement): string => `${attribute(e, 'class')} ${attribute(e, 'id')}`

/** Can the element not be seen? */
export const isHidden = (e: PageElement): boolean => {
  const style = attribute(e, 'style')
  if (style !== '' && /display\s{0,9}:\s{0,9}none|visibility\s{0,9}:\s{0,9}hidden/i.test(style)) return true
  if (e.attributes.has('hidden')) return true
  return attribute(e, 'aria-hidden') === 'true' && !attribute(e, 'class').includes('fallback-image')
}

const ASIDES = new Set(['aside', 'nav', 'footer'])

/** Does an element, by its tag, role or name, hold what stands beside the article? */
export const isAside = (e: PageElement): boolean => ASIDES.has(e.tag) || isUnlikely(e)

/** Is it by its name something beside the article: a menu, comments, advertisements? */
export const isUnlikely = (e: PageElement): boolean => {
  if (e.tag === 'body' || e.tag === 'html' || e.tag === 'a' || e.tag === 'article' || e.tag === 'main') return false
  if (ASIDE_ROLES.has(attribute(e, 'role'))) return true
  const names = namesOf(e)
  return names.length > 1 && UNLIKELY.test(names) && !PERHAPS.test(names)
}

/** 25 for each of class and id that speaks for it, minus 25 for each that speaks against. */
export const weightOf = (e: PageElement): number => {
  let weight = 0
  for (const name of [attribute(e, 'class'), attribute(e, 'id')]) {
    if (name === '') continue
    if (BAD.test(name)) weight -= 25
    if (GOOD.test(name)) weight += 25
  }
  return weight
}

export const isByline = (e: PageElement): boolean =>
  attribute(e, 'rel') === 'author' || attribute(e, 'itemprop').includes('author') || BYLINE.test(namesOf(e))

export const isShare = (e: PageElement): boolean => SHARE.test(namesOf(e))
