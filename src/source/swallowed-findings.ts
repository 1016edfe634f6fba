import type { Finding } from '../finding.ts'
import { quoteLineFix } from './quote-text.ts'
import type { SourceContext } from './source-context.ts'
import type { YamlToken } from './yaml-tokens.ts'

/**
 * `Phòng họp #1`: YAML takes ` #1` for a comment and drops it without a word. A comment that is meant has a blank after its `#`;
 * a line of signs (`#----`) says nothing.
 */
export function swallowedFindings(
  context: SourceContext,
  tokens: readonly YamlToken[],
  syntax: readonly Finding[],
): Finding<'YA035'>[] {
  const { file, text, lines } = context
  return tokens.flatMap((comment, index) => {
    const words = text.slice(comment.start, comment.end)
    if (comment.kind !== 'comment' || !/^#+[^\s#=*~_-].*$/.test(words) || !/[\p{L}\p{N}]/u.test(words)) return []
    const value = tokens[index - 1]
    if (value?.kind !== 'plain' || /\S|\n/.test(text.slice(value.end, comment.start))) return []
    const range = lines.range(comment.start, comment.start + words.trimEnd().length)
    const finding: Finding<'YA035'> = {
      code: 'YA035',
      severity: 'warning',
      file,
      range,
      path: '',
      args: { text: words.trimEnd() },
    }
    // `#1` after words is a number; after a number, or with words of its own, it can as well be a note of the author's.
    const isNumber = /^#\d+(?!\S)/.test(words) && /\p{L}/u.test(text.slice(value.start, value.end))
    return [isNumber ? { ...finding, ...quoteLineFix(context, value.start) } : finding]
  })
}

/** True for the text on the line below, which a comment has cut off from its beginning: one mistake, told at the `#`. */
export function isCutOff(error: Finding, comment: Finding): boolean {
  return error.code === 'YA010' && error.range.start.line === comment.range.end.line + 1
}
