import type { Hit, Tokens } from './scan.ts'
import { word } from './scan.ts'
import type { PeriodSpec } from './spec.ts'
import { followingYear, type YearHit } from './years.ts'

/** "New Year", "New Year's Day", "Christmas": feasts with a day of their own. Lunar and other moving ones have none here. */
export function feast(tokens: Tokens, i: number): Hit | null {
  const lower = word(tokens, i)
  if (lower !== 'new' && lower !== 'christmas') return null
  if (!tokens[i].capital || (lower === 'new' && (word(tokens, i + 1) !== 'year' || !tokens[i + 1].capital))) return null
  const name = lower === 'new' ? i + 2 : i + 1
  const own = word(tokens, name) === "'s" ? name + 1 : name
  const eve = word(tokens, own) === 'eve'
  const to = eve || word(tokens, own) === 'day' ? own + 1 : name
  if ((lower === 'new' && isOther(tokens, i - 1)) || word(tokens, i - 1) === 'for') return null
  const year = followingYear(tokens, to)
  return { spec: day(lower === 'new', eve, year), to: year?.to ?? to }
}

const day = (newYear: boolean, eve: boolean, year: YearHit | null): PeriodSpec => ({
  type: 'day',
  day: newYear ? (eve ? 31 : 1) : eve ? 24 : 25,
  month: newYear && !eve ? 1 : 12,
  year: year?.year ?? null,
})

const isOther = (tokens: Tokens, i: number): boolean =>
  /^(?:lunar|chinese|jewish|islamic|thai|persian|khmer|ethiopian|school)$/.test(word(tokens, i))
