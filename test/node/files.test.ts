import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import test from 'ava'
import * as E from 'fp-ts/lib/Either.js'
import * as fc from 'fast-check'
import { type Failure, showFailure } from '../../src/model/index.ts'
import {
  listFiles,
  type Listing,
  openInput,
  readArticles,
  safeName,
  stemOf,
  writeFolder,
  writePieces,
  writeReport,
} from '../../src/node/index.ts'
import { alternatives, matchesName } from '../../src/node/glob.ts'

const inFolder = async <A>(
  files: readonly string[],
  use: (path: (name: string) => string, folder: string) => Promise<A>,
): Promise<A> => {
  const folder = mkdtempSync(join(tmpdir(), 'variorum-node-'))
  const path = (name: string): string => join(folder, name)
  try {
    for (const name of files) {
      mkdirSync(join(path(name), '..'), { recursive: true })
      writeFileSync(path(name), '“Yes,” she said.')
    }
    return await use(path, folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const told = (e: E.Either<Failure, unknown>): string =>
  E.isLeft(e) ? `${e.left._tag} ${showFailure(e.left)}` : 'no failure'

const NAMES: readonly (readonly [pattern: string, name: string, matches: 'yes' | 'no'])[] = [
  ['*', 'a.txt', 'yes'],
  ['*.txt', 'a.txt', 'yes'],
  ['*.txt', 'a.txt.bak', 'no'],
  ['a?c', 'abc', 'yes'],
  ['a?c', 'ac', 'no'],
  ['[a-c]*', 'b1', 'yes'],
  ['[!a-c]*', 'b1', 'no'],
  ['[]x', '[]x', 'yes'],
  ['*', '.hidden', 'no'],
  ['.*', '.hidden', 'yes'],
  ['a*b*c', 'aXbYbZc', 'yes'],
  ['', 'a', 'no'],
]
for (const [pattern, name, matches] of NAMES)
  test(`${JSON.stringify(pattern)} ${matches === 'yes' ? 'matches' : 'does not match'} ${name}`, (t) =>
    t.is(matchesName(pattern, name), matches === 'yes'))

test('braces are written out', (t) => t.deepEqual(alternatives('{a,b}.{x,y}'), ['a.x', 'a.y', 'b.x', 'b.y']))
test('a pattern of many stars is matched in no time', (t) => t.false(matchesName('*a'.repeat(50), 'b'.repeat(5000))))

test('folders are walked in the order of their names, patterns are found, a file is listed once', (t) =>
  inFolder(['b.txt', 'a.html', 'd/c.json', 'd/.hidden.txt', 'x.png', 'd/e/f.csv'], async (path, folder) => {
    const rel = (listed: E.Either<Failure, Listing>): readonly string[] =>
      E.isRight(listed) ? listed.right.files.map((f) => f.slice(folder.length + 1)) : [told(listed)]
    t.deepEqual(rel(await listFiles([folder])()), ['a.html', 'b.txt', 'd/c.json', 'd/e/f.csv'])
    t.deepEqual(rel(await listFiles([path('b.txt'), folder, path('./b.txt')])()), [
      'b.txt',
      'a.html',
      'd/c.json',
      'd/e/f.csv',
    ])
    t.deepEqual(rel(await listFiles([path('*.{txt,html}')])()), ['b.txt', 'a.html'])
    t.deepEqual(rel(await listFiles([path('**/*.csv')])()), ['d/e/f.csv'])
    t.regex(told(await listFiles([path('*.pdf')])()), /^Unreadable .*found no file/)
  }))

test('a file of a folder that does not end as articles do is told, unless it is named by itself', (t) =>
  inFolder(['b.txt', 'd/page.pdf', 'x.png', '.hidden.png'], async (path, folder) => {
    const passed = async (...paths: readonly string[]): Promise<readonly string[]> => {
      const listed = await listFiles(paths)()
      return E.isRight(listed) ? listed.right.passed.map((f) => f.slice(folder.length + 1)) : [told(listed)]
    }
    t.deepEqual(await passed(folder), ['d/page.pdf', 'x.png'])
    t.deepEqual(await passed(folder, path('x.png')), ['d/page.pdf'])
    t.deepEqual(await passed(path('*')), [])
    const read = await readArticles([folder])()
    t.true(
      E.isRight(read) && read.right.notices.some((n) => n.rule === 'read/passed-over' && n.message.includes('x.png')),
    )
  }))

test('what a browser saved beside a page is passed over', (t) =>
  inFolder(['a.html', 'a_files/frame.html', 'b_files/c.html', 'd.mhtml'], async (_, folder) => {
    const files = await listFiles([folder])()
    t.deepEqual(E.isRight(files) ? files.right.files.map((f) => f.slice(folder.length + 1)) : told(files), [
      'a.html',
      'b_files/c.html',
      'd.mhtml',
    ])
  }))

test('articles are read, named by their files where nothing else names them', (t) =>
  inFolder(['x/a.txt', 'y/a.txt', 'b.txt'], async (_, folder) => {
    const read = await readArticles([folder])()
    t.deepEqual(E.isRight(read) ? read.right.records.map((r) => r.siglum) : told(read), ['b', 'a', 'a-2'])
    const one = await readArticles([join(folder, 'b.txt')])()
    t.deepEqual(E.isRight(one) ? one.right.records.map((r) => r.siglum) : told(one), [null])
  }))

test('a report among the articles is passed over and told; by itself it is refused', (t) =>
  inFolder([], async (path, folder) => {
    writeFileSync(path('a.txt'), '“We stay,” she said.')
    writeFileSync(
      path('report.html'),
      '<!DOCTYPE html><html><head><meta name="generator" content="Variorum"></head></html>',
    )
    const both = await readArticles([folder])()
    if (E.isLeft(both)) return t.fail(showFailure(both.left))
    t.is(both.right.records.length, 1)
    t.regex(both.right.notices[0]?.message ?? '', /report\.html: this is a report and no article; it is passed over\.$/)
    const alone = await readArticles([path('report.html')])()
    t.true(E.isLeft(alone) && alone.left._tag === 'NothingToCompare')
  }))

test('what cannot be read is said with what the system says', (t) =>
  inFolder(['a.txt'], async (path, folder) => {
    t.regex(
      told(await readArticles([path('none.txt')])()),
      /^Unreadable .*none\.txt: expected a file that can be read, found no such file or folder/,
    )
    if (process.getuid?.() !== 0) {
      chmodSync(path('a.txt'), 0)
      t.regex(told(await readArticles([path('a.txt')])()), /^Unreadable .*no permission/)
    }
    t.regex(told(await readArticles([`${folder}/a.txt/b`])()), /^Unreadable/)
    t.regex(told(await readArticles(['http://example.org/a'])()), /^Usage .*\nNothing is ever fetched/)
  }))

test('lines come one by one, however the chunks fall; a long one is told and passed over', (t) =>
  inFolder(['a.ndjson'], async (path) => {
    writeFileSync(path('a.ndjson'), `\ufeff{"text":"é"}\n\n{"text":"${'x'.repeat(17_000_000)}"}\r\n{"text":"last"}`)
    const opened = await openInput({})(path('a.ndjson'))
    if (E.isLeft(opened) || opened.right._tag !== 'Lines') return t.fail(told(opened))
    const seen: string[] = []
    for await (const line of opened.right.lines)
      seen.push(E.isRight(line) ? `${line.right.number} ${line.right.text}` : told(line))
    t.is(seen.length, 3)
    t.is(seen[0], '1 {"text":"é"}')
    t.regex(seen[1] ?? '', /^OverLimit .*line 3/)
    t.is(seen[2], '4 {"text":"last"}')
  }))

test('a report takes its place whole; the old one stays where the new one fails', (t) =>
  inFolder(['old.html', 'victim.txt'], async (path, folder) => {
    t.true(E.isRight(await writeReport(path('old.html'))('new')()))
    t.is(readFileSync(path('old.html'), 'utf8'), 'new')
    symlinkSync(path('victim.txt'), path('link.html'))
    t.true(E.isRight(await writeReport(path('link.html'))('mine')()))
    t.is(readFileSync(path('victim.txt'), 'utf8'), '“Yes,” she said.')
    t.false(lstatSync(path('link.html')).isSymbolicLink())
    mkdirSync(path('d'))
    t.regex(told(await writeReport(path('d'))('x')()), /^Unwritable .*found a folder/)
    t.regex(told(await writeReport(path('none/x.html'))('x')()), /^Unwritable .*no such file or folder/)
    if (existsSync('/dev/full')) t.regex(told(await writeReport('/dev/full')('x')()), /^Unwritable .*no space left/)
    t.deepEqual(
      readdirSync(folder).filter((n) => n.endsWith('.tmp')),
      [],
    )
  }))

test('pieces take their place together, or not at all', (t) =>
  inFolder(['old.ndjson'], async (path, folder) => {
    const failed = await writePieces(path('old.ndjson'))(async (sink) => {
      await sink('half')
      return E.left('stop' as const)
    })()
    t.deepEqual(failed, E.left('stop') as unknown)
    t.is(readFileSync(path('old.ndjson'), 'utf8'), '“Yes,” she said.')
    t.true(E.isRight(await writePieces(path('old.ndjson'))(async (sink) => (await sink('one\n'), sink('two\n')))()))
    t.is(readFileSync(path('old.ndjson'), 'utf8'), 'one\ntwo\n')
    t.deepEqual(readdirSync(folder), ['old.ndjson'])
  }))

test('a folder is written whole; names that are paths are refused before anything is written', (t) =>
  inFolder([], async (path, folder) => {
    t.true(
      E.isRight(
        await writeFolder(path('out'))([
          { name: 'a.csv', text: '1' },
          { name: 'b.csv', text: '2' },
        ])(),
      ),
    )
    t.deepEqual(readdirSync(path('out')), ['a.csv', 'b.csv'])
    for (const name of ['../x.csv', '/x.csv', '.x', '-rf', 'a/b', '', 'a\u0000b'])
      t.regex(
        told(
          await writeFolder(path('other'))([
            { name: 'a.csv', text: '1' },
            { name, text: 'x' },
          ])(),
        ),
        /^Unwritable/,
      )
    t.deepEqual(readdirSync(folder), ['out'])
  }))

test('a safe name is a plain one, and different words have different names', (t) => {
  for (const word of ['../../etc/passwd', 'CON', '-rf', 'é', 'a'.repeat(300), '', '\u0000', '.', 'A', 'a'])
    t.regex(safeName(word), /^[a-z0-9][a-z0-9-]{0,59}-[0-9a-f]{8}$/)
  fc.assert(
    fc.property(fc.string(), fc.string(), (a, b) => {
      t.regex(safeName(a), /^[a-z0-9][a-z0-9-]*$/)
      t.is(safeName(a) === safeName(b), a === b)
    }),
  )
})

test('the stem of a file names an article, controls left out', (t) => {
  t.is(stemOf('/x/syria-times.txt'), 'syria-times')
  t.is(stemOf('-'), null)
  t.is(stemOf('a\u001b[31m.txt'), 'a-[31m')
})
