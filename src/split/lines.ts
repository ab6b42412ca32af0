import { fieldOfKey } from '../read/front-matter.ts'
import type { DocumentMeta } from '../types.ts'
import { readDateLine } from './date-line.ts'
import { mayBeFolio, readFolio } from './folio.ts'
import { isDigit, isLetter, isSpace, isUpper } from './letters.ts'
import { isByline, isNameLike, isNameWithInitials, isOutlet } from './names.ts'
import { readSectionMark } from './section-mark.ts'
import { ATTRIBUTION, LINE_SHAPES, type LineClass, MARK_WORDS, SHAPE_WORDS, SHORT } from './shapes.ts'

/** One line without its indent and trailing blanks. */
export interface Line {
  /** where the line starts in the text, indent included */
  readonly from: number
  readonly start: number
  /** exclusive */
  readonly end: number
  readonly cls: LineClass
}

/** Lines of `text` from `start`, with their classes. Linear. */
export function scanLines(text: string, start = 0): Line[] {
  const lines: Line[] = []
  const breakAt = text.includes('\n', start) ? '\n' : '\r'
  for (let from = start; from < text.length; ) {
    const found = text.indexOf(breakAt, from)
    const stop = found < 0 ? text.length : found
    let first = from
    let end = stop
    while (first < end && isSpace(text.charCodeAt(first))) first++
    while (end > first && isSpace(text.charCodeAt(end - 1))) end--
    lines.push({ from, start: first, end, cls: first === end ? 'B' : end - first > SHORT ? 'P' : classOf(text.slice(first, end)) })
    from = stop + 1
  }
  return lines
}

const FIELD = /^(?<key>[A-Za-z][A-Za-z _-]{1,25}?)\s?:\s+(?<value>\S.*)$/
const FIRST_MARKS = '"\'“‘¿«$€£(#[*_'
const STOP_LIKE = /(?:\.\.\.|…|U\.S\.|U\.N\.|[A-Z]\.)$/

/** What one look over the characters of a line tells. */
interface Traits {
  readonly digit: boolean
  /** a digit among the first characters */
  readonly early: boolean
  readonly colon: boolean
  readonly bar: boolean
  /** words that start with a small letter */
  readonly small: number
  /** ends in a stop, comma, colon or semicolon, closing marks aside: no title does */
  readonly ended: boolean
}

function traitsOf(line: string): Traits {
  let digit = false
  let early = false
  let colon = false
  let bar = false
  let small = 0
  let before = 32
  for (let i = 0; i < line.length; i++) {
    const code = line.charCodeAt(i)
    if (code >= 97 && code <= 122) {
      if (before === 32) small++
    } else if (code >= 48 && code <= 57) {
      digit = true
      early ||= i < EARLY
    } else if (code === 58) colon = true
    else if (code === 124) bar = true
    before = code
  }
  let end = line.length
  while (end > 1 && CLOSERS.includes(line[end - 1])) end--
  return { digit, early, colon, bar, small, ended: '.;:,'.includes(line[end - 1]) }
}

const CLOSERS = '"\'”’)'
/** A date line has few words in small letters ("posted on", "min read"), a sentence has many. */
const FEW = 4
/** One that starts with its date may go on with a remark: "all prices in US dollars unless stated". */
const SOME = 9
const EARLY = 24

/** Longer lines that end in a stop are running text, whatever their words. */
const LONG = 100

function classOf(line: string): LineClass {
  // A row of a Markdown table, whatever its cells hold.
  if (line.charCodeAt(0) === 124) return 'P'
  const word = firstWord(line)
  const shaped = SHAPE_WORDS.has(word) || !isLetter(line.charCodeAt(0))
  if (line.length > LONG && line.endsWith('.') && !shaped && !MARK_WORDS.has(word)) return 'P'
  const traits = traitsOf(line)
  if (traits.digit && MARK_WORDS.has(word) && readSectionMark(line)) return 'U'
  const shape = shaped ? shapeOf(line, traits.digit) : null
  if (shape) return shape
  if (traits.colon) {
    if (traits.digit && ATTRIBUTION.test(line)) return 'K'
    const field = readField(line)
    if (field) return field.field === 'published' && readDateLine(line) === null ? 'T' : 'F'
  }
  if (traits.small <= FEW || traits.bar) {
    const plain = plainLine(line)
    const date = traits.digit ? readDateLine(plain) : null
    if (date) return date.published ? 'D' : 'X'
    if (mayBeFolio(plain, traits.digit) && readFolio(plain)) return 'N'
    if (isOutletLine(plain)) return 'O'
  }
  if (traits.early && traits.small <= SOME && !traits.ended && line.length <= LONG) {
    const date = readDateLine(plainLine(line))
    if (date?.published) return 'D'
  }
  if (!startsTitle(line) || (traits.ended && !STOP_LIKE.test(line))) return 'P'
  return 'T'
}

function shapeOf(line: string, digit: boolean): LineClass | null {
  const plain = plainLine(line)
  for (const { cls, pattern } of LINE_SHAPES) {
    if (!pattern.test(line) && (plain === line || !pattern.test(plain))) continue
    // "By Ana Cruz | 5 March 2019" is a date line, "By May exports had reached 5 million" is no byline.
    if (cls === 'A' && digit) return readDateLine(plain)?.published ? 'D' : null
    if (cls === 'A' && !isByline(plain)) continue
    // "14. March 2025", "- 14 March 2025 -": a date is no item of a list.
    if (cls === 'L' && digit && line.length <= MAX_DATE && readDateLine(plain)?.published) return 'D'
    return cls
  }
  return null
}

const MAX_DATE = 40

function startsTitle(line: string): boolean {
  const first = line.charCodeAt(0)
  return isUpper(first) || isDigit(first) || FIRST_MARKS.includes(line[0])
}

/** The first word of a line in small letters, '' when it starts with a digit or a mark other than a bracket or star. */
function firstWord(line: string): string {
  let from = 0
  while (from < 3 && '([*_#'.includes(line[from])) from++
  let to = from
  while (to < line.length && to - from < 16 && (line.charCodeAt(to) | 32) >= 97 && (line.charCodeAt(to) | 32) <= 122) to++
  return line.slice(from, to).toLowerCase()
}

function isOutletLine(line: string): boolean {
  if (line.length > 90) return false
  if (line.endsWith(')') && isNameWithInitials(line)) return true
  const name = outletPart(line)
  return name.length <= 80 && isNameLike(name) && isOutlet(name)
}

const outletPart = (line: string): string =>
  /[(,]| issue /i.test(line) ? line.replace(/\s*\([^)]*\)/g, '').replace(/,?\s+issue\s.*$|,\s.*$/i, '') : line

/** A line without Markdown marks: "## Title", "**Date**", "*Outlet*". */
export function plainLine(line: string): string {
  return /[#*_]/.test(line[0] + line[line.length - 1]) ? line.replace(/^#{1,6}\s+|^[*_]{1,3}(?=\S)|[*_]{1,3}$|\s#+$/g, '') : line
}

/** A `Key: value` line whose key names a field of an article. */
export function readField(line: string): { readonly field: keyof DocumentMeta; readonly value: string } | null {
  const { key, value } = FIELD.exec(plainLine(line.includes('**') ? line.replaceAll('**', '') : line))?.groups ?? {}
  const field = key ? fieldOfKey(key) : null
  return field && value ? { field, value } : null
}
