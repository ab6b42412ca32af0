import { type AreaRef, areaAt, areaList } from './areas.ts'
import type { Quantity } from '../types.ts'
import { goodAt } from './goods.ts'
import { type Element, sense } from './stream.ts'
import type { Role } from './pattern.ts'
import { PLAIN_ADJECTIVES } from './words.ts'

/** What a list needs to know of a figure. */
interface Figure {
  readonly at: number
  readonly quantity: Quantity
  readonly role: Role | null
}

/** A run of quantities of one kind with only commas, "and", "or" between: "25, 31.4 and 18.8 percent". */
export type Run = readonly number[]

/** Indices of claims, in runs of two or more. */
export function runsOf(stream: readonly Element[], claims: readonly Figure[]): Run[] {
  const runs: number[][] = []
  let run: number[] = claims.length > 0 ? [0] : []
  for (let i = 1; i < claims.length; i++) {
    if (coordinated(stream, claims[i - 1], claims[i])) run.push(i)
    else {
      if (isList(stream, claims, run)) runs.push(run)
      run = [i]
    }
  }
  if (isList(stream, claims, run)) runs.push(run)
  return runs
}

/** Two or more with "and" or "or" before the last: a bare comma sets off an apposition. */
function isList(stream: readonly Element[], claims: readonly Figure[], run: readonly number[]): boolean {
  return run.length > 1 && /^(?:and|or|&)$/.test(stream[claims[run[run.length - 1]].at - 1]?.lower ?? '')
}

function coordinated(stream: readonly Element[], a: Figure, b: Figure): boolean {
  if (family(a) !== family(b)) return false
  for (let j = a.at + 1; j < b.at; j++) if (!/^(?:,|and|or|&)$/.test(stream[j].lower)) return false
  return b.at - a.at <= 3 && b.at > a.at + 1
}

const family = (c: Figure): string =>
  c.quantity.dimension === 'bare' || c.quantity.dimension === 'count'
    ? 'number'
    : c.quantity.dimension === 'fraction'
      ? 'percent'
      : c.quantity.dimension

/** What a list of figures gives to one of them: its place in the list, and the good, area and period that stand at the same place in theirs. */
export interface Lists {
  /** figures in the run, 0 where there is none */
  readonly count: number
  readonly index: number
  readonly item: string
  readonly area: string
  readonly period: string
}

const NO_LISTS: Lists = { count: 0, index: 0, item: '', area: '', period: '' }

/** "slipped under $92", "added $40 billion", "contracted 3 million tonnes": a level that is reached, or another sense of the verb. */
export function unmoved<T extends Figure>(stream: readonly Element[], figure: T): T {
  const { role } = figure
  if (role?.rule !== 'move-amount') return figure
  const verb = stream[role.mover]
  const other = UNMOVING.test(verb?.lower || verb?.name || '') || THRESHOLDS.test(stream[figure.at].first)
  return other ? { ...figure, role: null } : figure
}

const UNMOVING = /^(?:add|contract|advanc|recover|rais|expand|beat|improv|collaps|swell|ramp|step)/
const THRESHOLDS = /^(?:under|below|above|past|beneath|beyond|through)$/

/** Members of a run share the role of the one that has it. */
export function shareRoles<T extends Figure>(stream: readonly Element[], figures: readonly T[]): T[] {
  const result = figures.map((f, i) => appositive(stream, figures, f, i))
  for (const run of runsOf(stream, figures)) shareRole(result, run, figures)
  return result
}

/** Gives the role that one of a run of `figures` has to all of them in `result`, a change before others. */
export function shareRole<T extends Figure>(result: T[], run: Run, figures: readonly T[]): void {
  const roles = run.map((i) => figures[i].role)
  const role = roles.find((r) => r?.statistic === 'change') ?? roles.find((r) => r)
  if (role) for (const i of run) if (!result[i].role || run[0] !== i) result[i] = { ...result[i], role: { ...role, mates: [] } }
}

/** Goods and areas that a list of equal length pairs with the figures of a run ("Japan and Taiwan took 3 and 4 tons"). */
export function pairLists(stream: readonly Element[], figures: readonly Figure[]): Lists[] {
  const lists: Lists[] = figures.map(() => NO_LISTS)
  for (const run of runsOf(stream, figures)) {
    const goods = goodsBefore(stream, figures, run)
    const areas = areasBefore(stream, figures, run) ?? (goods ? null : areasAfter(stream, figures, run))
    run.forEach((i, n) => {
      lists[i] = { count: run.length, index: n, item: goods?.[n] ?? '', area: areas?.[n] ?? '', period: '' }
    })
  }
  return lists
}

