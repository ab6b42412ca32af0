import { goodOf } from '../../recognize/periods/goods.ts'
import type { PeriodSpec } from '../../recognize/periods/spec.ts'
import type { Interval } from '../../resolve/periods/calendar.ts'
import { codeOf, parseCode } from '../../resolve/periods/codes.ts'
import { basePeriod, type PeriodContext, resolvePeriod } from '../../resolve/periods/index.ts'
import type { PeriodMention } from '../../types.ts'
import { saidThen } from '../periods.ts'
import { isPunct } from '../stream.ts'
import { type Ballot, ballot, carry, note, say } from './ballot.ts'
import { groupOf } from './fits.ts'
import type { Figure } from './indicator.ts'
import type { Proposal } from '../propose/propose.ts'
import { carryAlike, carryPast, type Past } from './past.ts'
import { relation, type View } from './view.ts'

/** What is known of a figure when its period is sought. */
export interface Dated {
  readonly indicator: string
  readonly item: string
  readonly country: string
  /** YYYY-MM-DD of the article, '' unknown */
  readonly published: string
  readonly status: string
  readonly future: boolean
  readonly price: boolean
  /** expressions that the neighbourhood gives to this figure, its mates, its clause */
  readonly own: PeriodMention | null
  readonly mate: PeriodMention | null
  readonly shared: PeriodMention | null
  /** expressions beside other figures, or bases of comparison */
  readonly taken: ReadonlySet<PeriodMention>
  readonly bases: ReadonlySet<PeriodMention>
  /** is it one of a list of figures? */
  readonly listed: boolean
  /** the code that a list of figures gives to this one, '' none */
  readonly paired: string
  /** the code of the last figure or sentence: what "the month" or "a year earlier" count from */
  readonly anchor: string
  /** the period that the sentences before ended with, and that of their paragraph */
  readonly running: string
}

/** What the time expressions around a figure are counted from. */
export const contextOf = (dated: Dated): PeriodContext => ({
  published: dated.published,
  figure: dated.anchor,
  country: dated.country,
  good: goodOf(dated.item),
  tense: dated.future ? 'future' : undefined,
})

