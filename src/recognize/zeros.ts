import { goodAt } from '../link/goods.ts'
import { type Element, isPunct, sense } from '../link/stream.ts'
import { BE, PREPOSITIONS } from '../link/words.ts'
import { CARRIERS, MEASURE_KINDS, MEASURES, MOVED, NEVER_AFTER_NO, NO_AMOUNT_BEFORE } from '../lexicon/zero-words.ts'
import type { Quantity, Relation, Token } from '../types.ts'
import { COUNTABLE, FLOW_VERBS, hasGone, isNobody, isNone, isNothing, isNowhere, isUnit } from './zero-pronouns.ts'

/**
 * Statements of zero: "no shipments", "did not import any", "not a single drop", "none", "absent". They need words around them
 * that say of what, so they are read from a stream that has the lexicon's mentions already. The quote is the word that says zero.
 */
export function recognizeZeros(stream: readonly Element[], tokens: readonly Token[]): Quantity[] {
  const zeros: Quantity[] = []
  for (const el of stream) {
    if (el.quantity || el.period || !el.word) continue
    const to = again(stream, el.index, zeros.length > 0) ? el.index + 1 : zeroEnd(stream, el.index)
    if (to > el.index) zeros.push(zero(tokens, stream[el.index].from, quoteEnd(stream[to - 1]), hedged(stream, el.index)))
  }
  return zeros
}

/** "not one" of "not one bag": a counted noun stays outside the quote. */
const quoteEnd = ({ quantity, to }: Element): number => (quantity?.unit === '1' ? quantity.from + 1 : to)

/** "virtually no", "next to none" */
const hedged = (stream: readonly Element[], i: number): Relation =>
  /^(?:virtually|practically|almost|nearly)$/.test(stream[i - 1]?.lower ?? '') ||
  (stream[i - 1]?.lower === 'to' && stream[i - 2]?.lower === 'next')
    ? 'approx'
    : 'eq'

function zero(tokens: readonly Token[], from: number, to: number, relation: Relation): Quantity {
  return {
    kind: 'quantity',
    start: tokens[from].start,
    end: tokens[to - 1].end,
    from,
    to,
    hedgeFrom: from,
    value: 0,
    value_max: null,
    relation,
    unit: '',
    per: '',
    dimension: 'zero',
    noun: null,
    form: 'zero',
  }
}

/** "China bought none and neither did Japan", "nor did Korea": the zero before, said again of another. */
const again = (stream: readonly Element[], i: number, zeroBefore: boolean): boolean =>
  zeroBefore && /^(?:neither|nor)$/.test(stream[i].lower) && /^(?:did|has|have|had|do|does)$/.test(stream[i + 1]?.lower ?? '')

/** The stream index behind the zero word at `i`, or `i` where there is none. */
function zeroEnd(stream: readonly Element[], i: number): number {
  switch (stream[i].lower) {
    case 'no':
      return isNo(stream, i) ? i + 1 : i
    case 'not':
    case "didn't":
    case "don't":
    case "doesn't":
    case 'never':
    case "hasn't":
    case "haven't":
    case "hadn't":
      return afterNot(stream, i)
    case 'any':
      return anyAfterNot(stream, i) ? i + 1 : i
    case 'a':
      return aSingle(stream, i)
    case 'none':
      return isNone(stream, i) ? i + 1 : i
    case 'nothing':
      return isNothing(stream, i) ? i + 1 : i
    case 'nil':
      return i + 1
    case 'nobody':
      return isNobody(stream, i) ? i + 1 : i
    case 'nowhere':
      return isNowhere(stream, i) ? i + 1 : i
    case 'absent':
      return subjectIsFlow(stream, i) ? i + 1 : i
    case 'absence':
      return absenceOf(stream, i) ? i + 1 : i
    default:
      return i
  }
}

const isNo = (stream: readonly Element[], i: number): boolean =>
  stream[i + 1] !== undefined &&
  !NEVER_AFTER_NO.has(stream[i + 1].lower) &&
  !NO_AMOUNT_BEFORE.has(stream[i - 1]?.lower ?? '') &&
  (counted(stream, i + 1) || moved(stream, i))

/** "sent no groups", "sold no blocks", "no Giza 96 was sold": a verb of moving or making before or behind. */
function moved(stream: readonly Element[], no: number): boolean {
  if (!stream[no + 1].word || PREPOSITIONS.has(stream[no + 1].lower) || BE.has(stream[no + 1].lower)) return false
  let noun = -1
  const carrier = CARRIERS.has(stream[no + 1].lower) || CARRIERS.has(stream[no + 1].lower.replace(/s$/, ''))
  for (let j = no + 1; j < Math.min(stream.length, no + 7); j++) {
    const { lower } = stream[j]
    if (hasGone(stream, j) || (carrier && BE.has(lower) && /[^e]ed$/.test(stream[j + 1]?.lower ?? ''))) return true
    if (carrier && j === no + 2 && lower === 'of') continue
    if (stream[j].quantity || (!stream[j].word && !/^\d+$/.test(lower)) || PREPOSITIONS.has(lower)) break
    if (noun < 0 && /[^s]s$/.test(stream[j].lower || stream[j].name)) noun = j
  }
  const verb = stream[no - 1]
  const sends =
    verb !== undefined && MOVED.has(verb.lower) && !/^(?:had|has|made|got|came|went|paid|issued|reported|left)$/.test(verb.lower)
  return noun >= 0 && sends
}

