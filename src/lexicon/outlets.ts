/** Outlets and agencies, and the words that mark one. */
import type { Lexicon } from './lexicon.ts'

export interface Outlets {
  /** Names by which an outlet is known; the article before a name is left out. */
  readonly names: readonly string[]
  /** Names that are also ordinary words or other bodies: they count only with the article, or beside a cue. */
  readonly ambiguous: readonly string[]
  /** Last words of an outlet's name: `News`, `Times`. */
  readonly endings: readonly string[]
  /** Nouns that mark the name beside them as an outlet: "newspaper", "news agency". */
  readonly cues: readonly string[]
}

const lines = (text: string): readonly string[] =>
  text
    .split(/[\n;]/)
    .map((w) => w.trim())
    .filter((w) => w !== '')
const list = (words: string): readonly string[] => words.split(/\s+/).filter((w) => w !== '')

export const outlets: Lexicon<Outlets> = {
  name: 'outlets',
  language: 'en',
  source: 'written for this project',
  version: '1',
  entries: {
    names: lines(`
Reuters; Associated Press; AP; AP News; Agence France-Presse; AFP; United Press International; UPI; Bloomberg; Bloomberg News; Dow Jones; Xinhua; Kyodo; Kyodo News; Yonhap; Yonhap News Agency; KCNA; Korean Central News Agency
TASS; ITAR-TASS; RIA Novosti; RIA; Interfax; Sputnik; RT; Russia Today; SANA; Syrian Arab News Agency; Syria Times; IRNA; ISNA; Fars; Fars News Agency; Tasnim; Tasnim News Agency; Mehr; Mehr News Agency; Press TV; PressTV; Al-Manar; Al-Mayadeen; Al Mayadeen
Al Jazeera; Al-Jazeera; Aljazeera; Al Arabiya; Al-Arabiya; Al-Araby; Al-Araby Al-Jadeed; Ahram Online; Al-Ahram; Asharq Al-Awsat; Al-Hayat; Al-Watan; Anadolu; Anadolu Agency; Daily Sabah; Hurriyet; Hurriyet Daily News; NNA; National News Agency; Naharnet; Daily Star; Jordan Times; Petra; SPA; Saudi Press Agency; Saudi Gazette; Arab News; WAM; Gulf News; Khaleej Times; KUNA; QNA; MENA; Zaman Al-Wasl; Enab Baladi; Orient News; Rudaw; Kurdistan 24; Haaretz; Jerusalem Post; Times of Israel; Ynet; Ma'an News Agency; Wafa
ANSA; EFE; DPA; dpa; APA; Belga; Ritzau; NTB; TT; MTI; PAP; CTK; Tanjug; Lusa; ANP; Ukrinform; UNIAN; Kyiv Independent; BelTA; Interfax-Ukraine; PTI; Press Trust of India; ANI; IANS; UNI; Antara; Bernama; VNA; Lao News Agency; Bangladesh Sangbad Sangstha; APP; Dawn; The Hindu; Times of India; Hindustan Times; Indian Express; NDTV; India Today; Express Tribune; Geo News
BBC; BBC News; BBC Radio; BBC World Service; ITV; ITV News; Sky News; Channel 4; Channel 4 News; Guardian; Observer; Daily Telegraph; Telegraph; Sunday Times; Daily Mail; Mail on Sunday; MailOnline; Daily Mirror; Daily Express; Evening Standard; Financial Times; Economist; New Statesman; LBC; Press Association; PA Media
CNN; CNN International; Fox News; Fox Business; Fox; MSNBC; NBC; NBC News; CNBC; CBS; CBS News; ABC; ABC News; PBS; PBS NewsHour; NPR; C-SPAN; HBO; Fusion; Univision; Telemundo; Newsmax; One America News; New York Times; Washington Post; Wall Street Journal; USA Today; Los Angeles Times; Chicago Tribune; Boston Globe; Miami Herald; Houston Chronicle; Dallas Morning News; San Francisco Chronicle; New York Post; New York Daily News; Daily News; Newsday; Politico; The Hill; Axios; Huffington Post; HuffPost; BuzzFeed; BuzzFeed News; Vox; Slate; Salon; Breitbart; Breitbart News; Daily Caller; Daily Beast; Washington Times; Washington Examiner; National Review; Weekly Standard; Newsweek; Time; The Atlantic; New Yorker; Vanity Fair; Rolling Stone; Mother Jones; ProPublica; Intercept; Yahoo News; Yahoo; Business Insider; Insider; Forbes; Fortune; Vice; Vice News; TechCrunch; Wired; The Verge; Deseret News; Denver Post; Seattle Times; Star Tribune; Tampa Bay Times; Philadelphia Inquirer; Baltimore Sun; Townhall; Wikinews; PC World; TMZ; Gawker; McClatchy
Voice of America; VOA; Radio Free Europe; Radio Liberty; RFE/RL; Radio Free Asia; Deutsche Welle; DW; Der Spiegel; Spiegel; Die Zeit; Die Welt; Bild; Frankfurter Allgemeine Zeitung; FAZ; Süddeutsche Zeitung; ARD; ZDF; Le Monde; Le Figaro; Libération; Le Parisien; France 24; France Info; BFM TV; RFI; TF1; El País; El Pais; El Mundo; ABC Spain; La Vanguardia; La Repubblica; Corriere della Sera; La Stampa; RAI; Politico Europe; Euronews; EUobserver; RTE; Irish Times; Irish Independent; NRK; SVT; YLE; DR; NOS; De Telegraaf; NRC; Gazeta Wyborcza; TVN; Kommersant; Izvestia; Vedomosti; Novaya Gazeta; Rossiyskaya Gazeta; Komsomolskaya Pravda; Pravda; Moscow Times; Meduza; Echo of Moscow; Rossiya 24; Rossiya 1; Channel One; NTV; Zvezda; Dozhd
South China Morning Post; Global Times; People's Daily; China Daily; CCTV; CGTN; Caixin; NHK; Asahi Shimbun; Yomiuri Shimbun; Mainichi; Nikkei; Japan Times; Korea Herald; Korea Times; Chosun Ilbo; JoongAng Ilbo; Straits Times; Channel NewsAsia; CNA; Bangkok Post; Rappler; Inquirer; Jakarta Post; Kompas; Sydney Morning Herald; The Age; The Australian; Australian Broadcasting Corporation; SBS; New Zealand Herald; Stuff; Radio New Zealand; RNZ; Globe and Mail; Toronto Star; National Post; CBC; CBC News; CTV; CTV News; Radio-Canada; Mail & Guardian; Daily Maverick; News24; Daily Nation; The Standard; Premium Times; Punch; Vanguard; El Universal; Reforma; Milenio; Clarín; La Nación; O Globo; Folha de S.Paulo; TeleSUR; Granma; Prensa Latina; El Tiempo; El Comercio; Democracy Now
`),
    ambiguous: lines(
      'Time; Fox; Guardian; Observer; Telegraph; Economist; Punch; Vanguard; Insider; Fortune; Vice; Stuff; Bild; Fusion; Salon; Slate; Wired; Dawn; Petra; MENA; Fars; Mehr; Inquirer; Daily Nation; PA; APA; NRC; DR; TT; RIA; Zvezda; UNI; VNA; APP; PAP; ABC; AP; Yahoo; Intercept; Hill; Star; Post; Journal; Spiegel; Mainichi; Reforma; Granma; Pravda; SPA; NTV; CNA; NOS',
    ),
    endings: list(
      'News Times Post Herald Tribune Gazette Journal Chronicle Telegraph Observer Press Daily Standard Mirror Courier Bulletin Dispatch Examiner Inquirer Sentinel Globe Today Online TV Television Radio Broadcasting Newswire Wire Newspaper Weekly Magazine Monitor Register Reporter Reader',
    ),
    cues: list(
      'newspaper paper daily weekly magazine tabloid broadsheet channel network broadcaster station website site portal outlet newswire wire tv television radio',
    ),
  },
}
