import { Footer, FootnoteReferenceRun, Header, type ISectionOptions, PageNumber, Table, TableCell, TableRow, TextRun } from 'docx'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { customPropertiesPart } from '../../src/ooxml/custom-properties.ts'
import { footnoteReference, footnoteSign, footnotesPart } from '../../src/ooxml/footnotes.ts'
import { paragraph } from '../../src/ooxml/paragraph.ts'
import { pageNumberRuns, textRun } from '../../src/ooxml/run.ts'
import type { Section } from '../../src/ooxml/section.ts'
import { stylesPart } from '../../src/ooxml/styles-part.ts'
import { cell, row, table } from '../../src/ooxml/table.ts'
import { wordParts } from '../../src/ooxml/word-parts.ts'
import { paragraphFormat, runFormat, sampleParagraph } from './arbitrary-formats.ts'
import { bodyOf, libraryParagraph, libraryParts, paragraphOptions, runOptions, type SampleParagraph } from './docx-library.ts'

// The docx library is the second opinion: written by others, read by Word for years. What it writes for the same options is what we write, letter by letter.
const options = { seed: 20261122, numRuns: 25 }

const ours = ({ format, runs }: SampleParagraph): string =>
  paragraph(format, runs.map((run) => textRun(run.text, run.format)).join(''))

const page = {
  width: 11906,
  height: 16838,
  orientation: 'portrait',
  margins: { top: 1134, right: 850, bottom: 1134, left: 1701, header: 567, footer: 567 },
} as const

const ourParts = (sections: readonly Section[]) =>
  wordParts({ sections, sectionEnd: 'end', footnotes: [], styles: '', coreProperties: '', customProperties: [] })