/** Readings of a figure's period, as codes. */
export function periodReadings(view: View, figure: Figure, past: Past, dated: Dated, proposal: Proposal): Ballot {
  const { stream } = view
  const { at: q, role, quantity } = figure
  const on: Ballot = ballot(proposal.period, !proposal.undated)
  const from = past.here.at(-1)?.at ?? -1
  let fresh = false
  for (const el of stream) {
    if (!el.period) continue
    const j = el.index
    const mention = el.period
    const codes = resolvePeriod(mention, contextOf(dated))
    if (codes.length === 0) continue
    const spec = mention.spec as PeriodSpec
    const then = saidThen(stream, j)
    const reasons = relation(view, j, q)
    const before = stream[j - 1]?.lower ?? ''
    reasons.push(`prep.${PREPS.has(before) ? before : 'none'}`, `type.${spec.type}`, `anchor.${mention.anchor}`)
    if (mention.base) reasons.push('base')
    if (dated.bases.has(mention)) reasons.push('as-base')
    if (then) reasons.push('said-then')
    if (dated.own === mention) reasons.push('own')
    else if (dated.taken.has(mention)) reasons.push('taken')
    if (dated.mate === mention) reasons.push('mate')
    if (dated.shared === mention) reasons.push('shared')
    if (/^(?:than|from|against|versus|vs)$/.test(before)) reasons.push('compared')
    // "less than in 2013 (2.9 million)": the amount in brackets is of that time
    if (mention.base && role?.statistic !== 'change' && wasThen(stream, j, q)) reasons.push('was-then')
    const bracketed = isPunct(stream[j + 1], '(') && j < q && q <= j + 4
    if (isCompared(stream, j)) reasons.push(bracketed ? 'set-against.own' : 'set-against')
    if (before === 'since' || spec.type === 'since') reasons.push('since')
    if (j <= 1) reasons.push('opens')
    if (periodsBetween(view, j, q) > 0) reasons.push(j < q ? 'L.behind-other' : 'R.behind-other')
    if (stream[j + 1]?.lower === "'s") reasons.push('owner')
    if (isPunct(stream[j - 1], '(') || isPunct(stream[j - 1], ',')) reasons.push('set-off')
    if (!then && j > from && j < q && !mention.base) fresh = true
    if (role && role.statistic === 'change') reasons.push(mention.base ? 'change.base' : 'change.plain')
    if (dated.price) reasons.push(`price.${spec.type === 'day' || spec.type === 'weekday' ? 'day' : 'span'}`)
    // "8,920 tons in April and May" is one amount for both; "absent in February and March" is said of each
    const whole = codes.length > 1 && quantity.dimension !== 'zero' && !dated.listed ? joined(codes) : ''
    for (const code of whole !== '' ? [whole] : codes) say(on, code, j, [...reasons])
    // "sees 5 million for the year to September": of what is to come, a month without a year may lie ahead
    const open = dated.status === 'forecast' && !dated.future && mention.anchor === 'article'
    if (open && !then && COMING.has(spec.type) && stream[j + 1]?.lower !== "'s")
      for (const code of resolvePeriod(mention, { ...contextOf(dated), tense: 'future' }))
        if (!codes.includes(code) && isNearer(code, codes[0], dated.published))
          say(on, code, j, [...reasons, 'coming', `coming.${spec.type}`])
  }
  const tag = fresh ? 'fresh' : 'bare'
  if (dated.paired !== '') carry(on, dated.paired, 'paired')
  if (dated.running !== '')
    carry(
      on,
      dated.running,
      'running',
      `running.${tag}.${past.here.length > 0 ? 'later' : 'alone'}`,
      past.newBlock ? 'running.new' : 'running.same',
    )
  const { sentence, section, headline } = past.announced
  if (sentence !== '') carry(on, sentence, 'heard', `heard.${tag}`, past.newBlock ? 'heard.new' : 'heard.same')
  if (section !== '') carry(on, section, 'headed', `headed.${tag}`)
  if (headline !== '') carry(on, headline, 'headline', `headline.${tag}`)
  if (dated.published !== '') {
    const year = dated.published.slice(0, 4)
    carry(on, year, 'this-year', `this-year.${dated.status}`, `this-year.${tag}`, `this-year.${dated.indicator}`)
    carry(on, dated.published.slice(0, 7), 'this-month', `this-month.${dated.indicator}`, `this-month.${tag}`)
    carry(on, dated.published, 'this-day', `this-day.${dated.indicator}`)
    carry(on, String(Number(year) - 1), 'last-year', `last-year.${tag}`)
    if (dated.status === 'forecast') carry(on, String(Number(year) + 1), 'next-year')
  }
  for (const [i, code] of past.about.periods.entries()) carry(on, code, FREQUENT[i], `${FREQUENT[i]}.${tag}`)
  const before = dated.anchor === '' ? '' : basePeriod(dated.anchor, 'year')
  if (before !== '')
    carry(on, before, 'year-before', `year-before.${tag}`, contrast(stream, q) ? 'year-before.contrast' : 'year-before.plain')
  carryPast(on, past, 'period', past.about.period, fresh, view.clause[q], figure.host, role?.mates ?? [])
  carryAlike(on, past, 'period', {
    'like.kind': (s) => s.indicator === dated.indicator,
    'like.good': (s) => s.item === dated.item,
    'like.both': (s) => s.indicator === dated.indicator && s.item === dated.item,
    'like.all': (s) => s.indicator === dated.indicator && s.item === dated.item && s.reporter === dated.country,
    'like.unit': (s) => s.dimension === quantity.dimension && s.per === quantity.per,
    'like.told': (s) => s.told.has('period'),
  })
  for (const [i, said] of [past.here.at(-1), past.last, past.block, past.first].entries())
    if (said) carry(on, said.period, said.indicator === dated.indicator ? SAME[i] : OTHER[i])
  if (past.about.indicator === dated.indicator) carry(on, past.about.period, 'same.about')
  const now = dated.published === '' ? null : parseCode(dated.published)
  const last = parseCode(past.here.at(-1)?.period ?? past.last?.period ?? '')
  const roleTag = role ? (role.base ? 'base' : role.statistic) : 'norole'
  const kind = dated.price ? 'price' : dated.indicator
  note(on, tag, `carried.${groupOf(quantity)}`, `carried.${dated.status}`, `carried.${kind}`, `carried.${roleTag}`)
  note(on, past.here.length > 0 ? 'later' : past.newBlock ? 'new' : 'same')
  if (figure.title) note(on, 'carried.title')
  for (const r of on.said) {
    r.reasons.push(...placeInTime(r.value, dated, now, last, 'said'))
    r.reasons.push(`said.${groupOf(quantity)}`, `said.${dated.status}`, `said.${kind}`, `said.${roleTag}`)
    if (figure.title) r.reasons.push('said.title')
  }
  for (const [value, reasons] of on.carried) {
    if (value === '') reasons.push('nothing', `nothing.${dated.indicator}`)
    else reasons.push(...placeInTime(value, dated, now, last, 'carried'))
  }
  return on
}

/** The span of codes that follow each other without a gap, '' where they do not. */
function joined(codes: readonly string[]): string {
  const spans = codes.map(parseCode)
  for (let i = 0; i < spans.length; i++) {
    const [a, b] = [spans[i - 1], spans[i]]
    if (!b || (i > 0 && (!a || b.start !== a.end + 1))) return ''
  }
  const [first, last] = [spans[0], spans[spans.length - 1]]
  return first && last ? codeOf({ ...first, end: last.end }) : ''
}

