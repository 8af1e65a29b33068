import test from 'ava'
import {
  between,
  classifyWith,
  explain,
  PHRASES,
  profiles,
  type Rule,
  rules,
  variants,
} from '../../src/classify/index.ts'
import { BY_RULE, GIVEN, OF_SEVERAL } from '../../src/classify/sayings.ts'
import { collate } from '../../src/collate/index.ts'
import { type Attribution, KINDS, type Mode, spanOf } from '../../src/model/index.ts'

const attribution = (
  id: string,
  text: string,
  {
    source,
    cue,
    lemma,
    classes = ['neutral'],
    outlet,
    via = [],
    mode = 'direct',
  }: {
    readonly source: string
    readonly cue: string
    readonly lemma: string
    readonly classes?: readonly string[]
    readonly outlet: string
    readonly via?: readonly string[]
    readonly mode?: Mode
  },
): Attribution => {
  const at = (s: string): ReturnType<typeof spanOf> => spanOf(text, text.indexOf(s), text.indexOf(s) + s.length)
  return {
    id,
    article: id,
    mode,
    source: at(source),
    speaker: 'Ana Ortiz',
    cue: at(cue),
    verb: { lemma, classes },
    content: [],
    quoted: [],
    outlet,
    via,
    occasion: null,
    date: null,
  }
}

const A = attribution('a', '“We will rebuild,” Mayor Ortiz said.', {
  source: 'Mayor Ortiz',
  cue: 'said',
  lemma: 'say',
  outlet: 'Gazette',
})
const B = attribution('b', '“We will rebuild,” Ortiz insisted.', {
  source: 'Ortiz',
  cue: 'insisted',
  lemma: 'insist',
  classes: ['assertive'],
  outlet: 'Herald',
  via: ['Gazette'],
})

const same = collate([
  { siglum: 'A', content: 'We will rebuild,', mode: 'direct', quoted: [{ start: 0, end: 16 }] },
  { siglum: 'B', content: 'We will rebuild,', mode: 'direct', quoted: [{ start: 0, end: 16 }] },
])

test('cue, designation and chain are compared where contexts are given', (t) => {
  const found = classifyWith({ contexts: [A, B] })(same)
  t.deepEqual(
    found.map((d) => [d.rule, d.cue, d.place, d.readings.map((r) => r?.text ?? null)]),
    [
      ['attribution/designation', 'mayor ortiz ~ ortiz', 'article', ['Mayor Ortiz', 'Ortiz']],
      ['attribution/verb', 'insist ~ say', 'article', ['said', 'insisted']],
      ['provenance/chain', 'Gazette ~ Herald via Gazette', 'article', ['Mayor Ortiz', 'Ortiz']],
    ],
  )
})

test('a difference of provenance is told by its chains', (t) => {
  const told = classifyWith({ contexts: [A, B], kinds: ['provenance'] })(same).map((d) => explain(d, ['A', 'B']))
  t.deepEqual(told, [
    'The statement came by different chains: “Gazette” and “Herald via Gazette” (rule provenance/chain).',
  ])
})

test('the same cue, source and chain are no difference; an unknown context is none either', (t) => {
  t.deepEqual(classifyWith({ contexts: [A, A] })(same), [])
  t.deepEqual(classifyWith({ contexts: [A, null] })(same), [])
  t.deepEqual(classifyWith({})(same), [])
})

test('a profile counts verbs and classes of each outlet, in any order of the attributions', (t) => {
  const forward = profiles([A, B, A])
  t.deepEqual(forward, profiles([B, A, A]))
  t.deepEqual(
    forward.map((p) => [
      p.outlet,
      p.attributions,
      p.withVerb,
      p.verbs.map((v) => `${v.lemma} ${v.count}`).join(),
      p.classes.map((c) => c.name).join(),
    ]),
    [
      ['Gazette', 2, 2, 'say 2', 'neutral'],
      ['Herald', 1, 1, 'insist 1', 'assertive'],
    ],
  )
})

const currencies: Rule = {
  id: 'tone/exclamation',
  kind: 'tone',
  find: (pair) => {
    const loud = (side: 'a' | 'b'): number => pair[side].words.findIndex((w) => w.form === '!')
    const [i, j] = [loud('a'), loud('b')]
    if (i >= 0 === j >= 0) return []
    return [
      {
        cue: '!',
        a: i < 0 ? { from: 0, to: 0 } : { from: i, to: i + 1 },
        b: j < 0 ? { from: 0, to: 0 } : { from: j, to: j + 1 },
        shares: true,
      },
    ]
  },
}

