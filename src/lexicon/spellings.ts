/** British and American spellings of one word. */
import type { Lexicon } from './lexicon.ts'

export interface SpellingRules {
  /** British form to American form, one word each. */
  readonly words: Readonly<Record<string, string>>
  /** Endings, longest first: a word of at least `least` letters that ends in `british` may be written with `american`. */
  readonly endings: readonly { readonly british: string; readonly american: string; readonly least: number }[]
}

const pairs = (list: string): Readonly<Record<string, string>> =>
  Object.fromEntries(list.split(/\s+/).map((entry) => entry.split('=')))

const endings = (list: string): SpellingRules['endings'] =>
  list.split(' ').map((entry) => {
    const [british = '', american = '', least = '0'] = entry.split('=')
    return { british, american, least: Number(least) }
  })

export const spellings: Lexicon<SpellingRules> = {
  name: 'British and American spellings',
  language: 'en',
  source: 'Written for this project after Peters, The Cambridge Guide to English Usage (2004).',
  version: '1',
  entries: {
    words: pairs(
      `defence=defense offence=offense licence=license pretence=pretense practise=practice programme=program programmes=programs
       centre=center centres=centers theatre=theater theatres=theaters metre=meter metres=meters litre=liter litres=liters fibre=fiber
       kilometre=kilometer kilometres=kilometers centimetre=centimeter centimetres=centimeters millimetre=millimeter sabre=saber calibre=caliber manoeuvre=maneuver manoeuvres=maneuvers
       grey=gray tyre=tire tyres=tires kerb=curb plough=plow cheque=check cheques=checks sceptic=skeptic sceptical=skeptical scepticism=skepticism
       aluminium=aluminum mould=mold moustache=mustache pyjamas=pajamas jewellery=jewelry storey=story storeys=stories draught=draft
       travelled=traveled travelling=traveling traveller=traveler travellers=travelers cancelled=canceled cancelling=canceling labelled=labeled labelling=labeling
       modelled=modeled modelling=modeling fuelled=fueled fuelling=fueling levelled=leveled levelling=leveling signalled=signaled signalling=signaling
       counsellor=counselor counsellors=counselors marvellous=marvelous quarrelled=quarreled rivalled=rivaled channelled=channeled totalled=totaled
       enrol=enroll enrolment=enrollment fulfil=fulfill fulfilment=fulfillment instalment=installment skilful=skillful wilful=willful
       judgement=judgment acknowledgement=acknowledgment ageing=aging likeable=likable sizeable=sizable
       encyclopaedia=encyclopedia paediatric=pediatric orthopaedic=orthopedic anaemia=anemia leukaemia=leukemia diarrhoea=diarrhea foetus=fetus oestrogen=estrogen archaeology=archeology
       gaol=jail whilst=while amongst=among amidst=amid towards=toward afterwards=afterward backwards=backward forwards=forward upwards=upward
       learnt=learned burnt=burned dreamt=dreamed spelt=spelled spoilt=spoiled leapt=leaped
       tsar=czar adviser=advisor advisers=advisors enquiry=inquiry enquiries=inquiries enquire=inquire yoghurt=yogurt whisky=whiskey
       catalogue=catalog dialogue=dialog analogue=analog prologue=prolog per-cent=percent co-operate=cooperate co-operation=cooperation co-ordinate=coordinate`,
    ),
    endings: endings(
      'isations=izations=8 isation=ization=7 ising=izing=7 ised=ized=6 iser=izer=6 ises=izes=6 ise=ize=6 ysed=yzed=6 ysing=yzing=7 yse=yze=6 ourings=orings=8 ouring=oring=7 ourable=orable=7 ourhood=orhood=8 ourite=orite=7 oured=ored=6 ours=ors=6 our=or=5',
    ),
  },
}
