/** One row a format: what stands in the file, and what record it gives. */
import test from 'ava'
import * as E from 'fp-ts/lib/Either.js'
import { type ArticleRecord, type Failure, plainRecord, showFailure } from '../../src/model/index.ts'
import { type InputKind, kindOf, readCollationInput, readInput, readStatements } from '../../src/read/index.ts'

const SAID = '“We will not raise fares,” Mayor Ada Ortiz said.'

const record = (over: Partial<ArticleRecord>): ArticleRecord => ({ ...plainRecord(SAID), ...over })

const read = (name: string, text: string): readonly ArticleRecord[] | string =>
  E.match(
    (f: Failure) => showFailure(f),
    (r: { readonly records: readonly ArticleRecord[] }) => r.records as readonly ArticleRecord[] | string,
  )(readInput(name, text))

const RSS = (item: string): string =>
  `<?xml version="1.0"?>\n<rss version="2.0" xmlns:content="x"><channel><title>Courier</title><language>en</language><item>${item}</item></channel></rss>`

const FORMATS: readonly (readonly [format: string, name: string, text: string, record: Partial<ArticleRecord>])[] = [
  ['plain text', 'a.txt', SAID, {}],
  ['text with a byte order mark', 'a.txt', `\ufeff${SAID}`, {}],
  [
    'text with a header',
    'a.txt',
    `Outlet: Courier\nDATE : 5 March 2024\nurl: https://c.example/1\nVia: RT, Sputnik\n\n${SAID}`,
    { outlet: 'Courier', date: '2024-03-05', url: 'https://c.example/1', via: ['RT', 'Sputnik'] },
  ],
  [
    'text whose first lines only look like a header',
    'a.txt',
    `Ortiz: ${SAID}\n\n${SAID}`,
    { text: `Ortiz: ${SAID}\n\n${SAID}` },
  ],
  ['a header without an empty line is text', 'a.txt', `Title: Fares\n${SAID}`, { text: `Title: Fares\n${SAID}` }],
  [
    'an article record',
    'a.json',
    JSON.stringify({ id: '1', text: SAID, outlet: 'Courier', title: null, more: [1] }),
    { id: '1', outlet: 'Courier' },
  ],
  ['records in an object', 'x', JSON.stringify({ articles: [{ text: SAID, siglum: 'C' }] }), { siglum: 'C' }],
  ['records in an array', 'x', JSON.stringify([{ text: SAID }]), {}],
  [
    'a record a line',
    'x',
    `{"text":${JSON.stringify(SAID)},"via":["A"]}\r\n\r\n{"text":"No.","id":"2"}\n`,
    { via: ['A'] },
  ],
  [
    'ninjs 2',
    'x',
    JSON.stringify({
      uri: 'http://n.example/1',
      versioncreated: '2024-03-05T10:00:00Z',
      language: 'en',
      copyrightholder: 'Agency',
      headlines: [{ role: 'main', value: 'Fares' }],
      bodies: [
        { role: 'main', contenttype: 'text/plain', value: SAID },
        { contenttype: 'application/xhtml+xml', value: '<p>No</p>' },
      ],
    }),
    {
      id: 'http://n.example/1',
      url: 'http://n.example/1',
      outlet: 'Agency',
      title: 'Fares',
      date: '2024-03-05',
      language: 'en',
    },
  ],
  [
    'ninjs 3, marked up',
    'x',
    JSON.stringify({
      uri: 'urn:n:1',
      versionCreated: '2024-03-05T10:00:00Z',
      infoSources: [{ name: 'Agency' }],
      bodies: [{ role: 'html', contentType: 'text/html', value: `<section><p>${SAID}</p></section>` }],
    }),
    { id: 'urn:n:1', outlet: 'Agency', date: '2024-03-05' },
  ],
  [
    'ninjs 1',
    'x',
    JSON.stringify({ uri: 'urn:n:1', headline: 'Fares', body_text: SAID, versioncreated: '2024-03-05' }),
    { id: 'urn:n:1', title: 'Fares', date: '2024-03-05' },
  ],
  [
    'ninjs 1, a body of another name',
    'a.json',
    JSON.stringify({ uri: 'urn:1', headline: 'Fares', body_nitf: `<nitf><body><p>${SAID}</p></body></nitf>` }),
    { id: 'urn:1', title: 'Fares' },
  ],
  [
    'ninjs 3, a body in XML alone',
    'a.json',
    JSON.stringify({ uri: 'urn:1', bodies: [{ contentType: 'application/nitf+xml', value: `<p>${SAID}</p>` }] }),
    { id: 'urn:1' },
  ],
  [
    'news-please of its first versions',
    'a.json',
    JSON.stringify({ text: SAID, date_publish: '2024-03-05 10:00:00', source_domain: 'c.example', title: 'Fares' }),
    { outlet: 'c.example', title: 'Fares', date: '2024-03-05' },
  ],
  [
    'news-please with an empty text beside the main one',
    'a.json',
    JSON.stringify({ text: null, maintext: SAID, date_publish: null, source_domain: 'c.example' }),
    { outlet: 'c.example' },
  ],
  [
    'trafilatura',
    'a.json',
    JSON.stringify({
      text: SAID,
      date: '2024-03-05',
      hostname: 'c.example',
      source: 'https://c.example/a',
      'source-hostname': 'Courier',
    }),
    { outlet: 'Courier', url: 'https://c.example/a', date: '2024-03-05' },
  ],
  [
    'our own record, whatever else it has',
    'a.json',
    JSON.stringify({ text: SAID, outlet: 'Courier', hostname: 'x', date: '5 March 2024' }),
    { outlet: 'Courier', date: '2024-03-05' },
  ],
  [
    'our own record with a time of day',
    'a.json',
    JSON.stringify({ text: SAID, date: '2024-03-05T10:00:00Z' }),
    { date: '2024-03-05T10:00:00Z' },
  ],
  [
    'GDELT in a language by its name, an article without quotations before it',
    'a.json',
    `{"url":"https://d.example/b","lang":"GERMAN","quotes":[]}\n{"url":"https://c.example/a","lang":"PORTUGUESE","quotes":[{"pre":"","quote":${JSON.stringify(SAID)},"post":""}]}`,
    { id: 'https://c.example/a', outlet: 'c.example', url: 'https://c.example/a', language: 'pt' },
  ],
  [
    'Atom whose elements have a prefix',
    'a.xml',
    `<a:feed xmlns:a="http://www.w3.org/2005/Atom" xml:lang="en"><a:title>Courier</a:title><a:entry><a:title>Fares</a:title><a:content type="html">&lt;p&gt;${SAID}&lt;/p&gt;</a:content></a:entry></a:feed>`,
    { outlet: 'Courier', title: 'Fares', language: 'en' },
  ],
  [
    'a table that names its delimiter',
    'a.csv',
    `sep=;\r\ntext;outlet;date\r\n${SAID};Courier;05.03.2024\r\n`,
    { outlet: 'Courier', date: '2024-03-05' },
  ],
  [
    'news-please',
    'x',
    JSON.stringify({
      maintext: SAID,
      title: 'Fares',
      source_domain: 'c.example',
      url: 'https://c.example/1',
      date_publish: '2024-03-05 10:11:12',
      language: 'en',
      authors: [],
    }),
    { title: 'Fares', outlet: 'c.example', url: 'https://c.example/1', date: '2024-03-05', language: 'en' },
  ],
  [
    'GDELT quotations',
    'x',
    JSON.stringify({
      date: '2024-03-05T10:15:00Z',
      url: 'https://www.c.example/1',
      title: 'Fares',
      lang: 'ENGLISH',
      quotes: [
        { pre: 'Ada Ortiz said', quote: 'we will not', post: 'on Tuesday' },
        { pre: '', quote: 'never', post: '' },
      ],
    }),
    {
      text: 'Ada Ortiz said “we will not” on Tuesday\n\n“never”',
      id: 'https://www.c.example/1',
      url: 'https://www.c.example/1',
      title: 'Fares',
      outlet: 'c.example',
      language: 'en',
      date: '2024-03-05',
    },
  ],
  [
    'Quotebank by article',
    'x',
    JSON.stringify({
      articleID: 'a1',
      date: '2024-03-05 00:00:00',
      url: 'http://c.example/1',
      title: 'Fares',
      quotations: [{ quotation: 'we will not', leftContext: 'she said', rightContext: '.' }],
    }),
    {
      text: 'she said “we will not” .',
      id: 'a1',
      date: '2024-03-05',
      url: 'http://c.example/1',
      title: 'Fares',
      outlet: 'c.example',
    },
  ],
  [
    'Quotebank by quotation',
    'x',
    JSON.stringify({
      quoteID: '2024-03-05-1',
      quotation: 'we will not',
      speaker: 'Ada Ortiz',
      date: '2024-03-05 01:00:00',
      urls: ['http://c.example/1'],
      probas: [['Ada Ortiz', '0.9']],
    }),
    {
      text: 'Ada Ortiz: “we will not”',
      id: '2024-03-05-1',
      date: '2024-03-05',
      url: 'http://c.example/1',
      outlet: 'c.example',
    },
  ],
  [
    'a JSON Feed',
    'x',
    JSON.stringify({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'Courier',
      items: [{ id: '1', title: 'Fares', content_html: `<p>${SAID}</p>`, date_published: '2024-03-05T10:00:00Z' }],
    }),
    { id: '1', outlet: 'Courier', title: 'Fares', date: '2024-03-05' },
  ],
  [
    'schema.org',
    'x',
    JSON.stringify({
      '@context': 'https://schema.org',
      '@type': 'NewsArticle',
      headline: 'Fares',
      articleBody: SAID,
      publisher: { name: 'Courier' },
      datePublished: '2024-03-05T10:00',
    }),
    { title: 'Fares', outlet: 'Courier', date: '2024-03-05' },
  ],
  [
    'RSS with the full text',
    'x',
    RSS(
      `<title>Fares &amp; trams</title><link>https://c.example/1</link><guid isPermaLink="false">g1</guid><pubDate>Tue, 05 Mar 2024 10:00:00 +0100</pubDate><description>Short.</description><content:encoded><![CDATA[<p>${SAID}</p>]]></content:encoded>`,
    ),
    {
      id: 'g1',
      outlet: 'Courier',
      title: 'Fares & trams',
      url: 'https://c.example/1',
      date: '2024-03-05',
      language: 'en',
    },
  ],
  [
    'RSS with markup escaped',
    'x',
    RSS(`<description>&lt;p&gt;${SAID}&lt;/p&gt;</description>`),
    { outlet: 'Courier', language: 'en' },
  ],
  [
    'Atom with xhtml',
    'x',
    `<feed xmlns="http://www.w3.org/2005/Atom"><title>Courier</title><entry><id>e1</id><title>Fares</title><link rel="self" href="https://c.example/self"/><link href="https://c.example/1"/><published>2024-03-05T10:00:00Z</published><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>${SAID}</p></div></content></entry></feed>`,
    { id: 'e1', outlet: 'Courier', title: 'Fares', url: 'https://c.example/1', date: '2024-03-05' },
  ],
  [
    'CSV',
    'x',
    `outlet,date,text\nCourier,2024-03-05,"${SAID}\n\nMore, ""more""."\n`,
    { outlet: 'Courier', date: '2024-03-05', text: `${SAID}\n\nMore, "more".` },
  ],
  [
    'CSV with semicolons and other names',
    'x',
    `Source;Headline;Body\nCourier;Fares;${SAID}\n`,
    { outlet: 'Courier', title: 'Fares' },
  ],
  ['TSV', 'a.tsv', `text\tlink\n${SAID}\thttps://c.example/1\n`, { url: 'https://c.example/1' }],
  [
    'XHTML',
    'x',
    `<?xml version="1.0"?>\n<!-- c -->\n<html lang="en"><head><title>Fares stay here</title></head><body><p>${SAID}</p></body></html>`,
    { title: 'Fares stay here', language: 'en' },
  ],
]

