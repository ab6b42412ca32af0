import type { Span } from '../types.ts'

/** Words that state a number, a part, a multiple or zero. Written out, as quantifiers inside the alternation would make it slow. */
const FIGURE_WORDS = `
  one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen
  twenty thirty forty fifty sixty seventy eighty ninety
  hundred hundreds thousand thousands million millions billion billions trillion trillions dozen dozens lakh lakhs crore crores couple score pair
  half halves third thirds quarter quarters fourth fourths fifth fifths sixth sixths seventh sevenths eighth eighths ninth ninths tenth tenths
  hundredth hundredths thousandth thousandths
  double doubled doubles doubling triple tripled triples tripling treble trebled trebles trebling quadruple quadrupled quadruples quadrupling
  quintuple quintupled quintuples quintupling halve halved halving twice thrice multiple multiples multiplied
  no not none nothing zero zeros zeroes nil never absent absence absences without neither nor cannot nowhere nobody`

/** Grouped by first letter, which is what the engine can tell apart soonest. */
function alternatives(words: readonly string[]): string {
  const groups = new Map<string, string[]>()
  for (const word of words) groups.set(word[0], [...(groups.get(word[0]) ?? []), word.slice(1)])
  return [...groups].map(([letter, rests]) => `${letter}(?:${rests.join('|')})`).join('|')
}

const FIGURE = new RegExp(`\\d|[½¼¾⅓⅔⅛⅜⅝⅞]|n['’]t\\b|fold\\b|\\b(?:${alternatives(FIGURE_WORDS.trim().split(/\s+/))})\\b`, 'i')

/** False when the sentence cannot hold a figure: it has no digit and no word for a number, a part, a multiple or zero. */
export function gate(text: string, sentence: Span): boolean {
  return FIGURE.test(text.slice(sentence.start, sentence.end))
}
