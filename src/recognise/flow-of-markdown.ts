import type { Flow } from './flow.ts'
import { readText } from './text-sources/read-text.ts'

/** A Markdown file as a flow, read as a text file is; list markers become labels, comments and front matter asides, fenced text paragraphs. */
export function flowOfMarkdown(file: { readonly name: string; readonly text: string }): Flow {
  return readText(file, 'markdown')
}
