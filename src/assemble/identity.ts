import type { Observation } from '../../schemas/observation.ts'
import type { Indicator, Statistic } from '../types.ts'
import { baseOf, readPeriod } from '../validate/period-code.ts'
import { familyUnit } from './units.ts'

/** The fields of an observation that say which series it belongs to. */
export type Measured = Pick<
  Observation,
  | 'indicator'
  | 'item'
  | 'reporter'
  | 'partner'
  | 'place'
  | 'share_of'
  | 'statistic'
  | 'measure'
  | 'unit'
  | 'per'
  | 'period'
  | 'freq'
  | 'base_period'
>

/** Who stands where, seen from the exporter. */
export interface Direction {
  readonly indicator: Indicator
  readonly reporter: string
  readonly partner: string
}

/**
 * Mirror statements are one flow: China's imports from Mongolia are Mongolia's exports to China. A two-way total has no
 * direction, so its two countries stand in the order of their codes.
 */
export function exporterView({ indicator, reporter, partner }: Direction): Direction {
  if (indicator === 'imports') return { indicator: 'exports', reporter: partner, partner: reporter }
  if (indicator === 'trade' && partner !== '' && partner < reporter) return { indicator, reporter: partner, partner: reporter }
  return { indicator, reporter, partner }
}

/** What a series needs to know of a good. */
export interface Good {
  /** HS 2022 code, '' where none fits */
  readonly hs: string
  /** the good whose series it joins: "sulfur" is kept with "sulphur"; itself in most cases */
  readonly same: string
  /** family unit in which its amounts usually come, '' where there is none: what a zero without a unit is counted in */
  readonly unit: string
}

/** A good that the lexicon does not know. */
export const unknownGood = (item: string): Good => ({ hs: '', same: item, unit: '' })

/** `exports.PRK-CHN.anthracite.change.volume.%.A`: readable, the same for all figures of one series, different for all others. */
export function seriesKey(figure: Measured & { readonly value: number }, good: Good = unknownGood(figure.item)): string {
  const unit = isBareZero(figure) ? good.unit : familyUnit(figure.unit).unit
  const freq = figure.freq ? `.${figure.freq}` : ''
  return `${subjectPart(figure, good.same)}.${unitPart(unit, figure.per)}${basePart(figure)}${freq}`
}

/** "No coal was shipped": a zero that could stand in any unit. */
export function isBareZero(figure: Pick<Observation, 'statistic' | 'value' | 'unit' | 'per'>): boolean {
  return figure.statistic === 'level' && figure.value === 0 && figure.unit === '' && figure.per === ''
}

const LEVEL = '.level.'

/** The key of a level without unit and frequency, '' for other statistics. No part of a key holds a dot, so this is safe. */
export function levelSubject(key: string): string {
  const at = key.indexOf(LEVEL)
  return at === -1 ? '' : key.slice(0, at)
}

/** The key of the levels of `subject` in a family unit, as `seriesKey` gives it. */
export function levelKey(subject: string, unit: string, freq: string): string {
  return `${subject}${LEVEL}${unitPart(unit, '')}${freq ? `.${freq}` : ''}`
}

/** The family unit in the key of a level, '' where it has none. */
export function levelUnit(key: string): string {
  const [unit] = key.slice(key.indexOf(LEVEL) + LEVEL.length).split('.')
  return unit === NO_UNIT ? '' : unit
}

/** The part of a key before the unit: indicator, direction, item, place, statistic, measure, whole. */
function subjectPart(figure: Measured, item: string): string {
  const { indicator, place, statistic, measure, share_of } = figure
  const head = `${indicator === 'imports' ? 'exports' : indicator}.${directionPart(figure)}.${item ? slug(item) : 'total'}`
  const part = place ? `.in-${slug(place)}` : ''
  const of = statistic !== 'level' && measure ? `.${measure}` : ''
  const whole = statistic === 'share' && share_of ? `.of-${slug(share_of)}` : ''
  return `${head}${part}.${statistic}${of}${whole}`
}

/**
 * The world is named where the other side of a flow is left out. Where nobody is named, nothing can be said: `unknown`.
 * The side that the text speaks for is `unknown` when empty, the other side is the world.
 */
function directionPart({ indicator, reporter, partner }: Measured): string {
  const ours = reporter || 'unknown'
  if (indicator === 'imports') return `${partner || 'world'}-${ours}`
  if (indicator === 'exports') return `${ours}-${partner || 'world'}`
  const seen = exporterView({ indicator, reporter, partner })
  return seen.partner ? `${seen.reporter || 'unknown'}-${seen.partner}` : ours
}

const NO_UNIT = 'none'

const unitPart = (unit: string, per: string): string => (per ? `${unit}/${slug(per)}` : unit) || NO_UNIT

/** Changes and multiples on the year carry no mark; others say what they are measured against. */
function basePart({ statistic, period, base_period }: Measured): string {
  if (!hasBase(statistic, base_period)) return ''
  const base = baseOf(readPeriod(period), readPeriod(base_period))
  if (base === 'year') return ''
  return base === 'other' ? `.vs-${base_period.replace('/', '-to-')}` : `.vs-${base}`
}

/** A share has a base only where it is a share of another period's whole. */
const hasBase = (statistic: Statistic, base: string): boolean =>
  statistic === 'change' || statistic === 'multiple' || (statistic === 'share' && base !== '')

const PLAIN = /^[a-z]+$/

/** Lower case, one hyphen between words, no dots: the dot separates the parts of a key. */
function slug(text: string): string {
  if (PLAIN.test(text)) return text
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
}
