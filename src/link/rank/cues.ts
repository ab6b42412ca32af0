import type { Quantity } from '../../types.ts'
import { sense } from '../stream.ts'
import { groupOf } from './fits.ts'
import type { View } from './view.ts'

/** What the clause of a figure shows beside the words for indicators. */
export function cuesOf(view: View, q: number, quantity: Quantity): string[] {
  const { stream, clause } = view
  const cues = new Set<string>([`unit.${groupOf(quantity)}`])
  if (quantity.dimension === 'money') cues.add(quantity.per !== '' ? 'money.per' : quantity.value < 20_000 ? 'money.small' : 'money.large')
  const from = clauseStart(view, q)
  for (let j = from; j < stream.length && j < q + 10; j++) {
    const el = stream[j]
    if (j > q && el.quantity) break
    if (clause[j] !== clause[q] && j > q) break
    const body = sense(el, 'body')
    if (body) cues.add(/customs/i.test(body.id) ? 'customs' : body.type === 'datafirm' ? 'tracker' : '')
    if (el.lower === 'customs') cues.add('customs')
    if (/^(?:from|to)$/.test(el.lower) && (sense(stream[j + 1], 'area') || sense(stream[j + 1], 'place')))
      cues.add(j < q ? `L.${el.lower}.area` : `R.${el.lower}.area`)
    const kind = VERBS[el.lower]
    if (kind && j < q) cues.add(kind)
    if (sense(el, 'item')) cues.add(j < q ? 'L.item' : 'R.item')
    if ((sense(el, 'area') || sense(el, 'place')) && j < q) cues.add('L.area')
  }
  cues.delete('')
  return [...cues]
}

function clauseStart(view: View, q: number): number {
  let from = q
  while (from > 0 && view.clause[from - 1] === view.clause[q] && q - from < 24) from--
  return from
}

const kinds = (name: string, words: string): [string, string][] => words.split(' ').map((w) => [w, name])

/** What a figure's verb tells where it is no word for an indicator. */
const VERBS: Readonly<Record<string, string>> = Object.fromEntries([
  ...kinds(
    'v.takes',
    'took takes taken take taking buys bought absorbed received gets got led followed remained remains accounted accounts',
  ),
  ...kinds('v.comes', 'came comes stood stands reached totalled totaled amounted hit topped was were is are stayed remained'),
  ...kinds(
    'v.costs',
    'fetched fetch fetches cost costs asked ask asks bid paid pay quoted offered traded opened closed settled went hovered',
  ),
  ...kinds(
    'v.counts',
    'counted counts recorded records registered registers booked reported reports logged shows showed shown put puts tallied',
  ),
  ...kinds('v.brings', 'brought brings earned earns contributed contributes generated yielded added adds raised'),
  ...kinds('v.moves', 'moved carried handled passed crossed left loaded loads lifted arrived entered sailed flew flown shipped'),
  ...kinds('v.makes', 'made makes turned produced dug grew picked harvested mined pumped cut'),
  ...kinds('v.wants', 'expects expect forecast forecasts sees see wants want plans plan aims aim hopes hope needs need should may'),
])
