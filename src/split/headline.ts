import type { Span } from '../types.ts'
import { isLower } from './letters.ts'
import type { Line } from './lines.ts'
import { isPersonLike } from './names.ts'

const MAX_LINES = 4
const MAX_WIDTH = 100
/** Shorter first lines go on in small letters only where their last word wants another. */
const LONG_FIRST = 45

/** Words that no headline ends with. */
const OPEN_END =
  /\s(?:a|an|the|of|in|on|at|to|for|from|by|with|as|and|or|but|nor|than|over|under|into|after|before|between|against|amid|its|their|his|her|our|have|has|is|are|be|will|may|more|per)$/i
/** Words that go on with what stands above. */
const OPEN_START =
  /^(?:of|in|on|at|to|for|from|by|with|as|and|or|but|than|over|under|into|after|before|between|against|amid|its|their|his|her|while|despite|since|until)\s/i

/** The headline that starts in line `at`, without Markdown marks or bullet, over the lines that it is wrapped into. */
export function headlineSpan(text: string, lines: readonly Line[], at: number): Span {
  const line = lines[at]
  const said = text.slice(line.start, line.end)
  const bullet = /^(?:[•·‣▪○●◦*-]\s+|#{1,6}\s+|\*{1,2}(?=\S)|\(?\d{1,2}[.)]\s+(?=[A-Z]))/.exec(said)?.[0].length ?? 0
  const close = /(?:\s+#+|\*{1,2})$/.exec(said.slice(bullet))?.[0].length ?? 0
  let last = at
  if (bullet === 0) while (last + 1 < Math.min(lines.length, at + MAX_LINES) && wraps(text, lines, at, last)) last++
  return { start: line.start + bullet, end: last > at ? lines[last].end : line.end - close }
}

/** Whether a headline goes on in the line after `last`. */
function wraps(text: string, lines: readonly Line[], at: number, last: number): boolean {
  const next = lines[last + 1]
  if (next.end - next.start > MAX_WIDTH || (next.cls !== 'T' && next.cls !== 'P')) return false
  const above = text.slice(lines[last].start, lines[last].end)
  const below = text.slice(next.start, next.end)
  if (/[.:;]["'”’)]*$/.test(above) || above.length > MAX_WIDTH) return false
  if (OPEN_END.test(above)) return true
  if (isLower(text.charCodeAt(next.start))) return above.length >= LONG_FIRST || last > at
  if (!isShout(above) || !isShout(below)) return false
  // A name in capitals above a date is a byline.
  return OPEN_START.test(below) || !(isPersonLike(below) && lines[last + 2] && 'DAFO'.includes(lines[last + 2].cls))
}

/** In capitals throughout. */
const isShout = (said: string): boolean => said === said.toUpperCase() && /[A-Z]{2}/.test(said)
