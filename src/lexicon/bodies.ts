/** Words that mark a name as a body (an organisation) or as a place, and capitalised words that begin no name. */
import type { Lexicon } from './lexicon.ts'

export interface Bodies {
  /** Words of organisations' names: `Ministry`, `University`. */
  readonly organisations: readonly string[]
  /** Words of places' names: `County`, `River`. */
  readonly places: readonly string[]
  /** Words of bodies and places that are surnames too: Jane Hill, John Church. */
  readonly surnames: readonly string[]
  /** Adjectives and nouns of peoples, faiths and regions that are no country's. */
  readonly peoples: readonly string[]
  /** Well-known places that are no country, whose names look like a person's or stand alone. */
  readonly towns: readonly string[]
  /** States and provinces as they are cut short after a town, the full stop left out: `Va`, `Calif`, `Ont`. */
  readonly states: readonly string[]
  /** What departments are for: words that "and" joins in their names, as in Customs and Border Protection. */
  readonly topics: readonly string[]
  /** Nouns of groups of people, plural: "officials". */
  readonly groups: readonly string[]
}

const list = (words: string): readonly string[] => words.split(/\s+/).filter((w) => w !== '')

export const bodies: Lexicon<Bodies> = {
  name: 'bodies and places',
  language: 'en',
  source: 'written for this project',
  version: '1',
  entries: {
    organisations: list(`
ministry department agency administration bureau office commission committee council board authority institute institution university college school academy hospital clinic church mosque temple synagogue diocese ministries court tribunal
parliament congress senate house assembly cabinet government party union federation confederation association organization organisation society foundation fund trust charity coalition alliance league club team company corporation corp co inc ltd llc
plc group holdings bank airlines airways motors industries systems technologies labs laboratory laboratories center centre network project initiative campaign movement front army navy force forces guard corps police command brigade
battalion division service services secretariat embassy consulate mission directorate chamber exchange conference summit forum observatory registry survey report study poll act bill treaty agreement charter amendment constitution convention
street avenue boulevard museum gallery library theatre theater studio studios records pictures entertainment media press news times post herald tribune gazette journal magazine radio television tv website platform partners associates
consortium cooperative collective nonprofit ngo taskforce panel jury staff headquarters pentagon kremlin knesset duma protection enforcement twitter facebook instagram youtube google microsoft amazon apple bundestag cup championship games olympics prize award awards program programme fest festival week day month year era war revolution
edison electric gas energy oil power railroad railway airport institute authority district schools kitchen realtors lawyers advocates workers teachers nurses citizens voters friends families mothers democrats republicans
shipping logistics pharmaceuticals pharma biotech robotics semiconductor semiconductors foods beverages breweries brewing mining metals steel cement chemicals textiles insurance mutual realty properties builders construction engineering consulting solutions software networks wireless telecom telecommunications broadcasting lines cruises freight trucking aerospace shipyards shipbuilding farms dairy stores supermarkets outfitters apparel aviation rail petroleum renewables utilities instruments analytics diagnostics therapeutics biosciences
`),
    places: list(`
river lake sea ocean bay gulf strait island islands peninsula mountain mountains mount hill hills valley desert forest park garden gardens beach coast canyon county city town village province state region district territory airport airbase
airfield base street avenue road boulevard square bridge tower building plaza hall stadium arena hotel palace castle camp prison jail republic kingdom emirates states cape port harbor harbour creek falls springs heights square point station
north south east west northern southern eastern western central middle upper lower
`),
    surnames: list(
      'hill park lake forest west north south east hall castle camp garden gardens beach church day house court power guard price bond press union banks rivers wells waters woods stone springs falls heights bridge square tower mission power week field fields lane street state-ii bay marsh moore glen cape porter parish post college school temple abbey monitor reader register',
    ),
    peoples: list(
      'christian muslim jewish jew islamic islamist catholic protestant orthodox hindu buddhist sikh sunni shiite shia kurdish kurd arab arabic african asian european latin latino latina hispanic black white western westerner eastern african-american native indigenous roma uyghur uighur rohingya tibetan chechen catalan basque oromo pashtun hazara alawite druze yazidi republican democrat conservative liberal communist marxist nazi',
    ),
    towns: list(`
london paris berlin rome madrid moscow beijing tokyo delhi mumbai kolkata cairo damascus aleppo homs idlib raqqa baghdad mosul tehran ankara istanbul beirut amman jerusalem gaza riyadh jeddah mecca medina doha dubai kabul karachi islamabad lahore dhaka
seoul pyongyang hanoi bangkok jakarta manila singapore sydney melbourne canberra wellington auckland ottawa toronto montreal vancouver washington york boston chicago houston dallas austin denver seattle atlanta miami detroit philadelphia baltimore
cleveland memphis nashville minneapolis phoenix oakland sacramento brussels geneva zurich vienna prague warsaw budapest bucharest sofia athens belgrade zagreb sarajevo kyiv kiev odessa minsk vilnius riga tallinn helsinki stockholm oslo copenhagen
amsterdam rotterdam hague lisbon porto barcelona milan naples turin venice dublin belfast edinburgh glasgow cardiff manchester liverpool birmingham leeds nairobi lagos abuja accra dakar johannesburg pretoria addis ababa khartoum tripoli benghazi tunis
algiers rabat casablanca havana caracas bogota lima quito santiago montevideo asuncion brasilia rio janeiro paulo sochi khmeimim astana minsk tbilisi yerevan baku tashkent texas california florida nebraska nevada ohio michigan wisconsin minnesota
illinois indiana kentucky tennessee alabama mississippi louisiana arkansas oklahoma kansas missouri iowa dakota montana wyoming colorado utah arizona idaho oregon alaska hawaii maine vermont massachusetts connecticut pennsylvania delaware maryland
hampshire jersey orlando francisco angeles diego jose vegas orleans louis antonio paso moines virginia carolina euphrates crimea donbas chechnya kashmir tibet xinjiang taipei darfur lombok
`),
    states: list(
      'ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev nh nj nm ny nc nd okla ore pa ri sc sd tenn tex vt va wash wva wis wyo dc ont que alta sask nb',
    ),
    topics: list(
      'customs food health immigration fish parks housing education science arts trade business agriculture culture energy veterans children women finance economy research labor labour transport tourism youth sport sports water oil gas securities telecommunications foreign standards justice',
    ),
    groups: list(`
officials sources witnesses residents analysts experts scientists researchers authorities police investigators prosecutors lawyers attorneys protesters demonstrators activists advocates critics supporters opponents voters lawmakers senators
representatives democrats republicans conservatives liberals soldiers troops rebels militants diplomats ministers leaders economists doctors nurses teachers students parents families relatives neighbors neighbours workers employees executives
spokesmen spokespeople people others some many several most both men women aides advisers advisors members authors reporters journalists media reports documents records aides organizers organisers detectives officers firefighters rescuers
`),
  },
}
