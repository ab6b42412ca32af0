import type { Dimension, Quantity } from '../types.ts'
import type { Role } from './pattern.ts'
import { type Element, isPunct } from './stream.ts'

/** What a figure lends and borrows. */
interface Figure {
  readonly at: number
  readonly quantity: Quantity
  readonly role: Role | null
  readonly host: number
}

const MEASURED: ReadonlySet<Dimension> = new Set(['money', 'mass', 'volume', 'energy', 'area', 'teu', 'count'])
const AMOUNTS: ReadonlySet<Dimension> = new Set([...MEASURED, 'bare'])

/**
 * Figures of one sentence lend each other what only one of them says: the unit of the amount that a bare number is compared with, the money
 * of sums of one size, the rate of prices and flows.
 */
export function shareUnits<T extends Figure>(stream: readonly Element[], figures: readonly T[]): T[] {
  const shared = [...figures]
  for (let i = 0; i < shared.length; i++) {
    const quantity = withRate(stream, shared, i, withUnit(stream, shared, i))
    if (quantity !== shared[i].quantity) shared[i] = { ...shared[i], quantity }
  }
  return shared
}

/** The figures that the same rule met, nearest first, then those before in the sentence. */
function lenders<T extends Figure>(figures: readonly T[], i: number): T[] {
  const { at, role } = figures[i]
  const mates = figures.filter((f) => f.at !== at && role?.mates.includes(f.at)).sort((a, b) => Math.abs(a.at - at) - Math.abs(b.at - at))
  return [...mates, ...figures.slice(0, i).reverse()]
}

/** A bare number with the unit of what it is compared with. */
function withUnit<T extends Figure>(stream: readonly Element[], figures: readonly T[], i: number): Quantity {
  const { quantity, role } = figures[i]
  if (quantity.dimension !== 'bare') return quantity
  const mates = new Set(role?.mates ?? [])
  for (const lender of lenders(figures, i)) {
    const { quantity: from } = lender
    if (!MEASURED.has(from.dimension) || (from.dimension === 'count' && from.noun === null && from.unit === '')) continue
    if (mates.has(lender.at)) {
      const meant = inUnitOf(quantity, from)
      return alike(from, meant, 1000) ? { ...meant, unit: from.unit, dimension: from.dimension } : quantity
    }
    if (from.dimension !== 'money') return quantity
    const sum = quantity.value >= 1e6 && from.value >= 1e6 && alike(from, quantity, 20)
    const price = from.per !== '' && alike(from, quantity, 12) && (quantity.value < 1e6 || from.value >= 1e6)
    const compared = role?.base === true && alike(from, quantity, 12)
    return sum || price || compared || paid(stream, figures[i].at) ? { ...quantity, unit: from.unit, dimension: 'money' } : quantity
  }
  return quantity
}

/** "447 kb/d, having been 735": thousands as well. Smaller than what is said in full. */
export function inUnitOf(quantity: Quantity, from: Quantity): Quantity {
  const exp = from.unitExp ?? 0
  if (exp === 0 || quantity.form !== 'digits' || quantity.value >= MOST_IN_UNIT || !alike(from, scaled(quantity, exp), 100)) return quantity
  return { ...scaled(quantity, exp), unitExp: exp, per: quantity.per || from.per }
}

const MOST_IN_UNIT = 10_000

const scaled = (q: Quantity, exp: number): Quantity => ({
  ...q,
  value: Number(`${q.value}e${exp}`),
  value_max: q.value_max === null ? null : Number(`${q.value_max}e${exp}`),
})

const alike = (a: Quantity, b: Quantity, most: number): boolean =>
  Math.abs(a.value) <= Math.abs(b.value) * most && Math.abs(b.value) <= Math.abs(a.value) * most

/** "keep 700", "would want 4,500": somebody gets or gives money. */
function paid(stream: readonly Element[], at: number): boolean {
  for (let j = at - 1; j >= Math.max(0, at - 3); j--) if (PAID.test(stream[j].lower)) return true
  return false
}

const PAID =
  /^(?:keeps?|kept|earn(?:s|ed|ing)?|pays?|paid|paying|costs?|costing|wants?|wanted|asks?|asked|charges?|charged|fetch(?:es|ed)|fetching)$/

/** A rate that only one of two amounts of one kind says: "from $2,453 to $3,694 a tonne", "9.02 million bpd, down 968,000". */
function withRate<T extends Figure>(stream: readonly Element[], figures: readonly T[], i: number, quantity: Quantity): Quantity {
  if (quantity.per !== '' || !AMOUNTS.has(quantity.dimension)) return quantity
  const { at, role } = figures[i]
  const mates = new Set(role?.mates ?? [])
  for (const lender of lenders(figures, i)) {
    const from = lender.quantity
    if (from.dimension === 'percent' || from.dimension === 'fraction' || from.dimension === 'points' || from.dimension === 'multiple')
      continue
    const mate = mates.has(lender.at)
    const same = from.unit === quantity.unit && from.dimension === quantity.dimension
    const bare = figures[i].quantity.dimension === 'bare'
    if (from.per === '') {
      if (mate || !same) continue
      return quantity
    }
    const taken = quantity.unit === '' || same
    if (!taken && !(quantity.dimension === 'money' && from.dimension === 'money' && says(stream, lender.at, at))) continue
    if (mate) return { ...quantity, per: from.per }
    const reads =
      quantity.dimension === 'money'
        ? (bare || role?.statistic === 'change' || role?.base === true || says(stream, lender.at, at)) && near(quantity, from)
        : ((bare && from.per === 'day') || role?.base === true) && alike(quantity, from, 1000) && !isPunct(stream[at - 1], '(')
    return reads ? { ...quantity, per: from.per } : quantity
  }
  return aheadOf(figures, i, quantity)
}

/** "lost $112 to settle at $9,340 a tonne": the price comes behind its change. */
function aheadOf<T extends Figure>(figures: readonly T[], i: number, quantity: Quantity): Quantity {
  const price = quantity.dimension === 'money' && figures[i].role?.statistic === 'change' ? figures[i + 1]?.quantity : undefined
  const next = price?.dimension === 'money' ? price : figures[i + 2]?.quantity
  const fits =
    price !== undefined &&
    next?.dimension === 'money' &&
    next.unit === quantity.unit &&
    next.per !== '' &&
    !/^(?:year|month|week|day)$/.test(next.per)
  return fits && quantity.value < next.value ? { ...quantity, per: next.per } : quantity
}

/** Differences of prices are smaller than prices, and never much larger. */
const near = (part: Quantity, price: Quantity): boolean => Math.abs(part.value) <= Math.abs(price.value) * 20

/** "CNY 111,500/t, so call it USD 13,650", "1,200 yuan or $165": one price in two moneys. */
function says(stream: readonly Element[], from: number, to: number): boolean {
  const between = stream.slice(from + 1, to)
  return (
    between.length < 9 &&
    !between.some((e) => e.quantity) &&
    (stream[to].first === 'call' || between.some((e) => EQUALS.test(e.lower) || EQUALS.test(e.first)))
  )
}

const EQUALS = /^(?:or|equal|equals|equivalent|i\.e|ie|\(|\[|=|call|namely)$/
