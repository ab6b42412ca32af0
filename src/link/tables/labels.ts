import type { Language } from '../../language.ts'
import type { Arranged, BodyRow } from './arrange.ts'
import { type Label, readLabel } from './label.ts'
import { readUnit } from './units.ts'

/** The heads over a column as one label: the lowest says most, those above what it leaves open. */
export function columnLabel(parts: readonly string[], language: Language): Label {
  const labels = parts.map((part) => readLabel(part, language)).reverse()
  return labels.slice(1).reduce((low, high) => under(low, high), labels[0] ?? readLabel('', language))
}

const MOST_PERIODS = 6

/** A label with what the heads above it say. */
function under(low: Label, high: Label): Label {
  return {
    said: low.said || high.said,
    periods: high.periods.length === 0 ? low.periods : [...low.periods, ...high.periods].slice(0, MOST_PERIODS),
    total: low.total,
    rest: low.rest,
    neutral: low.neutral,
    unread: low.unread,
    base: low.base ?? high.base,
    statistic: low.statistic || high.statistic,
    basis: low.basis || high.basis,
    quality: low.quality || high.quality,
    status: low.status || high.status,
    indicator: low.indicator || high.indicator,
    weak: low.indicator === '' ? high.weak : low.weak,
    sign: low.indicator === '' ? high.sign : low.sign,
    whole: low.indicator === '' ? high.whole : low.whole,
    item: low.item || high.item,
    reporter: low.reporter || high.reporter,
    partner: low.partner || high.partner,
    area: low.area || high.area,
    place: low.area === '' ? low.place || high.place : low.place,
    units: low.units.length > 0 ? low.units : high.units,
    source: low.source || high.source,
    poll: low.poll || high.poll,
    skip: low.skip || high.skip,
    name: low.name || high.name,
  }
}

/** Labels of the rows: of their cells together, under the group they stand in, or the row of which they give the change. */
export function rowLabels(table: Arranged, language: Language): Label[] {
  const labels: Label[] = []
  const groups = new Map<string, Label>()
  const parents: { left: number; label: Label }[] = []
  for (const body of table.body) {
    let label = stubLabel(body, SPAN_HEAD.exec(table.heads[body.heads].stub)?.[0] ?? '', language)
    if (body.group !== '') {
      if (!groups.has(body.group)) groups.set(body.group, readLabel(body.group, language))
      label = under(label, groups.get(body.group) as Label)
    }
    const left = body.stub[0]?.left ?? 0
    while (parents.length > 0 && parents[parents.length - 1].left >= left) parents.pop()
    const parent = parents[parents.length - 1]?.label
    const before = labels[labels.length - 1]
    if (/^(?:of which|o\/w)/i.test(label.said) && before) label = under(label, { ...before, item: '' })
    else if (saysOnlyStatistic(label) && before)
      label = { ...under(label, { ...before, units: [], quality: before.quality }), statistic: label.statistic }
    else if (parent && label.indicator === '' && parent.indicator !== '') label = under(label, { ...parent, periods: [], statistic: '' })
    else if (label.periods.length === 0 || label.indicator !== '') parents.push({ left, label })
    labels.push(label)
  }
  return labels
}

/** "% change", "Share, %" as the name of a row: of the row above. */
const saysOnlyStatistic = (l: Label): boolean =>
  l.statistic !== '' && l.indicator === '' && l.item === '' && l.area === '' && l.name === '' && l.place === ''

/** "Week ended" over the names of rows, which are days then. */
const SPAN_HEAD = /^(?:week|month|quarter|year|(?:two|three|six|nine|twelve|3|6|9|12) months?)(?: to| end(?:ed|ing)?)(?: on)?$/i

function stubLabel(body: BodyRow, span: string, language: Language): Label {
  const cells = body.stub.filter((cell, i) => cell.text !== '' && !(i === 0 && body.stub.length > 1 && /^\d{1,3}[.)]?$/.test(cell.text)))
  const labels = cells.map((cell, i) => {
    const unit = i > 0 ? readUnit(cell.text) : null
    if (unit) return { ...readLabel('', language), units: [unit] }
    return readLabel(span !== '' && i === 0 ? `${span.split(' ')[0]} to ${cell.text}` : cell.text, language, true)
  })
  const [first = readLabel('', language), ...others] = labels
  return others.reduce(under, first)
}
