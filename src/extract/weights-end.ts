/**
 * What speaks for and against reported words ending at a place; the names are those of ending.ts, in tenths of a logit;
 * a line for what names begin with, then how they end and what they weigh (`weightsIn` of score.ts).
 * Fitted by logistic regression (bench/fit-cues.ts) on PolNeAR train (Newell, Margolin and Ruths 2018).
 */
export const END_WEIGHTS = `
. afterquote 19 at -14 noverb 5
afterquote ( -2 ) -7 - -9 : -7 ; -11 a 2 about -2 adding 9 after 2 against -2 as 2 because -8 before 4 between -2 by -2 clausal 4 during -4 ed -2 from -3 he 2 if -3 ing 3 noun -6 of -2 on 5 or -2 over -3 plural -4 quote 15 than -2 that -3 to -3 were -2 when 3 where -2 which 6 while 5 who -3 — -9
ahead , 6 - 2 ; -4 after 5 as 4 because 3 by -4 during -4 for 5 in -2 the 6 to 6 when 7 while -2 with -3 — 2
ahead+,+ same 20
ahead+,+a same 3
ahead+,+and same 12
ahead+,+but same 9
ahead+,+he same 6
ahead+,+the same 5
ahead+,+which same 7
ahead+,+while same 11
ahead+,+who same 4
ahead+and+ same 8
ahead+and+he same 4
ahead+in+ same 5
ahead+in+the same -3
ahead+while+ same 10
at ( 4 ) 10 , 6 - 5 / -2 : 2 ; 10 a 2 about -8 across -2 adding 8 after 11 against -6 along -2 although 3 among -3 and 4 april -2 around -2 because -2 before 6 behind -3 between -6 building -2 but 11 by 3 calling -2 claiming 6 coming -2 despite 6 down -3 during 4 ed -2 entering -2 following 5 for -6 friday 3 from -4 giving -2 he 2 how -4 if -4 ing -10 into -3 leading -2 like -2 making -2 meeting -2 monday 6 month -2 night -2 noun -6 november -2 of -14 off -2 or -4 out -5 plural -4 referring 5 ruling -2 running -3 saying 2 seeking 2 september -2 showing -2 since -2 speaking -2 spending -2 suggesting 2 supporting -2 taking -2 telling 6 than -2 that -8 though 4 through 3 thursday 6 to -7 toward -4 trying -2 tuesday 4 until 4 up -5 using -2 voting -2 wednesday 3 week -3 were -2 what -4 when 9 where -3 whether -3 which 3 while 7 without 2 year -3 years -3 – 6 — 6 ― 3
at+( cap -3 det 5 num 3 prep -2 quote -5
at+(+cap mark -10
at+) edge 8 mark 3
at+)+edge edge 8
at+,+adv aux 4 comma 3 det 3 ed -3 noun -6 num -2 to -5
at+, aux -3 cap 6 he 4 ing 4 it 2 noun -8 num 2 plural -2 prep -5 quote -8 to -2 wh 3
at+,+aux aux -5 det 5 ed -2 noun 6 quote -3
at+,+cap adv 6 aux 7 cap -5 comma -15 coord -11 ed 20 edge -4 mark -7 noun -5 plural 9 poss 6
at+,+coord adv -4 aux 3 cap 6 det 2 ed 6 he 14 ing -6 noun -7 num -3 poss 2 prep -2 quote -6 wh -11
at+,+det adv 2 cap -5 det -3 ing 4 noun 4 num 7 plural 5 prep -5 sub -3
at+,+ed det 4 poss 2 prep 3 to -2 wh 4
at+,+he aux -3 ed 7 plural 3
at+,+ing cap 8 det 8 he 3 him 2 it 2 plural -3 poss -4 prep -6 to 2 wh 6
at+,+it aux -3
at+,+noun cap 2 comma -3 coord -5 det -3 plural -2 prep -2 sub 2 to 2
at+,+num mark 3 noun -2
at+,+plural coord -4 det -2 wh 11
at+,+poss noun 2
at+,+prep cap 3 det 2 ing 2 noun -4 num -3 plural -5 poss -9 prep -5 sub 10 wh 6
at+,+quote I -2 adv -2 det -2 he 4 prep -2
at+,+sub adv -6 aux 7 det -6 noun -2 num 2 prep 4 quote -4 wh -2
at+,+to noun -5
at+,+wh adv 3 cap -3 det -3 ed -3 he 2 noun -3 plural 3 prep 7
at+- adv -7 aux -2 cap 3 coord 3 det 4 he 9 quote 2 sub 2 to -3 wh -4
at+-+adv comma -2
at+-+aux ed 3 noun -3
at+-+cap cap 2 noun -6
at+-+coord det 4 he 2 noun -3
at+-+det noun 3
at+-+plural wh 3
at+-+prep cap -6
at+-+sub det -2
at+-+to noun -2
at+/ num -2
at+: cap 3 edge 11 ing -3
at+:+cap cap 6
at+:+edge edge 11
at+:+quote I 2 cap 5
at+; coord -2 det 2 edge 6
at+;+edge edge 6
at+;+num noun 2
at+a noun 2
at+about cap -2 poss -2
at+adding comma 3 wh 5
at+after cap 4 det 4
at+and aux 9 cap -2 det -2 he 11 noun -8 num 2 plural -2 poss -4 prep 3 quote -13 sub -2 to 4 wh -3
at+as det -3 he 15 ing -2 it 10 noun -4 plural -2 poss -4 quote -7
at+at det 6 noun -4 plural 2
at+because he 2 it 3 poss 4 prep -3 quote -2
at+before det -3 ing 6
at+between cap -2
at+but adv -3 aux 3 ed 8 he 3 ing 5 plural -3 quote -2 wh -2
at+by adv 3 det 2 ing 5 noun -4 num -2 plural 3 poss -2
at+cap cap 3 ed 8 prep -3
at+during det 6
at+entering det -2
at+following det 7
at+for cap -2 noun 2 plural -2 sub 2
at+from cap -3 det 3 ing -2 plural 2 poss -2
at+he ed 2
at+if cap -2 he -3
at+in adv 3 det 3 ing -2 noun -3 num 2 plural -3 poss 2 prep -2
at+ing noun -2 plural -2 prep -2 to 3
at+monday poss -2
at+noun mark -2 noun 2
at+of cap -3 det -4 noun -2
at+on cap 12 det -2 ing -2 plural -4 quote -2 sub -3
at+or cap -2 ed 4 quote -2
at+out prep -2
at+over cap -3 det -4 noun -2 plural 4 poss -2
at+plural prep -3
at+referring to 6
at+saturday comma 3
at+saying he -2
at+seeking to 4
at+so adv -2 det -2 sub 4
at+than cap -2 det -4 noun 2 num -2 poss 4 prep 4
at+that aux 3 cap -4 det -2 ed -2 he -2 mark 4 noun -2
at+the noun 2
at+through poss 3
at+to adv 2 aux -3 cap -3 det 2 ed 2 noun -6 poss 2 quote -3
at+trying to -2
at+tuesday mark 2 time 6
at+under det 3
at+when I 6 det 2 he 3 ing 2
at+where det -2
at+which aux 9
at+while cap 4 he -2 noun -2
at+who aux -4 quote -2
at+with num 2
at+without ing 6 noun -2
at+– det 2
at+— adv 4 coord 4 det 5 ing 3 prep -4
at+—+coord det -2
at+—+prep det 2 noun -5
frame+( that 3
frame+) clause 3 that 4
frame+, about 3 against 7 as 9 at 6 clause 5 colon -8 feeling 4 fronted -2 ing -6 np -5 of 3 on 10 over -2 rel -3 that -6 to 4 wh 4 with 5
frame+- on -6 quote -3 to 6
frame+: np -3
frame+; clause 5 np -5
frame+a np 4
frame+about clause -2 np -2
frame+after np 3 that -3 to 4
frame+and against 7 clause 4 for -2 ing -4 of -2 on 6 quote -4 rel -2 that -7 to 4 wh 3 with 2
frame+as as 3 clause -3 for 2 ing -2 to 3 wh -2
frame+at for 2 np 3 of -4 that -4
frame+before np 4
frame+between quote -2
frame+but np 2 that 2
frame+by clause 2 np -4 on 5 that -6
frame+cap clause 3
frame+despite clause 4
frame+during clause 2 np 5 that -3 to -2 wh 3
frame+following clause 2 np 4
frame+for about 3 np -3 quote -2 that -5
frame+from clause 3 np 3 that -4
frame+if clause -2
frame+in about 8 against -4 as 6 clause 6 quote 2 rel -2 that -9 to -2 wh -2
frame+ing clause -3 that -2
frame+like clause -2 that 3
frame+monday np 8
frame+noun clause -2 np -2
frame+of clause -4 np -5 that -2
frame+on for -3 ing -2 np 2 wh -2
frame+or clause 5 np -2 that -2
frame+over np 3 that -2 to 2
frame+plural clause -2
frame+saturday clause 4
frame+saying clause 3
frame+seeking np 3
frame+so np 3
frame+than clause -3
frame+that clause -5 wh 4
frame+the np 2 quote 5 that -3
frame+though clause 3 that 2
frame+through clause 2 np 6 that -2
frame+to about 2 clause -2 for -4 np 5 on -4 quote -2 that -2 to -2
frame+tuesday clause 3 np 5
frame+under np 4
frame+until np 2
frame+up clause -2
frame+when np -2 quote 2 that -4
frame+which clause 2 that -2
frame+while clause 5 for 4 that -7 to 3
frame+who np 2 that -2
frame+with about -2 np 2 quote 3 that -5
frame+without clause -2
frame+– np 3
frame+— clause 4 for -2 that -3
kind+(+cap nominal -2
kind+( clausal 3 nominal 2
kind+(+prep clausal -8
kind+) clausal 3 nominal 3 quote 2
kind+)+edge clausal 6
kind+,+adv clausal -2 nominal 5 to -2
kind+,+aux clausal -7 to 5
kind+,+cap clausal 5
kind+,+coord clausal -2 to 4
kind+,+det clausal 3 to -2
kind+,+ed clausal -2 to 3
kind+,+he nominal 3
kind+,+ing clausal -2 nominal 7
kind+,+noun clausal -4 nominal -5
kind+,+num clausal 5 nominal -3
kind+,+plural clausal -5 nominal 4
kind+,+poss clausal 6 nominal -7
kind+,+prep nominal -3 to -3
kind+, quote -7 to 4
kind+,+quote nominal -5 to -2
kind+,+sub nominal 3 quote -2
kind+,+to nominal -2
kind+,+wh clausal 3
kind+-+adv clausal -2 nominal -3
kind+-+aux clausal -6
kind+-+cap clausal 2
kind+-+coord clausal -3
kind+-+det clausal 5 nominal 6
kind+-+ing clausal 6
kind+-+noun clausal -2 nominal 3
kind+-+plural clausal -2
kind+-+prep clausal -3 nominal 4
kind+- quote -3 to 6
kind+-+quote nominal -3
kind+-+sub clausal 2
kind+-+wh clausal -3
kind+:+cap clausal -6 nominal 3
kind+:+ing clausal -3
kind+: nominal -5
kind+:+quote clausal 4 nominal -6
kind+;+cap clausal -2
kind+; clausal 6 nominal 6
kind+;+det clausal 2
kind+;+edge clausal 2 nominal 3
kind+;+num clausal 3
kind+a nominal 2
kind+a+noun clausal 2 nominal 2
kind+about clausal -3 nominal -3
kind+adding nominal 5
kind+adv clausal -3
kind+after+cap clausal -3 nominal 2
kind+after clausal -3 nominal 7 to 4
kind+after+he nominal 3
kind+after+ing nominal 2
kind+against clausal -3 nominal -2
kind+although clausal 3
kind+among clausal -2 nominal -2
kind+and+aux clausal -6 nominal 11
kind+and+cap clausal 3 nominal -6
kind+and clausal 2 nominal 2 quote -5 to 4
kind+and+det clausal -3
kind+and+ed nominal 3 quote -2
kind+and+he clausal 3 nominal 2
kind+and+ing nominal -2
kind+and+noun clausal -5 nominal 2 to -5
kind+and+num clausal 2
kind+and+plural nominal -2
kind+and+poss clausal -4
kind+and+prep clausal 5 nominal -2
kind+and+quote clausal -4 nominal -4 quote -3
kind+and+sub clausal -2
kind+and+to clausal 7 to -3
kind+and+wh nominal -2
kind+around clausal -2
kind+as clausal -3 nominal 2 to 3
kind+as+det clausal -4
kind+as+he nominal 7
kind+as+it clausal 4
kind+as+noun clausal -2
kind+as+poss nominal -2
kind+as+quote nominal -4 to -2
kind+at+cap nominal -2
kind+at clausal -4 nominal 3
kind+at+det nominal 7
kind+at+noun clausal -2 nominal -3
kind+at+plural nominal 2
kind+because+he clausal 3 nominal -2
kind+because+it clausal -2
kind+because+poss clausal 4
kind+because+prep clausal -2
kind+because+quote clausal -2
kind+before+det clausal -3
kind+before+ing nominal 5
kind+before nominal 7
kind+between clausal -2 nominal -2 quote -2
kind+but+adv clausal -2
kind+but+aux clausal 3
kind+but+ed clausal 7
kind+but+ing clausal 5
kind+but nominal 5 quote 5
kind+but+plural clausal -3
kind+but+quote clausal -2
kind+but+wh clausal -2
kind+by+adv clausal 4
kind+by+cap clausal -4
kind+by clausal -5 nominal 6
kind+by+det clausal -3 nominal 2 to 3
kind+by+ing clausal 2 nominal 4
kind+by+noun clausal -2
kind+by+plural nominal 3
kind+cap clausal 4
kind+despite clausal 5
kind+during clausal 2 nominal 5 to -2
kind+during+det clausal 4 nominal 4
kind+during+poss clausal -2 nominal 2
kind+following clausal 2 nominal 4
kind+following+det nominal 5
kind+for+cap clausal -2
kind+for clausal -5 quote -2
kind+for+det clausal -4 to 5
kind+for+noun clausal 4
kind+for+sub nominal 2
kind+from+cap clausal -2
kind+from+det nominal 2
kind+from+noun nominal 3
kind+from+plural clausal 3
kind+he clausal 2
kind+how nominal -3
kind+if+cap clausal -2
kind+if nominal -2
kind+in+adv nominal 4
kind+in+cap clausal 4 nominal -3
kind+in clausal -2 nominal 3 to -2
kind+in+det nominal 5 quote -4 to 2
kind+in+noun nominal -2 quote 2
kind+in+num nominal 3
kind+in+plural clausal -2
kind+in+poss clausal -2 nominal 2
kind+in+wh clausal 4 nominal -6
kind+ing clausal -5 nominal -3
kind+ing+to nominal 3
kind+into clausal -2
kind+leading nominal -2
kind+like+cap clausal 2
kind+monday nominal 8
kind+months nominal 3
kind+noun clausal -3 nominal -3
kind+of clausal -6 nominal -7
kind+of+det clausal -2 nominal -2
kind+on+cap clausal 7 nominal 6 quote 2 to -2
kind+on clausal -2 nominal 3
kind+on+det clausal -3
kind+on+noun clausal -4 to 3
kind+on+plural clausal -2 nominal -2
kind+or+ed clausal 4
kind+or nominal -4
kind+or+noun clausal 2
kind+out clausal -2 nominal -2
kind+over+cap nominal -2
kind+over clausal -3 nominal 2 to 2
kind+over+det clausal -2 nominal -2
kind+plural clausal -3
kind+referring+to clausal 2
kind+saturday clausal 3 nominal -2
kind+saying clausal 2
kind+seeking nominal 3
kind+since clausal -2
kind+so clausal -2 nominal 2
kind+than clausal -2 nominal 2
kind+than+det nominal -3
kind+than+noun clausal 3
kind+that+aux clausal -2 nominal 5
kind+that+cap clausal -2
kind+that clausal -2 nominal -3
kind+that+mark clausal 4
kind+the clausal -3 nominal 2 quote 5
kind+though clausal 5
kind+through+det clausal -3 nominal 2
kind+through nominal 4
kind+to+adv clausal 4
kind+to+cap clausal -2
kind+to clausal -5 quote -2 to -2
kind+to+det nominal 3
kind+to+ed to 4
kind+to+noun clausal -2 to -3
kind+to+poss nominal 3
kind+to+quote nominal -2
kind+tuesday nominal 3
kind+under clausal -2 nominal 3
kind+under+det clausal -2
kind+until clausal -2 nominal 6
kind+up clausal -3 nominal -2
kind+what clausal -2 nominal -2
kind+when+I nominal 6
kind+when clausal -5 nominal 7 quote 2
kind+when+det clausal 3
kind+when+he clausal -3 nominal 4
kind+when+it nominal 2
kind+which+aux nominal 3
kind+while+cap nominal 4
kind+while clausal -2 nominal 6 to 3
kind+while+ing clausal 2 nominal -2
kind+who+aux nominal -3
kind+who clausal -3
kind+who+ed nominal -2
kind+who+noun nominal 2
kind+with+cap nominal -2
kind+with clausal -5 nominal 2 quote 3
kind+with+det nominal 2 to -2
kind+with+noun clausal -2 nominal 2
kind+with+num nominal -2
kind+with+plural nominal 2
kind+with+poss clausal 3 nominal -3
kind+without clausal -3 nominal 5
kind+year clausal -2
kind+years clausal -2
kind+– nominal 5
kind+— clausal 3 nominal 4
kind+—+coord clausal -3 nominal 5
kind+—+det clausal 3 nominal 2
kind+—+prep clausal 4 nominal -7
kind+—+sub nominal 4
left <10 -12 <4 -8 > -7
noverb clausal -5 nominal 4 quote 2
size+( <15 -4 > 5
size+) <15 5 <7 6 > -4
size+, <15 2 <3 3 <7 4
size+- <15 4 <3 4 <7 -2
size+: <7 -3 > 5
size+; <3 3 <7 8
size+a <7 4
size+about <15 -2 <3 -2 <7 -3
size+adding <15 4 > 4
size+adv > 3
size+after <3 5 <7 4 > 4
size+against <15 -2 <7 -2
size+and <7 7 > -5
size+as <3 -5 <7 5
size+at <15 -5 <3 6
size+because <15 4 <7 -3 > -2
size+before <15 2 <7 4
size+between <15 -3 <7 -2
size+but <15 6 <7 4
size+by <15 -2 <3 2 <7 5 > -3
size+cap <7 -5 > 5
size+despite <15 2 <7 7
size+during <7 5
size+following <3 4
size+for <15 -3 <3 4 <7 -4 > -4
size+from <15 -6 <3 6 > -3
size+how <3 -2
size+if <3 -2 <7 -2
size+in <15 -5 <3 8 > -6
size+ing <3 -5 <7 -3 > -2
size+leading <3 -2
size+like <3 -2
size+mark <15 7 <3 9 <7 6 > 2
size+monday <7 2
size+months <15 3
size+noun <15 -5
size+of <15 -4 <3 -5 <7 -4 > -2
size+on <15 -9 <3 5 <7 4 > -3
size+or <15 -4 <3 5 <7 -3 > -2
size+out <15 -2 <7 -2
size+over <3 4 <7 -4
size+plural <15 -2 > -2
size+raising <15 2
size+saturday <7 3
size+saying <15 2 <7 2
size+seeking > 4
size+so <15 -2 <3 -2 <7 3
size+than <15 2 <7 -3
size+that <15 -4 <3 -6 <7 -3 > 4
size+the <15 3 <7 -2
size+though <15 2 > 3
size+through <15 -4 <3 7 <7 2
size+thursday <15 3
size+to <15 -8 > -5
size+toward <7 -3
size+tuesday <7 3
size+under <7 3
size+until <15 -3
size+up <7 -2
size+what <3 -2
size+when <3 7 <7 2
size+where <7 -2
size+which <15 -2 > 4
size+while <3 5 <7 -2 > 4
size+who <3 3 <7 -4
size+with <15 -5 <3 -2 <7 7 > -3
size+without <15 3
size+word <15 -18 <3 -9 <7 -19 > -23
size+– <7 4 > 3
size+— <15 3 <7 -2 > 6
then+, cue 11 samecue 4
then+- cue 14 other 4 same -2 samecue 3
then+: other -4
then+after other 5
then+and cue 12 other 2 same 20 samecue 10
then+as cue -2 other -4
then+before cue 5 other 9
then+but cue 4 other 7 same 10 samecue 3
then+by cue 2 other 2
then+cap cue 6 same 6 samecue 4
then+for cue -2 other -3
then+from cue 3
then+he cue 5 other -3 same 5 samecue 5
then+in cue 3 same -2
then+of other -2
then+on cue -3
then+or cue 4 other -2 same 4
then+plural other -3
then+than cue 4 other 3
then+the other -3
then+to cue 3 other -4 same 3 samecue 4
then+which other 10
then+while cue 2 other 3 same -2
then+who other -4
then+with cue -2 other -3
then+without other 6
then+– other 3
then+— cue 2
word+(  -2 the 5
word+) and 4
word+,  -10 a 7 about 3 after 3 along -4 although 3 among -4 and 2 are 2 arguing 2 as -5 at 2 because -8 but 8 calif -4 calling 3 citing 3 could -2 despite 7 even 2 followed -11 for 2 given -3 however 7 if -7 in -4 including -9 it 2 just 4 leaving -4 mr 8 mrs 6 noting 3 now -4 of -4 on -4 or -9 rather -6 said 7 saying 11 sen -5 senator -3 some -2 such -10 that -5 the 2 then -4 there 3 they 5 though 6 to -2 too -2 was 4 well 9 when 4 where 3 which 5 while 8 who 3 whose -3 will 4 without 2 would -6
word+-  -7 a -4 all 4 as -2 but 6 even -3 including -8 to -3
word+/  -2
word+:  -4 a 6
word+;  7 and -2
word+–  -4
word+—  -4 a 3 including -4
`
