import type { Token } from '../types.ts'

const DASHES: ReadonlySet<string> = new Set(['-', '–', '—'])
const INSIDE: ReadonlySet<string> = new Set([',', '/', '(', ')', '.', ':', '|', '&'])

/**
 * The tokens behind a dateline: "SEOUL, July 6 (Wire Desk) - ", "CAIRO/HAMBURG - ", "Pyongyang, December 21 (KCNA) — ", "KARACHI: ".
 * Its places are where the piece was written, not what it is about.
 */
export function afterDateline(tokens: readonly Token[]): readonly Token[] {
  let dated = false
  let upper = false
  for (let i = 0; i < Math.min(tokens.length - 1, 18); i++) {
    const t = tokens[i]
    if (DASHES.has(t.lower) && i > 0 && !t.glued && !tokens[i + 1].glued)
      return dated || upper || i <= 3 ? skipCredit(tokens, i + 1) : tokens
    if (t.lower === '-' && tokens[i + 1]?.lower === '-') return skipCredit(tokens, i + 2)
    if (t.lower === ':' && upper && i <= 3) return tokens.slice(i + 1)
    if (t.kind === 'number') dated = true
    else if (t.kind === 'word') {
      if (!t.capital && t.lower !== 'of' && t.lower !== 'the' && t.lower !== 'de') return tokens
      upper ||= i === 0 && t.end - t.start > 2 && isUpper(tokens, i)
    } else if (!INSIDE.has(t.lower)) return tokens
  }
  return tokens
}

/** Whether the source wrote the token in capitals only cannot be told from its lookup form; the next token's capital is evidence enough. */
const isUpper = (tokens: readonly Token[], i: number): boolean =>
  tokens[i].capital && (tokens[i + 1]?.kind !== 'word' || tokens[i + 1].capital)

/** "(Metals Wire)" behind the dash */
function skipCredit(tokens: readonly Token[], i: number): readonly Token[] {
  if (tokens[i]?.lower !== '(') return tokens.slice(i)
  const close = tokens.findIndex((t, j) => j > i && j < i + 8 && t.lower === ')')
  return tokens.slice(close > 0 ? close + 1 : i)
}
