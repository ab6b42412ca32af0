import { goodAt } from '../link/goods.ts'
import { type Element, sense } from '../link/stream.ts'
import { BE, PREPOSITIONS } from '../link/words.ts'
import type { Quantity, Token } from '../types.ts'

/**
 * Statements of zero: "no shipments", "did not import any", "not a single drop", "none", "absent". They need words around them
 * that say of what, so they are read from a stream that has the lexicon's mentions already. The quote is the word that says zero.
 */
export function recognizeZeros(stream: readonly Element[], tokens: readonly Token[]): Quantity[] {
  const zeros: Quantity[] = []
  for (const el of stream) {
    if (el.quantity || el.period || !el.word) continue
    const to = zeroEnd(stream, el.index)
    if (to > el.index) zeros.push(zero(tokens, stream[el.index].from, stream[to - 1].to))
  }
  return zeros
}

function zero(tokens: readonly Token[], from: number, to: number): Quantity {
  return {
    kind: 'quantity',
    start: tokens[from].start,
    end: tokens[to - 1].end,
    from,
    to,
    hedgeFrom: from,
    value: 0,
    value_max: null,
    relation: 'eq',
    unit: '',
    per: '',
    dimension: 'zero',
    noun: null,
    form: 'zero',
  }
}

const NEVER_AFTER_NO: ReadonlySet<string> = new Set([
  'longer',
  'more',
  'less',
  'fewer',
  'doubt',
  'later',
  'such',
  'matter',
  'one',
  'other',
  'wonder',
  'need',
  'proof',
  'plan',
  'plans',
  'sign',
  'signs',
  'indication',
  'evidence',
  'idea',
  'reason',
  'change',
  'way',
  'choice',
])
const UNIT_WORDS: ReadonlySet<string> = new Set([
  'drop',
  'ton',
  'tonne',
  'grain',
  'barrel',
  'dollar',
  'cent',
  'sack',
  'bag',
  'bale',
  'kilo',
  'kilogram',
  'gram',
  'ounce',
  'litre',
  'liter',
  'cargo',
  'shipment',
  'vessel',
  'ship',
  'tanker',
  'collier',
  'truck',
  'wagon',
  'container',
  'box',
  'bushel',
  'pound',
  'euro',
  'yuan',
  'rupee',
  'unit',
  'car',
  'visitor',
  'tourist',
  'case',
  'consignment',
  'delivery',
  'purchase',
  'sale',
  'carload',
  'boatload',
  'shipload',
])

/** The stream index behind the zero word at `i`, or `i` where there is none. */
function zeroEnd(stream: readonly Element[], i: number): number {
  switch (stream[i].lower) {
    case 'no':
      return stream[i + 1] && !NEVER_AFTER_NO.has(stream[i + 1].lower) && counted(stream, i + 1) ? i + 1 : i
    case 'not':
    case "didn't":
    case "don't":
    case "doesn't":
    case 'never':
    case "hasn't":
    case "haven't":
      return afterNot(stream, i)
    case 'any':
      return anyAfterNot(stream, i) ? i + 1 : i
    case 'a':
      return stream[i + 1]?.lower === 'single' && unitWord(stream[i + 2]) && notBefore(stream, i) ? i + 3 : i
    case 'none':
      return noneOf(stream, i) ? i + 1 : i
    case 'nothing':
      return nearTrade(stream, i) ? i + 1 : i
    case 'nil':
      return i + 1
    case 'absent':
      return subjectIsFlow(stream, i) ? i + 1 : i
    case 'absence':
      return absenceOf(stream, i) ? i + 1 : i
    default:
      return i
  }
}

/** "no <adjectives> shipments", "no crude oil": a flow noun, a good or people within four elements, before any verb or preposition. */
function counted(stream: readonly Element[], i: number): boolean {
  for (let j = i; j < Math.min(stream.length, i + 5); j++) {
    const el = stream[j]
    const ind = sense(el, 'indicator')
    if (ind?.pos === 'noun' && COUNTABLE.has(ind.id)) return true
    if (goodAt(stream, j)) return true
    if (!el.word || PREPOSITIONS.has(el.lower) || BE.has(el.lower) || el.quantity) return false
    if (el.lower === 'groups' || el.lower === 'officials') return stream[j].senses.length > 0 || j > i
  }
  return false
}

