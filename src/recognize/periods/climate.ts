import { type Hit, isDash, type Tokens, word } from './scan.ts'
import { slashYear } from './seasons.ts'
import { type Climate, type PeriodSpec, type Which, type YearRef, absolute } from './spec.ts'
import { followingYear } from './years.ts'

const NAMES: ReadonlyMap<string, Climate> = new Map<string, Climate>([
  ['spring', 'spring'],
  ['springtime', 'spring'],
  ['summer', 'summer'],
  ['summertime', 'summer'],
  ['autumn', 'autumn'],
  ['fall', 'autumn'],
  ['winter', 'winter'],
  ['wintertime', 'winter'],
])

/** The season of the year that a word names; "fall" is a drop as often, and needs a year or a pointer beside it. */
export const climateOf = (lower: string): Climate | undefined => (lower === 'fall' ? undefined : NAMES.get(lower))

/** What these words stand before when they name a kind of crop, dress or game and no time. */
const KINDS: ReadonlySet<string> = new Set(
  (
    'wheat barley crop crops rapeseed canola grain grains cereal cereals planting plantings sowing sowings rice corn maize rye oats garlic onions ' +
    'variety varieties fuel diesel gasoline blend grade line lines months month weather holiday holidays break heat lineup games olympics collection collections fashion clothes clothing coats wear ' +
    'school fair festival palace house road service tyres tires sports squash fruit vegetables water roll onion chicken board session back up'
  ).split(' '),
)
const CUES: ReadonlySet<string> = new Set(
  'in by since until till during the through throughout over of for before after from early late mid'.split(' '),
)

/** "the summer of 2023", "winter 2023/24", "in spring", "by the autumn". */
export function climate(tokens: Tokens, i: number): Hit | null {
  const name = NAMES.get(word(tokens, i))
  if (!name || KINDS.has(word(tokens, i + 1)) || (isDash(tokens, i + 1) && tokens[i + 1].glued) || isDash(tokens, i - 1)) return null
  const dated = climateYear(tokens, name, i + 1)
  if (dated) return dated
  if (word(tokens, i) === 'fall' || !CUES.has(word(tokens, i - 1))) return null
  return { spec: climateSpec(name), to: i + 1 }
}

/** "last spring", "this summer", "next fall": `i` is on the season. */
export function pointedClimate(tokens: Tokens, i: number, which: Which): Hit | null {
  const name = NAMES.get(word(tokens, i))
  if (!name || KINDS.has(word(tokens, i + 1))) return null
  // "this fall in prices"
  if (word(tokens, i) === 'fall' && which === 0 && i + 1 < tokens.length && tokens[i + 1].kind === 'word') return null
  return { spec: climateSpec(name, null, false, which), to: i + 1 }
}

function climateYear(tokens: Tokens, name: Climate, i: number): Hit | null {
  const at = word(tokens, i) === 'of' ? i + 1 : i
  const pair = slashYear(tokens, at)
  if (pair?.spec.year) return { spec: climateSpec(name, absolute(pair.spec.year), true), to: pair.to }
  const year = followingYear(tokens, i)
  return year && !('type' in year.year) ? { spec: climateSpec(name, year.year), to: year.to } : null
}

const climateSpec = (name: Climate, year: YearRef | null = null, pair = false, which: Which | null = null): PeriodSpec => ({
  type: 'climate',
  name,
  year,
  pair,
  which,
})
