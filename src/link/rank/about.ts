import { itemParents } from '../../lexicon/items/index.ts'
import type { Interval } from '../../resolve/periods/calendar.ts'
import { parseCode } from '../../resolve/periods/codes.ts'
import { basePeriod, resolvePeriod } from '../../resolve/periods/index.ts'
import type { Draft, Span } from '../../types.ts'
import type { Names } from '../named.ts'
import type { Line } from '../read-article.ts'
import { saidThen } from '../said-then.ts'
import { sense } from '../stream.ts'
import { type Count, elect, type Reading, weigh } from './ballot.ts'
import type { About, Field } from './past.ts'
import { type AboutSlot, weightsOf } from './weights.ts'

/** What is known of an article when it is asked what it is about. */
export interface Evidence {
  readonly span: Span
  readonly lines: readonly Line[]
  /** its figures as a first reading has them, in order */
  readonly drafts: readonly Draft[]
  readonly published: string
  /** what counting its figures makes of it */
  readonly counted: About
}

/** Told of every choice for an article, with its span. */
export type AboutTrace = (slot: AboutSlot, span: Span, count: Count, won: Reading | null) => void

/** The field values that most figures of the article are likely to have, each weighed by what speaks for it. */
export function aboutOf(evidence: Evidence, trace: AboutTrace | null): About {
  const chosen = { ...evidence.counted }
  const where = placesOf(evidence.lines)
  for (const field of FIELDS) {
    const slot: AboutSlot = `about-${field}`
    const options = READINGS[field](evidence, where).readings()
    const { readings } = weightsOf(slot)
    const count: Count = { options, weights: options.map((r) => weigh(r.reasons, readings)), carried: [], proposed: ['', ''] }
    const won = elect(count)
    trace?.(slot, evidence.span, count, won)
    if (won) Object.assign(chosen, { [field]: won.value })
  }
  return chosen
}

// Who reports is as well told by `home.ts`: weighing it was tried and did not help.
const FIELDS = ['period', 'item', 'indicator', 'partner'] as const satisfies readonly Field[]

/** Reasons by value, in the order in which the values were met. */
class Values {
  readonly reasons = new Map<string, Set<string>>()
  add(value: string, ...reasons: readonly string[]): void {
    const held = this.reasons.get(value)
    if (held) for (const r of reasons) held.add(r)
    else this.reasons.set(value, new Set(reasons))
  }
  readings(): Reading[] {
    return [...this.reasons].map(([value, reasons]) => ({ value, at: -1, reasons: [...reasons] }))
  }
}

const bucket = (n: number): string => (n >= 8 ? '8' : n >= 5 ? '5' : n >= 3 ? '3' : String(n))
const share = (n: number, of: number): string =>
  of === 0 || n === 0 ? '0' : n > 0.6 * of ? '60' : n > 0.4 * of ? '40' : n > 0.25 * of ? '25' : n > 0.1 * of ? '10' : '1'

/** How often each value stands in a list, the most frequent first, the earlier where they are level. */
function tally(list: readonly string[]): [value: string, n: number][] {
  const counts = new Map<string, number>()
  for (const v of list) counts.set(v, (counts.get(v) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1])
}

const rankOf = (i: number): string => String(Math.min(3, i))

/** How often the text names each value. */
function named(values: Values, list: readonly string[]): [value: string, n: number][] {
  const counts = tally(list)
  counts.forEach(([value, n], i) => {
    values.add(value, `named.${bucket(n)}`, `named.rank.${rankOf(i)}`, `named.share.${share(n, list.length)}`)
  })
  return counts
}

/** What the figures of the first reading say of a field. */
function ofFigures(values: Values, { drafts, counted }: Evidence, field: Field): void {
  const main = drafts.filter((d) => d.scope === 'core' && d.status === 'reported')
  tally(main.filter((d) => !d.inferred.includes(field)).map((d) => d[field])).forEach(([value, n], i) => {
    values.add(value, `told.${bucket(n)}`, `told.share.${share(n, main.length)}`, `told.rank.${rankOf(i)}`)
  })
  tally(main.map((d) => d[field])).forEach(([value, n], i) => {
    values.add(value, `all.share.${share(n, main.length)}`, `all.rank.${rankOf(i)}`)
  })
  const [first] = main
  if (first) values.add(first[field], 'first', first.inferred.includes(field) ? 'first.kept' : 'first.told')
  values.add(counted[field], 'counted')
}

/** Where in the article each sentence stands: headline, first paragraph, a heading, the start of a paragraph. */
function placesOf(lines: readonly Line[]): string[] {
  const lead = lines.find((l) => l.sentence.kind === 'paragraph')?.sentence.block ?? -1
  return lines.map(({ sentence, names }, i) => {
    if (sentence.kind === 'title') return 'title'
    const opens = lines[i - 1]?.sentence.block !== sentence.block
    if (sentence.block === lead) return opens ? 'opening' : 'lead'
    if (names.section) return 'heading'
    return opens ? 'paragraph' : 'body'
  })
}

function periodReadings(evidence: Evidence, where: readonly string[]): Values {
  const values = new Values()
  const { lines, published, counted } = evidence
  const list: string[] = []
  lines.forEach(({ stream }, i) => {
    for (const el of stream) {
      const mention = el.period
      if (!mention || mention.anchor === 'figure' || saidThen(stream, el.index)) continue
      const codes = resolvePeriod(mention, { published, figure: '', country: counted.home, tense: undefined })
      for (const code of codes) values.add(code, `in.${where[i]}`, mention.base ? 'base' : 'plain', `as.${mention.anchor}`)
      if (mention.base) continue
      if (list.length === 0) for (const code of codes) values.add(code, 'named.first')
      list.push(...codes)
    }
  })
  named(values, list)
  ofFigures(values, evidence, 'period')
  addTimes(values, parseCode(published))
  return values
}

