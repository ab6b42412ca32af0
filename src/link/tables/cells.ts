import { parseDigits } from '../../recognize/quantities/digits.ts'
import { recognizeQuantities } from '../../recognize/quantities/index.ts'
import { tokenize } from '../../tokenize/tokenize.ts'
import type { Dimension, Quantity, Relation, Span } from '../../types.ts'
import type { Cell } from './grid.ts'

/** `year` may be a head or a value; `none` stands where there is no figure ("-", "n/a"). */
type CellKind = 'value' | 'year' | 'text' | 'none'

const NONE = /^(?:[-–—−.*]{0,3}|n\.?\/?a\.?|n\.a\.?|nd|na|tba|…|\.\.|x|nm|n\/m)$/i
const YEAR = /^(?:19|20)\d\d(?:\s?[-–/]\s?(?:\d{2}|(?:19|20)\d{2}))?\s?(?:\(?[a-z]\)?|\([^()\d]{1,20}\)|[*†‡])?$/i
const VALUE = /^[~≈<>]?\s?[(+\-−–▲▼]?\s?(?:[A-Z]{0,3}[$€£¥₩₹₽₺₦₫฿₱₴]|[A-Z]{3}(?=[\d ])|R[MPps]\.?|Tk\.?)?\s?[(+\-−–]?\.?\d/
const MONTH = /(?:^|[^a-z])(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}(?![a-z])/i
const PERIOD_WORD =
  /(?:^|[^a-z])(?:years?|yrs?|months?|mths?|weeks?|days?|avg|average|half|quarter)(?![a-z])|^\d{1,2}[hqm]\s?'?\d{2}|^\d{1,2}m(?![a-z])\s?\d{4}|^\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}$/i

export function cellKind(text: string): CellKind {
  if (NONE.test(text)) return 'none'
  if (/^nil$/i.test(text)) return 'value'
  if (YEAR.test(text)) return 'year'
  if (text.length > 60 || !VALUE.test(text) || MONTH.test(text) || PERIOD_WORD.test(text)) return 'text'
  return 'value'
}

/** A number of a cell, with whatever unit stands in the cell itself. */
export interface CellValue extends Span {
  readonly value: number
  readonly value_max: number | null
  readonly relation: Relation
  readonly unit: string
  readonly per: string
  readonly dimension: Dimension
  /** sign as printed; brackets around a lone number count as a minus in `bracketed` only */
  readonly sign: -1 | 0 | 1
  readonly bracketed: boolean
  /** the cell names a magnitude or unit */
  readonly scaled: boolean
}

const PLAIN =
  /^(?<open>\(?)(?<lead>[~≈<>]?\s?[+\-−–▲▼]?)\s?(?<number>\d[\d.,]*|\.\d+|\d{1,3}(?: \d{3})+(?:[.,]\d+)?)\s?(?<close>\)?)(?<mark>\s?(?:[*†‡^]|\(?[refp]\)?|\[\w\]|\(\d\)))?$/
const RELATIONS: ReadonlyMap<string, Relation> = new Map([
  ['~', 'approx'],
  ['≈', 'approx'],
  ['<', 'lt'],
  ['>', 'gt'],
])

/** The numbers of a cell, in order; none where it holds no number that reads as one. */
export function readCell(text: string, cell: Cell): CellValue[] {
  const plain = PLAIN.exec(cell.text)?.groups
  if (plain) {
    const one = plainValue(cell, plain as Record<string, string>)
    return one ? [one] : []
  }
  const tokens = tokenize(text, cell)
  return recognizeQuantities(text, tokens, () => false).flatMap((q) => quantityValue(text, cell, q))
}

function plainValue(cell: Cell, groups: Record<string, string>): CellValue | null {
  const digits = groups.number.replaceAll(' ', '').replace(/[.,]$/, '')
  const numeral = digits[0] === '.' ? { mantissa: `0${digits}` } : parseDigits(digits)
  if (!numeral) return null
  const at = cell.start + cell.text.indexOf(groups.number)
  const end = at + groups.number.replace(/[.,]$/, '').length
  const mark = groups.lead.trim().slice(-1)
  const sign = signOf(mark)
  return {
    start: sign < 0 && mark !== '▼' ? cell.start + cell.text.indexOf(mark) : at,
    end,
    value: Number(numeral.mantissa),
    value_max: null,
    relation: RELATIONS.get(groups.lead.trim()[0] ?? '') ?? 'eq',
    unit: '',
    per: '',
    dimension: 'bare',
    sign,
    bracketed: groups.open !== '' && groups.close !== '',
    scaled: false,
  }
}

const signOf = (mark: string): -1 | 0 | 1 => (mark === '+' || mark === '▲' ? 1 : mark !== '' && '-−–▼'.includes(mark) ? -1 : 0)

function quantityValue(text: string, cell: Cell, q: Quantity): CellValue[] {
  if (q.dimension === 'multiple' || q.dimension === 'fraction') return []
  let before = q.start
  while (before > cell.start && text[before - 1] === ' ') before--
  const mark = before > cell.start ? text[before - 1] : ''
  const own = q.value < 0 ? -1 : signOf(mark)
  const minus = own < 0 && q.value >= 0 && mark !== '▼' && before === q.start
  return [
    {
      start: minus ? q.start - 1 : q.start,
      end: q.end,
      value: Math.abs(q.value),
      value_max: q.value_max,
      relation: q.relation,
      unit: q.dimension === 'zero' || q.dimension === 'bare' ? '' : q.unit,
      per: q.per,
      dimension: q.dimension === 'zero' ? 'bare' : q.dimension,
      sign: own,
      bracketed: (mark === '(' || text[before - 2] === '(') && text.slice(q.end, q.end + 2).includes(')') && q.start > cell.start + 2,
      scaled: q.dimension !== 'zero' && !/^[^\dA-Za-z]{0,2}[A-Z]{0,3}[^\dA-Za-z]{0,2}[\d.,]+$/.test(text.slice(q.start, q.end)),
    },
  ]
}
