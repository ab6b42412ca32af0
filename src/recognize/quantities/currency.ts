import { words } from '../../lexicon/counted.ts'
import { DOLLARS, SHARED_NAMES } from '../../lexicon/currencies.ts'
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
 * The dollar that a bare "$" means in `text` (of one article): USD, unless the text, written in a country with a dollar of its own (`home`,
 * ISO 3166-1 alpha-3), calls that of the United States "US$" and so keeps the two apart.
 */
export function localDollar(text: string, home: string): string {
  const own = DOLLARS.get(home)
  return own !== undefined && FOREIGN_DOLLAR.test(text) ? own : 'USD'
}

const FOREIGN_DOLLAR = /\bUS\$|\bUSD\b|\bU\.?S\.? dollars?\b/

/** Whether an amount says "$" or "dollars" without a word on whose. */
export const isBareDollar = (quote: string): boolean => /\$|dollar/i.test(quote) && !/[A-Z]\$|U\.?S|american/i.test(quote)
