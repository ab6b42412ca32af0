import { edge, range, trailing } from './atoms.ts'
import { climate } from './climate.ts'
import { compactPart, gluedPart, labelledPart, yearPart } from './compact.ts'
import { monthsOf } from './counted.ts'
import { monthOrDay, numberDate, weekday } from './dates.ts'
import { agoPhrase, previous, unitAgo, unitBefore } from './earlier.ts'
import { feast } from './feasts.ts'
import { halfYear } from './half-year.ts'
import { inUnit, onUnit, sequentially, shortBase } from './on-unit.ts'
import { after, asOf, by, since, toEnd, until } from './open-ended.ts'
import { ordinalPart } from './parts.ts'
import { dayWord, pointed, thatOne, unitOf } from './relative.ts'
import { remaining, rest } from './remaining.ts'
import { countedSpan, endingQuarter, unitTo } from './rolling.ts'
import { samePeriod, withinPeriod } from './same.ts'
import { digits, type Hit, isDash, type Reader, type Tokens, word } from './scan.ts'
import { fullYearOf, seasonSpan, wholeOf } from './season-spans.ts'
import { ethiopianYear, labelledSeason, namedSeason, namesYear, slashYear } from './seasons.ts'
import { between, fromTo, sinceUntil } from './spans.ts'
import { soFar } from './to-date.ts'
import { weekend, weekMark, weekNumber, wordWeek } from './weeks.ts'
import {
  CLIMATE_WORDS,
  COMPACT,
  CROP_WORDS,
  DASHES,
  EDGE_WORDS,
  LABELS,
  MONTHS,
  NUMBERS,
  ORDINALS,
  POINTER_WORDS,
  PREVIOUS,
  SAME,
  YEAR_WORDS,
  SHORT_WEEKS,
  UNITS,
  WEEKDAYS,
} from './words.ts'
import { bareYears, calendarYear, DECADE_WORDS, namedDecade, yearRef } from './years.ts'

/** The longest of several readings; the first of equals. */
export function longest(readers: readonly Reader[], tokens: Tokens, i: number): Hit | null {
  let best: Hit | null = null
  for (const read of readers) {
    const hit = read(tokens, i)
    if (hit && hit.to > i && (!best || hit.to > best.to)) best = hit
  }
  return best
}

/** "the" reads what stands after it, where that may carry an article in its span. */
const afterThe: Reader = (tokens, i) => {
  const lower = word(tokens, i + 1)
  const readers = THE_READERS.get(lower) ?? (i + 1 < tokens.length && tokens[i + 1].kind === 'number' ? THE_NUMBER : undefined)
  return readers ? longest(readers, tokens, i + 1) : null
}

/** A month, day, quarter or year, and the span that it opens: "January-May 2019". */
const open =
  (read: Reader): Reader =>
  (tokens, i) => {
    const hit = read(tokens, i)
    if (!hit) return null
    return hit.spec.type === 'span' ? trailing(tokens, hit) : (range(tokens, hit) ?? hit)
  }

const thisSoFar: Reader = (tokens, i) => {
  const year = yearRef(tokens, i)
  if (!year || 'type' in year.year || year.year.at !== 'article') return null
  const far =
    (word(tokens, year.to) === 'so' && word(tokens, year.to + 1) === 'far') ||
    (word(tokens, year.to) === 'to' && word(tokens, year.to + 1) === 'date')
  return far ? { spec: { type: 'todate', of: { type: 'year', year: year.year } }, to: year.to + 2 } : null
}
const yearToDate: Reader = (_tokens, i) => ({ spec: { type: 'todate', of: { type: 'unit', unit: 'year', plus: 0 } }, to: i + 1 })

/** "the year's total", "the season's tally": what it has come to so far. */
const runningTotal: Reader = (tokens, i) => {
  const unit = word(tokens, i)
  if (word(tokens, i + 1) !== "'s" || !TOTALS.has(word(tokens, word(tokens, i + 2) === 'running' ? i + 3 : i + 2))) return null
  return { spec: { type: 'todate', of: { type: 'unit', unit: unit === 'month' ? 'month' : 'year', plus: 0 } }, to: i + 2 }
}
const TOTALS: ReadonlySet<string> = new Set(['total', 'tally', 'count', 'cumulative'])

/** Can the number open a time at all? Most are amounts, and need no closer look. */
export function opensTime(tokens: Tokens, i: number): boolean {
  const { start, end } = tokens[i]
  if (end - start > 4) return end - start >= 8 && end - start <= 10
  if (end - start === 4) return digits(tokens, i) >= 1950
  const next = tokens[i + 1]
  return next !== undefined && ((next.glued && next.kind === 'word') || AFTER_NUMBER.has(next.lower))
}

/** What follows a day, or the number of months. */
const AFTER_NUMBER: ReadonlySet<string> = new Set([...MONTHS.keys(), ...UNITS.keys(), ...DASHES, '/', 'of', 'and'])

