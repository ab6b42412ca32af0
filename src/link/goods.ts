import { plural } from '../lexicon/inflect.ts'
import { itemEntries, namesOf } from '../lexicon/items/index.ts'
import { type Element, indicatorAt, sense } from './stream.ts'
import { PLAIN_ADJECTIVES, PREPOSITIONS } from './words.ts'

/** A good as a phrase names it, with the stream range that named it. */
export interface GoodRef {
  readonly item: string
  readonly from: number
  readonly to: number
}

/** A lexicon good at `i`; two that are joined by "and" are one ("gasoline and kerosene shipments") where `joined`. Weak ones ("lead", "date") count only where asked. */
export function goodAt(stream: readonly Element[], i: number, weak = false): GoodRef | null {
  const entry = sense(stream[i], 'item')
  if (!entry || (entry.weak === true && !weak)) return null
  if (entry.weak === true && indicatorAt(stream, i)?.pos === 'verb') return null
  if (sense(stream[i], 'move') || (sense(stream[i], 'area') && !weak)) return null
  return { item: sharedHead(stream, i) || asNamed(entry.id, stream[i].name), from: i, to: i + 1 }
}

/** "chilled and frozen beef", "green, roasted and soluble coffee": two kinds that share their noun are the good that they are kinds of. */
function sharedHead(stream: readonly Element[], i: number): string {
  if (!JOINERS.has(stream[i - 1]?.lower) || !stream[i].name.includes(' ')) return ''
  const kind = stream[i - 2]
  // "smoked" may be what a trade does as well
  if (!kind?.word || kind.senses.some((s) => s.pos !== 'verb') || kind.quantity || kind.period || NO_KIND.test(kind.lower)) return ''
  if (PREPOSITIONS.has(kind.lower) || PLAIN_ADJECTIVES.has(kind.lower)) return ''
  const words = stream[i].name.split(' ')
  for (let k = 1; k < words.length; k++) {
    const head = words.slice(k).join(' ')
    const entry = namesOf(itemEntries).get(head)
    if (entry) return asNamed(entry.id, head)
  }
  return ''
}

/** Nouns in the plural and verbs are no kind of anything. */
const NO_KIND = /(?:s|ing|ly)$|^(?:it|them|him|her|this|that|abroad|overseas|up|down|out|more|less|fell|rose|grew|sold|bought|was|were)$/

/** The good as the text names it, in the singular: "soyoil" stays, "soybeans" is a soybean, "LNG" is lng. */
function asNamed(id: string, name: string): string {
  if (name === id || name === plural(id) || name === id.toLowerCase() || id.startsWith(`${name} `)) return id
  return name.includes(', ')
    ? name
        .split(/(, (?:and )?| and )/)
        .map(singularPhrase)
        .join('')
    : singularPhrase(name)
}

const singularPhrase = (phrase: string): string => {
  const words = phrase.split(' ')
  return [...words.slice(0, -1), singular(words[words.length - 1])].join(' ')
}

const JOINERS: ReadonlySet<string> = new Set(['and', '&'])

/** The good of "of <good>" at the preposition `i`: adjectives, demonyms and possessives may stand between ("of imported Russian wheat"). Unknown goods are read from plain lower-case words. */
export function goodAfterOf(stream: readonly Element[], i: number, open: boolean): GoodRef | null {
  for (let j = i + 1; j < Math.min(stream.length, i + 7); j++) {
    const good = goodAt(stream, j, true)
    if (good) return joinGoods(stream, good)
    const el = stream[j]
    if (el.quantity || el.period || PREPOSITIONS.has(el.lower) || (!el.word && el.lower !== '-' && el.lower !== '’')) break
    if (sense(el, 'indicator') || sense(el, 'move') || el.lower === 'and' || el.lower === 'total') break
  }
  return open ? (namedProducts(stream, i + 1) ?? unknownGood(stream, i + 1)) : null
}

/** "information and communications technology (ICT) products": a short name in brackets, or capitals, before a word for goods. */
function namedProducts(stream: readonly Element[], i: number): GoodRef | null {
  for (let j = i; j < Math.min(stream.length, i + 10); j++) {
    const el = stream[j]
    if (el.quantity || el.period || /^[,;.]$/.test(el.lower)) return null
    if (!/^(?:products|goods|items|equipment|devices|supplies|materials|parts)$/.test(el.lower) || j === i) continue
    const named = stream[j - 1].lower === ')' ? stream[j - 2] : stream[j - 1]
    return named.word && named.lower.length > 1 && !PLAIN_ADJECTIVES.has(named.lower) && !PREPOSITIONS.has(named.lower)
      ? { item: `${named.lower} ${singular(el.lower)}`, from: i, to: j + 1 }
      : null
  }
  return null
}