for (const [format, name, text, over] of FORMATS)
  test(`${format} is told by its content and read`, (t) => {
    const records = read(name, text)
    t.deepEqual(typeof records === 'string' ? records : records[0], record(over))
  })

test('a text with rules and headers holds several articles', (t) => {
  const records = read('a.txt', `Outlet: A\n\nOne.\n---\nOutlet: B\n\nTwo.\n\n---\nno header\n`)
  t.deepEqual(typeof records === 'string' ? records : records.map((r) => [r.outlet, r.text]), [
    ['A', 'One.\n'],
    ['B', 'Two.\n\n---\nno header\n'],
  ])
})

test('offsets count in the text as it is given: nothing of it is changed', (t) => {
  const text = 'A\u0301  “Yes,”\r\n\tshe said.\u00a0\n'
  t.deepEqual(read('a.txt', text), [plainRecord(text)])
  t.deepEqual(read('a.json', JSON.stringify({ text })), [plainRecord(text)])
})

const KINDS: readonly (readonly [text: string, name: string, kind: InputKind])[] = [
  ['', '', 'empty'],
  ['\ufeff \n', '', 'empty'],
  ['[1911] was a good year for trams.', '', 'text'],
  ['{curly} braces are no JSON.', '', 'text'],
  ['[broken', 'a.json', 'json'],
  ['<3 is no tag', '', 'text'],
  ['<3 is no tag', 'a.html', 'html'],
  ['text, more text, and a date', '', 'text'],
  ['text,date\n', '', 'csv'],
  ['<!-- c --><!DOCTYPE html>', '', 'html'],
  ['<?xml version="1.0"?><rss>', '', 'feed'],
]
for (const [text, name, kind] of KINDS)
  test(`${JSON.stringify(text)} (${name === '' ? 'without a name' : name}) is ${kind}`, (t) =>
    t.is(kindOf(name, text), kind))