/** Lengths of periods in days, and how many days ago they ended, each up to a bound. */
const LENGTHS: readonly (readonly [below: number, kind: string])[] = [
  [2, 'day'],
  [20, 'week'],
  [32, 'month'],
  [93, 'quarter'],
  [185, 'half'],
  [364, 'months'],
  [367, 'year'],
  [Number.POSITIVE_INFINITY, 'years'],
]
const ENDS: readonly (readonly [below: number, when: string])[] = [
  [0, 'ahead'],
  [20, 'now'],
  [75, 'recently'],
  [200, 'before'],
  [400, 'last-year'],
  [Number.POSITIVE_INFINITY, 'long-ago'],
]
const within = (bounds: typeof LENGTHS, days: number): string => (bounds.find(([below]) => days < below) ?? bounds[bounds.length - 1])[1]

/** Where each period lies against the date of the article and against the others that it names. */
function addTimes(values: Values, now: Interval | null): void {
  const spans = new Map<string, Interval>()
  /** first and last start of the periods with an end, last end of those of a length, last start of all */
  const starts = new Map<number, [first: number, last: number]>()
  const ends = new Map<number, number>()
  let latest = Number.NEGATIVE_INFINITY
  for (const code of values.reasons.keys()) {
    const span = parseCode(code)
    if (!span) {
      values.add(code, 'no-code')
      continue
    }
    spans.set(code, span)
    const [first, last] = starts.get(span.end) ?? [span.start, span.start]
    starts.set(span.end, [Math.min(first, span.start), Math.max(last, span.start)])
    ends.set(span.end - span.start, Math.max(ends.get(span.end - span.start) ?? span.end, span.end))
    latest = Math.max(latest, span.start)
  }
  for (const [code, { start, end }] of spans) {
    const kind = `is.${within(LENGTHS, end - start + 1)}`
    values.add(code, kind)
    if (now) {
      const ended = `ends.${within(ENDS, now.end - end)}`
      values.add(code, ended, `${kind}.${ended}`)
    }
    const [first, last] = starts.get(end) as [number, number]
    if (first < start) values.add(code, 'within')
    if (last > start) values.add(code, 'holds')
    if (latest > end) values.add(code, 'later-named')
    if ((ends.get(end - start) as number) > end) values.add(code, 'later-alike')
    const before = basePeriod(code, 'year')
    if (before !== '' && values.reasons.has(before)) values.add(code, 'base-named')
  }
}

/** Goods or areas, in the order in which each sentence names them; '' competes with them. */
function nouns(
  { lines }: Evidence,
  where: readonly string[],
  of: (names: Names) => readonly string[],
): [Values, [string, number][], number] {
  const values = new Values()
  const list: string[] = []
  lines.forEach(({ names }, i) => {
    of(names).forEach((value, k) => {
      values.add(value, `in.${where[i]}`)
      if (list.length === 0) values.add(value, 'named.first')
      if (k === 0) values.add(value, `heads.${where[i]}`)
      list.push(value)
    })
  })
  const counts = named(values, list)
  values.add('', 'none', `none.kinds.${bucket(counts.length)}`)
  return [values, counts, list.length]
}

function itemReadings(evidence: Evidence, where: readonly string[]): Values {
  const { lines, counted } = evidence
  const [values, counts, all] = nouns(evidence, where, (names) => names.goods)
  for (const { names } of lines) if (names.section?.item) values.add(names.section.item, 'section')
  values.add('', `none.most.${share(counts[0]?.[1] ?? 0, all)}`, 'is-none')
  ofFigures(values, evidence, 'item')
  values.add(counted.lead, 'lead')
  const parents = new Set(counts.map(([good]) => itemParents.get(good)))
  for (const [good, reasons] of values.reasons) {
    const parent = itemParents.get(good)
    if (parent && values.reasons.has(parent)) reasons.add('child')
    if (parents.has(good)) reasons.add('parent')
  }
  return values
}

function partnerReadings(evidence: Evidence, where: readonly string[]): Values {
  const { counted } = evidence
  const [values, counts, all] = nouns(evidence, where, (names) => names.areas)
  values.add('', `none.second.${share(counts[1]?.[1] ?? 0, all)}`)
  ofFigures(values, evidence, 'partner')
  values.add(counted.home, 'home')
  values.add(counted.rival, 'rival')
  values.add(counted.reporter, counted.reporter === '' ? 'reporter0' : 'reporter')
  for (const code of counted.pair ?? []) values.add(code, code === counted.reporter ? 'pair.own' : 'pair.other')
  return values
}

function indicatorReadings(evidence: Evidence, where: readonly string[]): Values {
  const values = new Values()
  const list: string[] = []
  evidence.lines.forEach(({ stream }, i) => {
    for (const el of stream) {
      const entry = sense(el, 'indicator')
      if (!entry || entry.weak) continue
      values.add(entry.id, `in.${where[i]}`)
      list.push(entry.id)
    }
  })
  named(values, list)
  ofFigures(values, evidence, 'indicator')
  for (const [id, reasons] of values.reasons) reasons.add(`is.${id}`)
  return values
}

const READINGS: Readonly<Record<(typeof FIELDS)[number], (evidence: Evidence, where: readonly string[]) => Values>> = {
  period: periodReadings,
  item: itemReadings,
  indicator: indicatorReadings,
  partner: partnerReadings,
}
