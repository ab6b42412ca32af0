import { words } from '../lexicon/counted.ts'
import type { Token } from '../types.ts'

/** Heads of the names of bodies and firms: "the Tea Board", "Selwyn Metals Holdings". Papers on a good ("Oil Market Report") are about it. */
const BODIES: ReadonlySet<string> = words(`
  association associations board council committee federation authority agency corp corporation co company ltd limited inc plc group holdings exchange
  institute union commission ministry department bureau organization organisation society chamber forum alliance foundation partners ventures wire bank
  fund trust gazette times herald tribune academy cooperative co-operative syndicate consortium enterprises industries marketing directorate secretariat lobby club party service staff desk newsroom correspondent`)

/** May stand inside such a name without a capital. */
const INNER: ReadonlySet<string> = words("and of & ' ’ 's - for the")

/** Longest name that is looked for, in tokens. */
const REACH = 6

/**
 * The good that tokens `from` to `to` spell is a part of a name: the name of a body goes on behind it, or it ends the name of a person or
 * firm ("Tessa Rice said", "Norden Steel shipped").
 */
export function inName(text: string, tokens: readonly Token[], from: number, to: number): boolean {
  const first = tokens[from]
  if (!first.capital || /^\P{Ll}*$/u.test(text.slice(first.start, first.end))) return false
  return namesBody(text, tokens, to) || endsName(text, tokens, from, to)
}

function namesBody(text: string, tokens: readonly Token[], to: number): boolean {
  for (let i = to; i < Math.min(tokens.length, to + REACH); i++) {
    const { lower, capital, kind } = tokens[i]
    if (capital && BODIES.has(lower)) return !newLine(text, tokens, to - 1, i)
    if (!INNER.has(lower) && !(capital && kind === 'word')) return false
  }
  return false
}

/** "METALS Copper eases": a heading, not a name. */
const KICKER = /^\p{Lu}{5,}$/u

function endsName(text: string, tokens: readonly Token[], from: number, to: number): boolean {
  const before = tokens[from - 1]
  const after = tokens[to]
  if (from === 0 || !after || !before.capital || before.kind !== 'word' || before.end === tokens[from].start) return false
  if (KICKER.test(text.slice(before.start, before.end))) return false
  if (!/^\p{Ll}/u.test(text.slice(after.start, after.end)) && after.lower !== "'s") return false
  return !newLine(text, tokens, from - 1, to) && !titleCase(text, tokens, from)
}

const newLine = (text: string, tokens: readonly Token[], a: number, b: number): boolean =>
  text.slice(tokens[a].end, tokens[b].start).includes('\n')

/** Most longer words of the line have a capital: a headline, where capitals say nothing. */
function titleCase(text: string, tokens: readonly Token[], at: number): boolean {
  let capitals = 0
  let small = 0
  const count = (i: number): void => {
    if (tokens[i].kind !== 'word' || tokens[i].lower.length < 4) return
    if (tokens[i].capital) capitals++
    else small++
  }
  for (let i = at; i >= Math.max(0, at - 12) && !(i < at && newLine(text, tokens, i, i + 1)); i--) count(i)
  for (let i = at + 1; i < Math.min(tokens.length, at + 12) && !newLine(text, tokens, i - 1, i); i++) count(i)
  return capitals > small
}
