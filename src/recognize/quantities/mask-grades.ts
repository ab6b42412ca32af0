import { CONTAINERS, words } from '../../lexicon/counted.ts'
import type { Amount } from './amount.ts'
import { isHyphen, type Scan, word } from './scan.ts'

/** "24-carat gold", "22ct": a grade. */
export function purity(scan: Scan, amount: Amount): number {
  if (amount.scale > 0) return -1
  if (amount.unit?.code === 'ct')
    return [9, 10, 14, 18, 21, 22, 24].includes(Number(amount.mantissa)) &&
      /^(?:gold|jewellery|jewelry|bullion)$/.test(word(scan, amount.to))
      ? amount.to
      : -1
  const at = isHyphen(scan, amount.to) ? amount.to + 1 : amount.to
  const next = word(scan, at)
  return OTHER_SCALES.has(next) ? at + 1 : -1
}

/** Scales that state no amount: purity, temperature, angles, speed. */
const OTHER_SCALES: ReadonlySet<string> = words('karat karats degrees degree ° knots knot mph kph')

/** "25kg bags", "60-kilogram sacks", "170 kg bales": the size of a container. */
export function sized(scan: Scan, amount: Amount): number {
  const { unit } = amount
  if (
    !unit ||
    amount.scale > 0 ||
    amount.grouped ||
    !(unit.dimension === 'mass' || unit.dimension === 'volume' || unit.dimension === 'length')
  )
    return -1
  if (unit.code === 't' && !isHyphen(scan, amount.numberFrom + 1)) return -1
  const at = isHyphen(scan, amount.to) ? amount.to + 1 : amount.to
  // "bags of 60 kg"
  if (word(scan, amount.from - 1) === 'of' && CONTAINERS.has(word(scan, amount.from - 2)) && word(scan, amount.from - 2).endsWith('s'))
    return amount.to
  return CONTAINERS.has(word(scan, at)) && Number(amount.mantissa) < 1000 ? at + 1 : -1
}

/** "12.5% protein", "5% broken rice", "62% Fe", "15 pc moisture", "protein of 12.5%": what a good is like. */
export function graded(scan: Scan, amount: Amount): number {
  if (amount.unit?.code !== '%' || amount.unit.dimension !== 'percent') return -1
  const at = isHyphen(scan, amount.to) ? amount.to + 1 : amount.to
  const next = word(scan, at)
  if (GRADES.has(next) || (next === 'index' && word(scan, amount.from - 1) !== 'of')) return at + 1
  // "5-per-cent rice", not "a 5-per-cent rice levy"
  if (next === 'rice' && isHyphen(scan, amount.numberFrom + 1) && !LEVIES.has(word(scan, at + 1))) return at + 1
  if (CONTENTS.has(next) && word(scan, at + 1) === 'content') return at + 2
  // "12 to 14% moisture" reaches here by its second half; the first has no unit.
  const joint = word(scan, amount.from - 1)
  const behind = joint === 'of' || joint === 'at' || joint === 'content'
  const named = behind ? amount.from - 2 : amount.from - 1
  if (behind && (GRADED.has(word(scan, named)) || (word(scan, named) === 'content' && CONTENTS.has(word(scan, named - 1)))))
    return amount.to
  return -1
}

/** Behind a percentage. */
const GRADES: ReadonlySet<string> = words(
  'broken brokens protein moisture sulphur sulfur sulphide fe parboiled purity pure grade ash abv alcohol ffa butterfat humidity pol cocoa-solids fineness extraction admixture ore fines lump li2o cu3 tio2 p2o5 caco3 mgo al2o3 sio2',
)
const LEVIES: ReadonlySet<string> = words('tariff duty levy tax quota subsidy cut rise increase discount')
/** Before "content". */
const CONTENTS: ReadonlySet<string> = words(
  'protein moisture sulphur sulfur iron fat oil sugar alcohol ash nickel copper gold metal cocoa water gluten starch sucrose',
)
/** Before "of" or "at" and a percentage. */
const GRADED: ReadonlySet<string> = words('protein moisture sulphur sulfur purity humidity')
