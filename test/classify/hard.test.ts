/** Pairs as news has them, over the kinds and in combination: what an expert lists, and nothing more. */
import test from 'ava'
import { everyDifferenceOf } from './told.ts'

const pairs: readonly (readonly [texts: readonly string[], differences: readonly string[]])[] = [
  [['“We will not abandon the miners,”', '“We will abandon the miners,”'], ['negation: not ~ –']],
  [['“The talks were a success,”', '“The talks were a failure,”'], ['negation: success ~ failure']],
  [
    ['“The talks did not succeed and we are not hopeful,”', '“The talks failed and we are hopeless,”'],
    ['substitution: did not succeed ~ failed', 'substitution: not hopeful ~ hopeless'],
  ],
  [
    ['nearly 300 people had been displaced by the dam', 'more than 250 people had been displaced by the dam'],
    ['quantity: nearly 300 ~ more than 250'],
  ],
  [['a dozen trawlers were held at the port', '12 trawlers were held at the port'], ['orthography: a dozen ~ 12']],
  [
    ['the fire had spread over 20 km of forest', 'the fire had spread over 12 miles of forest'],
    ['quantity: over 20 km ~ over 12 miles'],
  ],
  [['the court would rule on Monday', 'the court would rule on 3 March'], ['quantity: Monday ~ 3 March']],
  [
    ['“Prices rose by 3 percent last year,”', '“Prices rose by 3 percentage points last year,”'],
    ['quantity: 3 percent ~ 3 percentage points'],
  ],
  [['“The bridge cost $40 million,”', '“The bridge cost €40 million,”'], ['quantity: $40 million ~ €40 million']],
  [
    ['police had arrested five men near the mill', 'five men had been arrested near the mill'],
    ['one-sided: police ~ –', 'role-voice: had arrested ~ had been arrested'],
  ],
  [['“Daesh has no future in this province,”', '“IS has no future in this province,”'], ['label: Daesh ~ IS']],
  [
    ['“The regime has shelled the market again,”', '“The government has shelled the market again,”'],
    ['label: regime ~ government'],
  ],
  [
    ['“I will sign the bill tomorrow,”', 'that she would sign the bill the next day'],
    [
      'inflection (licensed): will ~ would',
      'role-voice (licensed): I ~ she',
      'role-voice (licensed): tomorrow ~ the next day',
      'mode: I will sign the bill tomorrow, ~ that she would sign the bill the next day',
    ],
  ],
  [['“I will sign the bill,”', '“I would sign the bill,”'], ['modality: will ~ would']],
  [
    ['“The harbour is ours … We built it.”', '“The harbour is ours. Nobody will take it. We built it.”'],
    ['truncation: – ~ Nobody will take it'],
  ],
  [['“They [the unions] never asked us,”', '“They never asked us,”'], ['editorial-insert: [the unions] ~ –']],
  [['“We was robbed [sic],”', '“We was robbed,”'], ['editorial-insert: [sic] ~ –']],
  [
    ['“This is b******t and they know it,”', '“This is bullshit and they know it,”'],
    ['expurgation: b******t ~ bullshit'],
  ],
  [
    ['“This is [expletive] and they know it,”', '“This is bullshit and they know it,”'],
    ['expurgation: [expletive] ~ bullshit'],
  ],
  [
    ['“When the rain stops, we will plant the fields,”', '“We will plant the fields when the rain stops,”'],
    ['order: When the rain stops ~ when the rain stops', 'orthography: , ~ –', 'orthography: we ~ We'],
  ],
  [
    ['“[The team] played their hearts out,”', '“The lads played their hearts out,”'],
    ['editorial-insert: [The team] ~ The lads'],
  ],
  [
    ['“We refuse to pay for their mistakes,”', '“We would not pay for their mistakes,”'],
    ['modality: refuse to ~ would not'],
  ],
  [
    ['the minister might resign if the vote is lost', 'the minister will resign if the vote is lost'],
    ['modality: might ~ will'],
  ],
  [['“Some of the pilots refused,”', '“Most of the pilots refused,”'], ['quantity: Some ~ Most']],
  [
    ['“Our soldiers never fired on civilians,”', '“Their soldiers never fired on civilians,”'],
    ['role-voice: Our ~ Their'],
  ],
  [
    ['President Ana Duarte had met the envoys in Geneva', 'Duarte had met the envoys in Vienna'],
    ['entity: Geneva ~ Vienna', 'name-form: President Ana Duarte ~ Duarte'],
  ],
  [['“The gunmen came from the hills,”', '“The terrorists came from the hills,”'], ['label: gunmen ~ terrorists']],
  [
    ['“It was an absolutely terrible night,”', '“It was a terrible night,”'],
    ['orthography: an ~ a', 'intensity: absolutely ~ –'],
  ],
  [
    ['“It was a terrible night and two cars were stolen,”', '“It was a terrible night and two vehicles were stolen,”'],
    ['specificity: cars ~ vehicles'],
  ],
  [
    ['the firm would close its plant in Leeds', 'the firm would shut its factory in Leeds'],
    ['substitution: close ~ shut', 'substitution: plant ~ factory'],
  ],
  [
    ['Serbia had defeated Croatia in the final', 'Croatia had defeated Serbia in the final'],
    ['entity: Serbia ~ Croatia', 'entity: Croatia ~ Serbia'],
  ],
  [["“We'll be home by Christmas,”", '“We will be home by Christmas,”'], ["orthography: We'll ~ We will"]],
  [
    ['“The colour of the harbor changed,”', '“The color of the harbour changed,”'],
    ['orthography: colour ~ color', 'orthography: harbor ~ harbour'],
  ],
  [
    ['“I did not sell the arms to them, I gave them,”', '“I did not sell the arms to them,”'],
    ['truncation: I gave them ~ –'],
  ],
  [
    ['“There is no evidence that the dam was attacked,”', '“There is evidence that the dam was attacked,”'],
    ['negation: no ~ –'],
  ],
  [['“The claim is not untrue,”', '“The claim is true,”'], ['substitution: not untrue ~ true']],
  [
    ['the army killed 40 militants in the north on Tuesday', 'the army on Tuesday killed 40 fighters in the north'],
    ['order: on Tuesday ~ on Tuesday', 'label: militants ~ fighters'],
  ],
  [['“It is, of course, a defeat,”', '“It is a defeat, of course,”'], ['order: a defeat ~ a defeat']],
  [
    ['“The vote was rigged from the start, and everyone knows it,”', 'that the vote was “rigged from the start”'],
    ['truncation: The vote was ~ that the vote was', 'truncation: and everyone knows it ~ –'],
  ],
  [['“Half of the grain was lost,”', '“Fifty percent of the grain was lost,”'], ['orthography: Half ~ Fifty percent']],
  [
    ['the ministry owed the farmers two million dinars', 'the ministry owed the farmers 2m dinars'],
    ['orthography: two million dinars ~ 2m dinars'],
  ],
  [
    ['the mayor of Lisbon said the tram would return', "Lisbon's mayor said the tram would return"],
    ["order: the mayor of Lisbon ~ Lisbon's mayor"],
  ],
  [
    ['“I think we can win,”', '“We can win,”'],
    ['truncation: I think ~ –', 'orthography: we ~ We'],
  ],
  [['“We might have to close the ward,”', '“We will close the ward,”'], ['modality: might have to ~ will']],
  [['“We have to close the ward,”', '“We may be forced to close the ward,”'], ['modality: have to ~ may be forced to']],
  [
    [
      '“We might have to close the ward,”',
      '“We have to close the ward,”',
      '“We will close the ward,”',
      '“We may be forced to close the ward,”',
    ],
    ['modality: might have to ~ have to ~ will ~ may be forced to'],
  ],
  [
    ['between 200 and 300 sheep had drowned', '200 to 300 sheep had drowned'],
    ['orthography: between 200 and 300 ~ 200 to 300'],
  ],
  [
    ['between 200 and 300 sheep had drowned', 'up to 300 sheep had drowned'],
    ['quantity: between 200 and 300 ~ up to 300'],
  ],
  [["“I can't say that the dam is safe,”", "“I can say that the dam isn't safe,”"], ["negation: can't ~ isn't"]],
  [['“I never said we would leave,”', '“I said we would never leave,”'], ['negation: never ~ never']],
  [['almost every road was shut', 'every road was shut'], ['quantity: almost every ~ every']],
  [['“We can win this,”', '“We could win this,”'], ['modality: can ~ could']],
  [
    ['“We have to talk to them,”', '“We need not talk to them,”'],
    ['negation: – ~ not', 'substitution: have to ~ need'],
  ],
  [
    ['“You are all welcome here,”', '“They are all welcome there,”'],
    ['role-voice: You ~ They', 'role-voice: here ~ there'],
  ],
  [
    ['about 1,200 homes were without power', 'roughly 1,200 homes had no power'],
    ['orthography: about 1,200 ~ roughly 1,200', 'substitution: were without ~ had no'],
  ],
  [
    ['“This government lied to us and it will pay,”', '“This government lied to us. It will pay.”'],
    ['order: and it ~ . It'],
  ],
  [
    ['“The strike is illegal and dangerous,”', '“The strike is dangerous and illegal,”'],
    ['order: illegal and dangerous ~ dangerous and illegal'],
  ],
  [['“The strike is legal,”', '“The strike is illegal,”'], ['negation: legal ~ illegal']],
  [
    ['thousands of migrants had been turned back', 'thousands of refugees had been turned back'],
    ['label: migrants ~ refugees'],
  ],
  [
    ['“My fellow citizens, the war is over,”', '“The war is over,”'],
    ['truncation: My fellow citizens ~ –', 'orthography: the ~ The'],
  ],
  [
    [
      '“The war is over … my fellow citizens, go home,”',
      '“The war is over. Thank you all, my fellow citizens, go home,”',
    ],
    ['truncation: – ~ Thank you all'],
  ],
  [
    [
      "Mr Okoye's lawyers would appeal to the Supreme Court",
      "Okoye's lawyers would appeal against the sentence to the High Court",
    ],
    ['entity: Supreme Court ~ High Court', "name-form: Mr Okoye's ~ Okoye's", 'one-sided: – ~ against the sentence'],
  ],
]
for (const [texts, expected] of pairs)
  test(`${texts.join(' ~ ')}: ${expected.length === 1 ? 'one difference' : `${expected.length} differences`}`, (t) =>
    t.deepEqual(everyDifferenceOf(texts), expected))
