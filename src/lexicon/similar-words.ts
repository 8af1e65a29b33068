/**
 * Words that may stand for each other in news prose: near synonyms, derived forms, names of peoples and their
 * countries, figures and their names. A group holds for alignment, not for meaning: that two words may render
 * each other says nothing of whether they mean the same.
 */
import type { Lexicon } from './lexicon.ts'

/** One group a line; words in their dictionary forms, the words of a phrase joined by `_`. */
const GROUPS = `
say state tell declare announce remark comment note mention point_out express indicate
say claim assert maintain contend affirm insist allege argue
say add continue go_on further_say
announce declare proclaim disclose reveal make_public unveil
announcement declaration statement proclamation communique
explain clarify elaborate account
report account story
report describe relate
emphasize stress underline underscore highlight reiterate accentuate
reiterate repeat restate reaffirm
confirm verify affirm corroborate substantiate certify attest
deny refute reject dismiss rebut
warn caution alert
warning caution alert alarm
admit acknowledge concede confess recognize
suggest propose recommend put_forward advise
proposal suggestion recommendation
suggest imply indicate hint
ask request demand urge call_on call_for appeal
request demand appeal call
urge call_on call exhort press encourage
ask inquire question query
reply answer respond response
tell inform notify brief apprise
speak talk converse
talk discuss negotiate
talk discussion negotiation dialogue consultation conversation
discuss debate talk_about deliberate
negotiate bargain
promise pledge vow undertake commit guarantee swear
pledge commitment promise vow
guarantee ensure assure secure make_sure
praise commend applaud laud hail compliment extol
thank gratitude appreciate appreciation grateful thankful
condemn denounce criticize decry slam blast deplore
criticize criticism censure
accuse charge blame allege
accusation allegation charge
complain complaint grumble
protest demonstrate rally march
protester demonstrator
demonstration protest rally march
write pen compose
letter message note
quote cite mention
according_to in_accordance_with pursuant_to in_line_with
believe think consider hold deem regard
think consider feel reckon view
opinion view viewpoint stance position idea standpoint perspective
stance position attitude
belief conviction faith
know aware understand realize
knowledge understanding awareness
understand comprehend grasp
remember recall recollect
forget forgotten
hope wish expect desire
expect anticipate predict forecast foresee
prediction forecast projection prognosis expectation
estimate assess evaluate gauge calculate reckon
estimate estimation assessment evaluation appraisal
doubt question suspect
suspicion doubt mistrust
guess suppose assume presume
want wish desire seek like hope
intend plan mean aim
intention aim purpose goal objective target intent
try attempt seek strive endeavor
attempt effort try endeavor bid
effort endeavor work
decide determine resolve conclude
decision resolution determination ruling
choose select pick opt
choice selection option alternative
prefer favor
agree consent accept approve
agreement accord deal pact treaty
agreement consensus consent
contract deal agreement
treaty convention pact
approve endorse ratify pass sanction authorize
approval endorsement ratification consent permission
accept receive take
refuse reject decline turn_down
refusal rejection
allow permit let enable authorize
permission authorization license permit
forbid ban prohibit bar outlaw
ban prohibition embargo
prevent stop avoid block avert hinder
hinder hamper impede obstruct
obstacle barrier impediment hurdle hindrance
stop halt cease end suspend discontinue
end finish conclude complete terminate
end conclusion close completion
begin start commence launch initiate
beginning start outset onset
launch start initiate kick_off
open start inaugurate
continue go_on carry_on keep proceed persist
continue remain keep
remain stay continue linger
last final latest
last past previous
last continue endure
resume restart reopen
delay postpone defer put_off
wait await
happen occur take_place come_about arise
event incident occurrence happening
incident accident event
accident crash mishap disaster
disaster catastrophe calamity tragedy
cause lead_to result_in bring_about trigger prompt produce
cause reason ground
result outcome consequence effect
result lead_to end_in
effect impact influence
affect influence impact
reason ground motive
because since as due_to owing_to as_a_result_of
because_of due_to owing_to on_account_of as_a_result_of
therefore thus hence so consequently accordingly
however but nevertheless nonetheless yet though still
although though while even_though
despite in_spite_of notwithstanding
moreover furthermore besides in_addition additionally also
also too as_well likewise
in_addition besides moreover also apart_from
for_example for_instance such_as
such_as like including
including such_as among
about approximately around nearly roughly some almost
about regarding concerning on over with_regard_to with_respect_to
concern regard relate
almost nearly practically virtually
more_than over above exceed in_excess_of
over above exceeding
less_than under below
at_least no_less_than minimum
only just merely solely
mainly mostly primarily chiefly largely principally
main major chief principal primary key
major important significant big key
important significant crucial vital essential key critical
importance significance
big large huge great giant enormous massive vast
large considerable substantial sizable significant
great tremendous immense
small little tiny minor
many numerous several a_number_of a_lot_of lots_of various plenty_of
several some few a_few a_number_of
various different diverse varied
different distinct dissimilar
difference distinction discrepancy disparity gap
same identical equal alike
similar alike like comparable
equal equivalent same
all every each whole entire
whole entire full complete total
total overall whole aggregate
sum amount total
amount quantity volume sum
number figure amount quantity
part portion section share piece
share portion stake part
half 50_percent
majority most
rest remainder remaining
remaining other rest
increase rise grow go_up climb jump surge soar expand
increase growth rise expansion
raise increase boost lift hike
boost enhance promote strengthen increase
strengthen enhance reinforce consolidate bolster intensify
improve enhance better upgrade ameliorate
improvement enhancement betterment
decrease decline fall drop go_down reduce dip
reduce cut lower lessen decrease diminish curtail
reduction cut decrease decline
fall drop decline slide tumble plunge
weaken undermine
undermine sabotage harm
change alter modify shift
change alteration modification shift
transform convert change
amend revise modify
amendment revision modification
develop evolve grow
development progress growth
progress advance headway
advance move_forward progress
advanced sophisticated modern
grow expand develop
expand extend enlarge widen broaden
extend prolong lengthen
spread extend expand
spread propagate disseminate
shrink contract
make create produce
create establish set_up form found build
establish found set_up institute
establishment founding creation setting_up
build construct erect
building construction structure
building edifice
rebuild reconstruct restore
reconstruction rebuilding restoration
restore recover reinstate
recover regain recuperate
recovery revival rebound
produce manufacture make
manufacturer producer maker
production output manufacture
product goods commodity merchandise
factory plant mill
company firm corporation enterprise business
enterprise business company venture
business trade commerce
industry sector
sector field area
market bazaar
store shop outlet
sell sale market vend
seller vendor
buy purchase acquire
buyer purchaser customer
customer client consumer
acquire obtain get gain
acquisition takeover purchase
obtain get receive gain secure
get become
give provide offer supply grant present
provide supply furnish offer
grant award give bestow
award prize
donate contribute give
donation contribution gift
contribute help add
contribution share
help assist aid support
assistance aid help support
support back endorse uphold
supporter backer follower advocate
supply provision
lend loan
borrow loan
pay payment
pay spend
spend expend use
expense cost expenditure spending
cost price expense
price cost rate
cheap inexpensive low-cost
expensive costly
money fund cash
fund finance
fund capital money
finance funding
financial monetary fiscal
economic economy financial
wealth riches
wealthy rich affluent
poor impoverished needy
poverty poor
profit gain earnings
earn make gain
income revenue earnings
salary wage pay
benefit advantage interest gain
benefit profit gain
interest concern
loss lose
debt liability
tax levy duty
budget expenditure
invest investment
stock share
bank lender
work labor job
job work employment post
employ hire recruit
employee worker staff
worker laborer employee
staff personnel employee
personnel staff people
unemployed jobless
unemployment joblessness
fire dismiss sack
resign step_down quit
resignation departure
retire retirement
appoint name designate nominate
appointment nomination designation
elect choose vote
election poll vote ballot
candidate nominee contender
win gain obtain
victory triumph win success
defeat beat conquer overcome vanquish
defeat loss
lose defeat
success achievement victory
succeed manage
achieve accomplish attain realize reach
achievement accomplishment attainment
fail failure
failure collapse breakdown
collapse fall
kill murder slay die death assassinate
kill slay shoot_dead
death die dead demise killing
dead killed deceased
die perish pass_away death
murder killing assassination homicide
victim casualty
casualty dead
injure wound hurt
injury wound
injured wounded
hurt harm damage
damage destroy harm ruin
destroy demolish ruin wreck devastate
destruction devastation demolition
attack assault strike raid offensive
attack hit strike
bomb bombing explosion blast
bomb bombard shell
explosion blast detonation
explode detonate blow_up
shoot fire
gunfire shooting
weapon arm armament
arms weapon weaponry
armed military
army military force troops
troops soldiers forces military army
soldier troop serviceman fighter
servicemen soldiers troops military_personnel
military army armed_forces
militant fighter insurgent rebel gunman
rebel insurgent guerrilla
terrorist extremist militant
fight battle combat struggle
fight combat battle war
war conflict battle
conflict clash dispute struggle
clash confrontation fighting
clash collide
dispute disagreement row controversy
quarrel argue
hostility enmity
hostilities fighting
enemy foe adversary opponent
opponent rival adversary
oppose resist object
opposition resistance
invade occupy
invasion incursion occupation
occupy seize capture
capture seize take arrest
seize confiscate grab
arrest detain apprehend
arrest detention
detainee prisoner
prison jail
imprison jail
imprisonment jail detention
release free liberate
freedom liberty
independence freedom
escape flee run_away
hostage captive
kidnap abduct
kidnapping abduction
rescue save
protect defend safeguard guard
protection defense
security safety
safe secure
danger threat risk hazard peril
dangerous hazardous risky perilous
threat menace
threaten menace endanger
peace tranquility
peaceful peace
calm quiet
ceasefire truce cease-fire
withdraw pull_out retreat leave
withdrawal pullout retreat
deploy station
deployment stationing
mix mingle blend
martyr soldier
lighthouse guiding_light beacon
lead head guide
lead bring
leadership leaders
head chief leader director
boss head manager
manager director executive
chairman president head chair
president leader
presidential president
prime_minister premier
minister secretary
ministry department
official officer authority
authority government
authorities government officials
government administration cabinet authorities
government regime
administration management government
rule govern reign
rule regulation law
law legislation act
legal lawful
illegal unlawful illicit
legislator lawmaker
parliament assembly congress legislature
member representative
representative delegate envoy
delegation mission
envoy ambassador representative emissary
embassy mission
diplomat diplomatic
spokesman spokesperson spokeswoman
spokesman speaker
council board committee
committee commission panel
organization body group institution agency
group team
party faction
party side
politician political
policy strategy
strategy plan
plan project scheme program
schedule timetable plan
measure step action
step measure move
action move step act
act behave
behavior conduct
carry_out implement conduct execute perform perpetrate
conduct carry_out hold
implement execute enforce carry_out
implementation execution enforcement
perform do carry_out
do make
hold organize stage
hold keep
hold have
hold take_place
meeting conference talk session
meeting summit conference
meet encounter
meet hold_talks
meet satisfy fulfill
visit tour trip
visit come
visitor tourist
trip journey travel
journey trip voyage
travel go trip
tourist traveler
tourism tourist
arrive reach come
arrival come
leave depart go
departure leave
return come_back go_back
enter come_in get_into
entry entrance
exit leave
attend participate take_part be_present
participate take_part join attend
participation involvement
participant attendee
join unite
involve include
involve participate
include contain comprise consist
cover include
exclude except
move shift
move transfer relocate
transportation transport
carry bring transport
bring take carry
send dispatch
send ship deliver
deliver hand_over
ship vessel boat
plane aircraft airplane jet
flight fly
airport airfield airbase
car vehicle automobile
truck lorry
train railway
railway railroad
road street highway
road way path
bus coach
bridge span
port harbor
place put
place location site spot
place position
position post
area region zone
region territory
territory land
land soil ground
earth land
country nation state
country land
nation people
national state
world globe
global worldwide international world
worldwide around_the_world
domestic internal home
foreign overseas external
foreigner alien
abroad overseas
local regional
regional area
city town
town village
city municipal
capital city
province region
district area
border frontier
coast shore
sea ocean
river stream
mountain hill
island isle
house home residence
live reside
live dwell
resident inhabitant citizen
citizen national
resident people
civilian citizen
people persons individuals
people public
person individual
man person
woman female
man male
child kid
child youngster minor
boy child
girl child
young youth
youth young_people
old elderly
old ancient
elderly aged
family relative
father dad
mother mom
son child
parent father
husband spouse
wife spouse
marry wed
marriage wedding
friend ally
friendly amicable
friendship friend
ally partner
partnership cooperation
cooperation collaboration
cooperate collaborate work_together
alliance coalition
relation relationship tie
relationship tie link
tie link bond
link connection
connect link
unity solidarity
unite unify
new latest fresh
new modern
recent latest new
recently lately newly
recently not_long_ago
now currently at_present presently at_the_moment
current present existing
today this_day
yesterday previous_day
soon shortly in_the_near_future
immediately at_once right_away instantly promptly
quickly rapidly fast swiftly speedily
quick rapid fast swift speedy
slow gradual
slowly gradually
sudden abrupt unexpected
suddenly abruptly
early soon
early beginning
late end
previous former earlier prior
previously before earlier formerly
former ex
before prior_to ahead_of
after following
after since
next following coming
later afterwards
coming upcoming forthcoming next future
during in
during throughout
while when
when as
until till
since from
once when
once one_time
often frequently
frequent often
usually normally generally typically
usual normal
always all_the_time constantly
constant continuous
constantly continuously
sometimes occasionally at_times
never not_ever
never not
rarely seldom
again once_more
again re
first initial
first foremost
initially at_first
finally eventually at_last ultimately in_the_end
temporary provisional interim
permanent lasting
lasting enduring
long lengthy
long-term long
short brief
briefly short
period time
time moment
time hour
time occasion
era period
year annual
annual yearly
annually every_year each_year per_year
month monthly
monthly per_month
week weekly
weekly every_week
day daily
daily every_day
decade ten_years
century hundred_years
morning a.m.
night evening
date day
minute min
quarter three_months
half_a_year six_months
percent % per_cent pct percentage
dollar $ usd
euro eur
pound gbp
yuan rmb renminbi
million m mln
billion bn
thousand k
kilometer km
meter m
kilogram kg
dozen twelve
number no
and &
january jan
february feb
march mar
april apr
june jun
july jul
august aug
september sept sep
october oct
november nov
december dec
monday mon
tuesday tue
wednesday wed
thursday thu
friday fri
saturday sat
sunday sun
one 1
two 2
three 3
four 4
five 5
six 6
seven 7
eight 8
nine 9
ten 10
eleven 11
twelve 12
thirteen 13
fourteen 14
fifteen 15
sixteen 16
seventeen 17
eighteen 18
nineteen 19
twenty 20
thirty 30
forty 40
fifty 50
sixty 60
seventy 70
eighty 80
ninety 90
hundred 100
thousand 1,000 1000
first 1st
second 2nd
third 3rd
fourth 4th
fifth 5th
sixth 6th
seventh 7th
eighth 8th
ninth 9th
tenth 10th
twice two_times
double twice
double two
third three
both two
pair two
single one
good fine
good well
good excellent
best top
top highest
excellent outstanding
bad poor
bad negative
worse deteriorate
worsen deteriorate aggravate
terrible horrible dreadful
serious grave severe
severe harsh
heavy severe
strict stringent
strong powerful
strong robust
power strength
power force
force compel
force oblige
weak feeble
difficult hard tough
difficulty problem hardship
problem issue question matter
matter affair
issue publish
crisis emergency
emergency urgent
urgent pressing
trouble problem
challenge difficulty
solve resolve settle
solution resolution settlement
settlement colony
easy simple
easily readily
simple plain
complex complicated
clear obvious evident
clear explicit
obvious apparent
obviously clearly evidently
certain sure
certain some
certainly definitely surely
definite specific
definite certain
specific particular
specify set
special particular
special exceptional
especially particularly specially in_particular
general common
generally in_general
common joint
common shared
jointly together
mutual reciprocal
bilateral mutual
bilateral two-way
public common
private personal
personal individual
official formal
officially formally
real actual true
really truly
truth fact
fact reality
actually in_fact
in_fact indeed
indeed really
possible likely
possible potential
possibility likelihood chance
probable likely
probably likely
probability likelihood
perhaps maybe possibly
may might
may can
can could
can able
able capable
ability capability capacity
unable cannot
necessary needed
necessary essential
necessity need
need require
need demand
require demand
requirement demand
must have_to
must should
should ought
have_to need_to
will going_to
will shall
would will
necessarily inevitably
suitable appropriate
appropriate proper
proper right
right correct
wrong incorrect
error mistake
fault mistake
fair just
justice fairness
unfair unjust
equality equal
legitimate lawful
legitimate legal
valid legitimate
responsible in_charge
responsibility duty
duty task
task mission
task work
role part
role function
function work
job task
duty obligation
obligation commitment
right privilege
use utilize
use employ
use application
apply use
usage use
consume use
consumption use
waste squander
save conserve
preserve maintain
maintain keep
conserve protect
control dominate
control check
control command
monitor supervise
monitor watch
supervise oversee
supervision oversight
manage handle
manage run
run operate
operate function
operation action
operation campaign
campaign drive
handle deal_with
deal_with address
address speech
address tackle
tackle deal_with
treat deal
treat handle
treatment therapy
cure treat
heal cure
doctor physician
hospital clinic
medicine drug
disease illness
illness sickness
sick ill
patient sick
health medical
healthy sound
epidemic outbreak
outbreak eruption
infect contract
virus disease
see view
see watch
see witness
see look
look view
look appear
look seem
seem appear
appear emerge
appear show_up
appearance look
watch observe
observe monitor
observer monitor
notice observe
notice see
find discover
discovery finding
find locate
search look_for
search hunt
look_for seek
seek pursue
pursue chase
investigate probe
investigation probe inquiry
inspect examine
inspection examination
inspector examiner
examine study
study research
researcher scientist
scholar academic
expert specialist
analyst expert
analyze examine
analysis study
review examine
review study
survey poll
investigate study
test trial
test examine
try trial
experiment test
show demonstrate
show indicate
show display
show reveal
prove show
prove proof
prove confirm
proof evidence
evidence testimony
demonstrate prove
display exhibit
exhibition show
exhibit show
expose reveal
sign indication
sign symbol
signal sign
sign initial
symbol emblem
represent stand_for
represent constitute
constitute form
form shape
form kind
kind type
type sort
kind sort
style manner
way method
way manner
means way
means method
mean signify
meaning sense
sense feeling
feeling sentiment
feel sense
emotion feeling
happy glad
happy pleased
pleased satisfied
satisfied content
satisfaction content
satisfy please
joy happiness
sad sorrow
sadness sorrow
regret sorry
angry furious
anger fury
anger outrage
fear afraid
fear worry
afraid scared
worry concern
worried concerned
concern anxiety
anxious worried
anxiety worry
fear concern
shock stun
shocked stunned
surprise astonish
surprised astonished
surprising unexpected
amazing astonishing
love like
like enjoy
enjoy have
hate hatred
hatred hostility
respect honor
respect esteem
respectful respect
proud pride
courage bravery
courage sacrifice
brave courageous
hero heroic
heroic brave
confident confidence
confidence trust
trust believe
rely depend
dependent reliant
independent separate
separate divide
separate different
divide split
division split
break split
break violate
violate breach
violation breach
violence riot
violent fierce
fierce intense
intense strong
intensify escalate
escalate worsen
escalation increase
tension strain
pressure press
press media
press newspaper
newspaper paper
newspaper daily
journalist reporter
reporter correspondent
news report
publish print
publish release
publication release
release issue
broadcast air
broadcast transmit
television tv
radio broadcast
movie film
picture photo
photograph picture
image picture
video film
book volume
article piece
document paper
page website
website site
internet online
online web
computer pc
phone telephone
telephone call
mobile cellular
call phone
name title
name call
known called
call term
famous well-known
famous renowned
popular well-liked
prominent leading
leading top
senior high-ranking
senior high-level
high tall
high top
low small
level standard
level degree
degree extent
standard norm
criterion standard
quality standard
scope range
size scale
wide broad
widely broadly
deep profound
deeply profoundly
narrow limited
limited restricted
limit restrict
limit restriction
restriction constraint
unlimited boundless
fully completely entirely totally wholly
perfect ideal
empty vacant
open public
open frank
closed shut
close shut
close near
close intimate
nearby near
neighbor neighboring
neighboring adjacent
far distant
distant remote
remote far
distance space
space room
space outer
north northern
south southern
east eastern
west western
central center
center middle
middle mid
left leave
front face
face confront
face encounter
encounter fight
counter combat
base basis
base foundation
base camp
basis foundation
basic fundamental
fundamentally basically
basically essentially
essence core
core center
core heart
heart center
root source
source origin
original initial
originally initially
native local
natural nature
nature character
character feature
characteristic feature
feature aspect
aspect side
aspect respect
element factor
component part
detail particular
detailed in_detail
information data
data figure
statistic figure
statistics figures
record register
register enroll
list register
list roll
file submit
submit present
submit hand_in
hand give
hand over
hand_over transfer
receive welcome
welcome greet
reception welcome
guest visitor
host organize
organize arrange
arrangement preparation
prepare ready
prepared ready
ready willing
willingness readiness
equip provide
equipment facility
equipment device
device apparatus
tool instrument
machine device
facility installation
technology technique
technical technological
skill technique
engineer technician
science scientific
education educational
educate teach
teach instruct
teacher instructor
teacher professor
student pupil
school academy
university college
learn study
learn find_out
train drill
training drill
exercise drill
exercise practice
practice custom
custom tradition
traditional conventional
culture cultural
history historical
historic historical
story tale
art artistic
artist painter
music musical
sing song
song tune
play perform
play role
player athlete
athlete sportsman
sport game
game match
competition contest
compete contend
compete rival
competitor rival
championship title
champion winner
team squad
coach trainer
score point
score goal
race competition
china chinese
america american us u.s. united_states usa u.s
united_states washington
britain british uk u.k. england english united_kingdom
france french
germany german
japan japanese
russia russian
korea korean
north_korea dprk
south_korea rok
iran iranian
iraq iraqi
israel israeli
palestine palestinian
syria syrian
lebanon lebanese
egypt egyptian
jordan jordanian
saudi saudi_arabia
turkey turkish
afghanistan afghan
pakistan pakistani
india indian
europe european
european_union eu
united_nations un u.n.
asia asian
africa african
australia australian
canada canadian
mexico mexican
brazil brazilian
argentina argentine argentinian
chile chilean
cuba cuban
venezuela venezuelan
colombia colombian
peru peruvian
spain spanish
italy italian
portugal portuguese
greece greek
netherlands dutch holland
belgium belgian
switzerland swiss
austria austrian
sweden swedish
norway norwegian
denmark danish
finland finnish
poland polish
hungary hungarian
czech czech_republic
romania romanian
bulgaria bulgarian
serbia serbian serb
croatia croatian
bosnia bosnian
yugoslavia yugoslav
kosovo kosovar
albania albanian
ukraine ukrainian
georgia georgian
chechnya chechen
kazakhstan kazakh
uzbekistan uzbek
vietnam vietnamese
thailand thai
indonesia indonesian
malaysia malaysian
philippines philippine filipino
singapore singaporean
taiwan taiwanese
hong_kong hk
tibet tibetan
mongolia mongolian
nepal nepalese
bangladesh bangladeshi
sri_lanka sri_lankan
kuwait kuwaiti
qatar qatari
yemen yemeni
oman omani
bahrain bahraini
libya libyan
algeria algerian
morocco moroccan
tunisia tunisian
sudan sudanese
somalia somali
ethiopia ethiopian
kenya kenyan
nigeria nigerian
south_africa south_african
zimbabwe zimbabwean
congo congolese
rwanda rwandan
islam islamic muslim
christian christianity
jew jewish
arab arabic
communist communism
democracy democratic
democrat democratic
republican gop
republic rep
northwest northwestern
northeast northeastern
southwest southwestern
southeast southeastern
asean association_of_southeast_asian_nations
nato alliance
wto world_trade_organization
imf international_monetary_fund
who world_health_organization
opec cartel
iaea atomic_agency
nuclear atomic
missile rocket
chemical poison
oil petroleum crude
gas fuel
fuel energy
energy power
electricity power
electric electrical
electronic electronics
coal mine
mine dig
mineral ore
steel iron
metal iron
gold bullion
water hydro
rain rainfall
storm hurricane
hurricane typhoon
typhoon storm
flood flooding inundate
drought dry
earthquake quake tremor
weather climate
climate environment
hot warm
cold cool
temperature heat
environment environmental
pollute pollution
pollution contamination
ecological environmental
animal creature
farm agricultural
agriculture farming
farmer peasant
rural countryside
urban city
food grain
grain cereal
crop harvest
meat beef
eat consume
hungry hunger
hunger starvation
famine starvation
drink beverage
fish seafood
tree wood
forest wood
plant vegetation
clothes clothing
clothing garment
textile fabric
wear dress
room chamber
hall auditorium
office bureau
headquarters head_office
branch department
department section
unit department
court tribunal
judge justice
lawyer attorney
prosecutor attorney
prosecute try
sue lawsuit
lawsuit suit
suit case
case lawsuit
trial case
sentence punish
sentence verdict
verdict ruling
punish penalize
punishment penalty
penalty fine
crime offense
crime criminal
criminal offender
guilty convict
convict sentence
innocent not_guilty
steal rob
theft robbery
thief robber
robber bandit
corruption graft
corrupt dishonest
bribe bribery
fraud deception
deceive cheat
lie deceive
police policeman
policeman officer
police cop
witness observer
suspect accused
smuggle traffic
smuggler trafficker
drug narcotic
illegal illegally
refugee displaced
refugee exile
immigrant migrant
immigration migration
emigrate migrate
religion religious
church temple
priest clergyman
god lord
pray prayer
holy sacred
soul spirit
spiritual religious
moral ethical
ethics morality
ideology ideological
philosophy thought
thought idea
idea concept
concept notion
theory theoretical
principle rule
principle tenet
value worth
price value
valuable precious
useful helpful
useless futile
effective efficient
effectively efficiently
efficiency effectiveness
active energetic
actively vigorously
activity action
positive favorable
positive active
positively actively
negative unfavorable
favorable beneficial
beneficial conducive
harmful detrimental
neutral impartial
sincere earnest
sincerely earnestly
earnest serious
honest frank
frank candid
frankly candidly
polite courteous
kind friendly
gentle mild
cruel brutal
brutal savage
brutality cruelty
barbaric savage
aggression invasion
aggressive hostile
hostile unfriendly
patient tolerant
tolerate bear
bear endure
suffer undergo
suffer sustain
sustain maintain
sustainable lasting
stable steady
stability stable
steadily stably
unstable volatile
turmoil chaos
chaos disorder
unrest turmoil
disturbance unrest
riot disturbance
revolt uprising
uprising rebellion
rebellion revolt
revolution revolutionary
reform restructure
reform transformation
restructure reorganize
overthrow topple
coup putsch
dictator tyrant
king monarch
queen monarch
prince royal
royal monarch
empire imperial
throne crown
decide decision
announce announcement
propose proposal
arrive arrival
approve approval
refuse refusal
survive survival
survivor survive
remove removal eliminate
eliminate remove wipe_out eradicate
abolish scrap
cancel call_off
cancel scrap
lift remove
impose enforce
sanction embargo
sanction penalty
boycott shun
isolate isolated
abandon give_up
yield surrender
surrender give_up
concession compromise
disarm disarmament
grow growth
long length
wide width
high height
deep depth
strong strength
weigh weight
heavy weighty
hot heat
wise wisdom
live life
life living
give gift
choose choice
speak speech
speech talk
see sight
think thought
know knowledge
believe belief
relieve relief
serve service
succeed success
successful success
able ability
safe safety
free freedom
true truth
beautiful beauty
beautiful pretty
difficult difficulty
important importance
significant significance
possible possibility
responsible responsibility
secure security
real reality
popular popularity
major majority
minor minority
private privacy
public publicity
violent violence
present presence
absent absence
absence lack
lack shortage
shortage scarcity
deficit shortfall
surplus excess
excessive undue
sufficient enough adequate
insufficient inadequate
extra additional
additional more
more further
further additional
addition add
other another
others rest
another one_more
any some
someone somebody
anyone anybody
everyone everybody
nobody no_one
everything all
nothing none
here in_this_place
there in_that_place
where in_which
who that
which that
this that
this these
that those
this the
the that
a an
a one
a the
its their
its the
their his
his the
their the
our the
it this
it that
he who
they who
they it
they those
his he
her she
their they
its it
our we
my i
your you
him he
them they
us we
me i
is was
is are
are were
was were
has have
has had
have had
do did
does did
is be
may could
to for
in at
in on
on at
in of
of from
of for
of by
by from
by through
with by
via through
with and
and as_well_as
along_with and
together_with and
of 's
into in
in within
within inside
inside in
to into
to toward
against at
against to
between among
among of
during at
under in
after in
before by
at by
upon on
onto on
without no
no not
neither nor
neither not
nor or
or and
and plus
but and
but while
while and
if whether
if in_case
unless if_not
provided_that if
as like
as for
than to
than compared_with
compare contrast
compared_with compared_to
in_contrast by_contrast
instead rather
instead_of rather_than
rather quite
quite very
very extremely
very highly
very most
much a_lot
much far
so such
such this
such these
even still
still remain
already by_now
already have
then at_that_time
then later
so_far until_now up_to_now to_date
at_the_same_time meanwhile simultaneously
meanwhile in_the_meantime
on_the_other_hand meanwhile
in_order_to to so_as_to
so_that in_order_that
as_long_as provided
as_soon_as once
first_of_all first
in_the_past previously
in_the_future later
used_to formerly
no_longer not_anymore
together with
along with
apart aside
except but
except apart_from
only not_until
everywhere all_over
throughout all_over
throughout across
around near
around round
up rise
down fall
out outside
outside beyond
off from
away off
back return
ahead before
behind after
take_over assume
assume undertake
take_up assume
take_off depart
take_action act
take_measures act
take_steps act
take_into_account consider
take_advantage_of exploit
take_office assume
make_use_of use
make_efforts strive
make_progress advance
make_a_decision decide
make_clear clarify
make_up compose
make_contribution contribute
play_a_role act
put_into_effect implement
put_into_practice implement
put_an_end_to end
put_in place
set_off trigger
set_out depart
give_rise_to cause
give_birth bear
bring_up raise
bring_to_an_end end
come_to reach
come_from originate
come_into_effect take_effect
go_through undergo
go_ahead proceed
get_rid_of eliminate
get_along cooperate
keep_up maintain
look_forward_to expect
look_into investigate
look_after care
look_like resemble
break_out erupt
break_down fail
break_up dissolve
turn_out prove
turn_into become
turn_to resort
find_out discover
work_out formulate
work_on develop
figure_out understand
point_of_view opinion
rule_out exclude
run_for contest
stand_up rise
step_up intensify
step_up increase
speed_up accelerate
accelerate speed
slow_down decelerate
cut_off sever
cut_down reduce
depend_on rely_on
result_from stem_from
stem arise
derive obtain
with_the_help_of assisted
with_the_aim_of to
with_a_view_to to
for_the_purpose_of to
for_the_sake_of for
in_favor_of for
in_front_of before
in_connection_with about
in_relation_to about
in_terms_of regarding
in_the_course_of during
in_the_process_of during
in_the_light_of considering
in_view_of considering
in_response_to replying
in_charge_of responsible_for
in_need_of needing
in_search_of seeking
on_behalf_of for
on_the_basis_of based_on
based_on according_to
on_the_occasion_of at
on_the_eve_of before
on_the_part_of by
at_the_end_of after
at_the_beginning_of early
by_means_of through
as_of until
as_for regarding
as_to about
as_far_as regarding
as_if as_though
as_usual usually
as_a_whole overall
as_soon_as_possible quickly
in_recent_years lately
a_great_deal much
a_lot_of much
a_series_of several
a_large_number_of many
a_wide_range_of various
all_kinds_of various
all_over_the_world worldwide
every_year annual
on_time punctually
right_now now
these_days nowadays
nowadays now
up_till until
the_day_before_yesterday two_days_ago
last_year previous_year
this_year current_year
same_day that_day
fruitful productive
conducive favorable
hotbed breeding_ground
mercenary gunman
eternal everlasting
forever eternally
ever always
ever never
generation descendant
descendant offspring
ancestor forefather
blood bloodshed
bloodshed carnage
massacre slaughter
genocide massacre
torture abuse
abuse mistreat
mistreatment abuse
humiliate insult
insult offend
provoke provocation
provoke incite
incite instigate
instigate provoke
encourage stimulate
encourage inspire
motivate inspire
stimulate spur
spur prompt
attract draw
attractive appealing
attention focus
focus concentrate
emphasis focus
priority preference
preferential favorable
favor support
oppose against
withstand resist
insist persist
persistent continuous
firm resolute
firmly resolutely
resolute determined
determination resolve
will determination
will wish
eager keen
reluctant unwilling
hesitate waver
careful cautious
cautious prudent
carefully cautiously
thorough comprehensive
comprehensive overall
comprehensive all-round
overall general
vigorous strong
vigorously strongly
strongly firmly
strictly rigorously
seriously gravely
severely seriously
sharply drastically
dramatic drastic
dramatically sharply
remarkable notable
remarkable outstanding
remarkably notably
considerably significantly
considerably greatly
significantly substantially
slight small
slightly a_little
slightly a_bit
partly partially
partial part
mere only
simply just
exactly precisely
precise exact
accurate precise
exact accurate
vague unclear
unclear uncertain
uncertain unsure
uncertainty doubt
ambiguous vague
secret confidential
secret hidden
secretly covertly
hide conceal
cover conceal
discover uncover
uncover reveal
leak disclose
disclosure revelation
transparent open
transparency openness
visible apparent
invisible unseen
bright brilliant
brilliant outstanding
dark black
white pale
red crimson
light bright
light lamp
sound noise
voice sound
silent quiet
silence quiet
loud noisy
hear listen
smell odor
touch contact
contact communication
communicate contact
communication exchange
exchange swap
exchange trade
replace substitute
replace succeed
substitute replacement
successor replacement
alternate alternative
turn become
become be
become grow
be exist
existence presence
presence attendance
appear be
stand be
stand stay
sit seat
lie situated
situated located
located lie
surround encircle
surround besiege
siege blockade
block blockade
close_down shut_down
lock shut
open unlock
break smash
smash crush
crush suppress
suppress repress
repression suppression
crackdown suppression
oppress repress
exploit use
exploit utilize
explore probe
exploration explore
explore discuss
push press
push promote
promote advance
promote further
promotion advancement
facilitate ease
ease relieve
ease alleviate
alleviate relieve
relax ease
relaxed eased
tighten strengthen
loosen relax
pull draw
drag pull
throw hurl
toss throw
catch seize
catch capture
grasp seize
drop throw
crash collide
crash plunge
collision crash
strike walkout
beat hit
knock hit
cut slash
burn fire
fire blaze
smoke burn
melt thaw
freeze frozen
flow stream
pour flow
leak spill
shed spill
water irrigate
watered soaked
soak drench
wash clean
clean cleanse
clean up
dirty polluted
fill full
load cargo
cargo freight
container box
bag sack
remain be
stay be
proof confirm
as_proof confirms
terror terrorist terrorism
servicemen personnel
learn understand
learn hear
learn know
appreciate understand
appreciate value
perceive see
perceive regard
regard treat
regard view
view scene
look_at examine
look_at consider
point time
point issue
point period
stage phase
step phase
round phase
course process
process procedure
procedure step
trend tendency
tendency inclination
direction orientation
orientation guidance
guidance direction
guideline principle
framework structure
structure organization
system mechanism
network system
network web
channel way
track path
track trace
follow pursue
follow comply
follow track
comply abide
comply obey
abide_by observe
abide_by comply_with
observe abide
obey follow
adhere stick
adhere insist
stick_to adhere_to
uphold adhere
uphold maintain
violate contravene
contravene breach
infringe violate
infringement violation
encroach infringe
intervene interfere
interference intervention
interfere meddle
meddling interference
involvement intervention
engage involve
engage participate
engage fight
engagement involvement
tackle solve
cope handle
cope deal
overcome surmount
overcome solve
eliminate end
eliminate destroy
eliminate abolish
wipe_out destroy
root_out eliminate
stamp_out eliminate
dismantle destroy
dismantle remove
remove take_away
remove withdraw
delete remove
expel deport
expel oust
oust remove
oust overthrow
banish exile
evict expel
evacuate withdraw
evacuation withdrawal
vacate leave
quit leave
quit give_up
step_down leave
succeed follow
succeed take_over
inherit succeed
hand_over give
turn_over hand_over
surrender hand_over
submit give
introduce present
introduce bring
introduce launch
introduction launch
adopt take
adopt pass
adopt approve
adopt accept
pass go
enact pass
sign conclude
sign enter_into
conclude reach
reach hit
stand_at reach
total reach
amount_to total
number total
account_for make_up
account_for constitute
constitute make_up
compose constitute
form make_up
form take_shape
shape mold
model pattern
model example
pattern mode
mode way
example instance
instance case
case situation
situation circumstance
situation condition
situation state
condition state
circumstances conditions
condition term
term clause
term word
terms conditions
word remark
words remarks
remark speech
remarks speech
comment opinion
comment view
feedback response
response reaction
react respond
reply reaction
echo reflect
reflect show
reflect mirror
reflection embodiment
embody reflect
manifest show
manifestation expression
express voice
express convey
express show
convey pass_on
convey deliver
deliver give
deliver make
make hold
make give
make take
take get
give hold
give lend
have possess
possess own
own have
owner proprietor
property asset
asset resource
resource supply
reserve stock
reserve save
store keep
storage reserve
stockpile reserve
deposit save
spare save
spare extra
waste garbage
rubbish garbage
trash garbage
clean pure
safe sound
well-being welfare
welfare benefit
livelihood living
life existence
alive living
survive live
survivor survived
rescue relief
relief aid
relief assistance
humanitarian humane
charity donation
volunteer voluntary
voluntary willing
free voluntary
free free-of-charge
gratis free
fee charge
fee cost
charge cost
fare price
rent lease
hire rent
mortgage loan
credit loan
interest rate
rate ratio
rate speed
ratio proportion
proportion share
percentage proportion
percentage rate
average mean
average normal
ordinary common
ordinary average
ordinary normal
normal regular
regular periodic
routine regular
irregular abnormal
abnormal unusual
unusual rare
unusual extraordinary
extraordinary exceptional
extraordinary special
rare scarce
unique special
unique only
sole only
only single
individual single
separate individual
respective each
respectively separately
each individual
nationwide national
nationwide across_the_country
nationwide throughout_the_country
countrywide nationwide
universal global
universal general
international foreign
import buy
export sell
exporter seller
import foreign
customs tariff
tariff duty
tariff tax
quota limit
barrier restriction
obstruct block
obstruct prevent
disrupt disturb
disrupt interrupt
interrupt suspend
suspension halt
pause halt
stall halt
deadlock stalemate
stalemate impasse
impasse deadlock
breakthrough progress
step_forward progress
proceed progress
proceed advance
process handle
processing handling
produce generate
generate create
creation making
made produced
built constructed
design plan
designer architect
invent create
invention innovation
innovation creation
innovative creative
new innovative
novel new
modern contemporary
modernize update
update upgrade
renew restore
renewal revival
revive restore
rejuvenate revive
rejuvenation revival
rise revival
boom prosperity
prosperity flourishing
prosper flourish
prosperous flourishing
thrive flourish
growth boom
leap jump
rocket soar
plummet plunge
slump decline
slump fall
ease fall
shrink decrease
shrink reduce
slash reduce
trim cut
downsize reduce
layoff dismissal
lay_off dismiss
lay_off fire
dismiss remove
dismissal removal
relieve remove
replace remove
change replace
switch change
switch shift
shift transfer
conversion transformation
transition change
transitional interim
temporary short-term
long-term permanent
permanent perpetual
eternal permanent
forever permanently
age era
age time
epoch era
generation age
century era
anniversary birthday
birth born
bear born
baby infant
newborn infant
kids children
teenager youth
teenager adolescent
adult grown-up
pensioner retiree
elder senior
senior old
veteran old
veteran experienced
experience undergo
experience suffer
experienced skilled
skilled qualified
qualified competent
competent capable
competence ability
talent gifted
talent personnel
genius talent
intelligent clever
clever smart
wise clever
wisdom intelligence
intelligence information
intelligence spy
spy espionage
espionage spying
agent spy
agent representative
broker agent
mediator intermediary
mediate arbitrate
mediation arbitration
arbitrate judge
judge consider
judge assess
judgment decision
judgment opinion
ruling judgment
ruling governing
verdict judgment
decree order
order command
instruct order
instruction order
directive instruction
order sequence
commander commanding
commander general
admiral general
chief commander
lieutenant officer
captain officer
captain skipper
sailor seaman
pilot airman
crew team
crew staff
passenger traveler
driver motorist
pedestrian walker
walk stroll
walk march
march advance
run race
run go
run flee
rush hurry
hasten hurry
hasty hurried
haste hurry
speed pace
tempo pace
rhythm pace
dance ballet
concert performance
performance show
performance play
perform act
actor performer
actress actor
singer performer
star celebrity
fame reputation
reputation prestige
prestige influence
status position
status standing
rank position
rank place
rank grade
grade class
class category
category type
classify categorize
class lesson
lesson experience
course class
curriculum course
degree diploma
graduate finish
graduation completion
exam test
exam examination
examination test
qualify pass
quality character
quality level
property quality
defect flaw
shortcoming defect
shortcoming weakness
weakness flaw
weak vulnerable
vulnerable fragile
fragile weak
fragile delicate
sensitive delicate
sensitivity delicacy
critical serious
crucial decisive
decisive key
pivotal key
essential basic
indispensable essential
indispensable necessary
inevitable unavoidable
inevitable certain
sure inevitable
bound sure
likely expected
unlikely improbable
impossible cannot
impossible unable
cannot unable_to
can be_able_to
can possible
may possible
may likely
may perhaps
might perhaps
could might
possibly may
maybe may
want need
need must
must necessary
need should
ought_to should
suppose should
be_to will
about_to will
plan_to will
expected_to will
intend_to will
willing would
wish would
hope would
keep stay
still continue
continue further
continuous continuing
continuous uninterrupted
consistent constant
consistently always
consistent compatible
conform accord
accordance compliance
in_accordance_with under
in_accordance_with based_on
under according_to
under by
per a
per each
per every
every a
apiece each
once one
other different
others other
second another
secondly also
firstly first
first_time first
for_the_first_time first
last_time last
finally last
lastly finally
again another
anew again
back again
repeatedly many_times
many_times often
time_and_again repeatedly
several_times repeatedly
over_and_over repeatedly
successive consecutive
in_a_row consecutive
one_after_another successively
gradually step_by_step
step_by_step slowly
progressively gradually
increasingly more_and_more
growing increasing
increasing rising
rising growing
mounting growing
huge tremendous
immense huge
vast wide
massive large-scale
large-scale big
mass large
widespread extensive
extensive wide
extensive broad
widespread common
prevalent widespread
general widespread
popular prevalent
prevail dominate
prevail win
dominant leading
dominant main
lead dominate
leading main
leading major
top chief
top peak
peak highest
summit peak
high-level top
ministerial minister
premier first
deputy vice
assistant deputy
assistant aide
aide adviser
adviser consultant
counsel advise
advice counsel
advice suggestion
advice opinion
recommendation advice
idea proposal
idea plan
initiative proposal
initiative plan
initiative measure
show suggest
indicate mean
imply mean
intention will
deliberate intentional
deliberately intentionally
intentionally on_purpose
accidental unintentional
accidentally unintentionally
mistakenly wrongly
wrongly incorrectly
mislead deceive
false untrue
false fake
fake counterfeit
forge fake
genuine real
genuine authentic
authentic real
authentic original
true genuine
honest sincere
faithful loyal
loyalty allegiance
betray betrayal
treason betrayal
traitor betrayer
patriotic patriot
patriotism nationalism
nationalist nationalism
racism racist
race ethnic
ethnic racial
minority ethnic
tribe clan
tribal clan
clan family
ethnic nationality
nationality citizenship
nationality national
compatriot countryman
compatriot fellow
fellow colleague
colleague counterpart
counterpart opposite
opposite contrary
contrary against
on_the_contrary instead
conversely instead
vice versa
versus against
anti against
pro support
pro for
for support
in_support_of for
backing support
advocate support
advocate promote
advocate urge
champion advocate
proponent supporter
critic opponent
critic criticize
critical criticize
sharp severe
sharp fierce
bitter fierce
violent bloody
deadly fatal
lethal deadly
mortal deadly
fatality death
fatality casualty
toll number
toll casualty
death_toll dead
body corpse
remains body
bury funeral
burial funeral
grave tomb
cemetery graveyard
mourn grieve
mourning grief
grief sorrow
condolence sympathy
sympathy compassion
pity sympathy
mercy pity
forgive pardon
pardon amnesty
excuse pretext
apologize sorry
apology sorry
regret apologize
blame responsible
blame fault
responsible accountable
accountability responsibility
liable responsible
subject topic
topic issue
theme topic
theme subject
agenda schedule
agenda program
item article
item thing
thing matter
stuff thing
object thing
object target
targeted aimed
direct aim
direct straight
directly straight
immediate direct
instant immediate
prompt immediate
prompt quick
urgent immediate
urgently immediately
imminent approaching
approach near
approach method
approach way
close_to near
close_to nearly
next_to near
beside near
adjacent near
vicinity near
surrounding nearby
neighborhood area
neighborhood community
community society
social community
social society
public social
public society
civil civilian
civic civil
civilian non-military
citizen people
masses people
crowd people
crowd mass
mob crowd
gather assemble
gather meet
assembly gathering
gathering meeting
collect gather
collection gathering
accumulate gather
rally gathering
convene hold
convene meet
convene call
seminar conference
forum conference
symposium seminar
workshop seminar
lecture speech
fair exhibition
expo exhibition
festival celebration
celebrate mark
celebration ceremony
ceremony ritual
opening inauguration
unveil open
unveil launch
kick_off open
commence open
mark commemorate
commemorate remember
commemoration memorial
memorial monument
memory remembrance
memory recollection
reminder memory
remind recall
recall mention
mention refer
refer point
reference mention
regard refer
allude refer
touch_on mention
touch_upon discuss
cover report
coverage report
bulletin report
dispatch report
press_release statement
release statement
notice announcement
notify announce
notification notice
inform report
inform say
state inform
say believe
say think
say explain
say stress
say report
say reveal
say disclose
say admit
say confirm
say speak
say reply
say ask
say warn
say suggest
say call
describe call
describe say
quoted_as_saying said
accord say
it_is_reported reportedly
reportedly report
reportedly allegedly
apparently seemingly
seem apparently
supposedly allegedly
so-called alleged
alleged suspected
presumed suspected
presumed believed
believed considered
considered regarded
known_as called
dubbed called
named called
entitled titled
entitled right
have_the_right entitled
authorized entitled
visa permit
passport document
certificate license
credential certificate
identity identification
identify recognize
identify name
identify determine
recognition acknowledgment
diplomacy diplomatic
consulate embassy
consul diplomat
outside foreign
inside internal
interior internal
interior inside
inner internal
inland interior
mainland continent
territory area
territory country
belt zone
strip zone
sector zone
part area
part region
place area
place country
scene place
scene site
venue place
venue site
station post
station base
post office
post mail
mail letter
email e-mail
e-mail mail
fax telegram
cable telegram
telegram message
message signal
wire cable
cable line
line route
route way
route road
expressway highway
motorway highway
street avenue
avenue road
lane street
square plaza
park garden
yard garden
farm land
field land
field domain
realm field
sphere field
arena field
aspect area
aspect field
`

/** Groups of similar words; a word may stand in several groups. */
export const similarWords: Lexicon<readonly (readonly string[])[]> = {
  name: 'similar words',
  language: 'en',
  source:
    'Written for this project from knowledge of English; no list was copied and no entry was drawn from an aligned text. For the relations meant: Murphy, Semantic Relations and the Lexicon (2003).',
  version: '1',
  entries: GROUPS.trim()
    .split('\n')
    .map((line) => line.split(' ').map((word) => word.replaceAll('_', ' '))),
}
