import { isUpper, LETTER, oneLine, UPPER } from './letters.ts'
import { isOutlet, isPersonLike, mayBeOutlet, outletOf } from './names.ts'

/**
 * Data: sentences by which a post hands over to a piece of another outlet. `sure`: the words around it make any name an
 * outlet; else the name itself must look like one.
 */
interface LeadIn {
  readonly id: string
  /** cheap to look for, and in every sentence that the pattern reads */
  readonly cue: RegExp
  readonly pattern: RegExp
  readonly sure: boolean
}

const NAME_PART = `[${UPPER}\\d][${LETTER}\\d.&'’-]{0,30}`
const NAME = `(?<name>${NAME_PART}(?: (?:of the |of |the |and |& )?${NAME_PART}){0,5})`
const VIA = '(?: \\(via [^)]{1,40}\\))?'
const REPORTS =
  '(?:reports?|reported|reporting|publish(?:es|ed)|writes|wrote|writing|carries|carried|covers|covered|posts|posted|runs|ran|follow(?:s|ed) up|weigh(?:s|ed) in|speculate[sd]|features|featured|says|said|adds|added|notes|noted|tells|told|offers|offered|provide[sd]|explain(?:s|ed)|reveal(?:s|ed)|confirm(?:s|ed)|has (?:more|this|the following|additional|some|a story|a report|an article))'
const ADVERB = '(?: (?:has|have|had|is|was|also|now|then|later|further|since|earlier|just|recently|today|yesterday|again|subsequently))'

const lead = (id: string, cue: RegExp, source: string, sure: boolean): LeadIn => ({ id, cue, pattern: new RegExp(source), sure })

const PIECE = /article|story|report|piece|post|dispatch|coverage|information|details|more|account/
const CREDIT = /ccording to/

/** Before a colon at the end of a paragraph. */
const COLON_LEADS: readonly LeadIn[] = [
  lead('(X):', /\)\s*:$/, `\\((?:via )?(?:[Tt]he )?${NAME}\\)\\s*:$`, false),
  lead(
    'according to X:',
    CREDIT,
    `\\b[Aa]ccording to (?:(?:an?|the|this|supplementary|additional) (?:[a-z]+ ){0,2}(?:in|by|from|at) )?(?:the |The )?${NAME}${VIA}(?:,[^:]{0,80})?\\s*:$`,
    true,
  ),
  lead('according to X, ...:', CREDIT, `\\b[Aa]ccording to (?:the |The )?${NAME}${VIA},[^:]{3,240}:$`, false),
  lead(
    'this X article ...:',
    PIECE,
    `\\b(?:[Tt]his|[Aa]n?|[Tt]he)(?: [a-z]+)? ${NAME} (?:article|story|report|piece|post|dispatch)\\b[^:]{0,200}:$`,
    true,
  ),
  lead(
    'coverage in X:',
    PIECE,
    `\\b(?:coverage|story|article|reports?|piece|information|details|more|post|account|dispatch)\\b[^:]{0,60}? (?:in|by|from|at|via|on) (?:the |The )?${NAME}${VIA}\\s*:$`,
    false,
  ),
  lead(
    'X reports ...:',
    new RegExp(REPORTS),
    `(?:^|[,;.] (?:but |and |while |though )?)(?:the |The )?${NAME}${VIA}${ADVERB}{0,3} ${REPORTS}\\b[^:]{0,240}:$`,
    false,
  ),
  lead('from X:', /^(?:from|via|per) /i, `^(?:[Ff]rom|[Vv]ia|[Pp]er) (?:the |The )?${NAME}\\s*:$`, true),
]

/** At the start of a paragraph of a post, without a colon. */
const OPEN_LEADS: readonly LeadIn[] = [
  lead('According to X, ...', /^According/, `^According to (?:the |The )?${NAME}${VIA},`, false),
  lead(
    'X reports that ...',
    /report|writ|wrote/,
    `^(?:The )?${NAME}${VIA}${ADVERB}{0,2} (?:reports|reported|reporting|writes|wrote) (?:that|on)\\b`,
    false,
  ),
]

