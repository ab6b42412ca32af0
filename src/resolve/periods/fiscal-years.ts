import type { SeasonName } from '../../recognize/periods/spec.ts'

/** First month of the government's fiscal year; countries that are not listed use the calendar year. */
// biome-ignore format: a table reads better in rows
const STARTS: Readonly<Record<string, number>> = {
  IND: 4, JPN: 4, GBR: 4, CAN: 4, HKG: 4, SGP: 4, ZAF: 4, KWT: 4, MMR: 4, BWA: 4, LSO: 4, NAM: 4, SWZ: 4, MWI: 4, BRN: 4, JAM: 4,
  BGD: 7, PAK: 7, AUS: 7, NZL: 7, EGY: 7, KEN: 7, UGA: 7, TZA: 7, RWA: 7, NPL: 7, BTN: 7, ETH: 7, MUS: 7, BDI: 7, SSD: 7, BHS: 7, FJI: 8, TON: 7, WSM: 7, GMB: 1, SLE: 1,
  USA: 10, THA: 10, HTI: 10, TTO: 10, MHL: 10, PLW: 10, FSM: 10,
}

/** Countries that name a fiscal year by the calendar year in which it begins. */
const BY_FIRST_YEAR: ReadonlySet<string> = new Set(['JPN', 'SGP', 'BTN'])

/** 1-12; 0 when the country is not known. */
export const fiscalStart = (country: string): number => (/^[A-Z]{3}$/.test(country) ? (STARTS[country] ?? 1) : 0)

/** Is "fiscal 2022" of this country the year that begins in 2022? Elsewhere it ends then. "Marketing year 2022" is that of the harvest of 2022. */
export const namedByFirstYear = (country: string, name: SeasonName): boolean =>
  name === 'crop' || (name === 'fiscal' && BY_FIRST_YEAR.has(country))
