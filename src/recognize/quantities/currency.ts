import { words } from '../../lexicon/counted.ts'
import { CURRENCIES, DOLLARS, SHARED_NAMES } from '../../lexicon/currencies.ts'
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
  const said = SAID_DOLLAR.exec(text)?.groups?.whose
  if (said) return WHOSE_DOLLAR.get(said) ?? 'USD'
  const own = DOLLARS.get(home)
  if (own === undefined) return 'USD'
  return FOREIGN_DOLLAR.test(text) || (AT_HOME.test(text) && !OWN_DOLLAR.test(text)) ? own : 'USD'
}

const SAID_DOLLAR =
  /\b(?:in|are|all) (?<whose>Canadian|Australian|New Zealand|Singapore|Hong Kong|Taiwan|Fiji|Jamaican|Namibian) dollars (?:unless|except|throughout|if not)/
const WHOSE_DOLLAR: ReadonlyMap<string, string> = new Map([
  ['Canadian', 'CAD'],
  ['Australian', 'AUD'],
  ['New Zealand', 'NZD'],
  ['Singapore', 'SGD'],
  ['Hong Kong', 'HKD'],
  ['Taiwan', 'TWD'],
  ['Fiji', 'FJD'],
  ['Jamaican', 'JMD'],
  ['Namibian', 'NAD'],
])
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
