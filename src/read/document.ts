import type { Document, DocumentKind } from '../types.ts'
import { readBytes } from './bytes.ts'
import { binaryKind, decode } from './decode.ts'
import type { ReadFailure, ReadWarning } from './failure.ts'
import { frontMatter, NO_META } from './front-matter.ts'
import type { Input } from './inputs.ts'
import { kindOf } from './kind.ts'

/** A document with what is to be said of how it was read. */
export interface ReadDocument extends Document {
  readonly warnings: readonly ReadWarning[]
}

/** Reads an input. Never rejects: what cannot be read is a `ReadFailure`. Pipes and devices are refused without waiting on them. */
export async function readDocument(input: Input): Promise<ReadDocument | ReadFailure> {
  const bytes = await readBytes(input)
  return Buffer.isBuffer(bytes) ? documentOfBytes(input.file, bytes) : bytes
}

export function isReadFailure(result: ReadDocument | ReadFailure): result is ReadFailure {
  return 'code' in result
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
