/** The title of a page that does not state its headline: what stands in `<title>`, without the name of the site. */

const SEPARATOR = / [|\-–—\\/>»·] /u
const HIERARCHY = / [\\/>»] /u

const count = (s: string): number => s.split(/\s+/).filter((w) => w !== '').length

const beforeLast = (s: string): string => {
  for (let i = s.length - 3; i >= 0; i--) if (SEPARATOR.test(s.slice(i, i + 3))) return s.slice(0, i)
  return s
}

const afterFirst = (s: string): string => {
  const m = SEPARATOR.exec(s)
  return m ? s.slice(m.index + 3) : s
}

/** What stands behind the last separator of a title, where that is a name of one to four words. */
export const suffixOf = (title: string): string | null => {
  const head = beforeLast(title)
  const suffix = title.slice(head.length + 3).trim()
  return head === title || suffix === '' || count(suffix) > 4 || count(head) < 3 ? null : suffix
}

/** The words of `<title>` without the site's name, by its separators and the page's headings. Method: Readability. */
export const cleanTitle = (
  title: string,
  headings: readonly { readonly tag: string; readonly text: string }[],
): string => {
  const whole = title.trim()
  let current = whole
  if (SEPARATOR.test(whole)) {
    current = beforeLast(whole)
    if (count(current) < 3) current = afterFirst(whole)
  } else if (whole.includes(': ')) {
    if (!headings.some((h) => h.text === whole)) {
      current = whole.slice(whole.lastIndexOf(':') + 1)
      if (count(current) < 3) current = whole.slice(whole.indexOf(':') + 1)
      else if (count(whole.slice(0, whole.indexOf(':'))) > 5) current = whole
    }
  } else if (whole.length > 150 || whole.length < 15) {
    const first = headings.filter((h) => h.tag === 'h1')
    if (first.length === 1) current = first[0]?.text ?? whole
  }
  current = current.replace(/\s+/g, ' ').trim()
  const bare = whole.split(/[|\-–—\\/>»]+/u).join('')
  return count(current) <= 4 && (!HIERARCHY.test(whole) || count(current) !== count(bare) - 1)
    ? whole.replace(/\s+/g, ' ')
    : current
}
