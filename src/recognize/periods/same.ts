import { monthOrDay } from './dates.ts'
import { agoPhrase, previous, unitBefore } from './earlier.ts'
import { pointed } from './relative.ts'
import { fullYear, type Hit, isDash, month, skipThe, smallNumber, type Tokens, word } from './scan.ts'
import { seasonWords } from './seasons.ts'
import { absolute, season, type Unit, yearSpec } from './spec.ts'
import { SAME, SPAN_NOUNS, UNITS, WITHIN_PREPOSITIONS } from './words.ts'
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
  if (!then) return word(tokens, i) === 'same' ? { spec: { type: 'within', unit: noun.unit }, to: noun.to } : null
  return { spec: { type: 'same', unit: noun.unit, in: then.spec }, to: then.to }
}

/** "period", "time period", "month", "nine months", "nine-month period", "20-day period". */
function spanNoun(tokens: Tokens, i: number): { unit: Unit | 'period'; to: number } | null {
  const count = smallNumber(tokens, i)
  const at = count ? (isDash(tokens, count.to) ? count.to + 1 : count.to) : i
  const lower = word(tokens, at)
  const next = word(tokens, at + 1)
  if (SPAN_NOUNS.has(lower)) return { unit: 'period', to: SPAN_NOUNS.has(next) ? at + 2 : at + 1 }
  const unit = UNITS.get(lower)
  if (!unit || unit === 'decade') return null
  const to = SPAN_NOUNS.has(next) ? at + 2 : at + 1
  const plural = lower.endsWith('s')
  return { unit: count || plural || to > at + 1 || unit === 'day' || unit === 'season' ? 'period' : unit, to }
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
  if (!unit || unit === 'decade' || unit === 'day' || lower.endsWith('s') || namesMore(tokens, at + 1)) return null
  return { spec: { type: 'within', unit }, to: at + 1 }
}

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
