import type { Flow } from '../../recognise/flow.ts'
import type { WordDocument, WordParagraph } from '../../word/word-document.ts'
import { standingParagraphs } from './standing.ts'

/** The part in which a paragraph stands, all from 1: `than/12`, `bang/2/3/1` (table, row, column), `khung-chu/12`, `chu-thich/3`, `dau-trang/1`, `chan-trang/1`. */
export function pathOf({ part, number, section }: WordParagraph): string {
  switch (part.kind) {
    case 'body':
      return `than/${number}`
    case 'cell':
      return `bang/${part.table}/${part.row}/${part.column}`
    case 'textBox':
      return `khung-chu/${number}`
    case 'note':
      return `chu-thich/${part.id}`
    case 'header':
      return `dau-trang/${section + 1}`
    case 'footer':
      return `chan-trang/${section + 1}`
  }
}

/** The part of a line of the flow's text, which is a paragraph of the body; a file that is no Word file has only lines. */
export function partOf({ word }: Flow, line: number): string {
  if (word === undefined) return `dong/${line}`
  return pathsOf(word).get(line) ?? `than/${line}`
}

const known = new WeakMap<WordDocument, ReadonlyMap<number, string>>()

function pathsOf(word: WordDocument): ReadonlyMap<number, string> {
  const paths = known.get(word) ?? new Map(standingParagraphs(word).map(({ paragraph }) => [paragraph.number, pathOf(paragraph)]))
  known.set(word, paths)
  return paths
}
