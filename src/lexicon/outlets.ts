import { type BodyEntry, expandBodies } from './bodies.ts'
import { splitList } from './forms.ts'

/**
 * Newspapers, wires and trade press by country ('' for the whole world); other names of one outlet behind `=`. Ids have no "The";
 * where the bare word is too common ("Guardian", "National"), only the name with its article is a form.
 */
const outlets: Readonly<Record<string, string>> = {
  '': `Reuters=Thomson Reuters | Bloomberg=Bloomberg News | AFP=Agence France-Presse=Agence France Presse | AP=Associated Press=The Associated Press | UPI=United Press International
    Argus=Argus Media | Platts=S&P Global Platts=S&P Global Commodity Insights=S&P Global | Fastmarkets=Metal Bulletin | Mysteel | ICIS | OPIS | Nikkei Asia=Nikkei Asian Review
    Lloyd's List | TradeWinds | Splash247 | Hellenic Shipping News | Seatrade Maritime | American Shipper | Undercurrent News | SeafoodSource | IntraFish | Just Style | Feedstuffs
    Agri-Pulse | World-Grain=World Grain | AgriCensus=Agricensus | Successful Farming | Farm Progress | Agrimoney | Kitco=Kitco News | Mining Weekly | Mining.com=MINING.COM | Northern Miner
    MetalMiner | SteelOrbis | Kallanish | SteelMint=BigMint | Asian Metal | McCloskey | Natural Gas Intelligence | Energy Intelligence | Oilprice.com=OilPrice.com | Rigzone | Upstream Online
    Montel | MLex | Law360 | FreightWaves | JOC=Journal of Commerce | Global Trade Review | Foreign Policy | Foreign Affairs | The Diplomat | The Economist`,
  KOR: `Yonhap=Yonhap News=Yonhap News Agency | Hankyoreh=The Hankyoreh | Choson Ilbo=Chosun Ilbo | JoongAng Ilbo=Joongang Ilbo=JoongAng Daily=Korea JoongAng Daily | Dong-A Ilbo=Donga Ilbo
    Korea Herald=The Korea Herald | Korea Times=The Korea Times | Korea Economic Daily | Maeil Business Newspaper=Maeil Kyungje | NK News=NKNews | NK Pro | Daily NK=DailyNK | KBS | SBS | MBC | YTN
    BusinessKorea=Business Korea | Pulse News | Arirang | Korea Bizwire | Newsis | News1 | Kyunghyang Shinmun | Segye Ilbo | Tongil News | Seoul Shinmun | ET News=ETNews`,
  PRK: `KCNA=Korean Central News Agency | Rodong Sinmun | Uriminzokkiri | Pyongyang Times | Korean Central Television=KCTV | Naenara | Choson Sinbo=Chosun Sinbo`,
  CHN: `Xinhua=Xinhua News Agency=Xinhua News | Caixin=Caixin Global | China Daily | Global Times | People's Daily | CCTV=China Central Television | CGTN | China News Service | 21st Century Business Herald
    Securities Times | Shanghai Securities News | Yicai=Yicai Global | Jiemian | Shanghai Metals Market=SMM | SunSirs | Liaoning Daily | Sixth Tone`,
  HKG: `South China Morning Post=SCMP | Asia Times | Ming Pao | Ta Kung Pao | Hong Kong Free Press | Phoenix TV`,
  TWN: `Central News Agency=CNA | Taipei Times | Taiwan News | DigiTimes=Digitimes | Focus Taiwan`,
  JPN: `Nikkei=Nihon Keizai Shimbun | Kyodo=Kyodo News | Asahi Shimbun | Yomiuri Shimbun=Yomiuri | Mainichi Shimbun=Mainichi | Japan Times=The Japan Times | NHK | Jiji Press=Jiji | Sankei Shimbun=Sankei`,
  USA: `New York Times=The New York Times | Washington Post=The Washington Post | Wall Street Journal=The Wall Street Journal=WSJ | CNN | CNBC | NBC=NBC News | Fox News | CBS News | ABC News | NPR | Radio Free Asia=RFA
    Voice of America=VOA | Los Angeles Times | USA Today | Forbes | Time magazine | Newsweek | Barron's | MarketWatch | Politico | Axios | Vox=Vox.com | Quartz | Christian Science Monitor | Chicago Tribune
    DTN=DTN Progressive Farmer | North Korea Economy Watch=North Korean Economy Watch=NK Economy Watch | Washington Times | San Francisco Chronicle | Houston Chronicle | Fortune magazine`,
  GBR: `Financial Times | BBC=BBC News | The Guardian | Daily Telegraph=The Telegraph=The Daily Telegraph | Sky News | Farmers Weekly | Public Ledger=The Public Ledger | Drapers | City A.M. | Daily Mail`,
  RUS: `TASS=ITAR TASS=ITAR-TASS=Itar-Tass | Interfax | RIA Novosti=RIA | Kommersant | Vedomosti | Moscow Times=The Moscow Times | RBC | Izvestia | Sputnik=Sputnik News | PrimaMedia=Primamedia | RT | Rossiyskaya Gazeta`,
  UKR: `Ukrinform | Interfax-Ukraine=Interfax Ukraine | UNIAN | Kyiv Post | Kyiv Independent=The Kyiv Independent | Latifundist`,
  IND: `Hindu BusinessLine=The Hindu BusinessLine=BusinessLine=Business Line=The Hindu Business Line=Hindu Business Line | The Hindu | Economic Times=The Economic Times | Business Standard | Times of India=The Times of India | Mint=LiveMint=Livemint
    Financial Express=The Financial Express | Hindustan Times | Indian Express=The Indian Express | PTI=Press Trust of India | ANI=Asian News International | NDTV | Moneycontrol | ChiniMandi | Deccan Herald | IANS | Telegraph India | CNBC-TV18`,
  PAK: `Dawn | Business Recorder | Express Tribune=The Express Tribune | News International=The News International | APP=Associated Press of Pakistan | Pakistan Today | The Nation | Geo News`,
  BGD: `Daily Star | Prothom Alo | Dhaka Tribune | New Age | bdnews24=bdnews24.com | BSS`,
  LKA: `Daily FT | EconomyNext=Economynext | Daily Mirror`,
  NPL: `Kathmandu Post=The Kathmandu Post | Himalayan Times`,
  IDN: `Jakarta Post=The Jakarta Post | Antara=Antara News | Kompas | Jakarta Globe | Bisnis Indonesia | Tempo | Kontan | CNBC Indonesia`,
  MYS: `Bernama | The Star | New Straits Times | The Edge=The Edge Malaysia | Malay Mail`,
  SGP: `Straits Times=The Straits Times | Business Times=The Business Times | Channel NewsAsia=Channel News Asia`,
  THA: `Bangkok Post | Nation Thailand=The Nation Thailand | Thai PBS | Prachachat`,
  VNM: `VnExpress=VnExpress International | Viet Nam News=Vietnam News | Vietnam News Agency=VNA | Tuoi Tre | Thanh Nien | VietnamPlus | Hanoi Times | Vietnam Investment Review`,
  PHL: `Inquirer=Philippine Daily Inquirer | Philippine Star=The Philippine Star | BusinessWorld | Manila Bulletin | BusinessMirror | Rappler | Manila Times`,
  MMR: `The Irrawaddy | Myanmar Times | Global New Light of Myanmar`,
  KHM: `Phnom Penh Post=The Phnom Penh Post | Khmer Times`,
  MNG: `Montsame=MONTSAME`,
  KAZ: `Kazinform | Astana Times=The Astana Times | Kursiv | Tengrinews`,
  UZB: `Gazeta.uz | UzDaily | Spot.uz`,
  AUS: `Sydney Morning Herald=The Sydney Morning Herald | Australian Financial Review=AFR | The Age | ABC Rural | Grain Central | Beef Central | Stock Journal | West Australian=The West Australian`,
  NZL: `New Zealand Herald=NZ Herald | RNZ=Radio New Zealand | Stuff`,
  CAN: `Globe and Mail=The Globe and Mail | CBC=CBC News | Canadian Press=The Canadian Press | Western Producer=The Western Producer | Financial Post | National Post | Toronto Star`,
  FRA: `Le Monde | Les Echos=Les Échos | Le Figaro | France 24=France24 | RFI | Agra Presse`,
  DEU: `Handelsblatt | Der Spiegel=Spiegel | Frankfurter Allgemeine Zeitung=FAZ | Deutsche Welle=DW | DPA=dpa | Süddeutsche Zeitung | Die Welt | Die Zeit`,
  ESP: `EFE=Agencia EFE | El País=El Pais | Expansión | El Mundo`,
  ITA: `ANSA=Ansa | Il Sole 24 Ore | Corriere della Sera | La Repubblica`,
  CHE: `Swissinfo=SWI swissinfo.ch | Neue Zürcher Zeitung=NZZ`,
  TUR: `Anadolu=Anadolu Agency=AA | Hurriyet=Hürriyet=Hurriyet Daily News | Daily Sabah`,
  IRN: `IRNA | Tasnim=Tasnim News Agency | Fars=Fars News Agency | Tehran Times | Press TV | Mehr News Agency | Financial Tribune | Shana`,
  SAU: `SPA=Saudi Press Agency | Arab News | Asharq Al-Awsat`,
  ARE: `WAM=Emirates News Agency | Gulf News | Khaleej Times | The National | Zawya`,
  QAT: `Al Jazeera=Al-Jazeera | Gulf Times`,
  KWT: `KUNA`,
  ISR: `Times of Israel=The Times of Israel | Globes | Haaretz | Jerusalem Post=The Jerusalem Post`,
  EGY: `MENA News Agency=Middle East News Agency | Al-Ahram=Ahram Online=Al Ahram | Daily News Egypt | Enterprise newsletter | Egypt Today`,
  MAR: `Le360 | Hespress | MAP news agency=Maghreb Arab Press`,
  NGA: `The Punch | ThisDay | BusinessDay | Premium Times | Vanguard newspaper | News Agency of Nigeria | Daily Trust`,
  GHA: `Ghana News Agency | Graphic Online=Daily Graphic | CitiNewsroom`,
  KEN: `Business Daily | Daily Nation | Standard newspaper | East African=The East African`,
  ETH: `Addis Fortune | Reporter Ethiopia | Ethiopian News Agency`,
  TZA: `Citizen newspaper`,
  ZAF: `Business Day | News24 | Daily Maverick | Mail & Guardian | Fin24 | Moneyweb | Engineering News`,
  ZWE: `Zimbabwe Herald | NewsDay | New Zimbabwe`,
  BRA: `Valor Econômico=Valor Economico=Valor | Folha de S.Paulo=Folha de S. Paulo=Folha | O Estado de S.Paulo=Estadão=Estadao | Globo=O Globo | Agência Brasil=Agencia Brasil | Notícias Agrícolas=Noticias Agricolas`,
  ARG: `La Nación=La Nacion | Clarín=Clarin | Télam=Telam | Infobae | Infocampo | Ámbito=Ambito Financiero`,
  CHL: `El Mercurio | La Tercera | Diario Financiero | BNamericas`,
  PER: `Gestión=Gestion | El Comercio | Andina=Agencia Andina | Agraria.pe`,
  COL: `El Tiempo | Portafolio | La República | El Espectador`,
  MEX: `El Financiero | El Economista | Reforma | El Universal | Milenio`,
}