describe('the same XML as the docx library', () => {
  it('of paragraphs and runs', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(sampleParagraph, { minLength: 1, maxLength: 5 }), async (samples) => {
        const parts = await libraryParts({ sections: [{ children: samples.map(libraryParagraph) }] })
        const body = bodyOf(parts['word/document.xml'])
        expect(samples.map(ours).join('')).toBe(body.slice(0, body.lastIndexOf('<w:sectPr>')))
      }),
      options,
    )
  })

  it('of tables', async () => {
    const width = fc.integer({ min: 20, max: 9000 })
    const place = fc.record({
      width,
      span: fc.integer({ min: 1, max: 4 }),
      merge: fc.constantFrom('restart' as const, 'continue' as const, undefined),
      align: fc.constantFrom('top' as const, 'center' as const),
      content: fc.array(sampleParagraph, { maxLength: 2 }),
    })
    const rows = fc.array(
      fc.record({
        kind: fc.constantFrom('header' as const, 'body' as const),
        cells: fc.array(place, { minLength: 1, maxLength: 3 }),
      }),
      { minLength: 1, maxLength: 3 },
    )
    const blank = fc.nat(500)
    const sample = fc.record({
      columns: fc.array(width, { minLength: 1, maxLength: 4 }),
      border: fc.record({
        style: fc.constantFrom('single' as const, 'none' as const),
        color: fc.constant('000000'),
        size: fc.nat(12),
      }),
      margins: fc.record({ top: blank, left: blank, bottom: blank, right: blank }),
      rows,
    })
    await fc.assert(
      fc.asyncProperty(sample, async ({ columns, border, margins, rows }) => {
        const lines = {
          top: border,
          bottom: border,
          left: border,
          right: border,
          insideHorizontal: border,
          insideVertical: border,
        }
        const theirs = new Table({
          columnWidths: columns,
          width: { size: columns.reduce((sum, each) => sum + each, 0), type: 'dxa' },
          layout: 'fixed',
          borders: lines,
          margins,
          rows: rows.map(
            ({ kind, cells }) =>
              new TableRow({
                cantSplit: true,
                ...(kind === 'header' ? { tableHeader: true } : {}),
                children: cells.map(
                  ({ width, span, merge, align, content }) =>
                    new TableCell({
                      columnSpan: span,
                      ...(merge === undefined ? {} : { verticalMerge: merge }),
                      width: { size: width, type: 'dxa' },
                      verticalAlign: align,
                      children: content.map(libraryParagraph),
                    }),
                ),
              }),
          ),
        })
        const written = table(
          { columns, border, margins },
          rows.map(({ kind, cells }) =>
            row(
              { kind },
              cells.map(({ width, span, merge, align, content }) =>
                cell({ width, span, align, ...(merge === undefined ? {} : { merge }) }, content.map(ours)),
              ),
            ),
          ),
        )
        const body = bodyOf((await libraryParts({ sections: [{ children: [theirs] }] }))['word/document.xml'])
        expect(written).toBe(/<w:tbl>.*<\/w:tbl>/s.exec(body)?.[0])
      }),
      options,
    )
  })

  it('of sections, with what stands in their margins', async () => {
    const words: SampleParagraph = { format: { style: 'body' }, runs: [{ text: 'Kế hoạch', format: {} }] }
    const sample = fc.record(
      {
        orientation: fc.constantFrom('portrait' as const, 'landscape' as const),
        firstPage: fc.constantFrom('own' as const, 'like-others' as const),
        firstNumber: fc.integer({ min: 1, max: 9 }),
        header: sampleParagraph,
        footer: sampleParagraph,
      },
      { requiredKeys: ['orientation', 'firstPage'] },
    )
    await fc.assert(
      fc.asyncProperty(fc.array(sample, { minLength: 1, maxLength: 3 }), async (samples) => {
        const theirs = samples.map(({ orientation, firstPage, firstNumber, header, footer }): ISectionOptions => {
          const size = { width: page.width, height: page.height, orientation }
          const number = libraryParagraph({ format: { style: 'number' }, runs: [] })
          number.addChildElement(new TextRun({ children: [PageNumber.CURRENT] }))
          return {
            properties: {
              type: 'nextPage',
              titlePage: firstPage === 'own',
              page: {
                size,
                margin: { ...page.margins, gutter: 0 },
                pageNumbers: firstNumber === undefined ? {} : { start: firstNumber },
              },
            },
            ...(header === undefined
              ? {}
              : {
                  headers: {
                    default: new Header({ children: [number] }),
                    first: new Header({ children: [libraryParagraph(header)] }),
                  },
                }),
            ...(footer === undefined
              ? {}
              : {
                  footers: {
                    default: new Footer({ children: [libraryParagraph(words)] }),
                    first: new Footer({ children: [libraryParagraph(footer)] }),
                  },
                }),
            children: [libraryParagraph(words)],
          }
        })
        const written = ourParts(
          samples.map(
            ({ orientation, firstPage, firstNumber, header, footer }): Section => ({
              blocks: [ours(words)],
              page: { ...page, orientation },
              firstPage,
              ...(firstNumber === undefined ? {} : { firstNumber }),
              ...(header === undefined
                ? {}
                : { header: { default: paragraph({ style: 'number' }, pageNumberRuns), first: ours(header) } }),
              ...(footer === undefined ? {} : { footer: { default: ours(words), first: ours(footer) } }),
            }),
          ),
        )
        const parts = await libraryParts({ sections: theirs })
        expect(withMargins(Object.fromEntries(written))).toBe(withMargins(parts))
      }),
      options,
    )
  })

  it('of styles', async () => {
    const sample = fc.record({ run: runFormat, paragraph: paragraphFormat })
    await fc.assert(
      fc.asyncProperty(sample, sample, async (defaults, style) => {
        const [base, own] = [defaults, style].map(({ run, paragraph }) => ({
          run: runOptions(run),
          paragraph: paragraphOptions(paragraph),
        })) as [object, object]
        const parts = await libraryParts({
          sections: [],
          styles: {
            default: { document: base },
            paragraphStyles: [{ id: 'subject', name: 'Trích yếu', basedOn: 'Normal', quickFormat: true, ...own }],
          },
        })
        const written = stylesPart(defaults, [{ id: 'subject', name: 'Trích yếu', offered: 'first', ...style }])
        const of = (xml = '') => [
          /<w:docDefaults>.*<\/w:docDefaults>/s.exec(xml)?.[0],
          /<w:style [^>]*w:styleId="subject".*?<\/w:style>/s.exec(xml)?.[0],
        ]
        expect(of(written)).toEqual(of(parts['word/styles.xml']))
      }),
      options,
    )
  })

  it('of footnotes and their signs', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(sampleParagraph, { minLength: 1, maxLength: 3 }), async (notes) => {
        const text = libraryParagraph({ format: {}, runs: [] })
        for (const i of notes.keys()) text.addChildElement(new FootnoteReferenceRun(i + 1))
        const footnotes = Object.fromEntries(notes.map((note, i) => [i + 1, { children: [libraryParagraph(note)] }]))
        const parts = await libraryParts({ sections: [{ children: [text] }], footnotes })
        const own = notes.map(({ format, runs }) =>
          paragraph(format, footnoteSign + runs.map((run) => textRun(run.text, run.format)).join('')),
        )
        expect(withoutRoot(footnotesPart(own))).toBe(withoutRoot(parts['word/footnotes.xml']))
        expect(bodyOf(parts['word/document.xml'])).toContain(
          paragraph({}, notes.map((_, i) => footnoteReference(i + 1)).join('')),
        )
      }),
      options,
    )
  })

  it('of properties', async () => {
    const customProperties = [
      { name: 'OrganName', value: 'Sở "Nội vụ" & <Công thương>' },
      { name: 'Subject', value: "Số hóa 'hồ sơ'" },
    ]
    const parts = await libraryParts({ sections: [], customProperties })
    expect(customPropertiesPart(customProperties)).toBe(parts['docProps/custom.xml'])
  })
})

/** The body with the content of each header and footer where it is referred to. */
function withMargins(parts: Readonly<Record<string, string>>): string {
  const related = [...(parts['word/_rels/document.xml.rels'] ?? '').matchAll(/Id="([^"]+)" Type="[^"]+" Target="([^"]+)"/g)]
  const targets = new Map(related.map((match) => [match[1], match[2]]))
  return bodyOf(parts['word/document.xml']).replaceAll(/r:id="([^"]+)"/g, (_, id: string) =>
    withoutRoot(parts[`word/${targets.get(id)}`]),
  )
}

/** What stands in a part, without its namespaces. */
function withoutRoot(xml: string | undefined): string {
  const content = /^<\?xml[^>]*\?><(w:\w+) [^>]*>(.*)<\/\1>$/s.exec(xml ?? '')?.[2]
  if (content === undefined) throw new Error('not a part')
  return content
}
