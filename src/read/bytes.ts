import { closeSync, constants, fstatSync, openSync, readFileSync } from 'node:fs'
import { failureOf, notAFile, type ReadFailure } from './failure.ts'
import type { Input } from './inputs.ts'

/** Text longer than this does not fit a JavaScript string. */
const MAX_BYTES = 512 * 1024 * 1024 - 64

/** The bytes of a file or of standard input. Never rejects. Pipes and devices are refused without waiting on them. */
export async function readBytes(input: Input): Promise<Buffer | ReadFailure> {
  return input.path === '-' ? readStdin(input.file) : readFile(input)
}

function readFile({ path, file }: Input): Buffer | ReadFailure {
  let handle = -1
  try {
    // Without O_NONBLOCK, opening a pipe would wait for its writer.
    handle = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0))
    const stats = fstatSync(handle)
    if (!stats.isFile()) return stats.isDirectory() ? failureOf(path, { code: 'EISDIR' }) : notAFile(path)
    return stats.size > MAX_BYTES ? tooLarge(path) : readFileSync(handle)
  } catch (error) {
    return { ...failureOf(path, error), file }
  } finally {
    if (handle >= 0) closeSync(handle)
  }
}

async function readStdin(file: string): Promise<Buffer | ReadFailure> {
  const chunks: Buffer[] = []
  let size = 0
  try {
    for await (const chunk of process.stdin) {
      size += chunk.length
      if (size > MAX_BYTES) return tooLarge(file)
      chunks.push(chunk as Buffer)
    }
  } catch (error) {
    return failureOf(file, error)
  }
  return Buffer.concat(chunks)
}

function tooLarge(path: string): ReadFailure {
  return { file: path, code: 'input-unreadable', message: `${path}: is larger than 512 MB; split it into smaller files` }
}
