import type { Position } from '../../finding.ts'
import { type ComponentKey, componentKeys } from '../../profile/profile.ts'
import type { WordBlock, WordDocument, WordParagraph } from '../../word/word-document.ts'
import { type Cleaned, cleanText } from '../text-sources/clean-text.ts'

const components: ReadonlySet<string> = new Set(componentKeys)

/** The body of a Word file as text, one line a paragraph, and the places in it. */
export interface WordLines {
  readonly text: string
  /** `index` counts in the line, the label and the blank after it included. */
  readonly position: (paragraph: number, index: number) => Position
}

/** What a paragraph says, without its label: cleaned and trimmed; a page or column break inside is a line break. */
export function textOfWordParagraph({ runs, styleId }: WordParagraph): string {
  return cleanWordText(rawOfRuns(runs), styleId).text.trim()
}

/** A paragraph in the style of a component was printed from a plan: what its author typed between the words comes back as it was. */
export function cleanWordText(raw: string, styleId: string | undefined): Cleaned {
  return isComponent(styleId) ? { text: raw.replace(/[\t\u0085\u2028\u2029]/g, ' ').normalize('NFC') } : cleanText(raw)
}

export function isComponent(style: string | undefined): style is ComponentKey {
  return style !== undefined && components.has(style)
}

/** The text of runs as typed; breaks of every kind are `\n`. */
export function rawOfRuns(runs: readonly { readonly text: string }[]): string {
  return runs
    .map(({ text }) => text)
    .join('')
    .replace(/[\f\v]/g, '\n')
}

/** The automatic label, empty where there is none. */
export function labelOf({ label }: WordParagraph): string {
  return cleanText(label?.text ?? '').text.trim()
}

/** How far the label moves the words in their line. */
export function labelLength(paragraph: WordParagraph, text: string): number {
  const { length } = labelOf(paragraph)
  return length === 0 || text === '' ? length : length + 1
}

export function wordLines(word: WordDocument): WordLines {
  const lines: string[] = new Array(word.paragraphCount).fill('')
  for (const paragraph of paragraphsIn(word.blocks)) {
    const text = textOfWordParagraph(paragraph).replaceAll('\n', ' ')
    lines[paragraph.number - 1] = [labelOf(paragraph), text].filter((part) => part !== '').join(' ')
  }
  const starts: number[] = []
  let start = 0
  for (let i = 0; i < lines.length; i++) {
    starts.push(start)
    start += (lines[i] ?? '').length + 1
  }
  const text = Array.from(lines, (line) => line ?? '').join('\n')
  return {
    text,
    position: (paragraph, index) => ({
      line: paragraph,
      column: index + 1,
      offset: (starts[paragraph - 1] ?? text.length) + index,
    }),
  }
}

/** All paragraphs of some blocks, those of cells and text boxes included. */
export function paragraphsIn(blocks: readonly WordBlock[]): readonly WordParagraph[] {
  return blocks.flatMap((block): readonly WordParagraph[] =>
    block.kind === 'paragraph'
      ? [block, ...block.drawings.flatMap((drawing) => paragraphsIn(drawing.blocks ?? []))]
      : block.rows.flatMap((row) => row.cells.flatMap((cell) => paragraphsIn(cell.blocks))),
  )
}
