/** One place is told once; what stands side by side in one version is one difference. */
import test from 'ava'
import { differencesOf } from './told.ts'

const table: readonly (readonly [fact: string, texts: readonly string[], differences: readonly string[]])[] = [
  [
    'a name that one version has is no second difference beside the words it stands in',
    ['The old harbour, Kvarn, will close in May', 'The old harbour will close in May'],
    ['one-sided: Kvarn ~ –'],
  ],
  [
    'a name added to a list of names is another who',
    ['“We thank Ada Ruiz and the other guards,”', '“We thank Ada Ruiz, Tove Holm and the other guards,”'],
    ['entity: – ~ Tove Holm'],
  ],
  [
    'a condition is one difference, with the clause it begins',
    ['“We shall sail at dawn.”', '“We shall sail at dawn if the wind turns.”'],
    ['truncation: – ~ if the wind turns'],
  ],
  [
    'a condition told in one version is a difference of modality',
    ['the crews sail on Monday', 'the crews sail if the wind turns on Monday'],
    ['modality: – ~ if the wind turns'],
  ],
  [
    'words with a comma between them are one stretch',
    ['The choir sang on the pier', 'The choir sang in Malmö, Sweden, on the pier'],
    ['one-sided: – ~ in Malmö, Sweden'],
  ],
  [
    'a stretch ends where a quotation does',
    ['there was “no hope whatsoever” that the pier would hold', 'there was “no hope” the pier would hold'],
    ['truncation: whatsoever ~ –'],
  ],
  [
    'a noun that belongs to another is told once, by a case or by of',
    ['Lindholm’s harbours were closed for a week', 'the harbours of Lindholm were closed for a week'],
    ['order: Lindholm’s harbours ~ the harbours of Lindholm'],
  ],
  [
    'a verb in its base form answers its passive',
    ['repair the bridge before the winter', 'the bridge would be repaired before the winter'],
    ['modality: – ~ would', 'role-voice: repair ~ be repaired'],
  ],
  [
    'a participle after a comma is no active verb',
    ['the boat was found in a cove near the pier', 'the boat drifted for days, found in a cove near the pier'],
    ['one-sided: – ~ drifted for days', 'inflection: was found ~ found'],
  ],
  [
    'a verb turned into the passive has not moved as well',
    [
      'After three days of talks the judge freed the men with a warning',
      'After three days of talks the men with a warning were freed',
    ],
    ['one-sided: the judge ~ –', 'role-voice: freed ~ were freed'],
  ],
  [
    'a word that opens both sentences on one side alone leaves the division as it is',
    ['“The pier is old. And what it needs is money.”', '“The pier is old. What it needs is money.”'],
    ['one-sided: And ~ –'],
  ],
  [
    'a stop against a joining word divides one sentence into two',
    ['“I am tired. I have no more time,”', 'he was tired and had no more time'],
    ['inflection: am ~ was', 'role-voice: I ~ he', 'order: . ~ and', 'inflection: have ~ had'],
  ],
  [
    'what follows a preposition on both sides is not what is there',
    ['“We will go to a town where there is a chance for work,”', '“We will go to a town for work,”'],
    ['one-sided: where there is a chance ~ –'],
  ],
  [
    'two words of degree that moved are one difference',
    ['“I never saw a storm so cruel,”', '“I never saw such a cruel storm,”'],
    ['intensity: so ~ such', 'order: storm ~ storm'],
  ],
  [
    'quotations of other sentences are each what the other does not have',
    [
      '“The river is high and the dam is old, and if it breaks we lose the town,”',
      '“The river is high and the dam is old,”',
      '“And if it breaks we lose the town,”',
    ],
    [
      'truncation: The river is high and the dam is old ~ The river is high and the dam is old ~ –',
      'truncation: and if it breaks we lose the town ~ – ~ And if it breaks we lose the town',
    ],
  ],
  [
    'a number against words of no number is another wording',
    ['Opposition to the 2002 budget grew', 'Opposition to the harbour budget grew'],
    ['substitution: 2002 ~ harbour'],
  ],
  [
    'one sum answers another wherever it stands',
    [
      'The club had expected 53 cents a ticket, the treasurer said',
      'The club is to report takings for each ticket of 46 cents, the treasurer said',
    ],
    [
      'quantity: 53 cents ~ 46 cents',
      'substitution: had expected ~ is to report',
      'one-sided: – ~ takings for each',
      'order: ticket ~ ticket',
    ],
  ],
  [
    'a month in short with its day is no name',
    ['the ferry was lost on Dec. 24 off the cape', 'the ferry was lost on Dec. 22 off the cape'],
    ['quantity: Dec. 24 ~ Dec. 22'],
  ],
  [
    'a word of degree against a word of none is another wording',
    ['The most ships were painted', 'The tall ships were painted'],
    ['substitution: most ~ tall'],
  ],
  [
    'where some words differ and a third version has none, another wording says all',
    ['the red barge sank at dawn', 'the green barge sank at dawn', 'the barge sank at dawn'],
    ['substitution: red ~ green ~ –'],
  ],
  [
    'a fragment of one word is seen beside a word of grammar that is quoted in its place',
    ['“We trust everybody at the old mill,”', 'he will trust “neighbours” at the old mill'],
    [
      'modality: – ~ will',
      'role-voice: We ~ he',
      'truncation: We trust ~ he will trust',
      'substitution: everybody ~ neighbours',
    ],
  ],
  [
    'a joining word that a quotation breaks off with meets nothing of what follows',
    [
      '“No harbour master of this coast has seen less or been less ready to deal with a storm than Lars Holm,”',
      '“No harbour master of this coast has seen less or,”',
    ],
    ['truncation: or been less ready to deal with a storm than Lars Holm ~ –'],
  ],
]
for (const [fact, texts, expected] of table) test(fact, (t) => t.deepEqual(differencesOf(texts), expected))
