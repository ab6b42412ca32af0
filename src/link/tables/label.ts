import type { Language } from '../../language.ts'
import type { Indicator, PeriodMention } from '../../types.ts'
import { singular } from '../goods.ts'
import { headTimes, type Marks, readMarks } from './heads.ts'
import { type Words, wordsOf } from './label-words.ts'
import { PLAIN_COUNTS, readUnit, type TableUnit } from './units.ts'

/** What a head, a row's name or a caption says. Fields that it leaves open are '' (or empty). */
export interface Label extends Marks, Words {
  /** as printed, without notes */
  readonly said: string
  readonly periods: readonly PeriodMention[]
  /** of a change: the period that it is counted from */
  readonly base: PeriodMention | null
  readonly indicator: Indicator | ''
  readonly units: readonly TableUnit[]
  /** a unit that is not known */
  readonly unread: boolean
  /** a name that no lexicon has: a good, a place or a company */
  readonly name: string
}

const LONGEST = 320

/**
 * Reads a head, a caption or the name of a row. `said` is short; what is longer than a head can be is cut. `named`: what a row names is
 * never a unit ("Motor vehicles").
 */
export function readLabel(said: string, language: Language, named = false): Label {
  const plain = said
    .slice(0, LONGEST)
    .replace(/^\d{1,3}[.)]\s+|[\s:*†‡¹²³⁴]+$/g, '')
    .replace(/\s*(?:\[\w{1,2}\]|\(\d\))$/, '')
  const { main, units, notes } = splitUnits(plain, named)
  const marks = readMarks(plain, main)
  const { periods, rest } = headTimes(main)
  const mentioned = periods.length > 0 ? periods : notes.map(headTimes).flatMap((note) => (note.rest === '' ? note.periods : []))
  const words = wordsOf(rest, language)
  const against = AGAINST.test(said) && mentioned.length === 1
  const split = against
    ? { periods: [], base: mentioned[0] }
    : marks.statistic === 'change'
      ? splitBase(mentioned)
      : { periods: mentioned, base: null }
  const counted = units[0]?.dimension === 'count' && !named ? countedThing(plain) : ''
  const known =
    words.indicator !== '' ||
    words.item !== '' ||
    words.area !== '' ||
    words.source !== '' ||
    units.length > 0 ||
    marks.total ||
    marks.statistic !== '' ||
    marks.quality !== '' ||
    marks.status !== '' ||
    marks.indicator !== '' ||
    marks.neutral
  // Written out: spreading these objects would cost more than all the reading before.
  return {
    said: main,
    periods: split.periods,
    base: split.base,
    statistic: marks.statistic || (against ? 'change' : ''),
    basis: marks.basis,
    quality: marks.quality,
    status: marks.status,
    poll: marks.poll,
    total: marks.total,
    rest: marks.rest,
    skip: marks.skip,
    neutral: marks.neutral,
    indicator: marks.indicator || words.indicator,
    weak: marks.indicator === '' && words.weak,
    whole: words.whole,
    sign: words.sign,
    item: words.item || counted,
    reporter: words.reporter,
    partner: words.partner,
    area: words.area,
    place: words.place,
    source: marks.poll || words.source,
    units,
    unread: units.length === 0 && UNREAD.test(plain),
    name: !against && (!known || marks.rest) && /\p{L}{2}|\p{Lu}\d/u.test(rest) ? rest : '',
  }
}

/** "vs 2023" heads changes on that year. */
const AGAINST = /^(?:vs\.?|versus|against|compared (?:with|to)|on|over)\s/i

const UNREAD = /[(,]\s?(?:in )?(?:['’‘`]?000s?|thousands?|mln|mn|million|bn|billion|crore|lakh)\s[a-z]/i

/** "y/y", "on 2022", "2023 vs 2022": the last one named is the base; "2022-23" is the later year against the earlier. */
function splitBase(mentions: readonly PeriodMention[]): Pick<Label, 'periods' | 'base'> {
  const base = mentions.findLast((m) => m.base || m.anchor === 'figure') ?? (mentions.length > 1 ? mentions[mentions.length - 1] : null)
  return { periods: mentions.filter((m) => m !== base), base }
}

interface Split {
  readonly main: string
  readonly units: readonly TableUnit[]
  readonly notes: readonly string[]
}

/** Takes units out of brackets, parts between commas and the end of a head. */
function splitUnits(said: string, named: boolean): Split {
  const units: TableUnit[] = []
  const notes: string[] = []
  let main = ''
  let at = 0
  for (const match of said.matchAll(/\((?<note>[^()]*)\)?/g)) {
    main += said.slice(at, match.index)
    at = match.index + match[0].length
    const note = match.groups?.note ?? ''
    const found = note.split(/[;,]\s/).flatMap((part) => readUnit(part) ?? unitBehind(part) ?? [])
    if (found.length > 0) units.push(...found)
    else notes.push(note)
  }
  main += said.slice(at)
  const parts = main.split(/[,;:]\s+|\s[–—-]\s/)
  const kept: string[] = []
  for (const part of parts) {
    const unit = readUnit(part)
    // "US dollar (won)" is a good with its unit, not two units.
    const alone = parts.length === 1
    const count = unit?.dimension === 'count' && alone && !PLAIN_COUNTS.has(part.trim().toLowerCase())
    if (unit && !(alone && units.length > 0) && !(count && named)) units.push(unit)
    // "Visitors" is a unit and says what is counted.
    if (!unit || count || (alone && units[0] !== unit)) kept.push(part)
  }
  if (units.length === 0 && kept.length > 0) {
    const last = kept[kept.length - 1]
    const tail = tailUnit(last)
    if (tail) {
      units.push(tail.unit)
      kept[kept.length - 1] = last.slice(0, tail.from)
    }
  }
  return {
    main: kept
      .map((p) => p.trim())
      .filter(Boolean)
      .join(', '),
    units,
    notes: notes.filter((n) => n !== ''),
  }
}

const THINGS =
  /^(?<thing>(?:[a-z]+ )?(?:project|contract|deal|compan(?:y|ie)|flight|truck|case|vessel|ship|car|vehicle|job|bird|animal)s?)$/i

/** "Projects" over numbers: what they count. */
function countedThing(said: string): string {
  const thing = THINGS.exec(said.trim())?.groups?.thing.toLowerCase()
  return thing ? singular(thing) : ''
}

/** "value in billion US dollars": the unit behind "in". */
function unitBehind(part: string): TableUnit | null {
  const at = part.lastIndexOf(' in ')
  return at < 0 ? null : readUnit(part.slice(at + 4))
}

/** The longest unit at the end of a head: "Output mln t", "Sales in US$ million", "Price $/t". Nouns that are counted stay part of the name. */
function tailUnit(said: string): { readonly unit: TableUnit; readonly from: number } | null {
  const starts = [...said.matchAll(/\s+\S/g)].map((m) => m.index).slice(-5)
  for (const from of starts) {
    const unit = readUnit(said.slice(from))
    const behind = /^\s+in\s/i.test(said.slice(from))
    if (unit && (behind || (unit.dimension !== 'count' && unit.dimension !== 'bare'))) return { unit, from }
    if (unit && /^\s+(?:['’‘`]?000s?|mln|mn|bn)$/i.test(said.slice(from))) return { unit, from }
  }
  return null
}
