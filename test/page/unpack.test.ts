import test from 'ava'
import { unpack } from '../../src/page/unpack.ts'

// A script of the build, beside the sources: it knows no types.
const { pack } = (await import(new URL('../../../scripts/pack.mjs', import.meta.url).href)) as {
  readonly pack: (data: Uint8Array) => Uint8Array
}

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)

/** Bytes without order, the same on every run. */
const noise = (n: number): Uint8Array => {
  let state = 1
  return Uint8Array.from({ length: n }, () => (state = (state * 48271) % 2147483647) & 255)
}

const CASES: Readonly<Record<string, Uint8Array>> = {
  nothing: bytes(''),
  'one letter': bytes('a'),
  'one letter many times': new Uint8Array(5000).fill(97),
  'words told again': bytes(
    'The bridge stays open, said Ana Ortiz. '.repeat(40) + 'The bridge stays closed, said Ana Ortiz.',
  ),
  'letters of every script': bytes('Кремль сообщил · القاهرة · 東京 · 𝒳'.repeat(9)),
  noise: noise(20_000),
  'noise told again from afar': Uint8Array.from([...noise(9000), ...new Uint8Array(6000), ...noise(9000)]),
  'bytes of one bit': Uint8Array.from({ length: 3000 }, (_, i) => ((i * i) % 7 === 3 ? 255 : 0)),
}

for (const [name, data] of Object.entries(CASES))
  test(`what is packed comes back: ${name}`, (t) => {
    t.deepEqual([...unpack(pack(data), data.length)], [...data])
  })

test('what repeats becomes smaller', (t) => {
  const data = CASES['words told again'] ?? new Uint8Array()
  t.true(pack(data).length < data.length / 10)
})
