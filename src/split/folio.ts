import { findDate, findMonth } from '../read/calendar-date.ts'
import { isDigit } from './letters.ts'
import { isBodyName, isNameLike, isOutlet, isSection, outletOf } from './names.ts'
import { isPlace } from './place-names.ts'

/** A line of a masthead or page head: number of the issue, page, month of issue, kind of publication. Read in heads only. */
export interface Folio {
  /** YYYY-MM-DD or '' */
  readonly published: string
  /** first day of the month of issue where there is no whole date, YYYY-MM-DD or '' */
  readonly month: string
  readonly outlet: string
}

const MAX_LENGTH = 120

/** "No. 7 / 2024", "Vol. XII", "Issue 1,182", "№ 5", "Page B7". */
const NUMBERED =
  /(?:\b(?:(?:no|nr|number|issue|vol|volume|edition|week|page|pg|p)\b\.?(?: no\.)?|№) ?#?|#)(?:[A-F]?\d{1,4}(?:,\d{3})?|[IVXLC]{1,6}\b)(?: ?\/ ?\d{1,4}(?! ?[a-z])|-\d{1,4}|\/[A-Z]{1,5}(?:-[A-Z]{1,6})?)?(?![\d%]|[.,]\d)/gi
/** "Policy brief 14", "BULLETIN 12/2024" */
const KIND_NUMBER =
  /(?<=\b(?:bulletin|newsletter|letter|report|note|brief|paper|circular|release|digest|update|review|outlook|monitor) )\d{1,3}(?: ?\/ ?\d{2,4})?(?=\s*(?:$|[|,;·•(–—-]|:(?!\d)))/gi
const SURE = /\b(?:vol|volume|issue|edition|page|pg)\b/i
const HINT =
  /№|#|\b(?:no|nr|number|issue|vol|volume|edition|week|page|pg|p)\b|(?:bulletin|letter|report|note|brief|paper|circular|release|digest|update|review|outlook|monitor) \d/i

/** Words that say of what kind a publication is and how often it comes. */
const KINDS = new Set(
  `bulletin newsletter letter report note brief briefing paper circular release digest update review outlook monitor magazine journal gazette bulletins statement
  communique communiqué factsheet advisory dispatch survey`.split(/\s+/),
)
const KIND_WORDS = new Set(
  `a the for of and on daily weekly fortnightly monthly bimonthly quarterly annual yearly special spring summer autumn fall winter morning evening weekend international
  press media news policy research working technical market markets trade economic economy statistical statistics data activity information production foreign
  issue edition number volume print online first second third fourth quarter immediate embargoed until not publication before`.split(/\s+/),
)

const NOTICE =
  /^(?:(?:for )?immediate release|(?:press|media|news|statistical|data) (?:release|statement|note|communiqu[eé]|notice|advisory)|(?:strictly )?embargo(?:ed)?\b.{0,40}|not for (?:publication|release)\b.{0,40}|press (?:office|department|service)|communiqu[eé])$/i
const WEEK = /^(?:for |in )?(?:the )?(?:week|fortnight|month) (?:to|ending|ended)(?: on)?:? (?=\S)/i
const SEPARATOR = /\s[-–—]{1,2}\s|[|•·,;()[\]–—/]|:\s|\s{3,}|\t/

/** A line without the numbers of issue, volume, page and week in it; null when it has none. */
export function withoutNumbers(line: string): string | null {
  if (!HINT.test(line)) return null
  const rest = line.replace(NUMBERED, ', ').replace(KIND_NUMBER, ', ')
  return rest === line ? null : rest
}

/** "Monthly bulletin", "PRESS RELEASE": what kind of publication, not which. */
export const isKind = (part: string): boolean => NOTICE.test(part) || wordsOf(part).every((word) => KINDS.has(word) || KIND_WORDS.has(word))

/** A name with a word for a kind of publication in it, in capitals or not: "Danube Letter", "Ore & Rail magazine". */
export function isPeriodical(part: string): boolean {
  const words = part.split(/\s+/)
  const names = words.filter((word) => !KINDS.has(word.toLowerCase()))
  return names.length > 0 && names.length < words.length && isNameLike(names.join(' '), 6)
}

const wordsOf = (part: string): readonly string[] => part.toLowerCase().split(/\s+/)

/** Whether a line may be a folio at all; cheap. */
export const mayBeFolio = (line: string, digit: boolean): boolean =>
  line.length <= MAX_LENGTH &&
  (digit ? YEAR.test(line) || HINT.test(line) || NOTICE.test(line) : line.length <= MAX_NOTICE && NOTICE.test(line))

const MAX_NOTICE = 60
/** "March 2024", "week to 5 March 2024" */
const YEAR = /[a-z.],? (?:19|20)\d{2}(?!\d)/i

/** Reads a line of a masthead without a date line's form, or null. */
export function readFolio(line: string): Folio | null {
  if (line.length > MAX_LENGTH) return null
  if (NOTICE.test(line)) return { published: findDate(line)?.date ?? '', month: '', outlet: '' }
  const week = WEEK.exec(line)
  const bare = week ? line.slice(week[0].length) : line
  const rest = withoutNumbers(bare)
  const whole = findDate(rest ?? bare)
  const month = whole ? null : findMonth(rest ?? bare)
  const date = whole ?? month
  if (rest === null && !date) return null
  const said = rest ?? bare
  const parts = (date ? `${said.slice(0, date.start)}, ${said.slice(date.end)}` : said).split(SEPARATOR).map((part) => part.trim())
  const names = parts.filter((part) => part !== '' && !isSection(part))
  if (names.some((name) => isDigit(name.charCodeAt(0)) || !(isKind(name) || isPeriodical(name) || isNameLike(name, 7)))) return null
  const known = names.filter((name) => isKind(name) || isOutlet(name) || isPeriodical(name))
  // A date alone, or with a name that says nothing, may be a title: "Copper Exports, March 2024".
  if (names.length > 0 && known.length === 0 && !(rest !== null && SURE.test(bare))) return null
  if (rest === null && !week && names.length > 1 + known.length) return null
  const published = whole?.date ?? ''
  return { published, month: month?.date ?? '', outlet: publisherOf(names) }
}

/** The name of a masthead or folio, given its parts: an outlet, else a periodical, else a body or any name that is no place. */
function publisherOf(names: readonly string[]): string {
  const own = names.filter((name) => !isKind(name) && !isPlace(name))
  return outletOf(own.find(isOutlet) ?? own.find(isPeriodical) ?? own.find(isBodyName) ?? own[0] ?? '')
}

/** The outlet that a masthead names: "STRAIT PORT AUTHORITY - ACTIVITY BULLETIN" is of the authority. */
export function mastheadOutlet(line: string): string {
  return (
    publisherOf(
      line
        .split(SEPARATOR)
        .map((part) => part.trim())
        .filter((part) => part !== '' && !isSection(part)),
    ) || outletOf(line)
  )
}
