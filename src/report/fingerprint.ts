import type { Finding } from '../finding.ts'
import type { SourceTexts } from './report.ts'

/** Words beside the mark that tell two equal marks of one line apart, in UTF-16 units. */
const beside = 32

/**
 * A stable name for each finding: 16 hexadecimal digits, made of its code, its file and its words with their neighbours on the line, and a count where
 * several are equal. It stays when lines come in above or the indentation changes, and changes with the words that are found fault with.
 * `sources` holds the text of each file, in which the ranges count.
 */
export function fingerprintsOf(findings: readonly Finding[], sources: SourceTexts): ReadonlyMap<Finding, string> {
  const seen = new Map<string, number>()
  const fingerprints = new Map<Finding, string>()
  for (const finding of findings) {
    const { code, file, range } = finding
    const facts = [code, file.replaceAll('\\', '/'), ...wordsAt(sources.get(file) ?? '', range.start.offset, range.end.offset)]
    const key = facts.join('\0')
    const before = seen.get(key) ?? 0
    seen.set(key, before + 1)
    fingerprints.set(finding, hash64(`${key}\0${before}`))
  }
  return fingerprints
}

/** The marked words and what stands beside them on their lines, without the indentation that YAML asks for. */
function wordsAt(text: string, start: number, end: number): readonly string[] {
  const lineStart = start === 0 ? 0 : text.lastIndexOf('\n', start - 1) + 1
  const lineEnd = text.indexOf('\n', end)
  const before = text.slice(Math.max(lineStart, start - beside), start)
  const after = text.slice(end, Math.min(lineEnd < 0 ? text.length : lineEnd, end + beside))
  return [before, text.slice(start, end), after].map((words) => words.normalize('NFC').replace(/\s+/gu, ' ').trim())
}

/** FNV-1a, 64 bits, over UTF-8 (the published constants): no cryptography is needed, and a browser has none that answers at once. */
export function hash64(text: string): string {
  let value = 0xcbf29ce484222325n
  for (const byte of new TextEncoder().encode(text)) value = BigInt.asUintN(64, (value ^ BigInt(byte)) * 0x100000001b3n)
  return value.toString(16).padStart(16, '0')
}
