import {
  closeSync,
  constants,
  existsSync,
  fchmodSync,
  fsyncSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { basename, dirname, join } from 'node:path'

/** Where the bytes of a table go. Throws `OutputError` where they cannot be written. */
export interface Sink {
  /** Resolves once there is room for more: false when nobody reads any further, and the work can stop. */
  readonly write: (text: string) => Promise<boolean>
  /** Everything is written: makes it final. */
  readonly commit: () => Promise<void>
  /** Leaves what was there before, and nothing else. */
  readonly abort: () => void
}

/** The output could not be written. */
export class OutputError extends Error {
  override readonly name = 'OutputError'
}

const SIZE = 1 << 16

/** Gathers what is written into pieces of 64 KiB before it hands them to `flush`. */
function gather(flush: (text: string) => Promise<boolean>): { write: Sink['write']; rest: () => Promise<boolean> } {
  let pieces: string[] = []
  let length = 0
  const rest = async (): Promise<boolean> => {
    const text = pieces.join('')
    pieces = []
    length = 0
    return text === '' ? true : flush(text)
  }
  const write = async (text: string): Promise<boolean> => {
    pieces.push(text)
    length += text.length
    return length < SIZE ? true : rest()
  }
  return { write, rest }
}

/** A stream that may be closed by its reader (`| head`): then `write` gives false. Any other fault is an `OutputError`. */
export function streamSink(stream: NodeJS.WritableStream, name: string): Sink {
  let closed = false
  // The error of a write also comes as an event, which would end the program if nobody listened.
  stream.on('error', () => {
    closed = true
  })
  const flush = (text: string): Promise<boolean> =>
    new Promise((resolve, reject) => {
      if (closed) return resolve(false)
      stream.write(text, (error) => {
        if (!error) return resolve(true)
        closed = true
        if (isClosedPipe(error)) resolve(false)
        else reject(outputError(name, error))
      })
    })
  const { write, rest } = gather(flush)
  return { write, commit: async () => void (await rest()), abort: () => {} }
}

const isClosedPipe = (error: NodeJS.ErrnoException): boolean =>
  error.code === 'EPIPE' || error.code === 'ERR_STREAM_DESTROYED' || error.code === 'ECONNRESET'

/**
 * A file that is either what it was or the whole new table: written under another name in the same folder, then renamed. Pipes
 * and devices (`/dev/null`) are written to as they are.
 */
export function fileSink(path: string): Sink {
  const target = existsSync(path) ? realpathSync(path) : path
  const old = existsSync(target) ? statSync(target) : null
  if (old?.isDirectory()) throw new OutputError(`${path}: is a folder; give the path of a file`)
  const inPlace = old !== null && !old.isFile()
  const written = inPlace ? target : join(dirname(target), `.${basename(target).slice(0, 200)}.${process.pid}.tmp`)
  const guard = <T>(act: () => T): T => {
    try {
      return act()
    } catch (error) {
      if (!inPlace) rmSync(written, { force: true })
      throw outputError(path, error as NodeJS.ErrnoException)
    }
  }
  const flags = inPlace ? 'w' : constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL
  const fd = guard(() => openSync(written, flags))
  if (old?.isFile()) guard(() => fchmodSync(fd, old.mode & 0o777))
  const { write, rest } = gather(async (text) => {
    guard(() => writeFileSync(fd, text))
    return true
  })
  const commit = async (): Promise<void> => {
    await rest()
    guard(() => {
      if (!inPlace) fsyncSync(fd)
      closeSync(fd)
      if (!inPlace) renameSync(written, target)
    })
  }
  return { write, commit, abort: () => void (inPlace || rmSync(written, { force: true })) }
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'its folder does not exist; make it first',
  ENOTDIR: 'its folder is no folder',
  EACCES: 'no permission to write there',
  EPERM: 'no permission to write there',
  EROFS: 'the file system is read-only',
  ENOSPC: 'no space left on the device',
  EDQUOT: 'the quota is used up',
  EFBIG: 'the file would be too large',
}

function outputError(name: string, error: NodeJS.ErrnoException): OutputError {
  return new OutputError(`${name}: cannot be written: ${REASONS[error.code ?? ''] ?? error.message}`)
}
