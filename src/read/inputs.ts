import { type Dirent, readdirSync, realpathSync, type Stats, statSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { failureOf, notAFile, type ReadFailure } from './failure.ts'
import { kindOfName, readableEndings } from './kind.ts'

/** Something to read. */
export interface Input {
  /** path for the file system, or `-` for standard input */
  readonly path: string
  /** the name in records: path below the argument, with `/` */
  readonly file: string
}

export interface InputList {
  /** in the order of the arguments, within a folder in byte order of the path */
  readonly inputs: readonly Input[]
  readonly failures: readonly ReadFailure[]
  /** files of folders that were left out because of their ending */
  readonly skipped: number
}

interface Found {
  readonly path: string
  readonly below: string
  readonly argument: string
}

/**
 * Every file that the arguments name. Folders are searched recursively for the kinds that are read; names with a leading
 * dot are left out; each real folder is entered once, so that links cannot loop. Pipes and devices are failures.
 */
export function listInputs(paths: readonly string[]): InputList {
  const found: Found[] = []
  const failures: ReadFailure[] = []
  const seen = new Set<string>()
  let skipped = 0
  for (const argument of paths) {
    const listed = argument === '-' ? { files: [{ path: '-', below: '-', argument }], failures: [], skipped: 0 } : listArgument(argument)
    failures.push(...listed.failures)
    skipped += listed.skipped
    for (const file of listed.files) {
      const key = file.path === '-' ? '-' : resolve(file.path)
      if (!seen.has(key)) found.push(file)
      seen.add(key)
    }
  }
  return { inputs: named(found), failures, skipped }
}

interface Listed {
  readonly files: readonly Found[]
  readonly failures: readonly ReadFailure[]
  readonly skipped: number
}

function listArgument(argument: string): Listed {
  const stats = statOf(argument)
  if (!(stats && 'isFile' in stats)) return { files: [], failures: [failureOf(argument, stats)], skipped: 0 }
  if (stats.isFile())
    return { files: [{ path: argument, below: basename(argument), argument: dirname(resolve(argument)) }], failures: [], skipped: 0 }
  if (!stats.isDirectory()) return { files: [], failures: [notAFile(argument)], skipped: 0 }
  const listed = walk(argument)
  if (listed.files.length > 0 || listed.failures.length > 0) return listed
  const others = listed.skipped > 0 ? ` (${listed.skipped} of other kinds)` : ''
  const message = `${argument}: holds nothing to read${others}; it needs files ending in ${readableEndings}`
  return { ...listed, failures: [{ file: argument, code: 'folder-empty', message }] }
}

function statOf(path: string): Stats | Error {
  try {
    return statSync(path)
  } catch (error) {
    return error as Error
  }
}

function walk(root: string): Listed {
  const files: Found[] = []
  const failures: ReadFailure[] = []
  const entered = new Set<string>()
  const folders = ['']
  let skipped = 0
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    const entries = enter(join(root, folder), entered)
    if (entries instanceof Error) {
      failures.push(failureOf(join(root, folder), entries))
      continue
    }
    for (const entry of entries) {
      if (entry.name.startsWith('.')) continue
      const below = folder ? `${folder}/${entry.name}` : entry.name
      const path = join(root, below)
      const type = typeOf(entry, path)
      if (type === 'folder') folders.push(below)
      else if (kindOfName(entry.name) === null) skipped++
      else if (type === 'file') files.push({ path, below, argument: root })
      else failures.push(type === 'other' ? notAFile(path) : failureOf(path, type))
    }
  }
  // Byte order of the whole path, whatever the order of the folder's entries.
  const keyed = files.map((file) => ({ file, key: Buffer.from(file.below) })).sort((a, b) => Buffer.compare(a.key, b.key))
  return { files: keyed.map(({ file }) => file), failures: failures.sort((a, b) => (a.file < b.file ? -1 : 1)), skipped }
}

/** Entries of a folder; none when its real path was entered before. */
function enter(path: string, entered: Set<string>): readonly Dirent[] | Error {
  try {
    const real = realpathSync(path)
    if (entered.has(real)) return []
    entered.add(real)
    return readdirSync(path, { withFileTypes: true })
  } catch (error) {
    return error as Error
  }
}

function typeOf(entry: Dirent, path: string): 'file' | 'folder' | 'other' | Error {
  if (entry.isFile()) return 'file'
  if (entry.isDirectory()) return 'folder'
  if (!entry.isSymbolicLink()) return 'other'
  const stats = statOf(path)
  if (!('isFile' in stats)) return stats
  return stats.isFile() ? 'file' : stats.isDirectory() ? 'folder' : 'other'
}

/** Names for records. Where two arguments clash, the last parts of the argument go before, as many as it takes. */
function named(found: readonly Found[]): Input[] {
  const names = found.map((file) => file.below)
  for (let depth = 1; depth <= 64; depth++) {
    const count = new Map<string, number>()
    for (const name of names) count.set(name, (count.get(name) ?? 0) + 1)
    if (count.size === names.length) break
    found.forEach((file, i) => {
      if ((count.get(names[i]) ?? 0) < 2) return
      const parts = resolve(file.argument).split(/[\\/]/).filter(Boolean)
      names[i] = [...parts.slice(-depth), file.below].join('/')
    })
  }
  return found.map((file, i) => ({ path: file.path, file: names[i] }))
}
