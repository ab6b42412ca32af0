import { isAscii, isUtf8 } from 'node:buffer'

export interface Decoded {
  readonly text: string
  /** "utf-8", "utf-16le", "windows-1252", ... */
  readonly encoding: string
  /** what is to be said of it, '' when nothing */
  readonly warning: string
}

/** What the bytes are when they are not text, by the marks that such files start with. */
const SIGNATURES: readonly (readonly [string, readonly number[]])[] = [
  ['a PDF file', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['a ZIP archive or office document', [0x50, 0x4b, 0x03, 0x04]],
  ['a gzip file', [0x1f, 0x8b]],
  ['an old office document', [0xd0, 0xcf, 0x11, 0xe0]],
  ['a PNG image', [0x89, 0x50, 0x4e, 0x47]],
  ['a JPEG image', [0xff, 0xd8, 0xff]],
  ['a UTF-32 text', [0xff, 0xfe, 0x00, 0x00]],
]

const PROBE = 8192

/** What kind of binary file this is, '' when it may be text. A NUL in the first 8 KB without a UTF-16 mark is binary. */
export function binaryKind(bytes: Buffer): string {
  for (const [name, mark] of SIGNATURES) if (mark.every((byte, i) => bytes[i] === byte)) return name
  if (utf16Of(bytes)) return ''
  return bytes.subarray(0, PROBE).includes(0) ? 'a binary file' : ''
}

/**
 * Text of the bytes: UTF-8, UTF-16 with its mark, the charset that an HTML head names, or windows-1252 where nothing
 * in the bytes is UTF-8. Anything else is UTF-8 with its bad bytes replaced by U+FFFD. A byte order mark is dropped.
 */
export function decode(bytes: Buffer): Decoded {
  const wide = utf16Of(bytes)
  if (wide) return { text: new TextDecoder(wide).decode(bytes), encoding: wide, warning: '' }
  if (isAscii(bytes)) return { text: bytes.toString('latin1'), encoding: 'utf-8', warning: '' }
  const body = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? bytes.subarray(3) : bytes
  if (isUtf8(body)) return { text: body.toString('utf8'), encoding: 'utf-8', warning: '' }
  return decodeOther(body)
}

function utf16Of(bytes: Buffer): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe && !(bytes.length >= 4 && bytes[2] === 0 && bytes[3] === 0)) return 'utf-16le'
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : ''
}

const CHARSET = /<(?:meta|\?xml)[^>]{0,200}?(?:charset|encoding)\s*=\s*["']?(?<label>[\w.:-]{2,40})/i

function decodeOther(bytes: Buffer): Decoded {
  const label = CHARSET.exec(bytes.toString('latin1', 0, 2048))?.groups?.label ?? ''
  const declared = label && !/^utf-?8$/i.test(label) ? decoderOf(label) : null
  if (declared?.encoding === 'windows-1252') return { text: decodeWestern(bytes), encoding: declared.encoding, warning: '' }
  if (declared) return { text: declared.decode(bytes), encoding: declared.encoding, warning: '' }
  if (looksWestern(bytes)) {
    return { text: decodeWestern(bytes), encoding: 'windows-1252', warning: 'is not UTF-8; it was read as windows-1252' }
  }
  return {
    text: bytes.toString('utf8'),
    encoding: 'utf-8',
    warning: 'has bytes that are not UTF-8; they were replaced, save it as UTF-8 to be sure',
  }
}

function decoderOf(label: string) {
  try {
    return new TextDecoder(label)
  } catch {
    return null
  }
}

/** Characters of windows-1252 from 0x80 to 0x9f; the rest is Latin-1. Some versions of Node decode these as Latin-1 too. */
const WESTERN = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ'

function decodeWestern(bytes: Buffer): string {
  return bytes.toString('latin1').replace(/[\x80-\x9f]/g, (sign) => WESTERN[sign.charCodeAt(0) - 0x80])
}

/** Clearly a one-byte western text: high bytes are rare, never form a UTF-8 sequence, and none is unassigned in windows-1252. */
function looksWestern(bytes: Buffer): boolean {
  let high = 0
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i]
    if (byte < 0x80) continue
    high++
    if (byte === 0x81 || byte === 0x8d || byte === 0x8f || byte === 0x90 || byte === 0x9d) return false
    if (byte >= 0xc2 && bytes[i + 1] >= 0x80 && bytes[i + 1] < 0xc0) return false
  }
  return high * 10 < bytes.length
}
