import { describe, expect, it } from 'vitest'
import type { Table } from '../../../src/plan/table.ts'
import type { WrittenTable } from './sample-flow.ts'
import { contentLines, contentOf, tableLines } from './tree-view.ts'

function tableFrom(written: WrittenTable, format: 'text' | 'word' = 'text'): Table {
  const [item] = contentOf([written], format).content
  if (item?.kind !== 'table') throw new Error('no table')
  return item.table
}

describe('a table', () => {
  it('has the header rows that Word repeats, with what their merged cells reach down to', () => {
    const table = tableFrom({
      header: 1,
      rows: [
        [
          { text: 'STT', rowSpan: 2 },
          { text: 'Năm 2027', columnSpan: 2 },
        ],
        ['Quý I', 'Quý II'],
        ['1', '10', '20'],
      ],
    })
    expect(tableLines(table)).toEqual(['head (1x2)STT | (2x1)Năm 2027', 'head Quý I | Quý II', '1 | 10 | 20'])
  })

  it('has a first row that reads like titles as its header', () => {
    const rows = [
      ['STT', 'Nội dung'],
      ['1', 'Rà soát'],
    ]
    expect(tableLines(tableFrom({ rows }))[0]).toBe('head STT | Nội dung')
    expect(
      tableLines(
        tableFrom({
          rows: [
            ['Rà soát', '10'],
            ['Số hóa', '20'],
          ],
        }),
      ),
    ).toEqual(['Rà soát | 10', 'Số hóa | 20'])
    expect(
      tableLines(
        tableFrom(
          {
            rows: [
              ['**Việc**', '**Số**'],
              ['Số hóa', '20'],
            ],
          },
          'word',
        ),
      )[0],
    ).toBe('head Việc | Số')
  })

  it('groups rows by one cell across it, bold where that is known', () => {
    const rows = [['TT', 'Nội dung'], [{ text: 'I. Chuẩn bị', columnSpan: 2 }], ['1', 'Rà soát']]
    expect(tableLines(tableFrom({ rows }))[1]).toBe('group (2x1)I. Chuẩn bị')
    const headed = [['**TT**', '**Nội dung**'], ...rows.slice(1)]
    expect(tableLines(tableFrom({ rows: headed }, 'word'))[1]).toBe('(2x1)I. Chuẩn bị')
    const bold = [['TT', 'Nội dung'], [{ text: '**I. Chuẩn bị**', columnSpan: 2 }], ['1', 'Rà soát']]
    expect(tableLines(tableFrom({ rows: bold }, 'word'))[1]).toBe('group (2x1)I. Chuẩn bị')
  })

  it('keeps merged cells, several paragraphs and automatic numbers', () => {
    const table = tableFrom({
      rows: [
        ['TT', 'Nội dung', 'Chủ trì'],
        [{ blocks: [{ text: '', label: '1.' }] }, { text: 'Rà soát\nSố hóa', rowSpan: 2 }, 'Văn phòng Sở'],
        [{ blocks: [{ text: 'Hai', label: '-' }] }, ''],
      ],
    })
    expect(tableLines(table)).toEqual(['head TT | Nội dung | Chủ trì', '1. | (1x2)Rà soát/Số hóa | Văn phòng Sở', '- Hai | '])
  })

  it('has widths in whole percents and columns that are aligned as most of their cells', () => {
    const centred = (text: string) => ({ text, align: 'center' as const })
    const rows = [
      ['TT', 'Nội dung', 'Số tiền'],
      [centred('1'), 'Rà soát', { text: '10', align: 'right' as const }],
      [centred('2'), 'Số hóa', { text: '20', align: 'right' as const }],
    ]
    expect(tableFrom({ rows, widths: [8.4, 61.3, 30.3] }).columns).toEqual([
      { width: 9, align: 'giua' },
      { width: 61 },
      { width: 30, align: 'phai' },
    ])
  })

  it('of tasks has columns with roles', () => {
    const roles = (...titles: string[]) => tableFrom({ rows: [titles, titles.map(() => 'x')] }).columns.map(({ role }) => role)
    expect(
      roles('STT', 'Nhiệm vụ, giải pháp', 'Cơ quan chủ trì', 'Cơ quan phối hợp', 'Thời gian hoàn thành', 'Sản phẩm', 'Ghi chú'),
    ).toEqual(['stt', 'nhiem_vu', 'chu_tri', 'phoi_hop', 'thoi_han', 'san_pham', 'ghi_chu'])
    expect(roles('TT', 'Nhiệm vụ thực hiện', 'Người thực hiện', 'Ghi chú')).toEqual(['stt', 'nhiem_vu', 'nguoi', 'ghi_chu'])
    expect(roles('STT', 'Nội dung', 'Đơn vị tính', 'Năm 2027')).toEqual([undefined, undefined, undefined, undefined])
    // A column that says which of the two a body is does not say who leads.
    expect(roles('Nhiệm vụ', 'Vai trò (chủ trì, phối hợp)', 'Người thực hiện')).toEqual(['nhiem_vu', undefined, 'nguoi'])
    const merged = tableFrom({
      header: 2,
      rows: [
        [
          { text: 'Nhiệm vụ', rowSpan: 2 },
          { text: 'Đơn vị chủ trì, phối hợp', columnSpan: 2 },
        ],
        ['Chủ trì', 'Phối hợp'],
        ['Rà soát', 'Văn phòng', 'Các phòng'],
      ],
    })
    expect(merged.columns.map(({ role }) => role)).toEqual(['nhiem_vu', 'chu_tri', 'phoi_hop'])
  })

  it('has the line above it as its title where it is one', () => {
    const table: WrittenTable = {
      rows: [
        ['TT', 'Nội dung'],
        ['1', 'Rà soát'],
      ],
    }
    expect(contentLines(contentOf(['X.', 'Bảng 1. Danh mục hồ sơ', table]).content)[1]).toBe('caption Bảng 1. Danh mục hồ sơ')
    expect(contentLines(contentOf([{ text: '**Danh mục hồ sơ**', align: 'center' }, table], 'word').content)[0]).toBe(
      'caption Danh mục hồ sơ',
    )
    expect(contentLines(contentOf(['Danh mục gồm:', table]).content)[0]).toBe(': Danh mục gồm:')
  })

  it('inside a cell becomes paragraphs, and is told', () => {
    const { content, doubts } = contentOf([
      {
        rows: [
          ['TT', 'Nội dung'],
          ['1', { blocks: ['Gồm:', { rows: [['A', 'B']] }] }],
        ],
      },
    ])
    expect(contentLines(content)[1]).toBe('1 | Gồm:/A/B')
    expect(doubts.map(({ code, args }) => [code, args])).toEqual([['NV046', { text: 'A' }]])
  })

  it('without lines only puts texts side by side: they follow one another, and it is told', () => {
    const { content, doubts } = contentOf([
      {
        bordered: false,
        rows: [
          ['Bên A', 'Bên B'],
          ['Ông An', 'Bà Bình'],
        ],
      },
    ])
    expect(contentLines(content)).toEqual([': Bên A', ': Bên B', ': Ông An', ': Bà Bình'])
    expect(doubts.map(({ code }) => code)).toEqual(['NV047'])
    const data = [
      ['STT', 'Nội dung', 'Số'],
      ['1', 'A', '2'],
      ['2', 'B', '3'],
    ]
    expect(contentOf([{ bordered: false, rows: data }]).doubts).toEqual([])
  })

  it('gives each cell its place and its part in the form', () => {
    const { content, components } = contentOf([
      {
        rows: [
          ['TT', 'Nội dung'],
          ['1', 'Rà soát'],
        ],
      },
    ])
    const [item] = content
    if (item?.kind !== 'table') throw new Error('no table')
    const cell = item.table.rows[0]?.cells[1]
    expect(cell?.place).toMatchObject({ path: '/phu_luc/0/noi_dung/0/bang/hang/0/1', range: { start: { line: 5, column: 1 } } })
    expect(components.map(({ key, appendix }) => [key, appendix])).toEqual([
      ['tableHeader', 0],
      ['tableHeader', 0],
      ['tableCell', 0],
      ['tableCell', 0],
    ])
  })
})
