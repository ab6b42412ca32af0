import { words } from '../../lexicon/counted.ts'
import { moveEntries } from '../../lexicon/moves.ts'

/** Single words, and last words of phrases, that say that something rose or fell: "fell", "up", "rise", "grown". */
const MOVES: ReadonlySet<string> = new Set(
  moveEntries
    .filter((entry) => entry.pos === 'verb' || entry.pos === 'noun' || entry.pos === 'particle')
    .flatMap((entry) => entry.forms.map((form) => form.slice(form.lastIndexOf(' ') + 1)))
    .filter((form) => /^[a-z]{2,}$/.test(form) && form !== 'on' && form !== 'off'),
)

export const isMove = (lower: string): boolean => MOVES.has(lower) || EXTRA.has(lower)

/** Changes that the lexicon of moves leaves to other readings. */
const EXTRA: ReadonlySet<string> = words(
  'added adding lost gained cut trimmed raised lifted revised slashed reduced lowered hiked eased contracted firmed exceed swelled improved slid soared',
)
