/** What went wrong with an input. The codes are those of `diagnostics.ts`. */
export type ReadFailureCode = 'input-missing' | 'input-unreadable' | 'input-binary' | 'input-empty' | 'folder-empty'

/** An input that gives no document. `message` names the path and says what to do. */
export interface ReadFailure {
  readonly file: string
  readonly code: ReadFailureCode
  readonly message: string
}

/** A remark on a document that was read all the same. */
export interface ReadWarning {
  readonly file: string
  readonly severity: 'warning'
  readonly code: 'encoding'
  readonly message: string
}

/** The failure for an error of `node:fs`. */
export function failureOf(file: string, error: unknown): ReadFailure {
  const code = (error as NodeJS.ErrnoException).code ?? ''
  if (code === 'ENOENT' || code === 'ENOTDIR') {
    return { file, code: 'input-missing', message: `${file}: no such file or folder; check the path` }
  }
  const why =
    code === 'EACCES' || code === 'EPERM'
      ? 'no permission to read it; change its permissions'
      : code === 'EISDIR'
        ? 'it is a folder; give the path of a file'
        : `${code || String(error)}; check the disk and the path`
  return { file, code: 'input-unreadable', message: `${file}: could not be read: ${why}` }
}

/** The failure for something that is neither a file nor a folder (a pipe, a device, a socket). */
export function notAFile(file: string): ReadFailure {
  return {
    file,
    code: 'input-unreadable',
    message: `${file}: is not a file or folder (a pipe, device or socket is not opened); to read a stream, pass - and pipe it in`,
  }
}
