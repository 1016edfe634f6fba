import type {
  ParagraphLook,
  RunLook,
  WordBlock,
  WordCell,
  WordDocument,
  WordParagraph,
  WordRun,
  WordSection,
  WordTable,
} from '../../../src/word/word-document.ts'

const runLook: RunLook = {
  font: 'Times New Roman',
  size: 14,
  bold: false,
  italic: false,
  underline: false,
  strike: false,
  caps: false,
  smallCaps: false,
  colour: 'auto',
  spacing: 0,
  vertical: 'baseline',
}

const paragraphLook: ParagraphLook = {
  align: 'both',
  firstLine: 12.7,
  left: 0,
  right: 0,
  before: 6,
  after: 0,
  contextualSpacing: false,
  line: { multiple: 1 },
  keepNext: false,
  keepLines: false,
  pageBreakBefore: false,
  boxed: false,
}

export function run(text: string, look: Partial<RunLook> = {}, more: Partial<WordRun> = {}): WordRun {
  return { text, look: { ...runLook, ...look }, ...more }
}

export type ParagraphParts = Partial<Omit<WordParagraph, 'look' | 'label' | 'runs'>> & {
  readonly look?: Partial<ParagraphLook>
  readonly label?: string
  readonly level?: number
  readonly runs?: readonly WordRun[]
}

/** A paragraph of the number; text alone is one run. */
export function paragraph(number: number, words: string | ParagraphParts = {}): WordParagraph {
  const { look, label, level = 0, runs, ...more } = typeof words === 'string' ? { runs: [run(words)] } : { runs: [], ...words }
  return {
    kind: 'paragraph',
    number,
    part: { kind: 'body' },
    section: 0,
    drawings: [],
    runs,
    look: { ...paragraphLook, ...look },
    ...(label === undefined ? {} : { label: { text: label, look: runLook, level, list: '1' } }),
    ...more,
  }
}

export function cell(column: number, blocks: readonly WordBlock[], more: Partial<WordCell> = {}): WordCell {
  const borders = { top: true, bottom: true, left: true, right: true }
  return { column, columnSpan: 1, rowSpan: 1, width: 40, blocks, borders, verticalAlign: 'top', ...more }
}

export function table(rows: readonly (readonly WordCell[])[], more: Partial<WordTable> = {}): WordTable {
  return {
    kind: 'table',
    number: 1,
    part: { kind: 'body' },
    section: 0,
    columns: [20, 60],
    rows: rows.map((cells, i) => ({ header: i === 0, cantSplit: false, cells })),
    align: 'left',
    indent: 0,
    bordered: true,
    ...more,
  }
}

export function section(more: Partial<WordSection> = {}): WordSection {
  return {
    width: 210,
    height: 297,
    landscape: false,
    top: 20,
    bottom: 20,
    left: 30,
    right: 20,
    header: 12.7,
    footer: 12.7,
    gutter: 0,
    titlePage: false,
    evenAndOdd: false,
    pageFormat: 'decimal',
    textColumns: 1,
    starts: 'nextPage',
    headers: {},
    footers: {},
    first: 1,
    last: 1,
    ...more,
  }
}

export function word(blocks: readonly WordBlock[], more: Partial<WordDocument> = {}): WordDocument {
  return { blocks, sections: [section()], notes: new Map(), notices: [], properties: new Map(), paragraphCount: 9, ...more }
}
