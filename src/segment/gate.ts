import type { Span } from '../types.ts'

const NUMBERS =
  'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety'
const SIZES = 'hundreds?|thousands?|millions?|billions?|trillions?|dozens?|lakhs?|crores?|couple|score|pair'
const PARTS = 'half|halves|thirds?|quarters?|fourths?|fifths?|sixths?|sevenths?|eighths?|ninths?|tenths?|hundredths?|thousandths?'
const MULTIPLES = 'doubl\\w{1,3}|tripl\\w{1,3}|trebl\\w{1,3}|quadrupl\\w{1,3}|quintupl\\w{1,3}|halv\\w{1,3}|twice|thrice|twofold|\\w{2,9}fold|fold|multipl\\w{1,3}'
const ZEROS = 'no|not|none|nothing|zero|zeroes|zeros|nil|never|absent|absence|without|neither|nor|cannot|nowhere|nobody'

const FIGURE_WORD = new RegExp(`\\d|[½¼¾⅓⅔⅛⅜⅝⅞]|n['’]t\\b|\\b(?:${NUMBERS}|${SIZES}|${PARTS}|${MULTIPLES}|${ZEROS})\\b`, 'i')

/** False when the sentence cannot hold a figure: it has no digit and no word for a number, a part, a multiple or zero. */
export function gate(text: string, sentence: Span): boolean {
  return FIGURE_WORD.test(text.slice(sentence.start, sentence.end))
}
