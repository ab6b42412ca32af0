import type { Discourse } from '../../resolve/discourse.ts'
import type { Indicator } from '../../types.ts'
import type { Topic } from '../topic.ts'
import type { Label } from './label.ts'
import type { Caption, RowKind } from './surroundings.ts'

/** What a whole table is about, and what its rows (or columns) stand for. */
export interface Subject {
  readonly indicator: Indicator | ''
  /** of numbers that name no good of their own */
  readonly item: string
  /** the same, but only where the table itself says it: for "Total exports" */
  readonly ownItem: string
  readonly reporter: string
  readonly partner: string
  readonly sign: 1 | -1
  /** fields that come from the text, not from the table */
  readonly inherited: readonly string[]
  /** areas of rows and columns are the other side of the flow, or the reporters themselves */
  readonly areas: 'partner' | 'reporter'
  /** what a name stands for that no lexicon has */
  readonly names: 'item' | 'place'
  /** the caption names something that is only counted ("Port calls") */
  readonly counted: boolean
  /** some head or row has an indicator of its own */
  readonly mixed: boolean
}

/** Do the numbers that name no good go with the good that the text is about? Not where others are named beside them, or all goods together. */
function sharesGood(labels: readonly Label[], rows: RowKind, item: string): boolean {
  if (rows === 'grade' || rows === 'place') return true
  return labels.every((l) => !l.whole && (l.item === '' || l.rest || l.item === item))
}

const WITH_PARTNERS: ReadonlySet<string> = new Set([
  'exports',
  'imports',
  'trade',
  'balance',
  'visitors',
  'workers',
  'migrants',
  'aid',
  'deals',
  'other',
])

const GOES_ON = /^(?:its|their|these|this|those)\b/i
const COUNTED = /\b(?:calls|transits|voyages|sailings|flights|crossings|departures)\b/i

export function subjectOf(caption: Caption, columns: readonly (readonly Label[])[], rows: readonly Label[], discourse: Discourse): Subject {
  const labels = [...columns.flat(), ...rows]
  const { label } = caption
  const strong = labels.filter((l) => l.indicator !== '' && !l.weak)
  // "Its ranking of source markets:" goes on from the sentence before, not from what the article is about.
  const goesOn = GOES_ON.test(label.said) && label.indicator === '' && discourse.topic.indicator !== ''
  const topic = goesOn || discourse.profile.indicator === '' ? discourse.topic : discourse.profile
  const counted = COUNTED.test(label.said)
  const said: Indicator | '' = label.indicator !== '' && (counted || !label.weak || topic.indicator === '') ? label.indicator : ''
  const cue: Indicator | '' = said === '' && topic.indicator === '' && caption.rows === 'partner' ? 'exports' : ''
  const indicator = said || topic.indicator || label.indicator || cue
  const areas = new Set(labels.map((l) => l.area).filter((a) => a !== ''))
  // Whoever stands in a list of markets or suppliers is not whose list it is.
  const owners = [
    label.reporter,
    label.partner === '' ? label.area : '',
    topic.indicator === '' ? '' : topic.reporter,
    discourse.home,
    discourse.rival,
  ]
  const reporter =
    owners.slice(0, caption.rows === 'partner' ? 5 : 4).find((a) => a !== '' && !(caption.rows === 'partner' && areas.has(a))) ?? ''
  const inherited: string[] = []
  if (said === '' && indicator !== '') inherited.push('indicator')
  if (label.item === '' && topic.item !== '') inherited.push('item')
  if (label.reporter === '' && label.area === '' && reporter !== '') inherited.push('reporter')
  const reporters =
    caption.rows === 'reporter' ||
    (areas.size > 1 && areas.has(reporter) && label.reporter === '') ||
    !WITH_PARTNERS.has(indicator) ||
    indicator === 'investment'
  const asReporters = reporters && areas.size > 0
  return {
    indicator,
    // Where rows or columns name goods, the others are of all goods.
    item: label.item || (sharesGood(labels, caption.rows, topic.item) ? topic.item : ''),
    ownItem: label.item,
    counted,
    reporter,
    partner: label.partner || partnerOf(topic, said, reporter, areas),
    sign: label.sign,
    inherited,
    areas: asReporters || reporter === '' ? 'reporter' : 'partner',
    names: caption.rows === 'grade' ? (label.item || topic.item ? 'place' : 'item') : namesOf(caption.rows, labels, indicator),
    mixed: strong.length > 0,
  }
}

/** The other side that the text is about stays so in a table of the same flow that names no areas. */
function partnerOf(topic: Topic, said: string, reporter: string, areas: ReadonlySet<string>): string {
  if (areas.size > 0 || topic.partner === '' || topic.partner === reporter) return ''
  return said === '' || said === topic.indicator || (FLOW.has(said) && FLOW.has(topic.indicator)) ? topic.partner : ''
}

const FLOW: ReadonlySet<string> = new Set(['exports', 'imports', 'trade', 'balance'])

function namesOf(rows: RowKind, labels: readonly Label[], indicator: string): 'item' | 'place' {
  if (rows === 'item') return 'item'
  if (rows !== '') return 'place'
  const goods = labels.filter((l) => l.item !== '' && l.indicator === '').length
  const areas = labels.filter((l) => l.area !== '' || l.place !== '').length
  return goods > areas || (goods === areas && indicator === 'price') ? 'item' : 'place'
}
