import type { Claim } from '../link/claims.ts'
import { HAVE_CENTS, isBareCents, isBareDollar, mayMean, namesNoMoney, resolveCurrency } from '../recognize/quantities/index.ts'
import { inUnitOf } from '../link/unit-sharing.ts'
import type { Dimension, Quantity } from '../types.ts'

export const CARRIES_UNIT: ReadonlySet<Dimension> = new Set(['money', 'mass', 'volume', 'energy', 'length', 'area', 'teu'])

/** The unit that the text was last in: of a physical amount, and of money; bare numbers take it over. */
export interface Carried {
  readonly physical: string
  readonly dimension: Dimension
  readonly per: string
  /** what the printed number was multiplied with ("7.5 million": 1e6) */
  readonly factor: number
  /** it is part of the unit ("kb/d"), so that whole numbers are meant in it too */
  readonly inUnit: boolean
  /** ISO 4217 code, and the rate of the last price in it */
  readonly money: string
  readonly price: string
  /** the last values: physical, of money, of a price, counted; 0 none */
  readonly values: { readonly physical: number; readonly money: number; readonly price: number; readonly count: number }
  /** what the last amount of all was */
  readonly last: 'physical' | 'money' | 'count' | ''
}

export const NOTHING_CARRIED: Carried = {
  physical: '',
  dimension: 'bare',
  per: '',
  factor: 1,
  inUnit: false,
  money: '',
  price: '',
  values: { physical: 0, money: 0, price: 0, count: 0 },
  last: '',
}

/**
 * ISO 4217 code of an amount of money; names that several countries use mean that of the first of `countries` that has one, a bare "$" is
 * `dollar`, "cents" are those of the money that the text was last in.
 */
export function currencyOf(text: string, quantity: Quantity, countries: readonly string[], dollar: string, last: string): string {
  const quote = text.slice(quantity.start, quantity.end)
  // A bare number that took the unit of another: the money that the text was last in.
  if (namesNoMoney(quote) && (quantity.unit === 'USD' ? last === dollar : mayMean(quantity.unit, last))) return last
  if (quantity.unit === 'USD') {
    if (isBareCents(quote)) return last !== '' && HAVE_CENTS.has(last) ? last : dollar
    return dollar !== 'USD' && isBareDollar(quote) ? dollar : 'USD'
  }
  for (const country of countries) {
    const resolved = resolveCurrency(quantity.unit, country, quote)
    if (resolved !== quantity.unit) return resolved
    if (country !== '' && resolveCurrency(quantity.unit, country) === resolved && country === OF_FIRST.get(resolved)) return resolved
  }
  return quantity.unit
}

/**
 * The countries whose money a bare name may be, likeliest first. A paper prints its own bare, and says whose it is of any other; only prices
 * are quoted as at the place that is named with them, and the two wons stand side by side in one text.
 */
export function moneyOrder(unit: string, home: string, countries: readonly string[], indicator: string): readonly string[] {
  const own = unit !== 'KRW' && home !== '' && hasOwn(unit, home)
  if (!own || (indicator === 'price' && hasOwn(unit, countries[0]))) return countries
  return [home, ...countries]
}

const hasOwn = (unit: string, country: string): boolean => resolveCurrency(unit, country) !== unit || OF_FIRST.get(unit) === country

/** Countries whose own money is what the bare name means anyway: nothing further off can change it. */
const OF_FIRST: ReadonlyMap<string, string> = new Map([
  ['KRW', 'KOR'],
  ['INR', 'IND'],
  ['MXN', 'MEX'],
  ['SEK', 'SWE'],
  ['NOK', 'NOR'],
  ['KWD', 'KWT'],
  ['GBP', 'GBR'],
  ['CHF', 'CHE'],
  ['SAR', 'SAU'],
  ['KES', 'KEN'],
  ['AED', 'ARE'],
  ['TRY', 'TUR'],
  ['RUB', 'RUS'],
  ['RON', 'ROU'],
  ['AZN', 'AZE'],
  ['JPY', 'JPN'],
  ['PHP', 'PHL'],
])

