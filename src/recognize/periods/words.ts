import type { Unit } from './spec.ts'

export const FULL_MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
]
const SHORT_MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

export const MONTHS: ReadonlyMap<string, number> = new Map([
  ...SHORT_MONTHS.map((word, i): [string, number] => [word, i + 1]),
  ...FULL_MONTHS.map((word, i): [string, number] => [word, i + 1]),
  ['sept', 9],
])

/** Month words that are months only with a date beside them or a preposition before. */
export const SHORT: ReadonlySet<string> = new Set([...SHORT_MONTHS.filter((word) => word !== 'may'), 'sept'])

const DAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday']

export const WEEKDAYS: ReadonlyMap<string, number> = new Map([
  ...DAYS.map((word, i): [string, number] => [word, i]),
  ...DAYS.map((word, i): [string, number] => [word.slice(0, 3), i]),
  ['tues', 2],
  ['thur', 4],
  ['thurs', 4],
])

export const NUMBERS: ReadonlyMap<string, number> = new Map(
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'
    .split(' ')
    .map((word, i): [string, number] => [word, i + 1]),
)

export const ORDINALS: ReadonlyMap<string, number> = new Map(
  'first second third fourth fifth sixth seventh eighth ninth tenth'.split(' ').map((word, i): [string, number] => [word, i + 1]),
)

export const UNITS: ReadonlyMap<string, Unit> = new Map<string, Unit>([
  ['day', 'day'],
  ['days', 'day'],
  ['week', 'week'],
  ['weeks', 'week'],
  ['month', 'month'],
  ['months', 'month'],
  ['quarter', 'quarter'],
  ['quarters', 'quarter'],
  ['half', 'half'],
  ['semester', 'half'],
  ['trimester', 'quarter'],
  ['year', 'year'],
  ['years', 'year'],
  ['season', 'season'],
  ['seasons', 'season'],
  ['campaign', 'season'],
  ['decade', 'decade'],
  ['decades', 'decade'],
])

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))

export const DASHES: ReadonlySet<string> = new Set(['-', '–', '—', '‐', '‑', '−'])
export const TO = set('to through thru till until')
/** prepositions after which a short month name or a unit alone ("in the quarter") is a time */
export const TIME_PREPOSITIONS = set(
  'in during for over of since until till by from to through throughout within between early late mid last this next on',
)
export const IN_PREPOSITIONS = set('in during')
export const WITHIN_PREPOSITIONS = set('in during for over of through throughout within across')
export const SAME = set('same corresponding comparable equivalent like identical matching analogous similar')
/** nouns after "the same" */
export const SPAN_NOUNS = set('period stretch span interval timeframe time point term date window timespan part stage')
/** of these, the ones that only an own time makes a span: "at the same time" is none */
export const LOOSE_SPAN_NOUNS = set('time point date term part stage window')
export const PERIOD_NOUNS = set(
  'period stretch span total figure figures tally sum quarter half semester term trimester timeframe interval',
)
export const EARLIER = set('earlier before prior previously')
export const AGO = set('ago back')
export const PREVIOUS = set('previous prior preceding')
export const SUPERLATIVES = set(
  'first highest lowest biggest smallest largest best worst most least strongest weakest fastest slowest steepest sharpest longest shortest deepest widest fewest cheapest dearest busiest heaviest lightest only record peak high low drop-off',
)
/** nouns that make a month a contract and no time of the figure */
export const TRADED = set(
  'corn soybean soybeans beans soymeal soyoil soyabeans wheat sugar raw white coffee arabica robusta cocoa cotton palm oil crude brent wti copper gold silver rice canola lumber oats rapeseed maize gasoil zinc nickel aluminium aluminum tin rubber cattle hogs orange juice meal',
)
export const SETTLED = set('settled closed traded paused finished quoted opened ended settle closes trades')
export const CONTRACTS = set('contract contracts futures delivery expiry shipment option options')
export const SAYS = set('said says told added adds replied argued warned resigned promised insisted wrote')
export const TITLES = set('mr mrs ms miss sir dame lord lady theresa minister premier senator president')
export const PRONOUNS = set('i we he she they it you the this that god')
export const BEGAN = set('began begin begins started start starts opened opens commenced commences kicked launched resumed reopened')
export const ENDED = set('ended end ends ending closed closes closing finished finishes concluded')

