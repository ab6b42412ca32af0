import { basePeriod, joinPeriods, type PeriodContext, periodBounds, resolveBase, resolvePeriod } from '../../resolve/periods/index.ts'
import type { PeriodMention, Status } from '../../types.ts'
import type { Label } from './label.ts'

/** The periods of a table: of each column by its head, and what a number without one is for. */
export interface Times {
  /** GUIDE code of the caption, '' */
  readonly caption: string
  /** codes of the columns, '' where the head names none */
  readonly columns: readonly string[]
  /** first days of those, YYYY-MM-DD or '' */
  readonly starts: readonly string[]
  /** the latest of them, else the caption's: what "Poll" and "% chg" are for */
  readonly main: string
  /** what the columns say of their periods ("2024f") */
  readonly statuses: ReadonlyMap<string, Status>
}

interface Dated {
  readonly published: string
  readonly country: string
}

export function timesOf(caption: Label, columns: readonly Label[], dated: Dated, inherited: string): Times {
  const said = caption.periods.map((m) => codeOf(m, dated, inherited)).find((code) => code !== '') ?? ''
  const first = columns.map((c) => columnCode(c, said, dated, '')).find((code) => code !== '') ?? ''
  const codes = columns.map((c) => columnCode(c, said, dated, first || said || inherited || dated.published))
  // "Week ago" stands beside a column for now.
  const levels = codes.filter((code, k) => code !== '' && columns[k].statistic !== 'change' && columns[k].periods[0]?.anchor !== 'figure')
  const latest = levels.reduce((a, b) => (laterThan(b, a) ? b : a), '')
  const statuses = new Map<string, Status>()
  for (const [k, { status, statistic }] of columns.entries())
    if (codes[k] !== '' && status !== '' && statistic !== 'change') statuses.set(codes[k], status)
  return { caption: said, columns: codes, starts: codes.map((code) => periodBounds(code).start), main: latest || said, statuses }
}

const laterThan = (a: string, b: string): boolean => b === '' || periodBounds(a).end > periodBounds(b).end

function columnCode(column: Label, caption: string, dated: Dated, figure: string): string {
  const mention = column.periods[0]
  if (!mention || (mention.anchor === 'figure' && figure === '')) return ''
  const others = column.periods.slice(1)
  const year = others.map((m) => codeOf(m, dated, figure)).find(isYear) ?? ''
  const code = combine(mention, year || caption, dated, figure)
  const part = others.find((m) => !isYear(codeOf(m, dated, figure)))
  return isYear(code) && part ? combine(part, code, dated, figure) : code
}

/** The code of `mention` beside another period: a month in its year, a year of its months. */
function combine(mention: PeriodMention, beside: string, dated: Dated, figure: string): string {
  if (mention.anchor === 'article' && isYear(beside)) return codeOf(mention, { ...dated, published: `${beside}-12-31` }, figure)
  const code = codeOf(mention, dated, figure)
  if (beside === '' || isWhole(beside)) return code
  return isYear(code) ? inYear(beside, code) : (inSeason(beside, code) ?? code)
}

const isYear = (code: string): boolean => /^\d{4}$/.test(code)

/** A year or more, fiscal ones too. */
function isWhole(code: string): boolean {
  const { start, end } = periodBounds(code)
  const months = (Number(end.slice(0, 4)) - Number(start.slice(0, 4))) * 12 + Number(end.slice(5, 7)) - Number(start.slice(5, 7)) + 1
  return start === '' || months >= 12
}

/** The same months of another crop or fiscal year: September-March under "2022/23". A year whose months are not known goes from July to June. */
function inSeason(code: string, season: string): string | null {
  const pair = /^(?<first>\d{4})\/(?<last>\d{4})$/.exec(season)?.groups
  const { start, end } = pair ? { start: `${pair.first}-07-01`, end: `${pair.last}-06-30` } : periodBounds(season)
  if (start === '' || Number(end.slice(0, 4)) - Number(start.slice(0, 4)) !== 1) return null
  for (const year of [start.slice(0, 4), end.slice(0, 4)]) {
    const moved = inYear(code, year)
    const at = periodBounds(moved)
    if (at.start >= start && at.end <= end && at.start !== '') return moved
  }
  return null
}

/** The same months or days of another year. */
function inYear(code: string, year: string): string {
  const last = code.lastIndexOf('/') + 1
  const by = Number(year) - Number(code.slice(last, last + 4))
  return code
    .split('/')
    .map((part) => String(Number(part.slice(0, 4)) + by).padStart(4, '0') + part.slice(4).replace('-02-29', '-02-28'))
    .join('/')
}

function codeOf(mention: PeriodMention, dated: Dated, figure: string): string {
  const context: PeriodContext = { ...dated, figure, tense: undefined }
  return resolvePeriod(mention, context)[0] ?? ''
}

/** The period of the number in column `k` of a row, and whether it was taken from outside the table. */
export function cellPeriod(
  times: Times,
  k: number,
  column: Label,
  row: Label,
  dated: Dated,
  inherited: string,
): { readonly period: string; readonly inherited: boolean } {
  const own = row.periods[0]
  const head = times.columns[k]
  if (own) {
    const beside = head || times.caption
    const code = combine(own, beside || inherited, dated, beside || inherited)
    if (code === '') return { period: head, inherited: false }
    if (head === '') return { period: code, inherited: false }
    if (isYear(head)) return { period: isYear(code) || isWhole(code) ? code : inYear(code, head), inherited: false }
    return { period: isYear(code) && column.periods[0] ? combine(column.periods[0], code, dated, code) : code, inherited: false }
  }
  if (head !== '' && !(column.total && times.columns.length > 2)) return { period: head, inherited: false }
  if (column.total) {
    const parts = times.columns.filter((code, i) => i !== k && code !== '')
    const sum = times.caption || (parts.length > 1 ? joinPeriods(...parts) : '')
    if (sum !== '') return { period: sum, inherited: false }
  }
  return times.main === '' ? { period: inherited, inherited: inherited !== '' } : { period: times.main, inherited: false }
}

/** What a change for `period` is counted from: what its head says, else the other period of the table, else the year before. */
export function cellBase(times: Times, label: Label, period: string, dated: Dated): string {
  if (label.base) {
    const code = resolveBase(label.base, { ...dated, figure: period, tense: undefined })[0] ?? ''
    if (code !== '' && code !== period) return code
  }
  if (period === '') return ''
  const year = basePeriod(period, 'year')
  if (label.basis !== '') return label.basis === 'year' ? year : basePeriod(period, 'previous')
  const { start } = periodBounds(period)
  const levels = new Set(times.columns.filter((code, k) => code !== '' && times.starts[k] < start))
  return levels.size === 1 ? [...levels][0] : year
}
