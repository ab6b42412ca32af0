import { isGroup } from './areas.ts'
import type { Claim } from './claims.ts'
import { EMPTY_TOPIC, FLOWS, type Topic, TOPIC_FIELDS } from './topic.ts'

/** Indicators that an article can be about; counts of firms or lengths are asides. */
const MAIN: ReadonlySet<string> = new Set([
  'exports',
  'imports',
  'trade',
  'production',
  'investment',
  'visitors',
  'migrants',
  'workers',
  'price',
  'stocks',
  'consumption',
  'deals',
  'transfers',
  'aid',
  'wage',
  'balance',
])

const OF_GOODS: ReadonlySet<string> = new Set(['production', 'price', 'stocks', 'consumption'])

/**
 * What the article is about: what its first figure says (`first`), unless clearly more of its figures state something else in words of
 * their own; output and prices are of a good, that of headline or lead (`lead`) where they do not say it. Null where nothing is stated.
 */
export function profileOf(claims: readonly Claim[], first: Topic, home: string, lead: string): Topic | null {
  const said = claims.filter((c) => !c.own && MAIN.has(c.topic.indicator))
  if (said.length === 0) return null
  const flipped = (id: string): boolean => FLOWS.has(id) && FLOWS.has(first.indicator) && id !== first.indicator
  const indicator = preferred(
    said.filter((c) => !c.topic.inherited.has('indicator') && !flipped(c.topic.indicator)),
    (c) => c.topic.indicator,
    first.indicator,
  )
  const same = said.filter((c) => c.topic.indicator === indicator)
  const owners = said.filter((c) => c.topic.reporter === home || c.topic.reporter === first.reporter)
  // the country that the words of the whole text are most about, where its figures speak of it at all
  const host =
    owners.some((c) => c.topic.reporter === home) || (isGroup(first.reporter) && home !== '' && !isGroup(home)) ? home : first.reporter
  const reporter = (home !== first.partner ? preferred(owners, (c) => c.topic.reporter, host) : first.reporter) || home
  const item =
    first.item === '' && OF_GOODS.has(indicator) && lead !== ''
      ? lead
      : preferred(
          said.filter(
            (c) =>
              (c.topic.item !== '' && c.topic.indicator !== 'transfers' && !c.topic.inherited.has('item')) ||
              (FLOWS.has(c.topic.indicator) && !c.topic.inherited.has('item')),
          ),
          (c) => c.topic.item,
          first.item,
          0.4,
        )
  const kept = reporter === first.reporter && indicator === first.indicator
  return {
    ...EMPTY_TOPIC,
    indicator: indicator as Topic['indicator'],
    reporter,
    item,
    partner: kept ? first.partner : sharedPartner(same, reporter),
    settled: true,
    inherited: new Set(TOPIC_FIELDS),
  }
}

/** The period that most figures state in words of their own, where it clearly outnumbers the first one's; years of comparison are older. */
export function profilePeriod(stated: readonly string[], first: string): string {
  const recent = stated.filter((p) => p.slice(0, 4) >= first.slice(0, 4))
  return preferred(recent, (p) => p, first)
}

/** The partner that most figures of one owner share, or ''. */
function sharedPartner(claims: readonly Claim[], reporter: string): string {
  const owned = claims.filter((c) => c.topic.reporter === reporter)
  const partner = preferred(owned, (c) => c.topic.partner, '')
  return owned.filter((c) => c.topic.partner === partner).length >= 0.6 * owned.length ? partner : ''
}

/** The most frequent value where it clearly outnumbers `first` and makes up at least `share` of them, else `first`. */
function preferred<T>(list: readonly T[], of: (x: T) => string, first: string, share = 0): string {
  const counts = new Map<string, number>()
  for (const x of list) counts.set(of(x), (counts.get(of(x)) ?? 0) + 1)
  let best = first
  for (const [value, n] of counts) if (n > (counts.get(best) ?? 0)) best = value
  const n = counts.get(best) ?? 0
  return n >= 2 * (counts.get(first) ?? 0) + 2 && n >= share * list.length ? best : first
}