function joinGoods(stream: readonly Element[], first: GoodRef): GoodRef {
  if (!JOINERS.has(stream[first.to]?.lower)) return first
  let at = first.to + 1
  while (at < stream.length && stream[at].word && PLAIN_ADJECTIVES.has(stream[at].lower)) at++
  const second = goodAt(stream, at, true) ?? goodAt(stream, at + 1, true)
  return second ? { item: `${first.item} and ${second.item}`, from: first.from, to: second.to } : first
}

const STOPPED: ReadonlySet<string> = new Set([
  'goods',
  'products',
  'product',
  'it',
  'them',
  'this',
  'that',
  'these',
  'those',
  'which',
  'everything',
  'all',
  'total',
  'business',
  'people',
  'kind',
  'course',
  'whole',
  'country',
  'value',
  'volume',
  'money',
  'tonnage',
  'year',
  'month',
  'crop',
  'cargo',
  'cargoes',
  'items',
  'item',
  'one',
  'ones',
  'most',
  'much',
  'rest',
  'sort',
  'weight',
  'volumes',
  'materials',
  'commodities',
  'commodity',
  'trade',
  'about',
  'nearly',
  'more',
  'less',
  'dollars',
  'last',
  'next',
  'every',
  'growth',
  'output',
  'part',
])

/** Up to three plain lower-case words up to a boundary, in the singular: a good that no lexicon has. */
export function unknownGood(stream: readonly Element[], i: number): GoodRef | null {
  let from = i
  while (
    from < stream.length &&
    stream[from].word &&
    (PLAIN_ADJECTIVES.has(stream[from].lower) || sense(stream[from], 'area')?.as === 'demonym') &&
    from < i + 3
  )
    from++
  let to = from
  while (to < stream.length && to < from + 3 && isPlain(stream[to]) && (to === from || !ENDS.has(stream[to].lower))) to++
  if (to === from || !stream[to - 1]) return null
  const words = stream.slice(from, to).map((e) => e.lower)
  if (words.some((w) => STOPPED.has(w)) || !endsPhrase(stream[to])) return null
  return { item: [...words.slice(0, -1), singular(words[words.length - 1])].join(' '), from, to }
}

const isPlain = (el: Element): boolean =>
  el.word &&
  !el.capital &&
  el.lower.length > 2 &&
  el.senses.length === 0 &&
  !el.quantity &&
  !el.period &&
  !PREPOSITIONS.has(el.lower) &&
  !PLAIN_ADJECTIVES.has(el.lower)

const endsPhrase = (el: Element | undefined): boolean =>
  el === undefined ||
  !el.word ||
  PREPOSITIONS.has(el.lower) ||
  el.senses.length > 0 ||
  el.period !== null ||
  VERBS_AFTER.has(el.lower) ||
  ENDS.has(el.lower)

/** A phrase of plain words ends before these. */
const ENDS: ReadonlySet<string> = new Set([
  'each',
  'every',
  'a',
  'and',
  'or',
  'but',
  'abroad',
  'overseas',
  'annually',
  'yearly',
  'monthly',
  'so',
  'went',
  'came',
  'left',
  'sailed',
  'crossed',
  'moved',
  'reached',
  'passed',
])

const VERBS_AFTER: ReadonlySet<string> = new Set([
  'was',
  'were',
  'is',
  'are',
  'had',
  'has',
  'have',
  'will',
  'would',
  'that',
  'which',
  'while',
  'last',
  'this',
])

/** Singular of a regular noun; words in -ss, -us, -is stay. */
export function singular(word: string): string {
  if (word.length > 4 && word.endsWith('ies')) return `${word.slice(0, -3)}y`
  if (/(?:ss|x|ch|sh|[^aeiou]o)es$/.test(word) && word.length > 4) return word.slice(0, -2)
  if (word.length > 3 && word.endsWith('s') && !/(?:ss|us|is)$/.test(word)) return word.slice(0, -1)
  return word
}