/** Also a common word, a surname or another body: an outlet only where it reports something. */
const WEAK: ReadonlySet<string> = new Set([
  'Dawn',
  'Mint',
  'Stuff',
  'Quartz',
  'Forbes',
  'Sputnik',
  'New Age',
  'Valor',
  'Spiegel',
  'Folha',
  'Globo',
  'Reforma',
  'Business Times',
  'Tempo',
  'Foreign Affairs',
  'Foreign Policy',
  'Globes',
  'Fars',
  'Inquirer',
  'Drapers',
  'AA',
  'RT',
  'APP',
  'SPA',
  'SMM',
  'Feedstuffs',
  'CNA',
  'ANI',
  'Gestion',
  'Andina',
  'Kompas',
  'Arirang',
  'Politico',
  'Vox',
  'NewsDay',
  'Business Day',
  'RIA',
  'El Comercio',
  'La República',
  'Daily Mirror',
  'Ta Kung Pao',
  'AFR',
  'RBC',
])

const mark = (name: string): string => (WEAK.has(name) ? `?${name}` : name)

const withoutArticle = (entry: BodyEntry): BodyEntry => ({ ...entry, id: entry.id.replace(/^The /, '') })

export const outletEntries: readonly BodyEntry[] = Object.entries(outlets).flatMap(([area, list]) =>
  splitList(list).flatMap((line) => expandBodies([[area, 'outlet', line.split('=').map(mark).join('|')]]).map(withoutArticle)),
)
