import { type Hit, isDash, skipDash, type Tokens, word } from './scan.ts'
import { isRecord } from './counted.ts'

/** "half-year exports", "half-yearly": the half that the text is about; "in half a year": the last six months. `i` is on "half". */
export function halfYear(tokens: Tokens, i: number): Hit | null {
  if (word(tokens, i) !== 'half') return null
  if (word(tokens, i + 1) === 'a' && word(tokens, i + 2) === 'year') return halfAYear(tokens, i)
  const at = skipDash(tokens, i + 1)
  const lower = word(tokens, at)
  if ((lower !== 'year' && lower !== 'yearly') || isDash(tokens, at + 1) || at === i + 1) return null
  const before = word(tokens, i - 1)
  return before === 'a' || before === 'each' || before === 'every' || AFTER.has(word(tokens, at + 1))
    ? null
    : { spec: { type: 'within', unit: 'half' }, to: at + 1 }
}

const AFTER: ReadonlySet<string> = new Set(['to', 'since', 'ended', 'ending', 'after', 'ago', 'earlier', 'before', 'old'])

function halfAYear(tokens: Tokens, i: number): Hit | null {
  const before = word(tokens, i - 1)
  if ((before !== 'in' && before !== 'over' && before !== 'within') || isRecord(tokens, i)) return null
  return { spec: { type: 'rolling', n: 6, unit: 'month', to: null, ahead: false }, to: i + 3 }
}