/** "start", "end" and the like, that take a time after them */
export const EDGE_WORDS = set('start beginning end close turn early late mid middle midway')
/** "this", "last", "next": what comes after is counted from the article */
export const POINTER_WORDS = set('this current last past latest next coming new ongoing present')
/** words that open the name of a fiscal, marketing or crop year */
export const YEAR_WORDS = set('fiscal financial budget season campaign my fy efy ethiopian iranian persian solar outgoing')
/** the same of a good or a kind of work, that need "year" or "season" behind them: most often they have none */
export const CROP_WORDS = set(
  'marketing crop harvest ' +
    'crushing milling ginning processing pressing buying selling trading trade shipping export import fishing growing agricultural commercial ' +
    'sugar cotton oil oilseed oilseeds grain grains wheat corn maize soybean soy rice paddy barley canola rapeseed sunflower sorghum pulses ' +
    'coffee cocoa tea tobacco rubber wool wine citrus fruit apple grape cherry mango avocado banana hazelnut cashew walnut almond pistachio nut ' +
    'onion potato tomato cane beet olive orange peanut groundnut kharif rabi',
)
export const SEASON_WORDS: ReadonlySet<string> = new Set([...YEAR_WORDS, ...CROP_WORDS, 'just'])
/** "today" and the like, in days from the article */
export const DAY_WORDS: ReadonlyMap<string, number> = new Map([
  ['today', 0],
  ['yesterday', -1],
  ['tomorrow', 1],
])

/** seasons of the year; "fall" only beside a year or a pointer */
export const CLIMATE_WORDS = set('spring summer autumn winter fall springtime wintertime summertime')

/** "FY22", "FY2022", "MY2023", "CY2021": written as one word */
export const LABELS: readonly string[] = [...Array(100).keys()].flatMap((n) => {
  const two = String(n).padStart(2, '0')
  return [`fy${two}`, `fy20${two}`, `my20${two}`, `cy20${two}`]
})
/** "W31", "wk12": weeks of the year written as one word */
export const SHORT_WEEKS: readonly string[] = [...Array(53).keys()].flatMap((n) => [`w${n + 1}`, `wk${n + 1}`])
/** "Q1", "H2", "Q3FY23" */
export const COMPACT: readonly string[] = ['q1', 'q2', 'q3', 'q4', 'h1', 'h2'].flatMap((part) => [
  part,
  ...LABELS.filter((each) => each.startsWith('fy')).map((each) => part + each),
])

/** Every word that can open a date or calendar period; others need no closer look. */
export const ATOM_WORDS: ReadonlySet<string> = new Set([
  ...MONTHS.keys(),
  ...WEEKDAYS.keys(),
  ...ORDINALS.keys(),
  ...EDGE_WORDS,
  ...POINTER_WORDS,
  ...PREVIOUS,
  ...SEASON_WORDS,
  ...DAY_WORDS.keys(),
  ...LABELS,
  ...COMPACT,
  ...CLIMATE_WORDS,
  ...'a one that same year calendar cy opening initial final closing christmas new weekend week month'.split(' '),
])

/** Words that make the number before them a count or a quantity and no year or day. */
export const COUNTED = set(
  'ton tons tonne tonnes t mt kg kilo kilos kilogram kilograms lb lbs pound pounds ounce ounces oz barrel barrels bbl bpd litre litres liter liters gallon gallons bushel bushels bale bales bag bags km kilometers kilometres miles metres meters hectare hectares ha acres ' +
    'percent pct pc per million mln mn m bn billion trillion thousand hundred lakh crore dozen dollars dollar yuan won euros euro yen rubles roubles rupees rupee baht ringgit pesos pounds cents points basis rupiah dong riyals dirhams ' +
    'people persons workers employees visitors tourists guests passengers migrants refugees defectors households families soldiers troops residents students farmers ' +
    'vessels ships boats containers teu teus trucks vehicles cars wagons trains flights units pieces head firms companies enterprises entities mills farms factories shops cases countries deals contracts projects items products jobs ' +
    'seats rooms beds books pages words mw mwh gwh twh kwh watts hp cc gmt hours hrs minutes times',
)
/** Words after which a four-digit number is a name or a measure and no year. */
export const NOT_BEFORE_YEAR = set(
  'vision agenda horizon expo strategy roadmap resolution resolutions no nos number numbers flight article articles section order law decree category train room hs code codes model type act unscr order page pages channel form highway route regulation directive iso version annex paragraph extension tel phone nearly almost some roughly just only',
)