const cheer = collate([
  { siglum: 'A', content: 'We won!', mode: 'direct', quoted: [{ start: 0, end: 7 }] },
  { siglum: 'B', content: 'We won.', mode: 'direct', quoted: [{ start: 0, end: 7 }] },
])

test('a rule and a kind of the caller’s own stand beside ours', (t) => {
  const found = classifyWith({ rules: [currencies, ...rules] })(cheer)
  t.true(found.some((d) => d.kind === 'tone' && d.rule === 'tone/exclamation'))
  t.true(found.some((d) => d.kind === 'orthography'))
  t.is(classifyWith({ rules: [currencies, ...rules], kinds: ['tone'] })(cheer).length, 1)
})

test('a list of the caller’s own replaces ours', (t) => {
  const pair = collate([
    { siglum: 'A', content: 'The bay was cleared by the council.', mode: 'indirect' },
    { siglum: 'B', content: 'The cove was cleared by the council.', mode: 'indirect' },
  ])
  const labels = {
    name: 'bays',
    language: 'en',
    source: 'this test',
    version: '1',
    entries: [{ referent: 'a bay', names: ['bay', 'cove'], source: 'this test' }],
  }
  t.deepEqual(
    classifyWith({ lexicons: { labels } })(pair).map((d) => d.kind),
    ['label'],
  )
  t.deepEqual(
    classifyWith({})(pair).map((d) => d.kind),
    ['substitution'],
  )
})

test('a pairwise view shows the differences in which the two read differently', (t) => {
  const three = collate(
    ['The levy was raised in May.', 'The levy was raised in June.', 'The levy was raised in May.'].map(
      (content, i) => ({
        siglum: 'ABC'.charAt(i),
        content,
        mode: 'indirect' as const,
      }),
    ),
  )
  const all = classifyWith({})(three)
  t.deepEqual(
    between(0, 1)(all).map((d) => d.readings.map((r) => r?.text)),
    [['May', 'June']],
  )
  t.deepEqual(between(0, 2)(all), [])
  t.is(variants(three).length, 1)
})

const given = (texts: readonly (readonly [string, Mode])[], contexts: readonly Attribution[]) => {
  const collation = collate(
    texts.map(([content, mode], i) => ({ siglum: 'ABCD'.charAt(i), content, mode, quoted: [] })),
  )
  return {
    of: { collation, witnesses: contexts.map((attribution) => ({ attribution })) },
    all: classifyWith({ contexts })(collation),
  }
}

test('a pairwise view of a comparison names mode and chain for the two alone, and not where they share them', (t) => {
  const relayed = { ...A, id: 'c', via: ['Gazette'] }
  const { all, of } = given(
    [
      ['The dredging of the lower harbour will be paid for by the port', 'direct'],
      ['The dredging of the lower harbor will be paid for by the port', 'direct'],
      ['the dredging of the lower harbour would be paid for by the port', 'indirect'],
    ],
    [A, { ...A, id: 'b' }, relayed],
  )
  const told = (a: number, b: number): readonly (string | null)[] =>
    between(a, b, of)(all).flatMap((d) => (d.kind === 'mode' || d.kind === 'provenance' ? [d.cue] : []))
  t.deepEqual(told(0, 1), [])
  t.is(told(0, 2).length, 2)
  t.is(told(1, 2)[0], 'direct ~ indirect')
  t.true(between(0, 1)(all).some((d) => d.kind === 'mode'))
})

test('words that a third version has elsewhere are not moved between two that have them in one place', (t) => {
  const { all, of } = given(
    [
      ['The clerks closed the lower ferry on Friday without any notice', 'indirect'],
      ['On Friday the clerks closed the lower ferry without any notice', 'indirect'],
      ['The workers closed the lower ferry on Friday without any notice', 'indirect'],
    ],
    [A, { ...A, id: 'b' }, { ...A, id: 'c' }],
  )
  const moved = (a: number, b: number): number => between(a, b, of)(all).filter((d) => d.kind === 'order').length
  t.deepEqual([moved(0, 1), moved(1, 2), moved(0, 2)], [1, 1, 0])
})

test('the noun that “this” points at stands for a name, though another name follows', (t) => {
  const all = classifyWith({})(
    collate([
      { siglum: 'A', content: 'that farmers in the Netherlands still lose their land', mode: 'indirect' },
      { siglum: 'B', content: 'that growers in this country still lose their land, said Ortiz', mode: 'indirect' },
    ]),
  )
  t.false(all.some((d) => d.kind === 'entity'))
  t.true(all.some((d) => d.kind === 'name-form'))
})

