import type { Count, Reading } from '../link/rank/ballot.ts'
import type { Trace } from '../link/rank/read.ts'
import type { Slot } from '../link/rank/weights.ts'

/** How one field of a figure was decided. */
export interface Vote {
  readonly count: Count
  readonly won: Reading | null
}

export type Votes = Readonly<Partial<Record<Slot, Vote>>>

/** Keeps what the linker tells of its choices, by the end of the figure: no two figures end at the same place. */
export function ballotBox(): { readonly trace: Trace; readonly votesOf: (end: number) => Votes } {
  const boxes = new Map<number, Partial<Record<Slot, Vote>>>()
  const trace: Trace = (slot, span, count, won) => {
    const votes = boxes.get(span.end) ?? {}
    votes[slot] = { count, won }
    boxes.set(span.end, votes)
  }
  return { trace, votesOf: (end) => boxes.get(end) ?? {} }
}
