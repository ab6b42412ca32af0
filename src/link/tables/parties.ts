import type { Draft, Indicator } from '../../types.ts'
import { singular } from '../goods.ts'
import type { Place } from './place.ts'
import type { Unit } from './unit-of.ts'

/** Who reports, who is on the other side, and the part of the country (or of the good) that a row is limited to. */
export function partiesOf(
  { row, column, subject, caption, discourse }: Place,
  indicator: Indicator,
): Pick<Draft, 'reporter' | 'partner' | 'place'> {
  const area = row.area || column.area
  const place =
    row.place ||
    column.place ||
    (row.rest && row.item === '' && row.area === '' ? row.said : '') ||
    (subject.names === 'place' ? row.name || column.name : '') ||
    (area === '' ? caption.label.place : '')
  let reporter = row.reporter || column.reporter || subject.reporter
  let partner = row.partner || column.partner || subject.partner
  const total = row.total || column.total
  if (subject.areas === 'reporter' && (area !== '' || total)) {
    if ((indicator === 'investment' || indicator === 'aid') && subject.reporter !== area) partner = subject.reporter
    reporter = area
  } else if (area !== '' && area !== reporter) partner = area
  if (reporter === '' && indicator !== 'other' && !total) reporter = discourse.home
  return { reporter, partner: partner === reporter ? '' : partner, place }
}

/** The good of a number: its row's, its column's, the table's. */
export function itemOf({ row, column, subject }: Place, indicator: Indicator, unit: Unit): string {
  const named = row.item || column.item
  if (named !== '') return named
  if (indicator === 'transfers' && unit.unit === '1') return singular(THING.exec(row.said)?.[0].toLowerCase() ?? '')
  // An exchange rate in a table of prices is of no good.
  if (indicator === 'other' && unit.dimension === 'money') return ''
  if (subject.names === 'item' && !row.rest) {
    const name = row.name || column.name
    if (name !== '') return asItem(name)
  }
  if (indicator === 'gdp' || indicator === 'population') return ''
  return row.whole || column.whole ? subject.ownItem : subject.item
}

const THING = /(?<![a-z])(?:ship|vessel|tanker|truck|wagon|railcar|train|container|flight|barge|lorrie|bulker|collier)s?(?![a-z])/i

/** "Hot-rolled coils" is a hot-rolled coil. */
function asItem(name: string): string {
  const words = name.toLowerCase().replace(/\s+/g, ' ').split(' ')
  return [...words.slice(0, -1), singular(words[words.length - 1])].join(' ')
}
