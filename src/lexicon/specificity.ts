/** General words and the particular ones they hold. An entry says only that one word is wider than the other. */
import type { Lexicon } from './lexicon.ts'

export interface Breadth {
  readonly general: string
  readonly particular: readonly string[]
}

const of = (general: string, particular: string): Breadth => ({ general, particular: particular.split(' ') })

export const specificity: Lexicon<readonly Breadth[]> = {
  name: 'specificity',
  language: 'en',
  source:
    'Written for this project; the relation (hyponymy) as in Cruse, Lexical Semantics (1986), chapter 4. Entries are lemmas.',
  version: '1',
  entries: [
    of('vehicle', 'car truck lorry bus van tank motorcycle jeep ambulance'),
    of('weapon', 'gun rifle bomb missile rocket knife pistol grenade shell explosive'),
    of('building', 'house hospital school home church mosque tower office'),
    of('person', 'man woman child boy girl soldier civilian citizen doctor official worker resident patient student'),
    of('people', 'men women children soldiers civilians citizens troops residents workers students families voters'),
    of(
      'official',
      'minister president governor mayor spokesman spokeswoman senator secretary ambassador general officer',
    ),
    of('attack', 'bombing shelling strike raid ambush airstrike shooting assault explosion'),
    of('attacker', 'bomber gunman shooter'),
    of('country', 'republic kingdom'),
    of('area', 'city town village district region province neighbourhood neighborhood suburb'),
    of('region', 'province state district county'),
    of('place', 'city town village street square site'),
    of('forces', 'army navy troops police militia'),
    of('military', 'army navy'),
    of('group', 'party army militia gang organization organisation company team'),
    of('company', 'bank airline manufacturer retailer'),
    of('relative', 'brother sister mother father son daughter wife husband cousin uncle aunt'),
    of('child', 'boy girl baby infant son daughter toddler'),
    of('parent', 'mother father'),
    of('money', 'dollars euros pounds funds cash'),
    of('document', 'letter report memo contract treaty agreement bill'),
    of('law', 'bill act statute constitution'),
    of('meeting', 'summit conference talks session'),
    of('event', 'summit conference meeting attack war election'),
    of('disease', 'cancer influenza flu aids diabetes sars virus coronavirus covid-19'),
    of('drug', 'heroin cocaine marijuana medicine'),
    of('food', 'bread rice meat wheat grain fruit'),
    of('fuel', 'oil gas petrol gasoline coal diesel'),
    of('animal', 'dog cat horse cow sheep bird'),
    of('month', 'january february march april may june july august september october november december'),
    of('day', 'monday tuesday wednesday thursday friday saturday sunday'),
    of('criminal', 'murderer thief robber rapist'),
    of('crime', 'murder theft robbery rape fraud assault homicide'),
    of('injured', 'wounded burned shot'),
    of('injure', 'wound burn shoot stab'),
    of('kill', 'shoot stab behead hang bomb'),
    of('say', 'announce declare shout whisper'),
    of('number', 'dozens hundreds thousands millions majority'),
    of('terrorism', 'mercenaries'),
    of('lawmaker', 'senator congressman congresswoman representative'),
    of('politician', 'senator congressman minister president governor mayor'),
    of('index', 'nasdaq dow'),
    of('storm', 'hurricane typhoon tornado'),
    of('school', 'university college academy'),
    of('ship', 'tanker ferry carrier submarine destroyer'),
    of('aircraft', 'plane helicopter jet bomber drone'),
  ],
}