/** A quantity with its unit. */
export interface Settled {
  readonly unit: string
  readonly quantity: Quantity
}

/** A quantity with its unit; a bare number takes the unit of its neighbours, or of the text before. Null where it states no figure. */
export function settle(
  claim: Claim,
  claims: readonly Claim[],
  carried: Carried,
  currency: (quantity: Quantity) => string,
  named: string,
): Settled | null {
  const { quantity } = claim
  const { dimension, unit } = quantity
  if (dimension === 'money') return { unit: currency(quantity), quantity }
  if (dimension !== 'bare') return { unit: dimension === 'fraction' ? '%' : unit, quantity }
  const { indicator } = claim.topic
  const counts = PEOPLE_COUNTS.has(indicator) && !(indicator === 'companies' && quantity.value > MOST_COMPANIES)
  if (counts || (indicator === 'transfers' && quantity.value < 100_000)) return { unit: '1', quantity: { ...quantity, dimension: 'count' } }
  if (quantity.form === 'words' && quantity.value < 100 && !claim.role) return { unit: '1', quantity: { ...quantity, dimension: 'count' } }
  if (named !== '' && quantity.value >= 1e6) return { unit: named, quantity: { ...quantity, dimension: named === 't' ? 'mass' : 'money' } }
  const from = lender(claim, claims)
  if (from) {
    const lent = from.quantity.dimension === 'money' ? currency(from.quantity) : from.quantity.unit
    if (lent !== '') {
      const same = inUnitOf(quantity, from.quantity)
      const meant = same === quantity ? magnified(quantity, claims, from.quantity) : same
      return { unit: lent, quantity: { ...meant, dimension: from.quantity.dimension } }
    }
  }
  return fromText(quantity, indicator, carried)
}

const MOST_COMPANIES = 100_000

/** The nearest amount with a unit: what it is compared with, what it stands in brackets behind, its neighbours, else anything but money. */
function lender(claim: Claim, claims: readonly Claim[]): Claim | undefined {
  const mates = claim.role?.mates ?? []
  return [
    ...claims.filter((c) => mates.includes(c.at)),
    ...claims.filter((c) => c.at === claim.host),
    // An amount in brackets right behind says the same in another unit.
    ...claims.filter((c) => Math.abs(c.at - claim.at) <= 3 && c.host !== claim.at),
    ...claims.filter((c) => c.quantity.dimension !== 'money' && c.at < claim.at).reverse(),
    ...claims.filter((c) => c.quantity.dimension !== 'money' && c.at > claim.at && c.host !== claim.at),
  ].find((c) => !UNITLESS.has(c.quantity.dimension))
}

const UNITLESS: ReadonlySet<Dimension> = new Set(['bare', 'percent', 'points', 'multiple', 'fraction', 'zero'])

/** "took 36.2 million tonnes and China 29.4": a decimal of the same size is meant in the same magnitude. */
function magnified(quantity: Quantity, claims: readonly Claim[], from: Quantity): Quantity {
  if (Number.isInteger(quantity.value) || quantity.value >= 1000 || !claims.some((c) => c.quantity === from)) return quantity
  for (const factor of [1e6, 1e9, 1e3]) {
    const printed = from.value / factor
    if (printed >= 1 && printed < 1000 && printed < quantity.value * 12 && quantity.value < printed * 12) return times(quantity, factor)
  }
  return quantity
}

const times = (q: Quantity, factor: number): Quantity => ({
  ...q,
  value: Number((q.value * factor).toPrecision(15)),
  value_max: q.value_max === null ? null : Number((q.value_max * factor).toPrecision(15)),
})

/** Powers of ten that speak for a kind of amount: the last one of the text, and what such figures are usually given in. */
const LAST = 0.7
const FITTING = 1.5

