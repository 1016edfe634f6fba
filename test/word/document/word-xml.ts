import { expect } from 'vitest'
import type { BodyContext } from '../../../src/word/document/body-context.ts'
import { type BodyReading, readBody } from '../../../src/word/document/read-body.ts'
import { parseXml } from '../../../src/word/parse-xml.ts'
import { readStyles } from '../../../src/word/styles/read-styles.ts'
import type { Styles } from '../../../src/word/styles/styles.ts'
import type { WordBlock, WordNotice, WordParagraph, WordTable } from '../../../src/word/word-document.ts'
import type { XmlElement } from '../../../src/word/xml.ts'

const namespaces = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
  'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
].join(' ')

/** One element, its prefixes the customary ones. */
export function xml(text: string): XmlElement {
  const root = parseXml(`<root ${namespaces}>${text}</root>`)
  if (typeof root === 'string') throw new Error(`${root}: ${text}`)
  return root.children.find((child): child is XmlElement => typeof child !== 'string') as XmlElement
}

/** Styles out of what stands inside `w:styles`, `w:settings` and `a:theme`. */
export function stylesOf(styles: string, { settings = '', theme = '' } = {}): Styles {
  return readStyles(
    xml(`<w:styles>${styles}</w:styles>`),
    theme === '' ? undefined : xml(`<a:theme><a:themeElements>${theme}</a:themeElements></a:theme>`),
    xml(`<w:settings>${settings}</w:settings>`),
  )
}

export interface Read extends BodyReading {
  readonly notices: readonly WordNotice[]
}

/** Reads what stands inside `w:body`. */
export function bodyOf(body: string, context: Partial<BodyContext> & { readonly css?: string } = {}): Read {
  const notices: WordNotice[] = []
  const reading = readBody(xml(`<w:document><w:body>${body}</w:body></w:document>`), {
    styles: stylesOf(context.css ?? ''),
    nextItem: () => undefined,
    drawingsIn: () => [],
    edge: () => undefined,
    evenAndOdd: false,
    notice: (notice) => notices.push(notice),
    ...context,
  })
  expect(reading).toBeDefined()
  return { ...(reading as BodyReading), notices }
}

export function textOf(block: WordBlock | undefined): string {
  return paragraph(block)
    .runs.map(({ text }) => text)
    .join('')
}

export function paragraph(block: WordBlock | undefined): WordParagraph {
  expect(block?.kind).toBe('paragraph')
  return block as WordParagraph
}

export function table(block: WordBlock | undefined): WordTable {
  expect(block?.kind).toBe('table')
  return block as WordTable
}

/** The text of each cell, a row a list; paragraphs joined by `/`. */
export function cellTexts(block: WordBlock | undefined): string[][] {
  return table(block).rows.map(({ cells }) =>
    cells.map(({ blocks }) =>
      blocks
        .filter((inner) => inner.kind === 'paragraph')
        .map(textOf)
        .join('/'),
    ),
  )
}
