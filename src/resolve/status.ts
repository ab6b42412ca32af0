import type { Claim } from '../link/claims.ts'
import { type Element, isPunct, sense } from '../link/stream.ts'
import type { Indicator, Scope, Status } from '../types.ts'

const CORE: ReadonlySet<Indicator> = new Set([
  'exports',
  'imports',
  'trade',
  'balance',
  'production',
  'price',
  'wage',
  'investment',
  'aid',
  'deals',
  'sanctions-limit',
  'workers',
  'visitors',
  'migrants',
  'transfers',
])

/** core: statistics of trade, investment, aid, prices, wages, production, deals, limits and people who cross borders (GUIDE). */
export const scopeOf = (indicator: Indicator): Scope => (CORE.has(indicator) ? 'core' : 'other')

/** What kind of statement the figure is, by the status words of its clause. Base amounts are facts even in a forecast. */
export function statusOf(stream: readonly Element[], claim: Claim, indicator: Indicator): Status {
  if (indicator === 'sanctions-limit') return 'limit'
  let found: Status = 'reported'
  for (let j = claim.at - 1; j >= Math.max(0, claim.at - 14); j--) {
    const el = stream[j]
    if (isPunct(el, ';:') || el.lower === 'while' || el.lower === 'whereas' || el.lower === 'after') break
    if (el.quantity && isPunct(stream[j + 1], ',')) break
    const word = sense(el, 'status')
    if (!word || word.id === 'limit') continue
    if (word.id === 'forecast' && claim.role?.base && claim.at - j > 4) continue
    if (word.id === 'forecast') return 'forecast'
    if (found === 'reported') found = word.id as Status
  }
  for (let j = claim.at + 1; j < Math.min(stream.length, claim.at + 8) && found === 'reported'; j++) {
    if (stream[j].quantity || isPunct(stream[j], ',;()')) break
    const word = sense(stream[j], 'status')
    if (word && word.id !== 'limit' && !/^(?:will|would|could|should)$/.test(stream[j].lower)) found = word.id as Status
  }
  if (found === 'reported' && hedgedAsEstimate(stream, claim)) return 'estimated'
  return found
}

/** "an estimated 5,000": the hedge belongs to the quantity's own element. */
const hedgedAsEstimate = (stream: readonly Element[], claim: Claim): boolean =>
  claim.quantity.hedgeFrom < claim.quantity.from && claim.quantity.relation === 'approx' && /estimate/.test(stream[claim.at].lower)