/** Where a period lies against the date of the article and against the figures before. */
function placeInTime(code: string, dated: Dated, now: Interval | null, last: Interval | null, how: string): string[] {
  const reasons: string[] = []
  const span = parseCode(code)
  if (!span) return reasons
  if (now) {
    if (span.start > now.end) reasons.push('ahead', `ahead.${dated.status}`)
    else if (span.end > now.end) reasons.push('running-now', `running-now.${dated.status}`, `running-now.${dated.price ? 'price' : 'flow'}`)
    else if (now.end - span.end > 800) reasons.push(`long-ago.${how}`)
    else if (now.end - span.end > 430) reasons.push(`ago.${how}`)
    const days = span.end - span.start
    if (days < 2) reasons.push('day', `day.${dated.price ? 'price' : 'flow'}`)
    else if (days > 740) reasons.push('years')
    else if (days > 360) reasons.push('year')
  }
  if (last) reasons.push(span.end < last.start ? 'older' : span.start > last.end ? 'newer' : 'overlaps')
  return reasons
}

/** Does the span that lies ahead end nearer to the article than the one behind it? */
function isNearer(ahead: string, behind: string, published: string): boolean {
  const [a, b, now] = [ahead, behind, published].map(parseCode)
  return a !== null && b !== null && now !== null && a.end - now.end < now.end - b.end
}

const COMING: ReadonlySet<string> = new Set(['month', 'rolling', 'until', 'part', 'week', 'climate'])

const FREQUENT = ['frequent1', 'frequent2', 'frequent3'] as const
const SAME = ['same.here', 'same.last', 'same.block', 'same.first'] as const
const OTHER = ['other.here', 'other.last', 'other.block', 'other.first'] as const

const PREPS: ReadonlySet<string> = new Set([
  'in',
  'for',
  'during',
  'of',
  'from',
  'by',
  'since',
  'until',
  'to',
  'at',
  'on',
  'over',
  'through',
  'than',
  'against',
  'with',
  'versus',
  'between',
  'and',
  ',',
  '(',
  ')',
  'the',
  "'s",
  'after',
  'before',
  'as',
  'within',
  'throughout',
])

/** "a year earlier they had managed 298,000", "where the year before it was 5 million" */
function wasThen(stream: View['stream'], p: number, q: number): boolean {
  if (p > q || q - p > 10) return false
  const between = stream.slice(p + 1, q)
  return between.some((e) => /^(?:had|was|were)$/.test(e.lower)) && !between.some((e) => e.quantity)
}

/** "than in 2013", "twice the 2019 figure", "the level of May", "from those of last week": the time of what is compared with. */
function isCompared(stream: View['stream'], p: number): boolean {
  if (stream[p - 1]?.lower === 'to' && /^(?:relative|opposed|compar\w+|equivalent)$/.test(stream[p - 2]?.lower ?? '')) return true
  // "an increase of 3 million over April"
  if (stream[p - 1]?.lower === 'over' && /^(?:month|part|year)$/.test((stream[p].period?.spec as PeriodSpec | undefined)?.type ?? ''))
    return stream.slice(Math.max(0, p - 5), p).some((e) => e.quantity !== null)
  let owned = stream[p + 1]?.lower === "'s" || BASE_NOUNS.test(stream[p + 1]?.lower ?? '')
  for (let j = p - 1; j >= Math.max(0, p - 4); j--) {
    const { lower, quantity } = stream[j]
    if (lower === 'than' || lower === 'against' || lower === 'versus' || lower === 'vs' || lower === 'unlike') return true
    if (quantity) return owned && (quantity.dimension === 'multiple' || quantity.dimension === 'percent')
    if (BASE_NOUNS.test(lower)) owned = true
    else if (!/^(?:in|of|the|that|those|on|for|at|from|during|to|over|below|above|under)$/.test(lower)) return false
    if (/^(?:over|below|above|under)$/.test(lower) && owned) return true
  }
  return false
}

const BASE_NOUNS = /^(?:level|levels|figure|mark|pace|rate|volume|result|total|number|price|average|tonnage|value|tally)$/

/** "instead of $4.6 billion", "after 663,000": an amount that is compared with the one before. */
const contrast = (stream: View['stream'], q: number): boolean =>
  [stream[q - 1]?.lower, stream[q - 2]?.lower, stream[q - 3]?.lower].some((w) =>
    /^(?:instead|after|against|versus|vs|from|than|compared|where)$/.test(w ?? ''),
  )

function periodsBetween(view: View, a: number, b: number): number {
  const [lo, hi] = a < b ? [a + 1, b] : [b + 1, a]
  let n = 0
  for (let j = lo; j < hi; j++) if (view.stream[j].period && !view.stream[j].period?.base) n++
  return n
}
