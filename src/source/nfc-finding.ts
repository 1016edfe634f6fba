import type { Edit, Finding } from '../finding.ts'
import type { SourceContext } from './source-context.ts'

/**
 * One finding for a whole file with letters and marks apart (NFD, as some macOS programs and converters write it).
 * The tree is NFC in any case; the fix makes the file so, because searching and comparing files fails otherwise.
 */
export function nfcFinding({ file, text, lines, isNfc }: SourceContext): Finding[] {
  if (isNfc) return []
  const edits: Edit[] = []
  // Blanks compose with nothing, so words can be normalised one by one.
  for (const { 0: word, index } of text.matchAll(/\S+/g)) {
    const normal = word.normalize('NFC')
    if (normal !== word) edits.push({ start: index, end: index + word.length, text: normal })
  }
  const [first] = edits
  if (first === undefined) return []
  const finding: Finding<'YA030'> = {
    code: 'YA030',
    severity: 'warning',
    file,
    range: lines.range(first.start, first.end),
    path: '',
    args: { word: first.text, count: edits.length },
    fix: { edits },
  }
  return [finding]
}
