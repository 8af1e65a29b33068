import test from 'ava'
import { build } from 'esbuild'

test('the library bundles for a browser: no door but node needs the platform', async (t) => {
  const result = await build({
    entryPoints: ['examples/browser/main.ts'],
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'browser',
    minify: true,
    logLevel: 'silent',
    metafile: true,
    tsconfigRaw: '{}',
  })
  t.deepEqual(result.errors, [])
  t.false(Object.keys(result.metafile.inputs).some((f) => f.startsWith('node:')))
  t.true((result.outputFiles[0]?.contents.length ?? 0) > 10_000)
})
