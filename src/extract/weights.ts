/**
 * What speaks for and against a statement; the names are those of candidate.ts and finders/tagged.ts, in tenths of a logit;
 * a line for what names begin with, then how they end and what they weigh (`weightsIn` of score.ts).
 * Fitted by logistic regression (bench/fit-cues.ts) on PolNeAR train (Newell, Margolin and Ruths 2018).
 */
export const CUE_WEIGHTS = `
@ accept 2 accuse 9 acknowledge 5 add -2 address 5 admit 3 advise -6 advocate -6 agree 3 allege 4 allude -2 announce 10 apologize 5 appeal -3 applaud 5 argue 7 articulate 3 ask 7 assail 5 assert 2 assure 5 attack 4 back -10 begin -11 believe -9 bid -3 blame 8 blast 10 boast -2 brag 3 brand -2 brief -2 brush -3 calculate -3 call 14 cast -7 celebrate -2 challenge 2 champion -4 cheer 2 chide 4 cite 15 claim 5 close -5 command -2 compare -8 complain 3 conclude 5 condemn 4 confirm 2 congratulate 4 consider -3 continue -5 contradict 3 counsel -3 counter -6 crack -4 credit -4 criticize 13 decide -3 declare 4 decline 5 decry 6 defend -6 demand 3 denounce 5 deride 3 describe 15 detail 4 determine -4 dictate -2 disagree 5 disavow 3 disclose 2 discuss 15 dismiss 7 dispute 5 elaborate -2 emphasize 5 encourage 4 end -9 endorse 12 envision -2 expect -2 explain 8 express 10 fear -4 feel -8 find -5 finish -5 follow -10 foresee 4 grant -2 hail 4 hammer -5 highlight 5 hint 2 hold -7 hope -9 identify -6 inform 2 insist 7 insult -2 interrupt -6 invite -2 issue -3 knock -6 know -11 lambast 4 lament 2 lash 3 laugh -2 lie -2 liken -3 lobby -5 maintain -9 mention 7 mock 4 muse -2 name -7 note 6 offer 6 open -3 oppose -11 order 4 outline 3 own -5 paint -4 peg -2 pen -2 pitch -4 plan -4 plead 3 point -12 portray -2 posit 3 post -5 praise 12 predict 5 press -3 promise 3 promote -4 prompt -7 propose 7 protest -6 prove -3 publish -3 push -10 put -5 rail 4 read -2 reaffirm 2 realize 2 reason -6 reassure 2 rebuff -4 rebuke 3 rebut 2 recall 4 reckon 2 recognize 11 recount 2 refer -2 reference -3 reflect -14 refuse 6 reiterate 3 reject 4 relate -4 release -5 remember 4 remind 3 renounce -3 report -2 repudiate 3 request 5 require -8 retweet 2 reveal 3 roar -2 rule -7 savage -4 say 12 see -6 share -6 signal -11 sing 2 slam 6 speculate 2 spell 3 start -4 state -11 stress 2 suggest 6 summon -2 support -12 suppose -3 suspect -4 talk 9 target -9 task -2 tear -2 tell 5 term -3 text -2 thank 5 think -7 threaten -2 title -2 tout -5 trash -4 trounce -4 uncover -3 underscore -4 understand -2 urge 8 utter -2 view -5 voice 3 volunteer -3 vow 7 want -2 warn 4 welcome 4 wonder -4 worry -4
@+accept base 4 ed -3 np 3
@+accuse base 2 by 4 ed 4 ing 2 np 4
@+acknowledge clause 2 ed 3 np 3
@+add clause -2 ed -2 ing 2 np -4 quote 4 that 6 to -7
@+add+tag ed 4
@+address base 4 clause 5 ing -2 to -3
@+admit np -2 s 2 that 2
@+advise clause -4 ed -2 np -3 s -2
@+advocate base -3 for -3
@+agree base 3 on 2 s 2 to -4 with 3
@+allege ed 3 np 2
@+allow clause -2 np 3
@+allude to -2
@+announce clause 4 ed 3 ing 3 np 6
@+answer base 2 np 2 s -2 to -3
@+apologize base 2 for 3 to 2
@+appeal base -2 ing -2 s 2
@+applaud ed 2 np 5
@+argue base 4 clause 3 for 2 ing 2 np 2
@+articulate ed 3 np 4
@+ask base -2 colon -2 ed 2 edC 3 for 6 ing 5 to 4 wh 4
@+ask+tag ed -3
@+assail ed 3 np 3
@+assert np 2
@+assume np -2 that 3
@+assure base 2 ed 2 that 2
@+attack against 4 base 2 ed 3 ing 2 on 5 s -4
@+back clause -3 colon 3 ed -5 ing -3 np -8 on -2 quote 3 s -2
@+bash baseC -2 np 2
@+beg ed -2 wh -2
@+begin base -2 by 4 clause -5 ed -4 en -2 ing -6 np -2 to -2
@+believe base -4 clause -4 ed -2 that -3
@+believe+tag base -3
@+bid base -2
@+blame base 3 clause 5 ed 2 for 2 ing 2 np 3
@+blast clause 4 ed 5 ing 2 np 5 s 2
@+boast np -4
@+brief ed -2
@+brush ed -2
@+call base 2 ed -2 for 8 ing 7 np 4 on 4 s 5
@+cast base -4 ing -2 np -5
@+celebrate base -2 ed 2 np -2
@+challenge base -2 clause 3 ed 2 ing 3 np 3 to -2
@+champion ed -3 np -4
@+charge clause -5 s -3 that 2 with 5
@+cheer base 3 clause -3 for 2 on 2 wh 3
@+chide ed 2 np 2
@+cite base 2 clause 3 ed 6 ing 6 np 11 s 3
@+claim base 2 np -2 s 2 to 4
@+clarify ed -2
@+close base -3 np -4 to -2
@+command ing -2
@+comment np -2 on 4 s -2
@+compare ed -4 np -2 with -2
@+complain ed 3
@+concede ing -2 that 2
@+conclude ed 3
@+conclude+tag ed 2
@+condemn ed 2 np 4
@+congratulate ing 2 np 3
@+consider ed -2 ing -2
@+continue clause -3 colon 2 ing -3 np -5 quote -2 s -5 to 3
@+continue+tag ed -2
@+contradict ed 3
@+counsel base -3
@+counter base -3 ed -2 np -2
@+crack ing -2
@+credit base -2 np -2
@+criticize as 2 base 2 clause 5 ed 4 for 3 ing 4 np 4
@+cry base 2
@+declare base 4 np 3
@+decline ed 7 to 2
@+decry ed 3 ing 2 np 4
@+defend clause -2 ed -7 ing 2 np -4
@+demand ed -2 np 4 s 3
@+demonstrate clause 2 ed -3 np -4 that 3
@+denounce clause -2 ed 4 np 5
@+deny clause 2 np -3
@+deride np 2
@+describe as 3 clause 5 ed 6 ing 5 np 8 wh 2
@+detail ed 2 ing 2 np 3
@+determine ed -2
@+direct base 2
@+disagree base 3 with 3
@+disavow np 2
@+disclose np 2
@+discover ed -2
@+discuss base 6 clause 5 ed 5 ing 2 np 9
@+dismiss base -2 clause 2 ed 3 ing 3 np 5 s 2
@+dispute base 2 np 3
@+doubt about -3 base 2 clause 2 that 4
@+downplay ed 2
@+dub ed 2
@+echo clause 2 ed 3 np -3 s -3
@+email base -2 clause -4 ed 4 np 2 s -3
@+emphasize base 2
@+encourage base 4 ed 3
@+end ed -4 ing -2 np -3
@+endorse base 5 clause 5 ed 2 ing 4 np 6 sC 2
@+explain base 2 ed 4 np 2 s 2 wh 4
@+express base 2 clause 2 ed 7 feeling 2 np 3 that 3
@+fear s -2 that -3
@+feel base -3 clause -2 ed -3 np -3
@+find base -5 clause -6 ed -3 np -5 s 5 that 3
@+finish ed -3 ing -2 np -3
@+follow clause -2 ed -3 ing -3 np -3 s -2
@+forecast base 2
@+foresee base 4
@+frame ed -2
@+grant ed -2 np -3
@+guarantee ed 2
@+hail ed 2 np 4
@+hammer base -2 ed -3 np -4
@+highlight base 2 clause 3 ed 2 np 2
@+hint at 2
@+hold clause -3 ed -4 ing -4 on -2
@+hope clause -3 ed -2 ing -3 np 2 that -3 to -3
@+identify as -3 base -2 ed -3
@+illustrate np 2
@+indicate+tag s 3
@+insist base 4 clause 3 s 2 that 2
@+insist+tag base 2
@+interrupt ed -4 np -4
@+invite ed -2 np -3
@+issue base -3 clause 2 ed 3 s -3 that -2
@+jab base 3
@+joke about 2
@+knock ed -4 np -4
@+know base -3 clause -2 ed -3 ing -2 s -2 that -3
@+label ed 2
@+lambast ed 4
@+lash at 3 ed 3
@+laugh base -2
@+laugh+tag ed -2
@+learn in 3 that -4
@+liken ed -3 np -3
@+lobby ed -3 np -2
@+maintain clause -4 ed -6 np -4 s -3
@+mention base 6 ing 3 np 7 of 2
@+mock base 2 ing 2 np 3
@+muse ed -2
@+name clause -2 ed -5 for -2 np -3
@+note base 2 clause 2 that 3
@+note+tag ed 2
@+observe ing -3
@+offer base 4 clause 3 ed 3 np 2 to 2
@+open about 4 clause -4 ing -3 np -3
@+oppose base -2 clause -2 ed -7 ing -2 np -7
@+order base -4 ed 5
@+outline ing 2 np 4
@+own clause -2 ed -2 np -2
@+paint ed -2 np -2
@+peg np -2
@+pen np -2
@+pitch ed -2
@+plan base -3 ed -2 ing 2 to -3
@+plead ed 3 np 2
@+pledge clause -5 ed -6 ing 2
@+point base -6 ed -5 for -2 ing -2 np -3 that 2 to -6
@+point+tag s -3
@+portray np -2
@+post baseC -5 clause -4 ed -2 fronted -2 s 2
@+praise base 3 clause 4 ed 6 ing 3 np 4 s 2
@+predict base 3 clause 2 np 2
@+prefer base 2 clause 2
@+press base -6 baseC -3 clause -3 ed 2 for 3 ing 3 np -3 that -2 to -2
@+project ed 2 ing -2 np 2
@+promise ed 4 ing -2
@+promote base -3 ed -2 np -5
@+prompt clause -2 ed -6 ing -2 np -6
@+propose ed 3 ing 5 np 3 to 2
@+protest clause -3 ed -2 np -3
@+prove base 2 clause -3 ed -6 np -3 to 5
@+publish clause 2 np -2
@+push against -2 base -3 ed -6 for -4 np -4
@+put base -2 clause -2 colon 2 in 2 ing -2 np -9 quote 3 s -2
@+question about -3 base 8 ed -10 ing -4 np 6 of -2 s 7
@+question+tag s 2
@+quote np 3
@+rail against 3 ed 3
@+reaffirm np 2
@+realize ed 2 that 2
@+reason base -5 for -2 s -2
@+rebuff ed -4 np -3
@+rebuke base 2 ed 3 np 2
@+rebut base 3
@+recall clause -3 ed 3 ing 2 np 6
@+recall+tag ed -2
@+recognize base 3 clause 3 ed 3 np 2 that 4
@+recommend ed -2
@+recount clause 3
@+refer ed -2 ing -2 to 2
@+reference clause -2 ed -2 ing -2 np -2
@+reflect base -3 clause -3 ed -4 ing -3 np -7 s -3
@+refuse ed 2 ing 2 s 2 to 5
@+regard clause 2 ing 2
@+reiterate clause 2 ed 2
@+reject base 2 clause 2 ed 3 np 3
@+relate to -2
@+release base -2
@+remark s -5
@+remember base -2 ed 4 ing 2 np 2 that -3 wh 2
@+remind ed 2
@+renounce np -2
@+repeat base 2 ed -2 np 2
@+reply that -2 to 2
@+report by -2 clause -2 ed 6 fronted 5 ing 2 np -2 on 2 s -2 sC -2
@+report+tag ed 3 s 5
@+repudiate np 3
@+request ed 5 np 4
@+require base -3 ed -3 np -4 to -2
@+respond base 3 by -2 ing -2 to 5
@+retweet ed 3 np 2
@+reveal clause 4 np 3
@+ridicule base 2
@+roar ed -2
@+rule clause -2 ed -2 np -3 s -4
@+say about -5 base 6 clause 13 colon 2 np 4 on -3 quote -3 s 7 that 2 wh 2
@+say+tag base 7 ed 13 s 9
@+see as -2 base -4 ed -2 en -2 np -2 s 2
@+share base -2 ed -2 np -4 s -3
@+show base -2 clause 3 en 4 np 5 on -2 quote -7 s 3 to 4
@+show+tag base 4
@+shrug ed -2
@+signal base -2 ed -9 np -5 that -5
@+slam np 5 s 2
@+speak about 5 clause -3 ed 2 en 2 for -2 in 3 ing -5 ingC -3 of 8 on -2 quote -5 s 2 to -2 with -3
@+spell np 2
@+start base -3 clause -2 in 2 ing 3 wh -2
@+state base -9 baseC -3 clause -2 ed 5 ing 4 np -7 quote 2 s -5 sC -3 that 4
@+state+tag base -9 s -10
@+stress clause 3 ed 2 ing 2
@+suggest base 2 clause 3 ed 5 ing 2 np 4 s -3 that -2
@+support base -2 clause -5 ed -5 for 3 ing -5 np -7 that 2
@+suppose ed -3 to -3
@+suspect ed -3 that -3
@+talk base -2 ed 4 ing 5 np 2 of 4 s 4
@+target ed -4 ing -2 np -5
@+tell base 4 clause 2 ed 2 ing -3 s 2 wh 3
@+term base -2
@+text base -2
@+thank clause 3 ed 4 ing 4 np 5 s -2 to -3
@+think about -2 base -5 ed -3 that -2
@+think+tag base -2 ed -2
@+threaten base 2 ed -2 np -3
@+tout ed -3 np -3
@+trash np -3
@+trounce clause -2 ed -4 np -2
@+tweet base -9 ing 4 wh -3
@+uncover ed -2
@+underscore clause -3 ed -3 ing -2 np 2 that -2
@+urge clause 3 ed 4 ing 2 np 3
@+utter ed -2 np -3
@+view base -2 ed -2 s -2
@+voice ed 5 feeling 3
@+vow ed 3 np 2 s 2 to 5
@+want base -2
@+warn of 2 that 2
@+welcome clause 3 ed 4
@+wonder base -3 wh -3
@+word for 2 np -2 s 4
@+worry about -3 base -2
@+write about 3 fronted -2
@+write+tag ed -3
. addressee 8 bias -3 catenative 2 n<3 -9 n<6 -4 negated 2 quoted 12 tag -9
as+active against 4 as -3 colon 2 feeling 3 from -5 in -4 np 2 of -2 out 3 quote -3 sub -2 that 3 toward 3 under -3 upon 3 wh -6 with 3
as bare -6 coordinated -3 passive -3 reduced -4
as+bare about 2 colon -3 fronted 3 np -6 that 3 to -3 wh 2
as+chained clause 8 colon -3 feeling 2 in 2 ing -2 of 2 that 2 to -2 wh -5 with -2
as+coordinated about 2 ing 2 of -2 quote -2 that 3 to 3 with -4
as+fronted clause 2 on -2 quote 2 that 2
as+gerund clause -3 quote 3 that -3 wh 2 with 4
as+infinitive about 3 at -2 clause -4 on 3 over -3 quote 2 that -2 to 2 with -2
as+passive as 3 by -2 clause -4 colon -3 fronted -3 of 3 on -2 quote 2 that -3 to -2 with 4
as+reduced at 2 colon 3 for -3 np -2 rel -2 wh 5
as+relative for 2 in 6 np 4 on -2 that -2 to -3 with -2
class+assertive as 3 by -2 clause -2 colon 3 on -2 quote -3 that 3 wh -3
class+commissive as -2 by -2 clause 5 colon -2 from 2 in 3 on 2 quote 2 that 2 to 11 with 4
class+conceding clause -3 for 4 that 8
class+denying clause 4 np 12 over 3 that 5 to 11 with 3
class+directive against -2 colon -4 for 4 ing 2 on 6 that 2 to 6 upon 2 wh 2 with -2
class+doubting about -3 by -2 clause 7 colon 3 for 3 fronted -2 of -3 that 5
class+endorsing about 2 as 4 at -3 clause 7 colon -5 for 2 in 2 np 4 on -4 quote -10 that 4 wh 6
class+hostile about 5 against 8 as 6 at 6 by 5 clause 10 for 4 np 10 of 5 on 4 quote 2 to 4 with 6
class+manner as -2 clause -6 for 2 np -3 off 3 quote 3 wh -2
class+mental about -14 as -7 clause -18 colon -3 for -7 in -2 ing -3 np -19 of -6 on -2 quote 3 rel -3 that -20 to -15 wh -14
class+neutral about 4 at -2 by -4 feeling 7 for 2 from -3 ing -2 np -2 of 6 over -4 quote -3 sub -3 to -3 upon 3 wh 2 with -6
class+positive about 4 against -2 at -2 by -3 clause 3 colon 2 for 5 np 3 of 4 quote 7 that 4 to -4 wh 3 with -3
class+predictive at 2 clause 6 np 2 of 2 that 4
class+structural as -4 clause -3 feeling -2 for 3 in -4 ing -2 np -5 of -4 on -3 out -2 that -2 to -4 wh 4
form base -2 baseC -9 ed 2 edC 3 en 2 ingC -6
form+base about 4 at -4 colon 3 feeling 3 from -3 fronted -4 in -2 on -2 quote -5 rel -2 to 2 with 2
form+baseC about 2 clause -5 colon -3 on 2 that -2 wh 2
form+ed as -2 clause 3 colon 3 feeling 2 for 3 from -3 in -3 into -3 of 3 on -2 that 2 upon 3 wh -2 with -2
form+edC by -2 clause 2 fronted 3 np -4 of 2
form+en about 2 as -2 by 2 clause -4 in 2 ing 3 np 4 on -2
form+ing about -3 against 2 at 4 colon 2 feeling 3 for -3 ing -5 of 2 out 2 quote 2 that 3 to -2 wh 2
form+ingC on -2 quote 2 that 2 to -3
form+s as -2 by -2 for 4 in 2 ing 3 np -2 of -4 quote 3 rel 4 that -2 to -6 wh -2
form+sC clause -2 np 3 on 2
frame about 5 across -2 against 3 along -2 as -2 by -4 colon -2 feeling 7 from -9 fronted -2 in -2 out 2 quote 2 sub -3 that 3 to -4 toward 3 under -3 upon 3 wh -3
modal 'd 3 'll -3 can -4 could -3 must 2 will 2 wouldn't 3
next I -4 adv -2 aux -9 cap 2 comma -6 coord 3 dash -5 ed -9 he 3 mark -7 noun -2 num -7 prep -6 quote 9 sub 5 time -5 to 4 you -3
next+I base -2
next+adv base -4 en 2 ing -3 s 2
next+aux base -3 ed 2 ing -2 s -3
next+cap baseC 3 en -2 ing -3 s 3 sC 2
next+comma base -3
next+det ed 2 edC 3 en -5 ingC -2 sC 2
next+ed base -5 s -6
next+he base 2
next+him ed -2 ing 4
next+ing ed 4 en -2
next+it ed 2 ing -2
next+mark base -3 ed -2
next+noun base -2 baseC -4 ed 2 en 2 ingC 2 s 2 sC -2
next+num base -2 ed -2 edC -2 ing -2
next+plural base -3 baseC -2 ing 4 ingC -2
next+poss base 2 baseC -2 ing 5 s -3
next+prep ed -4 edC 3 en 2 ing -2 ingC -4 s -4
next+quote ed 2 en 5 s 6 sC -2
next+sub base 4 ed -3 en 2 ing 3
next+time base 2 ed -5
next+to en 2 ing 2 sC -2
next+wh baseC -4 ed 2 edC -2 ing 4 ingC 4 s -2
next+you base -2
other about 3 active -3 bare -4 base -5 baseC -5 chained -2 clause -2 colon -2 during -2 ed -4 feeling 7 from -5 fronted -5 gerund -3 in -2 ing -2 ingC -6 passive -2 reduced -2 relative -3 s -3 sC -3 that -4 to -5 up -2 upon 2 wh -2
prev+I clause -3 np 5 that -2 wh 2
prev aux -2 det -3 ed -3 he 4 him 2 ing -2 noun -2 num -5 poss -4 prep -6 sub -2 to -3 you -2
prev+aux base -2 clause 5 np -3 to 4 wh -4
prev+cap about -2 base 2 baseC -4 between 2 by 3 ed 4 en 3 feeling 2 for 2 from -3 fronted 3 np -2 of -2 over 2 quote -2 rel -3 s 2 that 3 under -3 upon 2 with 2
prev+comma at -4 base 2 baseC -4 colon -2 ed 3 en -2 feeling 4 fronted -2 in 2 np -2 rel 3 wh -6 with 2
prev+coord as -3 clause 2 ed 4 en -3 ing -2 on -3 that 4 to 6
prev+dash ed 2 en 2 ing -3 that 3 to -2
prev+det as 2 at -2 clause -2 for 2 s -3 that -2 wh 3
prev+ed at 2 base 5 clause -7 colon 5 ed -5 for 5 ing -3 np -2 that 3 to -3
prev+edge about 2 base 3 colon -2 edC 2 fronted 2 ing -3 np 2 of -2 quote 4 that 3 to -2
prev+he at 2 ed 5 feeling -2 for -2 ing -4 of 4 over 4 rel 2 s 3 that -2
prev+him ed -3 np 3 that -3 to -5
prev+ing about -2 colon -2 ed -2 np -5 of -4 on 3 s -2 with 2
prev+it clause -2 ed -2 np 2 that 4 to -4
prev+mark base -3 clause -2 ed 4 ing 2 to 2
prev+noun against 3 as -4 at 2 base -5 baseC -2 clause 2 en 3 feeling 2 for -3 from -3 fronted -4 in -6 np 2 on 6 out 3 quote -2 to 3 wh 4 with -4
prev+num base -5 ed -4 ing 5 np -2 of 2
prev+plural about 3 as -4 by -4 clause 5 en -4 for -3 from 2 in -5 np 3 of 2 on 4 quote 4 that 2 wh -3 with 3
prev+poss ed -5 np -3
prev+prep about 2 base -3 baseC -3 ed -4 ing 4 ingC -3 of 3 quote 2 that -4 to -9 wh 2
prev+quote base -2 ed 3 ing 2 on -2 s -2
prev+sub as -2 by -2 colon -3 ed -3 ing 2 np -2 quote 2 s 2 to 3 wh 2 with 2
prev+time base -2 clause 3 ed 6 ing -2 np 2 that -3 with -2
prev+to by 2 ed -5 ing 2
prev+wh as 2 clause -2 en -2 for 3 in 6 ing -3 on -2 that -2 to -2 with -3
prev+you base -2 to -2
quoted about -2 as 2 at -3 colon 3 for 2 fronted -3 in 5 ing -2 np 6 on -2 quote 2 sub -2 that -2 to 12
saying about 3 active 2 against 2 as -3 bare -2 baseC -5 between 3 by -3 chained 2 during 2 ed 3 edC 2 from -3 fronted 2 gerund 3 ing 3 np 2 over -2 reduced -3 relative 2 s 2 sC 2 that 7
source comma 4 dash 2 det -2 it -5 mark 5 none -2 noun -2 num -2 poss -3 report 3 time -2 wh -7 you -2
tag SV -5 VS -8 dash -11 long -5
tag+SV base -5 comma -3 ed 5 end 5 more -7 np -3 other -9 s -6 saying 4
tag+VS cap 2 comma 6 ed -3 he -4 more -14 np -6 other -7 s -5
tag+class assertive 2 directive -8 doubting 4 endorsing 6 manner -6 mental -15 neutral 8 positive -2 predictive 3 structural -5
tag+clause plain 4
tag+medial cap 2 ed 4 other -5 s -4 saying 6
tag+other comma -8 mark -7
tag+phrase fronted -9 plain -6
tag+saying comma 11 coord -4 mark 11 prep -4 quote -4 wh -4
tag+short SV -4 VS -3
`
