import { closeSync, constants, fstatSync, openSync, readFileSync } from 'node:fs'
import type { Document, DocumentKind } from '../types.ts'
import { binaryKind, decode } from './decode.ts'
import { failureOf, notAFile, type ReadFailure, type ReadWarning } from './failure.ts'
import { frontMatter, NO_META } from './front-matter.ts'
import type { Input } from './inputs.ts'
import { kindOf } from './kind.ts'

/** A document with what is to be said of how it was read. */
export interface ReadDocument extends Document {
  readonly warnings: readonly ReadWarning[]
}

/** Text longer than this does not fit a JavaScript string. */
const MAX_BYTES = 512 * 1024 * 1024 - 64

/** Reads an input. Never rejects: what cannot be read is a `ReadFailure`. Pipes and devices are refused without waiting on them. */
export async function readDocument(input: Input): Promise<ReadDocument | ReadFailure> {
  const bytes = input.path === '-' ? await readStdin(input.file) : readFile(input)
  return Buffer.isBuffer(bytes) ? documentOfBytes(input.file, bytes) : bytes
}

export function isReadFailure(result: ReadDocument | ReadFailure): result is ReadFailure {
  return 'code' in result
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

/** The document that the bytes of a file make, or why they make none. */
export async function documentOfBytes(file: string, bytes: Buffer): Promise<ReadDocument | ReadFailure> {
  const binary = binaryKind(bytes)
  if (binary) return { file, code: 'input-binary', message: `${file}: is ${binary}, not text; convert it to text or HTML first` }
  const { text, encoding, warning } = decode(bytes)
  if (!/\S/.test(text)) return emptyFailure(file)
  const document = await documentOfText(file, text, kindOf(file, text), encoding)
  if (document.text === '') return { file, code: 'input-empty', message: `${file}: is a page without text; check that it was saved whole` }
  const warnings: ReadWarning[] = warning ? [{ file, severity: 'warning', code: 'encoding', message: `${file}: ${warning}` }] : []
  return { ...document, warnings }
}

function emptyFailure(file: string): ReadFailure {
  return { file, code: 'input-empty', message: `${file}: is empty; check that it was saved` }
}

/** The document of a text that is already decoded. For HTML the parser is loaded on first use and `text` is what it makes of the page. */
export async function documentOfText(
  file: string,
  text: string,
  kind: DocumentKind = kindOf(file, text),
  encoding = 'utf-8',
): Promise<Document> {
  if (kind === 'html') {
    const { readHtml } = await import('./html.ts')
    const page = readHtml(text)
    return { file, text: page.text, kind, encoding, meta: page.meta }
  }
  return { file, text, kind, encoding, meta: frontMatter(text)?.meta ?? NO_META }
}
