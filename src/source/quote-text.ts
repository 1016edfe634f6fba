import type { Edit, Fix } from '../finding.ts'
import type { SourceContext } from './source-context.ts'

/** Text as a quoted YAML scalar that reads back as exactly this text. One line only. */
export function quoteText(text: string): string {
  if (!/["\\]/.test(text)) return `"${text}"`
  return `'${text.replaceAll("'", "''")}'`
}

/** What may stand in a file only as an escape: C0 but tab, C1, line and paragraph separators, byte order marks, non-characters, halves of pairs. */
const escaped =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
  /[\0-\x08\x0a-\x1f\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/
const everyEscaped = new RegExp(escaped.source, 'g')

/** What YAML 1.2 reads as something else than text, what older readers do (`no`, `1_000`), and amounts, which look alike only when all are quoted. */
const notText =
  /^(?:~|null|true|false|yes|no|on|off|y|n|[-+]?\.(?:inf|nan)|[-+]?[\d.,_:]*\d[\d.,_:]*(?:e[-+]?\d+)?|0[xo][\da-f]+)$/i
/** A first character that begins something else than text. */
const mark = /^[-?:,[\]{}#&*!|>'"%@`=<]/
/** What ends a text, or blanks that only look like one. */
const breaksOff = /: |:$|[ \t]#|\t|[\u00a0\u00ad\u1680\u2000-\u200d\u202f\u205f\u2060\u3000\uff1a]/

/** Can the text stand in a block scalar or between quotes as it is? */
export function isPrintable(text: string): boolean {
  return !escaped.test(text)
}

/**
 * Text of one line as a YAML scalar that reads back as exactly this text: plain where no reader of YAML could take it for anything else,
 * else in quotes. `flow`: between brackets.
 */
export function scalarText(text: string, where: 'block' | 'flow'): string {
  if (!isPrintable(text)) return escapedText(text)
  const isPlain = text !== '' && text === text.trim() && !mark.test(text) && !breaksOff.test(text) && !notText.test(text)
  if (isPlain && (where === 'block' || !/[,[\]{}]/.test(text))) return text
  return quoteText(text)
}

function escapedText(text: string): string {
  const unit = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
  return JSON.stringify(text).replace(everyEscaped, unit)
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
