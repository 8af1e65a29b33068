/** The writers of XML and of graphs before judges that are not ours. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Graphviz } from '@hpcc-js/wasm-graphviz'
import test from 'ava'
import { RelaxNGValidator, XmlDocument, type XmlElement } from 'libxml2-wasm'
import { toDot, toGraphml, toTei, variantGraph } from '../../src/report/index.ts'
import { legal, oneLine, visible } from '../../src/report/escape.ts'
import { fares } from './fixtures/fares.ts'
import { faultsOf, letters, MADE, REAL, SAMPLE, schema } from './fixtures/judged.ts'

const NAMESPACES = { t: 'http://www.tei-c.org/ns/1.0', g: 'http://graphml.graphdrawing.org/xmlns' }
const elements = (doc: XmlDocument, path: string): readonly XmlElement[] =>
  doc.find(path, NAMESPACES) as unknown as readonly XmlElement[]
const attribute = (e: XmlElement, name: string, prefix?: string): string => e.attr(name, prefix)?.value ?? ''

/** What one witness has in a paragraph: the text outside the apparatus and the readings that name it. */
const heard = (node: XmlElement | undefined, wit: string): string => {
  let out = ''
  for (let n = node?.firstChild ?? null; n !== null; n = n.next) {
    const e = n as XmlElement
    if (e.name === 'lem' || e.name === 'rdg') {
      if (attribute(e, 'wit').split(' ').includes(wit)) out += e.content
    } else out += e.name === 'app' ? heard(e, wit) : e.content
  }
  return out
}

/** What a RelaxNG validator has against some documents: xmllint, which reads the large schema in seconds, else libxml2 in WebAssembly. */
const invalidTei = (rng: string, documents: readonly string[]): string => {
  const folder = mkdtempSync(join(tmpdir(), 'variorum-'))
  try {
    writeFileSync(join(folder, 'tei.rng'), rng)
    const names = documents.map((d, n) => {
      writeFileSync(join(folder, `${n}.xml`), d)
      return `${n}.xml`
    })
    const run = spawnSync('xmllint', ['--noout', '--relaxng', 'tei.rng', ...names], { cwd: folder, encoding: 'utf8' })
    if (run.error === undefined) return run.stderr.replace(/^.* validates\n/gm, '')
    const validator = RelaxNGValidator.fromDoc(XmlDocument.fromString(rng))
    for (const d of documents.slice(0, 20)) validator.validate(XmlDocument.fromString(d))
    return ''
  } finally {
    rmSync(folder, { recursive: true })
  }
}

test('TEI is valid by tei_all and gives each witness back its words', (t) => {
  const faults = faultsOf()
  const rng = schema(t, 'data/schemas/tei/tei_all.rng', 'the TEI Consortium (tei_all.rng, P5 4.x)')
  if (rng !== null) t.is(invalidTei(rng, SAMPLE.map(toTei)), '')
  for (const r of SAMPLE) {
    const doc = XmlDocument.fromString(toTei(r))
    faults.holds(
      elements(doc, '//t:variantEncoding[@method="parallel-segmentation"][@location="internal"]').length === 1,
      'variantEncoding',
    )
    const ids = elements(doc, '//t:witness').map((e) => attribute(e, 'id', 'xml'))
    for (const e of elements(doc, '//*[@wit]'))
      for (const token of attribute(e, 'wit').split(' '))
        faults.holds(token.startsWith('#') && ids.includes(token.slice(1)), `wit ${token}`)
    const paragraphs = elements(doc, '//t:div[@type="statement"]/t:p/t:said')
    for (const [k, c] of r.comparisons.entries()) {
      const items = elements(doc, `//t:div[@xml:id="statement-${k + 1}"]/t:list/t:item`)
      for (const [i, w] of c.collation.witnesses.entries()) {
        const item = items[i]
        const read = item === undefined ? '' : oneLine(heard(paragraphs[k], attribute(item, 'corresp')))
        faults.same(read, w.tokens.length === 0 ? '' : legal(oneLine(w.content)), w.siglum)
      }
    }
    doc.dispose()
  }
  faults.none(t)
})

