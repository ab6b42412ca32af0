/**
 * Longer names in which the area inside them must not be read: the longest form wins, so these keep it out.
 * Names of bodies and companies ("Bank of China", "Washington Post") do the same from their own lists.
 */
const list = (text: string): string[] =>
  text
    .split('\n')
    .flatMap((line) => line.split('|').map((s) => s.trim()))
    .filter((s) => s !== '')

const waters = list(`
  South China Sea|East China Sea|Sea of Japan|Korea Strait|Korea Bay|Tsushima Strait|Taiwan Strait|Taiwan Straits|Indian Ocean|Philippine Sea
  Gulf of Mexico|Gulf of America|Gulf of Oman|Gulf of Thailand|Gulf of Guinea|Gulf of Finland|Sea of Oman|Irish Sea|Norwegian Sea|Greenland Sea
  Mozambique Channel|English Channel|Panama Canal|Singapore Strait|Straits of Singapore|Lake Chad|Jordan River|Jordan Valley|Niger Delta|Niger River|Niger State
  Mexico Gulf|Denmark Strait|Great Australian Bight|Gulf of Tonkin|North Sea|North Atlantic|South Atlantic|North Pacific|South Pacific|North Pole|South Pole
  Persian Gulf|Turkish Straits
`)

const lands = list(`
  Korean Peninsula|Korean peninsula|Korea Peninsula|New England|New Guinea|American Indian|American Indians|Native American|Native Americans
  African American|African Americans|African-American|African-Americans|Asian American|Asian Americans|Asian-American|Korean American|Korean Americans
  Korean-American|Korean-Americans|Chinese American|Chinese Americans|Chinese-American|Chinese-Americans|Mexican American|Mexican-American|Cuban-American
  North America|North American|North Americans|West Indies|West Indian|East Indies|Indian subcontinent|Iberian Peninsula|Arabian Peninsula|Indo-Pacific
  Eastern Europe|Eastern European|Central Europe|Central and Eastern Europe|European Russia|Inner Asia|Asia Minor|South Caucasus|North Island|South Island
  state of Georgia|Atlanta, Georgia|Savannah, Georgia|Georgia Tech|University of Georgia|Georgia-Pacific|George Washington|New Mexican
`)

const things = list(`
  Guinea pig|Guinea pigs|guinea fowl|Brussels sprout|Brussels sprouts|lima bean|lima beans|Panama hat|Panama hats|Panama Papers
  Swiss cheese model|Danish pastry|Danish pastries|Turkish delight|Turkish bath|Turkish coffee|Bermuda shorts|Bermuda Triangle|Panama disease|Guinea worm
  Canada goose|Canada Goose|Jersey cow|Jersey cows|Guernsey cow|Guernsey cows|Jordan almonds|Spanish mackerel|Indian mackerel|Norway lobster|Norway lobsters
  Norway spruce|Japanese knotweed|Japanese encephalitis|Asian hornet|Asian hornets|Asian tiger|Asian tigers|Asian flu|Asian financial crisis|Egyptian goose
  French press|French window|French windows|French door|French doors|French horn|French polish|French toast|German shepherd|German shepherds|Russian doll|Russian dolls
  Irish coffee|Irish stew|Swiss roll|Swiss chard|Dutch courage|Dutch oven|Mexican standoff|Mexican wave|India ink|India pale ale|Indian summer|Indian corn|Indian ink
  Congo red|China syndrome|China shop|china shop|English breakfast|English breakfast tea|Chinese walls|Cuban missile crisis|Iran-Contra|Jerusalem artichoke
  Colorado beetle|Vienna sausage|Vienna sausages|Peruvian lily|Peruvian lilies|Greek yogurt|Greek yoghurt|Chilean sea bass
  Dutch disease|Dutch auction|Dutch Disease|Russian roulette|Spanish flu|German measles|Swiss army knife|Chinese New Year|Chinese whispers|Chinese wall|Korean wave
  Korean War|Vietnam War|Iraq War|Gulf War|Falklands War|Afghan war|war in Ukraine|Ukraine war|Ukraine conflict|Ukraine crisis|Russia-Ukraine war
  Russia-Ukraine conflict|Russian-Ukrainian war|conflict in Ukraine|invasion of Ukraine|Russian invasion of Ukraine|Russia's invasion of Ukraine
  Moscow's invasion of Ukraine|Gaza war|war in Gaza|Iran nuclear deal|trade war with China|China-U.S. trade war|US-China trade war|U.S.-China trade war
  Sino-US trade war|Sino-U.S. trade war|Sino-American trade war|American Dream|American football|Washington Consensus|Paris Agreement|Paris accord|Paris Club
  Paris climate agreement|Paris climate accord|Doha Round|Doha round|Vienna Convention|Rome Statute|Warsaw Pact|Treaty of Rome|Treaty of Lisbon|Lisbon Treaty
  Tokyo Olympics|Beijing Olympics|London Olympics|Tokyo Round|Uruguay Round|Kimberley Process|Chad Bown
  Air China|China Eastern|China Eastern Airlines|China Southern|China Southern Airlines|British Airways|American Airlines|Air India|Air France|Air Canada
  Korean Air|Singapore Airlines|Turkish Airlines|Qatar Airways|Ethiopian Airlines|Bank of America|American Express|Swiss Re|Seoul National University
  Korea University|Tokyo University|University of Tokyo|Peking University|Beijing University|Moscow State University|London School of Economics
  King's College London|Imperial College London|Australian National University|National University of Singapore|Hong Kong University|University of Hong Kong
`)

