import type { Finding, Range } from '../finding.ts'
import { decodeBytes } from '../source/decode-bytes.ts'
import { kindOfBytes } from '../word/kind-of-bytes.ts'
import { readWord } from '../word/read-word.ts'
import { refusalFinding, wordFindings } from '../word/word-findings.ts'
import type { Flow } from './flow.ts'
import { flowOfMarkdown } from './flow-of-markdown.ts'
import { flowOfText } from './flow-of-text.ts'
import { flowOfWord } from './flow-of-word.ts'
import { hasTooManyLines, isTooLarge, mostParagraphs } from './flow-size.ts'
import { withoutContents } from './without-contents.ts'

/** What a file holds, or why it could not be read. */
export interface ReadFlow {
  readonly flow?: Flow
  readonly findings: readonly Finding[]
}

/** The flow of a file of any kind that can be read, by what its bytes are: a Word file under another name is read as Word. */
export function flowOf({ name, bytes }: { readonly name: string; readonly bytes: Uint8Array }): ReadFlow {
  if (kindOfBytes(bytes) !== 'text') {
    const word = readWord(bytes)
    if (!('document' in word)) return { findings: [refusalFinding(word, name)] }
    if (word.document.paragraphCount > mostParagraphs) return tooLarge(name)
    const flow = withoutContents(flowOfWord(name, word.document))
    const findings = wordFindings(word.document, name, { placeOf: placesOfLines(flow.text) })
    return isTooLarge(flow) ? tooLarge(name) : { flow, findings }
  }
  // Where Word's ending stands on a text somebody was mistaken, and the form could not be judged.
  if (/\.docx?$/i.test(name)) return { findings: [refusalFinding({ refusal: 'notZip', kind: 'text' }, name)] }
  const text = decodeBytes(name, bytes, true)
  if (typeof text !== 'string') return { findings: [text] }
  if (hasTooManyLines(text)) return tooLarge(name)
  const flow = withoutContents(/\.(?:md|markdown)$/i.test(name) ? flowOfMarkdown({ name, text }) : flowOfText({ name, text }))
  return isTooLarge(flow) ? tooLarge(name) : { flow, findings: [] }
}

function tooLarge(name: string): ReadFlow {
  return { findings: [refusalFinding({ refusal: 'tooLarge' }, name)] }
}

/** The whole line of a paragraph, by its number. */
function placesOfLines(text: string): (paragraph: number) => Range {
  const lines = text.split('\n')
  const starts: number[] = []
  let at = 0
  for (const line of lines) {
    starts.push(at)
    at += line.length + 1
  }
  return (paragraph) => {
    const offset = starts[paragraph - 1] ?? 0
    const length = lines[paragraph - 1]?.length ?? 0
    return {
      start: { line: paragraph, column: 1, offset },
      end: { line: paragraph, column: length + 1, offset: offset + length },
    }
  }
}
