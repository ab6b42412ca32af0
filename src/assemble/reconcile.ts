import type { Relation } from '../types.ts'
import { byNumber, byText, inOrder } from './order.ts'
import type { Placed } from './place.ts'
import { overlap } from './precision.ts'

/** How much a relation says of a value: an exact one more than a bound. */
const VAGUENESS: Readonly<Record<Relation, number>> = { eq: 0, approx: 1, range: 2, gt: 3, ge: 3, lt: 3, le: 3 }

/**
 * Splits the observations of one point into groups that agree, each with its preferred observation first: the most precise,
 * then the latest published. The group of the preferred observation of the whole point comes first.
 */
export function reconcile(point: readonly Placed[]): Placed[][] {
  let open = [...point].sort(PREFERENCE)
  const groups: Placed[][] = []
  while (open.length > 0) {
    const [preferred, ...others] = open
    const agrees = (other: Placed): boolean => overlap(other.interval, preferred.interval)
    groups.push([preferred, ...others.filter(agrees)])
    open = others.filter((other) => !agrees(other))
  }
  return groups
}

/** Latest first where both are dated; an undated one comes last. The rest makes the order total. */
const PREFERENCE = inOrder<Placed>(
  byNumber((p) => VAGUENESS[p.row.relation]),
  byNumber((p) => p.interval.step),
  (a, b) => byText<Placed>((p) => p.row.published)(b, a),
  byText((p) => p.file),
  byNumber((p) => p.start),
  byNumber((p) => p.end),
  byText((p) => p.id),
)