test('a pairwise view names no verb or designation that the two share', (t) => {
  const three = [A, B, { ...A, id: 'c' }]
  const all = classifyWith({ contexts: three })(
    collate(['A', 'B', 'C'].map((siglum) => ({ siglum, content: 'We will rebuild,', mode: 'direct' as const }))),
  )
  t.deepEqual(
    between(0, 2)(all).filter((d) => d.kind === 'attribution'),
    [],
  )
  t.is(between(0, 1)(all).filter((d) => d.kind === 'attribution').length, 2)
})

test('a third version has no part in words that moved, whatever stands in both places', (t) => {
  const three = collate(
    [
      'on Sunday the crews cleared the harbour of mines',
      'the crews cleared the harbour of mines on Sunday',
      'later the crews cleared the harbour of mines quickly',
    ].map((content, i) => ({ siglum: 'ABC'.charAt(i), content, mode: 'indirect' as const })),
  )
  t.deepEqual(
    classifyWith({ kinds: ['order'] })(three).map((d) => d.readings.map((r) => r?.text ?? null)),
    [['on Sunday', 'on Sunday', null]],
  )
})

const JUDGING =
  /\b(?:omit\w*|distort\w*|misquot\w*|misreport\w*|correct\w*|incorrect\w*|wrong\w*|bias\w*|false\w*|fail\w*|inaccura\w*|accura\w*|error\w*|mistak\w*|mislead\w*|manipulat\w*|twist\w*|lie|lies|lied|lying|truth\w*|true|fake\w*|propaganda|unfair\w*|fair\w*|should|ought|leaves? out|left out|missing)\b/i

test('no sentence the room can print judges: kinds, rules, explanations', (t) => {
  for (const kind of KINDS) t.truthy(PHRASES[kind], kind)
  for (const sayings of [PHRASES, OF_SEVERAL, BY_RULE, GIVEN])
    for (const phrase of Object.values(sayings)) t.false(JUDGING.test(phrase), phrase)
  for (const rule of Object.keys(BY_RULE)) t.true((KINDS as readonly string[]).includes(rule.split('/')[0] ?? ''), rule)
  for (const rule of rules) {
    t.false(JUDGING.test(rule.id), rule.id)
    t.is(rule.id.split('/')[0], rule.kind)
  }
  for (const kind of [...KINDS, 'tone'])
    for (const insideQuotes of ['both', 'one', 'none'] as const)
      for (const licensed of [false, true]) {
        const sentence = explain(
          {
            kind,
            layer: 'B',
            rule: `${kind}/x`,
            cue: null,
            insideQuotes,
            readings: [spanOf('x', 0, 1), null],
            place: 'content',
            loci: null,
            licensed,
          },
          ['A', 'B'],
        )
        t.false(JUDGING.test(sentence), sentence)
      }
})

const mode = (cue: string) => ({
  kind: 'mode',
  layer: 'D' as const,
  rule: 'mode/given',
  cue,
  insideQuotes: 'one' as const,
  readings: [spanOf('x', 0, 1), spanOf('y', 0, 1)],
  place: 'content' as const,
  loci: null,
  licensed: false,
})

test('a difference of mode says how the words are given', (t) => {
  t.is(
    explain(mode('direct ~ indirect'), ['A', 'B']),
    'The words are quoted in one version and reported in another: A reads “x”; B reads “y” (inside quotation marks in one of them; rule mode/given: direct ~ indirect).',
  )
  t.regex(explain(mode('direct ~ mixed ~ narrated'), ['A', 'B']), /: quoted, partly quoted, told as an act: /)
})

test('where words stand in several versions, it is not said that one alone has them', (t) => {
  const x = spanOf('x', 0, 1)
  const lone = { ...mode(''), kind: 'one-sided', rule: 'one-sided/run', cue: null }
  t.regex(explain({ ...lone, readings: [x, null, null] }, ['A', 'B', 'C']), /^Some words stand in one version only: /)
  t.regex(explain({ ...lone, readings: [x, x, null] }, ['A', 'B', 'C']), /^Some words do not stand in every version: /)
})

test('kinds are twenty and other, and each has a rule', (t) => {
  t.is(KINDS.length, 21)
  const ruled = new Set<string>([...rules.map((r) => r.kind), 'attribution', 'provenance'])
  t.deepEqual(
    KINDS.filter((k) => !ruled.has(k)),
    [],
  )
})
