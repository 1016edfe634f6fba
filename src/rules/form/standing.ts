import type { WordBlock, WordCell, WordDocument, WordParagraph, WordRow, WordTable } from '../../word/word-document.ts'

/** A paragraph with what it stands in. */
export interface Standing {
  readonly paragraph: WordParagraph
  /** The innermost cell. */
  readonly table?: WordTable
  /** 0-based. */
  readonly rowIndex?: number
  readonly row?: WordRow
  readonly cell?: WordCell
  readonly inBox: boolean
}

/** A paragraph of a header or footer, in a section that prints it. */
export interface MarginParagraph {
  readonly paragraph: WordParagraph
  readonly zone: 'header' | 'footer'
  /** 0-based. */
  readonly section: number
  readonly page: 'default' | 'first' | 'even'
}

/** Every paragraph of the body in the order of the file. Tables nest as deep as the reader let them. */
export function standingParagraphs(word: WordDocument): readonly Standing[] {
  const found: Standing[] = []
  walk(word.blocks, { inBox: false }, found)
  return found
}

function walk(blocks: readonly WordBlock[], around: Omit<Standing, 'paragraph'>, found: Standing[]): void {
  for (const block of blocks) {
    if (block.kind === 'paragraph') {
      found.push({ ...around, paragraph: block })
      for (const drawing of block.drawings) walk(drawing.blocks ?? [], { inBox: true }, found)
      continue
    }
    block.rows.forEach((row, rowIndex) => {
      for (const cell of row.cells) walk(cell.blocks, { inBox: around.inBox, table: block, rowIndex, row, cell }, found)
    })
  }
}

export function marginParagraphs({ sections }: WordDocument): readonly MarginParagraph[] {
  return sections.flatMap(({ headers, footers }, section) =>
    (
      [
        ['header', headers],
        ['footer', footers],
      ] as const
    ).flatMap(([zone, edges]) =>
      (['default', 'first', 'even'] as const).flatMap((page) => {
        const found: Standing[] = []
        walk(edges[page] ?? [], { inBox: false }, found)
        return found.map(({ paragraph }) => ({ paragraph, zone, section, page }))
      }),
    ),
  )
}

/** The tables of the body, nested ones included. */
export function tablesOf(blocks: readonly WordBlock[]): readonly WordTable[] {
  return blocks.flatMap((block): readonly WordTable[] =>
    block.kind === 'paragraph'
      ? block.drawings.flatMap((drawing) => tablesOf(drawing.blocks ?? []))
      : [block, ...block.rows.flatMap(({ cells }) => cells.flatMap((cell) => tablesOf(cell.blocks)))],
  )
}
