import type { SourceTexts } from './report.ts'

/**
 * The lines of a file by its name, in which findings are shown; undefined for a file that is not among the sources. Findings come file by file: only the
 * lines of the last one are kept, since those of thousands would fill the memory.
 */
export function linesOf(sources: SourceTexts): (file: string) => readonly string[] | undefined {
  let last: { readonly file: string; readonly lines: readonly string[] | undefined } | undefined
  return (file) => {
    if (last?.file !== file) last = { file, lines: sources.get(file)?.split('\n') }
    return last.lines
  }
}
