import { CommanderError } from 'commander'
import { EXIT, type ExitCode, UsageError } from './exit.ts'
import { program } from './program.ts'
import { printable } from './terminal.ts'

// A reader that has seen enough (`| head`) is no fault, and without stderr there is nobody to tell. The table has its own handler.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') process.exitCode = EXIT.output
})
process.stderr.on('error', () => {})

/** Never `process.exit`: what was written to a pipe may still be on its way. */
async function main(argv: readonly string[]): Promise<ExitCode> {
  let code: ExitCode = EXIT.ok
  const command = program({
    extract: async (paths, flags) => {
      const { runExtract } = await import('./extract.ts')
      code = await runExtract(paths, flags)
    },
    explain: async (what, flags) => {
      const { runExplain } = await import('./explain.ts')
      code = await runExplain(what, flags)
    },
    score: async (path, flags) => {
      const { runScore } = await import('./score.ts')
      code = await runScore(path, flags)
    },
  })
  for (const each of [command, ...command.commands]) each.exitOverride()
  await command.parseAsync(argv)
  return code
}

function failed(error: unknown): ExitCode {
  // Commander has printed its own message; help and version that were asked for end with 0.
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.ok : EXIT.usage
  if (error instanceof UsageError) return say(`error: ${error.message}\n(extract --help shows what there is)`, EXIT.usage)
  // Told by their names: their files are not loaded until a command needs them.
  if (error instanceof Error && error.name === 'InputError') return say(`error: ${printable(error.message)}`, EXIT.usage)
  if (error instanceof Error && error.name === 'OutputError') return say(`error: ${error.message}`, EXIT.output)
  const trace = error instanceof Error ? (error.stack ?? error.message) : String(error)
  return say(`error: this is a bug of extract, please report it with the following lines\n${trace}`, EXIT.bug)
}

function say(message: string, code: ExitCode): ExitCode {
  process.stderr.write(`${message}\n`)
  return code
}

const code = await main(process.argv).catch(failed)
process.exitCode ??= code
if (code !== EXIT.ok) process.exitCode = code
