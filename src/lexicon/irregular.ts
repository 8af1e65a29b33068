/** Irregular forms of English verbs, nouns and adjectives, each with the lemma it belongs to. */
import type { Lexicon } from './lexicon.ts'

/** One lemma a line, its irregular forms after it. */
const FORMS = `
be am is are was were been being 's 're 'm
have has had having 've 'd
do does did done doing
go goes went gone going
will 'll
say says said
tell told
get got gotten
make made
know knew known
think thought
take took taken
see saw seen
come came
give gave given
find found
feel felt
become became
leave left
keep kept
let
begin began begun
show showed shown
hear heard
run ran
hold held
bring brought
write wrote written
sit sat
stand stood
lose lost
pay paid
meet met
lead led
understand understood
speak spoke spoken
spend spent
grow grew grown
win won
buy bought
send sent
build built
fall fell fallen
rise rose risen
lie lay lain lying
lay laid
draw drew drawn
drive drove driven
drink drank drunk
fling flung
slay slew slain
strive strove striven
ox oxen
much more most
statesman statesmen
clergyman clergymen
old elder eldest
die died dying dies
break broke broken
choose chose chosen
eat ate eaten
fight fought
fly flew flown
forget forgot forgotten
forgive forgave forgiven
freeze froze frozen
hide hid hidden
ride rode ridden
ring rang rung
seek sought
sell sold
shake shook shaken
shine shone
shoot shot
shrink shrank shrunk
sing sang sung
sink sank sunk
sleep slept
slide slid
steal stole stolen
stick stuck
strike struck stricken
swear swore sworn
swim swam swum
swing swung
teach taught
tear tore torn
throw threw thrown
wake woke woken
wear wore worn
catch caught
cling clung
creep crept
deal dealt
dig dug
feed fed
flee fled
grind ground
hang hung
kneel knelt
bind bound
bite bit bitten
bleed bled
blow blew blown
breed bred
burn burnt
lean leant
learn learnt
lend lent
light lit
mean meant
mistake mistook mistaken
overcome overcame
overthrow overthrew overthrown
prove proven
rebuild rebuilt
retake retook retaken
spring sprang sprung
spin spun
stride strode
string strung
sweep swept
swell swollen
undergo underwent undergone
undertake undertook undertaken
uphold upheld
upset
weave wove woven
weep wept
wind wound
withdraw withdrew withdrawn
withhold withheld
withstand withstood
wring wrung
bear bore borne born
beat beaten
bend bent
bet
cast
cost
cut
hit
hurt
put
quit
read
rid
set
shed
shut
split
spread
thrust
forecast
broadcast
arise arose arisen
awake awoke
foresee foresaw foreseen
forbid forbade forbidden
mow mown
oversee oversaw overseen
outdo outdid outdone
redo redid redone
sew sewn
sow sown
speed sped
spill spilt
spoil spoilt
dwell dwelt
spell spelt
dream dreamt
leap leapt
smell smelt
dive dove
plead pled
man men
woman women
child children
person people persons
foot feet
tooth teeth
goose geese
mouse mice
life lives
wife wives
knife knives
leaf leaves
half halves
self selves
thief thieves
loaf loaves
wolf wolves
shelf shelves
calf calves
crisis crises
analysis analyses
basis bases
thesis theses
hypothesis hypotheses
phenomenon phenomena
criterion criteria
medium media
datum data
serviceman servicemen
servicewoman servicewomen
gunman gunmen
policeman policemen
spokesman spokesmen
spokeswoman spokeswomen
congressman congressmen
businessman businessmen
fisherman fishermen
fireman firemen
good better best
bad worse worst
far farther farthest further furthest
little less least
many more most
this these
that those
`

const entries: ReadonlyMap<string, readonly string[]> = (() => {
  const out = new Map<string, string[]>()
  for (const line of FORMS.trim().split('\n')) {
    const [lemma = '', ...forms] = line.split(' ')
    for (const form of [lemma, ...forms]) out.set(form, [...(out.get(form) ?? []), lemma])
  }
  return out
})()

export const irregular: Lexicon<ReadonlyMap<string, readonly string[]>> = {
  name: 'irregular forms',
  language: 'en',
  source:
    'Facts of English inflection, typed for this project; coverage after Quirk et al., A Comprehensive Grammar (1985), chapters 3 and 5.',
  version: '1',
  entries,
}
