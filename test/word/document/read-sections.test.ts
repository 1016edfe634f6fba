import { describe, expect, it } from 'vitest'
import { readNote } from '../../../src/word/document/read-body.ts'
import { bodyOf, paragraph, stylesOf, textOf, xml } from './word-xml.ts'

const p = (text: string, pPr = '') => `<w:p><w:pPr>${pPr}</w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`
const size = (w: number, h: number) => `<w:pgSz w:w="${w}" w:h="${h}"/>`
const margins = '<w:pgMar w:top="1134" w:bottom="-1134" w:left="1701" w:right="851" w:header="720" w:footer="567" w:gutter="0"/>'
const edge = (kind: string, type: string, id: string) => `<w:${kind}Reference w:type="${type}" r:id="${id}"/>`
const edges = (id: string) => xml(`<w:hdr>${p(id)}</w:hdr>`)

describe('a section', () => {
  it('ends with the paragraph that holds its properties, the last one with the body (ECMA-376-1, 17.6.17, 17.6.18)', () => {
    const { sections, blocks } = bodyOf(
      `${p('một')}${p('hai', `<w:sectPr>${size(11907, 16840)}${margins}</w:sectPr>`)}${p('ba')}<w:sectPr>${size(16840, 11907)}<w:type w:val="continuous"/></w:sectPr>`,
    )
    expect(blocks.map((block) => paragraph(block).section)).toEqual([0, 0, 1])
    expect(sections.map(({ first, last }) => [first, last])).toEqual([
      [1, 2],
      [3, 3],
    ])
    expect(sections[0]).toMatchObject({
      width: 210.03,
      height: 297.04,
      landscape: false,
      top: 20,
      bottom: 20,
      left: 30,
      right: 15.01,
      header: 12.7,
      footer: 10,
      starts: 'nextPage',
    })
    expect(sections[1]).toMatchObject({ landscape: true, starts: 'continuous' })
  })

  it('numbers its pages and sets its columns as it says', () => {
    const { sections } = bodyOf(
      `${p('')}<w:sectPr><w:pgNumType w:fmt="upperRoman" w:start="3"/><w:titlePg/><w:cols w:num="2"/></w:sectPr>`,
    )
    expect(sections[0]).toMatchObject({ pageStart: 3, pageFormat: 'upperRoman', titlePage: true, textColumns: 2 })
    const plain = bodyOf(p('')).sections[0]
    expect(plain).toMatchObject({ pageFormat: 'decimal', titlePage: false, textColumns: 1 })
    expect(plain).not.toHaveProperty('pageStart')
  })

  it('has the headers of the section before it where it has none of its own (17.10.5)', () => {
    const first = `<w:sectPr>${edge('header', 'default', 'A')}${edge('header', 'first', 'B')}${edge('footer', 'default', 'C')}<w:titlePg/></w:sectPr>`
    const { sections } = bodyOf(
      `${p('một', first)}${p('hai', `<w:sectPr>${edge('header', 'default', 'D')}</w:sectPr>`)}${p('ba')}<w:sectPr><w:titlePg/></w:sectPr>`,
      {
        edge: edges,
      },
    )
    const words = (of: (typeof sections)[number]) =>
      Object.fromEntries(
        Object.entries({ ...of.headers, footer: of.footers.default }).map(([page, blocks]) => [page, textOf(blocks?.[0])]),
      )
    expect(sections.map(words)).toEqual([
      { default: 'A', first: 'B', footer: 'C' },
      { default: 'D', footer: 'C' },
      { default: 'D', first: 'B', footer: 'C' },
    ])
    expect(paragraph(sections[2]?.headers.default?.[0])).toMatchObject({
      number: 1,
      part: { kind: 'header', section: 1, page: 'default' },
    })
  })

  it('prints headers of even pages only where the settings part odd from even (17.10.1)', () => {
    const body = `${p('')}<w:sectPr>${edge('footer', 'even', 'E')}</w:sectPr>`
    expect(bodyOf(body, { edge: edges }).sections[0]?.footers).toEqual({})
    expect(bodyOf(body, { edge: edges, evenAndOdd: true }).sections[0]?.footers.even).toHaveLength(1)
  })
})

describe('a note', () => {
  it('counts its paragraphs on its own, its signs and tables among them', () => {
    const note = xml(
      `<w:footnote w:id="2"><w:p><w:r><w:footnoteRef/><w:t>Lời chú</w:t></w:r></w:p><w:tbl><w:tr><w:tc>${p('ô')}</w:tc></w:tr></w:tbl></w:footnote>`,
    )
    const paragraphs = readNote(note, '2', {
      styles: stylesOf(''),
      nextItem: () => undefined,
      drawingsIn: () => [],
      edge: () => undefined,
      evenAndOdd: false,
      notice: () => undefined,
    })
    expect(paragraphs.map(({ number, part }) => [number, part])).toEqual([
      [1, { kind: 'note', id: '2' }],
      [2, { kind: 'note', id: '2' }],
    ])
    expect(paragraphs.map(textOf)).toEqual(['Lời chú', 'ô'])
  })
})
