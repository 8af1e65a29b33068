// Packs bytes as src/page/unpack.ts unpacks them; its model is explained there. The parse is the cheapest by prices
// that the parse before it left, as Zopfli does it (Alakuijala and Vandevenne 2013).
import { ALIGN, ALL, BESIDE, LENGTHS, LETTERS, MATCH, NEAR, NEXT, REPEAT, SLOTS } from '../dist/page/unpack.js'

const LONGEST = 273
const DEPTH = 48

const slotOf = (d) => {
  if (d < 4) return d
  const top = 31 - Math.clz32(d)
  return 2 * top + ((d >>> (top - 1)) & 1)
}

const coder = () => {
  const quick = new Uint16Array(ALL).fill(32768)
  const slow = new Uint16Array(ALL).fill(32768)
  const out = []
  let low = 0
  let range = 0xffffffff
  const carry = () => {
    for (let i = out.length - 1; i >= 0; i--) {
      out[i] = (out[i] + 1) & 255
      if (out[i] !== 0) break
    }
  }
  const push = () => {
    while (range < 0x1000000) {
      out.push(Math.floor(low / 0x1000000))
      low = (low % 0x1000000) * 256
      range = (range << 8) >>> 0
    }
  }
  const add = (n) => {
    low += n
    if (low >= 0x100000000) {
      low -= 0x100000000
      carry()
    }
  }
  return {
    bit: (p, b) => {
      const q = quick[p]
      const s = slow[p]
      const bound = (range >>> 16) * Math.max(32, Math.min(65504, (q + s) >>> 1))
      if (b === 0) {
        range = bound
        quick[p] = q + ((65535 - q) >> 4)
        slow[p] = s + ((65535 - s) >> 7)
      } else {
        add(bound)
        range -= bound
        quick[p] = q - (q >> 4)
        slow[p] = s - (s >> 7)
      }
      push()
    },
    plain: (value, bits) => {
      for (let i = bits - 1; i >= 0; i--) {
        range >>>= 1
        if ((value >>> i) & 1) add(range)
        push()
      }
    },
    done: () => {
      for (let i = 0; i < 4; i++) {
        out.push(Math.floor(low / 0x1000000))
        low = (low % 0x1000000) * 256
      }
      return Uint8Array.from(out)
    },
  }
}

/** Tells every choice of a parse to a coder. A step is its length; its distance stands beside, 0 for a letter. */
const told = (data, sizes, distances, c) => {
  const tree = (base, bits, value) => {
    let m = 1
    for (let i = bits - 1; i >= 0; i--) {
      const b = (value >>> i) & 1
      c.bit(base + m, b)
      m = (m << 1) | b
    }
  }
  const backwards = (base, bits, value) => {
    let m = 1
    for (let i = 0; i < bits; i++) {
      const b = (value >>> i) & 1
      c.bit(base + m, b)
      m = (m << 1) | b
    }
  }
  const length = (base, n) => {
    c.bit(base, n < 10 ? 0 : 1)
    if (n < 10) return tree(base + 2, 3, n - 2)
    c.bit(base + 1, n < 18 ? 0 : 1)
    return n < 18 ? tree(base + 10, 3, n - 10) : tree(base + 18, 8, n - 18)
  }
  const last = [1, 1, 1, 1]
  let before = 0
  for (let n = 0, k = 0; n < data.length; n += sizes[k], k++) {
    const size = sizes[k]
    const d = distances[k]
    c.bit(MATCH + before, d === 0 ? 0 : 1)
    if (d === 0) {
      const left = n === 0 ? 0 : data[n - 1]
      const letter = data[n] | 256
      let i = 7
      if (before & 1) {
        const beside = data[n - last[0]] ?? 0
        while (i >= 0) {
          const b = (beside >> i) & 1
          const own = (letter >> i) & 1
          c.bit(BESIDE + 256 * b + (letter >> (i + 1)), own)
          i--
          if (own !== b) break
        }
      }
      for (; i >= 0; i--) c.bit(LETTERS + 256 * left + (letter >> (i + 1)), (letter >> i) & 1)
      before = (before << 1) & 3
      continue
    }
    const which = last.indexOf(d)
    c.bit(REPEAT + before, which >= 0 ? 1 : 0)
    if (which >= 0) {
      for (let i = 0; i < Math.min(3, which + 1); i++) c.bit(NEXT + i, i < which ? 1 : 0)
      last.splice(which, 1)
      last.unshift(d)
      length(LENGTHS + 274, size)
    } else {
      length(LENGTHS, size)
      const slot = slotOf(d - 1)
      tree(SLOTS + 64 * Math.min(3, size - 2), 6, slot)
      if (slot >= 4) {
        const bits = (slot >> 1) - 1
        const rest = (d - 1) & ((1 << bits) - 1)
        if (slot < 14) backwards(NEAR + 64 * slot, bits, rest)
        else {
          c.plain(rest >>> 4, bits - 4)
          backwards(ALIGN, 4, rest & 15)
        }
      }
      last.unshift(d)
      last.pop()
    }
    before = ((before << 1) | 1) & 3
  }
}

/** Earlier places of the same three bytes, each with the one before it. */
const chains = (data) => {
  const head = new Int32Array(1 << 16).fill(-1)
  const previous = new Int32Array(data.length).fill(-1)
  for (let i = 0; i + 2 < data.length; i++) {
    const h = ((data[i] * 0x9e5f + data[i + 1] * 0x1f35 + data[i + 2] * 0x3d4d) >>> 0) & 0xffff
    previous[i] = head[h]
    head[h] = i
  }
  return previous
}

