/**
 * Data: what the pages of archives, digests, feeds and wires look like. A line has a class (one letter); the heads of
 * posts are patterns over the letters of consecutive lines.
 *
 * B blank, D date line, F `Key: value` field, A byline, O outlet, T title-like, U dated section of a post, S lead of a
 * "Read the full story here:" block, K attribution line that ends a digest item, L list item, R rule, E end of a post,
 * Y head of a list of other stories, N folio of a masthead (issue, page; text outside of heads), X other furniture, P running text.
 */
export type LineClass = 'B' | 'D' | 'N' | 'F' | 'A' | 'O' | 'T' | 'U' | 'S' | 'K' | 'L' | 'R' | 'E' | 'Y' | 'X' | 'P'

/** Classes that a line has by its words alone, first match first. Only lines up to `SHORT` characters are tried. */
export const SHORT = 180

export const LINE_SHAPES: readonly { readonly cls: LineClass; readonly pattern: RegExp }[] = [
  { cls: 'R', pattern: /^(?:[-–—=_~#•·]{3,}|\*{3,}|(?:[-*_•·#] ){2,}[-*_•·#]|-?30-?|#{2,}|<{3,}|>{3,})$/ },
  {
    cls: 'E',
    pattern:
      /^(?:share(?: (?:this|on|via|article|story)\b.{0,40})?|\(?ends?\)?|tweet|comments? off.{0,60}|filed under\b.{0,120}|posted in\b.{0,120}|leave a (?:reply|comment)\.?)$/i,
  },
  {
    cls: 'S',
    pattern:
      /^(?:you can )?(?:read|see|find|continue reading)(?: the)?(?: (?:full|entire|whole|complete|original|rest of the|remainder of the))?(?: (?:[^\s:]{1,21}\s){1,4}| )(?:story|article|report|piece|text|post|version)(?: here)?\s*:$/i,
  },
  { cls: 'S', pattern: /^(?:full (?:story|article|text|report)|original (?:story|article|source|report)|source article)\s*:$/i },
  {
    cls: 'Y',
    pattern:
      /^(?:related|more)(?: (?:stories|articles|posts|topics|news|coverage|reading|content|links|from .{1,30}|on this.{0,20}))?\s*:?$|^(?:most (?:read|popular|viewed)|you (?:may|might) (?:also )?like|recommended(?: for you)?|also (?:read|in the news)|read (?:next|also|more)|see also|editors?['’] picks?|trending(?: now)?|don['’]t miss|latest (?:stories|news|headlines))\s*:?$/i,
  },
  {
    cls: 'X',
    pattern:
      /^(?:archive for\b.{0,100}|categor(?:y|ies)\s*:.{0,120}|tags?\s*:.{0,160}|(?:related|also read|read (?:also|more)|see also|more)\s*:\s.{0,180}|\[?read more(?: ?(?:…|\.{3}|»))?\]?|print|e-?mail|print this.{0,20}|email this.{0,20}|advertisement|sponsored(?: content)?|subscribe(?: (?:now|today|to|for)\b.{0,60})?|sign up (?:for|to)\b.{0,80}|follow us\b.{0,80}|copyright\s*(?:©|\(c\)|\d{4}|by\b).{0,120}|©.{0,120}|\(c\)\s?\d{4}.{0,100}|all rights reserved\.?.{0,60}|(?:no|\d+) comments?.{0,20}|(?:(?:photo|image|picture)s?(?: credit| by)?|credit)\s*:[^\d]{0,120}|(?:share|save|listen|facebook|twitter|linkedin|whatsapp|copy link)(?:[ |·•,/]+(?:share|save|listen|print|e-?mail|facebook|twitter|linkedin|whatsapp|copy link))*|home(?: ?[>»/›|] ?[^>»›|]{1,40}){1,5})$/i,
  },
  { cls: 'X', pattern: /^(?:you can )?read the (?:full|entire|rest|remainder|original|whole|complete)\b[^.]{0,40} here\.?$/i },
  { cls: 'A', pattern: /^by[\s:]+\S.{1,80}[^.:;,!?]$|^from (?:our|a|the) .{4,40}$|^staff (?:writer|reporter|correspondent)s?$/i },
  { cls: 'L', pattern: /^(?:[•·‣▪○●◦*–—-]\s+|\(?\d{1,2}[.)]\s+|\([a-z]\)\s+|[a-z]\)\s+)\S/ },
]

/** First words of the lines that `LINE_SHAPES` reads, besides lines that start with a mark or a digit. A new shape needs its word here. */
export const SHAPE_WORDS: ReadonlySet<string> = new Set(
  `share tweet end ends comment comments filed posted leave you read see find continue full original source related more most recommended also editor editors
  trending don latest archive category categories tag tags print e email advertisement sponsored subscribe sign follow copyright c all no photo photos image
  images picture pictures credit credits save listen facebook twitter linkedin whatsapp copy home by from staff a`.split(/\s+/),
)

/** First words of `SECTION_MARK`. */
export const MARK_WORDS: ReadonlySet<string> = new Set('update updated addendum postscript correction earlier previous original'.split(' '))

/** Markers of dated sections of a post; the date follows in brackets or after a comma or dash. */
export const SECTION_MARK =
  /^\W{0,3}(?<mark>(?:(?:UPDATED?|ADDENDUM|POSTSCRIPT|CORRECTION|EARLIER(?: POST)?|PREVIOUS POST|ORIGINAL (?:POST|STORY|ARTICLE|ENTRY|REPORT))\b)(?:\s?#?\s?\d{1,3}(?!\d))?)\s*(?<open>[([,:–—-]?)\s*/i

/** The line that closes an item of a digest: who brought it and when. */
export const ATTRIBUTION =
  /^(?:source|via|from)\s*:\s*(?<outlet>.{2,60}?)\s*[|,·(–—-]?\s*(?:published|posted|date)(?: (?:on|at))?\s*:?\s*(?<rest>\S.{5,120})$/i

/** Heads of posts, as patterns over line classes. A page is cut where one of them matches more than once. */
export const POST_HEADS: readonly { readonly id: string; readonly pattern: RegExp }[] = [
  { id: 'title, date', pattern: /(?<=^|[BREXN])[TO](?:B{0,3}[OAN]{1,2}|[OAN]{1,2}B{1,2}|B{0,3})(?=D)/g },
  { id: 'date, title', pattern: /(?<=^|[BREXN])D(?:B{0,2}[OAN])?B{0,3}[TO](?=B{0,2}[PLA])/g },
  { id: 'fields', pattern: /(?<=^|[BREX])F{2,8}/g },
]

/** Lines that heads are read over. */
export const FURNITURE = 'REXY'

/** A head is followed by a text. */
export const POST_BODY = /[PLUS]/

/** Lines of a single file that give its date after the text: "Published in The Valley Herald, May 5th, 2021". */
export const DATED_TRAILER =
  /^\(?(?:this (?:article|story|piece|report) )?(?:was )?(?:first |originally )?(?:published|appeared|posted)\b(?: (?:in|on|by|at))?\s*:?\s*(?<rest>.{6,120}?)\)?\.?$/i
