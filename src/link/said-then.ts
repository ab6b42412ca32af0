import type { PeriodSpec } from '../recognize/periods/spec.ts'
import { SAY } from './sources.ts'
import { type Element, isPunct, sense } from './stream.ts'

/** "said on Tuesday", "its October report", "a decree of 4 April": the time of the statement, not of what is stated. */
export function saidThen(stream: readonly Element[], p: number): boolean {
  const prior = stream[p - 1]?.lower ?? ''
  const before = prior === 'on' || prior === 'earlier' || prior === 'late' ? p - 2 : p - 1
  const w = stream[before]?.lower ?? ''
  const next = [stream[p + 1]?.lower ?? '', stream[p + 2]?.lower ?? '']
  if ((next[0] === 'had' || next[0] === 'has') && (SAY.has(next[1]) || next[1] === 'forecast' || next[1] === 'predicted')) return true
  // "puts the same period at 5 million", "thinks 2024 will be better": what is said is about that time
  if (SAY.has(w) && (before < p - 1 || !(isSpan(stream[p]) || next[0] === "'s"))) return true
  return (
    announcedThen(stream, p) ||
    w === 'reporters' ||
    (SAY.has(next[0]) && !(isSpan(stream[p]) && SHOWS.test(next[0]))) ||
    toldThen(stream, p) ||
    lookedThen(stream, p) ||
    reportedThen(stream, p) ||
    w === 'statement' ||
    w === 'report' ||
    w === 'website' ||
    w === 'conference' ||
    w === 'dated' ||
    documentOf(stream, p) ||
    outlookThen(stream, p) ||
    actOf(stream, p)
  )
}

const typeOf = (el: Element | undefined): PeriodSpec['type'] | '' => (el?.period?.spec as PeriodSpec | undefined)?.type ?? ''

const isSpan = (el: Element): boolean => SPANS.has(typeOf(el))
const SPANS: ReadonlySet<string> = new Set(['year', 'season', 'part', 'first', 'same', 'span', 'todate', 'since', 'rest', 'within'])

const isDay = (el: Element): boolean => DAYS.has(typeOf(el))
const DAYS: ReadonlySet<string> = new Set(['day', 'weekday'])
/** Times at which something is said or done, rather than counted over. */
const MOMENTS: ReadonlySet<string> = new Set(['day', 'weekday', 'weekend', 'month', 'unit', 'climate'])

/** "the total announced in mid-December", "briefed journalists in Abuja on Tuesday": the day of the announcement. */
function announcedThen(stream: readonly Element[], p: number): boolean {
  for (let j = p - 1; j >= Math.max(0, p - 5); j--) {
    if (stream[j].quantity || stream[j].period || isPunct(stream[j], ',')) return false
    // "the $1.59 billion posted last year" happened then
    if (stream[j].lower === 'posted') return !stream[j - 1]?.quantity
    if (/^(?:announced|published|released|signed|agreed|licensed|adopted|imposed|unveiled)$/.test(stream[j].lower)) return true
    if (CONTACT.test(stream[j].lower) && MOMENTS.has(typeOf(stream[p]))) return true
  }
  return false
}

const CONTACT =
  /^(?:briefed|speaking|spoke|reached|interviewed|polled|surveyed|canvassed|testified|initial(?:l?ed)|inked|gazetted|presented|tabled)$/

/** "the first five months show imports of 3 million" states what was in them. */
const SHOWS = /^(?:shows?|showed|yielded|yields?|records?|recorded|registered|registers?|posted|posts?|marked|marks?|counted|puts?)$/

/** "told a customer briefing this week", "repeated to buyers on Friday": the day of the words, an audience between. */
function toldThen(stream: readonly Element[], p: number): boolean {
  if (!isMoment(stream[p])) return false
  for (let j = p - 1; j >= Math.max(0, p - 9); j--) {
    const el = stream[j]
    if (el.quantity || el.period || isPunct(el, ',;:') || sense(el, 'move') || sense(el, 'indicator')?.pos === 'verb') return false
    if (/^(?:told|briefed|informed|assured|reminded|repeated|announced|issued|addressed|wrote|tweeted|confirmed)$/.test(el.lower))
      return true
  }
  return false
}