const common = (data, i, j) => {
  const most = Math.min(LONGEST, data.length - i)
  let n = 0
  while (n < most && data[i + n] === data[j + n]) n++
  return n
}

/** The cheapest parse under prices. */
const parse = (data, previous, price) => {
  const size = data.length
  const cost = new Float64Array(size + 1).fill(Infinity)
  const by = new Uint16Array(size + 1)
  const from = new Int32Array(size + 1)
  const last = new Int32Array(4 * (size + 1)).fill(1)
  cost[0] = 0
  const reach = (i, n, d, c) => {
    if (c >= cost[i + n]) return
    cost[i + n] = c
    by[i + n] = n
    from[i + n] = d
  }
  for (let i = 0; i < size; i++) {
    // The distances last used, along the cheapest way here.
    if (i > 0) {
      const p = 4 * (i - by[i])
      const d = from[i]
      let k = 0
      if (d !== 0) last[4 * i + k++] = d
      for (let r = 0; r < 4 && k < 4; r++) if (d === 0 || last[p + r] !== d) last[4 * i + k++] = last[p + r]
    }
    const here = cost[i]
    const after = i > 0 && from[i] !== 0
    reach(i, 1, 0, here + price.letter(data, i, after ? data[i - last[4 * i]] : -1))
    for (let r = 0; r < 4; r++) {
      const d = last[4 * i + r]
      if (d > i) continue
      const n = common(data, i, i - d)
      for (let k = 2; k <= n; k++) reach(i, k, d, here + price.repeat(r, k))
    }
    let best = 2
    let j = previous[i]
    for (let k = 0; k < DEPTH && j >= 0; k++, j = previous[j]) {
      if (data[j + best] !== data[i + best]) continue
      const n = common(data, i, j)
      if (n <= best) continue
      const slot = slotOf(i - j - 1)
      for (let m = best + 1; m <= n; m++) reach(i, m, i - j, here + price.match(slot, m))
      best = n
      if (n === LONGEST) break
    }
  }
  const sizes = []
  const distances = []
  for (let i = size; i > 0; i -= by[i]) {
    sizes.push(by[i])
    distances.push(from[i])
  }
  return { sizes: sizes.reverse(), distances: distances.reverse() }
}

/** Prices from how often each choice was taken: a coder that only counts. */
const counted = (data, parsed) => {
  const ones = new Float64Array(ALL).fill(0.4)
  const all = new Float64Array(ALL).fill(0.8)
  const bit = (p, b) => {
    ones[p] += b
    all[p] += 1
  }
  if (parsed) told(data, parsed.sizes, parsed.distances, { bit, plain: () => {} })
  else
    for (let i = 1; i < data.length; i++) {
      const letter = data[i] | 256
      for (let k = 7; k >= 0; k--) bit(LETTERS + 256 * data[i - 1] + (letter >> (k + 1)), (letter >> k) & 1)
    }
  const cost = (p, b) => -Math.log2(b ? ones[p] / all[p] : 1 - ones[p] / all[p])
  const tree = (base, bits, value) => {
    let m = 1
    let c = 0
    for (let i = bits - 1; i >= 0; i--) {
      const b = (value >>> i) & 1
      c += cost(base + m, b)
      m = (m << 1) | b
    }
    return c
  }
  const length = (base, n) =>
    n < 10
      ? cost(base, 0) + tree(base + 2, 3, n - 2)
      : cost(base, 1) +
        (n < 18 ? cost(base + 1, 0) + tree(base + 10, 3, n - 10) : cost(base + 1, 1) + tree(base + 18, 8, n - 18))
  const lengths = [LENGTHS, LENGTHS + 274].map((base) =>
    Float64Array.from({ length: LONGEST + 1 }, (_, n) => (n < 2 ? 0 : length(base, n))),
  )
  const share = (base, b) => {
    let x = 0
    let n = 0
    for (let i = 0; i < 4; i++) {
      x += ones[base + i]
      n += all[base + i]
    }
    return -Math.log2(b ? x / n : 1 - x / n)
  }
  const letterCost = parsed ? share(MATCH, 0) : 1
  const matchCost = parsed ? share(MATCH, 1) + share(REPEAT, 0) : 2
  const repeatCost = parsed ? share(MATCH, 1) + share(REPEAT, 1) : 2
  const next = [0, 1, 2, 3].map((r) => {
    let c = 0
    for (let i = 0; i < Math.min(3, r + 1); i++) c += cost(NEXT + i, i < r ? 1 : 0)
    return c
  })
  const slots = Array.from({ length: 4 }, (_, s) =>
    Float64Array.from({ length: 64 }, (_x, slot) => {
      const bits = slot < 4 ? 0 : (slot >> 1) - 1
      return bits + (parsed ? tree(SLOTS + 64 * s, 6, slot) : 5)
    }),
  )
  const letters = new Float64Array(65536)
  for (let left = 0; left < 256; left++)
    for (let x = 0; x < 256; x++) letters[256 * left + x] = letterCost + tree(LETTERS + 256 * left, 8, x)
  return {
    letter: (d, i, beside) => letters[256 * (i === 0 ? 0 : d[i - 1]) + d[i]] + (beside === d[i] ? 2 : 0),
    repeat: (r, n) => repeatCost + next[r] + lengths[1][n],
    match: (slot, n) => matchCost + lengths[0][n] + slots[Math.min(3, n - 2)][slot],
  }
}

/** The bytes packed. */
export const pack = (data) => {
  const previous = chains(data)
  let parsed = null
  for (let round = 0; round < 3; round++) parsed = parse(data, previous, counted(data, parsed))
  const c = coder()
  told(data, parsed.sizes, parsed.distances, c)
  return c.done()
}
