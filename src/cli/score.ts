import { InputError, readRecords } from '../read/records.ts'
import { figureOf, goldFigureOf } from '../score/records.ts'
import { shortfalls } from '../score/minima.ts'
import { reportData, reportLines } from '../score/report.ts'
import { score } from '../score/score.ts'
import { streamSink } from '../write/sink.ts'
import { EXIT, type ExitCode } from './exit.ts'
import type { ScoreFlags } from './program.ts'
import { printable } from './terminal.ts'

/** The command `extract score`. Throws `InputError` where a file cannot be read, and `OutputError`. */
export async function runScore(path: string, { gold, format, errors = 0, only, min = [] }: ScoreFlags): Promise<ExitCode> {
  const [predicted, ...golds] = await Promise.all([read(path, figureOf), ...gold.map((file) => read(file, goldFigureOf))])
  const result = score(predicted, golds.flat(), only)
  if (Object.keys(result.perFile).length === 0) throw new InputError(`no figure ${only ? `of ${only} ` : ''}in ${gold.join(', ')}`)
  const lines = format === 'json' ? [JSON.stringify(reportData(result, errors), null, 2)] : reportLines(result, errors).map(printable)
  const sink = streamSink(process.stdout, 'standard output')
  await sink.write(lines.map((line) => `${line}\n`).join(''))
  await sink.commit()
  const short = shortfalls(result, min)
  for (const { name, reached, least } of short) process.stderr.write(`short: ${name} ${cut(reached)} < ${least}\n`)
  return short.length > 0 ? EXIT.problems : EXIT.ok
}

const COLUMNS = ['file', 'start', 'end', 'value']

async function read<T extends object>(path: string, figure: (values: Readonly<Record<string, unknown>>) => T | string): Promise<T[]> {
  const records = await readRecords(path, COLUMNS)
  return records.map(({ place, values }) => {
    const made = figure(values)
    if (typeof made === 'string') throw new InputError(`${place}: ${made}`)
    return made
  })
}

/** Four decimals, cut and not rounded: what is below a minimum never looks like it. */
const cut = (share: number): string => String(Math.floor(share * 1e4) / 1e4)
