import { describe, expect, it } from 'vitest'
import { compose } from '../../src/compose/compose.ts'
import type { Block, OfficialDocument } from '../../src/compose/official-document.ts'
import { plainText } from '../../src/plan/prose.ts'
import { validatePlan } from '../../src/rules/validate-plan.ts'
import { samplePlan, today } from '../rules/sample-plan.ts'

function document(changes: Readonly<Record<string, unknown>>, stage: 'as-is' | 'draft' = 'as-is'): OfficialDocument {
  const bytes = new TextEncoder().encode(samplePlan({ mo_dau: undefined, ...changes }))
  const { plan, profile } = validatePlan({ name: 'x', bytes }, { today, stage: 'draft' })
  if (plan === undefined || profile === undefined) throw new Error('the sample does not read')
  return compose(plan, profile, { today, stage })
}

function lines(blocks: readonly Block[]): string[] {
  return blocks.map((block) =>
    block.kind === 'table' ? 'table' : [block.label, plainText(block.inlines)].filter(Boolean).join(' '),
  )
}

const section = (nodes: unknown[], more: object = {}) => ({
  noi_dung: [{ nhiem_vu: { tieu_de: 'Nhiệm vụ', noi_dung: nodes, ...more } }],
})

describe('numbering', () => {
  it('the State: I., 1., a), -, + (NĐ 30, Phụ lục I, Phần I, II.6.đ and bảng mục V)', () => {
    const deep = section([
      { tieu_de: 'Một', noi_dung: [{ doan: 'hai', noi_dung: [{ doan: 'ba', noi_dung: [{ doan: 'bốn' }] }] }] },
      { tieu_de: 'Năm' },
    ])
    expect(lines(document(deep).body)).toEqual(['I. NHIỆM VỤ', '1. Một', 'a) hai', '- ba', '+ bốn', '2. Năm./.'])
  })

  it('the youth union: I., 1., 1.1. counting under the clause (HD 29, mục III, khoản 6)', () => {
    const youth = { the_thuc: 'doan', co_quan: { ban_hanh: 'Ban Chấp hành Đoàn tỉnh', viet_tat: 'TĐTN' } }
    const noi_dung = [
      { muc_dich: 'Chữ' },
      section([{ tieu_de: 'Một', noi_dung: [{ tieu_de: 'Hai' }, { tieu_de: 'Ba' }] }]).noi_dung[0],
    ]
    expect(lines(document({ ...youth, noi_dung }).body)).toEqual([
      'I. MỤC ĐÍCH, YÊU CẦU',
      'Chữ',
      'II. NHIỆM VỤ',
      '1. Một',
      '1.1. Hai',
      '1.2. Ba.',
    ])
  })

  it('a style chosen for the sections moves the rest down: A., I., 1.', () => {
    const noi_dung = section([{ tieu_de: 'Một', noi_dung: [{ tieu_de: 'Hai' }] }]).noi_dung
    expect(lines(document({ danh_so: 'A.', noi_dung }).body)).toEqual(['A. NHIỆM VỤ', 'I. MỘT', '1. Hai./.'])
  })

  it('a numbered paragraph that is bold throughout stays with what it holds, as a title does', () => {
    const body = (nodes: unknown[]) => document(section(nodes)).body.map((block) => block.kind === 'paragraph' && block.keepNext)
    expect(body([{ doan: '**Tên việc.**', noi_dung: [{ doan: 'chữ' }] }, { doan: '**Tên việc.**' }])).toEqual([
      undefined,
      true,
      undefined,
      undefined,
    ])
    expect(body([{ doan: '**Tên** việc.', noi_dung: [{ doan: 'chữ' }] }])).toEqual([undefined, undefined, undefined])
  })

  it('danh_so may repeat the parent’s style, as a real plan does', () => {
    const noi_dung = section([
      { tieu_de: 'Một', danh_so: '1.', noi_dung: [{ doan: 'a' }, { doan: 'b' }] },
      { tieu_de: 'Hai' },
    ]).noi_dung
    expect(lines(document({ noi_dung }).body)).toEqual(['I. NHIỆM VỤ', '1. Một', '1. a', '2. b', '2. Hai./.'])
  })

  it('an explicit label is printed, and its followers go on from it', () => {
    const noi_dung = section([{ tieu_de: 'Một' }, { tieu_de: 'Hai', nhan: '4.' }, { tieu_de: 'Ba' }]).noi_dung
    expect(lines(document({ noi_dung }).body)).toEqual(['I. NHIỆM VỤ', '1. Một', '4. Hai', '5. Ba./.'])
  })

  it('a typed label is not doubled', () => {
    const noi_dung = [{ nhiem_vu: { tieu_de: 'I. Nhiệm vụ', noi_dung: [{ doan: '1. Một' }, { doan: '2. Hai' }] } }]
    expect(lines(document({ noi_dung }).body)).toEqual(['I. NHIỆM VỤ', '1. Một', '2. Hai./.'])
  })

  it('a title that runs on into its paragraph', () => {
    const noi_dung = section([{ tieu_de: 'Thời gian:', doan: 'từ ngày 01/3/2027.' }]).noi_dung
    expect(lines(document({ noi_dung }).body)).toEqual(['I. NHIỆM VỤ', '1. Thời gian: từ ngày 01/3/2027./.'])
  })
})

