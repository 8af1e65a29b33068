/** Bad input and everyday use, one story a row: what is typed, the exit code, what stands on standard error and output. */
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import test from 'ava'
import { type Files, inFolder, run } from './spawned.ts'

type Story = readonly [title: string, files: Files, argv: string, stdin: string, code: number, err: RegExp, out: RegExp]

const A =
  'Outlet: Harbour Gazette\nDate: 2024-03-05\n\n“We will not raise fares this year,” Mayor Ada Ortiz said on Tuesday.\n'
const B =
  'Outlet: Daily Tribune\nDate: 2024-03-05\n\n“We will never raise the fares this year,” Mayor Ada Ortiz said on Tuesday.\n'
const TWO = { 'a.txt': A, 'b.txt': B }
const C =
  'Outlet: Evening Star\nDate: 2024-03-06\n\n“We will not raise fares this year,” Mayor Ada Ortiz said on Tuesday.\n\n“The night line to the docks stays,” Jonas Reed added.\n'
const OVERRIDES = JSON.stringify({
  version: 1,
  overrides: [
    { action: 'relabel', at: [{ exact: 'not' }, { exact: 'never' }], kind: 'substitution', reason: 'a trial' },
  ],
})
const SAID = '“We will not raise fares this year,” Mayor Ada Ortiz said on Tuesday.'
const MIXED = {
  'in/a.html': `<html><head><title>Fares stay where they are - Coast News</title></head><body><p>${SAID}</p></body></html>`,
  'in/b.xml': `<rss><channel><title>Harbour Wire</title><item><description>${SAID.replace('not', 'never')}</description></item></channel></rss>`,
  'in/c.csv': `outlet,text\nEvening Star,"${SAID}"\n`,
}
const RECORD = JSON.stringify({ id: 'n1', outlet: 'Harbour Gazette', text: '“We will pay,” Ada Ortiz said.' })
const NONE = /^$/
const ANY = /^/

