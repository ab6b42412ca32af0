import type { Claim } from '../link/claims.ts'
import { type Element, isPunct } from '../link/stream.ts'
import { FLOWS } from '../link/topic.ts'
import type { Dimension, Indicator, Measure, Quantity } from '../types.ts'
import type { LinkedSentence } from './linked.ts'

/** What the sentence knows of a figure whose measure is asked for. */
interface Measured {
  readonly claim: Claim
  readonly statistic: string
  readonly indicator: Indicator
  readonly item: string
  /** the other figures of the sentence about the same, nearest first */
  readonly beside: readonly Claim[]
  /** the unit that the text was last in */
  readonly carried: string
}

/** value, volume or count, for a change, share or multiple; '' for levels, which have it from their unit. */
export function measureOf(linked: LinkedSentence, figure: Measured): Measure {
  const { claim, statistic, indicator, item, beside, carried } = figure
  if (statistic === 'level') return ''
  const own = measureOfQuantity(claim) || measureOfQuote(linked, claim.quantity)
  if (own) return own
  const said = measureSaid(linked.stream, claim, statistic)
  if (said) return said
  if (MONEY.has(indicator)) return 'value'
  if (statistic === 'share' && FLOWS.has(indicator) && ofTotal(linked.stream, claim.at)) return 'value'
  const mates = linked.claims.filter((c) => claim.role?.mates.includes(c.at))
  for (const near of [...mates, ...beside]) {
    const measure = measureOfQuantity(near)
    if (measure) return measure
  }
  const fixed = DEFAULT_MEASURE[indicator]
  if (fixed) return fixed
  if (carried !== '')
    return CURRENCY.test(carried) && carried !== 'TEU' && carried !== 'CGT'
      ? 'value'
      : carried === '1' || carried === 'TEU'
        ? 'count'
        : 'volume'
  return FLOWS.has(indicator) && item === '' ? 'value' : ''
}

const CURRENCY = /^[A-Z]{3}$/
const MONEY: ReadonlySet<Indicator> = new Set(['price', 'wage', 'revenue', 'debt', 'budget', 'gdp', 'investment', 'balance'])

/** Goods by the bale or bag are weighed, whatever is counted of them. */
function measureOfQuantity(claim: Claim): Measure {
  return PACKS.has(claim.noun) ? 'volume' : measureOfDimension(claim.quantity.dimension)
}

const PACKS: ReadonlySet<string> = new Set(['bale', 'bag', 'sack', 'carton', 'crate', 'drum', 'cask'])

/** "three cars in four", "two tonnes in every five" */
function measureOfQuote({ text }: LinkedSentence, { dimension, start, end }: Quantity): Measure {
  if (dimension !== 'fraction') return ''
  const noun = QUOTED.exec(text.slice(start, end))?.groups?.noun
  return noun === undefined ? '' : COINS.test(noun) ? 'value' : COUNTED.test(noun) ? 'count' : 'volume'
}

const QUOTED = /^\S+ (?<noun>[A-Za-z]{3,}) (?:in|out of|of) (?:every |each )?\S+$/
const COINS =
  /^(?:cent|penny|pence|pound|dollar|euro|yen|rupee|peso|real|rand|franc|krone|krona|yuan|won|lira|shilling|rouble|ruble|dirham|riyal|dinar|baht|ringgit|naira|cedi)/i
const COUNTED =
  /^(?:guest|car|ship|vehicle|visitor|tourist|worker|vessel|truck|box|container|stem|phone|watch|person|people|cargo|job|firm|compan|women|men|worker|phone|flight|shipment|order)/i

const VALUE = /^(?:value|values|proceeds|revenue|revenues|earnings|money|receipts|income|takings|worth|cost|dollars|bill)$/
const VOLUME = /^(?:volume|volumes|weight|tonnage|quantity|quantities|tonnes|tons|barrels|litres)$/
const COUNT = /^(?:number|numbers|pieces|units|head)$/

const measureIn = ({ lower, name }: Element): Measure => {
  const word = lower || name.slice(name.lastIndexOf(' ') + 1)
  return VALUE.test(word) ? 'value' : VOLUME.test(word) ? 'volume' : COUNT.test(word) ? 'count' : ''
}

/** "dropped 3 per cent in value", "57 percent of the money", "volume rose by 5 percent and revenue by 8": the word of its own clause. */
function measureSaid(stream: readonly Element[], { at }: Claim, statistic: string): Measure {
  for (let j = at + 1; j < Math.min(stream.length, at + 7); j++) {
    const el = stream[j]
    if (el.quantity || isPunct(el, ',;().') || /^(?:and|but|while)$/.test(el.lower)) break
    const measure = measureIn(el)
    const lead = stream[j - 1]?.lower
    // "of export revenue", "in value", "of the tonnage"
    if (measure && (/^(?:in|by|of)$/.test(lead) || (statistic === 'share' && stream.slice(at + 1, j).some((e) => e.lower === 'of'))))
      return measure
  }
  for (let j = at - 1; j >= Math.max(0, at - 10); j--) {
    const el = stream[j]
    if (el.quantity || isPunct(el, ';.')) return ''
    const measure = measureIn(el)
    if (measure === 'count' && !/^(?:by|in|the)$/.test(stream[j - 1]?.lower ?? '')) continue
    if (measure && stream[j - 1]?.lower !== 'at') return measure
  }
  return ''
}

/** "39.8 percent of the country's total exports", "of all exports": in money where no good is named. */
function ofTotal(stream: readonly Element[], at: number): boolean {
  if (stream[at + 1]?.lower !== 'of') return false
  for (let j = at + 2; j < Math.min(stream.length, at + 9); j++) {
    const { lower, name, quantity } = stream[j]
    if (quantity || /^[,;.]$/.test(lower)) return false
    if (/^(?:total|all|overall)$/.test(lower))
      return stream.slice(j + 1, j + 3).some((e) => /^(?:exports|imports|trade|shipments)$/.test(e.lower || e.name))
    if (/^(?:total|overall) (?:exports|imports|trade)$/.test(name)) return true
  }
  return false
}

/** value, volume or count by what a unit measures. */
export function measureOfDimension(d: Dimension): Measure {
  if (d === 'money') return 'value'
  if (d === 'mass' || d === 'volume' || d === 'energy' || d === 'area' || d === 'length') return 'volume'
  return d === 'count' || d === 'teu' ? 'count' : ''
}

/** What a figure of an indicator measures where nothing else says it. */
export const DEFAULT_MEASURE: Partial<Record<Indicator, Measure>> = {
  price: 'value',
  wage: 'value',
  investment: 'value',
  revenue: 'value',
  debt: 'value',
  budget: 'value',
  gdp: 'value',
  balance: 'value',
  trade: 'value',
  aid: 'value',
  production: 'volume',
  stocks: 'volume',
  consumption: 'volume',
  workers: 'count',
  visitors: 'count',
  migrants: 'count',
  companies: 'count',
  population: 'count',
  transfers: 'count',
}
