/** Solves a system of linear equations by Gauss-Jordan elimination with pivoting: `m` times the result is `v`. */
export const solve = (m: number[][], v: number[]): number[] => {
  const n = v.length
  const a = m.map((row, i) => [...row, v[i] ?? 0])
  for (let c = 0; c < n; c++) {
    let pivot = c
    for (let r = c + 1; r < n; r++) if (Math.abs(a[r]?.[c] ?? 0) > Math.abs(a[pivot]?.[c] ?? 0)) pivot = r
    const top = a[pivot] ?? []
    a[pivot] = a[c] ?? []
    a[c] = top
    for (let r = 0; r < n; r++) {
      if (r === c) continue
      const row = a[r] ?? []
      const f = (row[c] ?? 0) / (top[c] ?? 1)
      if (f !== 0) for (let k = c; k <= n; k++) row[k] = (row[k] ?? 0) - f * (top[k] ?? 0)
    }
  }
  return a.map((row, i) => (row[n] ?? 0) / (row[i] ?? 1))
}
