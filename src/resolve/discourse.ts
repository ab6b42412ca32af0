import {
  type About,
  type Announced,
  NAMELESS,
  type Named,
  NO_SECTION,
  type Past,
  type Said,
  type Section,
  UNANNOUNCED,
} from '../link/rank/past.ts'
import { EMPTY_TOPIC, type Topic, TOPIC_FIELDS } from '../link/topic.ts'
import type { Indicator, Sentence } from '../types.ts'
import { type Carried, NOTHING_CARRIED } from './units.ts'

/** What the reader of an article has in mind when a sentence starts. */
export interface Discourse {
  readonly about: About
  /** figures that later ones go on from; see `Past` */
  readonly last: Said | null
  readonly opened: Said | null
  readonly blockFirst: Said | null
  readonly blockBefore: Said | null
  readonly first: Said | null
  readonly title: Said | null
  readonly named: Named
  /** block of the sentence that named them */
  readonly namedBlock: number
  readonly section: Section
  readonly announced: Announced
  readonly goodsHere: readonly string[]
  readonly goodsBefore: readonly string[]
  readonly areasHere: readonly string[]
  readonly earlier: readonly Said[]
  /** what the text was last about, and what the article is about: for tables */
  readonly topic: Topic
  readonly profile: Topic
  readonly home: string
  readonly rival: string
  /** all that it speaks of, those first */
  readonly areas: readonly string[]
  /** currency code of a bare "$" */
  readonly dollar: string
  /** the period that the text was last about (GUIDE code), '' unknown */
  readonly period: string
  /** the unit of the last physical amount or sum of money, what bare numbers take over, and the `per` of the last price */
  readonly unit: string
  readonly carried: Carried
  readonly per: string
  /** block of the last sentence; the indicator and the period of that block's first figure */
  readonly block: number
  readonly blockIndicator: Indicator | ''
  readonly blockPeriod: string
  readonly newBlock: boolean
  readonly pointsBack: boolean
}

export const NOTHING: About = {
  indicator: '',
  item: '',
  reporter: '',
  partner: '',
  period: '',
  home: '',
  rival: '',
  pair: null,
  lead: '',
  oneGood: false,
  goods: [],
  periods: [],
}

export const START: Discourse = {
  about: NOTHING,
  last: null,
  opened: null,
  blockFirst: null,
  blockBefore: null,
  first: null,
  title: null,
  named: NAMELESS,
  namedBlock: -1,
  section: NO_SECTION,
  announced: UNANNOUNCED,
  goodsHere: [],
  goodsBefore: [],
  areasHere: [],
  earlier: [],
  topic: EMPTY_TOPIC,
  profile: EMPTY_TOPIC,
  home: '',
  rival: '',
  areas: [],
  dollar: 'USD',
  period: '',
  unit: '',
  carried: NOTHING_CARRIED,
  per: '',
  block: -1,
  blockIndicator: '',
  blockPeriod: '',
  newBlock: true,
  pointsBack: false,
}

/** A new paragraph starts anew from what the article is about; what the one before opened with is kept beside. */
export function enterSentence(discourse: Discourse, sentence: Sentence, pointsBack: boolean): Discourse {
  const { block, kind } = sentence
  if (block === discourse.block) return { ...discourse, newBlock: false, pointsBack }
  const back = pointsBack || kind === 'list-item' || kind === 'table' || discourse.about.period === ''
  return {
    ...discourse,
    block,
    newBlock: true,
    pointsBack: pointsBack || kind === 'list-item',
    blockBefore: discourse.blockFirst ?? discourse.blockBefore,
    blockFirst: null,
    goodsBefore: discourse.goodsHere,
    goodsHere: [],
    areasHere: [],
    period: back ? discourse.blockPeriod || discourse.period : discourse.about.period,
    blockIndicator: '',
    blockPeriod: '',
    // what a paragraph without figures named holds for the next one
    named: discourse.namedBlock >= block - 1 ? discourse.named : NAMELESS,
  }
}

export const pastOf = (d: Discourse): Past => ({
  here: [],
  last: d.last,
  opened: d.opened,
  block: d.blockFirst,
  blockBefore: d.blockBefore,
  first: d.first,
  title: d.title,
  newBlock: d.newBlock,
  pointsBack: d.pointsBack,
  named: { ...d.named, near: d.namedBlock === d.block },
  section: d.section,
  announced: d.announced,
  goodsHere: d.goodsHere,
  goodsBefore: d.goodsBefore,
  areasHere: d.areasHere,
  earlier: d.earlier,
  about: d.about,
})

const INHERITED = new Set(TOPIC_FIELDS)

export const topicOf = (said: Said | null): Topic =>
  said
    ? {
        ...EMPTY_TOPIC,
        indicator: said.indicator,
        item: said.item,
        reporter: said.reporter,
        partner: said.partner,
        sign: said.sign,
        inherited: INHERITED,
      }
    : EMPTY_TOPIC
