import type { Sink } from '../write/sink.ts'

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/** On a signal, leaves the old output as it was and ends by that very signal. Returns what takes it back. */
export function abortOnSignal(sink: Sink, needed: boolean): () => void {
  // Without a file to clean up, Node's own way to end is right, and quicker.
  if (!needed) return () => {}
  const handlers = SIGNALS.map((signal) => {
    const handler = (): void => {
      release()
      sink.abort()
      process.kill(process.pid, signal)
    }
    process.on(signal, handler)
    return [signal, handler] as const
  })
  const release = (): void => {
    for (const [signal, handler] of handlers) process.off(signal, handler)
  }
  return release
}

const PAUSE = 50

/** Lets the event loop turn now and then, for signals and for a reader that went away. */
export function breather(): () => Promise<void> {
  let last = performance.now()
  return async () => {
    if (performance.now() - last < PAUSE) return
    await new Promise((resolve) => setImmediate(resolve))
    last = performance.now()
  }
}
