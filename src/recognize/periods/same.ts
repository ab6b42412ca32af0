import { monthOrDay } from './dates.ts'
import { agoPhrase, previous, unitBefore } from './earlier.ts'
import { pointed } from './relative.ts'
import { fullYear, type Hit, isDash, month, skipThe, smallNumber, type Tokens, word } from './scan.ts'
import { seasonWords } from './seasons.ts'
import { absolute, season, type Unit, yearSpec } from './spec.ts'
import { LOOSE_SPAN_NOUNS, SAME, SPAN_NOUNS, UNITS, WITHIN_PREPOSITIONS } from './words.ts'
import { yearRef } from './years.ts'

/** "same period last year", "corresponding month of 2016", "same days of last month", "same nine months", "same period". `i` is after "the". */
export function samePeriod(tokens: Tokens, i: number): Hit | null {
  if (!SAME.has(word(tokens, i))) return null
  // "the same 2013 period"
  const year = fullYear(tokens, i + 1)
  const noun = spanNoun(tokens, year ? i + 2 : i + 1)
  if (noun && year) return { spec: { type: 'same', unit: noun.unit, in: yearSpec(absolute(year)) }, to: noun.to }
  if (!noun) return null
  const then = moment(tokens, noun.to)
  const loose = LOOSE_SPAN_NOUNS.has(word(tokens, noun.to - 1))
  if (!then) return word(tokens, i) === 'same' && !loose ? { spec: { type: 'within', unit: noun.unit }, to: noun.to } : null
  const counted = noun.months > 0 ? { months: noun.months } : {}
  return { spec: { type: 'same', unit: noun.unit, in: then.spec, ...counted }, to: then.to }
}

/** "period", "time period", "month", "nine months", "nine-month period", "20-day period". */
function spanNoun(tokens: Tokens, i: number): { unit: Unit | 'period'; months: number; to: number } | null {
  const count = smallNumber(tokens, i)
  const at = count ? (isDash(tokens, count.to) ? count.to + 1 : count.to) : i
  const lower = word(tokens, at)
  const next = word(tokens, at + 1)
  if (SPAN_NOUNS.has(lower)) return { unit: 'period', months: 0, to: SPAN_NOUNS.has(next) ? at + 2 : at + 1 }
  const unit = UNITS.get(lower)
  const year = unit === 'season' ? null : seasonWords(tokens, at)
  if (year && !count) return { unit: 'season', months: 0, to: year.to }
  if (!unit || unit === 'decade') return null
  if (unit === 'half')
    return { unit: 'half', months: 0, to: word(tokens, at + 1) === 'year' ? at + 2 : isDash(tokens, at + 1) ? at + 3 : at + 1 }
  const to = SPAN_NOUNS.has(next) ? at + 2 : at + 1
  const plural = lower.endsWith('s')
  return {
    unit: count || plural || to > at + 1 || unit === 'day' || unit === 'season' ? 'period' : unit,
    months: count && unit === 'month' ? count.n : 0,
    to,
  }
}

/** When the same period was: a year ("of 2016", "last year", "a year earlier") or another month ("of last month", "in August"). */
function moment(tokens: Tokens, i: number): Hit | null {
  const lower = word(tokens, i)
  const at =
    lower === 'of' || lower === 'in' || lower === 'during' || lower === 'for' || (lower === ',' && word(tokens, i + 1) !== ',') ? i + 1 : i
  const year = lower === ',' ? null : yearRef(tokens, at)
  if (year) return { spec: yearSpec(year.year), to: year.to }
  if (lower === ',') return null
  const the = skipThe(tokens, at)
  const earlier = agoPhrase(tokens, at) ?? previous(tokens, the) ?? unitBefore(tokens, the)
  if (earlier) return earlier
  const back = pointed(tokens, the)
  if (back?.spec.type === 'unit' && back.spec.unit !== 'day') return back
  const named = at > i && at < tokens.length ? monthOrDay(tokens, at) : null
  return named?.spec.type === 'month' ? named : null
}

const QUALIFIERS: ReadonlySet<string> = new Set(
  'measured reporting reported review reference given cited said whole entire full relevant survey latter studied observed'.split(' '),
)

/** "the period", "the measured period", "the full year", "the quarter" after "in", "for", "over": the figure's own span. `i` is after "the". */
export function withinPeriod(tokens: Tokens, i: number): Hit | null {
  if (word(tokens, i - 1) !== 'the') return null
  const qualified = QUALIFIERS.has(word(tokens, i))
  const at = qualified ? i + 1 : i
  const lower = word(tokens, at)
  if (!qualified && !WITHIN_PREPOSITIONS.has(word(tokens, i - 2))) return null
  if (lower === 'period') return periodIn(tokens, at + 1)
  const named = seasonWords(tokens, at)
  if (named) return namesMore(tokens, named.to) ? null : { spec: season({ name: named.name, figure: true }), to: named.to }
  const unit = UNITS.get(lower)
  const half =
    unit === 'half' && isDash(tokens, at + 1) && word(tokens, at + 2) === 'year' ? at + 3 : unit === 'half' && next(tokens, at) ? at + 2 : 0
  if (half) return { spec: { type: 'within', unit: 'half' }, to: half }
  if (unit === 'half' && word(tokens, at + 1) === 'a') return null
  if (!unit || unit === 'decade' || unit === 'day' || lower.endsWith('s') || namesMore(tokens, at + 1)) return null
  // "later in the year" is of the article's
  if (word(tokens, i - 3) === 'later' && unit !== 'season') return { spec: { type: 'unit', unit, plus: 0 }, to: at + 1 }
  return { spec: { type: 'within', unit }, to: at + 1 }
}

const next = (tokens: Tokens, i: number): boolean => word(tokens, i + 1) === 'year'

/** "for the period in 2015" is the same span of 2015. */
function periodIn(tokens: Tokens, i: number): Hit | null {
  const lower = word(tokens, i)
  const year = lower === 'in' || lower === 'of' ? yearRef(tokens, i + 1) : null
  if (year) return { spec: { type: 'same', unit: 'period', in: yearSpec(year.year) }, to: year.to }
  return namesMore(tokens, i) ? null : { spec: { type: 'within', unit: 'period' }, to: i }
}

/** A date that follows tells more: "the period of January through June", "the year to March", "the week of May 3". */
function namesMore(tokens: Tokens, i: number): boolean {
  const lower = word(tokens, i)
  if (isDash(tokens, i)) return true
  if (lower === 'to' || lower === 'ended' || lower === 'ending' || lower === 'that' || lower === 'when' || lower === 'since') return true
  if (lower !== 'of' && lower !== 'from') return false
  const at = skipThe(tokens, i + 1)
  return at < tokens.length && (tokens[at].kind === 'number' || month(tokens, at) !== null)
}
