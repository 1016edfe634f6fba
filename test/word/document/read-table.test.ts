import { describe, expect, it } from 'vitest'
import { bodyOf, cellTexts, paragraph, table } from './word-xml.ts'

const p = (text: string) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`
const tc = (text: string, tcPr = '') => `<w:tc><w:tcPr>${tcPr}</w:tcPr>${p(text)}</w:tc>`
const tr = (cells: string, trPr = '') => `<w:tr><w:trPr>${trPr}</w:trPr>${cells}</w:tr>`
const grid = (...widths: number[]) => `<w:tblGrid>${widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('')}</w:tblGrid>`
const tbl = (inside: string, tblPr = '') => `<w:tbl><w:tblPr>${tblPr}</w:tblPr>${inside}</w:tbl>`
const lines = (name: string, sides: readonly string[], val = 'single', colour = 'auto') =>
  `<w:${name}>${sides.map((side) => `<w:${side} w:val="${val}" w:sz="4" w:color="${colour}"/>`).join('')}</w:${name}>`
const all = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV']
const read = (text: string) => table(bodyOf(text).blocks[0])

describe('a table', () => {
  it('is rows of cells where they begin, merges resolved (ECMA-376-1, 17.4.17, 17.4.84)', () => {
    const merged = read(
      tbl(
        grid(1000, 1000, 1000) +
          tr(tc('a', '<w:vMerge w:val="restart"/>') + tc('b', '<w:gridSpan w:val="2"/>')) +
          tr(tc('', '<w:vMerge/>') + tc('c') + tc('d')) +
          tr(tc('', '<w:vMerge w:val="continue"/>') + tc('e') + tc('f')),
      ),
    )
    expect(cellTexts(merged)).toEqual([
      ['a', 'b'],
      ['c', 'd'],
      ['e', 'f'],
    ])
    expect(merged.rows.map(({ cells }) => cells.map(({ column, columnSpan, rowSpan }) => [column, columnSpan, rowSpan]))).toEqual(
      [
        [
          [0, 1, 3],
          [1, 2, 1],
        ],
        [
          [1, 1, 1],
          [2, 1, 1],
        ],
        [
          [1, 1, 1],
          [2, 1, 1],
        ],
      ],
    )
  })

  it('begins a cell where a merge has nothing above it to go on with', () => {
    const odd = read(
      tbl(
        tr(tc('a', '<w:vMerge/>') + tc('b')) +
          tr(tc('c') + tc('d', '<w:vMerge/>')) +
          tr(tc('', '<w:vMerge w:val="continue"/>') + tc('')),
      ),
    )
    expect(cellTexts(odd)).toEqual([
      ['a', 'b'],
      ['c', 'd'],
      ['', ''],
    ])
  })

  it('merges sideways in the old way too, and tells the words that a merge hides (17.4.22)', () => {
    const { blocks, notices } = bodyOf(
      tbl(tr(tc('a', '<w:hMerge w:val="restart"/>') + tc('khuất', '<w:hMerge w:val="continue"/>') + tc('b'))),
    )
    expect(table(blocks[0]).rows[0]?.cells.map(({ column, columnSpan }) => [column, columnSpan])).toEqual([
      [0, 2],
      [2, 1],
    ])
    expect(notices).toEqual([{ kind: 'hidden', text: 'khuất ', paragraph: 1 }])
  })

  it('leaves out columns before and after a row (17.4.15)', () => {
    const { rows, columns } = read(tbl(grid(1000, 1000, 1000) + tr(tc('a'), '<w:gridBefore w:val="1"/><w:gridAfter w:val="1"/>')))
    expect(rows[0]?.cells[0]).toMatchObject({ column: 1, columnSpan: 1 })
    expect(columns).toHaveLength(3)
  })

  it('has the facts of its rows and cells', () => {
    const { rows, columns, align, indent } = read(
      tbl(
        grid(2835, 5670) +
          tr(
            tc('a', '<w:tcW w:w="2000" w:type="dxa"/><w:vAlign w:val="center"/>') + tc('b', '<w:tcW w:w="2500" w:type="pct"/>'),
            '<w:tblHeader/><w:cantSplit/><w:trHeight w:val="567" w:hRule="exact"/>',
          ) +
          tr(
            tc('c', '<w:shd w:val="clear" w:fill="FFFF00"/><w:vAlign w:val="bottom"/>') + tc('d'),
            '<w:tblHeader w:val="0"/><w:trHeight w:val="400"/>',
          ),
        '<w:jc w:val="center"/><w:tblInd w:w="-108" w:type="dxa"/>',
      ),
    )
    expect({ columns, align, indent }).toEqual({ columns: [50.01, 100.01], align: 'center', indent: -1.91 })
    expect(rows.map(({ header, cantSplit, height }) => ({ header, cantSplit, height }))).toEqual([
      { header: true, cantSplit: true, height: { points: 28.35, exact: true } },
      { header: false, cantSplit: false, height: { points: 20, exact: false } },
    ])
    expect(rows.map(({ cells }) => cells.map(({ width, verticalAlign }) => [width, verticalAlign]))).toEqual([
      [
        [35.28, 'center'],
        [100.01, 'top'],
      ],
      [
        [50.01, 'bottom'],
        [100.01, 'top'],
      ],
    ])
    expect(rows[1]?.cells[0]?.shading).toBe('FFFF00')
  })

  it('measures its columns by its cells where the grid is no measure', () => {
    const wide = '<w:tcW w:w="4000" w:type="dxa"/>'
    expect(read(tbl(grid(100, 100) + tr(tc('a', wide) + tc('b', wide)))).columns).toEqual([70.56, 70.56])
  })

  it('holds tables and counts them in the order in which they begin; paragraphs count on', () => {
    const { blocks, paragraphCount } = bodyOf(
      `${tbl(tr(`<w:tc>${p('a')}${tbl(tr(tc('b')))}${p('c')}</w:tc>`))}${tbl(tr(tc('d')))}${p('e')}`,
    )
    const outer = table(blocks[0])
    const inside = outer.rows[0]?.cells[0]?.blocks ?? []
    expect([outer.number, table(inside[1]).number, table(blocks[1]).number]).toEqual([1, 2, 3])
    expect(inside.map((block) => block.part)).toEqual(Array(3).fill({ kind: 'cell', table: 1, row: 1, column: 1 }))
    expect(paragraph(blocks[2]).number).toBe(5)
    expect(paragraphCount).toBe(5)
  })

  it('does not show rows that are deleted or hidden', () => {
    const { blocks, notices } = bodyOf(tbl(tr(tc('còn')) + tr(tc('bỏ'), '<w:del w:id="1"/>') + tr(tc('ẩn'), '<w:hidden/>')))
    expect(cellTexts(blocks[0])).toEqual([['còn']])
    expect(notices.map(({ kind, text }) => [kind, text])).toEqual([
      ['deleted', 'bỏ '],
      ['hidden', 'ẩn '],
    ])
    expect(bodyOf(tbl(tr(tc('bỏ'), '<w:del w:id="1"/>'))).blocks).toEqual([])
  })

  it('is read through content controls round its rows and cells', () => {
    const control = (inside: string) => `<w:sdt><w:sdtPr/><w:sdtContent>${inside}</w:sdtContent></w:sdt>`
    expect(cellTexts(bodyOf(tbl(control(tr(control(tc('a')) + tc('b'))) + tr(tc('c') + tc('d')))).blocks[0])).toEqual([
      ['a', 'b'],
      ['c', 'd'],
    ])
  })

  it('is not gone into deeper than twenty tables', () => {
    const nested = (depth: number): string => (depth === 0 ? p('đáy') : tbl(tr(`<w:tc>${nested(depth - 1)}${p('')}</w:tc>`)))
    expect(bodyOf(nested(20)).tooDeep).toBe(false)
    expect(bodyOf(nested(21)).tooDeep).toBe(true)
  })

  it('has no more columns than Word allows, whatever a span says', () => {
    expect(read(tbl(tr(tc('a', '<w:gridSpan w:val="9999"/>') + tc('b')))).columns.length).toBeLessThanOrEqual(126)
  })
})

describe('the lines of a table', () => {
  const two = tr(tc('a') + tc('b')) + tr(tc('c') + tc('d'))
  const drawn = (text: string) =>
    read(text).rows.map(({ cells }) =>
      cells.map(({ borders }) => (['top', 'bottom', 'left', 'right'] as const).filter((side) => borders[side]).join(' ')),
    )

  it('are those of the table at its edges and inside (17.4.38)', () => {
    expect(drawn(tbl(two, lines('tblBorders', all)))).toEqual(Array(2).fill(Array(2).fill('top bottom left right')))
    expect(drawn(tbl(two, lines('tblBorders', ['top', 'bottom'])))).toEqual([Array(2).fill('top'), Array(2).fill('bottom')])
    expect(drawn(tbl(two, lines('tblBorders', ['insideV'])))).toEqual(Array(2).fill(['right', 'left']))
    expect(read(tbl(two, lines('tblBorders', all))).bordered).toBe(true)
    expect(read(tbl(two, lines('tblBorders', ['insideH']))).bordered).toBe(false)
    expect(read(tbl(two)).bordered).toBe(false)
  })

  it('are those of the cells before those of the table, and of either neighbour (17.4.66)', () => {
    const none = (side: string) => lines('tcBorders', [side], 'nil')
    const cells = tr(tc('a', none('bottom')) + tc('b', none('top')))
    expect(drawn(tbl(cells, lines('tblBorders', all)))).toEqual([['top left right', 'bottom left right']])
    expect(drawn(tbl(tr(tc('a', lines('tcBorders', ['right'])) + tc('b'))))).toEqual([['right', 'left']])
  })

  it('are those of its style, which its own replace', () => {
    const css = `<w:style w:type="table" w:styleId="TableGrid"><w:name w:val="Table Grid"/><w:tblPr>${lines('tblBorders', all)}</w:tblPr></w:style>`
    const styled = (own: string) => table(bodyOf(tbl(two, `<w:tblStyle w:val="TableGrid"/>${own}`), { css }).blocks[0])
    expect(styled('').bordered).toBe(true)
    expect(styled(lines('tblBorders', all, 'none')).bordered).toBe(false)
  })

  it('are not seen where they are white; one under a heading does not make a table', () => {
    expect(read(tbl(two, lines('tblBorders', all, 'single', 'FFFFFF'))).bordered).toBe(false)
    const head = tr(tc('a', lines('tcBorders', ['bottom'])) + tc('b', lines('tcBorders', ['bottom']))) + tr(tc('c') + tc('d'))
    expect(read(tbl(head)).bordered).toBe(false)
  })
})
