/** The candidate that `word` most likely meant, or null when none is close: at most a third of its letters away. */
export function nearest(word: string, candidates: readonly string[]): string | null {
  const typed = word.toLowerCase()
  let best: string | null = null
  let least = Math.floor(Math.max(typed.length, 3) / 3) + 1
  for (const candidate of candidates) {
    const away = candidate.startsWith(typed) && typed.length > 1 ? 1 : distance(typed, candidate)
    if (away < least) {
      least = away
      best = candidate
    }
  }
  return best
}

/** Letters to insert, remove, replace or swap with their neighbour. */
function distance(a: string, b: string): number {
  const rows: number[][] = [Array.from({ length: b.length + 1 }, (_, j) => j)]
  for (let i = 1; i <= a.length; i++) {
    rows.push([i])
    for (let j = 1; j <= b.length; j++) {
      const change = a[i - 1] === b[j - 1] ? 0 : 1
      let cost = Math.min(rows[i - 1][j] + 1, rows[i][j - 1] + 1, rows[i - 1][j - 1] + change)
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) cost = Math.min(cost, rows[i - 2][j - 2] + 1)
      rows[i].push(cost)
    }
  }
  return rows[a.length][b.length]
}
