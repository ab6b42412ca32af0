import type { Arranged } from './arrange.ts'
import type { CellValue } from './cells.ts'
import type { Label } from './label.ts'
import type { Place } from './place.ts'

/** The numbers of each cell, by row and column. */
export type Cells = readonly (readonly (readonly CellValue[])[])[]

/** What the numbers of each column have in common, for each set of heads. */
export function columnFacts(columns: readonly (readonly Label[])[], table: Arranged, cells: Cells): Place['facts'][][] {
  const under: (readonly CellValue[])[][][] = columns.map(() => [])
  table.body.forEach((body, r) => {
    under[body.heads].push([...cells[r]])
  })
  return columns.map((labels, h) => labels.map((label, k) => factsOf(labels, label, under[h], k)))
}

function factsOf(labels: readonly Label[], label: Label, rows: Cells, k: number): Place['facts'] {
  let signed = false
  let sum = 0
  let largest = 0
  for (const row of rows) {
    const value = row[k]?.[0]
    if (!value) continue
    signed ||= value.sign !== 0 || value.bracketed
    sum += Math.abs(value.value)
    largest = Math.max(largest, Math.abs(value.value))
  }
  const levels = labels.flatMap((l, i) => (i !== k && l.periods.length > 0 && l.statistic === '' ? [i] : []))
  return {
    signed,
    hundred: near(sum, 100) || near(sum, 200),
    largest,
    levels: levels.length,
    absolute: label.statistic === 'change' && isDifference(label, levels, rows, k),
  }
}

const near = (a: number, b: number): boolean => Math.abs(a - b) <= 0.03 * b

/** "Change" without a percent sign: is it the difference of the two levels beside it? */
function isDifference(label: Label, levels: readonly number[], rows: Cells, k: number): boolean {
  if (levels.length !== 2 || label.units.some((u) => u.unit === '%') || /%|per ?cent|pct|growth/i.test(label.said)) return false
  const row = rows.find((cells) => [k, ...levels].every((i) => cells[i]?.[0]))
  if (!row) return false
  const [a, b, change] = [...levels, k].map((i) => row[i][0].value)
  return Math.abs(Math.abs(a - b) - change) <= 0.06 * Math.max(change, 1e-9)
}

/** The level in the same row that a change or share belongs to, with its head, or null. */
export function levelBeside(labels: readonly Label[], row: Label, cells: readonly (readonly CellValue[])[], k: number): Place['level'] {
  let best: number | null = null
  for (let i = 0; i < labels.length; i++) {
    if (i === k || labels[i].statistic !== '' || cells[i].length === 0 || cells[i][0].dimension === 'percent') continue
    if (labels[i].units.some((u) => u.unit === '%')) continue
    if (best === null || Math.abs(i - k) < Math.abs(best - k)) best = i
  }
  return best === null || row.statistic !== '' ? null : { label: labels[best], value: cells[best][0] }
}
