import { periodBounds } from '../resolve/periods/codes.ts'

/** The first and last day, so that "2014-01/2014-03" is "2014-Q1"; what is no code stays as it is. */
export function periodForm(code: string): string {
  // Some write the half as 2014-H1.
  const { start, end } = periodBounds(code.replace(/-H(?=[12])/g, '-S'))
  return start === '' ? code : `${start}/${end}`
}

/**
 * Goods that two readers call by different names. It is short on purpose, and not the lexicon: what the program takes for the same good is
 * part of what is measured.
 */
const SAME_GOOD: ReadonlyMap<string, string> = new Map([
  ['maize', 'corn'],
  ['aluminum', 'aluminium'],
  ['anthracite coal', 'anthracite'],
  ['fertiliser', 'fertilizer'],
  ['chemical fertiliser', 'chemical fertilizer'],
  ['garment', 'clothing'],
  ['petrol', 'gasoline'],
  ['automobile', 'car'],
  ['soya', 'soybean'],
  ['soya bean', 'soybean'],
  ['soy', 'soybean'],
  ['liquefied natural gas', 'lng'],
  ['aviation fuel', 'jet fuel'],
])

/** The good in the singular, lower case, without hyphens. */
export function itemForm(item: string): string {
  const words = item
    .toLowerCase()
    .split(/[-_\s]+/)
    .filter(Boolean)
  const name = words.map(singular).join(' ')
  return SAME_GOOD.get(name) ?? name
}

const singular = (word: string): string =>
  word.length > 3
    ? word
        .replace(/ies$/, 'y')
        .replace(/(?<stem>ss|x|ch|sh)es$/, '$<stem>')
        .replace(/(?<letter>[^su])s$/, '$<letter>')
    : word

/** Whole words with a blank on each side, so that "a" is not found inside "kotra". */
export const wordsForm = (text: string): string =>
  ` ${text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `

/** Imports of one side are exports of the other. */
export const indicatorForm = (indicator: string): string => (indicator === 'imports' ? 'exports' : indicator)

/** Who to whom: "China's imports from Mongolia" is "Mongolia's exports to China"; two-way trade has no direction. */
export function directionForm(indicator: string, reporter: string, partner: string): string {
  if (indicator === 'imports') return `${partner}>${reporter}`
  if (indicator === 'trade') return reporter < partner ? `${reporter}=${partner}` : `${partner}=${reporter}`
  return `${reporter}>${partner}`
}