describe('the end mark', () => {
  it.each([
    ['Trên đây là Kế hoạch', 'nha_nuoc', 'Trên đây là Kế hoạch./.'],
    ['Trên đây là Kế hoạch.', 'nha_nuoc', 'Trên đây là Kế hoạch./.'],
    ['Trên đây là Kế hoạch./.', 'nha_nuoc', 'Trên đây là Kế hoạch./.'],
    ['Trên đây là “Kế hoạch”.', 'nha_nuoc', 'Trên đây là “Kế hoạch”./.'],
    ['Trên đây là Kế hoạch./.', 'dang', 'Trên đây là Kế hoạch.'],
    ['Trên đây là Kế hoạch', 'dang', 'Trên đây là Kế hoạch.'],
    ['Ai làm?', 'dang', 'Ai làm?'],
    ['và những việc khác...', 'nha_nuoc', 'và những việc khác..../.'],
  ])('“%s” of %s ends “%s”', (ket_thuc, the_thuc, expected) => {
    const co_quan =
      the_thuc === 'dang' ? { ban_hanh: 'Tỉnh ủy Sơn Hà', viet_tat: 'TU' } : { ban_hanh: 'Sở Nội vụ', viet_tat: 'SNV' }
    expect(lines(document({ the_thuc, co_quan, ket_thuc }).body).at(-1)).toBe(expected)
  })

  it('stands after the last note’s sign, and never twice', () => {
    const body = document({ ket_thuc: 'Hết[^1].\n\n[^1]: Chú thích.' }).body
    expect(lines(body).at(-1)).toBe('Hết./.')
  })
})

describe('number, symbol and date', () => {
  const head = (changes: Readonly<Record<string, unknown>>) => {
    const { number, placeDate } = document(changes).head
    return [number, placeDate].map((line) => line && plainText(line.inlines))
  }

  it('the State pads numbers below ten, days below ten and months 1 and 2 (NĐ 30, Phụ lục I, Phần I, II.3.c and II.4.b)', () => {
    expect(head({ so: 7, ngay_ban_hanh: '2026-02-05' })).toEqual(['Số: 07/KH-SNV', 'Sơn Hà, ngày 05 tháng 02 năm 2026'])
    expect(head({ so: '15', ngay_ban_hanh: '15/10/2026' })).toEqual(['Số: 15/KH-SNV', 'Sơn Hà, ngày 15 tháng 10 năm 2026'])
    expect(head({ so: 120, ngay_ban_hanh: '2026-03-09' })).toEqual(['Số: 120/KH-SNV', 'Sơn Hà, ngày 09 tháng 3 năm 2026'])
  })

  it('the Party: no colon, a hyphen before the type, a slash before the body (HD 36, mục II, 1.3)', () => {
    const party = { the_thuc: 'dang', co_quan: { ban_hanh: 'Tỉnh ủy Sơn Hà', viet_tat: 'TU' } }
    expect(head({ ...party, so: 5, ngay_ban_hanh: '2020-01-03' })).toEqual(['Số 05-KH/TU', 'Sơn Hà, ngày 03 tháng 01 năm 2020'])
  })

  it('a draft leaves room for number, day and month, and prints the year', () => {
    const [number, date] = head({ so: undefined, ngay_ban_hanh: undefined })
    expect(number).toMatch(/^Số: {4,}\/KH-SNV$/)
    expect(date).toMatch(/^Sơn Hà, ngày {3,}tháng {3,}năm 2026$/)
  })

  it('a document printed in spite of its mistakes keeps number and day open, and says that it is a draft', () => {
    const { head: forced } = document({}, 'draft')
    expect(plainText(forced.number?.inlines ?? [])).toMatch(/^Số: {4,}\/KH-SNV$/)
    expect(forced.marks.map(({ component }) => component)).toEqual(['draft'])
  })
})

