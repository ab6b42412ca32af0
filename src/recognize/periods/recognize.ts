import type { PeriodMention, Token } from '../../types.ts'
import { edge, range, trailing } from './atoms.ts'
import { monthOrDay, numberDate, weekday } from './dates.ts'
import { inheritYears } from './inherit.ts'
import { compactPart, gluedPart, monthsOf, ordinalPart, yearPart } from './parts.ts'
import { agoPhrase, dayWord, onUnit, pointed, previous, shortBase, thatOne, unitAgo, unitBefore, unitOf } from './relative.ts'
import { samePeriod, withinPeriod } from './same.ts'
import { type Hit, type Reader, type Tokens, word } from './scan.ts'
import { labelledSeason, namedSeason, slashYear } from './seasons.ts'
import { after, asOf, between, by, countedSpan, endingQuarter, fromTo, seasonSpan, since, soFar, unitTo, until, wholeOf } from './spans.ts'
import { anchorOf, isBase } from './spec.ts'
import { MONTHS, NUMBERS, ORDINALS, PREVIOUS, SAME, UNITS, WEEKDAYS } from './words.ts'
import { bareYears, calendarYear, yearRef } from './years.ts'

/**
 * The time expressions of one sentence, in order, none over another; of several readings at one place the longest counts.
 * One forward pass, linear: each reader looks a bounded number of tokens ahead (a list of months or years is consumed once).
 * `text` is the document that the tokens are spans of.
 */
export function recognizePeriods(_text: string, tokens: readonly Token[]): PeriodMention[] {
  const found: PeriodMention[] = []
  for (let i = 0; i < tokens.length; ) {
    const token = tokens[i]
    const readers = token.kind === 'number' ? NUMBER_READERS : token.kind === 'word' ? READERS.get(token.lower) : undefined
    const hit = readers ? longest(readers, tokens, i) : null
    if (hit) found.push(mention(tokens, i, hit))
    i = hit ? hit.to : i + 1
  }
  return inheritYears(tokens, found)
}

function longest(readers: readonly Reader[], tokens: Tokens, i: number): Hit | null {
  let best: Hit | null = null
  for (const read of readers) {
    const hit = read(tokens, i)
    if (hit && hit.to > i && (!best || hit.to > best.to)) best = hit
  }
  return best
}

