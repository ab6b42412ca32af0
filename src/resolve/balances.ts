import { type Element, isPunct } from '../link/stream.ts'
import type { Quantity } from '../types.ts'

/**
 * The sign of a balance that a sentence states without its noun: "was $2.8 billion in the red", "bought 5 billion more abroad than it sold",
 * "a negative balance of", "demand outrunning supply by". 0 where it states none.
 */
export function balanceSaid(stream: readonly Element[], at: number, quantity: Quantity): -1 | 0 | 1 {
  const { dimension } = quantity
  if (dimension !== 'money' && dimension !== 'mass' && dimension !== 'volume') return 0
  const coloured = dimension === 'money' ? inColour(stream, at) : 0
  return coloured || negativeBalance(stream, at) || boughtMore(stream, at, dimension === 'money') || outrun(stream, at)
}

function inColour(stream: readonly Element[], at: number): -1 | 0 | 1 {
  for (let j = at + 1; j < Math.min(stream.length, at + 3); j++) {
    const said = stream[j].name || stream[j].lower
    if (said === 'in the red') return -1
    if (said === 'in the black') return 1
    if (said !== 'in') continue
    const colour = stream.slice(j + 1, j + 3).map((e) => e.lower)
    if (colour.includes('red')) return -1
    if (colour.includes('black')) return 1
  }
  return 0
}

function negativeBalance(stream: readonly Element[], at: number): -1 | 0 | 1 {
  for (let j = at - 1; j >= Math.max(0, at - 6); j--) {
    if (stream[j].quantity || isPunct(stream[j], ';.')) return 0
    if (stream[j].lower === 'negative' && /balance/.test(stream[j + 1]?.lower || stream[j + 1]?.name || '')) return -1
    if (stream[j].lower === 'positive' && /balance/.test(stream[j + 1]?.lower || stream[j + 1]?.name || '')) return 1
  }
  return 0
}

const BUY = /^(?:bought|buys|buying|imported|imports|importing|purchased)$/
const SELL = /^(?:sold|sells|selling|exported|exports|exporting|shipped)$/

/** "bought 5 billion yen (30 million dollars) more abroad than it sold" */
function boughtMore(stream: readonly Element[], at: number, money: boolean): -1 | 0 | 1 {
  if (!money) return 0
  const more = stream.findIndex((e, j) => j > at && j < at + 8 && e.lower === 'more')
  const than = more < 0 ? -1 : stream.findIndex((e, j) => j > more && j < more + 5 && e.lower === 'than')
  if (than < 0) return 0
  const ahead = stream.slice(than + 1, than + 5)
  const before = stream.slice(Math.max(0, at - 5), at)
  if (before.some((e) => BUY.test(e.lower)) && ahead.some((e) => SELL.test(e.lower))) return -1
  return before.some((e) => SELL.test(e.lower)) && ahead.some((e) => BUY.test(e.lower)) ? 1 : 0
}

const OUTRUN =
  /^(?:outrun|outran|outruns|outrunning|outstrip|outstrips|outstripped|outstripping|exceed|exceeds|exceeded|exceeding|outpace|outpaced|outpacing|overtake|surpass|surpassed|surpassing|top|topped)$/
const DEMAND = /^(?:demand|consumption|use|usage)$/
const SUPPLY = /^(?:supply|supplies|output|production)$/

/** "demand is seen outrunning supply by 364,000 tons" */
function outrun(stream: readonly Element[], at: number): -1 | 0 | 1 {
  if (stream[at - 1]?.lower !== 'by') return 0
  const lastWord = ({ lower, name }: Element): string => lower || name.slice(name.lastIndexOf(' ') + 1)
  for (let j = at - 2; j >= Math.max(0, at - 6); j--) {
    if (!OUTRUN.test(stream[j].lower)) continue
    const over = stream.slice(j + 1, at - 1).map(lastWord)
    const who = stream.slice(Math.max(0, j - 6), j).map(lastWord)
    if (over.some((w) => SUPPLY.test(w)) && who.some((w) => DEMAND.test(w))) return -1
    return over.some((w) => DEMAND.test(w)) && who.some((w) => SUPPLY.test(w)) ? 1 : 0
  }
  return 0
}
