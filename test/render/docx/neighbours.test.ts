import { describe, expect, it } from 'vitest'
import { child, children, type Element } from '../../proofs/xml.ts'
import { printed } from './printed-sample.ts'
import type { SampleKey } from './samples.ts'

const table = (ten?: string) => ({ bang: { ...(ten === undefined ? {} : { ten }), cot: ['A', 'B'], hang: [['1', '2']] } })

/** Names of the body's children in order, `p` with its style. */
function order(document: Element | undefined): string[] {
  return children(child(document, 'w:body')).map((each) =>
    each.name === 'w:p' ? (child(child(each, 'w:pPr'), 'w:pStyle')?.attributes.get('w:val') ?? 'Normal') : each.name,
  )
}

describe('tables and what stands beside them', () => {
  const noi_dung = [{ muc: { tieu_de: 'Số liệu', noi_dung: [table(), table(), table('Bảng 3'), 'Lời sau bảng.', table()] } }]

  it('no two tables touch: Word would join them into one', async () => {
    const file = await printed('nd30', { noi_dung, ket_thuc: undefined, phu_luc: undefined })
    const names = order(file.parts.xml.get('word/document.xml'))
    expect(names.filter((name) => name === 'w:tbl')).toHaveLength(6)
    expect(names.filter((name, i) => name === 'w:tbl' && names[i + 1] === 'w:tbl')).toEqual([])
  })

  it('a caption stands over its own table with no other paragraph between', async () => {
    const file = await printed('nd30', { noi_dung, phu_luc: undefined })
    const names = order(file.parts.xml.get('word/document.xml'))
    const at = names.indexOf('tableCaption')
    expect([names[at - 1], names[at + 1]]).toEqual(['w:tbl', 'w:tbl'])
  })
})

it('nothing stands before the head, with a footnote or without: an empty paragraph is no spacing', async () => {
  const file = await printed('nd30')
  expect(file.body()[0]?.cell).toBeDefined()
  const bare = await printed('nd30', { noi_dung: [{ muc: { tieu_de: 'Việc', noi_dung: 'Lời.' } }] })
  expect(bare.body()[0]?.cell).toBeDefined()
})

describe('a long name of a body goes on at a phrase, not inside a name (NĐ 30, II.2.b; HD 05, I.2.2.3)', () => {
  it.each<[SampleKey, readonly string[]]>([
    ['nd30', ['BAN QUẢN LÝ', 'CÁC KHU CÔNG NGHIỆP', 'VÀ KHU KINH TẾ', 'TỈNH SƠN HÀ']],
    ['dang_hd05', ['ĐẢNG ỦY CÁC CƠ QUAN', 'CHUYÊN TRÁCH THAM MƯU,', 'GIÚP VIỆC']],
    ['mttq', ['BAN THƯỜNG TRỰC', 'ỦY BAN MẶT TRẬN', 'TỔ QUỐC VIỆT NAM', 'XÃ HÒA PHÚ']],
    ['hoi_lhpn', ['BAN THƯỜNG VỤ', 'HỘI LIÊN HIỆP PHỤ NỮ', 'TỈNH SƠN HÀ']],
    ['huu_nghi', ['LIÊN HIỆP CÁC TỔ CHỨC', 'HỮU NGHỊ TỈNH SƠN HÀ']],
  ])('%s', async (id, lines) => {
    expect((await printed(id)).texts('issuingBody')).toEqual(lines)
  })

  it('two bodies are parted behind the hyphen between them', async () => {
    const co_quan = { chu_quan: 'UBND xã Hòa Phú', ban_hanh: 'Công an xã - Hội Nông dân xã', viet_tat: 'CAX-HND' }
    expect((await printed('nd30', { co_quan })).texts('issuingBody')).toEqual(['CÔNG AN XÃ -', 'HỘI NÔNG DÂN XÃ'])
  })
})
