/** The word somebody may have meant. Source: optimal string alignment (Damerau 1964), adjacent letters swapped counting one. */

const LONGEST = 40

const distance = (a: string, b: string): number => {
  let before: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const same = a.charAt(i - 1) === b.charAt(j - 1) ? 0 : 1
      let best = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + same)
      const swapped = i > 1 && j > 1 && a.charAt(i - 1) === b.charAt(j - 2) && a.charAt(i - 2) === b.charAt(j - 1)
      if (swapped) best = Math.min(best, (before[j - 2] ?? 0) + 1)
      row.push(best)
    }
    before = last
    last = row
  }
  return last[b.length] ?? 0
}

/** The choice nearest to a word, if it is at most a third of the letters away; the first in code-unit order of equally near ones. */
export const nearest = (word: string, choices: readonly string[]): string | null => {
  if (word.length > LONGEST) return null
  const near = choices
    .map((choice) => ({ choice, far: distance(word.toLowerCase(), choice.toLowerCase()) }))
    .filter(({ choice, far }) => far <= Math.max(1, Math.floor(choice.length / 3)))
    .toSorted((a, b) => a.far - b.far || (a.choice < b.choice ? -1 : 1))
  return near[0]?.choice ?? null
}
