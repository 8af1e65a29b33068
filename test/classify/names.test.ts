import test from 'ava'
import { classify } from '../../src/classify/index.ts'
import { collate } from '../../src/collate/index.ts'
import type { Mode } from '../../src/model/index.ts'

const rules = (a: string, b: string, mode: Mode = 'direct'): readonly string[] =>
  classify(
    collate(
      [a, b].map((content, i) => ({
        siglum: 'AB'.charAt(i),
        content,
        mode,
        ...(mode === 'direct' ? { quoted: [{ start: 0, end: content.length }] } : {}),
      })),
    ),
  ).map((d) => `${d.rule}: ${d.readings.map((r) => r?.text ?? '–').join(' ~ ')}`)

/** What each pair must be called, among whatever else it differs in. */
const named: readonly (readonly [title: string, a: string, b: string, ...rules: string[]])[] = [
  [
    'two names around a verb that stays have changed roles',
    'The court heard that Ortiz sued Lindqvist over the bridge.',
    'The court heard that Lindqvist sued Ortiz over the bridge.',
    'entity/roles: Ortiz ~ Lindqvist',
    'entity/roles: Lindqvist ~ Ortiz',
  ],
  [
    'two towns around a preposition have changed roles',
    'The train ran from Lyon to Metz at dawn.',
    'The train ran from Metz to Lyon at dawn.',
    'entity/roles: Lyon ~ Metz',
    'entity/roles: Metz ~ Lyon',
  ],
  [
    'an e-mail address with another letter is another address',
    'Write to desk@harbour.org before noon.',
    'Write to dock@harbour.org before noon.',
    'entity/name: desk@harbour.org ~ dock@harbour.org',
  ],
  [
    'the list a share is quoted on is a name in small letters too',
    'Oro Steel (nyse: ORO) closed its mill.',
    'Oro Steel (nasdaq: ORO) closed its mill.',
    'entity/name: nyse ~ nasdaq',
  ],
  [
    'a plural title is a title',
    'Justice Anna Lind dissented.',
    'Justices Anna Lind dissented.',
    'name-form/key: Justice Anna Lind ~ Justices Anna Lind',
    'inflection/in-name: Justice ~ Justices',
  ],
  [
    'initials joined by a sign are the names joined by it',
    'The papers of Gruner & Falk were sold.',
    'The papers of G+F were sold.',
    'name-form/key: Gruner & Falk ~ G+F',
  ],
  [
    'a definite noun in the place of a name is another form of it',
    'On Monday Oro Steel will close its mill in the valley.',
    'On Monday the steelmaker will close its mill in the valley.',
    'name-form/described: Oro Steel ~ the steelmaker',
  ],
  [
    'a name among substituted words is not lost',
    'She spent the winter teaching chess in Malmö before the vote.',
    'She spent the winter with her two sons before the vote.',
    'entity/absent: Malmö ~ –',
  ],
  [
    'an apposition after a name is a designation of it',
    'Oro Steel, a maker of rails, will close its mill.',
    'Oro Steel will close its mill.',
    'name-form/apposition: a maker of rails ~ –',
    'one-sided/run: a maker of rails ~ –',
  ],
  [
    'another middle name is another name',
    'They joined the Union of Harbour Workers.',
    'They joined the Union of Dock Workers.',
    'entity/name: Union of Harbour Workers ~ Union of Dock Workers',
  ],
]
for (const [title, a, b, ...expected] of named)
  test(title, (t) => {
    const all = rules(a, b)
    for (const rule of expected) t.true(all.includes(rule), `${rule} not in\n${all.join('\n')}`)
  })

/** What each pair must not be called. */
const never: readonly (readonly [title: string, a: string, b: string, rule: RegExp])[] = [
  [
    'a passive keeps the roles',
    'The court heard that Ortiz sued Lindqvist over the bridge.',
    'The court heard that Lindqvist was sued by Ortiz over the bridge.',
    /^entity/,
  ],
  [
    'converse verbs keep the roles and deny nothing',
    'Hale bought the mill from Ortiz.',
    'Ortiz sold the mill to Hale.',
    /^(?:entity|negation)/,
  ],
  [
    'a list in another order keeps the roles',
    'We met Ortiz and Hale there.',
    'We met Hale and Ortiz there.',
    /^entity/,
  ],
  ['a place that is moved keeps the roles', 'In Oslo, Ortiz met the mayor.', 'Ortiz met the mayor in Oslo.', /^entity/],
  [
    'north and south in names deny nothing',
    'A crew from North Korea won the cup.',
    'A crew from South Korea won the cup.',
    /^negation/,
  ],
  [
    'a verb in the place of a name does not describe it',
    'The index fell on Friday.',
    'The index Malmö on Friday.',
    /described/,
  ],
  [
    'last week is no designation of the name beside it',
    'They saw last week Ortiz at the gate.',
    'They saw Ortiz at the gate.',
    /designation/,
  ],
  [
    'an afternoon is no designation of the name beside it',
    'The share fell in afternoon Oslo Exchange trade.',
    'The share fell in Oslo Exchange trade.',
    /designation/,
  ],
]
for (const [title, a, b, rule] of never)
  test(title, (t) => {
    const all = rules(a, b)
    t.false(
      all.some((r) => rule.test(r)),
      all.join('\n'),
    )
  })
