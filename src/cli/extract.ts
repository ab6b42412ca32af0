import { resolve } from 'node:path'
import type { Options } from '../../schemas/options.ts'
import { type Clock, processDocument } from '../pipeline.ts'
import { isReadFailure, readDocument } from '../read/document.ts'
import { type Input, listInputs } from '../read/inputs.ts'
import { byText } from '../assemble/order.ts'
import { compileStages } from '../stages.ts'
import { fileSink, type Sink, streamSink } from '../write/sink.ts'
import { EXIT, type ExitCode, UsageError } from './exit.ts'
import { failureDiagnostic } from './failures.ts'
import { optionsOf } from './options.ts'
import type { Flags } from './program.ts'
import { counted, exitCode, type Reporter, reporter } from './report.ts'
import { abortOnSignal, breather } from './signals.ts'
import { type TableRun, tableRun } from './tables.ts'
import { stopwatch } from './timings.ts'

/** What a run has gone through so far. */
interface Progress {
  files: number
  articles: number
  figures: number
}

/** The command `extract [paths...]`. Throws `UsageError` and `OutputError`; every other problem is reported and counted. */
export async function runExtract(paths: readonly string[], flags: Flags): Promise<ExitCode> {
  const options = optionsOf(flags)
  const tell = reporter(process.stderr, options)
  const { inputs, skipped } = inputsOf(paths, options, tell)
  if (inputs.length === 0) return nothingToRead(tell)
  const sink = options.output === '-' ? streamSink(process.stdout, 'standard output') : fileSink(options.output)
  const release = abortOnSignal(sink, options.output !== '-')
  try {
    return await readAll(inputs, skipped, options, tell, sink)
  } catch (error) {
    sink.abort()
    throw error
  } finally {
    release()
  }
}

async function readAll(inputs: readonly Input[], skipped: number, options: Options, tell: Reporter, sink: Sink): Promise<ExitCode> {
  const watch = stopwatch()
  const progress: Progress = { files: 0, articles: 0, figures: 0 }
  const table = tableRun(options, sink, watch.clock)
  const open = await processInputs(inputs, options, tell, table, progress, watch.clock)
  if (open && progress.files === 0) {
    sink.abort()
    return nothingToRead(tell)
  }
  const notes = open ? await table.finish() : []
  await sink.commit()
  tell.finish()
  tell.note(summary(progress, skipped, notes, tell))
  if (options.timings) process.stderr.write(watch.report())
  return exitCode(options.failOn, { errors: tell.count('error'), warnings: tell.count('warning'), figures: progress.figures })
}

/** Inputs in the order of their names: the order of the rows does not depend on that of the arguments. */
function inputsOf(paths: readonly string[], options: Options, tell: Reporter): { inputs: readonly Input[]; skipped: number } {
  if (paths.length === 0 && process.stdin.isTTY) throw new UsageError('nothing to read: give files, folders, or - for standard input')
  const { inputs, failures, skipped } = listInputs(paths.length === 0 ? ['-'] : paths)
  for (const failure of failures) tell.report(failureDiagnostic(failure, failure.file))
  const output = options.output === '-' ? '' : resolve(options.output)
  const others = inputs.filter((input) => input.path === '-' || resolve(input.path) !== output)
  return { inputs: [...others].sort(byText((input) => input.file)), skipped }
}

function nothingToRead(tell: Reporter): ExitCode {
  tell.finish()
  process.stderr.write('error: nothing to read\n')
  return EXIT.usage
}

/** False when nobody reads the output any further. */
async function processInputs(
  inputs: readonly Input[],
  options: Options,
  tell: Reporter,
  table: TableRun,
  progress: Progress,
  clock: Clock,
): Promise<boolean> {
  const stages = clock('language', compileStages)
  const breathe = breather()
  for (const input of inputs) {
    const started = performance.now()
    const document = await readDocument(input)
    clock.book('read', performance.now() - started)
    if (isReadFailure(document)) {
      tell.report(failureDiagnostic(document, input.path))
      continue
    }
    for (const warning of document.warnings) tell.report(failureDiagnostic(warning, input.path))
    const result = processDocument(document, stages, options, clock)
    for (const diagnostic of result.diagnostics) tell.report(diagnostic)
    progress.files++
    progress.articles += result.articles.length
    progress.figures += result.observations.length
    if (options.verbose)
      tell.note(`${input.path}: ${counted(result.articles.length, 'article')}, ${counted(result.observations.length, 'figure')}`)
    if (!(await table.add(result))) return false
    await breathe()
  }
  return true
}

function summary({ files, articles, figures }: Progress, skipped: number, notes: readonly string[], tell: Reporter): string {
  const parts = [counted(files, 'file'), counted(articles, 'article'), counted(figures, 'figure'), ...notes]
  const problems = tell.count('error') + tell.count('warning')
  parts.push(problems === 0 ? 'no problems' : counted(problems, 'problem'))
  if (skipped > 0) parts.push(`${counted(skipped, 'file')} of other kinds left out`)
  return parts.join(', ')
}
