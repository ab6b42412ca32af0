/** What may stand beside the date of an article in its date line and says nothing of date, outlet or author. */

/** A remark in brackets in small letters: "(all quotes f.o.b.)", "[updates with comment]"; a name in brackets is an outlet or a place. */
const ASIDE = /\((?=[a-z])[^()\d]{2,80}\)|\[(?=[a-zA-Z])[^[\]\d]{2,80}\]/g

/** Months of other calendars, whose dates stand beside the common one: "17 Esfand 1403", "2 Ramadan 1446". */
const OTHER_MONTHS =
  "muharram|safar|rabi(?:['’]? ?al)?(?:[ -]\\w+)?|jumada(?:[ -](?:al[ -])?\\w+)?|rajab|sha['’]?ban|ramadan|ramazan|shawwal|dhu?[ -]?(?:al[ -])?(?:qa['’]?dah|hijj?ah?)|" +
  'farvardin|ordibehesht|khordad|tir|mordad|shahrivar|mehr|aban|azar|dey|bahman|esfand|' +
  'meskerem|tikimt|hidar|tahsas|yekatit|megabit|miazia|ginbot|sene|hamle|nehase|pagume|' +
  'baishakh|jestha|ashadh|shrawan|bhadra|ashwin|kartik|mangsir|poush|magh|falgun|chaitra'
const OTHER_DATE = new RegExp(
  `(?<![\\d.])(?:\\d{1,2}(?:st|nd|rd|th)? )?(?:${OTHER_MONTHS})(?: \\d{1,2})?,? (?:1[34]|20)\\d{2}\\b(?: ?a\\.?h\\.?| ?b\\.?s\\.?)?`,
  'gi',
)
/** "Reiwa 7" */
const ERA = /\b(?:reiwa|heisei|showa|minguo) \d{1,2}\b/gi

/** The line without remarks in brackets and without dates of other calendars. */
export function withoutAsides(line: string): string {
  const plain = line.includes('(') || line.includes('[') ? line.replace(ASIDE, ', ') : line
  return OTHER_HINT.test(plain) ? plain.replace(OTHER_DATE, ', ').replace(ERA, ', ') : plain
}

const OTHER_HINT = /(?<!\d)(?:1[34]\d{2}|20[78]\d)(?!\d)|\b(?:reiwa|heisei|showa|minguo) \d/i

const NOTES: readonly RegExp[] = [
  // "all prices in US dollars unless stated", "figures in tonnes"
  /^(?:all |the )?(?:prices?|quotes?|quotations?|figures?|values?|rates?|amounts?|volumes?|weights?|tonnages?|units?|times?|tables?|data|percentages?|currenc(?:y|ies))\b/i,
  /^(?:unless|excluding|including|except|excl\.?|incl\.?|rounded|approximate|provisional|preliminary)\b/i,
  // "for subscribers only", "by subscription only", "not for circulation"
  /^(?:(?:not|only|free|open|exclusively|strictly) )?(?:for|by|to) (?:our |all |registered |paying |the |private )?(?:subscribers?|members?|clients?|readers?|subscription|circulation|internal|onward|redistribution|distribution|share|read|all|everyone)\b/i,
  /^(?:subscribers?|members?|clients?|premium|registered users?)(?: only| content)?$/i,
  // "unofficial translation", "corrected version", "evening edition"
  /^(?:(?:un)?official|corrected|revised|amended|final|full|evening|morning|midday|late|early|web|digital|print|abridged) (?:translation|version|edition|copy|text|report|issue|summary)\b/i,
  // "updates with comment", "adds details"
  /^(?:updates?|adds?|corrects?|refiles?|recasts?|repeats?|rewrites?|fixes) (?:with |to |in |the |throughout|headline|paragraph|details?|quotes?|comments?|background|prices?)/i,
  /^(?:read(?:ing)? time|min(?:ute)?s? read|a \w+ minute read)\b/i,
  /^(?:confidential|exclusive|free|paywalled|sponsored|opinion|copyright\b.*|all rights reserved)$/i,
  /^next (?:issue|edition|update|report|release|number)(?: on| due)?$/i,
  /^date of (?:issue|publication|release)$/i,
  /^(?:from|by) (?:our|the|a|an|staff)\s\S.{2,50}$/i,
]
/** A verb of news makes a sentence of it: "prices rose again". */
const NEWS =
  /\b(?:rose|fell|rises?|falls?|jump\w*|hits?|gain\w*|drop\w*|slip\w*|climb\w*|surg\w*|los[et]\w*|soar\w*|slump\w*|sink\w*|was|were|will|has|have|up|down)\b/i
const MAX_NOTE = 60

/** A remark about the text or its figures: prices, readers, versions. */
export const isNote = (part: string): boolean =>
  part.length <= MAX_NOTE && !/\d/.test(part) && NOTES.some((note) => note.test(part)) && !NEWS.test(part)
