/** How a unit is written in series: the unit of its family, and the factor that leads to it. */
export interface FamilyUnit {
  readonly unit: string
  readonly factor: number
}

/**
 * Exact factors only, within one family. Barrels, gallons, bushels and ounces stay apart: what they weigh depends on the good
 * (and an ounce of gold is not an ounce of tea).
 */
const FAMILY: ReadonlyMap<string, FamilyUnit> = new Map([
  ['kg', { unit: 't', factor: 1e-3 }],
  ['g', { unit: 't', factor: 1e-6 }],
  ['lb', { unit: 't', factor: 4.5359237e-4 }],
  ['l', { unit: 'm3', factor: 1e-3 }],
  ['kWh', { unit: 'MWh', factor: 1e-3 }],
  ['GWh', { unit: 'MWh', factor: 1e3 }],
  ['TWh', { unit: 'MWh', factor: 1e6 }],
  ['kW', { unit: 'MW', factor: 1e-3 }],
  ['GW', { unit: 'MW', factor: 1e3 }],
])

export function familyUnit(unit: string): FamilyUnit {
  return FAMILY.get(unit) ?? { unit, factor: 1 }
}

/** `value` in the unit of the family, without the dust of binary fractions. */
export function inFamily(value: number, factor: number): number {
  return factor === 1 ? value : tidy(value * factor)
}

/** Fifteen digits are what a double holds for certain; the rest is dust: 2.68 * 1e6 is 2680000.0000000005. */
export function tidy(value: number): number {
  if (Number.isInteger(value) && Math.abs(value) < 1e15) return value === 0 ? 0 : value
  const n = Number(value.toPrecision(15))
  return n === 0 ? 0 : n
}
