import type { FailOn } from '../../schemas/options.ts'
import type { Diagnostic, Severity } from '../diagnostics.ts'
import { EXIT, type ExitCode } from './exit.ts'
import { diagnosticLine, takesColour } from './terminal.ts'

/** Tells the user on stderr what went wrong, and counts it. */
export interface Reporter {
  readonly report: (diagnostic: Diagnostic) => void
  /** a line of the summary or, with --verbose, about a file; nothing with --quiet */
  readonly note: (line: string) => void
  /** says how many warnings were held back */
  readonly finish: () => void
  readonly count: (severity: Severity) => number
}

/** More warnings of one kind than this are counted, not shown. */
const SHOWN = 10

/** `quiet`: errors only; `verbose`: every warning. */
export function reporter(
  stderr: NodeJS.WriteStream,
  { quiet, verbose }: { quiet: boolean; verbose: boolean },
  env = process.env,
): Reporter {
  const colour = takesColour(stderr, env)
  const counts: Record<Severity, number> = { error: 0, warning: 0, info: 0 }
  const perCode = new Map<string, number>()
  const report = (diagnostic: Diagnostic): void => {
    const { severity, code } = diagnostic
    counts[severity]++
    const seen = (perCode.get(code) ?? 0) + 1
    perCode.set(code, seen)
    const shown = severity === 'error' || (!quiet && (verbose || seen <= SHOWN))
    if (shown) stderr.write(diagnosticLine(diagnostic, colour))
    else if (!quiet) held.set(code, (held.get(code) ?? 0) + 1)
  }
  const held = new Map<string, number>()
  const finish = (): void => {
    for (const [code, n] of held) stderr.write(`${n} more of the kind ${code} (-v shows all)\n`)
  }
  return { report, note: (line) => void (quiet || stderr.write(`${line}\n`)), finish, count: (severity) => counts[severity] }
}

/** The exit status of a run that went to its end. */
export function exitCode(failOn: FailOn, problems: { errors: number; warnings: number; figures: number }): ExitCode {
  const { errors, warnings, figures } = problems
  const failed = {
    never: false,
    error: errors > 0,
    warning: errors + warnings > 0,
    empty: errors > 0 || figures === 0,
  }[failOn]
  return failed ? EXIT.problems : EXIT.ok
}

/** "3 files", "1 file" */
export function counted(n: number, singular: string, plural = `${singular}s`): string {
  return `${n} ${n === 1 ? singular : plural}`
}
