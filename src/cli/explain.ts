import { existsSync, statSync } from 'node:fs'
import { basename } from 'node:path'
import { type ExplainOptions, explainDocument } from '../explain/explain.ts'
import { sentenceDocument, splitSentence } from '../explain/one-sentence.ts'
import { explanationText } from '../explain/text.ts'
import { compileLanguage } from '../language.ts'
import { isReadFailure, readDocument } from '../read/document.ts'
import type { Input } from '../read/inputs.ts'
import { kindOfName } from '../read/kind.ts'
import type { Document } from '../types.ts'
import { streamSink } from '../write/sink.ts'
import { EXIT, type ExitCode, UsageError } from './exit.ts'
import { failureDiagnostic } from './failures.ts'
import type { ExplainFlags } from './program.ts'
import { exitCode, type Reporter, reporter } from './report.ts'
import { printable } from './terminal.ts'

/** The command `extract explain FILE|"sentence"`. Throws `UsageError` and `OutputError`; every other problem is reported. */
export async function runExplain(what: readonly string[], { format, published = '', quiet = false }: ExplainFlags): Promise<ExitCode> {
  const tell = reporter(process.stderr, { quiet, verbose: false })
  const source = await sourceOf(what, tell)
  if (source === null) {
    process.stderr.write('error: nothing to read\n')
    return EXIT.usage
  }
  const { document, split } = source
  const { explanation, diagnostics } = explainDocument(document, compileLanguage(), { published, split })
  for (const diagnostic of diagnostics) tell.report(diagnostic)
  tell.finish()
  const sink = streamSink(process.stdout, 'standard output')
  await sink.write(format === 'json' ? `${JSON.stringify(explanation)}\n` : forTerminal(explanationText(explanation, document.text)))
  await sink.commit()
  return exitCode('error', { errors: tell.count('error'), warnings: 0, figures: 0 })
}

const forTerminal = (text: string): string => text.split('\n').map(printable).join('\n')

interface Source {
  readonly document: Document
  readonly split?: ExplainOptions['split']
}

/** What the argument names, null where there is nothing to read. */
async function sourceOf(what: readonly string[], tell: Reporter): Promise<Source | null> {
  if (what.length > 1) throw new UsageError('explain takes one file or one sentence; put the sentence in quotes')
  if (what.length === 0 && process.stdin.isTTY)
    throw new UsageError('nothing to explain: give a file, a sentence in quotes, or - for standard input')
  const [argument = '-'] = what
  if (!/\S/.test(argument)) return null
  if (argument === '-') return read({ path: '-', file: '-' }, tell)
  if (!existsSync(argument) && !looksLikePath(argument)) {
    const document = sentenceDocument(argument)
    // Several lines are a text, with whatever head it has.
    return /\n/.test(argument) ? { document } : { document, split: splitSentence }
  }
  if (existsSync(argument) && statSync(argument).isDirectory())
    throw new UsageError(`${argument} is a folder; explain takes one file or one sentence`)
  return read({ path: argument, file: basename(argument) }, tell)
}

/** A path with a slip in it is no sentence: it has no blanks, and a slash or an ending of a file. */
const looksLikePath = (argument: string): boolean => !/\s/.test(argument) && (/[\\/]/.test(argument) || kindOfName(argument) !== null)

async function read(input: Input, tell: Reporter): Promise<Source | null> {
  const document = await readDocument(input)
  if (isReadFailure(document)) {
    tell.report(failureDiagnostic(document, input.path))
    return null
  }
  for (const warning of document.warnings) tell.report(failureDiagnostic(warning, input.path))
  return { document }
}
