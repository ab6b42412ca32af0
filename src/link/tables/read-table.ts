import type { Language } from '../../language.ts'
import type { Discourse } from '../../resolve/discourse.ts'
import type { Article, Draft, Sentence } from '../../types.ts'
import { type Arranged, arrange, type BodyRow } from './arrange.ts'
import { type CellValue, readCell } from './cells.ts'
import { draftOf, type Place } from './draft.ts'
import { parseGrid } from './grid.ts'
import { type Label, readLabel } from './label.ts'
import { subjectOf } from './subject.ts'
import { headsAbove, readCaption } from './surroundings.ts'
import { timesOf } from './times.ts'
import { readUnit } from './units.ts'

/**
 * The figures of one table, a sentence of kind 'table'. Heads, names of rows, the lines before and the source under it say what the
 * numbers are; what they leave open is what the text is about (`discourse`) and who stands behind it (`credit`). A number whose unit nothing tells is left out.
 * Linear in the length of the table; never throws.
 */
export function readTable(text: string, sentence: Sentence, language: Language, discourse: Discourse, article: Article, credit: string): Draft[] {
  const grid = parseGrid(text, sentence)
  const table = arrange(grid, headsAbove(text, article.start, sentence, grid.layout, language))
  if (table.width === 0 || table.body.length === 0) return []
  const caption = readCaption(text, article, sentence, table.heads[0].stub, language)
  const columns = table.heads.map((heads) => heads.columns.map((parts) => columnLabel(parts, language)))
  const rows = rowLabels(table, language)
  const subject = subjectOf(caption, columns, rows, discourse)
  const times = columns.map((labels) => timesOf(caption.label, labels, { published: article.published, country: subject.reporter }, discourse.period))
  const cells = table.body.map((row) => row.at.map((cell) => (cell ? readCell(text, cell) : [])))
  const places = table.heads.map((_, h) => columnFacts(columns[h], table, cells, h))
  return table.body.flatMap((body, r) =>
    body.at.flatMap((_, k) => {
      const place: Place = { article, discourse, credit, caption, subject, times: times[body.heads], row: rows[r], column: columns[body.heads][k], k, facts: places[body.heads][k], level: levelBeside(columns[body.heads], rows[r], cells[r], k), span: body.row }
      return draftsOf(place, cells[r][k])
    }),
  )
}

function draftsOf(place: Place, values: readonly CellValue[]): Draft[] {
  return values.slice(0, 4).flatMap((value, n) => draftOf(place, value, n) ?? [])
}

/** The heads over a column as one label: the lowest says most, those above what it leaves open. */
function columnLabel(parts: readonly string[], language: Language): Label {
  const labels = parts.map((part) => readLabel(part, language)).reverse()
  return labels.slice(1).reduce((low, high) => under(low, high), labels[0] ?? readLabel('', language))
}

/** A label with what the heads above it say. */
export function under(low: Label, high: Label): Label {
  return {
    ...low,
    said: low.said || high.said,
    periods: [...low.periods, ...high.periods],
    base: low.base ?? high.base,
    statistic: low.statistic || high.statistic,
    basis: low.basis || high.basis,
    quality: low.quality || high.quality,
    status: low.status || high.status,
    indicator: low.indicator || high.indicator,
    weak: low.indicator === '' ? high.weak : low.weak,
    sign: low.indicator === '' ? high.sign : low.sign,
    item: low.item || high.item,
    reporter: low.reporter || high.reporter,
    partner: low.partner || high.partner,
    area: low.area || high.area,
    place: low.area === '' ? low.place || high.place : low.place,
    units: low.units.length > 0 ? low.units : high.units,
    source: low.source || high.source,
    poll: low.poll || high.poll,
    skip: low.skip || high.skip,
    name: low.name,
  }
}

/** Labels of the rows: of their cells together, under the group they stand in, or the row of which they give the change. */
function rowLabels(table: Arranged, language: Language): Label[] {
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
    if (saysOnlyStatistic(label) && before) label = { ...under(label, { ...before, units: [], quality: before.quality }), statistic: label.statistic }
    else if (parent && label.indicator === '' && parent.indicator !== '') label = under(label, { ...parent, periods: [], statistic: '' })
    else if (label.periods.length === 0 || label.indicator !== '') parents.push({ left, label })
    labels.push(label)
  }
  return labels
}

/** "% change", "Share, %" as the name of a row: of the row above. */
const saysOnlyStatistic = (l: Label): boolean => l.statistic !== '' && l.indicator === '' && l.item === '' && l.area === '' && l.name === '' && l.place === ''

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
  return others.reduce((all, next) => under({ ...all, name: all.name || next.name }, next), first)
}

/** What the numbers of a column have in common. */
function columnFacts(labels: readonly Label[], table: Arranged, cells: readonly (readonly (readonly CellValue[])[])[], h: number): Place['facts'][] {
  return labels.map((label, k) => {
    let signed = false
    let sum = 0
    let largest = 0
    table.body.forEach((body, r) => {
      const value = cells[r][k]?.[0]
      if (body.heads !== h || !value) return
      signed ||= value.sign !== 0 || value.bracketed
      sum += Math.abs(value.value)
      largest = Math.max(largest, Math.abs(value.value))
    })
    return { signed, hundred: near(sum, 100) || near(sum, 200), largest, levels: labels.filter((l, i) => i !== k && l.periods.length > 0 && l.statistic === '').length, absolute: label.statistic === 'change' && isDifference(labels, table, cells, k, h) }
  })
}

const near = (a: number, b: number): boolean => Math.abs(a - b) <= 0.03 * b

/** "Change" without a percent sign: is it the difference of the two columns before it? */
function isDifference(labels: readonly Label[], table: Arranged, cells: readonly (readonly (readonly CellValue[])[])[], k: number, h: number): boolean {
  if (labels[k].units.some((u) => u.unit === '%') || /%|per ?cent|pct|growth/i.test(labels[k].said)) return false
  const levels = labels.flatMap((l, i) => (i !== k && l.periods.length > 0 && l.statistic === '' ? [i] : []))
  if (levels.length !== 2) return false
  const row = table.body.findIndex((body, r) => body.heads === h && [k, ...levels].every((i) => cells[r][i]?.[0]))
  if (row < 0) return false
  const [a, b, change] = [...levels, k].map((i) => cells[row][i][0].value)
  return Math.abs(Math.abs(a - b) - change) <= 0.06 * Math.max(change, 1e-9)
}

/** The index of a level in the same row that a change or share belongs to, with its head, or null. */
function levelBeside(labels: readonly Label[], row: Label, cells: readonly (readonly CellValue[])[], k: number): Place['level'] {
  let best: number | null = null
  for (let i = 0; i < labels.length; i++) {
    if (i === k || labels[i].statistic !== '' || cells[i].length === 0 || cells[i][0].dimension === 'percent') continue
    if (labels[i].units.some((u) => u.unit === '%')) continue
    if (best === null || Math.abs(i - k) < Math.abs(best - k)) best = i
  }
  return best === null || row.statistic !== '' ? null : { label: labels[best], value: cells[best][0] }
}
