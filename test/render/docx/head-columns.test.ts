import { describe, expect, it } from 'vitest'
import { textWidth } from '../../../src/typeface/text-width.ts'
import { printed, sizeOf } from './printed-sample.ts'

const pt = (mm: number) => (mm / 25.4) * 72

/** The head printed with such a number, place and date: its columns in pt, and what stands in them. */
async function headWith(more: Readonly<Record<string, unknown>>) {
  const file = await printed('nd30', { so: 1205, ngay_ban_hanh: '2026-12-15', ...more })
  const [left = 0, right = 0] = (file.tables[0]?.columns ?? []).map(pt)
  const line = (style: string) => {
    const [found] = file.body(style)
    if (found === undefined) throw new Error(`no paragraph ${style}`)
    const [run] = found.runs
    const size = sizeOf(found)
    return { size, width: textWidth(found.text, { size, bold: run?.bold === true, italic: run?.italic === true }) }
  }
  return {
    left,
    right,
    title: line('nationalTitle'),
    motto: line('motto'),
    number: line('number'),
    placeDate: line('placeDate'),
  }
}

describe('the columns of the head', () => {
  it('have usual sizes where everything fits', async () => {
    const head = await headWith({ ky_hieu: 'KH-SNV', dia_danh: 'Sơn Hà' })
    expect([head.title.size, head.motto.size, head.placeDate.size]).toEqual([13, 14, 14])
  })

  it.each([
    ['a long symbol', { ky_hieu: 'KH-BCĐCTMTQG-VPĐP', dia_danh: 'Sơn Hà' }],
    ['a long place', { ky_hieu: 'KH-SNNMT-CCKL', dia_danh: 'Thành phố Hồ Chí Minh' }],
    ['both', { ky_hieu: 'KH-SNV-SVHTTDL', dia_danh: 'Thành phố Hồ Chí Minh' }],
  ])('NĐ 30, Phụ lục I, Phần I, Mục II, khoản 1, 3, 4: every line stays one, with %s', async (_what, more) => {
    const head = await headWith(more)
    for (const line of [head.title, head.motto, head.placeDate]) expect(line.width).toBeLessThan(head.right - 2)
    expect(head.number.width).toBeLessThan(head.left - 2)
    // Mục V, ghi chú 1: the sizes of national title, motto and place rise together.
    expect(['13,14,14', '12,13,13']).toContain([head.title.size, head.motto.size, head.placeDate.size].join())
  })

  it('hold the national title on one line whatever stands beside it', async () => {
    const head = await headWith({ ky_hieu: 'KH-SNV-SVHTTDL-SKHCN-SGDĐT-SNNMT', dia_danh: 'Phường Nguyễn Thị Minh Khai' })
    expect(head.title.width).toBeLessThan(head.right - 2)
    expect(head.motto.width).toBeLessThan(head.right - 2)
  })
})

describe('rows of a table', () => {
  const words = (count: number) => Array.from({ length: count }, () => 'vườn ươm').join(' ')
  const divided = async (rows: readonly (readonly string[])[]) => {
    const bang = { cot: ['TT', 'Nội dung', 'Ghi chú'], hang: rows }
    const file = await printed('nd30', { phu_luc: [{ ten: 'Bảng', noi_dung: [{ bang }] }] })
    return file.tables.at(-1)?.rows.map(({ cantSplit }) => !cantSplit)
  }

  it('may divide where they are tall: one about as tall as a page loses words in LibreOffice otherwise', async () => {
    expect(
      await divided([
        ['1', words(20), ''],
        ['2', words(400), ''],
        ['3', words(40), words(40)],
      ]),
    ).toEqual([false, false, true, false])
  })
})
