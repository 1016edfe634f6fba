import type { YAMLError } from 'yaml'
import type { Finding } from '../finding.ts'
import { errorAt } from './error-at.ts'
import { indentFinding, looksLikeKey } from './indent-finding.ts'
import { ontoText } from './onto-text.ts'
import { quoteValueFix } from './quote-text.ts'
import type { SourceContext } from './source-context.ts'

const implicitKey: ReadonlySet<string> = new Set(['BLOCK_AS_IMPLICIT_KEY', 'MULTILINE_IMPLICIT_KEY', 'KEY_OVER_1024_CHARS'])

/**
 * The parser has met a key where none can stand, or a line without one. What the author did: wrote a sentence with ": " in it,
 * indented a line wrongly, or forgot a colon. Which it was shows in how the line looks.
 */
export function implicitKeyFinding(
  context: SourceContext,
  error: YAMLError,
  longKeys: ReadonlyMap<number, number>,
): Finding | undefined {
  const { text, lines } = context
  const at = ontoText(context, error.pos[0])
  const first = afterBlanks(text, lines.lineStart(at))
  const startsLine = at === first
  if (startsLine && /^-[^\s-]/.test(text.slice(at, at + 2)) && (error.code === 'MISSING_CHAR' || implicitKey.has(error.code))) {
    const end = lines.lineEnd(at)
    return errorAt(context.file, 'YA032', lines.range(at, end), { text: text.slice(at, end).trim() })
  }
  // An item without its dash is told at the blanks before it: a key or text beside a list, one blank short of the item above.
  if (error.code === 'MISSING_CHAR' && at === lines.lineStart(at) && !startsLine && text[first] !== '-') {
    return /^["'[{]/.test(text.charAt(first)) || looksLikeKey(text.slice(first, lines.lineEnd(first)))
      ? indentFinding(context, first)
      : missingColon(context, first)
  }
  if (error.code === 'MISSING_CHAR') return startsLine && text[at] !== '-' ? missingColon(context, at) : undefined
  if (!implicitKey.has(error.code)) return undefined

  if (text[first] === '-' && at <= first) return indentFinding(context, first)
  if (text[at] === '?')
    return { ...errorAt(context.file, 'YA014', lines.range(at, at + 1), { sign: '?' }), ...quoteValueFix(context, at) }
  const over = longKeys.get(at)
  if (over === undefined) return sentence(context, at)
  if (startsLine) return missingColon(context, at)
  const last = afterBlanks(text, lines.lineStart(over))
  return /^(?:- +)*[a-z][a-z0-9_]*$/.test(text.slice(last, over).trim()) ? indentFinding(context, last) : sentence(context, last)
}

function sentence(context: SourceContext, at: number): Finding {
  const { file, text, lines } = context
  const end = lines.lineEnd(at)
  const colon = text.slice(at, end).search(/:(?:\s|$)/)
  const key = text.slice(at, colon < 0 ? end : at + colon)
  return { ...errorAt(file, 'YA011', lines.range(at, end), { key }), ...quoteValueFix(context, at) }
}

function missingColon({ file, text, lines }: SourceContext, at: number): Finding {
  const end = lines.lineEnd(at)
  const line = text.slice(at, end).trimEnd()
  const glued = /^([A-Za-z_]\w*):\S/.exec(line)
  if (glued !== null) {
    const colon = at + (glued[1]?.length ?? 0)
    const fix = { edits: [{ start: colon + 1, end: colon + 1, text: ' ' }] }
    return { ...errorAt(file, 'YA012', lines.range(at, at + line.length), { key: glued[1] ?? '' }), fix }
  }
  const key = /^[a-z][a-z0-9_]*(?=\s|$)/.exec(line)?.[0]
  return errorAt(file, 'YA010', lines.range(at, at + line.length), { text: line, ...(key === undefined ? {} : { key }) })
}

function afterBlanks(text: string, line: number): number {
  let first = line
  while (text[first] === ' ' || text[first] === '\t') first += 1
  return first
}
