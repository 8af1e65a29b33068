/** Irregular verbs, nouns and adjectives of English: form to lemma. */
import type { Lexicon } from './lexicon.ts'

/** `lemma: forms`, folded. Forms that are also a lemma of their own in news prose stand in the commoner entry. */
const LIST = `arise:arose arisen|awake:awoke awoken|bear:bore borne|beat:beaten|become:became|begin:began begun|bend:bent|bind:bound|bite:bit bitten|bleed:bled|blow:blew blown|break:broke broken|breed:bred|bring:brought|build:built|burn:burnt|buy:bought|catch:caught|choose:chose chosen|cling:clung|come:came|creep:crept|deal:dealt|dig:dug|draw:drew drawn|drink:drank drunk|drive:drove driven|eat:ate eaten|fall:fell fallen|feed:fed|feel:felt|fight:fought|find:found|flee:fled|fling:flung|fly:flew flown|forbid:forbade forbidden|foresee:foresaw foreseen|forget:forgot forgotten|forgive:forgave forgiven|freeze:froze frozen|give:gave given|go:went gone goes|grow:grew grown|hang:hung|hear:heard|hide:hid hidden|hold:held|keep:kept|kneel:knelt|know:knew known|lay:laid|lead:led|lean:leant|leap:leapt|learn:learnt|leave:left|lend:lent|lie:lain|light:lit|lose:lost|make:made|mean:meant|meet:met|mistake:mistook mistaken|overcome:overcame|overthrow:overthrew overthrown|pay:paid|prove:proven|ride:rode ridden|ring:rang rung|rise:rose risen|run:ran|say:said|see:saw seen|seek:sought|sell:sold|send:sent|shake:shook shaken|shine:shone|shoot:shot|show:shown|shrink:shrank shrunk|sing:sang sung|sink:sank sunk|sit:sat|sleep:slept|slide:slid|slay:slew slain|sow:sown|speak:spoke spoken|speed:sped|spend:spent|spin:spun|spring:sprang sprung|stand:stood|steal:stole stolen|stick:stuck|strike:struck stricken|strive:strove striven|swear:swore sworn|sweep:swept|swell:swollen|swim:swam swum|swing:swung|take:took taken|teach:taught|tear:tore torn|tell:told|think:thought|throw:threw thrown|undergo:underwent undergone|understand:understood|undertake:undertook undertaken|uphold:upheld|wake:woke woken|wear:wore worn|weave:wove woven|weep:wept|win:won|withdraw:withdrew withdrawn|withhold:withheld|withstand:withstood|write:wrote written|be:am is are was were been being|have:has had having|do:does did done doing|can:could|will:would|shall:should|may:might|man:men|woman:women|child:children|person:people persons|foot:feet|tooth:teeth|mouse:mice|goose:geese|ox:oxen|wife:wives|life:lives|knife:knives|leaf:leaves|half:halves|self:selves|thief:thieves|wolf:wolves|loaf:loaves|shelf:shelves|crisis:crises|analysis:analyses|basis:bases|thesis:theses|medium:media|datum:data|criterion:criteria|phenomenon:phenomena|good:better best well|bad:worse worst badly|far:further farther furthest farthest|little:less least|many:more most much|old:elder eldest|dead:died die dying death deaths|serviceman:servicemen|policeman:policemen|gunman:gunmen|fisherman:fishermen|spokesman:spokesmen|businessman:businessmen|congressman:congressmen|statesman:statesmen|fireman:firemen|clergyman:clergymen`

export const irregularForms: Lexicon<Readonly<Record<string, string>>> = {
  name: 'irregular forms',
  language: 'en',
  source:
    'Written for this project; the forms are those of any grammar of English, such as Quirk et al. (1985), sections 3.11-19 and 5.73-91.',
  version: '1',
  entries: Object.fromEntries(
    LIST.split('|').flatMap((line) => {
      const [lemma = '', forms = ''] = line.split(':')
      return forms.split(' ').map((form) => [form, lemma])
    }),
  ),
}
