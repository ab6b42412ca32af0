import type { Relation } from '../types.ts'

/**
 * Words before or after a number that say how exact it is. `filler`: changes nothing by itself but may stand between a hedge and
 * its number ("as many as *some* 300", "only", "a mere"); `adverb`: only strengthens a hedge after it ("*just* over", "*well* above").
 * `per`: says the rate ("an *annual* average of").
 */
export interface HedgeEntry {
  readonly relation: Relation
  readonly role: 'hedge' | 'filler' | 'adverb'
  readonly per: string
  /** a comparison when an amount stands right before it: "12 % *more than* 500" */
  readonly compares: boolean
  readonly forms: readonly string[]
}

const hedge = (relation: Relation, forms: readonly string[], compares = false): HedgeEntry => ({ relation, role: 'hedge', per: '', compares, forms })
const filler = (forms: readonly string[], per = ''): HedgeEntry => ({ relation: 'eq', role: 'filler', per, compares: false, forms })

export const HEDGES_BEFORE: readonly HedgeEntry[] = [
  hedge('approx', ['about', 'around', 'some', 'nearly', 'almost', 'roughly', 'approximately', 'approx', 'approx.', 'circa', 'ca.', 'c.', '~', '≈', '±', 'close to', 'near', 'nearer', 'nearer to', 'closer to', 'nearing', 'neared', 'approaching', 'an estimated', 'estimated', 'estimated at', 'estimated to be', 'estimated to total', 'an approximate', 'perhaps', 'maybe', 'barely', 'scarcely', 'virtually', 'practically', 'in the region of', 'in the order of', 'on the order of', 'something like', 'somewhere around', 'in the neighbourhood of', 'in the neighborhood of', 'more like', 'more or less', 'not far from', 'not quite', 'as good as', 'the best part of', 'an estimated total of', 'at around', 'well nigh']),
  hedge('gt', ['more than', 'greater than', 'higher than', 'larger than', 'bigger than', 'over', 'above', 'in excess of', 'upwards of', 'upward of', 'north of', 'exceeding', 'exceeded', 'exceed', 'exceeds', 'topping', 'topped', 'tops', 'top', 'surpassing', 'surpassed', 'surpass', 'surpasses', 'passed', 'passed the', 'pass the', 'passing the', 'crossed', 'crossed the', 'crossing the', 'crossing', 'breached', 'breached the', 'breaching the', 'topped the', 'surpassed the', 'exceeded the', 'broke through', 'broke through the', 'beyond', 'past the', '>', 'not less than half of']),
  hedge('ge', ['at least', 'no less than', 'no fewer than', 'not less than', 'not fewer than', 'a minimum of', 'a minimum', 'minimum of', 'minimum', 'as little as', 'as few as', 'a good', 'a full', '≥', 'at the very least']),
  hedge('lt', ['less than', 'fewer than', 'under', 'below', 'lower than', 'smaller than', 'short of', 'shy of', 'south of', '<', 'nowhere near']),
  hedge('le', ['up to', 'as many as', 'as much as', 'as high as', 'at most', 'at the most', 'a maximum of', 'a maximum', 'maximum of', 'maximum', 'no more than', 'not more than', 'not exceeding', 'no higher than', 'no greater than', '≤', 'at best']),
].map(entry => (entry.relation === 'gt' || entry.relation === 'lt' ? { ...entry, compares: true } : entry))

export const HEDGE_FILLERS: readonly HedgeEntry[] = [
  filler(['only', 'just', 'a mere', 'mere', 'merely', 'exactly', 'precisely', 'fully', 'a total of', 'a combined', 'a combined total of', 'a record', 'record', 'a further', 'further', 'another', 'an additional', 'additional', 'an extra', 'an average', 'an average of', 'on average', 'average', 'averaging', 'a whopping', 'a staggering', 'a massive', 'a huge', 'a hefty', 'a modest', 'a meagre', 'a meager', 'a paltry', 'a surprising', 'an astonishing', 'an unprecedented', 'a stunning', 'a net', 'a cumulative', 'altogether', 'the', 'a', 'an', 'by', 'at', '"', '“', "'", '‘', '+', 'a cool', 'even', 'still', 'a sharp', 'a steep', 'a solid', 'a healthy']),
  filler(['an annual average of', 'annual average of', 'an annual', 'an average annual', 'a yearly average of', 'an annualised', 'an annualized'], 'year'),
  filler(['a monthly average of', 'monthly average of', 'an average monthly'], 'month'),
  filler(['a daily average of', 'daily average of', 'a daily', 'an average daily'], 'day'),
  filler(['a weekly average of', 'weekly average of'], 'week'),
]

export const HEDGE_ADVERBS: readonly string[] = ['just', 'somewhat', 'well', 'a little', 'slightly', 'barely', 'far', 'much', 'still', 'only', 'a bit', 'a shade', 'a fraction', 'comfortably', 'marginally', 'significantly', 'considerably', 'a touch', 'fractionally', 'a tad', 'a whisker', 'not much', 'perhaps', 'probably', 'way', 'even']

export const HEDGES_AFTER: readonly HedgeEntry[] = [
  hedge('approx', ['or so', 'or thereabouts', 'or about', 'approximately', 'odd', '-odd', 'give or take', 'roughly', ', roughly', ', approximately', ', give or take']),
  hedge('ge', ['or more', 'or higher', 'or above', 'or greater', 'or over', 'and above', 'and more', 'and over', 'plus', '+', '-plus', 'at least', ', at least', 'at a minimum', 'at the least']),
  hedge('le', ['or less', 'or fewer', 'or under', 'or lower', 'or below', 'and under', 'and below', 'at most', ', at most', 'at the most', 'at best', 'maximum', 'max']),
]

/** Risen or gone "up to" a level is no upper bound. */
export const REACHES: ReadonlySet<string> = new Set(['went', 'gone', 'go', 'goes', 'going', 'came', 'comes', 'climbed', 'moved', 'edged', 'inched', 'crept', 'shot', 'jumped', 'rose', 'ticked', 'picked', 'caught', 'pushed', 'driven', 'pulled', 'brought', 'bumped', 'nudged', 'added', 'adds', 'adding'])
