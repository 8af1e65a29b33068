/** Logistic regression by Newton's method with a ridge: what the fitting scripts share. */

/** One example: its measures, how likely it is one statement, its weight, the set it is of. */
export interface Example {
  readonly x: Float64Array
  readonly y: number
  readonly w: number
  readonly set: number
}

/** The solution of linear equations, by elimination with pivots. */
export const solve = (m: readonly Float64Array[], v: Float64Array): Float64Array => {
  const n = v.length
  const a = m.map((row, i) => Float64Array.from([...row, v[i] ?? 0]))
  for (let c = 0; c < n; c++) {
    let pivot = c
    for (let r = c + 1; r < n; r++) if (Math.abs(a[r]?.[c] ?? 0) > Math.abs(a[pivot]?.[c] ?? 0)) pivot = r
    const top = a[pivot] ?? new Float64Array(n + 1)
    a[pivot] = a[c] ?? new Float64Array(n + 1)
    a[c] = top
    for (let r = c + 1; r < n; r++) {
      const row = a[r] ?? new Float64Array(n + 1)
      const f = (row[c] ?? 0) / (top[c] ?? 1)
      if (f !== 0) for (let k = c; k <= n; k++) row[k] = (row[k] ?? 0) - f * (top[k] ?? 0)
    }
  }
  const out = new Float64Array(n)
  for (let r = n - 1; r >= 0; r--) {
    let sum = a[r]?.[n] ?? 0
    for (let k = r + 1; k < n; k++) sum -= (a[r]?.[k] ?? 0) * (out[k] ?? 0)
    out[r] = sum / (a[r]?.[r] ?? 1)
  }
  return out
}

/** The coefficients of measures of one spread, then one intercept a set. The ridge holds the measures alone. */
export const regression = (rows: readonly Example[], sets: number, ridge: number): Float64Array => {
  const n = rows[0]?.x.length ?? 0
  const d = n + sets
  const beta = new Float64Array(d)
  for (let step = 0; step < 20; step++) {
    const h = Array.from({ length: d }, (_, i) => {
      const row = new Float64Array(d)
      row[i] = i < n ? ridge : 1e-6
      return row
    })
    const g = Float64Array.from(beta, (b, i) => (i < n ? -ridge * b : 0))
    for (const r of rows) {
      const at = n + r.set
      let z = beta[at] ?? 0
      for (let i = 0; i < n; i++) z += (beta[i] ?? 0) * (r.x[i] ?? 0)
      const p = 1 / (1 + Math.exp(-z))
      const q = p * (1 - p) * r.w
      const e = (r.y - p) * r.w
      for (let i = 0; i < n; i++) {
        const xi = r.x[i] ?? 0
        if (xi === 0) continue
        g[i] = (g[i] ?? 0) + e * xi
        const row = h[i] as Float64Array
        const qx = q * xi
        for (let j = i; j < n; j++) row[j] = (row[j] ?? 0) + qx * (r.x[j] ?? 0)
        row[at] = (row[at] ?? 0) + qx
      }
      g[at] = (g[at] ?? 0) + e
      const row = h[at] as Float64Array
      row[at] = (row[at] ?? 0) + q
    }
    for (let i = 0; i < d; i++) for (let j = 0; j < i; j++) (h[i] as Float64Array)[j] = h[j]?.[i] ?? 0
    const delta = solve(h, g)
    let most = 0
    for (let i = 0; i < d; i++) {
      beta[i] = (beta[i] ?? 0) + (delta[i] ?? 0)
      most = Math.max(most, Math.abs(delta[i] ?? 0))
    }
    if (most < 1e-6) break
  }
  return beta
}

/** The spread of each measure over the rows; 1 where there is none. */
export const spreads = (rows: readonly Example[]): Float64Array => {
  const n = rows[0]?.x.length ?? 0
  return Float64Array.from({ length: n }, (_, i) => {
    let sum = 0
    let square = 0
    for (const { x } of rows) {
      sum += x[i] ?? 0
      square += (x[i] ?? 0) ** 2
    }
    const mean = sum / rows.length
    return Math.sqrt(Math.max(0, square / rows.length - mean * mean)) || 1
  })
}