const COUNTABLE: ReadonlySet<string> = new Set([
  'exports',
  'imports',
  'trade',
  'production',
  'visitors',
  'migrants',
  'workers',
  'transfers',
  'investment',
  'aid',
  'deals',
])
const FLOW_VERBS: ReadonlySet<string> = new Set(['exports', 'imports', 'production', 'investment', 'aid'])

const unitWord = (el: Element | undefined): boolean => el !== undefined && UNIT_WORDS.has(el.lower)

/** "not a (single) drop", "not one tonne", "did not export", "didn't import" (where "any" follows, "any" is the zero word). */
function afterNot(stream: readonly Element[], i: number): number {
  const counted = stream[i + 1]?.quantity
  if (stream[i].lower === 'not' && counted?.value === 1 && counted.form === 'words' && counted.relation === 'eq') return i + 2
  const next = stream[i + 1]?.lower
  if ((next === 'a' || next === 'one') && stream[i].lower === 'not') {
    if (next === 'a' && stream[i + 2]?.lower === 'single') return unitWord(stream[i + 3]) || stream[i + 3]?.senses.length > 0 ? i + 4 : i
    if (unitWord(stream[i + 2])) return i + 3
    if (next === 'one' && unitWord(stream[i + 3])) return i + 2
    return i
  }
  const verb = verbAt(stream, i + 1)
  if (verb < 0) return i
  for (let j = verb + 1; j < Math.min(stream.length, verb + 4); j++) {
    if (stream[j].quantity || stream[j].lower === 'any' || stream[j].lower === 'a' || stream[j].lower === 'only') return i
  }
  return i + 1
}

/** The flow verb right behind "not", adverbs between. */
function verbAt(stream: readonly Element[], i: number): number {
  for (let j = i; j < Math.min(stream.length, i + 3); j++) {
    const ind = sense(stream[j], 'indicator')
    if (
      ind &&
      FLOW_VERBS.has(ind.id) &&
      (ind.pos === 'verb' || stream[j].lower === 'export' || stream[j].lower === 'import' || stream[j].lower === 'produce')
    )
      return j
    if (!stream[j].word || stream[j].senses.length > 0) return -1
  }
  return -1
}

function anyAfterNot(stream: readonly Element[], i: number): boolean {
  return notBefore(stream, i) && counted(stream, i + 1)
}

function notBefore(stream: readonly Element[], i: number): boolean {
  for (let j = i - 1; j >= Math.max(0, i - 6); j--) {
    const w = stream[j].lower
    if (w === 'not' || w.endsWith("n't") || w === 'without' || w === 'never') return true
    if (stream[j].quantity || w === ',' || w === ';') return false
  }
  return false
}

/** "none of it", "none will come from France", "shipped none": a flow or a good stands near. */
const noneOf = (stream: readonly Element[], i: number): boolean => nearTrade(stream, i) && stream[i + 1]?.lower !== 'too'

function nearTrade(stream: readonly Element[], i: number): boolean {
  const next = stream[i + 1]?.lower
  if (
    next === 'like' ||
    next === 'more' ||
    next === 'less' ||
    next === 'but' ||
    next === 'new' ||
    next === 'about' ||
    next === 'this' ||
    next === 'to' ||
    next === 'in'
  )
    return false
  let area = false
  for (let j = Math.max(0, i - 12); j < Math.min(stream.length, i + 8); j++) {
    const ind = sense(stream[j], 'indicator')
    if (ind && (FLOW_VERBS.has(ind.id) || ind.id === 'transfers')) return true
    if (goodAt(stream, j)) return true
    area ||= stream[j].lower === 'from' && sense(stream[j + 1], 'area') !== null
  }
  return area || stream[i - 1]?.lower === 'shows' || stream[i - 1]?.lower === 'showed'
}

/** "shipments ... were absent" */
function subjectIsFlow(stream: readonly Element[], i: number): boolean {
  for (let j = i - 1; j >= Math.max(0, i - 16); j--) {
    const id = sense(stream[j], 'indicator')?.id
    if (id && FLOW_VERBS.has(id)) return true
  }
  return false
}

/** "absence of oil shipments", "the official absence of crude oil delivery" */
function absenceOf(stream: readonly Element[], i: number): boolean {
  if (stream[i + 1]?.lower !== 'of') return false
  for (let j = i + 2; j < Math.min(stream.length, i + 7); j++) {
    const id = sense(stream[j], 'indicator')?.id
    if ((id && COUNTABLE.has(id)) || goodAt(stream, j)) {
      if (id && COUNTABLE.has(id)) return true
      continue
    }
    if (!stream[j].word) return false
  }
  return false
}
