import type { Edit, Fix } from '../finding.ts'
import type { SourceContext } from './source-context.ts'

/** Text as a quoted YAML scalar that reads back as exactly this text. One line only. */
export function quoteText(text: string): string {
  if (!/["\\]/.test(text)) return `"${text}"`
  return `'${text.replaceAll("'", "''")}'`
}

/** Puts what stands in the file from `start` to `end` (one line) into quotes. */
function quoteEdit(source: string, start: number, end: number): Edit {
  return { start, end, text: quoteText(source.slice(start, end)) }
}

/** The repair that quotes a block value from `start` to the end of its line, where nothing else on or below the line belongs to it. */
export function quoteValueFix(context: SourceContext, start: number): { readonly fix?: Fix } {
  const { text, lines } = context
  // A comment is not part of the value.
  return / #/.test(text.slice(start, lines.lineEnd(start))) ? {} : quoteLineFix(context, start)
}

/** The same where everything up to the end of the line belongs to the value, a `#` too. */
export function quoteLineFix({ text, lines }: SourceContext, start: number): { readonly fix?: Fix } {
  const line = lines.lineStart(start)
  const value = text.slice(start, lines.lineEnd(start)).trimEnd()
  const before = text.slice(line, start)
  // Only right after `key: ` or `- `, in no flow list.
  if (!/^[ ]*(?:- +)*(?:[A-Za-z_]\w*: +)?$/.test(before) || before.trim() === '' || /["'[{]/.test(value.charAt(0))) return {}
  const indent = before.search(/\S/)
  const next = /\n([ \t]*)[^\s]/.exec(text.slice(lines.lineEnd(start)))
  if (next !== null && (next[1]?.length ?? 0) > indent) return {}
  return { fix: { edits: [quoteEdit(text, start, start + value.length)] } }
}
