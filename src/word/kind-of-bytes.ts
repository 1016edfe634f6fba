import type { OtherKind } from '../catalogue/word.ts'
import { zipDirectory } from './package/zip-directory.ts'

/** What a file is by its bytes, whatever its name says. `encrypted`: a new Office file with a password; `docx`: any package of Office that may be Word's. */
export type FileKind = 'docx' | 'encrypted' | OtherKind

const signatures: readonly (readonly [FileKind, RegExp])[] = [
  ['rtf', /^\s{0,9}\{\\rtf/],
  ['pdf', /^[\s\xef\xbb\xbf]{0,16}%PDF-\d/],
  ['image', /^(?:\x89PNG|\xff\xd8\xff|GIF8[79]a|BM.{4}\0{4}|II\*\0|MM\0\*|RIFF.{4}WEBP)/s],
]

const markups: readonly (readonly [FileKind, RegExp])[] = [
  // What Word 2003 called its XML, and a package laid out in one file.
  ['wordXml', /<\?mso-application progid="Word\.Document"|<(?:w:wordDocument|pkg:package)\s/],
  ['html', /^\s{0,99}(?:<\?xml[^>]{0,99}>\s{0,99})?(?:<!doctype html|<html|mime-version:)/i],
]

/** How much of a file is looked at. */
const head = 4096

/** What a file is, from its bytes. */
export function kindOfBytes(bytes: Uint8Array): FileKind {
  const [p, k, first, second] = bytes
  if (p === 0x50 && k === 0x4b && ((first === 3 && second === 4) || (first === 5 && second === 6))) return kindOfZip(bytes)
  const start = String.fromCharCode(...bytes.subarray(0, head))
  if (start.startsWith('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1')) return kindOfCompound(bytes)
  const signature = signatures.find(([, pattern]) => pattern.test(start))
  if (signature !== undefined) return signature[0]
  const text = textOfStart(bytes) ?? start
  if (bytes.length <= head && text.trim() === '') return 'empty'
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what no text has
  if (/[\0-\x08\x0e-\x1a\x1c-\x1f]/.test(text)) return 'other'
  return markups.find(([, pattern]) => pattern.test(text))?.[0] ?? 'text'
}

function kindOfZip(bytes: Uint8Array): FileKind {
  const entries = zipDirectory(bytes)
  // What began as a zip and is cut off may well have been a Word file: reading it tells that it is damaged.
  if (typeof entries === 'string') return 'docx'
  const has = (start: string): boolean => entries.some(({ name }) => name.toLowerCase().startsWith(start))
  if (has('[content_types].xml')) return has('xl/workbook') ? 'xlsx' : has('ppt/presentation') ? 'pptx' : 'docx'
  // OpenDocument names its type in a first file, stored as it is (OpenDocument 1.3, part 2, 3.3).
  if (has('mimetype') && has('content.xml')) return 'odt'
  return has('word/') ? 'docx' : 'zip'
}

/** Word, Excel and PowerPoint up to 2003 kept streams in a compound file, and so does a new file with a password ([MS-OFFCRYPTO] 2.3.4). */
function kindOfCompound(bytes: Uint8Array): FileKind {
  if (hasStream(bytes, 'EncryptedPackage')) return 'encrypted'
  return hasStream(bytes, 'WordDocument') ? 'doc' : 'other'
}

/** Names of streams are UTF-16 little-endian ([MS-CFB] 2.6.1). */
function hasStream(bytes: Uint8Array, name: string): boolean {
  const wanted = Uint8Array.from([...name].flatMap((letter) => [letter.charCodeAt(0), 0]))
  const first = wanted[0] as number
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return true
  }
  return false
}

/** The first characters, where they are UTF-8 or UTF-16. */
function textOfStart(bytes: Uint8Array): string | undefined {
  const [first, second] = bytes
  const encoding = first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8'
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes.subarray(0, head), { stream: true })
  } catch {
    return undefined
  }
}