describe('bases and recipients', () => {
  it('the State ends each basis with ; and the last with . (NĐ 30, Phụ lục I, Phần I, II.6.a), whatever the author typed', () => {
    const can_cu = [
      'Luật Lưu trữ năm 2024;',
      'Được sự đồng ý của Đảng ủy',
      'Căn cứ Nghị định về lưu trữ',
      'Theo đề nghị của Chánh Văn phòng.',
    ]
    expect(lines(document({ can_cu }).body).slice(0, 4)).toEqual([
      'Căn cứ Luật Lưu trữ năm 2024;',
      'Được sự đồng ý của Đảng ủy;',
      'Căn cứ Nghị định về lưu trữ;',
      'Theo đề nghị của Chánh Văn phòng.',
    ])
  })

  it('recipients end with ; and the archive line with . (II.9.d); an inner ; stays', () => {
    const noi_nhan = {
      gui: ['- UBND tỉnh (báo cáo);', 'Sở A; Sở B', { ten: 'TTUB', gom: ['Chủ tịch', 'các Phó Chủ tịch'] }],
      luu: ['VT', 'QLVTLT'],
    }
    expect(lines(document({ noi_nhan }).closing.recipients)).toEqual([
      'Nơi nhận:',
      '- UBND tỉnh (báo cáo);',
      '- Sở A; Sở B;',
      '- TTUB;',
      '+ Chủ tịch;',
      '+ các Phó Chủ tịch;',
      '- Lưu: VT, QLVTLT.',
    ])
  })

  it('signatures carry the marks of their form (NĐ 30, II.7.b; HD 36, mục II, 1.7)', () => {
    const signed = (changes: Readonly<Record<string, unknown>>) =>
      document(changes).closing.signatures.map(({ side, lines: own }) => [side, ...lines(own)])
    const ky = { thay_mat: 'Ủy ban nhân dân', ky_thay: 'KT. Chủ tịch', chuc_vu: 'Phó Chủ tịch', ho_ten: 'Lê Thị Bình' }
    expect(signed({ ky })).toEqual([['right', 'TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH', 'Lê Thị Bình']])
    const party = { the_thuc: 'dang', co_quan: { ban_hanh: 'Tỉnh ủy Sơn Hà', viet_tat: 'TU' } }
    expect(signed({ ...party, ky: { thay_mat: 'Ban Thường vụ', chuc_vu: 'Phó Bí thư', ho_ten: 'Lê Thị Bình' } })).toEqual([
      ['right', 'T/M BAN THƯỜNG VỤ', 'PHÓ BÍ THƯ', 'Lê Thị Bình'],
    ])
    expect(
      signed({
        ky: [
          { quyen: 'Giám đốc', ho_ten: 'A B' },
          { duyet: true, chuc_vu: 'Chủ tịch', ho_ten: 'C D' },
        ],
      }),
    ).toEqual([
      ['right', 'Q. GIÁM ĐỐC', 'A B'],
      ['left', 'DUYỆT', 'CHỦ TỊCH', 'C D'],
    ])
  })
})

