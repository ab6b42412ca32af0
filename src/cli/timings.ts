import type { Clock } from '../pipeline.ts'

/** Adds up how long each stage takes. */
export interface Stopwatch {
  readonly clock: Clock
  /** one line a stage, in milliseconds */
  readonly report: () => string
}

export function stopwatch(): Stopwatch {
  const started = performance.now()
  const spent = new Map<string, number>()
  const book = (stage: string, ms: number): void => void spent.set(stage, (spent.get(stage) ?? 0) + ms)
  const run = <T>(stage: string, act: () => T): T => {
    const from = performance.now()
    try {
      return act()
    } finally {
      book(stage, performance.now() - from)
    }
  }
  const report = (): string => {
    const lines = [...spent, ['total', performance.now() - started] as const]
    return lines.map(([stage, ms]) => `${stage.padEnd(10)} ${ms.toFixed(1).padStart(9)} ms\n`).join('')
  }
  return { clock: Object.assign(run, { book }), report }
}