function mention(tokens: Tokens, from: number, hit: Hit): PeriodMention {
  const { spec, to } = hit
  return { kind: 'period', start: tokens[from].start, end: tokens[to - 1].end, from, to, anchor: anchorOf(spec), spec, base: isBase(spec) }
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

const yearSpan: Reader = (tokens, i) => bareYears(tokens, i)
const season: Reader = (tokens, i) => namedSeason(tokens, i)
const label: Reader = (tokens, i) => labelledSeason(tokens, i)
const calendar: Reader = (tokens, i) => calendarYear(tokens, i)
const thisSoFar: Reader = (tokens, i) => {
  const year = yearRef(tokens, i)
  if (!year || 'type' in year.year || year.year.at !== 'article') return null
  const far =
    (word(tokens, year.to) === 'so' && word(tokens, year.to + 1) === 'far') ||
    (word(tokens, year.to) === 'to' && word(tokens, year.to + 1) === 'date')
  return far ? { spec: { type: 'todate', of: { type: 'year', year: year.year } }, to: year.to + 2 } : null
}
const yearToDate: Reader = (_tokens, i) => ({ spec: { type: 'todate', of: { type: 'unit', unit: 'year', plus: 0 } }, to: i + 1 })
const dated: Reader = (tokens, i) => slashYear(tokens, i)

const NUMBER_READERS: readonly Reader[] = [
  open(numberDate),
  yearSpan,
  dated,
  countedSpan,
  open(gluedPart),
  yearPart,
  ordinalPart,
  monthsOf,
  unitOf,
]
const THE_NUMBER: readonly Reader[] = [countedSpan, ordinalPart, monthsOf, unitOf, decade, dated]

/** "the 1990s" and "the 2022/23 season" carry the article, "the 2014 harvest" does not. */
function decade(tokens: Tokens, i: number): Hit | null {
  const hit = bareYears(tokens, i)
  return hit?.spec.type === 'decade' ? hit : null
}

type Row = readonly [Iterable<string>, readonly Reader[]]

function table(rows: readonly Row[]): ReadonlyMap<string, readonly Reader[]> {
  const map = new Map<string, readonly Reader[]>()
  for (const [words, readers] of rows) for (const each of words) map.set(each, [...(map.get(each) ?? []), ...readers])
  return map
}

const SEASON_WORDS = [
  'fiscal',
  'financial',
  'budget',
  'marketing',
  'crop',
  'season',
  'campaign',
  'harvest',
  'crushing',
  'milling',
  'sugar',
  'cotton',
  'trade',
  'my',
  'fy',
]
const EDGE_WORDS = ['start', 'beginning', 'end', 'close', 'turn', 'early', 'late', 'mid', 'middle']
const POINTERS = ['this', 'current', 'last', 'past', 'latest', 'next', 'coming', 'new', 'ongoing', 'present']
const LABELS = [...Array(100).keys()].flatMap((n) => {
  const two = String(n).padStart(2, '0')
  return [`fy${two}`, `fy20${two}`, `my20${two}`, `cy20${two}`]
})
const COMPACT = ['q1', 'q2', 'q3', 'q4', 'h1', 'h2'].flatMap((part) => [
  part,
  ...LABELS.filter((each) => each.startsWith('fy')).map((each) => part + each),
])

const SHARED: readonly Row[] = [
  [POINTERS, [pointed, thisSoFar, seasonSpan]],
  [PREVIOUS, [previous, unitAgo]],
  [SAME, [samePeriod]],
  [[...ORDINALS.keys()], [open(ordinalPart), unitOf]],
  [['opening', 'initial', 'final', 'closing', 'last'], [ordinalPart]],
  [SEASON_WORDS, [season, seasonSpan]],
  [EDGE_WORDS, [open(edge)]],
  [
    ['year', 'quarter', 'half', 'month', 'week', 'fortnight'],
    [unitTo, unitAgo, onUnit],
  ],
  [['month', 'months'], [unitOf]],
  [['year'], [edge]],
  [['calendar', 'cy', 'year', ...LABELS.filter((each) => each.startsWith('cy'))], [calendar]],
  [['whole', 'entire', 'full', 'all'], [wholeOf]],
  [[...NUMBERS.keys()], [countedSpan, agoPhrase, monthsOf]],
]

const THE_READERS = table([
  ...SHARED,
  [
    [...UNITS.keys(), ...SEASON_WORDS],
    [unitBefore, withinPeriod],
  ],
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

const READERS = table([
  ...SHARED,
  [['the'], [afterThe]],
  [MONTHS.keys(), [open(monthOrDay), endingQuarter]],
  [WEEKDAYS.keys(), [open(weekday)]],
  [COMPACT, [open(compactPart)]],
  [LABELS.filter((each) => !each.startsWith('cy')), [label]],
  [['fy', 'fiscal'], [label]],
  [['today', 'yesterday', 'tomorrow'], [dayWord]],
  [['a', 'one'], [agoPhrase]],
  [['that', 'those'], [thatOne]],
  [['on', 'month', 'quarter', 'week', 'yr'], [onUnit]],
  [['yoy', 'qoq', 'mom', 'wow', 'y', 'yr', 'm', 'q', 'w'], [shortBase]],
  [['ytd'], [yearToDate]],
  [['from'], [fromTo]],
  [['between'], [between]],
  [['since'], [since]],
  [['until', 'till', 'up', 'through'], [until]],
  [['by'], [by]],
  [['after'], [after]],
  [['as'], [asOf]],
  [['so', 'thus', 'to'], [soFar]],
])
