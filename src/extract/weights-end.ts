/**
 * What speaks for and against reported words ending at a place; the names are those of ending.ts, in tenths of a logit;
 * a line for what names begin with, then how they end and what they weigh (`weightsIn` of score.ts).
 * Fitted by logistic regression (bench/fit-cues.ts) on PolNeAR train (Newell, Margolin and Ruths 2018).
 */
export const END_WEIGHTS = `
. afterquote 17 at -13 noverb 5
afterquote ( -3 ) -7 - -9 : -7 ; -11 a 2 about -2 adding 9 after 3 against -2 as 2 because -8 before 4 between -2 by -2 clausal 6 during -4 ed -2 from -4 he 2 if -4 ing 3 nominal 2 noun -6 of -2 on 6 or -2 over -3 plural -3 quote 16 than -2 that -4 the 2 when 3 where -2 which 6 while 5 who -2 — -9
ahead , 6 - 2 ; -3 after 5 as 3 because 3 by -4 for 5 in -3 the 6 to 6 when 6 while -2 with -2 — 2
ahead+,+ same 20
ahead+,+a same 3
ahead+,+and same 12
ahead+,+but same 9
ahead+,+he same 6
ahead+,+the same 5
ahead+,+which same 7
ahead+,+while same 11
ahead+,+who same 3
ahead+and+ same 7
ahead+and+he same 4
ahead+in+ same 5
ahead+in+the same -4
ahead+while+ same 11
at ( 3 ) 10 , 6 - 5 / -2 : 2 ; 10 a 2 about -8 across -2 adding 8 after 11 against -6 along -2 although 3 among -3 and 5 april -2 around -2 because -2 before 6 behind -3 between -5 building -2 but 10 by 3 calling -2 claiming 6 coming -2 days -2 despite 6 down -3 during 4 ed -2 entering -2 following 5 for -5 friday 3 from -4 giving -2 he 2 how -4 if -5 in 3 ing -10 into -4 july -2 leading -2 like -2 making -2 meeting -2 monday 6 month -2 night -2 noun -6 november -2 of -14 off -2 on 2 or -4 out -5 plural -3 referring 6 ruling -2 running -2 saying 2 seeking 2 since -2 spending -2 suggesting 2 supporting -2 taking -2 telling 6 than -2 that -7 the 2 though 4 through 3 thursday 6 to -7 toward -4 trying -2 tuesday 4 until 4 up -5 using -2 voting -2 wednesday 3 week -3 what -4 when 9 where -3 whether -3 which 3 while 7 without 2 year -3 years -3 – 6 — 7 ― 3
at+( cap -3 det 5 num 3 prep -4 quote -5
at+(+cap mark -11
at+) edge 8 mark 3
at+)+edge edge 8
at+,+adv aux 2 comma 3 det 3 ed -4 noun -6 num -2 to -5
at+, aux -2 cap 6 ed 2 he 5 ing 3 it 3 noun -8 num 3 plural -2 prep -4 quote -7 to -2 wh 2
at+,+aux aux -5 det 5 noun 6 quote -3
at+,+cap adv 7 aux 7 cap -5 comma -15 coord -11 ed 19 edge -4 mark -5 noun -5 plural 9 poss 6
at+,+coord adv -5 aux 2 cap 6 det 2 ed 5 he 14 ing -6 noun -7 num -3 poss 3 prep -2 quote -6 wh -11
at+,+det adv 2 cap -6 det -4 ing 3 noun 4 num 7 plural 5 prep -6 sub -3
at+,+ed cap 2 det 4 poss 3 prep 3 to -2 wh 4
at+,+he aux -3 ed 7 plural 3
at+,+ing cap 8 det 8 he 3 it 2 plural -3 poss -4 prep -6 to 2 wh 6
at+,+it aux -3
at+,+noun cap 2 comma -3 coord -5 det -3 noun -2 prep -2
at+,+num mark 3 noun -3
at+,+plural coord -3 det -2 wh 10
at+,+prep cap 4 det 2 ing 2 noun -4 num -3 plural -4 poss -7 prep -5 sub 10 wh 5
at+,+quote I -2 he 4
at+,+sub adv -6 aux 7 det -5 noun -4 num 3 prep 4 quote -4
at+,+to noun -5
at+,+wh adv 2 cap -3 det -3 ed -3 he 2 noun -2 plural 4 prep 7
at+- adv -7 aux -2 cap 3 coord 2 det 3 he 9 noun 2 quote 2 sub 2 to -3 wh -5
at+-+adv comma -2
at+-+aux ed 3 noun -3
at+-+cap cap 2 noun -5
at+-+coord adv -2 det 4 he 2 noun -3
at+-+det noun 3
at+-+plural wh 3
at+-+prep cap -6
at+-+sub det -2
at+-+to noun -2
at+/ num -2
at+:+cap cap 5
at+: edge 10 ing -2
at+:+edge edge 10
at+:+quote I 2 cap 5
at+; coord -2 det 2 edge 7
at+;+edge edge 7
at+;+num noun 2
at+a noun 2
at+about cap -2
at+adding comma 3 wh 5
at+after cap 5 det 4 ing 2
at+and aux 7 det -2 he 12 noun -6 num 2 poss -4 prep 4 quote -12 to 4 wh -3
at+as det -3 he 14 ing -2 it 10 noun -4 plural -2 poss -4 quote -6
at+at det 6 noun -4 plural 2
at+because he 2 it 3 poss 4 prep -3 quote -2
at+before det -2 ing 6
at+between cap -2
at+but adv -2 aux 3 ed 7 he 4 ing 5 plural -3 quote -2 wh -3
at+by adv 4 ing 5 noun -4 num -2 plural 3 poss -2
at+cap cap 3 ed 8 prep -3
at+during cap -2 det 6
at+entering det -2
at+following det 7
at+for cap -3 noun 2 plural -2 sub 2
at+from cap -3 det 3 ing -2 plural 2 poss -2
at+he ed 2
at+how det -2
at+if cap -2 he -3
at+in adv 3 det 2 ing -2 noun -3 num 2 plural -3 prep -2
at+ing det -2 noun -3 plural -2 prep -2 to 3
at+noun mark -2 noun 2
at+of cap -2 det -4 noun -2
at+on cap 11 det -2 ing -2 mark -2 plural -4 quote -2 sub -3
at+or cap -2 ed 3 quote -2
at+out prep -2
at+over cap -3 det -3 noun -3 plural 4 poss -2
at+plural prep -3
at+referring to 6
at+saturday comma 4
at+seeking to 4
at+so adv -2 sub 4
at+than cap -2 det -4 noun 2 num -2 poss 4 prep 4
at+that aux 3 cap -5 det -3 ed -2 he -2 mark 4 noun -2 quote -2
at+the noun 3
at+through det -2 poss 3
at+to adv 2 aux -2 cap -3 det 2 ed 2 noun -5 poss 2 quote -3
at+trying to -2
at+tuesday mark 2 time 5
at+under det 2
at+when I 6 he 3 ing 2
at+where det -2
at+which aux 9 cap -2
at+while cap 4 he -2 noun -2
at+who aux -5 quote -2
at+with num 2
at+without ing 6 noun -2
at+– det 2
at+— adv 4 coord 4 det 4 ing 3 prep -3
at+—+coord det -2
at+—+prep det 4 noun -4
frame+( clause 3
frame+) clause 3 that 4
frame+, about 2 against 6 as 9 at 6 clause 3 colon -7 feeling 4 fronted -2 ing -6 np -5 on 10 over -3 rel -3 that -7 to 4 wh 2 with 7
frame+- np 3 on -6 quote -2 to 6
frame+: np -2
frame+; clause 5 np -5
frame+a np 4 that -2
frame+about clause -2 np -2 that -2
frame+after np 4 that -3 to 3
frame+and against 4 clause 4 for -3 ing -4 of -5 on 6 quote -4 that -7 to 4 wh 3 with 3
frame+as as 3 clause -3 for 2 to 3 wh -2
frame+at for 2 np 2 of -4 that -4
frame+before np 3
frame+between quote -2
frame+but np 2 that 2
frame+by clause 2 np -4 on 6 that -6
frame+cap clause 3
frame+despite clause 4
frame+during np 5 that -3 to -2 wh 3
frame+following clause 3 np 4
frame+for about 3 np -3 quote -2 that -5
frame+from clause 3 np 3 that -4
frame+how np -2
frame+if clause -3
frame+in about 8 against -4 as 5 clause 6 on 2 rel -2 that -9 to -3 wh -3
frame+ing clause -3 that -2
frame+leading np -2
frame+like clause -2 that 3
frame+monday np 8
frame+noun clause -2 np -2
frame+of clause -3 np -4 that -3
frame+on for -5 ing -2 np 2
frame+or clause 5 np -2 that -3
frame+over np 3 to 2
frame+saturday clause 4
frame+saying clause 3
frame+seeking np 3
frame+so clause -2 np 2
frame+than clause -3
frame+that clause -5 quote -2 to -2 wh 4
frame+the np 2 quote 5 that -3
frame+though clause 3 that 2
frame+through clause 2 np 6 that -2
frame+to about 2 clause -2 for -3 np 6 on -3 quote -2 that -2 to -2
frame+tuesday clause 3 np 5 that -2
frame+under np 3
frame+until np 2
frame+when np -2 quote 2 that -5
frame+which clause 3 that -2
frame+while clause 5 for 3 that -6 to 3
frame+who clause -2 np 2 that -2
frame+with np 3 quote 3 that -5
frame+without clause -2
frame+– np 3
frame+— clause 3 for -3 that -3
go called 8 calling 4 did 12 has 12 have 3 is 8 known 2 made 8 said 9 saying 3 says 2 suggested -3 suggesting 5 support -3 took 4 wanted -8 was -3 were 7
kind+(+cap nominal -2
kind+( clausal 4
kind+) clausal 3 nominal 3 quote 2
kind+)+edge clausal 6
kind+,+adv clausal -3 nominal 4 to -2
kind+,+aux clausal -6
kind+,+cap clausal 5
kind+, clausal 3 nominal 2 quote -6 to 4
kind+,+coord clausal -2 to 3
kind+,+det clausal 4 to -2
kind+,+ed clausal -3 to 2
kind+,+he clausal 2 nominal 2
kind+,+ing clausal -2 nominal 7
kind+,+noun clausal -4 nominal -5
kind+,+num clausal 4 nominal -3
kind+,+plural clausal -5 nominal 4
kind+,+poss clausal 6 nominal -7
kind+,+prep nominal -3 to -3
kind+,+quote clausal -2 nominal -3 to -3
kind+,+sub nominal 3
kind+,+to nominal -2
kind+,+wh clausal 3
kind+-+adv clausal -3 nominal -3
kind+-+aux clausal -5
kind+-+cap clausal 2
kind+- clausal 2 nominal 2 quote -2 to 6
kind+-+coord clausal -3
kind+-+det clausal 4 nominal 6
kind+-+ing clausal 6
kind+-+noun clausal -3 nominal 4
kind+-+plural clausal -2
kind+-+prep clausal -4 nominal 3
kind+-+quote nominal -3
kind+-+sub clausal 2
kind+-+wh clausal -3
kind+:+cap clausal -5 nominal 4
kind+:+ing clausal -2
kind+: nominal -5
kind+:+quote clausal 4 nominal -6
kind+;+cap clausal -2
kind+; clausal 6 nominal 6
kind+;+det clausal 3
kind+;+edge clausal 2 nominal 3
kind+;+num clausal 3
kind+a nominal 2
kind+a+noun clausal 2 nominal 2
kind+about clausal -3 nominal -3
kind+adding nominal 5
kind+adv clausal -3
kind+after+cap clausal -2
kind+after clausal -3 nominal 7 to 3
kind+after+he nominal 3
kind+after+ing nominal 2
kind+against clausal -3 nominal -2
kind+although clausal 3
kind+among clausal -2 nominal -2
kind+and+aux clausal -7 nominal 9
kind+and+cap clausal 3 nominal -5
kind+and+det clausal -2 nominal -2 to 2
kind+and+ed nominal 2 quote -2
kind+and+he clausal 3 nominal 3
kind+and+ing nominal -2
kind+and+noun clausal -5 nominal 2 to -5
kind+and+num clausal 2
kind+and+plural nominal -2
kind+and+poss clausal -3
kind+and+prep clausal 5 nominal -2
kind+and quote -4 to 4
kind+and+quote clausal -4 nominal -4 quote -3
kind+and+sub nominal 2
kind+and+to clausal 8 to -3
kind+as clausal -4 nominal 2 to 3
kind+as+det clausal -3
kind+as+he nominal 7
kind+as+it clausal 4
kind+as+noun clausal -2
kind+as+quote nominal -4
kind+at+cap nominal -2
kind+at clausal -4 nominal 2
kind+at+det nominal 7
kind+at+noun nominal -3
kind+at+plural nominal 2
kind+because+he clausal 3
kind+because+it clausal -2
kind+because+poss clausal 4
kind+because+prep clausal -2
kind+before+det clausal -3
kind+before+ing nominal 5
kind+before nominal 7
kind+between clausal -2 nominal -2 quote -2
kind+but+adv clausal -2
kind+but+aux clausal 2
kind+but+ed clausal 6
kind+but+ing clausal 5
kind+but nominal 5 quote 5
kind+but+plural clausal -3
kind+but+quote clausal -2
kind+but+wh clausal -3
kind+by+adv clausal 4
kind+by+cap clausal -4
kind+by clausal -5 nominal 6
kind+by+det clausal -2 to 3
kind+by+ing clausal 2 nominal 5
kind+by+noun clausal -2
kind+by+plural nominal 3
kind+cap clausal 4
kind+despite clausal 5
kind+during+det clausal 4 nominal 4
kind+during nominal 4 to -2
kind+during+poss clausal -2 nominal 2
kind+following clausal 2 nominal 4
kind+following+det nominal 5
kind+for+cap clausal -2
kind+for clausal -6 quote -2
kind+for+det clausal -3 to 5
kind+for+noun clausal 4 to -2
kind+for+sub nominal 2
kind+from+cap clausal -2
kind+from+det nominal 3
kind+from+noun nominal 3
kind+from+plural clausal 3 nominal -2
kind+from+poss nominal -2
kind+he clausal 2
kind+how nominal -2
kind+if+cap clausal -2
kind+if clausal -2
kind+if+he clausal -2
kind+in+adv nominal 4
kind+in+cap clausal 4 nominal -3
kind+in clausal -2 nominal 3 to -3
kind+in+det clausal -2 nominal 5 quote -4 to 2
kind+in+noun clausal -2 nominal -3 quote 3
kind+in+num nominal 3
kind+in+plural clausal -3
kind+in+poss clausal -2
kind+in+wh clausal 4 nominal -5
kind+ing clausal -5 nominal -3
kind+ing+noun nominal -2
kind+ing+to nominal 4
kind+into clausal -2 nominal -2
kind+leading nominal -2
kind+like+cap clausal 2
kind+like nominal -2
kind+monday nominal 8
kind+months clausal -2 nominal 4
kind+noun clausal -3 nominal -3
kind+of clausal -6 nominal -7
kind+of+det clausal -2 nominal -2
kind+on+cap clausal 7 nominal 5 quote 2 to -2
kind+on clausal -2 nominal 2
kind+on+det clausal -3
kind+on+noun clausal -5 to 3
kind+on+plural nominal -2
kind+or+cap clausal -2
kind+or+ed clausal 4
kind+or nominal -4
kind+or+noun clausal 2
kind+out clausal -2 nominal -2
kind+over+cap nominal -3
kind+over clausal -3 nominal 2 to 2
kind+plural clausal -2
kind+referring+to clausal 2
kind+saturday clausal 3 nominal -2
kind+saying clausal 2
kind+seeking nominal 3
kind+since clausal -2
kind+so clausal -2
kind+than clausal -2 nominal 2
kind+than+det nominal -3
kind+than+noun clausal 3
kind+that+aux clausal -3 nominal 6
kind+that+cap clausal -2
kind+that clausal -2 nominal -3 quote -2 to -2
kind+that+mark clausal 4
kind+the clausal -3 nominal 2 quote 5
kind+though clausal 4
kind+through+det clausal -3 nominal 2
kind+through nominal 4
kind+to+adv clausal 3 nominal -2
kind+to+cap clausal -2
kind+to clausal -5 quote -2 to -2
kind+to+det nominal 4
kind+to+ed nominal -2 to 4
kind+to+noun clausal -2 to -3
kind+to+poss nominal 3
kind+to+quote nominal -2
kind+tuesday clausal 2 nominal 4
kind+under clausal -3 nominal 3
kind+under+det clausal -2
kind+until clausal -2 nominal 6
kind+up clausal -2 nominal -2
kind+what clausal -2
kind+when+I nominal 6
kind+when+cap clausal -2
kind+when clausal -6 nominal 8 quote 2
kind+when+det clausal 3
kind+when+he clausal -3 nominal 4
kind+when+it clausal -2
kind+which+aux nominal 3
kind+while+cap nominal 4
kind+while clausal -2 nominal 6 to 3
kind+while+ing clausal 3 nominal -3
kind+who+aux nominal -3
kind+who clausal -4
kind+who+ed nominal -3
kind+who+noun nominal 2
kind+with+cap nominal -2
kind+with clausal -6 nominal 2 quote 3
kind+with+det nominal 2 to -2
kind+with+noun clausal -2 nominal 2
kind+with+num nominal -2
kind+with+plural clausal -2 nominal 3
kind+with+poss clausal 3 nominal -3
kind+without clausal -3 nominal 5
kind+year clausal -2
kind+years clausal -2
kind+– nominal 5
kind+— clausal 2 nominal 4
kind+—+coord clausal -3 nominal 5
kind+—+det clausal 3 nominal 2
kind+—+prep clausal 4 nominal -6
kind+—+sub nominal 4
left <10 -13 <4 -9 > -9
noverb clausal -5 nominal 4
size+( <15 -4 <7 2 > 5
size+) <15 5 <7 6 > -4
size+, <3 2 <7 3 > -2
size+- <15 4 <3 3 <7 -2
size+: <7 -3 > 5
size+; <15 2 <3 3 <7 8
size+a <7 4
size+about <15 -2 <3 -2 <7 -3
size+adding <15 4 > 4
size+adv > 3
size+after <3 5 <7 5 > 4
size+against <15 -2 <7 -2
size+and <15 -2 <7 6 > -6
size+as <3 -4 <7 6
size+at <15 -6 <3 7
size+because <15 4 <7 -2 > -2
size+before <15 2 <7 5
size+between <15 -2
size+but <15 6 <7 5
size+by <15 -2 <7 5 > -3
size+cap <7 -5 > 5
size+despite <15 3 <7 7
size+during <7 5
size+following <3 4
size+for <15 -3 <3 3 <7 -5 > -4
size+from <15 -7 <3 5 > -3
size+he > 2
size+if <3 -2 <7 -2
size+in <15 -6 <3 6 > -7
size+ing <3 -5 <7 -3 > -2
size+leading <3 -2
size+mark <15 7 <3 9 <7 6 > 3
size+monday <7 2
size+months <15 3
size+noun <15 -5
size+of <15 -4 <3 -5 <7 -4 > -2
size+on <15 -9 <3 5 <7 4 > -4
size+or <15 -4 <3 5 <7 -3 > -2
size+out <15 -2 <7 -2
size+over <3 4 <7 -4
size+plural <15 -2 > -2
size+raising <15 2
size+ruling <3 -2
size+saturday <7 4
size+saying <15 2 <7 2
size+seeking > 4
size+so <15 -2 <3 -2 <7 3
size+than <15 2 <7 -3 > -2
size+that <15 -3 <3 -6 <7 -2 > 4
size+the <15 3 <7 -2
size+though <15 2 > 3
size+through <15 -4 <3 7 <7 2
size+thursday <15 3
size+to <15 -8 <3 2 > -4
size+toward <7 -3
size+tuesday <7 3
size+under <7 3
size+until <15 -3
size+up <3 -2 <7 -2
size+when <3 7
size+where <7 -2
size+which <15 -2 <7 2 > 4
size+while <3 5 <7 -2 > 3
size+who <3 2 <7 -4
size+with <15 -5 <3 -2 <7 8 > -3
size+without <15 3
size+word <15 -18 <3 -8 <7 -18 > -22
size+– <7 4 > 3
size+— <15 3 <7 -2 > 5
then+, cue 11 other -2 samecue 4
then+- cue 13 other 3 same -3 samecue 3
then+: other -4
then+after other 6
then+and cue 10 other 2 same 20 samecue 10
then+as other -3
then+before cue 6 other 9
then+but cue 3 other 6 same 9 samecue 2
then+by cue 2 other 2
then+cap cue 6 same 6 samecue 4
then+for cue -2 other -3 same -2
then+from cue 3
then+he cue 5 other -2 same 5 samecue 5
then+in cue 3
then+of other -2
then+on cue -3 same -2
then+or cue 4 same 3
then+so other -2
then+than cue 4 other 3
then+the other -3
then+to cue 4 other -4 same 3 samecue 4
then+which other 10
then+while cue 2 other 3
then+who other -5
then+with other -2
then+without other 6
then+– other 2
word+(  -2 the 5
word+) and 4
word+,  -11 a 6 about 3 after 3 along -4 although 3 among -4 an -2 and 2 are 3 arguing 2 as -6 at 4 because -8 but 8 calif -4 calling 3 citing 3 could -3 despite 7 even 2 followed -11 for 2 given -3 however 6 if -6 in -4 including -9 it 3 just 4 leaving -4 mr 7 mrs 6 noting 3 now -4 of -5 on -4 or -8 rather -5 said 8 saying 11 sen -6 senator -3 some -2 such -10 that -5 then -4 there 2 they 5 though 6 to -2 was 4 well 9 when 3 where 3 which 5 while 7 who 3 whose -3 will 4 without 2 would -5
word+-  -7 a -3 all 4 as -2 but 5 even -3 including -8 the 2 to -3
word+/  -2
word+:  -5 a 6
word+;  7 and -2 the -2
word+–  -4
word+—  -5 a 3 including -3
`
