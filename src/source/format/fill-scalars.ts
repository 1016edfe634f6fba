import type { Edit } from '../../finding.ts'
import type { FormatSource } from './line-spans.ts'

/** Columns that a filled line may take. */
const width = 100
/** A line of a plain value may not begin with what YAML could take for a mark. */
const mark = /^[-?:,[\]{}#&*!|>'"%@`]/

/** Values that run over several lines outside a block are filled anew: YAML reads their line breaks as blanks. A value of one line stays one line. */
export function fillScalars({ text, tokens, lines, lineBreak }: FormatSource): readonly Edit[] {
  return tokens.flatMap(({ kind, start, end }): readonly Edit[] => {
    const written = text.slice(start, end)
    if ((kind !== 'plain' && kind !== 'quoted') || !written.includes('\n') || written.includes('\\')) return []
    const joined = written.replace(/[ \t]*\r?\n[ \t]*/g, '\n')
    // Empty lines and double blanks are part of the value.
    if (/\n\n|[ \t]{2}|\t/.test(joined)) return []
    const from = lines.findLastIndex((line) => line.start <= start)
    const next = lines[from + 1]
    if (next === undefined) return []
    const indent = text.slice(next.start, next.first)
    const filled = fill(joined.split(/[ \n]/), start - (lines[from]?.start ?? 0), indent.length).join(lineBreak + indent)
    return filled === written ? [] : [{ start, end, text: filled }]
  })
}

function fill(words: readonly string[], first: number, indent: number): readonly string[] {
  const filled: string[] = []
  let line = ''
  for (const word of words) {
    const room = width - (filled.length === 0 ? first : indent)
    if (line !== '' && line.length + 1 + word.length > room && !mark.test(word)) {
      filled.push(line)
      line = word
    } else line = line === '' ? word : `${line} ${word}`
  }
  return [...filled, line]
}
