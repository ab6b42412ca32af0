import type { IndicatorEntry } from '../lexicon/indicators.ts'
import type { Indicator } from '../types.ts'
import { type AreaRef, areaAt, areaFrom, areaList, owns } from './areas.ts'
import { type GoodRef, goodAfterOf, goodAt, singular, unknownGood } from './goods.ts'
import { type Element, indicatorAt, isPunct, sense } from './stream.ts'
import { AUXILIARIES, BE, CLAUSE_WORDS, DETERMINERS, PLAIN_ADJECTIVES, POSSESSIVES, PREPOSITIONS } from './words.ts'

/** What a flow noun or verb says of itself: who, what, to whom. Fields that are not said are '' (`item`: null). */
export interface Frame {
  /** stream index of the word */
  readonly at: number
  readonly entry: IndicatorEntry
  readonly indicator: Indicator
  readonly item: string | null
  readonly reporter: string
  readonly partner: string
  readonly place: string
  /** "its exports": the reporter is whoever the text is about */
  readonly pronoun: boolean
  /** "bilateral trade", "trade between the two countries": the pair that the text is about */
  readonly pair: boolean
  /** stream indices that the frame used up */
  readonly used: ReadonlySet<number>
}

interface Parties {
  /** who acts by the word itself: owner, subject, or agent */
  actor: AreaRef | null
  /** from whom */
  origin: AreaRef | null
  /** to whom */
  target: AreaRef | null
  /** with whom */
  other: AreaRef | null
  /** where */
  where: AreaRef | null
  item: GoodRef | null
  pronoun: boolean
  pair: boolean
  used: Set<number>
}

const parties = (): Parties => ({
  actor: null,
  origin: null,
  target: null,
  other: null,
  where: null,
  item: null,
  pronoun: false,
  pair: false,
  used: new Set(),
})

/** The frame of the indicator word at stream index `i`. `stop` bounds the search to the right (the next quantity, usually). */
export function frameAt(stream: readonly Element[], i: number, stop: number, reading?: IndicatorEntry): Frame | null {
  const entry = reading ?? (indicatorAt(stream, i) as IndicatorEntry | null)
  if (!entry) return null
  const p = parties()
  p.used.add(i)
  if (entry.pos === 'noun') readLeftOfNoun(stream, i, p)
  else readSubject(stream, i, p, entry)
  readRight(stream, i + 1, stop, p, entry)
  return build(i, entry, p, stream[i].name)
}

/** "China's official coal", "Chinese", "its", "DPRK-China" before the noun. */
function readLeftOfNoun(stream: readonly Element[], i: number, p: Parties): void {
  for (let j = i - 1; j >= Math.max(0, i - 8); j--) {
    const el = stream[j]
    if (el.quantity) return
    if (POSSESSIVES.has(el.lower)) {
      p.pronoun = p.actor === null
      return
    }
    if (el.lower === 'bilateral' || el.lower === 'two-way' || el.lower === 'mutual') p.pair = true
    const area = areaAt(stream, j)
    if (area) {
      if (sense(stream[j], 'body') && !owns(stream, area)) return
      if (area.as !== 'demonym' && !owns(stream, area) && !joined(stream, j, i)) return
      // of "DPRK-China trade" the first is whose it is
      if (p.actor && !p.other) {
        p.other = p.actor
        p.actor = area
      } else if (!p.actor) p.actor = area
      p.used.add(j)
      continue
    }
    const good = goodAt(stream, j, true)
    if (good && !p.item && p.actor === null) {
      p.item = leftJoined(stream, good)
      for (let k = p.item.from; k < p.item.to; k++) p.used.add(k)
      j = p.item.from
      continue
    }
    if (j < i - 1 && el.word && el.senses.length === 0 && /(?:[^e]ed)$/.test(el.lower)) return
    if (el.period || el.lower === "'s" || el.lower === '-' || el.lower === '–' || el.lower === "'") continue
    if (!el.word || PREPOSITIONS.has(el.lower) || CLAUSE_WORDS.has(el.lower) || sense(el, 'move')?.pos === 'verb' || sense(el, 'indicator'))
      return
    if (j === i - 1 && !p.item && stream[j - 1]?.lower !== '-' && opensGood(sense(stream[i], 'indicator')?.id) && adjunctGood(el))
      p.item = { item: singular(el.lower), from: j, to: i }
    if (el.lower === 'and' && !(p.actor && areaAt(stream, j - 1))) return
  }
}

const opensGood = (id: string | undefined): boolean => id === 'exports' || id === 'imports' || id === 'production'

/** "ICT exports", "panel exports": a plain noun right before the flow word is its good. */
const adjunctGood = (el: Element): boolean =>
  el.word &&
  el.senses.length === 0 &&
  el.lower.length > 2 &&
  !PLAIN_ADJECTIVES.has(el.lower) &&
  !DETERMINERS.has(el.lower) &&
  !AUXILIARIES.has(el.lower) &&
  !/(?:ly|ed|ing|ern|al|ous|ive|ic|ian|ese|ish|ful|less|able|ary)$/.test(el.lower) &&
  !/^(?:other|more|these|monthly|year|month|day|first|second|third|half|time|term|value|volume|said|says|their|whose|than|assume|expect|boost|raise|lift|curb|halt|stop|resume|start|keep|allow|saw|show|make|made|plan|hit|drive|drove|hurt|help|push|support|reduce|lower|double|took|take|sent|send|hold|held|lead|led|put|see|cut|ban|let|get|got|gave|give|will|would|saw|hope|lose|lost|gain|won|win)/.test(
    el.lower,
  )