const MAX_LEAD = 700
const LAST_SENTENCE = 300

/** The outlet that a paragraph ending in a colon hands over to; null when it hands over to none. */
export function colonLead(paragraph: string): string | null {
  if (!paragraph.endsWith(':') || paragraph.length > MAX_LEAD) return null
  return firstMatch(COLON_LEADS, oneLine(paragraph.slice(-LAST_SENTENCE)))
}

/** The outlet that the opening words of a post credit. */
export function openLead(paragraph: string): string | null {
  return firstMatch(OPEN_LEADS, oneLine(paragraph.slice(0, LAST_SENTENCE)))
}

/** A paragraph ending in a colon after which the author of the post speaks again: "Additional notes:". */
export function ownVoice(paragraph: string): boolean {
  return (
    paragraph.length < 160 &&
    paragraph.endsWith(':') &&
    /^(?:additional|further|other|my|some|more|for (?:lots )?more|here (?:is|are)|see(?: also)?|notes?|comments?)\b/i.test(paragraph)
  )
}

function firstMatch(leads: readonly LeadIn[], sentence: string): string | null {
  for (const { cue, pattern, sure } of leads) {
    const name = cue.test(sentence) ? pattern.exec(sentence)?.groups?.name : ''
    if (name && /[^\d\s.]/.test(name) && (sure ? mayBeOutlet(name) : isOutlet(name) || isLongName(name))) return outletOf(name)
  }
  return null
}

/** Four words and more ("Russia Beyond the Headlines") are a title, not a person or a country. */
const isLongName = (name: string): boolean => name.split(' ').length >= 4 && mayBeOutlet(name) && !isPersonLike(name)

const PLACE = `^[${UPPER}][${LETTER}.,'’/ -]{1,60}?[,:]?\\s`
const DAY = '(?:[A-Za-z.]{3,10}\\s\\d{1,2}|\\d{1,2}\\s[A-Za-z.]{3,10})'
const DATELINE = new RegExp(
  `${PLACE}(?:${DAY}(?:,?\\s\\d{4})?[,:]?\\s?)?(?:[-–—]{1,2}\\s?)?(?:\\((?<paren>[^)]{2,60})\\)\\s?(?:--|[-–—:])|/(?<slash>[^/]{2,40})/)`,
)
const DATED_DATELINE = new RegExp(
  `${PLACE}(?:[-–—]{1,2}\\s)?\\(?(?<date>${DAY},?\\s\\d{4})\\)?[,:]?\\s?(?:\\([^)]{2,60}\\)\\s?)?(?:--|[-–—/:])`,
)
const DATELINE_HEAD = 160

/** "PORT LOUIS, May 3 (Isle Wire) -": the outlet of a dateline, or ''. */
export function datelineOutlet(paragraph: string): string {
  const head = paragraph.slice(0, DATELINE_HEAD)
  const said = /[(/]/.test(head) ? DATELINE.exec(head.replaceAll('\u00a0', ' '))?.groups : undefined
  const name = said?.paren ?? said?.slash ?? ''
  return name && isUpper(name.charCodeAt(0)) && mayBeOutlet(name) && !/\d/.test(name) ? outletOf(name) : ''
}

/** "PORT LOUIS, May 3, 2021 (Isle Wire) -": the date of a dateline that gives its year, as written, or ''. */
export function datelineDate(paragraph: string): string {
  const head = paragraph.slice(0, DATELINE_HEAD)
  return (/\d{4}/.test(head) ? DATED_DATELINE.exec(head.replaceAll('\u00a0', ' ')) : null)?.groups?.date ?? ''
}

/** "... crude oil from China. (Yonhap)": the credit at the end of a piece. */
export function closingCredit(paragraph: string): string {
  const name =
    /[.!?”"]\s*\((?:(?:Source|Via): )?(?:The )?(?<name>[A-Z][^()]{1,40})\)\.?$/.exec(
      paragraph.endsWith(')') || paragraph.endsWith(').') ? paragraph.slice(-80) : '',
    )?.groups?.name ?? ''
  return name && isOutlet(name) ? outletOf(name) : ''
}
