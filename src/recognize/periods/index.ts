export { recognizePeriods } from './recognize.ts'
export type { PeriodSpec, SeasonSpec, Unit, YearRef } from './spec.ts'
