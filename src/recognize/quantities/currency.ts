import { words } from '../../lexicon/counted.ts'
import { CURRENCIES, DOLLARS, SHARED_NAMES } from '../../lexicon/currencies.ts'
import { MAGNITUDES } from '../../lexicon/magnitudes.ts'
import { SMALL_NUMBERS, TENS } from '../../lexicon/number-words.ts'
import { tokenize } from '../../tokenize/tokenize.ts'

/**
 * The currency of an amount whose bare name several countries use ("won", "Rs", "pesos", "pounds", "¥"), once the country is known.
 * `unit` is the code that recognition gave, `country` an ISO 3166-1 alpha-3 code. `quote`, the amount as written, keeps amounts
 * apart that name their currency in full ("5 billion South Korean won", "KRW 500"); without it every amount counts as ambiguous.
 * The bare "$" and "dollars" stay USD but for `localDollar`.
 */
export function resolveCurrency(unit: string, country: string, quote?: string): string {
  const shared = SHARED_NAMES.get(unit)
  const resolved = shared?.of[country]
  if (!shared || !resolved) return unit
  return quote === undefined || isBare(quote, unit, shared.names) ? resolved : unit
}

/** Whether `code` is one of the currencies that the bare name read as `unit` may mean. */
export const mayMean = (unit: string, code: string): boolean => Object.values(SHARED_NAMES.get(unit)?.of ?? {}).includes(code)

/** Whether an amount is a number alone, in digits or words: "1.2 million". */
export const namesNoMoney = (quote: string): boolean =>
  tokenize(quote).every(
    ({ lower, kind }) => kind === 'number' || MAGNITUDES.has(lower) || /^(?:a|and|to|-|–)$/.test(lower) || NUMBERS.has(lower),
  )

const NUMBERS: ReadonlySet<string> = new Set([...SMALL_NUMBERS.keys(), ...TENS.keys()])

/** Only the shared name stands in the quote: no code, no country's adjective. */
function isBare(quote: string, unit: string, names: readonly string[]): boolean {
  const words = tokenize(quote)
  let named = false
  for (const { lower, kind, start } of words) {
    const letters = kind === 'word' ? lower.replace(/\d.*$/, '') : lower.replace(/\.$/, '')
    if (names.includes(letters)) named = true
    else if (lower === unit.toLowerCase() || ADJECTIVES.has(lower)) return false
    else if (start > 0 && lower === 'sterling') return false
  }
  return named
}

const ADJECTIVES: ReadonlySet<string> = words(
  'south s. north n. indian mexican swedish norwegian kuwaiti british swiss saudi kenyan uae emirati turkish russian romanian azerbaijani azeri kyrgyz zambian japanese philippine korean uk',
)

/**
 * The dollar that a bare "$" means in `text` (of one article): USD, unless the text says whose its dollars are, or is written in a country
 * with a dollar of its own (`home`, ISO 3166-1 alpha-3) and calls that of the United States "US$", or speaks as papers at home do and
 * never marks its own ("A$").
 */
export function localDollar(text: string, home: string): string {
  for (const pattern of SAID_DOLLAR) {
    const said = pattern.exec(text)?.groups?.whose
    if (said) return WHOSE_DOLLAR.get(said) ?? 'USD'
  }
  const own = DOLLARS.get(home)
  if (own === undefined) return 'USD'
  return FOREIGN_DOLLAR.test(text) || (AT_HOME.test(text) && !OWN_DOLLAR.test(text)) ? own : 'USD'
}

const WHOSE_DOLLAR: ReadonlyMap<string, string> = new Map([
  ['Canadian', 'CAD'],
  ['Australian', 'AUD'],
  ['New Zealand', 'NZD'],
  ['Singapore', 'SGD'],
  ['Hong Kong', 'HKD'],
  ['Taiwan', 'TWD'],
  ['New Taiwan', 'TWD'],
  ['Fiji', 'FJD'],
  ['Fijian', 'FJD'],
  ['Jamaican', 'JMD'],
  ['Namibian', 'NAD'],
  ['Trinidad and Tobago', 'TTD'],
  ['Guyanese', 'GYD'],
  ['Barbados', 'BBD'],
  ['Barbadian', 'BBD'],
  ['Brunei', 'BND'],
  ['Liberian', 'LRD'],
])
const WHOSE = `(?<whose>${[...WHOSE_DOLLAR.keys()].join('|')})`
/** "in Canadian dollars unless", "All values are in New Zealand dollars", "(figures in Australian dollars)", "All dollars are Canadian". */
const SAID_DOLLAR = [
  new RegExp(`\\b(?:in|are|all) ${WHOSE} dollars (?:unless|except|throughout|if not)`),
  new RegExp(
    `\\b(?:values?|figures?|prices?|amounts?|sums?|money|data) (?:here |below )?(?:are|is) (?:all )?(?:\\w+ )?in ${WHOSE} dollars`,
    'i',
  ),
  new RegExp(`(?:^|[(\\n]|\\ball )(?:all )?(?:values|figures|prices|amounts|sums|money|data) in ${WHOSE} dollars`, 'i'),
  new RegExp(`\\b(?:all|bare) (?:dollars|dollar (?:figures|amounts|signs|values)) (?:are|mean) ${WHOSE}\\b`, 'i'),
]
const FOREIGN_DOLLAR = /\bUS\$|\bUSD\b|\bU\.?S\.? dollars?\b/
const OWN_DOLLAR =
  /\b(?:AU?|NZ|CA?|Cdn|S|SG|HK|NT|FJ|J|TT|G|N)\$|\b(?:AUD|NZD|CAD|SGD|HKD|TWD)\b|\b(?:Canadian|Australian|New Zealand|Singapore|Hong Kong) dollars?\b/
/** "per cent" is not the spelling of American papers and wires. */
const AT_HOME = /\bper cent\b|\bthe nation(?:'|’)s\b|\bthis financial year\b/

/** Whether an amount says "$" or "dollars" without a word on whose. */
export const isBareDollar = (quote: string): boolean => /\$|dollar/i.test(quote) && !/[A-Z]\$|U\.?S|american/i.test(quote)

/** Whether an amount is in "cents", those of any dollar, euro or rand. */
export const isBareCents = (quote: string): boolean => /\d ?c$|\bcents?$/i.test(quote) && !/\b(?:us|u\.?s\.?|euro) ?cents?$/i.test(quote)

const NAMES: ReadonlyMap<string, string> = new Map(
  [...CURRENCIES]
    .reverse()
    .flatMap(({ code, names }) => names.filter((name) => /^[a-z]{3,}$/.test(name)).map((name) => [name, code] as const)),
)

/** ISO 4217 code of a currency by its bare name ("baht"), '' where it is none. */
export const currencyNamed = (name: string): string => NAMES.get(name) ?? ''

/** The moneys whose hundredths are cents. */
export const HAVE_CENTS: ReadonlySet<string> = new Set([
  'USD',
  'EUR',
  'AUD',
  'NZD',
  'CAD',
  'SGD',
  'HKD',
  'ZAR',
  'NAD',
  'FJD',
  'JMD',
  'KES',
  'LKR',
])
