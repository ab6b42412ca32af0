import type { DocumentKind } from '../types.ts'

/** Endings that a folder is searched for. A file that is named itself is read whatever its ending. */
const ENDINGS: Readonly<Record<string, DocumentKind>> = {
  txt: 'text',
  text: 'text',
  md: 'markdown',
  markdown: 'markdown',
  html: 'html',
  htm: 'html',
  xhtml: 'html',
}

const HTML_START = /^\s{0,200}(?:<\?xml[^>]{0,200}\?>\s{0,200})?(?:<!--[^>]{0,500}-->\s{0,200})?<(?:!doctype\s+html|html)[\s>]/i

/** Endings as a list for messages: ".txt, .md, ...". */
export const readableEndings = Object.keys(ENDINGS)
  .map((ending) => `.${ending}`)
  .join(', ')

/** The kind that a file name promises, or null. */
export function kindOfName(file: string): DocumentKind | null {
  const dot = file.lastIndexOf('.')
  return dot < 0 ? null : (ENDINGS[file.slice(dot + 1).toLowerCase()] ?? null)
}

/** The kind of a document: text that starts as HTML is HTML whatever its name. */
export function kindOf(file: string, text: string): DocumentKind {
  return HTML_START.test(text.slice(0, 1500)) ? 'html' : (kindOfName(file) ?? 'text')
}
