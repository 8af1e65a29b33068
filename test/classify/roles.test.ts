/** Who acts and who is acted on: turned about, or only told from the other side. */
import test from 'ava'
import { differencesOf } from './told.ts'

const table: readonly (readonly [fact: string, a: string, b: string, expected: readonly string[]])[] = [
  [
    'a pronoun and a noun that change places around a verb have changed roles',
    '“He told the mayor that the pumps were old,”',
    '“The mayor told him that the pumps were old,”',
    ['role-voice: He told the mayor ~ The mayor told him'],
  ],
  [
    'two nouns that change places around a verb have changed roles',
    '“The army attacked the rebels at dawn,”',
    '“The rebels attacked the army at dawn,”',
    ['role-voice: The army attacked the rebels ~ The rebels attacked the army'],
  ],
  [
    'subjects and objects of several words change places whole',
    '“The union has sued the port authority,”',
    '“The port authority has sued the union,”',
    ['role-voice: The union has sued the port authority ~ The port authority has sued the union'],
  ],
  [
    'a name and a noun change roles',
    '“Ortiz sued the city in May,”',
    '“The city sued Ortiz in May,”',
    ['role-voice: Ortiz sued the city ~ The city sued Ortiz'],
  ],
  [
    'roles change between two passives',
    '“We were warned by the engineers,”',
    '“The engineers were warned by us,”',
    ['role-voice: We were warned by the engineers ~ The engineers were warned by us'],
  ],
  [
    'whoever met has been met: only the order differs',
    '“The mayor met the bishop on Sunday,”',
    '“The bishop met the mayor on Sunday,”',
    ['order: mayor met the bishop ~ bishop met the mayor'],
  ],
  [
    'a clause turned into the passive is one difference, with the words that changed places for it',
    'the inspectors had found asbestos in two schools',
    'asbestos had been found in two schools by the inspectors',
    ['role-voice: the inspectors had found asbestos ~ asbestos had been found in two schools by the inspectors'],
  ],
  [
    'a passive whose agent was the subject says the same of both',
    '“The rebels were attacked by the army,”',
    '“The army attacked the rebels,”',
    ['role-voice: The rebels were attacked by the army ~ The army attacked the rebels'],
  ],
]
for (const [fact, a, b, expected] of table) test(fact, (t) => t.deepEqual(differencesOf([a, b]), expected))

const names: readonly (readonly [fact: string, a: string, b: string, expected: readonly string[]])[] = [
  [
    'a name in two transliterations is one name',
    'General Mohammed al-Khatib would meet Yusuf Demirel',
    'Gen. Muhammad Al Khateeb would meet Youssef Demirel',
    ['name-form: General Mohammed al-Khatib ~ Gen. Muhammad Al Khateeb', 'name-form: Yusuf Demirel ~ Youssef Demirel'],
  ],
  [
    'names told in two spellings are wording that both share',
    'she had met Hassan Rouhani',
    'she had met Hasan Rohani',
    ['name-form: Hassan Rouhani ~ Hasan Rohani'],
  ],
  [
    'another first vowel is another name',
    'the guild had thanked Ada Barton',
    'the guild had thanked Ada Benton',
    ['entity: Ada Barton ~ Ada Benton'],
  ],
]
for (const [fact, a, b, expected] of names) test(fact, (t) => t.deepEqual(differencesOf([a, b]), expected))
