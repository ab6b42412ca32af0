import { atom } from './atoms.ts'
import { type Hit, isDash, type Tokens, word } from './scan.ts'
import { UNITS } from './words.ts'
import { yearRef } from './years.ts'

/** "year to date", "year-to-date", "month to date" */
export function toDate(tokens: Tokens, i: number): Hit | null {
  const at = isDash(tokens, i + 1) ? i + 2 : i + 1
  const date = isDash(tokens, at + 1) ? at + 2 : at + 1
  const unit = UNITS.get(word(tokens, i))
  if (unit === 'season' || !unit || word(tokens, at) !== 'to' || word(tokens, date) !== 'date') return null
  return { spec: { type: 'todate', of: { type: 'unit', unit, plus: 0 } }, to: date + 1 }
}

/** "so far this year", "thus far in 2014", "to date this season". */
export function soFar(tokens: Tokens, i: number): Hit | null {
  if (word(tokens, i + 1) !== 'far' && !(word(tokens, i) === 'to' && word(tokens, i + 1) === 'date')) return null
  const at = word(tokens, i + 2) === 'in' || word(tokens, i + 2) === 'for' || word(tokens, i + 2) === 'during' ? i + 3 : i + 2
  const hit = yearRef(tokens, at)
  if (hit) return { spec: { type: 'todate', of: 'type' in hit.year ? hit.year : { type: 'year', year: hit.year } }, to: hit.to }
  const pointed = at < tokens.length ? atom(tokens, at) : null
  if (pointed?.spec.type === 'unit' || pointed?.spec.type === 'season')
    return { spec: { type: 'todate', of: pointed.spec }, to: pointed.to }
  return null
}
