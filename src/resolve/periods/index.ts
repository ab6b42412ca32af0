export { basePeriod, type Freq, isPeriodCode, joinPeriods, type PeriodBounds, periodBounds } from './codes.ts'
export type { PeriodContext } from './context.ts'
export { canonicalPeriod, resolveBase, resolvePeriod } from './resolve.ts'
