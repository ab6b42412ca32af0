import { itemParents } from '../../lexicon/items/index.ts'
import type { Interval } from '../../resolve/periods/calendar.ts'
import { parseCode } from '../../resolve/periods/codes.ts'
import { basePeriod, resolvePeriod } from '../../resolve/periods/index.ts'
import type { Draft, Span } from '../../types.ts'
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
  for (const field of FIELDS) {
    const slot: AboutSlot = `about-${field}`
    const options = READINGS[field](evidence)
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

/** What the figures of the first reading say of a field. */
function ofFigures(values: Values, { drafts, counted }: Evidence, field: Field): void {
  const main = drafts.filter((d) => d.scope === 'core' && d.status === 'reported')
  const told = tally(main.filter((d) => !d.inferred.includes(field)).map((d) => d[field]))
  const all = tally(main.map((d) => d[field]))
  let rank = 0
  for (const [value, n] of told)
    values.add(value, `told.${bucket(n)}`, `told.share.${share(n, main.length)}`, `told.rank.${Math.min(3, rank++)}`)
  rank = 0
  for (const [value, n] of all) values.add(value, `all.share.${share(n, main.length)}`, `all.rank.${Math.min(3, rank++)}`)
  const [first] = main
  if (first) values.add(first[field], 'first', first.inferred.includes(field) ? 'first.kept' : 'first.told')
  values.add(counted[field], 'counted')
}

/** How often each value stands in a list, the most frequent first, the earlier where they are level. */
function tally(list: readonly string[]): [string, number][] {
  const counts = new Map<string, number>()
  for (const v of list) counts.set(v, (counts.get(v) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1])
}

/** Where in the article something is named: headline, first paragraph, a heading, the start of a paragraph. */
function places({ lines }: Evidence): string[] {
  const lead = lines.find((l) => l.sentence.kind === 'paragraph')?.sentence.block ?? -1
  return lines.map(({ sentence, names }, i) =>
    sentence.kind === 'title'
      ? 'title'
      : sentence.block === lead
        ? lines[i - 1]?.sentence.block === lead
          ? 'lead'
          : 'opening'
        : names.section
          ? 'heading'
          : lines[i - 1]?.sentence.block !== sentence.block
            ? 'paragraph'
            : 'body',
  )
}

function periodReadings(evidence: Evidence): Reading[] {
  const values = new Values()
  const { lines, published, counted } = evidence
  const where = places(evidence)
  const named: string[] = []
  let first = true
  lines.forEach(({ stream }, i) => {
    for (const el of stream) {
      const mention = el.period
      if (!mention || mention.anchor === 'figure' || saidThen(stream, el.index)) continue
      const codes = resolvePeriod(mention, { published, figure: '', country: counted.home, tense: undefined })
      for (const code of codes) {
        values.add(code, `in.${where[i]}`, mention.base ? 'base' : 'plain', `as.${mention.anchor}`)
        if (!mention.base) {
          if (first) values.add(code, 'named.first')
          named.push(code)
        }
      }
      if (codes.length > 0 && !mention.base) first = false
    }
  })
  let rank = 0
  for (const [code, n] of tally(named)) values.add(code, `named.${bucket(n)}`, `named.rank.${Math.min(3, rank++)}`)
  ofFigures(values, evidence, 'period')
  const now = parseCode(published)
  const spans = [...values.reasons.keys()].map((code) => parseCode(code)).filter((span) => span !== null)
  for (const [code, reasons] of values.reasons) for (const r of inTime(code, now, spans, values)) reasons.add(r)
  return values.readings()
}

/** Where a period lies against the date of the article and against the others that it names. */
function inTime(code: string, now: Interval | null, spans: readonly Interval[], values: Values): string[] {
  const span = parseCode(code)
  if (!span) return ['no-code']
  const days = span.end - span.start + 1
  const kind =
    days < 2
      ? 'day'
      : days < 20
        ? 'week'
        : days < 32
          ? 'month'
          : days < 93
            ? 'quarter'
            : days < 185
              ? 'half'
              : days < 364
                ? 'months'
                : days < 367
                  ? 'year'
                  : 'years'
  const reasons = [`is.${kind}`]
  if (now) {
    const ago = now.end - span.end
    reasons.push(
      ago < 0
        ? 'ends.ahead'
        : ago < 20
          ? 'ends.now'
          : ago < 75
            ? 'ends.recently'
            : ago < 200
              ? 'ends.before'
              : ago < 400
                ? 'ends.last-year'
                : 'ends.long-ago',
    )
    reasons.push(`${reasons[0]}.${reasons[1]}`)
  }
  if (spans.some((s) => s.end === span.end && s.start < span.start)) reasons.push('within')
  if (spans.some((s) => s.end === span.end && s.start > span.start)) reasons.push('holds')
  if (spans.some((s) => s.start > span.end)) reasons.push('later-named')
  if (spans.some((s) => s.end > span.end && s.end - s.start === span.end - span.start)) reasons.push('later-alike')
  const before = basePeriod(code, 'year')
  if (before !== '' && values.reasons.has(before)) reasons.push('base-named')
  return reasons
}

function itemReadings(evidence: Evidence): Reading[] {
  const values = new Values()
  const { lines, counted } = evidence
  const where = places(evidence)
  const named: string[] = []
  lines.forEach(({ names }, i) => {
    names.goods.forEach((good, k) => {
      values.add(good, `in.${where[i]}`)
      if (named.length === 0) values.add(good, 'named.first')
      if (k === 0) values.add(good, `heads.${where[i]}`)
      named.push(good)
    })
    if (names.section?.item) values.add(names.section.item, 'section')
  })
  const counts = tally(named)
  let rank = 0
  for (const [good, n] of counts)
    values.add(good, `named.${bucket(n)}`, `named.rank.${Math.min(3, rank++)}`, `named.share.${share(n, named.length)}`)
  values.add('', 'none', `none.kinds.${bucket(counts.length)}`, `none.most.${share(counts[0]?.[1] ?? 0, named.length)}`)
  ofFigures(values, evidence, 'item')
  values.add(counted.lead, 'lead')
  for (const [good, reasons] of values.reasons) {
    const parent = itemParents.get(good)
    if (parent && values.reasons.has(parent)) reasons.add('child')
    if (counts.some(([other]) => itemParents.get(other) === good)) reasons.add('parent')
    if (good === '') reasons.add('is-none')
  }
  return values.readings()
}

function partnerReadings(evidence: Evidence): Reading[] {
  const values = new Values()
  const { lines, counted } = evidence
  const where = places(evidence)
  const named: string[] = []
  lines.forEach(({ names }, i) => {
    names.areas.forEach((code, k) => {
      values.add(code, `in.${where[i]}`)
      if (named.length === 0) values.add(code, 'named.first')
      if (k === 0) values.add(code, `heads.${where[i]}`)
      named.push(code)
    })
  })
  const counts = tally(named)
  let rank = 0
  for (const [code, n] of counts)
    values.add(code, `named.${bucket(n)}`, `named.rank.${Math.min(3, rank++)}`, `named.share.${share(n, named.length)}`)
  values.add('', 'none', `none.kinds.${bucket(counts.length)}`, `none.second.${share(counts[1]?.[1] ?? 0, named.length)}`)
  ofFigures(values, evidence, 'partner')
  values.add(counted.home, 'home')
  values.add(counted.rival, 'rival')
  values.add(counted.reporter, counted.reporter === '' ? 'reporter0' : 'reporter')
  for (const code of counted.pair ?? []) values.add(code, code === counted.reporter ? 'pair.own' : 'pair.other')
  return values.readings()
}

function indicatorReadings(evidence: Evidence): Reading[] {
  const values = new Values()
  const where = places(evidence)
  const named: string[] = []
  evidence.lines.forEach(({ stream }, i) => {
    for (const el of stream) {
      const entry = sense(el, 'indicator')
      if (!entry || entry.weak) continue
      values.add(entry.id, `in.${where[i]}`)
      named.push(entry.id)
    }
  })
  let rank = 0
  for (const [id, n] of tally(named))
    values.add(id, `named.${bucket(n)}`, `named.rank.${Math.min(3, rank++)}`, `named.share.${share(n, named.length)}`)
  ofFigures(values, evidence, 'indicator')
  for (const [id, reasons] of values.reasons) reasons.add(`is.${id}`)
  return values.readings()
}

const READINGS: Readonly<Record<(typeof FIELDS)[number], (evidence: Evidence) => Reading[]>> = {
  period: periodReadings,
  item: itemReadings,
  indicator: indicatorReadings,
  partner: partnerReadings,
}
