import type { Pair } from '../home.ts'
import type { Dimension, Indicator, Statistic } from '../../types.ts'
import { type Ballot, carry } from './ballot.ts'

/** A figure as it was read, for the figures behind it. */
export interface Said {
  /** stream index of its quantity in its sentence */
  readonly at: number
  readonly indicator: Indicator
  readonly item: string
  readonly reporter: string
  readonly partner: string
  readonly period: string
  readonly statistic: Statistic
  readonly dimension: Dimension
  readonly per: string
  /** -1 where a level is a deficit */
  readonly sign: 1 | -1
  /** said in passing: a count of firms, an amount for comparison */
  readonly aside: boolean
  /** what another figure is compared with; `period` is then that of the figures before, which the text goes on from */
  readonly then: boolean
  /** clause of its sentence */
  readonly clause: number
  /** the fields that its own sentence said */
  readonly told: ReadonlySet<Field>
}

export type Field = 'indicator' | 'item' | 'reporter' | 'partner' | 'period'

/** What an article is about, as its figures of a first reading say. */
export interface About {
  readonly indicator: Indicator | ''
  readonly item: string
  readonly reporter: string
  readonly partner: string
  readonly period: string
  /** the two areas that the article is most about */
  readonly home: string
  readonly rival: string
  /** two countries that it is about as a pair */
  readonly pair: Pair
  /** the good that headline or first paragraph name first */
  readonly lead: string
  /** the good named most is most of what it names */
  readonly oneGood: boolean
  /** the goods that it names most, and the periods that its figures state most, most frequent first */
  readonly goods: readonly string[]
  readonly periods: readonly string[]
}

/** What was read before a figure. */
export interface Past {
  /** the figures before it in its sentence */
  readonly here: readonly Said[]
  /** the last and the first figure of the last sentence that has some; null where there is none */
  readonly last: Said | null
  readonly opened: Said | null
  /** the first figure of the paragraph, of the one before, of the body, of the headline */
  readonly block: Said | null
  readonly blockBefore: Said | null
  readonly first: Said | null
  readonly title: Said | null
  /** the figures before its sentence, of a long text the last ones */
  readonly earlier: readonly Said[]
  /** is the sentence the first of its paragraph? does it point back ("It", "The total")? */
  readonly newBlock: boolean
  readonly pointsBack: boolean
  /** the good, the area and the indicator that sentences without figures named since the last figure */
  readonly named: Named
  /** goods and areas that the paragraph, and the one before, named in earlier sentences, the last one last */
  readonly goodsHere: readonly string[]
  readonly goodsBefore: readonly string[]
  readonly areasHere: readonly string[]
  /** what the last section heading names ("WHEAT.", "Prices"), '' where it names none */
  readonly section: Section
  readonly announced: Announced
  readonly about: About
}

/** Periods that words without figures set for the figures behind them, '' none. */
export interface Announced {
  /** a sentence since the last figure: "For January to September the picture is different." */
  readonly sentence: string
  /** the last section heading, the headline */
  readonly section: string
  readonly headline: string
}

export const UNANNOUNCED: Announced = { sentence: '', section: '', headline: '' }

/** What a sentence without figures named: its subject, or whatever came first. */
export interface Named {
  readonly item: string
  readonly area: string
  readonly indicator: Indicator | ''
  /** they stood as its subject */
  readonly itemLeads: boolean
  readonly areaLeads: boolean
  readonly indicatorLeads: boolean
  /** in the paragraph of the figure */
  readonly near: boolean
}

export const NAMELESS: Named = {
  item: '',
  area: '',
  indicator: '',
  itemLeads: false,
  areaLeads: false,
  indicatorLeads: false,
  near: false,
}

export interface Section {
  readonly item: string
  readonly area: string
  readonly indicator: string
}

export const NO_SECTION: Section = { item: '', area: '', indicator: '' }

/**
 * Lets what was read before speak for its values. `fresh`: the sentence says the field somewhere between the last figure and this one
 * (or anywhere before it, for the first figure).
 */
export function carryPast(
  on: Ballot,
  past: Past,
  name: Field,
  about: string,
  fresh: boolean,
  clause: number,
  host: number,
  mates: readonly number[],
): void {
  const tag = fresh ? 'fresh' : 'bare'
  const field = (s: Said): string => s[name]
  const told = (s: Said): string => (s.told.has(name) ? 'told' : 'kept')
  // Nothing carried over ("no good", "the whole world") is another kind of reading than something carried over.
  const put = (value: string, ...reasons: string[]): void => carry(on, value, ...(value === '' ? reasons.map((r) => `${r}0`) : reasons))
  const before = past.here.at(-1)
  if (before) {
    put(
      field(before),
      'here',
      `here.${tag}`,
      before.clause === clause ? 'here.clause' : 'here.apart',
      `here.${told(before)}`,
      `here.${told(before)}.${tag}`,
    )
    if (before.aside) put(field(before), 'here.aside')
    const main = past.here.findLast((s) => !s.aside)
    if (main && main !== before) put(field(main), 'here.main', `here.main.${tag}`)
    if (past.here.length > 1) put(field(past.here[0]), 'here.first')
  }
  for (const s of past.here) {
    if (s.at === host) put(field(s), 'host', `host.${tag}`)
    if (mates.includes(s.at)) put(field(s), 'mate', `mate.${tag}`)
  }
  const alone = before ? 'later' : 'alone'
  if (past.last) {
    put(
      field(past.last),
      'last',
      `last.${tag}.${alone}`,
      past.newBlock ? `last.new.${alone}` : `last.same.${alone}`,
      `last.${told(past.last)}.${alone}`,
    )
    if (past.pointsBack) put(field(past.last), 'last.back')
  }
  if (past.opened)
    put(
      field(past.opened),
      'opened',
      `opened.${tag}.${alone}`,
      past.newBlock ? 'opened.new' : 'opened.same',
      `opened.${told(past.opened)}.${alone}`,
    )
  if (past.block) put(field(past.block), 'block', `block.${tag}.${alone}`, `block.${told(past.block)}.${alone}`)
  else if (past.blockBefore) put(field(past.blockBefore), 'blockBefore', past.pointsBack ? 'blockBefore.back' : 'blockBefore.on')
  if (past.first) put(field(past.first), 'first', `first.${tag}.${alone}`, `first.${told(past.first)}`)
  if (past.title) put(field(past.title), 'title')
  put(about, 'about', `about.${tag}.${alone}`, past.newBlock ? 'about.new' : 'about.same')
}

/** How near and how plainly a sentence without figures named something. */
export const namedHow = (near: boolean, leads: boolean, fresh: boolean): string[] => [
  `named.${near ? 'near' : 'far'}.${leads ? 'leads' : 'inside'}`,
  fresh ? 'named.fresh' : 'named.bare',
]

/** Lets the last figure that is like this one speak for its value, once for each way of being alike. */
export function carryAlike(on: Ballot, past: Past, name: Field, ways: Readonly<Record<string, (s: Said) => boolean>>): void {
  for (const [way, alike] of Object.entries(ways)) {
    const s = past.here.findLast((h) => !h.aside && alike(h)) ?? past.earlier.findLast((e) => !e.aside && alike(e))
    if (s) carry(on, s[name], s[name] === '' ? `${way}0` : way)
  }
}