const languages = [
  'English',
  'Chinese',
  'Korean',
  'Japanese',
  'Russian',
  'Spanish',
  'French',
  'German',
  'Portuguese',
  'Turkish',
  'Vietnamese',
  'Thai',
]

/** "the U.S. dollar" is no country; amounts of money are read before areas. */
const currencies: Readonly<Record<string, string>> = {
  dollar: 'U.S.|US|American|Australian|Canadian|New Zealand|Hong Kong|Singapore|Taiwan|Namibian|Jamaican',
  yuan: 'Chinese',
  renminbi: 'Chinese',
  yen: 'Japanese',
  won: 'Korean|South Korean|North Korean|S. Korean|N. Korean|Korea',
  rupee: 'Indian|Pakistani|Pakistan|Sri Lankan|Sri Lanka|Nepali|Nepalese|Mauritian',
  rupiah: 'Indonesian|Indonesia',
  ringgit: 'Malaysian|Malaysia',
  baht: 'Thai',
  dong: 'Vietnamese|Vietnam',
  taka: 'Bangladeshi|Bangladesh',
  peso: 'Mexican|Philippine|Chilean|Argentine|Colombian|Cuban|Uruguayan|Dominican',
  real: 'Brazilian|Brazil',
  rouble: 'Russian|Belarusian',
  ruble: 'Russian|Belarusian',
  lira: 'Turkish|Turkey|Italian|Lebanese',
  pound: 'British|Egyptian|Lebanese|Sudanese|Syrian|UK|Cypriot|Irish',
  franc: 'Swiss|French|Congolese|Belgian|Rwandan',
  krone: 'Danish|Norwegian|Norway',
  krona: 'Swedish|Icelandic',
  crown: 'Danish|Norwegian|Swedish|Czech',
  koruna: 'Czech',
  zloty: 'Polish',
  forint: 'Hungarian',
  leu: 'Romanian|Moldovan',
  hryvnia: 'Ukrainian|Ukraine',
  tenge: 'Kazakh|Kazakhstani|Kazakhstan',
  sum: 'Uzbek',
  soum: 'Uzbek',
  rand: 'South African',
  naira: 'Nigerian|Nigeria',
  cedi: 'Ghanaian|Ghana',
  shilling: 'Kenyan|Kenya|Tanzanian|Tanzania|Ugandan|Uganda|Somali',
  birr: 'Ethiopian',
  kwacha: 'Zambian|Malawian|Zambia|Malawi',
  shekel: 'Israeli',
  riyal: 'Saudi|Qatari|Saudi Arabian',
  rial: 'Iranian|Omani|Yemeni',
  dinar: 'Kuwaiti|Iraqi|Jordanian|Algerian|Serbian|Bahraini|Tunisian|Libyan|Kuwait',
  dirham: 'UAE|Moroccan|Emirati',
  kyat: 'Myanmar|Burmese',
  kip: 'Lao',
  riel: 'Cambodian',
  sol: 'Peruvian',
}

export const blockedAreas: readonly string[] = [
  ...new Set([
    ...[...waters, ...lands, ...things].flatMap((s) => (/^(?:North|South) /.test(s) ? [s, `the ${s}`] : [s])),
    ...languages.map((l) => `${l}-language`),
    ...Object.entries(currencies).flatMap(([unit, of]) => of.split('|').flatMap((who) => [`${who} ${unit}`, `${who} ${unit}s`])),
  ]),
]
