import { institutionIn } from '../../link/sources/institution.ts'
import { whoIs } from '../../link/sources/who.ts'
import type { Attribution } from '../../link/sources.ts'
import { type Element, isPunct, sense } from '../../link/stream.ts'
import type { LexEntry, Sentence } from '../../types.ts'

const LONGEST_NAME = 8
const LONGEST_NOTE = 8

/** "Vale (buy). ...", "BHP: ...": the body whose section a paragraph is stands behind what the section says. */
export function labelSource(sentence: Sentence, opens: boolean, stream: readonly Element[], text: string): Attribution[] {
  if (!opens || sentence.kind === 'title' || sentence.kind === 'story-title' || !stream[0]?.capital) return []
  const run = institutionIn(stream, 0, Math.min(stream.length, LONGEST_NAME))
  const known = sense(stream[0], 'body') as LexEntry | null
  const end = run && run[0] === 0 ? run[1] : known && known.type !== 'outlet' ? 1 : 0
  if (end === 0) return []
  // "PORT WATCH:" heads a section; a body that no lexicon knows is not shouted
  if (!known && /^[^a-z]*$/.test(text.slice(stream[0].start, stream[end - 1].end))) return []
  let j = end
  if (isPunct(stream[j], '(')) {
    while (j < stream.length && j - end < LONGEST_NOTE && !isPunct(stream[j], ')')) j++
    if (!isPunct(stream[j], ')')) return []
    j++
  }
  const alone = j >= stream.length || (j === stream.length - 1 && isPunct(stream[j], '.:'))
  if (!alone && !isPunct(stream[j], ':')) return []
  const who = whoIs(stream, 0, end, text)
  return who?.kind === 'body' ? [{ ...who, at: 0, covers: 'ahead' }] : []
}
