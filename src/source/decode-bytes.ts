import type { Finding, Range } from '../finding.ts'
import { errorAt } from './error-at.ts'
import { lineTable } from './line-table.ts'
import { hasUsualCharacters } from './usual-text.ts'

/** The largest file that is read, in bytes: a plan of 500 pages has a tenth of it. */
const maxFileBytes = 2 * 1024 * 1024

const start: Range = { start: { line: 1, column: 1, offset: 0 }, end: { line: 1, column: 1, offset: 0 } }

/** What no document may hold: C0 but tab, LF and CR, then DEL, C1 and the two non-characters. XML 1.0 forbids most of them. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const forbidden = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ufffe\uffff]/

/** A file as it comes from the disk or from a stream. */
export interface FileBytes {
  readonly name: string
  readonly bytes: Uint8Array
  /** Where the runtime has a quicker way than `TextDecoder`: the text with its byte order mark, or undefined where the bytes are not UTF-8. */
  readonly decode?: (bytes: Uint8Array) => string | undefined
  /** A text that becomes a plan, not a plan: a form feed (programs that read PDF write it between pages) and a line tabulation (Word's line break) only part lines. */
  readonly isSource?: boolean
}

/** What was decoded, and whether it holds usual characters only (`usual-text.ts`): all of them are looked at anyway. */
export interface Decoded {
  readonly text: string
  readonly isUsual: boolean
}

/**
 * Bytes as text (a byte order mark is kept, so that offsets hold for the file), or the one finding that forbids reading it.
 * A carriage return alone ends a line (YAML 1.2.2, 5.4; files of old Macs), which the parser does not know: it becomes a line feed.
 */
export function decodeFile({ name, bytes, decode = decodeUtf8, isSource = false }: FileBytes): Decoded | Finding {
  if (bytes.length > maxFileBytes) {
    return errorAt(name, 'YA003', start, { bytes: bytes.length, limit: maxFileBytes })
  }
  const decoded = decode(bytes)
  if (decoded === undefined) return notUtf8(name, bytes)
  if (hasUsualCharacters(decoded)) return { text: decoded, isUsual: true }
  const text = withLineFeeds(decoded)
  const character = forbiddenCharacter(isSource ? text.replace(/[\v\f]/g, '\n') : text)
  if (character === undefined) return { text, isUsual: false }
  const range = lineTable(text).range(character.index, character.index + 1)
  return errorAt(name, 'YA002', range, { character: character.name })
}

/** The same, for whoever wants the text alone. */
export function decodeBytes(name: string, bytes: Uint8Array, isSource = false): string | Finding {
  const decoded = decodeFile({ name, bytes, isSource })
  return 'code' in decoded ? decoded : decoded.text
}

/** The first character of a text that no document may hold, with its name (`U+0000`). Lone surrogates can come only from escapes. */
export function forbiddenCharacter(text: string): { readonly index: number; readonly name: string } | undefined {
  const index = text.search(forbidden)
  const found = index < 0 ? loneSurrogate(text) : index
  if (found < 0) return undefined
  return { index: found, name: `U+${text.charCodeAt(found).toString(16).toUpperCase().padStart(4, '0')}` }
}

function loneSurrogate(text: string): number {
  return text.search(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/)
}

function withLineFeeds(text: string): string {
  return text.includes('\r') ? text.replace(/\r(?!\n)/g, '\n') : text
}

function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return undefined
  }
}

function notUtf8(file: string, bytes: Uint8Array): Finding<'YA001'> {
  const bad = validPrefix(bytes)
  const before = withLineFeeds(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes.subarray(0, bad)))
  const at = lineTable(before).position(before.length)
  const { line, column } = at
  const utf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)
  const range = { start: at, end: { line, column: column + 1, offset: at.offset + 1 } }
  return errorAt(file, 'YA001', range, { line, encoding: utf16 ? 'utf-16' : 'other' })
}

/** How many bytes from the start are well-formed UTF-8, by halving. */
function validPrefix(bytes: Uint8Array): number {
  let good = 0
  let bad = bytes.length
  const isGood = (length: number): boolean => {
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, length), { stream: true })
      return true
    } catch {
      return false
    }
  }
  // A character cut off by the end of the file is an error only when the whole is decoded.
  if (isGood(bad)) return lastWholeCharacter(bytes)
  while (bad - good > 1) {
    const middle = (good + bad) >> 1
    if (isGood(middle)) good = middle
    else bad = middle
  }
  return lastWholeCharacter(bytes.subarray(0, good))
}

/** The length without a character that is begun but not finished at the end. */
function lastWholeCharacter(bytes: Uint8Array): number {
  for (let length = bytes.length; length > 0 && length > bytes.length - 4; length -= 1) {
    if (decodeUtf8(bytes.subarray(0, length)) !== undefined) return length
  }
  return Math.max(bytes.length - 4, 0)
}
