/** What stands before the first element of a marked-up text. */

const skip = (s: string, from: number, close: string): number => {
  const end = s.indexOf(close, from)
  return end < 0 ? s.length : end + close.length
}

/** The text from its first element or DOCTYPE on: without white space, processing instructions and comments. */
export const afterProlog = (head: string): string => {
  let i = 0
  for (;;) {
    while (i < head.length && head.charCodeAt(i) <= 32) i++
    if (head.startsWith('<?', i)) i = skip(head, i + 2, '?>')
    else if (head.startsWith('<!--', i)) i = skip(head, i + 4, '-->')
    else return head.slice(i)
  }
}
