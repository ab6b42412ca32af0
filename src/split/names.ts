import { BODY_WORD, KNOWN_OUTLETS, NAME_CONNECTIVE, OUTLET_WORD, PERSON_WORD, SECTION_NAMES } from './outlet-names.ts'

const NAME_WORD = /^[\p{Lu}\d&@"“‘'(][\p{L}\p{M}\d.&'’/+,)"”-]*$/u

/** "Seoul Economy Newsroom", "FEED & FISHMEAL QUARTERLY": capitalised words and small connectives only. */
export function isNameLike(text: string, maxWords = 7): boolean {
  const words = text.trim().split(/\s+/)
  if (words.length > maxWords || !/^[\p{Lu}\d"“(]/u.test(text)) return false
  return words.every(word => NAME_WORD.test(word) || NAME_CONNECTIVE.test(word))
}

const withoutThe = (name: string): string => name.replace(/^the\s+/i, '')

/** Known by name or by a word of the trade, and no public body. */
export function isOutlet(name: string): boolean {
  const plain = withoutThe(name.trim()).replace(/\s+/g, ' ')
  if (KNOWN_OUTLETS.has(plain.toLowerCase())) return true
  return OUTLET_WORD.test(plain) && !BODY_WORD.test(plain) && !isSection(plain) && !PERSON_WORD.test(plain)
}

/** A name that may be an outlet where the words around it say so ("According to X:"). */
export function mayBeOutlet(name: string): boolean {
  return isOutlet(name) || !(BODY_WORD.test(name) || PERSON_WORD.test(name) || isSection(name))
}

export const isSection = (text: string): boolean => SECTION_NAMES.has(text.trim().toLowerCase())

/** "Kim Min-ji", "JOHN Q. SMITH": two to four capitalised words without a word of the trade. */
export function isPersonLike(text: string): boolean {
  const words = text.trim().split(/\s+/)
  return words.length >= 2 && words.length <= 4 && isNameLike(text) && !/\d|&/.test(text) && !isOutlet(text) && !BODY_WORD.test(text) && !isSection(text)
}

const ABBREVIATED = /^(?<full>[^()]{3,90}?)\s*\((?<short>[A-Z][A-Za-z&.-]{1,9})\)$/

/** "Institute for Far Eastern Studies (IFES)": a line that is a name with its own initials. */
export function isNameWithInitials(text: string): boolean {
  const { full = '', short = '' } = ABBREVIATED.exec(text.trim())?.groups ?? {}
  return short !== '' && initialsOf(full, false).includes(short.toUpperCase().replace(/[^A-Z]/g, ''))
}

function initialsOf(name: string, all: boolean): string {
  return name
    .split(/[\s-]+/)
    .filter(word => all || !NAME_CONNECTIVE.test(word.toLowerCase()))
    .map(word => word.charAt(0).toUpperCase())
    .join('')
}

/** The outlet of a line of the head: without "The", issue numbers, remarks in parentheses and what follows a comma. */
export function outletOf(text: string): string {
  const short = ABBREVIATED.exec(text.trim())?.groups
  if (short && short.full.split(/\s+/).length >= 4 && isNameWithInitials(text)) return short.short
  const plain = text
    .trim()
    .replace(/\s*\([^)]*\)?/g, '')
    .replace(/,?\s+(?:issue|vol|volume|no|nr)\.?\s+[\d,.]+.*$/i, '')
    .replace(/,\s.*$/, '')
  return withoutThe(plain.replace(/\s+/g, ' ').replace(/[\s,;:.–—-]+$/, ''))
}

/** The author of a byline; '' for desks without a name and for masked addresses. */
export function authorOf(text: string): string {
  const name = text
    .trim()
    .replace(/^by[\s:]+/i, '')
    .replace(/\s+/g, ' ')
    .replace(/[\s,;|–—-]+$/, '')
  return /[@[\]]|email/i.test(name) || name.length > 80 ? '' : name
}
