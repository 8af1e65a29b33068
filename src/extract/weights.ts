/**
 * What speaks for and against a statement; the names are those of candidate.ts and finders/tagged.ts, in tenths of a logit;
 * a line for what names begin with, then how they end and what they weigh (`weightsIn` of score.ts).
 * Fitted by logistic regression (bench/fit-cues.ts) on PolNeAR train (Newell, Margolin and Ruths 2018).
 */
export const CUE_WEIGHTS = `
@ accept 3 accuse 8 acknowledge 4 add -2 address 4 admit 3 advise -5 advocate -6 agree 3 allege 4 allow 2 allude -3 announce 10 apologize 5 appeal -3 applaud 4 argue 7 articulate 3 ask 7 assail 5 assert 2 assure 4 attack 3 back -10 beg -2 begin -12 believe -9 bid -3 blame 8 blast 10 boast -2 brag 3 brand -2 brief -2 brush -3 calculate -3 call 14 cast -6 challenge 3 champion -4 cheer 2 chide 3 cite 15 claim 5 close -5 command -3 compare -7 complain 3 conclude 5 condemn 4 confirm 3 congratulate 4 consider -3 continue -5 contradict 3 counsel -3 counter -6 crack -3 credit -4 criticize 12 cry 2 decide -3 declare 4 decline 5 decry 6 defend -7 demand 3 denounce 6 deride 3 describe 15 detail 4 determine -3 dictate -2 disagree 5 disavow 3 disclose 2 discover -3 discuss 14 dismiss 6 dispute 4 elaborate -2 email -3 emphasize 4 encourage 4 end -8 endorse 12 envision -2 expect -2 explain 7 express 10 extol 3 fear -4 feel -7 find -7 finish -5 follow -9 foresee 4 grant -3 hail 5 hammer -5 highlight 5 hint 2 hold -7 hope -9 identify -6 illustrate 2 insist 7 insult -2 intend -2 interrupt -6 issue -4 knock -6 know -11 lambast 3 lament 3 lash 3 lie -2 liken -3 lobby -4 maintain -8 mention 7 mock 4 muse -2 name -7 note 5 offer 6 open -3 oppose -10 order 2 outline 2 own -4 paint -5 peg -2 pen -2 pitch -4 plan -4 plead 3 pledge -2 point -12 posit 3 post -5 praise 11 predict 5 press -3 promise 3 promote -5 prompt -8 propose 7 protest -6 prove -3 publish -2 push -11 put -5 rail 4 reaffirm 2 realize 2 reason -5 reassure 2 rebuff -4 rebuke 3 recall 5 reckon 2 recognize 11 recount 2 refer -3 reference -4 reflect -14 refuse 6 reiterate 3 reject 5 relate -4 release -5 remember 3 remind 3 renounce -3 repudiate 3 request 6 require -8 retweet 2 reveal 2 roar -2 rule -6 savage -4 say 13 see -6 share -6 signal -11 sing 2 slam 6 speculate 2 spell 2 start -4 state -10 stress 2 suggest 6 summon -2 support -12 suppose -4 suspect -5 talk 9 target -9 task -2 tear -3 tell 5 term -3 text -2 thank 5 think -7 threaten -2 tout -6 trash -4 trounce -4 trumpet -2 uncover -2 underscore -5 understand -2 urge 8 utter -3 view -5 voice 4 volunteer -3 vow 7 want -2 warn 4 welcome 4 wonder -4 worry -4
@+accept base 4 ed -2 np 4
@+accuse base 2 ed 3 ing 2 np 5
@+acknowledge clause 2 ed 3 np 2
@+add clause -2 ed -2 ing 2 np -4 quote 4 that 6 to -7
@+add+tag ed 5
@+address base 3 clause 6 ing -2 to -3
@+admit ed 2 np -2 s 2 that 2
@+advise clause -4 ed -3 np -2 s -2
@+advocate base -3 for -4
@+agree base 3 on 2 s 2 to -4 with 3
@+allege ed 3 that 2
@+allow np 2
@+allude ing -2 to -3
@+announce clause 4 ed 3 ing 3 np 6
@+answer base 2 s -2
@+apologize base 2 for 3 to 2
@+appeal base -2
@+applaud ed 2 np 5
@+argue base 4 clause 3 ed 2 for 2 ing 2 np 2
@+articulate ed 2 np 4
@+ask base -2 clause -2 colon -2 ed 3 edC 4 for 6 ing 4 to 3 wh 4
@+ask+tag ed -3
@+assail ed 2 np 3
@+assert np 2
@+assume np -2 that 3
@+assure base 2 ed 2 that 2
@+attack against 3 ed 4 ing 2 on 5 s -2
@+back clause -3 colon 3 ed -5 ing -3 np -9 quote 3
@+bash baseC -2 np 2
@+beg ed -2 wh -2
@+begin base -2 by 4 clause -5 ed -4 en -2 ing -5 np -2 to -3
@+begin+tag base -2
@+believe base -4 clause -4 ed -2 ing -2 that -3
@+believe+tag base -3
@+bid base -2
@+blame base 3 clause 4 ed 2 ing 2 np 3
@+blast clause 4 ed 4 ing 2 np 4 s 2
@+boast np -4
@+brag about 2
@+brand clause -2
@+brief ed -2
@+brush ed -2
@+call base 3 baseC 2 ed -2 for 8 ing 8 np 4 on 4 s 5
@+cast base -4 ing -3 np -5
@+celebrate base -2 ed 2
@+challenge base -2 clause 3 ed 3 np 3 to -2
@+champion ed -2 np -4
@+charge base 2 clause -4 s -3 that 2 with 5
@+cheer base 2 clause -3 for 2 wh 3
@+chide np 2
@+cite base 2 clause 2 ed 6 ing 6 np 11 s 3
@+claim clause 2 s 2 to 4
@+clarify ed -2
@+close base -3 np -3 to -2
@+comment np -2 on 5 s -2
@+comment+tag s -4
@+compare ed -3 ing -2 np -2 with -2
@+complain ed 3
@+concede ing -2 that 2
@+conclude ed 3
@+conclude+tag ed 2
@+condemn ed 2 np 4
@+congratulate ed 2 ing 2 np 3
@+consider ed -2 ing -2
@+continue clause -3 colon 2 ing -3 np -5 quote -2 s -5 to 3
@+contradict ed 3
@+counsel base -2
@+counter base -4 ed -2
@+credit base -2 np -2
@+criticize as 2 base 2 clause 5 ed 4 for 2 ing 4 np 4
@+declare base 4 np 3
@+decline ed 7 to 3
@+decline+tag ed 2
@+decry ed 3 ing 2 np 4
@+defend clause -2 ed -7 ing 2 np -4
@+demand clause 2 ed -2 np 4 s 3
@+demonstrate ed -3 np -4 that 3
@+demur+tag ed -3
@+denounce clause -2 ed 5 np 5
@+deny clause 2 np -3
@+deride np 2
@+describe as 3 clause 6 ed 6 ing 5 np 8 wh 2
@+detail clause 2 ed 2 np 2
@+determine base -2 wh -2
@+direct base 2
@+disagree base 3 with 3
@+disavow np 2
@+disclose np 2
@+discover ed -3
@+discuss base 5 clause 4 ed 6 ing 2 np 9 wh 2
@+dismiss clause 2 ed 2 ing 3 np 5 s 2
@+dispute base 2 np 3
@+doubt about -2 base 2 clause 2 on -2 that 3
@+downplay ed 3
@+dub ed 2
@+echo clause 2 ed 3 np -4 s -2
@+email base -4 clause -3 ed 4 np 3 s -3
@+emphasize base 2
@+encourage base 4 ed 3 np 2
@+end base -2 ed -3 ing -3 np -2 s -2
@+endorse base 5 clause 6 ed 2 ing 4 np 5 sC 2
@+explain base 2 ed 4 np 2 s 2 wh 4
@+express base 2 clause 2 ed 7 feeling 2 np 2 that 3
@+extol np 3
@+fear ing -2 s -2 that -3
@+feel base -2 clause -2 ed -3 np -3
@+find base -4 clause -6 ed -4 np -4 s 3 that 2
@+finish ed -3 np -3
@+follow clause -3 ed -2 ing -4 np -3 s -2
@+forecast base 2
@+foresee base 4
@+frame ed -2
@+grant ed -2 np -3
@+guarantee ed 2
@+guess base 2 clause 2
@+hail ed 2 np 5
@+hammer base -2 ed -3 np -3
@+highlight clause 3 ed 2 np 2
@+hint at 2
@+hold clause -3 ed -5 ing -4 on -2
@+hope clause -3 ed -3 ing -4 np 2 that -4 to -2
@+identify as -3 ed -3
@+illustrate np 3
@+imply ing 2
@+indicate ed 2
@+indicate+tag s 2
@+insist base 4 clause 3 on 2 s 2 that 2
@+insist+tag base 2
@+interrupt ed -4 np -4
@+invite np -3
@+issue base -3 s -2
@+knock ed -4 np -3
@+know base -3 clause -3 ed -3 ing -2 s -2 that -3
@+label ed 2
@+lambast ed 3
@+lament ing 2 np 2
@+lash at 3 ed 3
@+laugh+tag ed -2
@+learn in 3 that -3
@+liken ed -3 np -2
@+lobby ed -3
@+maintain clause -4 ed -6 np -4 s -3
@+mention base 6 ing 4 np 7
@+mock ing 2 np 3
@+muse ed -2
@+name clause -2 ed -5 for -2 np -3
@+note clause 2 ing 2 that 4
@+note+tag ed 2
@+observe ing -3
@+offer base 3 clause 2 ed 3 ing 2 to 2
@+open about 4 clause -4 ing -3 np -3
@+oppose base -2 clause -2 ed -7 ing -2 np -7
@+order base -5 ed 5
@+outline ing 2 np 4
@+own clause -2 ed -2 np -2
@+paint ed -2 np -3
@+peg np -2
@+pen np -2
@+pitch ed -3
@+plan base -2 ed -2 to -3
@+plead ed 3
@+pledge clause -5 ed -6 ing 3 s 2 that 2
@+point base -6 ed -6 ing -2 np -3 that 2 to -8
@+point+tag s -2
@+post baseC -5 clause -2 ed -2 fronted -2 s 2
@+praise clause 4 ed 6 ing 3 np 5 s 3
@+predict base 2 np 2
@+press about 2 base -5 baseC -2 clause -3 for 3 ing 2 np -3 to -2
@+project ed 2 ing -2 np 2
@+promise ed 3 ing -2
@+promote base -3 np -4
@+prompt clause -2 ed -6 ing -2 np -6
@+propose ed 2 ing 4 np 3 to 2
@+protest clause -3 ed -2 np -3
@+prove base 2 clause -2 ed -6 np -3 to 4
@+publish clause 3 np -2
@+push against -2 base -3 ed -6 for -3 ing -2 np -4
@+put base -2 clause -2 ing -2 np -8 quote 3 s -2
@+question base 8 clause -2 ed -10 ing -4 np 7 s 7
@+question+tag s 2
@+quote np 3
@+rail against 3 ed 3
@+reaffirm np 2
@+realize ed 2 that 2
@+reason base -5 for -2
@+rebuff ed -4 np -3
@+rebuke ed 2 np 2
@+rebut base 3
@+recall clause -3 ed 3 ing 2 np 6
@+recall+tag ed -2
@+recognize base 3 clause 3 ed 2 np 2 s 2 that 4
@+recount clause 3
@+refer ed -2 ing -2 to 3
@+reference clause -2 ing -2 np -2
@+reflect base -3 clause -3 ed -4 ing -3 np -7 on -2 s -3
@+refuse ed 3 ing 3 s 2 to 6
@+regard clause 2 ing 2
@+reiterate clause 2 ed 2
@+reject base 2 clause 2 ed 3 np 2
@+relate to -2
@+release base -2
@+remark np -2 s -5
@+remember base -2 ed 3 ing 2 np 2 that -4 wh 2
@+remind ed 2
@+renounce np -2
@+repeat base 2 ed -2
@+reply that -2
@+report by -2 ed 5 fronted 5 ing 2 s -2 sC -2
@+report+tag ed 3 s 5
@+repudiate np 3
@+request ed 5 np 3
@+require base -3 ed -3 np -4
@+respond base 3 by -3 ing -2 to 4
@+retweet ed 3 np 2
@+reveal clause 4 np 2
@+ridicule base 2
@+rule clause -2 ed -2 ing 2 np -3 s -4
@+say about -5 base 6 clause 13 colon 2 np 4 on -2 quote -4 rel 2 s 7 that 2
@+say+tag base 7 ed 14 s 9
@+see as -3 base -4 ed -2 en -2 np -2 s 2
@+share base -2 ed -2 np -4 s -3
@+show base -2 en 4 np 4 quote -6 s 2 to 4
@+show+tag base 4
@+shrug ed -2
@+signal base -2 ed -9 np -5 that -4
@+slam np 5 s 2
@+speak about 5 clause -4 ed 2 en 2 for -2 in 3 ing -5 ingC -4 of 7 on -2 quote -4 s 2 with -2
@+start base -3 clause -2 in 2 ing 3 wh -2
@+state base -9 baseC -3 clause -2 ed 4 ing 4 np -8 quote 2 s -5 sC -2 that 4
@+state+tag base -9 s -9
@+stress clause 2 ed 2
@+suggest clause 3 ed 5 ing 2 np 4 s -3 that -2
@+support base -2 clause -5 ed -4 for 3 ing -5 np -7 that 2
@+suppose ed -4 to -3
@+suspect ed -3 that -3
@+talk base -2 ed 4 ing 4 np 2 of 3 s 4
@+target ed -4 ing -2 np -5
@+tell base 3 clause 2 ed 2 ing -4 s 2 to 2 wh 3
@+term base -2
@+text base -2
@+thank clause 3 ed 4 ing 4 np 5 s -2 to -2
@+think about -2 base -5 ed -3 that -2
@+think+tag base -2 ed -2
@+threaten base 2 ed -2 np -4
@+tout ed -3 np -4
@+trash np -3
@+trounce clause -2 ed -4 np -3
@+trumpet ing -2
@+tweet base -9 clause -2 ed 3 ing 4
@+underscore clause -4 ed -3 ing -2 np 2 that -2 wh -2
@+urge clause 3 ed 4 ing 2 np 3
@+utter ed -2 np -3
@+view s -2
@+voice base 2 ed 5 feeling 2
@+vow ed 3 np 2 s 3 to 5
@+warn base 2 that 2
@+welcome clause 3 ed 4
@+wonder base -2 wh -3
@+word base -2 for 2 np -2 s 4
@+worry about -3 base -2
@+write about 3 fronted -3
@+write+tag ed -2
. addressee 9 bias -6 catenative 3 n<3 -7 n<6 -2 negated 2 quoted 13 tag -9
as+active against 4 as -4 at -2 colon 3 feeling 4 from -4 fronted 2 in -4 np 2 of -2 out 4 quote -2 that 3 toward 3 under -3 upon 3 wh -6 with 2
as bare -5 coordinated -2 passive -2 reduced -4
as+bare about 3 as 2 colon -3 fronted 3 np -6 that 3 to -4 wh 2
as+chained clause 8 colon -3 feeling 2 in 2 ing -2 of 2 on 2 that 2 to -3 wh -5 with -2
as+coordinated about 2 ing 2 of -2 on -2 quote -2 that 3 to 3 with -4
as+fronted clause 2 on -2 quote 2 that 2
as+gerund clause -2 quote 3 that -3 wh 2 with 4
as+infinitive about 4 at -2 clause -5 on 4 over -3 that -2 to 2 with -2
as+passive as 3 clause -3 colon -4 fronted -3 of 3 quote 2 that -3 to -3 with 4
as+reduced at 3 by -2 colon 2 for -3 in -2 into -2 np -3 rel -2 wh 4
as+relative for 2 in 6 np 4 on -2 that -2 to -3 with -2
class+assertive as 3 by -2 clause -2 quote -3 that 3 wh -3
class+commissive clause 5 colon -2 from 2 in 3 on 2 quote 2 that 2 to 11 with 4
class+conceding as 2 clause -2 for 4 that 8
class+denying clause 3 np 11 that 5 to 11 with 3
class+directive about 2 against -2 colon -2 for 3 on 5 that 2 to 5 upon 2
class+doubting clause 7 for 3 fronted -2 of -2 on 2 that 4
class+endorsing as 2 clause 6 colon -5 from -2 np 3 on -4 quote -12 rel 2 that 3 wh 6
class+hostile about 5 against 7 as 6 at 7 clause 10 for 3 np 11 of 4 on 4 quote 2 that 2 to 3 wh 2 with 6
class+manner clause -6 in -2 np -3 off 3 quote 4 wh -2
class+mental about -13 as -7 clause -17 colon -3 for -7 in -2 ing -3 np -19 of -6 on -3 quote 3 rel -3 that -19 to -14 wh -14
class+neutral about 5 at -4 by -3 feeling 7 for 2 from -3 np -2 of 5 over -4 quote -2 rel -2 to -3 upon 3 wh 3 with -7
class+positive about 3 against -2 clause 2 for 5 np 3 of 2 quote 6 that 5 to -3 wh 2 with -3
class+predictive at 2 clause 5 np 2 quote -2 that 4
class+structural about 2 as -2 at -2 by 3 clause -4 for 2 from -2 in -4 ing -2 np -5 of -3 on -3 out -2 that -2 to -4 wh 4
evidence as 2 by 4 clause 3 for -3 in -3 ing 3 quote 2 that -2
evidence+class assertive 3 endorsing 12 mental -3 neutral -8 positive -6 structural -3
form base -3 baseC -10 edC 2 en 2 ingC -4
form+base about 3 against -2 as -2 at -4 colon 3 feeling 2 from -2 fronted -2 np -2 on -2 quote -3 rel -2 that 2 with 2
form+baseC clause -5 colon -2 that -3 wh 2
form+ed as -2 at -3 clause 3 colon 3 feeling 2 for 3 from -4 in -3 into -3 of 4 quote -2 that 3 to 2 upon 3
form+edC clause 2 fronted 3 np -4 of 2 to -2
form+en about 2 as -2 clause -4 in 2 ing 2 np 4 on -2
form+ing about -3 against 2 at 5 colon 2 feeling 2 for -4 from -2 ing -5 out 2 quote 2 rel -2 that 3 to -2 wh 2
form+ingC clause 2 on -2 quote 2 that 2 to -2
form+s at 2 colon -2 for 4 ing 3 np -2 of -5 on 2 quote 4 rel 4 that -3 to -5 wh -3
form+sC clause -2 np 3 on 3
frame about 5 across -2 against 3 along -2 as -3 by -3 colon -2 feeling 7 from -8 in -2 out 2 quote 2 that 3 to -4 toward 3 under -3 upon 3 wh -2
modal 'd 3 'll -3 can -5 could -3 must 3 will 2 wouldn't 3
next adv -2 aux -8 cap 3 comma -6 coord 4 dash -4 ed -8 he 3 mark -6 num -7 plural -2 prep -6 quote 9 sub 6 time -5 to 4 you -3
next+adv base -3 ing -3 s 2
next+aux base -2 ed 2 ing -2 s -3
next+cap baseC 5 en -2 ing -3 s 3
next+comma base -3
next+coord base 2
next+det ed 2 edC 3 en -5 ingC -2 sC 2
next+ed base -3 s -6
next+him ed -2 ing 4
next+ing ed 3
next+it ed 2 ing -2 s 2
next+mark base -3 s -2
next+noun baseC -4 en 2 ingC 2 s 2 sC -3
next+num base -2 ed -3 edC -2
next+plural base -2 ing 4 ingC -2
next+poss base 2 baseC -2 ing 5 s -2
next+prep ed -3 edC 2 en 2 ingC -4 s -3 sC 2
next+quote ed 2 edC 2 en 5 s 6 sC -2
next+sub base 5 ed -2 ing 3
next+time ed -4
next+to en 2 ing 2 ingC 2 sC -2
next+wh baseC -5 ed 3 ing 3 ingC 3 s -2
next+you base -2
object report 9 stance 4
other about 4 active -2 bare -5 base -4 baseC -4 by -3 clause -2 coordinated -2 during -2 ed -3 feeling 7 from -5 fronted -5 gerund -3 in -2 ing -3 ingC -6 over 2 passive -3 reduced -3 rel -2 relative -4 s -3 sC -3 sub -2 that -4 to -5 up -2 upon 2 wh -3
prev I 2 aux -2 cap 2 det -3 ed -3 he 4 him 2 ing -3 num -3 poss -4 prep -6 quote 3 sub -3 time 3 to -4 you -2
prev+I clause -3 np 5 that -2
prev+aux base -2 clause 5 np -4 to 3 wh -4
prev+cap about -2 baseC -5 between 2 ed 3 en 3 feeling 2 for 2 from -3 fronted 3 ing -2 np -3 of -2 over 2 quote -2 rel -3 that 2 under -3 upon 2 with 2
prev+comma at -3 base 2 baseC -4 by -2 ed 2 en -2 feeling 3 fronted -2 ing -2 np -2 rel 3 wh -6 with 2
prev+coord as -3 by 2 clause 2 ed 3 en -2 ing -3 on -4 that 4 to 6
prev+dash clause 2 en 3 ing -2 np 2 that 4 to -2
prev+det at -2 baseC 2 clause -3 ed -2 ing -2 np -2 s -3 wh 3
prev+ed at 2 base 3 clause -6 colon 4 ed -4 for 4 ing -3 np -2 that 3 to -2
prev+edge about 3 base 3 clause -2 colon -2 edC 3 fronted 2 ing -3 np 3 of -3 quote 4 sC -2 that 3 to -3
prev+he ed 4 feeling -2 for -2 ing -4 of 3 over 4 rel 2 s 3 that -2 to 2
prev+him base 2 clause 2 ed -4 np 3 that -2 to -5
prev+ing about -2 against 2 in 2 np -5 of -2 on 4 s -4 that -5
prev+it base 2 clause -2 ed -2 np 2 s 2 that 3 to -4 wh 3
prev+mark base -4 clause -2 ed 4 ing 2 to 2
prev+noun against 2 as -3 base -5 by 2 clause 2 en 3 feeling 2 for -2 from -3 fronted -3 in -5 ing 2 of -3 on 5 out 3 quote -3 to 2 wh 3 with -2
prev+num base -4 ed -3 ing 5 of 2
prev+plural about 4 as -4 by -2 clause 5 en -4 for -3 from 2 in -5 np 2 of 3 on 5 quote 2 s -2 that 2 wh -3 with 4
prev+poss clause -2 ed -5 np -3
prev+prep about 2 base -3 baseC -3 ed -5 ing 3 of 2 quote 2 that -4 to -8 wh 2
prev+quote base -2 ed 5 ing 2 on -2 quote 2 s -2
prev+sub by -2 clause -2 colon -3 ed -3 ing 2 np -3 quote 2 s 2 to 3 wh 2 with 2
prev+time clause 3 ed 3 ing -2 np 3 that -2 with -2
prev+to ed -4 ing 2
prev+wh as 2 en -2 for 4 in 6 ing -2 np 2 on -3 that -2 to -2 with -2
prev+you base -2 to -2
quoted about -2 against 2 at -2 colon 4 for 3 fronted -3 in 3 np 6 of -2 on -3 quote 2 that -2 to 11
saying about 2 active 3 against 2 as -2 at -2 baseC -6 between 3 chained 3 ed 4 from -3 fronted 2 gerund 4 ing 2 ingC 2 np 3 on -2 over -2 quote 2 reduced -3 rel 2 relative 2 s 2 sC 2 that 6 under -3
source comma 4 dash 3 ed -2 evidence 4 him 2 it -5 mark 5 none -2 noun -2 num -2 poss -3 report 2 time -2 wh -7 you -2
tag SV -4 VS -8 dash -11 long -4
tag+SV base -5 comma -3 ed 5 end 5 more -7 np -3 other -9 s -5 saying 4
tag+VS cap 3 comma 6 ed -3 he -4 more -14 np -7 other -7 s -5
tag+class assertive 2 denying -5 directive -8 doubting 4 endorsing 8 manner -6 mental -15 neutral 9 positive -2 predictive 4 structural -4
tag+clause plain 4
tag+medial cap 2 ed 4 other -5 s -3 saying 6
tag+other comma -8 mark -7
tag+phrase fronted -9 plain -5
tag+saying comma 11 coord -3 mark 10 prep -3 quote -3 wh -4
tag+short SV -5 VS -3
`
