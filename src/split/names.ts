import { isKnownBody } from './known-bodies.ts'
import { isDigit, isUpper, oneLine } from './letters.ts'
import {
  BODY_PHRASES,
  BODY_WORDS,
  FIRM_WORDS,
  KNOWN_OUTLETS,
  NAME_CONNECTIVES,
  OUTLET_DOMAIN,
  OUTLET_WORDS,
  PERSON_WORDS,
  SECTION_NAMES,
} from './outlet-names.ts'

const wordsOf = (text: string): string[] => oneLine(text).trim().split(' ')
/** A word in small letters without the marks around it. */
function bare(word: string): string {
  const lower = word.toLowerCase()
  return isPlain(lower.charCodeAt(0)) && isPlain(lower.charCodeAt(lower.length - 1))
    ? lower
    : lower.replace(/^[^a-z0-9&]+|[^a-z0-9]+$/g, '')
}

const isPlain = (code: number): boolean => (code >= 97 && code <= 122) || isDigit(code)

/** "Seoul Economy Newsroom", "FEED & FISHMEAL QUARTERLY": capitalised words and small connectives only. */
export function isNameLike(text: string, maxWords = 7): boolean {
  // Most lines and parts that are asked about start in small letters; telling so needs no words.
  const first = text.charCodeAt(0)
  if (first >= 97 && first <= 122) return false
  const words = wordsOf(text)
  return (
    words.length <= maxWords &&
    isCapital(words[0]) &&
    words.every((word) => isCapital(word) || NAME_CONNECTIVES.has(word)) &&
    !/[;!?:=]/.test(text)
  )
}

function isCapital(word: string): boolean {
  const first = word.charCodeAt('"“‘(@'.includes(word[0]) ? 1 : 0)
  return isUpper(first) || isDigit(first) || word === '&'
}

const withoutThe = (name: string): string => (/^the\s/i.test(name) ? name.slice(4).trimStart() : name)

/** Known by name or by a word of the trade, and no public body. */
export function isOutlet(name: string): boolean {
  const plain = withoutThe(oneLine(name).trim()).toLowerCase()
  if (KNOWN_OUTLETS.has(plain)) return true
  const words = wordsOf(plain).map(bare)
  const named = words.some((word) => OUTLET_WORDS.has(word)) || OUTLET_DOMAIN.test(plain)
  return named && !isBody(plain, words) && !SECTION_NAMES.has(plain) && !words.some((word) => PERSON_WORDS.has(word))
}

const isBody = (plain: string, words: readonly string[]): boolean =>
  words.some((word) => BODY_WORDS.has(word)) || BODY_PHRASES.some((phrase) => plain.includes(phrase))

/** "Ministry of Mines", "ZAMBIA PORTS AUTHORITY", "Stats NZ": the name of a public body, company or association. */
export const isBodyName = (name: string): boolean =>
  isNameLike(name) && (isBody(name.toLowerCase(), wordsOf(name).map(bare)) || isKnownBody(name))

/** "Harbour Lane Securities LLP", "Rhein-Main Presse": a name of two words or more with a word for a firm or service in it. */
export function isFirmName(name: string): boolean {
  const words = wordsOf(withoutThe(oneLine(name).trim()))
  if (words.length < 2 || !isNameLike(words.join(' '), 7)) return false
  const plain = words.map(bare)
  return (
    plain.some((word) => FIRM_WORDS.has(word)) &&
    !plain.some((word) => PERSON_WORDS.has(word)) &&
    !/\b(?:customs|statistics|statistical)\b/i.test(name)
  )
}

/** A name that may be an outlet where the words around it say so ("According to X:"). */
export function mayBeOutlet(name: string): boolean {
  if (isOutlet(name)) return true
  const words = wordsOf(name).map(bare)
  return !(isBody(name.toLowerCase(), words) || words.some((word) => PERSON_WORDS.has(word)) || isSection(name))
}