const isMoment = (el: Element): boolean => {
  const spec = el.period?.spec as PeriodSpec | undefined
  return spec?.type === 'day' || spec?.type === 'weekday' || spec?.type === 'weekend' || (spec?.type === 'unit' && SHORT.has(spec.unit))
}
const SHORT: ReadonlySet<string> = new Set(['day', 'week', 'month'])

/** "over the weekend I went through the tables", "we asked five millers last week": when the writer worked. */
function lookedThen(stream: readonly Element[], p: number): boolean {
  if (!isMoment(stream[p])) return false
  for (let j = Math.max(0, p - 8); j < Math.min(stream.length, p + 6); j++)
    if (/^(?:i|we)$/.test(stream[j].lower) && WORKED.test(stream[j + 1]?.first ?? '')) return true
  return false
}

const WORKED =
  /^(?:went|looked|read|asked|checked|spent|sat|wrote|visited|drove|called|rang|met|spoke|phoned|walked|sifted|combed|compared|downloaded|pulled|dug|leafed|travelled|traveled|saw|heard|talked)$/

/** "On April 24, the agency released ...": a day at the start of a sentence whose verb is one of saying. */
function reportedThen(stream: readonly Element[], p: number): boolean {
  if (p > 6 || !isDay(stream[p])) return false
  for (let j = p + 1; j < Math.min(stream.length, p + 10); j++) {
    if (stream[j].quantity) return false
    if (
      /^(?:said|says|reported|announced|released|published|posted|showed|told|unveiled|issued|lifted|raised|trimmed|cut|quoted)$/.test(
        stream[j].lower,
      ) &&
      !(stream[j].lower === 'quoted' && stream[j + 1]?.lower === 'at')
    )
      return true
  }
  return false
}

/** "its October report", "its Sept 12 outlook": "the May data" are those of May. */
function documentOf(stream: readonly Element[], p: number): boolean {
  const type = typeOf(stream[p])
  if (type !== 'month' && type !== 'day') return false
  const word = stream[p + 1]?.lower ?? ''
  return DOCUMENTS.has(word) || (QUALIFIERS.has(word) && DOCUMENTS.has(stream[p + 2]?.lower ?? ''))
}

const DOCUMENTS: ReadonlySet<string> = new Set(
  'report outlook forecast forecasts projection projections estimate review bulletin survey statement note update letter circular briefing meeting presentation announcement decision'.split(
    ' ',
  ),
)
const QUALIFIERS: ReadonlySet<string> = new Set(
  'monthly quarterly annual supply market crop price economic interim previous earlier'.split(' '),
)

/** "the 31.9 million that it had forecast in December", "which the association estimated in May" */
function outlookThen(stream: readonly Element[], p: number): boolean {
  if (stream[p - 1]?.lower !== 'in' || !MOMENTS.has(typeOf(stream[p]))) return false
  const verb = stream[p - 2]?.lower ?? ''
  if (
    !/^(?:forecast|forecasted|predicted|projected|estimated|expected|pencilled|foreseen|foresaw|warned|promised|pledged|flagged)$/.test(
      verb,
    )
  )
    return false
  return !/^(?:was|were|is|are|be|been)$/.test(stream[p - 3]?.lower ?? '')
}

/** "Announcement No. 18 of April 4", "Law No. 13 of 2023", "the reform of July 29": an act has a date. */
function actOf(stream: readonly Element[], p: number): boolean {
  if (stream[p - 1]?.lower !== 'of') return false
  for (let j = p - 2; j >= Math.max(0, p - 6); j--) {
    if (ACTS.has(stream[j].lower)) return true
    if (stream[j].quantity || isPunct(stream[j], ',')) return false
  }
  return false
}

const ACTS: ReadonlySet<string> = new Set(
  'law decree order announcement resolution regulation directive act treaty memorandum reform ordinance notification circular statute ruling'.split(
    ' ',
  ),
)
