/** What the exit status means. The help text and the README show the same table. */
export const EXIT = {
  ok: 0,
  /** it ran, but an input could not be read (or what --fail-on asks for); a score is below its --min */
  problems: 1,
  /** wrong usage, nothing to read, or not what has to be read */
  usage: 2,
  /** the output could not be written */
  output: 3,
  /** a bug of ours */
  bug: 70,
} as const

export type ExitCode = (typeof EXIT)[keyof typeof EXIT]

/** The command cannot be run as it was given. The message says what to do. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}