/** "gasoline and kerosene shipments" */
function leftJoined(stream: readonly Element[], last: GoodRef): GoodRef {
  const before = stream[last.from - 1]?.lower === 'and' ? goodAt(stream, last.from - 2, true) : null
  return before ? { item: `${before.item} and ${last.item}`, from: before.from, to: last.to } : last
}

/** "China-North Korea trade", "China, North Korea trade": the area stands before the noun with at most a hyphen or goods between. */
function joined(stream: readonly Element[], j: number, i: number): boolean {
  const next = stream[j + 1]
  return (
    j + 1 === i ||
    next?.lower === '-' ||
    next?.lower === '–' ||
    (next?.lower === ',' && areaAt(stream, j + 2) !== null) ||
    goodAt(stream, j + 1, true) !== null ||
    next?.lower === 'and' ||
    /^(?:total|crude|coal|trade|bilateral|official|foreign|merchandise)$/.test(next?.lower ?? '')
  )
}

/** The subject of a verb: the nearest area to its left in the clause that no preposition governs. */
function readSubject(stream: readonly Element[], i: number, p: Parties, entry: IndicatorEntry): void {
  const passive = isPassive(stream, i) || entry.subject === 'goods'
  for (let j = i - 1; j >= Math.max(0, i - 16); j--) {
    const el = stream[j]
    if (isPunct(el, ';:') || (CLAUSE_WORDS.has(el.lower) && el.lower !== 'which' && el.lower !== 'that')) return
    if (passive) {
      const good = goodAt(stream, j)
      if (good && !p.item) {
        p.item = good
        p.used.add(j)
      }
      if (el.quantity) return
      continue
    }
    if (el.lower === 'it' || el.lower === 'they') p.pronoun = true
    const area = areaAt(stream, j) ?? companyAt(stream, j)
    if (!area || governed(stream, j)) continue
    if (owns(stream, area) && area.as !== 'demonym' && sense(stream[j + 2], 'indicator') && j + 2 !== i) continue
    p.actor = area
    p.pronoun = false
    p.used.add(j)
    return
  }
}

/** A company or public body that acts stands for its country ("State-run Pemex exported"). */
function companyAt(stream: readonly Element[], j: number): AreaRef | null {
  const body = sense(stream[j], 'body')
  if (!body || body.type === 'outlet' || typeof body.area !== 'string' || body.area === '') return null
  return { code: body.area, place: '', as: 'name', from: j, to: j + 1 }
}

/** "was shipped", "oil shipped to": the goods stand before the verb. */
function isPassive(stream: readonly Element[], i: number): boolean {
  const before = stream[i - 1]
  if (!before) return false
  if (BE.has(before.lower) || (BE.has(stream[i - 2]?.lower) && !areaAt(stream, i - 1))) return true
  const next = stream[i + 1]?.lower
  return (goodAt(stream, i - 1) !== null || before.quantity !== null) && (next === 'to' || next === 'by' || next === 'from')
}

/** A preposition stands before the phrase that holds element `j`. */
function governed(stream: readonly Element[], j: number): boolean {
  for (let k = j - 1; k >= Math.max(0, j - 4); k--) {
    const el = stream[k]
    if (PREPOSITIONS.has(el.lower)) return true
    if (!el.word || el.quantity || sense(el, 'indicator')) return false
    if (!/^(?:the|a|an|its|their|neighbouring|neighboring|all)$/.test(el.lower)) return false
  }
  return false
}

/** Prepositional phrases behind the word: "of coal", "to China", "from the North", "with its neighbour". */
function readRight(stream: readonly Element[], from: number, stop: number, p: Parties, entry: IndicatorEntry): void {
  if (entry.pos === 'verb' && !p.item) {
    const object = objectAt(stream, from, stop)
    if (object) take(p, object)
  }
  if (entry.subject === 'goods') {
    const [first] = areaList(stream, from)
    if (first) use(p, entry.id === 'imports' || /^lea?(?:ve|ft|ves|ving)$/.test(stream[from - 1].lower) ? 'origin' : 'target', first)
  }
  for (let k = from; k < Math.min(stop, from + 18); k++) {
    const el = stream[k]
    if (el.quantity || isPunct(el, ';:()') || (CLAUSE_WORDS.has(el.lower) && el.lower !== 'that')) return
    if (
      k > from &&
      sense(el, 'indicator') &&
      (el.lower === '' || !/^(?:supply|work|pay|rates?)$/.test(el.lower)) &&
      !sense(el, 'indicator')?.weak
    )
      return
    if (el.lower === 'bilateral' || (el.lower === 'two' && stream[k - 1]?.lower === 'the')) p.pair = true
    if (el.lower === 'of' || (el.lower === 'in' && entry.id === 'trade')) {
      const good = goodAfterOf(
        stream,
        k,
        el.lower === 'of' &&
          (entry.id === 'exports' || entry.id === 'imports' || entry.id === 'production' || entry.id === 'price') &&
          !entry.weak,
      )
      if (good && !p.item) take(p, good)
      const area = good ? null : areaFrom(stream, k + 1)
      if (area && el.lower === 'of' && area.as !== 'demonym' && !p.actor) use(p, 'actor', area)
      continue
    }
    readPhrase(stream, k, p, entry)
  }
}

