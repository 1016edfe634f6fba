import type { Flow } from './flow.ts'
import { readText } from './text-sources/read-text.ts'

/**
 * A plain text file as a flow: each line a paragraph, but for lines of fixed width and paragraphs that a page cut in two. Marks of emphasis and headings,
 * tables of pipes or tabs and notes are read where they show themselves; what is not the document (portal, stamp, rules) is set aside.
 */
export function flowOfText(file: { readonly name: string; readonly text: string }): Flow {
  return readText(file, 'text')
}
