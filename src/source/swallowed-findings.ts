import type { Finding } from '../finding.ts'
import { looksLikeKey } from './indent-finding.ts'
import { quoteLineFix } from './quote-text.ts'
import type { SourceContext } from './source-context.ts'
import type { YamlToken } from './yaml-tokens.ts'

/**
 * `Phòng họp #1`: YAML takes ` #1` for a comment and drops it without a word. A comment that is meant has a blank after its `#`;
 * a line of signs (`#----`) says nothing.
 */
export function swallowedFindings(context: SourceContext, tokens: readonly YamlToken[]): Finding<'YA035'>[] {
  const { file, text, lines } = context
  return tokens.flatMap((comment, index) => {
    const words = text.slice(comment.start, comment.end)
    if (comment.kind !== 'comment' || !/^#+[^\s#=*~_-].*$/.test(words) || !/[\p{L}\p{N}]/u.test(words)) return []
    if (/^#+plan-ignore(?![\p{L}\p{N}_-])/iu.test(words)) return []
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
    const { fix } = isNumber ? quoteLineFix(context, value.start) : {}
    // It brings words into the document that were not read before.
    return [fix === undefined ? finding : { ...finding, fix: { ...fix, kind: 'suggestion' } }]
  })
}

/** Swallowed words together with the syntax mistakes; a mistake that only follows from a comment is told at its `#`, as an error. */
export function withSwallowed(
  context: SourceContext,
  swallowed: readonly Finding<'YA035'>[],
  syntax: readonly Finding[],
): readonly Finding[] {
  const byLine = new Map(swallowed.map((comment) => [comment.range.start.line, comment]))
  const causeOf = (error: Finding): Finding | undefined =>
    [0, 1]
      .flatMap((above) => byLine.get(error.range.start.line - above) ?? [])
      .find((comment) => cutsOff(context, comment, error))
  const causes = new Map(syntax.map((error) => [error, causeOf(error)]))
  const guilty: ReadonlySet<Finding | undefined> = new Set(causes.values())
  return [
    ...swallowed.map((comment): Finding => (guilty.has(comment) ? { ...comment, severity: 'error' } : comment)),
    ...syntax.filter((error) => causes.get(error) === undefined),
  ]
}

/** A comment took the closing bracket with it, or parts a text from its next line. */
function cutsOff({ text, lines }: SourceContext, comment: Finding<'YA035'>, error: Finding): boolean {
  const distance = error.range.start.line - comment.range.start.line
  const closes = /[\]}]/.test(comment.args.text)
  if (distance === 0) return closes && error.code === 'YA008'
  if (distance !== 1) return false
  const line = text.slice(error.range.start.offset, lines.lineEnd(error.range.start.offset)).trimStart()
  return closes || (/^[\p{L}\p{N}]/u.test(line) && !looksLikeKey(line))
}