export const NUMBER_READERS: readonly Reader[] = [
  open(numberDate),
  bareYears,
  slashYear,
  ethiopianYear,
  countedSpan,
  open(gluedPart),
  yearPart,
  ordinalPart,
  monthsOf,
  unitOf,
]
const THE_NUMBER: readonly Reader[] = [countedSpan, ordinalPart, monthsOf, unitOf, decade, slashYear]

/** "the 1990s" and "the 2022/23 season" carry the article, "the 2014 harvest" does not. */
function decade(tokens: Tokens, i: number): Hit | null {
  const hit = bareYears(tokens, i)
  return hit?.spec.type === 'decade' ? hit : null
}

/** A good or a kind of work: read only where it names a year. */
const ofCrop =
  (readers: readonly Reader[]): Reader =>
  (tokens, i) =>
    namesYear(tokens, i) ? longest(readers, tokens, i) : null

type Row = readonly [Iterable<string>, readonly Reader[]]

function table(rows: readonly Row[]): ReadonlyMap<string, readonly Reader[]> {
  const map = new Map<string, readonly Reader[]>()
  for (const [words, readers] of rows) for (const each of words) map.set(each, [...(map.get(each) ?? []), ...readers])
  return map
}

const SHARED: readonly Row[] = [
  [POINTER_WORDS, [pointed, thisSoFar, seasonSpan]],
  [PREVIOUS, [previous, unitAgo]],
  [SAME, [samePeriod]],
  [[...ORDINALS.keys()], [open(ordinalPart), unitOf]],
  [['opening', 'initial', 'final', 'closing', 'last'], [ordinalPart]],
  [YEAR_WORDS, [namedSeason, seasonSpan]],
  [CROP_WORDS, [ofCrop([namedSeason, seasonSpan])]],
  [['just'], [(tokens, i) => (isDash(tokens, i + 1) ? namedSeason(tokens, i) : null)]],
  [EDGE_WORDS, [open(edge)]],
  [
    ['year', 'quarter', 'half', 'month', 'week', 'fortnight'],
    [unitTo, unitAgo, onUnit],
  ],
  [['half'], [halfYear]],
  [['rest', 'remainder'], [rest]],
  [['remaining'], [remaining]],
  [CLIMATE_WORDS, [climate]],
  [['weekend'], [weekend]],
  [['week', 'weeks'], [weekNumber]],
  [['month', 'months'], [unitOf]],
  [['month', 'quarter'], [edge]],
  [['year'], [edge]],
  [['calendar', 'cy', 'year', ...LABELS.filter((each) => each.startsWith('cy'))], [calendarYear]],
  [['whole', 'entire', 'full', 'all'], [wholeOf]],
  [['full'], [fullYearOf]],
  [[...NUMBERS.keys()], [countedSpan, agoPhrase, monthsOf]],
]

const THE_READERS = table([
  ...SHARED,
  [
    [...UNITS.keys(), ...YEAR_WORDS, ...CLIMATE_WORDS, 'one'],
    [unitBefore, withinPeriod],
  ],
  [['year', 'month'], [runningTotal]],
  [CROP_WORDS, [ofCrop([unitBefore, withinPeriod])]],
  [
    [
      'period',
      'measured',
      'reporting',
      'reported',
      'review',
      'reference',
      'given',
      'cited',
      'said',
      'whole',
      'entire',
      'full',
      'relevant',
      'survey',
    ],
    [withinPeriod],
  ],
  [MONTHS.keys(), [endingQuarter]],
])

export const READERS = table([
  ...SHARED,
  [['the'], [afterThe]],
  [MONTHS.keys(), [open(monthOrDay), endingQuarter]],
  [WEEKDAYS.keys(), [open(weekday)]],
  [COMPACT, [open(compactPart)]],
  [LABELS.filter((each) => !each.startsWith('cy')), [labelledSeason, labelledPart]],
  [
    ['fy', 'fiscal'],
    [labelledSeason, labelledPart],
  ],
  [['today', 'yesterday', 'tomorrow'], [dayWord]],
  [['new', 'christmas'], [feast]],
  [SHORT_WEEKS, [wordWeek]],
  [['in', 'over', 'within'], [inUnit]],
  [['a', 'one'], [agoPhrase]],
  [['that', 'those'], [thatOne]],
  [['on', 'month', 'quarter', 'week', 'yr'], [onUnit]],
  [['yoy', 'qoq', 'mom', 'wow', 'y', 'yr', 'm', 'q', 'w'], [shortBase]],
  [['w'], [weekMark]],
  [['ytd'], [yearToDate]],
  [['from'], [fromTo]],
  [['between'], [between]],
  [['since'], [since, sinceUntil]],
  [['until', 'till', 'up', 'upto', 'through'], [until]],
  [['sequentially'], [sequentially]],
  [DECADE_WORDS.keys(), [namedDecade]],
  [['by'], [by]],
  [['after'], [after]],
  [['as'], [asOf]],
  [['so', 'thus', 'to'], [soFar]],
  [['to'], [toEnd]],
])