export const isSection = (text: string): boolean => SECTION_NAMES.has(text.trim().toLowerCase())

/** "Kim Min-ji", "JOHN Q. SMITH": two to four capitalised words without a word of the trade. */
export function isPersonLike(text: string): boolean {
  const words = wordsOf(text)
  if (words.length < 2 || words.length > 4 || !isNameLike(text) || /\d|&/.test(text)) return false
  return !isOutlet(text) && !isFirmName(text) && !isSection(text) && !isBody(text.toLowerCase(), words.map(bare))
}

const ABBREVIATED = /^(?<full>[^()]{3,90}) \((?<short>[A-Z][A-Za-z&.-]{1,9})\)$/

/** "Institute for Far Eastern Studies (IFES)": a line that is a name with its own initials. */
export function isNameWithInitials(text: string): boolean {
  const { full = '', short = '' } = ABBREVIATED.exec(text.trim())?.groups ?? {}
  return short !== '' && initialsOf(full).includes(short.toUpperCase().replace(/[^A-Z]/g, ''))
}

function initialsOf(name: string): string {
  return name
    .split(/[\s-]+/)
    .filter((word) => !NAME_CONNECTIVES.has(word.toLowerCase()))
    .map((word) => word.charAt(0).toUpperCase())
    .join('')
}

/** The outlet of a line of the head: without "The", issue numbers, remarks in parentheses and what follows a comma. */
export function outletOf(text: string): string {
  if (!text) return ''
  const short = text.includes('(') ? ABBREVIATED.exec(text.trim())?.groups : undefined
  if (short && wordsOf(short.full).length >= 4 && isNameWithInitials(text)) return short.short
  const plain = text
    .trim()
    .replace(/\s*\([^)]*\)?/g, '')
    .replace(/,?\s(?:issue|vol|volume|no|nr)\.?\s[\d,.]+.*$/i, '')
    .replace(/,\s.*$/, '')
  return withoutThe(oneLine(plain).replace(/[ ,;:.–—-]+$/, ''))
}

const BYLINE_WORDS = new Set(
  'by from our own a an the staff special web correspondent correspondents reporter reporters writer writers editor desk bureau team and in at of for'.split(
    ' ',
  ),
)

const STAFF_BYLINE = /^(?:by|from)\s(?:our|an?|the)\s(?:[a-z-]+\s){0,4}(?:staff|team|desk|bureau|correspondent|reporter|writer|editor)s?$/i

/** "By Ana Cruz", "By our metals staff", "By the Grains Desk", "From our correspondent": names and the words of bylines only. */
export function isByline(line: string): boolean {
  const words = wordsOf(line)
  if (STAFF_BYLINE.test(line)) return true
  return (
    words.length <= 10 &&
    words.every((word) => isCapital(word) || BYLINE_WORDS.has(word.toLowerCase().replace(/[,:]$/, '')) || /^[|/&–—-]$/.test(word))
  )
}

const NAMELESS =
  /^(?:(?:from )?(?:our|a|the|staff)(?: (?:own|staff|special|web))? ?(?:correspondent|reporter|writer|team)s?|staff (?:writer|reporter|correspondent)s?|agencies|admin)$/i

/** "Our Bureau", "By Our Business Reporter": says that the paper wrote it, not which. */
export const isNameless = (text: string): boolean =>
  /^(?:(?:by|from)\s)?(?:our|a|the|staff)\s(?:[\w-]+\s){0,2}(?:bureau|correspondents?|reporters?|writers?|desk|team|editor|staff)$/i.test(
    text.trim(),
  )

/** The author of a byline; '' for masked addresses and for "a staff writer". */
export function authorOf(text: string): string {
  const name = text
    .trim()
    .replace(/^by[\s:]+/i, '')
    .replace(/\s+/g, ' ')
    .replace(/[ ,;|–—-]+$/, '')
  return /[@[\]]|email/i.test(name) || name.length > 80 || NAMELESS.test(name) ? '' : name
}