const STORIES: readonly Story[] = [
  [
    'a narrowed report says what it leaves out',
    { 'a.txt': `${SAID}\n\n“The bridge stays open,” Chairman Ben Hale said on Tuesday.` },
    'compare a.txt --speaker Hale',
    '',
    0,
    /notice: 1 of 2 statements stand in this report: those that --speaker "Hale" keeps\./,
    /^Ben Hale: 1 statement in 1 outlet\n/,
  ],
  [
    'a report that is not narrowed says nothing of it',
    { 'a.txt': SAID },
    'compare a.txt --speaker Ortiz',
    '',
    0,
    NONE,
    ANY,
  ],
  [
    'two editions of one article are editions of one outlet',
    {
      'v1.txt': `Outlet: Gazette\nDate: 2024-03-05\n\n${SAID}`,
      'v2.txt': `Outlet: Gazette\nDate: 2024-03-06\n\n${SAID.replace('not', 'never')}`,
    },
    'compare v1.txt v2.txt',
    '',
    0,
    NONE,
    /statement in 1 outlet\n[\s\S]*2 articles from 1 outlet, 1 further edition\.[\s\S]*1 whose wording differs inside quotation marks\./,
  ],
  [
    'a wrong option is answered in the same voice, with where to look',
    { 'a.txt': SAID },
    'compare a.txt --failon any',
    '',
    2,
    /^variorum: unknown option '--failon'\n\(Did you mean --fail-on\?\)\nvariorum compare --help tells more\.\n$/,
    NONE,
  ],
  [
    'several collations are not written as one document',
    { 'm.ndjson': '{"witnesses":[{"id":"A","content":"a b"}]}\n{"witnesses":[{"id":"A","content":"a c"}]}\n' },
    'collate m.ndjson -f tei',
    '',
    2,
    /tei, which is one document\nUse table, json, collatex, dot or apparatus/,
    NONE,
  ],
  // Bad input
  ['empty input is refused', { 'a.txt': '' }, 'compare a.txt', '', 3, /a\.txt: expected text, found nothing/, NONE],
  ['empty standard input is refused', {}, 'extract -', ' \n', 3, /standard input: expected text, found nothing/, NONE],
  [
    'a folder without articles is refused',
    { 'd/': '', 'd/x.png': 'x' },
    'compare d',
    '',
    3,
    /d: expected a folder with articles, found none/,
    NONE,
  ],
  [
    'a missing file cannot be read',
    {},
    'compare nobody.txt',
    '',
    4,
    /nobody\.txt: expected a file that can be read, found no such file/,
    NONE,
  ],
  [
    'a pattern without a match cannot be read',
    {},
    'compare *.txt',
    '',
    4,
    /expected a pattern that some file matches, found no file/,
    NONE,
  ],
  [
    'broken JSON is refused with line and column',
    { 'a.json': '{"text": "x",\n "id": oops}' },
    'extract a.json',
    '',
    3,
    /a\.json: line 2, column 8: expected a JSON value, found "o"/,
    NONE,
  ],
  [
    'broken NDJSON is refused with its line',
    { 'a.ndjson': `${RECORD}\n{"text": "x"\n` },
    'extract a.ndjson',
    '',
    3,
    /a\.ndjson: line 2, column 13: expected "," or "}", found the end of the input/,
    ANY,
  ],
  [
    'a record that breaks the codec is refused with path, expected and found',
    { 'a.json': '[{"text": "x"}, {"text": 5}]' },
    'compare a.json',
    '',
    3,
    /a\.json: \[1\]: text: expected string, found 5/,
    NONE,
  ],
  [
    'a record without text is refused',
    { 'a.json': '{"title": "x"}' },
    'compare a.json',
    '',
    3,
    /a\.json: text: expected string, found nothing/,
    NONE,
  ],
  [
    'the same siglum twice is refused',
    { 'a.json': '[{"siglum":"X","text":"“Yes,” she said."},{"siglum":"X","text":"“No,” she said."}]' },
    'compare a.json',
    '',
    3,
    /expected a siglum of its own for each article, found "X" twice/,
    NONE,
  ],
  [
    'the same siglum twice is no fault of extraction',
    { 'a.json': '[{"siglum":"X","text":"One."},{"siglum":"X","text":"Two."}]' },
    'extract a.json',
    '',
    0,
    ANY,
    /"siglum":"X".*\n.*"siglum":"X"/,
  ],
  [
    'an article without any statement is told',
    { 'a.txt': 'The bridge is old. It stands by the harbour.' },
    'compare a.txt',
    '',
    0,
    /notice: .*no (?:reported )?statement/i,
    ANY,
  ],
  [
    'an unclosed quotation is told',
    { 'a.txt': 'Outlet: Gazette\n\n“We will not raise fares, Mayor Ada Ortiz said on Tuesday.\n\nThe tram is old.' },
    'extract a.txt',
    '',
    0,
    /A quotation is opened and not closed/,
    /unclosed/,
  ],
  [
    'a picture is refused',
    { 'a.txt': new Uint8Array([0x89, 0x50, 0x4e, 0x47, 1, 2]) },
    'compare a.txt',
    '',
    3,
    /a\.txt: byte 0: expected text, found a PNG picture/,
    NONE,
  ],
  [
    'bytes that are not UTF-8 are told',
    { 'a.txt': new Uint8Array([...Buffer.from('“Yes,” she said. '), 0xff, 0xfe, 0x20]) },
    'extract a.txt',
    '',
    0,
    /a\.txt: 2 places are not utf-8 \(the first at byte 21\); shown as U\+FFFD/,
    /"attributions"/,
  ],
  [
    'strictness refuses such bytes',
    { 'a.txt': new Uint8Array([0x61, 0xff, 0xfe]) },
    'extract a.txt --strict',
    '',
    3,
    /a\.txt: byte 1: expected utf-8, found a byte that is not/,
    NONE,
  ],
  [
    'an address is refused: nothing is fetched',
    {},
    'compare https://example.org/a.html',
    '',
    2,
    /expected a local file, found an address/,
    NONE,
  ],
  [
    'a feed with a DOCTYPE is refused',
    {
      'a.xml':
        '<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a "b">]><rss><channel><item><description>&a;</description></item></channel></rss>',
    },
    'compare a.xml',
    '',
    3,
    /a feed without a DOCTYPE, found a DOCTYPE/,
    NONE,
  ],
  [
    'a table without a column of texts is refused',
    { 'a.csv': 'outlet,date\nGazette,2024\n' },
    'compare a.csv',
    '',
    3,
    /a\.csv: line 1: expected a column named "text"/,
    NONE,
  ],
  // Usage
  [
    'an unknown command is told with the nearest',
    {},
    'comapre a.txt',
    '',
    2,
    /unknown command 'comapre'\n\(Did you mean compare\?\)/,
    NONE,
  ],
  [
    'an unknown option is told with the nearest',
    TWO,
    'compare a.txt --fromat html',
    '',
    2,
    /unknown option '--fromat'\n\(Did you mean --format\?\)/,
    NONE,
  ],
  [
    'an unknown format is told with the nearest',
    TWO,
    'compare a.txt b.txt -f htlm',
    '',
    2,
    /--format: expected one of text, .*found "htlm"\nDid you mean html\?/,
    NONE,
  ],
  [
    'an ending that tells no format is told',
    TWO,
    'compare a.txt b.txt -o out.xyz',
    '',
    2,
    /--output: expected a name whose ending tells the format/,
    NONE,
  ],
  [
    'a number that is none is told',
    TWO,
    'compare a.txt --max-excerpt many',
    '',
    2,
    /--max-excerpt: expected a whole number from 1/,
    NONE,
  ],
  ['a kind that is none is told', TWO, 'compare a.txt --fail-on negatoin', '', 2, /Did you mean negation\?/, NONE],
  ['no command at all gives the help', {}, '', '', 2, /Usage: variorum COMMAND/, NONE],
  [
    'several files as one folder of tables need a place',
    TWO,
    'compare a.txt b.txt -f csv',
    '',
    2,
    /name the folder with -o/,
    NONE,
  ],
  [
    'a misspelt key of a config file is told',
    { ...TWO, 'c.json': '{"fromat":"html"}' },
    'compare a.txt --config c.json',
    '',
    2,
    /c\.json: fromat: expected the long name of an option/,
    NONE,
  ],
  [
    'a siglum that is none of the comparison is told',
    TWO,
    'compare a.txt b.txt --record XY',
    '',
    2,
    /--record: expected one of the sigla of this comparison: DT, HG, found "XY"/,
    NONE,
  ],
  // Use
  ['two articles are compared', TWO, 'compare a.txt b.txt', '', 0, ANY, /HG[\s\S]*DT[\s\S]*never/],
  [
    'a difference that matches --fail-on gives 1, after the report',
    TWO,
    'compare a.txt b.txt --fail-on any',
    '',
    1,
    ANY,
    /HG/,
  ],
  [
    'a folder, in a format by config file',
    { 'd/a.txt': A, 'd/b.txt': B, 'c.json': '{"format":"markdown"}' },
    'compare d --config c.json',
    '',
    0,
    ANY,
    /^# /,
  ],
  [
    'what is typed comes before the config file',
    { ...TWO, 'c.json': '{"format":"markdown"}' },
    'compare a.txt b.txt --config c.json -f json',
    '',
    0,
    ANY,
    /^\{/,
  ],
  [
    'a page that does not say whose it is',
    { 'p.txt': '“Yes,” Ada Ortiz said.' },
    'extract p.txt --outlet Gazette --date 2024-03-05',
    '',
    0,
    NONE,
    /"outlet":"Gazette","date":"2024-03-05"/,
  ],
  [
    'standard input, one record a line, in its order',
    {},
    'extract -',
    `${RECORD}\n${RECORD.replace('n1', 'n2')}\n`,
    0,
    NONE,
    /^\{"id":"n1"[^\n]*\n\{"id":"n2"[^\n]*\n$/,
  ],
  [
    'statements are linked',
    {},
    'link -',
    '{"id":"1","text":"We will not raise fares this year","speaker":"Ada Ortiz"}\n{"id":"2","text":"We will never raise the fares this year","speaker":"Ada Ortiz"}\n',
    0,
    NONE,
    /"members":\["1","2"\]/,
  ],
  ['a statement without an id is refused', {}, 'link -', '{"text":"x"}', 3, /id: expected string, found nothing/, NONE],
  [
    'witnesses are collated',
    { 'w.json': '{"witnesses":[{"id":"A","content":"we will never pay"},{"id":"B","content":"we will not pay"}]}' },
    'collate w.json -f collatex',
    '',
    0,
    NONE,
    /^\{"witnesses":\["A","B"\],"table":\[\[\[/,
  ],
  [
    'many collations give a line each, with its id',
    {},
    'collate - -f json',
    '{"id":"p","witnesses":[{"id":"A","content":"a b"}]}\n{"id":"q","witnesses":[{"id":"A","content":"c"}]}\n',
    0,
    NONE,
    /^\{"id":"p"[^\n]*\n\{"id":"q"[^\n]*\n$/,
  ],
  [
    'the same witness twice is refused',
    { 'w.json': '{"witnesses":[{"id":"A","content":"a"},{"id":"A","content":"b"}]}' },
    'collate w.json',
    '',
    3,
    /witnesses\[1\]\.id: expected an id of its own for each witness, found "A" twice/,
    NONE,
  ],
  [
    'a range of quotation outside its content is refused',
    { 'w.json': '{"witnesses":[{"id":"A","content":"a","quoted":[{"start":0,"end":9}]}]}' },
    'collate w.json',
    '',
    3,
    /witnesses\[0\]\.quoted\[0\]: expected a range within the 1 characters/,
    NONE,
  ],
  [
    'only shared statements, as a report of one',
    { ...TWO, 'c.txt': C },
    'compare a.txt b.txt c.txt --only shared -f ndjson',
    '',
    0,
    ANY,
    /^(?:(?!night line to the docks stays","start|"speaker":"Jonas Reed").)*$/s,
  ],
  [
    'only what one outlet carries',
    { ...TWO, 'c.txt': C },
    'compare a.txt b.txt c.txt --only ES',
    '',
    0,
    ANY,
    /1\. Jonas Reed: The night line to the docks stays(?![\s\S]*\n2\. )/,
  ],
  [
    'only where two read alike and a third does not',
    { ...TWO, 'c.txt': C },
    'compare a.txt b.txt c.txt --only HG+ES/DT --fail-on any',
    '',
    1,
    ANY,
    /never/,
  ],
  [
    'only one speaker',
    { ...TWO, 'c.txt': C },
    'compare a.txt b.txt c.txt --speaker Reed',
    '',
    0,
    ANY,
    /1\. Jonas Reed: The night line(?![\s\S]*\n2\. )/,
  ],
  [
    'only a kind that is not there: nothing fails',
    TWO,
    'compare a.txt b.txt --kind order --fail-on any',
    '',
    0,
    ANY,
    ANY,
  ],
  [
    'decisions made by hand',
    { ...TWO, 'o.json': OVERRIDES },
    'compare a.txt b.txt --overrides o.json',
    '',
    0,
    ANY,
    /by hand/,
  ],
  [
    'broken decisions are refused',
    { ...TWO, 'o.json': '{"version":1,"overrides":[{"action":"burn","at":[],"reason":"x"}]}' },
    'compare a.txt b.txt --overrides o.json',
    '',
    3,
    /o\.json: overrides\[0\]\.action: expected link \| unlink \| relabel \| ignore, found "burn"/,
    NONE,
  ],
  ['saved pages, feeds and tables are compared with each other', MIXED, 'compare in', '', 0, ANY, /CN[\s\S]*|Coast/],
  ['the demonstration needs no input', {}, 'demo', '', 0, ANY, /watered/],
  [
    'names with controls cannot act on the terminal',
    {},
    'compare x\u001b[31mred.txt',
    '',
    4,
    /x\\x1b\[31mred\.txt/,
    NONE,
  ],
]

for (const [title, files, argv, stdin, code, err, out] of STORIES)
  test.serial(title, async (t) => {
    const ended = await inFolder(files, (folder) =>
      run(
        folder,
        argv.split(' ').filter((s) => s !== ''),
        stdin,
      ),
    )
    t.is(ended.code, code, ended.err)
    t.regex(ended.err, err)
    t.regex(ended.out, out)
  })

test.serial('the page for people without a terminal is written where the build made it', async (t) => {
  const built = new URL('../../../dist/page/page.html', import.meta.url)
  const bin = fileURLToPath(new URL('../../../dist/cli/bin.js', import.meta.url))
  if (!existsSync(built) || !existsSync(bin)) return t.pass()
  await inFolder({}, async (folder) => {
    const ended = spawnSync(process.execPath, [bin, 'page', '-o', 'p.html'], { cwd: folder, encoding: 'utf8' })
    t.is(ended.status, 0, ended.stderr)
    t.is(readFileSync(join(folder, 'p.html'), 'utf8'), readFileSync(built, 'utf8'))
  })
})
