/** Data: how the names of newspapers, agencies, broadcasters and blogs look, and what only looks like one. */

const lines = (text: string): ReadonlySet<string> =>
  new Set(
    text
      .split('|')
      .map(name => name.trim())
      .filter(Boolean),
  )

/** Outlets whose names carry no word of the trade. Lower case, without "the". */
export const KNOWN_OUTLETS = lines(
  `38 north | abc | afp | agence france-presse | al arabiya | al jazeera | allafrica | anadolu | ani | ansa | antara | ap | app | argus |
  arirang | arirang-meari | asahi shimbun | associated press | axios | barron's | bbc | bernama | bloomberg | caixin | cbc | cbs | chosun ilbo | choson ilbo | chosun |
  cnbc | cnn | daily nk | dawn | der spiegel | deutsche welle | donga | dow jones | dpa | dw | economist | efe | el pais | euronews | fastmarkets | forbes |
  fortune | gulf news | haaretz | handelsblatt | hani | hankyoreh | hindu | huanqiu | ians | ihs markit | independent | interfax | irna | itar tass | itar-tass |
  joongang | joongang ilbo | kbs | kcna | kitco | kyodo | le figaro | le monde | les echos | marketwatch | mbc | mehr | mercopress | mint | moneycontrol |
  montsame | nbc | ndtv | nhk | nikkei | nk news | nk pro | npr | politico | prensa latina | pti | quartz | radio free asia | reuters | rfa | ria novosti |
  rodong sinmun | rte | s&p global | s&p global platts | platts | sana | saudi gazette | sbs | semafor | slate | south china morning post | scmp | sputnik | straits times | tass | techcrunch |
  the hill | time | tolo | ukrinform | upi | uriminzokkiri | voa | voice of america | vox | vnexpress | vna | wam | wsj | xinhua | yahoo | yicai | yle | ynet | yonhap | zawya | huffpost`,
)

/** Words that make a capitalised name the name of an outlet. */
export const OUTLET_WORD =
  /\b(?:news|newswires?|newsroom|newsletter|newspaper|times|post|daily|journal|radio|herald|tribune|ilbo|sinmun|shinmun|shimbun|press|wires?|weekly|fortnightly|monthly|quarterly|desk|bureau|television|tv|standard|gazette|chronicle|observer|telegraph|guardian|mail|express|star|review|monitor|today|broadcasting|magazine|blog|bulletin|digest|reporter|reports|briefing|media|dispatch|courier|mirror|globe|nation|inquirer|enquirer|examiner|sentinel|ledger|argus|echo|insider|watch|agency|headlines|correspondent|intelligence|outlook|tracker|update|business)\b|\.(?:com|org|net|co\.\w\w|in|info)\b/i

/** Bodies that are credited as sources: never outlets. */
export const BODY_WORD =
  /\b(?:ministry|ministries|department|customs|central bank|bank of|world bank|government|commission|committee|statistics|statistical|administration|university|authority|council|office|association|federation|chamber|union|organi[sz]ation|fund|congress|parliament|senate|embassy|court|police|army|board|secretariat|un|eu|u\.n\.|us|u\.s\.|uk|imf|wto|opec|fao|iea|oecd|fbi|cia|nsa|usda|dprk|rok|kotra|kita|company|corporation|corp|inc|ltd|llc|plc|official|officials|trade agency|energy agency|promotion agency)\b/i

/** Titles of persons. */
export const PERSON_WORD = /\b(?:mr|mrs|ms|dr|prof|professor|president|minister|premier|chairman|director|rep|sen|senator|gov|governor|king|prince|spokesman|spokeswoman|ambassador|general|secretary|analyst|economist)\b\.?/i

/** Names of the sections of a paper, which stand beside dates and titles. */
export const SECTION_NAMES = lines(
  `business | economy | world | trade | markets | politics | asia | africa | europe | americas | middle east | news | commodities | energy | agriculture |
  opinion | analysis | exclusive | home | international | national | breaking news | top stories | press release | media release | news release | latest news | world news | business news |
  finance | money | companies | industry | shipping | metals | mining | oil | gas | grains | oil & gas | features | editorial | commentary | in brief | briefs | latest`,
)

/** Small words inside names. */
export const NAME_CONNECTIVE = /^(?:of|the|and|for|in|on|de|la|le|du|des|al|el|del|di|da|van|von|&|\+|y|et)$/
