import { Command, Option } from 'commander'
import packageJson from '../../package.json' with { type: 'json' }
import schema from '../../schemas/options.schema.json' with { type: 'json' }
import type { Minimum } from '../score/minima.ts'
import { append, choice, parseCount, parseDate, parseMinimum } from './arguments.ts'

/** What the command line says, before it is checked as a whole. */
export interface Flags {
  readonly table: string
  readonly format?: string
  readonly output?: string
  readonly scope: string
  readonly published?: string
  readonly failOn: string
  readonly excel?: boolean
  readonly quiet?: boolean
  readonly verbose?: boolean
  readonly timings?: boolean
}

/** What follows `extract explain`. */
export interface ExplainFlags {
  readonly format: string
  readonly published?: string
  readonly quiet?: boolean
}

/** What follows `extract score`. */
export interface ScoreFlags {
  readonly gold: readonly string[]
  readonly format: string
  readonly errors?: number
  readonly only?: string
  readonly min?: readonly Minimum[]
}

/** What does the work of each command. */
export interface Runs {
  readonly extract: (paths: readonly string[], flags: Flags) => Promise<void>
  readonly explain: (what: readonly string[], flags: ExplainFlags) => Promise<void>
  readonly score: (path: string, flags: ScoreFlags) => Promise<void>
}

const { properties: OPTIONS } = schema

const EXAMPLES = `
Inputs:
  files and folders (searched for .txt, .md and .html), or - for standard input.
  Nothing is fetched, nothing is sent, and the same input gives the same bytes.

Tables:
  series        one row for each value of each point of each series (default)
  wide          one row for each period, one column for each series
  observations  one row for each figure, with the place in the text that it was read from
  articles      one row for each article that was found

Examples:
  extract articles/ > series.csv                          a folder of articles as time series
  extract articles/ --table wide --excel -o series.csv    for a spreadsheet
  extract articles/ --table observations -f ndjson        every figure with its quote, for a pipeline
  pbpaste | extract - --published 2014-11-03              one article whose date you know

Exit status:
  0    fine
  1    it ran, but an input could not be read (see --fail-on)
  2    wrong usage, or nothing to read
  3    the output could not be written
  70   a bug of extract
  130  stopped by Ctrl-C (128 + signal)`

/** The command line of `extract`. `runs` do the work; nothing but commander is loaded before one is called. */
export function program(runs: Runs): Command {
  return (
    new Command('extract')
      .description('Reads articles about trade and economies and writes the figures that they state as time series.')
      .argument('[paths...]', 'files, folders, or - for standard input')
      .addOption(choice('--table <name>', 'table', OPTIONS.table.enum).default(OPTIONS.table.default))
      .addOption(choice('-f, --format <format>', 'format', OPTIONS.format.enum, ' (default: by the ending of the output, else csv)'))
      .option('-o, --output <file>', 'write to this file, which is replaced when all is done (default: standard output)')
      .addOption(
        choice('--scope <scope>', 'scope', OPTIONS.scope.enum, ': statistics of trade and economies, or every figure').default(
          OPTIONS.scope.default,
        ),
      )
      .addOption(new Option('--published <date>', 'date of the articles that carry none, YYYY-MM-DD').argParser(parseDate))
      .option('--excel', 'CSV or TSV that spreadsheets open as it is: byte order mark, CRLF, no formulas')
      .addOption(
        choice('--fail-on <level>', 'failOn', OPTIONS.failOn.enum, ': what turns the exit status into 1').default(OPTIONS.failOn.default),
      )
      .option('-q, --quiet', 'errors only: no warnings, no summary')
      .option('-v, --verbose', 'every warning, and each file as it is read')
      .option('--timings', 'show how long each stage took')
      .version(packageJson.version, '-V, --version', 'print the version')
      .helpOption('-h, --help', 'print this help')
      .addHelpText('after', EXAMPLES)
      .showHelpAfterError('(extract --help shows what there is)')
      .configureHelp({ helpWidth: 110 })
      // `-f` of a command behind its name is its own; a file may be called "help".
      .enablePositionalOptions()
      .helpCommand(false)
      .addCommand(explainCommand(runs.explain))
      .addCommand(scoreCommand(runs.score))
      .hook('preSubcommand', refuseOptionsBefore)
      .action(runs.extract)
  )
}

const EXPLAIN_EXAMPLES = `
Examples:
  extract explain article.txt                                     every figure of a file
  extract explain --published 2019-03-14 "Exports fell 3% last year."
  extract explain - -f json < article.txt                         for a program: mentions, readings that won and lost`

function explainCommand(run: Runs['explain']): Command {
  return new Command('explain')
    .summary('show how each figure was read, and what else it might have been')
    .description('Shows how each figure was read: its record, why each field has its value, and what came second.')
    .argument('[file|sentence]', 'a file, a sentence in quotes, or - for standard input')
    .addOption(choice('-f, --format <format>', 'format', ['text', 'json']).default('text'))
    .addOption(new Option('--published <date>', 'date of what carries none, YYYY-MM-DD').argParser(parseDate))
    .option('-q, --quiet', 'errors only: no warnings')
    .helpOption('-h, --help', 'print this help')
    .addHelpText('after', EXPLAIN_EXAMPLES)
    .showHelpAfterError('(extract explain --help shows what there is)')
    .configureHelp({ helpWidth: 110 })
    .allowExcessArguments()
    .action((_what, flags, command) => run(command.args, flags))
}

const SCORE_NOTES = `
What is scored:
  figure    precision, recall and F1 of figures: the spans overlap, value and unit are right
  core      the same of whole observations in scope core: statistic, indicator, item, direction and period are right too
  fields    the share right of each field, over the core figures that were found

The observations are to be written with --scope all, else the figures of other scopes count as missed.
Gold has one figure a line, with the names of the fields of an observation; a field may hold alternatives: "KOTRA|Yonhap".

Exit status:
  0    fine
  1    a number is below its --min
  2    wrong usage, or a file could not be read`

function scoreCommand(run: Runs['score']): Command {
  return new Command('score')
    .summary('show how right observations are, against figures that people read')
    .description('Scores observations against gold: the figures that people read in the same articles.')
    .argument('<observations>', 'NDJSON or CSV, as extract --table observations writes it, or - for standard input')
    .requiredOption<string[]>('--gold <file>', 'figures as people read them, JSON lines; may be given several times', append)
    .addOption(choice('-f, --format <format>', 'format', ['text', 'json']).default('text'))
    .option('--errors <n>', 'show the first n mistakes', parseCount)
    .option('--only <file>', 'score this file of the articles alone')
    .option<Minimum[]>(
      '--min <name=share>',
      'exit with 1 when figure, core (F1) or a field is below this share (0 to 1); may be given several times',
      (text, before = []) => [...before, parseMinimum(text)],
    )
    .helpOption('-h, --help', 'print this help')
    .addHelpText('after', SCORE_NOTES)
    .showHelpAfterError('(extract score --help shows what there is)')
    .configureHelp({ helpWidth: 110 })
    .action(run)
}

/** Options of the main command would be lost on another one. */
function refuseOptionsBefore(root: Command, command: Command): void {
  const stray = root.options.find((option) => root.getOptionValueSource(option.attributeName()) === 'cli')
  if (stray) command.error(`error: option '${stray.flags}' stands before '${command.name()}': put the options behind it`)
}
