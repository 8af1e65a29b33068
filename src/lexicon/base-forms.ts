/** Irregular English forms and their base, so that "gave" and "give", "men" and "man" are one word to the linker. */
import type { Lexicon } from './lexicon.ts'

export const baseForms: Lexicon<Readonly<Record<string, string>>> = {
  name: 'base forms',
  language: 'en',
  source: 'written for this project',
  version: '1',
  entries: Object.fromEntries(
    `
be: am is are was were been being art wast wert
have: has had having hath hast hadst
do: does did done doing doth dost didst
say: said saying says saith sayest
go: went gone going goes goeth
give: gave given giving giveth
take: took taken taking taketh
make: made making makes maketh
come: came coming comes cometh
see: saw seen seeing seeth
know: knew known knoweth
think: thought
get: got gotten getting
tell: told
find: found
leave: left leaving
feel: felt
keep: kept
hold: held
bring: brought
begin: began begun beginning
show: shown shewed shewn shew
hear: heard
run: ran running
stand: stood
lose: lost losing
pay: paid
meet: met meeting
lead: led
understand: understood
speak: spoke spoken spake speaketh
spend: spent
grow: grew grown
win: won winning
teach: taught
buy: bought
send: sent
build: built
fall: fell fallen
rise: rose risen
drive: drove driven driving
write: wrote written writing
sit: sat sitting
stick: stuck
shoot: shot shooting
sell: sold
sing: sang sung
sink: sank sunk
sleep: slept
strike: struck stricken
swear: swore sworn
swim: swam swum
throw: threw thrown
wear: wore worn
break: broke broken breaking
choose: chose chosen choosing
catch: caught
fight: fought
fly: flew flown
forget: forgot forgotten forgetting
forgive: forgave forgiven
freeze: froze frozen
hide: hid hidden hiding
draw: drew drawn
drink: drank drunk
eat: ate eaten
seek: sought
shake: shook shaken
steal: stole stolen
tear: tore torn
wake: woke woken
bear: bore borne
bind: bound
bleed: bled
breed: bred
cling: clung
creep: crept
deal: dealt
dig: dug
feed: fed
flee: fled fleeing
forbid: forbade forbidden
hang: hung
lay: laid
lend: lent
light: lit
mean: meant
mistake: mistook mistaken
overcome: overcame
prove: proven
ride: rode ridden
ring: rang rung
seek: sought
shine: shone
shrink: shrank shrunk
slay: slew slain
spin: spun
spring: sprang sprung
sting: stung
swing: swung
undertake: undertook undertaken
weep: wept
withdraw: withdrew withdrawn withdrawal
smite: smote smitten
dwell: dwelt
become: became becoming
man: men
woman: women
child: children
foot: feet
tooth: teeth
person: people persons
wife: wives
life: lives
knife: knives
half: halves
leaf: leaves
shelf: shelves
thief: thieves
wolf: wolves
crisis: crises
basis: bases
analysis: analyses
medium: media
good: better best
bad: worse worst
will: would shall should wo
can: could ca
may: might
i: me my mine myself we us our ours ourselves
he: him his himself she her hers herself they them their theirs themselves
you: your yours yourself yourselves thou thee thy thine ye
it: its itself
this: these
that: those
`
      .trim()
      .split('\n')
      .flatMap((line) => {
        const [base = '', forms = ''] = line.split(':')
        return forms
          .trim()
          .split(' ')
          .map((form) => [form, base] as const)
      }),
  ),
}
