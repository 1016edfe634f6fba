import type { Finding } from '../finding.ts'
import { errorAt } from './error-at.ts'
import type { SourceContext } from './source-context.ts'

/** A key as plans have them, in a line of its own, behind the dash of a list, in quotes, or what begins a map or list in one line. */
const key = /^\ufeff?[ \t]*(?:[-?] +)*["']?[a-z][a-z0-9_]*["']?[ \t]*:(?:\s|$)|^\ufeff?[ \t]*[[{?]/m

/** The words of a line. */
const lineWords = /\S[^\r\n]*/g

/** Words before a colon, in any letters: a key that somebody gave another name, or a label of a document. */
const labelled = /^(?:[-?] +)*[^:]{1,40}:(?:\s|$)/

/**
 * A document that was copied as text: not one line of it has a key, so that its mistakes are none of YAML. It is told once, at its first line. One line or two
 * may be anything, and where most lines have a colon the keys are only misnamed.
 */
export function plainTextFinding({ file, text, lines }: SourceContext): Finding | undefined {
  const at = text.search(/\S/)
  const words = text.match(lineWords) ?? []
  if (words.length < 3 || key.test(text) || words.filter((line) => labelled.test(line)).length * 2 > words.length)
    return undefined
  const end = lines.lineEnd(at)
  const line = text.slice(at, end).trimEnd()
  return errorAt(file, 'YA010', lines.range(at, at + line.length), { text: line, isDocument: true })
}