describe('appendices', () => {
  it('are numbered in Roman from two on by the State (NĐ 30, III.1.a), in Arabic by the Party (HD 05, II/1.1)', () => {
    const labels = (changes: Readonly<Record<string, unknown>>) =>
      document(changes).appendices.map(({ title }) => lines(title)[0])
    expect(labels({ phu_luc: [{ ten: 'A', noi_dung: 'Chữ' }] })).toEqual(['Phụ lục'])
    expect(
      labels({
        phu_luc: [
          { ten: 'A', noi_dung: 'Chữ' },
          { ten: 'B', noi_dung: 'Chữ' },
        ],
      }),
    ).toEqual(['Phụ lục I', 'Phụ lục II'])
    const party = { the_thuc: 'dang', co_quan: { ban_hanh: 'Tỉnh ủy Sơn Hà', viet_tat: 'TU' }, ngay_ban_hanh: '2026-06-01' }
    expect(
      labels({
        ...party,
        phu_luc: [
          { ten: 'A', noi_dung: 'Chữ' },
          { ten: 'B', noi_dung: 'Chữ' },
        ],
      }),
    ).toEqual(['PHỤ LỤC 1', 'PHỤ LỤC 2'])
  })

  it('refer to the plan under their title (III.1.c)', () => {
    const [appendix] = document({ phu_luc: [{ ten: 'Bảng kê', noi_dung: 'Chữ' }] }).appendices
    expect(lines(appendix?.title ?? [])).toEqual([
      'Phụ lục',
      'BẢNG KÊ',
      '(Kèm theo Kế hoạch số 15/KH-SNV ngày 05 tháng 10 năm 2026 của Sở Nội vụ)',
    ])
  })

  it('the matrix has a row a task and a column a field in use; the lines under the tasks are then left out', () => {
    const noi_dung = section([{ tieu_de: 'Rà soát', chu_tri: 'Văn phòng; Phòng Tổ chức', thoi_han: 'Quý I/2027' }]).noi_dung
    const printed = document({ noi_dung, phu_luc: [{ ten: 'Phân công', phan_cong: true }] })
    expect(lines(printed.body)).toEqual(['I. NHIỆM VỤ', '1. Rà soát./.'])
    const [block] = printed.appendices[0]?.blocks ?? []
    if (block?.kind !== 'table') throw new Error('no matrix')
    const cells = block.table.rows.map((row) => row.cells.map((cell) => cell.paragraphs.map((inlines) => plainText(inlines))))
    expect(cells).toEqual([[['1'], ['Rà soát'], ['Văn phòng', 'Phòng Tổ chức'], ['Quý I/2027']]])
  })
})

describe('assignment fields', () => {
  const task = {
    tieu_de: 'Rà soát',
    chu_tri: { nhan: 'Cơ quan chủ trì', gia_tri: 'Văn phòng; Phòng Tổ chức;' },
    phoi_hop: { nhan: 'Đơn vị phối hợp', gia_tri: ['Phòng Tài chính;', 'Thanh tra Sở.'] },
    thuc_hien: 'Các phòng',
    thoi_han: { nhan: 'Thời gian thực hiện', gia_tri: 2027 },
    noi_dung: 'Chữ',
  }

  it('are printed with the author’s label in place of the form’s, end marks as they were typed', () => {
    expect(lines(document(section([task])).body)).toEqual([
      'I. NHIỆM VỤ',
      '1. Rà soát',
      'Cơ quan chủ trì: Văn phòng; Phòng Tổ chức;',
      'Đơn vị phối hợp: Phòng Tài chính; Thanh tra Sở.',
      'Thực hiện: Các phòng',
      'Thời gian thực hiện: 2027',
      'Chữ./.',
    ])
  })

  it('stand in the matrix under the form’s own headings', () => {
    const [appendix] = document({ ...section([task]), phu_luc: [{ ten: 'Phân công', phan_cong: true }] }).appendices
    const [block] = appendix?.blocks ?? []
    if (block?.kind !== 'table') throw new Error('no matrix')
    const heads = block.table.header.flatMap(({ cells }) => cells.map(({ paragraphs }) => paragraphs.map(plainText).join()))
    expect(heads).toEqual(['STT', 'Nhiệm vụ', 'Chủ trì', 'Phối hợp', 'Thực hiện', 'Thời hạn'])
  })
})
