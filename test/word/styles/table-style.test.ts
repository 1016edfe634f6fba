import { describe, expect, it } from 'vitest'
import { bodyOf, paragraph, stylesOf, table, xml } from '../document/word-xml.ts'

const part = (type: string, inside: string) => `<w:tblStylePr w:type="${type}">${inside}</w:tblStylePr>`
const size = (halfPoints: number) => `<w:rPr><w:sz w:val="${halfPoints}"/></w:rPr>`
const css = `
  <w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>
  <w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/></w:style>
  <w:style w:type="table" w:styleId="Bang"><w:name w:val="Bang"/><w:basedOn w:val="TableNormal"/>${size(20)}
    ${part('firstRow', `${size(22)}<w:trPr><w:tblHeader/></w:trPr><w:tcPr><w:shd w:val="clear" w:fill="DDDDDD"/></w:tcPr>`)}
    ${part('lastRow', size(24))}${part('firstCol', size(26))}${part('lastCol', size(28))}
    ${part('band1Horz', size(30))}${part('band2Horz', size(32))}${part('nwCell', size(34))}</w:style>
  <w:style w:type="table" w:styleId="BangCon"><w:name w:val="Bang con"/><w:basedOn w:val="Bang"/>${part('firstRow', '<w:rPr><w:i/></w:rPr>')}</w:style>`

/** The sizes of a table of three columns, a row a list. */
function sizes(tblPr: string, rows = 4): number[][] {
  const cell = '<w:tc><w:p><w:r><w:t>ô</w:t></w:r></w:p></w:tc>'
  const grid = '<w:tblGrid><w:gridCol w:w="1000"/><w:gridCol w:w="1000"/><w:gridCol w:w="1000"/></w:tblGrid>'
  const { blocks } = bodyOf(`<w:tbl><w:tblPr>${tblPr}</w:tblPr>${grid}${`<w:tr>${cell.repeat(3)}</w:tr>`.repeat(rows)}</w:tbl>`, {
    css,
  })
  return table(blocks[0]).rows.map(({ cells }) => cells.map(({ blocks: inner }) => paragraph(inner[0]).runs[0]?.look.size ?? 0))
}

describe('the style of a table', () => {
  it('formats the parts that the table asks for, corners over rows over columns over bands (17.7.6; MS-OI29500, 2.1.251)', () => {
    const all =
      '<w:tblStyle w:val="Bang"/><w:tblLook w:firstRow="1" w:lastRow="1" w:firstColumn="1" w:lastColumn="1" w:noHBand="0" w:noVBand="1"/>'
    expect(sizes(all)).toEqual([
      [17, 11, 11],
      [13, 15, 14],
      [13, 16, 14],
      [12, 12, 12],
    ])
  })

  it('leaves out the parts that the table does not ask for; the bands begin behind the first row', () => {
    expect(sizes('<w:tblStyle w:val="Bang"/><w:tblLook w:val="0020"/>', 3)).toEqual([
      [11, 11, 11],
      [15, 15, 15],
      [16, 16, 16],
    ])
    expect(sizes('<w:tblStyle w:val="Bang"/><w:tblLook w:val="0600"/>', 1)).toEqual([[10, 10, 10]])
    expect(sizes('<w:tblStyle w:val="Bang"/><w:tblStyleRowBandSize w:val="2"/><w:tblLook w:val="0000"/>', 3)).toEqual([
      [15, 15, 15],
      [15, 15, 15],
      [16, 16, 16],
    ])
  })

  it('holds no paragraph outside the table, and none of a table that names no style', () => {
    expect(sizes('', 1)).toEqual([[10, 10, 10]])
    expect(stylesOf(css).runLook(undefined, undefined, undefined).size).toBe(10)
  })

  it('is built on its base, part by part; a header row and shading are given by it too', () => {
    const row = '<w:tr><w:tc><w:tcPr/><w:p><w:r><w:t>a</w:t></w:r></w:p></w:tc></w:tr>'
    const { blocks } = bodyOf(
      `<w:tbl><w:tblPr><w:tblStyle w:val="BangCon"/><w:tblLook w:firstRow="1" w:noHBand="1" w:noVBand="1"/></w:tblPr>${row}${row}</w:tbl>`,
      { css },
    )
    const [first, second] = table(blocks[0]).rows
    expect(first).toMatchObject({ header: true, cells: [{ shading: 'DDDDDD' }] })
    expect(paragraph(first?.cells[0]?.blocks[0]).runs[0]?.look).toMatchObject({ size: 11, italic: true })
    expect(second?.header).toBe(false)
    expect(second?.cells[0]).not.toHaveProperty('shading')
  })

  it('is one for all tables that ask the same', () => {
    const styles = stylesOf(css)
    const tblPr = () => xml('<w:tblPr><w:tblStyle w:val="Bang"/><w:tblW w:w="0"/></w:tblPr>')
    expect(styles.tableStyle(tblPr())).toBe(styles.tableStyle(tblPr()))
  })
})