function readPhrase(stream: readonly Element[], k: number, p: Parties, entry: IndicatorEntry): void {
  const slot = SLOTS[stream[k].lower]
  if (!slot) return
  const list = areaList(stream, k + 1)
  if (list.length === 0) return
  const [first, second] = list
  if (slot === 'between') {
    if (!p.actor) use(p, 'actor', first)
    if (second) use(p, 'other', second)
  } else if (slot === 'other' && p.other === null && p.actor === null && second && entry.id === 'trade') {
    use(p, 'other', first)
  } else if (p[slot] === null && first.as !== 'demonym') use(p, slot, first)
  else if (
    p[slot] === null &&
    (sense(stream[first.to], 'item') || sense(stream[first.to], 'indicator') === null) &&
    slot !== 'where' &&
    !sense(stream[first.to], 'body')
  )
    use(p, slot, first)
}

const SLOTS: Readonly<Record<string, 'origin' | 'target' | 'other' | 'where' | 'actor' | 'between'>> = {
  to: 'target',
  into: 'target',
  towards: 'target',
  for: 'target',
  from: 'origin',
  with: 'other',
  between: 'between',
  by: 'actor',
  in: 'where',
  at: 'where',
  across: 'where',
  visiting: 'target',
  entering: 'target',
}

const take = (p: Parties, good: GoodRef): void => {
  p.item = good
  for (let k = good.from; k < good.to; k++) p.used.add(k)
}

const use = (p: Parties, slot: 'origin' | 'target' | 'other' | 'where' | 'actor', area: AreaRef | null): void => {
  if (!area) return
  p[slot] = area
  p.used.add(area.from)
}

/** The direct object: a good right behind the verb, adjectives between. */
function objectAt(stream: readonly Element[], from: number, stop: number): GoodRef | null {
  for (let j = from; j < Math.min(stop, from + 5); j++) {
    const good = goodAt(stream, j)
    if (good) return good
    if (stream[j].quantity || stream[j].period || PREPOSITIONS.has(stream[j].lower) || !stream[j].word) return null
  }
  return unknownGood(stream, from) && stop > stream.length ? unknownGood(stream, from) : null
}

/** Roles by the kind of indicator: who is the reporter, who the partner. */
function build(at: number, entry: IndicatorEntry, p: Parties, name: string): Frame {
  const code = (a: AreaRef | null): string => a?.code ?? ''
  let reporter = ''
  let partner = ''
  switch (entry.id) {
    case 'exports':
      reporter = code(p.actor) || code(p.origin)
      partner = code(p.target) || code(p.other) || (p.actor ? code(p.origin) : '')
      break
    case 'imports':
      reporter = code(p.actor) || code(p.target)
      partner = code(p.origin) || code(p.other)
      break
    case 'trade':
    case 'balance':
    case 'deals':
      reporter = code(p.actor)
      partner = code(p.other) || (entry.id === 'trade' ? code(p.target) : '') || (entry.id === 'balance' && p.target ? code(p.target) : '')
      break
    case 'investment':
    case 'aid':
      reporter = code(p.actor) || code(p.origin)
      partner = code(p.where) || code(p.target) || code(p.other)
      break
    case 'visitors':
    case 'migrants':
    case 'workers':
      reporter = code(p.actor) || code(p.origin)
      partner = code(p.target) || code(p.where)
      break
    case 'transfers':
      reporter = code(p.actor) || code(p.origin)
      partner = code(p.target) || code(p.other)
      break
    default:
      reporter = code(p.actor) || code(p.where) || code(p.origin)
  }
  if (partner === reporter) partner = ''
  const place = [p.actor, p.where, p.origin].find((a) => a?.place)?.place ?? ''
  const item = p.item?.item ?? (entry.id === 'deals' ? dealItem(name) || null : null)
  return { at, entry, indicator: entry.id, item, reporter, partner, place, pronoun: p.pronoun && !p.actor, pair: p.pair, used: p.used }
}

/** What a deal is about: "investment" of investment contracts, "letter of intent" itself, '' of plain deals. */
export function dealItem(phrase: string): string {
  if (phrase.startsWith('letter')) return 'letter of intent'
  const words = phrase.split(' ')
  const head = words.findIndex((w) => /^(?:deals?|contracts?|agreements?|pacts?|orders?|mous?|memorand)/.test(w))
  const rest = (head < 0 ? words : words.slice(0, head)).filter(
    (w) => !/^(?:preliminary|new|supply|bilateral|such|of|understanding)$/.test(w),
  )
  return rest.join(' ')
}