/** "an improvement of 20 billion, or 14 per cent": the second says the first again in another unit. */
function appositive<T extends Figure>(stream: readonly Element[], claims: readonly T[], claim: T, i: number): T {
  const before = claims[i - 1]
  const compared = before ? againstBase(stream, claims, before, claim) : 0
  if (compared !== 0)
    return { ...claim, role: { ...(before.role as Role), statistic: 'change', base: false, direction: compared, mates: [before.at] } }
  if (!before?.role || claim.role?.statistic === 'share' || family(before) === family(claim) || before.role.statistic !== 'change')
    return claim
  const words = stream.slice(before.at + 1, claim.at).map((e) => e.lower)
  return /^(?:, )?or(?: an?| by)?$/.test(words.join(' ')) && claim.role?.rule !== 'share-of'
    ? { ...claim, role: { ...before.role, mates: [before.at] } }
    : claim
}

/** "26.8 million against 28.3 million, or 5.3 per cent": the difference of the two, up or down; 0 where it is none. */
function againstBase(stream: readonly Element[], claims: readonly Figure[], base: Figure, claim: Figure): number {
  if (!base.role?.base || claim.quantity.dimension !== 'percent' || claim.role?.rule === 'share-of') return 0
  const words = stream.slice(base.at + 1, claim.at)
  if (words.length > 6 || words.at(-1)?.lower !== 'or' || words.at(-2)?.lower !== ',') return 0
  const level = claims.find((c) => base.role?.mates.includes(c.at)) ?? claims[claims.indexOf(base) - 1]
  if (!level || level.quantity.value === base.quantity.value) return 0
  return level.quantity.value < base.quantity.value ? -1 : 1
}

/** A change by rules without direction goes the way of the last word of movement before it: "fell for the second month, by 1.6 per cent". */
export function directed<T extends Figure>(stream: readonly Element[], figure: T): T {
  const { role } = figure
  if (role?.statistic !== 'change' || role.direction !== 0 || role.mover >= 0) return figure
  for (let j = figure.at - 1; j >= 0; j--) {
    const move = stream[j].senses.find((s) => s.kind === 'move' && s.pos !== 'beyond')
    if (move && Number(move.sign) !== 0) return { ...figure, role: { ...role, direction: Number(move.sign), mover: j } }
  }
  return figure
}

function countryAt(stream: readonly Element[], j: number): AreaRef | null {
  const area = areaAt(stream, j)
  return area && area.as !== 'demonym' && area.as !== 'capital' ? area : null
}

/** The coordinated list of exactly `n` things that ends nearest before stream index `at`, or null. */
function listBefore(stream: readonly Element[], at: number, read: (j: number) => string | null, n: number): string[] | null {
  let last = at - 1
  while (last >= Math.max(0, at - 12) && (read(last) === null || stream[last].quantity)) {
    if (stream[last].quantity || stream[last].lower === ';') return null
    last--
  }
  if (last < Math.max(0, at - 12)) return null
  const list: string[] = []
  for (let j = last; j >= 0 && list.length <= n; j--) {
    const value = read(j)
    if (value !== null) list.unshift(value)
    else if (!/^(?:,|and|&|the|those|to)$/.test(stream[j].lower) && !PLAIN_ADJECTIVES.has(stream[j].lower)) break
    if (sense(stream[j], 'indicator')) break
  }
  return list.length === n ? list : null
}

/** The goods, or countries, of a list as long as the run that ends before it, or null. */
export const goodsBefore = (stream: readonly Element[], figures: readonly Figure[], run: Run): string[] | null =>
  listBefore(stream, figures[run[0]].at, (j) => goodAt(stream, j)?.item ?? null, run.length)
export const areasBefore = (stream: readonly Element[], figures: readonly Figure[], run: Run): string[] | null =>
  listBefore(stream, figures[run[0]].at, (j) => countryAt(stream, j)?.code ?? null, run.length)

/** "38 and 29 percent came from the United States and Brazil": as many areas in the phrase behind the run. */
export function areasAfter(stream: readonly Element[], figures: readonly Figure[], run: Run): string[] | null {
  const { at } = figures[run[run.length - 1]]
  for (let j = at + 1; j < Math.min(stream.length, at + 6); j++) {
    if (stream[j].quantity) return null
    const list = areaList(stream, j)
    if (list.length === run.length && countryAt(stream, list[0].from)) return list.map((a) => a.code)
  }
  return null
}