/** "a single" behind "not", "without", "yet to": with its measure, or the noun right behind it. */
function aSingle(stream: readonly Element[], i: number): number {
  if (stream[i + 1]?.lower !== 'single' || !notBefore(stream, i)) return i
  return singleEnd(stream, i + 2)
}

/** The quote takes in the noun right behind "single", no adjectives. */
const singleEnd = (stream: readonly Element[], i: number): number =>
  stream[i] && (isUnit(stream[i]) || (stream[i].senses.length > 0 && !stream[i + 1]?.capital && sense(stream[i], 'area') === null))
    ? i + 1
    : i

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

const isMeasure = (el: Element | undefined): boolean => el !== undefined && MEASURES.has(el.lower)

/** "not a (single) drop", "not one tonne", "did not export", "didn't import" (where "any" follows, "any" is the zero word). */
function afterNot(stream: readonly Element[], i: number): number {
  if (stream[i].lower === 'not') {
    const one = notOne(stream, i)
    if (one > i) return one
  }
  // "may not leave": a ban; "a man who has never bought one": no trade
  if (/^(?:may|must|should|need)$/.test(stream[i - 1]?.lower ?? '') || ofSomebody(stream, i)) return i
  const verb = verbAt(stream, i + 1)
  if (verb < 0) return i
  for (let j = verb + 1; j < Math.min(stream.length, verb + 4); j++) {
    const { lower, quantity } = stream[j]
    if (isPunct(stream[j], ',.;:')) break
    if (lower === 'a' && stream.slice(j + 1, j + 4).some(isUnit)) return i + 1
    if (quantity || /^(?:any|a|only|so|as|such|more|less|enough|too|just|detailed)$/.test(lower)) return i
  }
  return i + 1
}

const ofSomebody = (stream: readonly Element[], i: number): boolean =>
  stream[i].lower === 'never' &&
  stream.slice(Math.max(0, i - 7), i).some((e) => e.lower === 'who' || e.lower === 'he' || e.lower === 'she' || e.lower === 'i')

function notOne(stream: readonly Element[], i: number): number {
  const next = stream[i + 1]?.lower ?? ''
  if (next === 'a' || next === 'an') {
    if (stream[i + 2]?.lower === 'single') return stream[i + 3]?.word ? singleEnd(stream, i + 3) : i
    if (MEASURE_KINDS.has(stream[i + 2]?.lower ?? '') && isUnit(stream[i + 3])) return i + 4
    return isUnit(stream[i + 2]) ? i + 3 : i
  }
  const counted = stream[i + 1]?.quantity
  const one = next === 'one' || (counted?.value === 1 && counted.form === 'words' && counted.relation === 'eq')
  if (!one) return i
  if (counted && counted.unit !== '1' && counted.unit !== '') return i + 2
  const after = stream[i + 2]
  if (isMeasure(after)) return i + 3
  if (after === undefined || isPunct(after, '.,;')) return notedBefore(stream, i) ? i + 2 : i
  if (after.lower === 'of' || !after.word) return i
  if ([3, 4, 5].some((k) => hasGone(stream, i + k) || (BE.has(stream[i + k]?.lower) && stream[i + 2].capital))) return i + 2
  const noun = [after, stream[i + 3], stream[i + 4]].some((e) => isUnit(e) || (e !== undefined && sense(e, 'indicator')?.pos === 'noun'))
  return noun || counted || /(?:[^e]ed|ought|ent|ame|eft|ailed)$/.test(after.lower) || MOVED.has(after.lower) ? i + 2 : i
}

/** "In January it bought not one." */
const notedBefore = (stream: readonly Element[], i: number): boolean =>
  i > 0 && (MOVED.has(stream[i - 1].lower) || sense(stream[i - 1], 'indicator') !== null)

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
    if (
      !stream[j].word ||
      stream[j].senses.length > 0 ||
      !/ly$|^(?:yet|even|ever|once|been|being|be|to|had|have|actually)$/.test(stream[j].lower)
    )
      return -1
  }
  return -1
}

function anyAfterNot(stream: readonly Element[], i: number): boolean {
  return notBefore(stream, i) && counted(stream, i + 1)
}

function notBefore(stream: readonly Element[], i: number): boolean {
  for (let j = i - 1; j >= Math.max(0, i - 6); j--) {
    const w = stream[j].lower
    if (
      w === 'not' ||
      w.endsWith("n't") ||
      w === 'without' ||
      w === 'never' ||
      w === 'nor' ||
      (w === 'yet' && stream[j + 1]?.lower === 'to')
    )
      return true
    if (stream[j].quantity || w === ',' || w === ';') return false
  }
  return false
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
