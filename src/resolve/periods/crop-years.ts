import { fiscalStart } from './fiscal-years.ts'

/** First month of the marketing year of a good, by country; '' stands for the trade as a whole, 0 for "no one month". */
// biome-ignore format: a table reads better in rows
const STARTS: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  cocoa: { '': 10 },
  coffee: { '': 10, BRA: 7, IDN: 4, PER: 4, PNG: 4, TZA: 7, BDI: 4, RWA: 3 },
  sugar: { '': 10, BRA: 4, ZAF: 4, AUS: 7, THA: 0, RUS: 8, UKR: 9, EGY: 0, PHL: 9, SWZ: 4, MOZ: 4, MUS: 6 },
  cotton: { '': 8, IND: 10, PAK: 0, EGY: 9, TUR: 8, UZB: 9, GRC: 9, SDN: 0, BEN: 4, MLI: 4, BFA: 4, BRA: 0, AUS: 0, TZA: 0, CHN: 9 },
  wheat: { '': 7, USA: 6, KAZ: 9, AUS: 10, ARG: 12, CAN: 8, IND: 4, PAK: 5, TUR: 6, CHN: 6, MAR: 6, DZA: 7, BRA: 8, ZAF: 10, IRN: 0 },
  corn: { USA: 9, CAN: 9, CHN: 10, EU27: 10, FRA: 10, ROU: 10, ZAF: 5, BRA: 3, ARG: 3 },
  soybean: { USA: 9, CAN: 9, CHN: 10, ARG: 4 },
  rice: { USA: 8, IND: 10, JPN: 11 },
  barley: { EU27: 7, RUS: 7, UKR: 7, FRA: 7, GBR: 7, AUS: 11, CAN: 8, ARG: 12 },
  canola: { CAN: 8, EU27: 7, UKR: 7, AUS: 10, FRA: 7 },
  sunflower: { UKR: 9, RUS: 9, EU27: 10, ARG: 0 },
  sorghum: { USA: 9, AUS: 3 },
  hazelnut: { '': 9 },
  olive: { '': 10, TUN: 11, TUR: 11 },
  wool: { AUS: 7, NZL: 7 },
  orange: { BRA: 7, USA: 10 },
  grain: { EU27: 7, UKR: 7, RUS: 7, KAZ: 7, FRA: 7 },
}

/** 1-12; 0 where it is not known. Groups of the European Union share the years of the whole. */
export function cropStart(good: string, country: string): number {
  const own = STARTS[good]
  return own ? (own[country] ?? own[''] ?? 0) : 0
}

/** Countries whose statistics write "2023-24" for a fiscal year; elsewhere a pair of years is that of a crop. */
// biome-ignore format: a list reads better in rows
const BY_PAIRS: ReadonlySet<string> = new Set([
  'IND', 'PAK', 'BGD', 'NPL', 'BTN', 'MMR', 'AUS', 'NZL', 'HKG', 'SGP', 'EGY', 'KEN', 'UGA', 'TZA', 'RWA', 'ETH', 'MUS', 'BWA', 'NAM', 'MWI',
])
/** Goods that are counted in their own years there, too. */
const OWN_YEARS: ReadonlySet<string> = new Set(['sugar', 'cotton', 'coffee', 'cocoa', 'wool'])

/** First month of "2023-24" without a word that tells what kind of year it is. */
export function pairStart(good: string, country: string): number {
  return BY_PAIRS.has(country) && !OWN_YEARS.has(good) ? fiscalStart(country) : cropStart(good, country)
}
