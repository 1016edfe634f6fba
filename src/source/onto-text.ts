import type { SourceContext } from './source-context.ts'

const blank = /\s*/y

/** Behind a comment the parser names the empty line that follows it: what is wrong is the text after that. */
export function ontoText({ text, lines }: SourceContext, at: number): number {
  if (text.slice(lines.lineStart(at), lines.lineEnd(at)).trim() !== '') return at
  blank.lastIndex = at
  blank.test(text)
  return blank.lastIndex < text.length ? blank.lastIndex : at
}