test('ids of TEI are distinct whatever the sigla, and a siglum may look like another id', (t) => {
  const sigla = ['kind-label', 'statement-1', 'speaker-1', 'kinds', 'A B', 'A_B', 'A-B', '1', '_1', 'é', 'è', '']
  const c = fares.comparisons[0]
  if (c === undefined) return t.fail()
  const as = <A extends { readonly siglum: string }>(w: A, siglum: string | undefined): A => ({
    ...w,
    siglum: siglum ?? '?',
  })
  const witnesses = sigla.map((s) =>
    as({ ...c.collation.witnesses[0], siglum: '' } as (typeof c.collation.witnesses)[0] & object, s),
  )
  const one = { from: 0, to: witnesses[0]?.tokens.length ?? 0 }
  const collation = { ...c.collation, witnesses, loci: [{ readings: sigla.map(() => one) }], links: [], moves: [] }
  const report = {
    ...fares,
    outlets: [],
    comparisons: [
      {
        ...c,
        collation,
        differences: [],
        witnesses: sigla.flatMap((s) => c.witnesses.slice(0, 1).map((w) => as(w, s))),
      },
    ],
  }
  const doc = XmlDocument.fromString(toTei(report))
  const ids = elements(doc, '//*[@xml:id]').map((e) => attribute(e, 'id', 'xml'))
  t.is(new Set(ids).size, ids.length)
  t.is(elements(doc, '//t:witness').length, sigla.length)
  doc.dispose()
})

test('in a variant graph each witness walks from start to end over its own words', (t) => {
  const faults = faultsOf()
  for (const r of SAMPLE)
    for (const c of r.comparisons) {
      const { nodes, edges } = variantGraph(c.collation, 'g', '')
      const labels = new Map(nodes.map((n) => [n.id, n.label]))
      for (const w of c.collation.witnesses) {
        let at = 'g-start'
        let walked = ''
        for (let steps = 0; at !== 'g-end' && steps <= nodes.length; steps++) {
          const own = edges.filter((e) => e.role === 'next' && e.from === at && e.sigla.includes(w.siglum))
          faults.holds(own.length === 1, `${own.length} ways on for ${w.siglum}`)
          at = own[0]?.to ?? 'g-end'
          walked += labels.get(at) ?? ''
        }
        faults.same(letters(walked), letters(w.content), w.siglum)
      }
    }
  faults.none(t)
})

test('GraphML is well-formed, its ids are distinct, and every edge joins nodes', (t) => {
  const faults = faultsOf()
  for (const r of SAMPLE) {
    const doc = XmlDocument.fromString(toGraphml(r))
    const ids = elements(doc, '//g:node').map((e) => attribute(e, 'id'))
    const known = new Set(ids)
    faults.holds(known.size === ids.length, 'ids')
    for (const e of elements(doc, '//g:edge'))
      faults.holds(known.has(attribute(e, 'source')) && known.has(attribute(e, 'target')), 'edge')
    doc.dispose()
  }
  faults.none(t)
})

test('Graphviz draws the DOT with the labels as they are', async (t) => {
  const graphviz = await Graphviz.load()
  const faults = faultsOf()
  for (const r of [...REAL.slice(0, 3), ...MADE.slice(0, 12)]) {
    const drawn = XmlDocument.fromString(graphviz.layout(toDot(r), 'svg', 'dot').replace(/<!DOCTYPE[^>]*>/, ''))
    const labels = drawn.find('//*[local-name()="text"]').map((e) => e.content)
    for (const o of r.outlets) {
      const label = oneLine(visible(o.name)).replaceAll('\u00a0', ' ')
      faults.holds(label === '' || labels.some((x) => x.replaceAll('\u00a0', ' ') === label), `no label ${label}`)
    }
    drawn.dispose()
  }
  faults.none(t)
})
