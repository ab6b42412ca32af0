import type { Span, Token, TokenKind } from '../types.ts'

/**
 * One pass, spans only. Order of the alternatives matters:
 * - number: digits with inner separators ("1,234.5", "12,34,567"); a trailing "." or "," is punctuation
 * - abbr: "U.S.", "D.P.R.K.", "N." before a capital ("N. Korea", "N.Korea")
 * - not: "didn't", "hasn’t" whole
 * - word: letters, digits after the first letter; "'s" is cut off
 * - symbol: currency signs, with the country letters in front of them ("US$", "A$", "HK$")
 */
const TOKEN =
  /(?<number>\d+(?:[.,]\d+)*)|(?<symbol>(?:US|AU?|NZ|HK|CA?|S|NT|R)?\$|[€£¥₩₹₽₺₦₫฿₱₴%‰]|R[MPp](?=\s?\d)|Rs\.?(?=\s?\d))|(?<poss>['’]s(?![\p{L}\p{N}]))|(?<abbr>(?:\p{Lu}\.){2,}|\p{Lu}\.(?=\s?\p{Lu}))|(?<not>\p{L}+?n['’]t(?!\p{L}))|(?<word>\p{L}[\p{L}\p{N}\p{M}]*)|(?<punct>\S)/gu

/** Tokens of `text.slice(span.start, span.end)`, with offsets into `text`. Linear. */
export function tokenize(text: string, span: Span = { start: 0, end: text.length }): Token[] {
  const tokens: Token[] = []
  const slice = text.slice(span.start, span.end)
  let last = -1
  for (const m of slice.matchAll(TOKEN)) {
    const start = span.start + m.index
    const raw = m[0]
    const groups = m.groups as Record<string, string | undefined>
    const kind: TokenKind = groups.number ? 'number' : groups.symbol ? 'symbol' : groups.abbr || groups.word || groups.not || groups.poss ? 'word' : 'punct'
    const first = raw.charCodeAt(0)
    tokens.push({
      start,
      end: start + raw.length,
      kind,
      lower: kind === 'number' ? raw : lookupForm(raw),
      glued: start === last,
      capital: first > 127 ? /^\p{Lu}/u.test(raw) : first >= 65 && first <= 90,
    })
    last = start + raw.length
  }
  return tokens
}

/** The form under which a token is looked up: lower case, straight apostrophes. */
export function lookupForm(raw: string): string {
  return raw.toLowerCase().replaceAll('’', "'").replaceAll('‘', "'")
}

