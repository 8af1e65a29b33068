/** Countries and unions with the adjectives and short names they go by. */
import type { Lexicon } from './lexicon.ts'

export interface Nation {
  /** The name used as an identity: `Syria`. */
  readonly name: string
  /** Other names: `Syrian Arab Republic`. */
  readonly also: readonly string[]
  /** Adjectives and names of its people: `Syrian`, `Briton`. */
  readonly adjectives: readonly string[]
}

const ROWS = `
Afghanistan||Afghan
Albania||Albanian
Algeria||Algerian
Andorra||Andorran
Angola||Angolan
Argentina||Argentine,Argentinian
Armenia||Armenian
Australia||Australian
Austria||Austrian
Azerbaijan||Azerbaijani,Azeri
Bahamas|The Bahamas|Bahamian
Bahrain||Bahraini
Bangladesh||Bangladeshi
Barbados||Barbadian
Belarus||Belarusian,Belarussian
Belgium||Belgian
Belize||Belizean
Benin||Beninese
Bhutan||Bhutanese
Bolivia||Bolivian
Bosnia|Bosnia and Herzegovina,Bosnia-Herzegovina|Bosnian
Botswana||Botswanan
Brazil||Brazilian
Britain|United Kingdom,UK,U.K.,Great Britain|British,Briton
Brunei||Bruneian
Bulgaria||Bulgarian
Burkina Faso||Burkinabe
Burundi||Burundian
Cambodia||Cambodian
Cameroon||Cameroonian
Canada||Canadian
Chad||Chadian
Chile||Chilean
China|People's Republic of China,PRC|Chinese
Colombia||Colombian
Congo|Democratic Republic of Congo,DRC|Congolese
Costa Rica||Costa Rican
Croatia||Croatian,Croat
Cuba||Cuban
Cyprus||Cypriot
Czech Republic|Czechia|Czech
Denmark||Danish,Dane
Djibouti||Djiboutian
Dominican Republic||Dominican
Ecuador||Ecuadorian,Ecuadorean
Egypt||Egyptian
El Salvador||Salvadoran
England||English
Eritrea||Eritrean
Estonia||Estonian
Ethiopia||Ethiopian
European Union|EU,E.U.|European
Fiji||Fijian
Finland||Finnish,Finn
France||French
Gabon||Gabonese
Gambia||Gambian
Georgia||Georgian
Germany||German
Ghana||Ghanaian
Greece||Greek
Guatemala||Guatemalan
Guinea||Guinean
Guyana||Guyanese
Haiti||Haitian
Honduras||Honduran
Hong Kong||Hongkonger
Hungary||Hungarian
Iceland||Icelandic,Icelander
India||Indian
Indonesia||Indonesian
Iran|Islamic Republic|Iranian
Iraq||Iraqi
Ireland||Irish
Israel||Israeli
Italy||Italian
Ivory Coast|Cote d'Ivoire|Ivorian
Jamaica||Jamaican
Japan||Japanese
Jordan||Jordanian
Kazakhstan||Kazakh,Kazakhstani
Kenya||Kenyan
Kosovo||Kosovar
Kuwait||Kuwaiti
Kyrgyzstan||Kyrgyz
Laos||Laotian
Latvia||Latvian
Lebanon||Lebanese
Liberia||Liberian
Libya||Libyan
Lithuania||Lithuanian
Luxembourg||Luxembourgish
Macedonia|North Macedonia|Macedonian
Madagascar||Malagasy
Malawi||Malawian
Malaysia||Malaysian
Maldives||Maldivian
Mali||Malian
Malta||Maltese
Mauritania||Mauritanian
Mauritius||Mauritian
Mexico||Mexican
Moldova||Moldovan
Mongolia||Mongolian
Montenegro||Montenegrin
Morocco||Moroccan
Mozambique||Mozambican
Myanmar|Burma|Burmese
Namibia||Namibian
Nepal||Nepalese,Nepali
Netherlands|The Netherlands,Holland|Dutch
New Zealand||New Zealander,Kiwi
Nicaragua||Nicaraguan
Niger||Nigerien
Nigeria||Nigerian
North Korea|DPRK,Democratic People's Republic of Korea|North Korean
Norway||Norwegian
Oman||Omani
Pakistan||Pakistani
Palestine|Palestinian Authority,State of Palestine|Palestinian
Panama||Panamanian
Paraguay||Paraguayan
Peru||Peruvian
Philippines|The Philippines|Philippine,Filipino
Poland||Polish,Pole
Portugal||Portuguese
Qatar||Qatari
Romania||Romanian
Russia|Russian Federation|Russian
Rwanda||Rwandan
Saudi Arabia|Kingdom of Saudi Arabia|Saudi,Saudi Arabian
Scotland||Scottish,Scot
Senegal||Senegalese
Serbia||Serbian,Serb
Sierra Leone||Sierra Leonean
Singapore||Singaporean
Slovakia||Slovak,Slovakian
Slovenia||Slovenian,Slovene
Somalia||Somali
South Africa||South African
South Korea|Republic of Korea|South Korean,Korean
South Sudan||South Sudanese
Soviet Union|USSR|Soviet
Spain||Spanish,Spaniard
Sri Lanka||Sri Lankan
Sudan||Sudanese
Sweden||Swedish,Swede
Switzerland||Swiss
Syria|Syrian Arab Republic|Syrian
Taiwan||Taiwanese
Tajikistan||Tajik
Tanzania||Tanzanian
Thailand||Thai
Togo||Togolese
Trinidad||Trinidadian
Tunisia||Tunisian
Turkey|Turkiye,Republic of Turkey|Turkish,Turk
Turkmenistan||Turkmen
Uganda||Ugandan
Ukraine||Ukrainian
United Arab Emirates|UAE,Emirates|Emirati
United States|US,U.S.,USA,U.S.A.,United States of America,America|American
Uruguay||Uruguayan
Uzbekistan||Uzbek
Vatican|Vatican City,Holy See|Vatican
Venezuela||Venezuelan
Vietnam||Vietnamese
Wales||Welsh
Yemen||Yemeni
Zambia||Zambian
Zimbabwe||Zimbabwean`

const parts = (cell: string | undefined): readonly string[] => (cell ?? '').split(',').filter((w) => w !== '')

export const nationalities: Lexicon<readonly Nation[]> = {
  name: 'nationalities',
  language: 'en',
  source: 'country names after ISO 3166-1; adjectives written for this project',
  version: '1',
  entries: ROWS.trim()
    .split('\n')
    .map((row) => {
      const [name, also, adjectives] = row.split('|')
      return { name: name ?? '', also: parts(also), adjectives: parts(adjectives) }
    }),
}
