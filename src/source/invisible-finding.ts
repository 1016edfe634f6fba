import type { Edit, Finding } from '../finding.ts'
import type { SourceContext } from './source-context.ts'
import { tokenAt, type YamlToken } from './yaml-tokens.ts'

/** Zero-width blanks, joiners, soft hyphens, and byte order marks inside the file. */
const invisible = /\u00ad|\u200b|\u200c|\u200d|\u2060|\ufeff/g

/**
 * One finding for all characters in a file's texts that nobody sees: they part words for searching, comparing and counting.
 * The tree keeps them, as it keeps every character that the author has.
 */
export function invisibleFinding(context: SourceContext, tokens: readonly YamlToken[]): Finding<'YA034'>[] {
  const { file, text, lines } = context
  const edits: Edit[] = []
  for (const { 0: character, index } of text.matchAll(invisible)) {
    if (index === 0 || (character === '\u200d' && joinsEmoji(text, index))) continue
    if (tokenAt(tokens, index)?.kind !== 'comment') edits.push({ start: index, end: index + 1, text: '' })
  }
  const [first] = edits
  if (first === undefined) return []
  const before = /[^ \t\r\n]*$/.exec(text.slice(Math.max(first.start - 40, 0), first.start))?.[0] ?? ''
  const after = /^[^ \t\r\n]*/.exec(text.slice(first.start, first.start + 40))?.[0] ?? ''
  const character = `U+${text.charCodeAt(first.start).toString(16).toUpperCase().padStart(4, '0')}`
  const args = { character, word: `${before}${after}`.replace(invisible, ''), count: edits.length }
  const range = lines.range(first.start, first.end)
  return [{ code: 'YA034', severity: 'warning', file, range, path: '', args, fix: { edits } }]
}

/** The joiner between two pictures makes them one: 👨‍👩‍👧. */
function joinsEmoji(text: string, index: number): boolean {
  const before = text.slice(Math.max(index - 2, 0), index)
  const after = text.slice(index + 1, index + 3)
  return /(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\ufe0f)$/u.test(before) && /^\p{Extended_Pictographic}/u.test(after)
}