const BROKEN: readonly (readonly [name: string, text: string, says: RegExp])[] = [
  ['a.json', '{"text": "a",}', /line 1, column 14: expected a key in double quotation marks, found "}"/],
  ['a.json', '{"text": "a" "b"}', /line 1, column 14: expected "," or "}", found "\\""/],
  ['a.json', '{\n"text": "a\nb"}', /line 2, column 11: expected a control character written as an escape/],
  ['a.json', '["\\x"]', /column 4: expected an escape sequence of JSON, found "x"/],
  ['a.json', '[01]', /column 3: expected "," or "]", found "1"/],
  ['a.json', '[1] x', /column 5: expected the end of the input, found "x"/],
  ['a.json', '{"a', /expected a closing quotation mark, found the end of the input/],
  ['a.json', '['.repeat(100_000), /expected at most 1000 levels of arrays and objects, found one more/],
  [
    'a.json',
    `${'{"text":'.repeat(400)}1${'}'.repeat(400)}`,
    /expected an article record, found a value nested deeper than 200 levels/,
  ],
  ['a.xml', RSS('<description>a</desc>'), /line 2, column \d+: expected well-formed XML, found unexpected close tag/],
  ['a.xml', RSS('<title>a</title>'), /expected items with a text, found none/],
  ['a.csv', 'text,date\n"open,1\n', /expected CSV as RFC 4180 has it, found a quotation mark that is not closed/],
]
for (const [name, text, says] of BROKEN)
  test(`${text.slice(0, 40)} is refused: ${says.source.slice(0, 60)}`, (t) => {
    const failure = read(name, text)
    t.regex(typeof failure === 'string' ? failure : 'read', says)
  })

test('an item of ninjs without a body is refused as such', (t) => {
  const failure = read('a.json', '{"uri":"urn:1","type":"picture","pubStatus":"usable","headlines":[{"value":"x"}]}')
  t.regex(
    typeof failure === 'string' ? failure : 'read',
    /a\.json: bodies: expected an item of ninjs with a body of text, found one without, of type "picture"/,
  )
})

test('a long line is refused by its number', (t) => {
  const long = `{"text":"a"}\n{"text":"${'a'.repeat(17_000_000)}"}\n`
  const failure = read('a.ndjson', long)
  t.regex(
    typeof failure === 'string' ? failure : 'read',
    /a\.ndjson: line 2: expected a line of at most 16777216 characters/,
  )
})

test('collation input: contents, tokens, modes, quotations; one, an array, one a line', (t) => {
  const one =
    '{"id":"c","witnesses":[{"id":"A","content":"a b","mode":"direct","quoted":[{"start":0,"end":1}]},{"id":"B","tokens":[{"t":"a"},{"t":"B","n":"b"}]}]}'
  const witnesses = [
    { siglum: 'A', content: 'a b', mode: 'direct', quoted: [{ start: 0, end: 1 }] },
    { siglum: 'B', content: 'a B', tokens: [{ t: 'a' }, { t: 'B', n: 'b' }] },
  ]
  t.deepEqual(readCollationInput('x', one), E.right({ records: [{ id: 'c', witnesses }], several: 'one' }) as unknown)
  t.deepEqual(
    readCollationInput('x', `[${one}]`),
    E.right({ records: [{ id: 'c', witnesses }], several: 'array' }) as unknown,
  )
  t.deepEqual(
    readCollationInput('x', `${one}\n${one}`),
    E.right({
      records: [
        { id: 'c', witnesses },
        { id: 'c', witnesses },
      ],
      several: 'lines',
    }) as unknown,
  )
})

test('link reads statements, extraction records with the least of keys, and quotations of collections', (t) => {
  const statements = readStatements('x', '{"id":"1","text":"a","speaker":null,"outlet":"C"}')
  t.deepEqual(
    statements,
    E.right([{ _tag: 'Statements', statements: [{ id: '1', text: 'a', outlet: 'C' }] }]) as unknown,
  )
  const extraction = readStatements(
    'x',
    '{"id":"a","attributions":[{"id":"a#1","mode":"direct","content":[{"start":0,"end":1,"text":"x"}]}]}',
  )
  t.true(
    E.isRight(extraction) &&
      extraction.right[0]?._tag === 'Extraction' &&
      extraction.right[0].extraction.attributions[0]?.article === 'a',
  )
  const broken = readStatements('x', '{"id":"a","attributions":[{"id":"a#1","mode":"loud","content":[]}]}')
  t.regex(E.isLeft(broken) ? showFailure(broken.left) : '', /attributions\[0\].*mode: expected direct \| mixed/)
  const gdelt = readStatements('x', '{"url":"http://c.example/1","quotes":[{"pre":"","quote":"never","post":""}]}')
  t.true(E.isRight(gdelt) && gdelt.right[0]?._tag === 'Statements' && gdelt.right[0].statements[0]?.text === 'never')
})
