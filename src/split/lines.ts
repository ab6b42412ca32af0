import { fieldOfKey } from '../read/front-matter.ts'
import type { DocumentMeta } from '../types.ts'
import { readDateLine } from './date-line.ts'
import { isNameLike, isNameWithInitials, isOutlet } from './names.ts'
import { readSectionMark } from './section-mark.ts'
import { ATTRIBUTION, LINE_SHAPES, type LineClass, SHORT } from './shapes.ts'

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

const isSpace = (code: number): boolean => code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || code === 0x3000 || code === 0xfeff

const FIELD = /^(?<key>[A-Za-z][A-Za-z _-]{1,25}?)\s?:\s+(?<value>\S.*)$/
/** Ends a sentence, or leads into something: no title does. */
const SENTENCE_END = /[.;:,][)"'”’]*$/
const FIRST_WORD = /^[\p{Lu}\p{N}"'“‘¿«$€£(#[]/u

function classOf(line: string): LineClass {
  if (readSectionMark(line)) return 'U'
  for (const { cls, pattern } of LINE_SHAPES) if (pattern.test(line)) return cls
  if (ATTRIBUTION.test(line) && /\d/.test(line)) return 'K'
  const field = readField(line)
  if (field) return field.field === 'published' && readDateLine(line) === null ? 'T' : 'F'
  const plain = plainLine(line)
  const date = readDateLine(plain)
  if (date) return date.published ? 'D' : 'X'
  if (isNameWithInitials(plain) || (plain.length <= 80 && isNameLike(outletPart(plain)) && isOutlet(outletPart(plain)))) return 'O'
  if (!FIRST_WORD.test(line) || (SENTENCE_END.test(line) && !/(?:\.\.\.|…|U\.S\.|U\.N\.|[A-Z]\.)$/.test(line))) return 'P'
  return 'T'
}

const outletPart = (line: string): string => line.replace(/\s*\([^)]*\)/g, '').replace(/,?\s+issue\s.*$|,\s.*$/i, '')

/** A line without Markdown marks: "## Title", "**Date**", "*Outlet*". */
export function plainLine(line: string): string {
  return line.replace(/^#{1,6}\s+|^[*_]{1,3}(?=\S)|[*_]{1,3}$|\s+#+$/g, '')
}

/** A `Key: value` line whose key names a field of an article. */
export function readField(line: string): { readonly field: keyof DocumentMeta; readonly value: string } | null {
  const { key, value } = FIELD.exec(plainLine(line).replaceAll('**', ''))?.groups ?? {}
  const field = key ? fieldOfKey(key) : null
  return field && value ? { field, value } : null
}
