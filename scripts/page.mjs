// Writes dist/page/page.html: the page for people without a terminal, one file that holds its style, script and the library.
import { build } from 'esbuild'
import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { gzipSync } from 'node:zlib'

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
    // The forms of these packages that do not lean on Node's Buffer.
    alias: {
      'csv-parse/sync': 'csv-parse/browser/esm/sync',
    },
    legalComments: 'none',
    write: false,
  })
  return result.outputFiles[0].text
}

const source = (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

/** The page as text. The policy admits its own style and script, those of the report in its frame, and a worker from memory. */
export const page = async () => {
  const [library, main] = await Promise.all([bundled('src/page/worker.ts'), bundled('src/page/main.ts')])
  const { STYLE } = await import(pathToFileURL(join(root, 'dist/report/html/style.js')).href)
  const { SCRIPT } = await import(pathToFileURL(join(root, 'dist/report/html/script.js')).href)
  const { DARK, LIGHT } = await import(pathToFileURL(join(root, 'dist/report/svg/picture.js')).href)
  const colours = `:root{color-scheme:light dark;${LIGHT}}@media (prefers-color-scheme:dark){:root{${DARK}}}`
  const style = readFileSync(join(root, 'src/page/page.css'), 'utf8')
    .replace('{{colours}}', () => colours)
    .trim()
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
  const packed = gzipSync(library, { level: 9 }).toString('base64')
  return readFileSync(join(root, 'src/page/page.html'), 'utf8')
    .replace('content="policy"', () => `content="${policy}"`)
    .replace(/<style>\s*\/\* style \*\/\s*<\/style>/, () => `<style>${style}</style>`)
    .replace(
      /(<script type="text\/plain" id="library">)\s*library\s*<\/script>/,
      (_, tag) => `${tag}${packed}</script>`,
    )
    .replace(/<script>\s*\/\* script \*\/\s*<\/script>/, () => `<script>${script}</script>`)
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const text = await page()
  mkdirSync(join(root, 'dist/page'), { recursive: true })
  writeFileSync(join(root, 'dist/page/page.html'), text)
  console.log(`dist/page/page.html ${(Buffer.byteLength(text) / 1000).toFixed(0)} kB`)
}
