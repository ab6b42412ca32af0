/** Data: how the names of newspapers, agencies, broadcasters and blogs look, and what only looks like one. Lower case. */

const split = (text: string, separator: RegExp): ReadonlySet<string> => new Set(text.trim().split(separator))
const words = (text: string): ReadonlySet<string> => split(text, /\s+/)
const names = (text: string): ReadonlySet<string> => split(text, /\s*\|\s*/)

/** Outlets whose names carry no word of the trade. Without "the". */
export const KNOWN_OUTLETS = names(`
  38 north | abc | afp | agence france-presse | al arabiya | al jazeera | allafrica | anadolu | ani | ansa | antara | ap | app | argus |
  arirang | arirang-meari | associated press | axios | barron's | bbc | bernama | bloomberg | caixin | cbc | cbs | chosun | cnbc | cnn |
  daily nk | dawn | der spiegel | deutsche welle | donga | dow jones | dpa | dw | economist | efe | el pais | euronews | fastmarkets | forbes |
  fortune | haaretz | handelsblatt | hani | hankyoreh | hindu | huanqiu | ians | ihs markit | independent | interfax | irna | itar tass | itar-tass |
  joongang | kbs | kcna | kitco | kyodo | le figaro | le monde | les echos | marketwatch | mbc | mehr | mercopress | mint | moneycontrol |
  montsame | nbc | ndtv | nhk | nikkei | nk news | nk pro | npr | platts | politico | prensa latina | pti | quartz | radio free asia | reuters | rfa | ria novosti |
  rte | s&p global | s&p global platts | sana | sbs | scmp | semafor | slate | sputnik | tass | techcrunch | the hill | time | tolo |
  ukrinform | upi | uriminzokkiri | voa | voice of america | vox | vnexpress | vna | wam | wsj | xinhua | yahoo | yicai | yle | ynet | yonhap | zawya | huffpost`)

/** Words that make a capitalised name the name of an outlet. */
export const OUTLET_WORDS = words(`
  news newswire newswires newsroom newsletter newspaper times post daily journal radio herald tribune ilbo sinmun shinmun shimbun press wire wires
  weekly fortnightly monthly quarterly desk bureau television tv standard gazette chronicle observer telegraph guardian mail express star review monitor
  today broadcasting magazine blog bulletin digest reporter reports briefing media dispatch courier mirror globe nation inquirer enquirer examiner
  sentinel ledger argus echo insider watch agency headlines correspondent intelligence outlook tracker update business`)
export const OUTLET_DOMAIN = /\.(?:com|org|net|info|in|co\.[a-z]{2})$/

/** Bodies that are credited as sources: never outlets. */
export const BODY_WORDS = words(`
  ministry ministries department customs government commission committee statistics statistical administration university authority council office
  association federation chamber union organization organisation fund congress parliament senate embassy court police army board secretariat
  un eu u.n us u.s uk imf wto opec fao iea oecd fbi cia nsa usda dprk rok kotra kita company corporation corp inc ltd llc plc official officials bank`)
export const BODY_PHRASES = ['trade agency', 'energy agency', 'promotion agency', 'statistics agency', 'space agency', 'customs agency']

/** Words that make a capitalised name that of a firm which writes for its clients, or of a service. */
export const FIRM_WORDS = words(`
  research securities consulting consultants consultancy brokerage brokers capital analytics advisors advisers advisory partners letter letters llp ltd inc plc gmbh service services
  presse prensa zeitung correo kurier gazeta novosti agro`)

/** Titles of persons. */
export const PERSON_WORDS = words(`
  mr mrs ms dr prof professor president minister premier chairman director rep sen senator gov governor king prince spokesman spokeswoman
  ambassador general secretary analyst economist`)

/** Names of the sections of a paper, which stand beside dates and titles. */
export const SECTION_NAMES = names(`
  business | economy | world | trade | markets | politics | asia | africa | europe | americas | middle east | news | commodities | energy | agriculture |
  opinion | analysis | exclusive | home | international | national | breaking news | top stories | press release | media release | news release | latest news | world news | business news |
  finance | money | companies | industry | shipping | metals | mining | oil | gas | grains | oil & gas | features | editorial | commentary | in brief | briefs | latest`)

/** Small words inside names. */
export const NAME_CONNECTIVES = words('of the and for in on de la le du des al el del di da van von & + y et')