/** The unit that the text was last in: whichever kind of amount is nearest in size, as the last and as this sort of figure goes. */
function fromText(quantity: Quantity, indicator: string, carried: Carried): Settled | null {
  const { values, last } = carried
  const priced = PRICED.has(indicator)
  const far = (kind: 'physical' | 'money' | 'count', value: number, fits: boolean): number =>
    Math.abs(Math.log10(Math.max(quantity.value, 1e-9) / value)) - (last === kind ? LAST : 0) - (fits ? FITTING : 0)
  const price =
    priced && carried.money !== '' && values.price > 0 && quantity.value < values.price * 10 && values.price < quantity.value * 10
      ? far('money', values.price, true)
      : 9
  const sum =
    carried.money !== '' && values.money > 0 && quantity.value >= 1e6 ? far('money', values.money, MONEY_TOPICS.has(indicator)) : 9
  const decimal = takesFactor(quantity, carried) ? carried.factor : 1
  const whole = decimal > 1 && carried.inUnit ? { ...times(quantity, decimal), unitExp: Math.log10(decimal) } : times(quantity, decimal)
  const physical =
    carried.physical !== ''
      ? far('physical', values.physical / decimal, PHYSICAL_TOPICS.has(indicator)) - (quantity.value < 1e6 ? 1 : 0)
      : 9
  const count = values.count > 0 && quantity.value >= 1e6 ? far('count', values.count, false) : 9
  const best = Math.min(price, sum, physical, count)
  if (last === 'count' && best !== price && quantity.value < 1000 && Number.isInteger(quantity.value))
    return { unit: '1', quantity: { ...quantity, dimension: 'count' } }
  if (best < 9 && best === price)
    return { unit: carried.money, quantity: { ...quantity, dimension: 'money', per: quantity.per || carried.price } }
  if (best < 9 && best === sum) return { unit: carried.money, quantity: { ...quantity, dimension: 'money' } }
  if (best < 9 && best === physical)
    return { unit: carried.physical, quantity: { ...whole, dimension: carried.dimension, per: quantity.per || carried.per } }
  return quantity.value >= 1000 || PEOPLE_COUNTS.has(indicator) ? { unit: '1', quantity: { ...quantity, dimension: 'count' } } : null
}

/** A decimal is meant in millions where the text is; a whole number only where the millions are in the unit. */
const takesFactor = ({ value, form }: Quantity, carried: Carried): boolean =>
  carried.inUnit && carried.last === 'physical' && form === 'digits' ? value < 10_000 : !Number.isInteger(value) && value < 1000

const PRICED: ReadonlySet<string> = new Set(['price', 'wage'])
const PHYSICAL_TOPICS: ReadonlySet<string> = new Set(['production', 'stocks', 'consumption', 'capacity', 'sanctions-limit'])

/** What the text is in after an amount. */
export function carry(carried: Carried, text: string, quantity: Quantity, unit: string): Carried {
  const { values } = carried
  const { dimension, value } = quantity
  if (dimension === 'count' && value > 0) return { ...carried, values: { ...values, count: value }, last: 'count' }
  if (!CARRIES_UNIT.has(dimension) || unit === '' || value <= 0) return carried
  if (dimension === 'money') {
    const price = quantity.per !== ''
    return {
      ...carried,
      money: unit,
      price: quantity.per || carried.price,
      values: { ...values, [price ? 'price' : 'money']: value },
      last: 'money',
    }
  }
  const printed = Number(/\d[\d,]*(?:\.\d+)?/.exec(text.slice(quantity.start, quantity.end))?.[0].replaceAll(',', '') ?? 0)
  const ratio = printed > 0 ? Math.round(quantity.value / printed) : 1
  return {
    ...carried,
    physical: unit,
    dimension: quantity.dimension,
    per: TIMES.has(quantity.per) ? quantity.per : '',
    factor: ratio === 1e6 || ratio === 1e9 || ratio === 1e3 ? ratio : 1,
    inUnit: quantity.unitExp !== undefined && ratio === 10 ** quantity.unitExp,
    values: { ...values, physical: value },
    last: 'physical',
  }
}

const TIMES: ReadonlySet<string> = new Set(['day', 'week', 'month', 'year'])
const PEOPLE_COUNTS: ReadonlySet<string> = new Set(['visitors', 'workers', 'migrants', 'population', 'companies'])
const MONEY_TOPICS: ReadonlySet<string> = new Set(['balance', 'revenue', 'debt', 'budget', 'gdp', 'investment', 'aid'])
