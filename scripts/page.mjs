// Writes dist/page/page.html: the page for people without a terminal, one file that holds its style, script and the library.
import zopfli from '@gfx/zopfli'
import { build } from 'esbuild'
import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')

const bundled = async (entry) => {
  const result = await build({
    absWorkingDir: root,
    entryPoints: [entry],
    bundle: true,
    minify: true,
    format: 'iife',
    platform: 'browser',
    target: 'es2022',
    charset: 'utf8',
    // The form that can be shaken; the form that leaves the Buffer to us.
    alias: { 'fp-ts/lib': 'fp-ts/es6', 'csv-parse/browser/esm/sync': 'csv-parse/sync' },
    inject: ['scripts/buffer.mjs'],
    legalComments: 'none',
    write: false,
  })
  return result.outputFiles[0].text
}

const source = (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

/** 85 printable characters that mean nothing in markup, as `src/page/library.ts` reads them. */
const DIGITS = Array.from({ length: 94 }, (_, i) => String.fromCharCode(33 + i))
  .filter((c) => !'"&\'<>\\`-|'.includes(c))
  .slice(0, 85)

/** Bytes as text, four bytes in five characters (as RFC 1924 has it for addresses); the last group filled with zeros. */
const printable = (bytes) => {
  const padded = Buffer.concat([bytes, Buffer.alloc((4 - (bytes.length % 4)) % 4)])
  let out = ''
  for (let i = 0; i < padded.length; i += 4) {
    let n = padded.readUInt32BE(i)
    let group = ''
    for (let k = 0; k < 5; k++) {
      group = DIGITS[n % 85] + group
      n = Math.floor(n / 85)
    }
    out += group
  }
  return `${bytes.length} ${out}`
}

/** The text with the one place that matches filled; a place that is not there is a fault of the build. */
const filled = (text, place, value) => {
  if (!place.test(text)) throw new Error(`page: no place ${place}`)
  return text.replace(place, () => value)
}

/** The page as text. The policy admits its own style and script, those of the report in its frame, and a worker from memory. */
export const page = async () => {
  const [library, main] = await Promise.all([bundled('src/page/worker.ts'), bundled('src/page/main.ts')])
  const from = (file) => import(pathToFileURL(join(root, file)).href)
  const { STYLE } = await from('dist/report/html/style.js')
  const { SCRIPT } = await from('dist/report/html/script.js')
  const { DARK, LIGHT } = await from('dist/report/svg/picture.js')
  const colours = `:root{color-scheme:light dark;${LIGHT}}@media (prefers-color-scheme:dark){:root{${DARK}}}`
  const style = filled(readFileSync(join(root, 'src/page/page.css'), 'utf8'), /\/\* colours \*\//, colours).trim()
  const script = main.trim().replaceAll('</script', '<\\/script')
  const policy = [
    `default-src 'none'`,
    `style-src ${source(style)} ${source(STYLE)}`,
    `script-src ${source(script)} ${source(SCRIPT)}`,
    `worker-src blob:`,
    `img-src data:`,
    `base-uri 'none'`,
    `form-action 'none'`,
  ].join('; ')
  const places = [
    [/content="policy"/, `content="${policy}"`],
    [/<style>\s*\/\* style \*\/\s*<\/style>/, `<style>${style}</style>`],
    [
      /(?<=id="library">)\s*library\s*(?=<\/script>)/,
      printable(Buffer.from(await zopfli.gzipAsync(Buffer.from(library), {}))),
    ],
    [/<script>\s*\/\* script \*\/\s*<\/script>/, `<script>${script}</script>`],
  ]
  return places.reduce(
    (text, [place, value]) => filled(text, place, value),
    readFileSync(join(root, 'src/page/page.html'), 'utf8'),
  )
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const text = await page()
  mkdirSync(join(root, 'dist/page'), { recursive: true })
  writeFileSync(join(root, 'dist/page/page.html'), text)
  console.log(`dist/page/page.html ${(Buffer.byteLength(text) / 1000).toFixed(0)} kB`)
}
