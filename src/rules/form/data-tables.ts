import type { Place } from '../../plan/plan.ts'
import type { WordTable } from '../../word/word-document.ts'
import type { FormReading } from './form-reading.ts'
import { tablesOf } from './standing.ts'

/** The tables of the content with their place: not those that set head and signature side by side. */
export function dataTables(form: FormReading): readonly { readonly table: WordTable; readonly at: Place }[] {
  const { parts, word, placeAt } = form
  const content = new Set(parts.flatMap(({ component }) => (component?.table?.word === undefined ? [] : [component.table.word])))
  return tablesOf(word.blocks).flatMap((table) => {
    if (!content.has(table) || table.rows.length === 0) return []
    return [{ table, at: placeAt(`bang/${table.number}`, firstNumber(table)) }]
  })
}

/** Number of the first paragraph of a table or of one of its rows. */
export function firstNumber({ rows }: Pick<WordTable, 'rows'>): number {
  for (const { cells } of rows) {
    for (const { blocks } of cells) {
      const [first] = blocks
      if (first !== undefined) return first.kind === 'paragraph' ? first.number : firstNumber(first)
    }
  }
  return 1
}
