import { describe, expect, it } from 'vitest'
import { printed, typeface } from './printed-sample.ts'
import type { SampleKey } from './samples.ts'

const state: readonly SampleKey[] = ['nd30', 'tt01', 'mttq', 'cong_doan', 'hoi_lhpn', 'huu_nghi']
const party: readonly SampleKey[] = ['dang_hd05', 'dang_hd36', 'dang_hd11']

async function block(id: SampleKey, ky: unknown): Promise<string[]> {
  const file = await printed(id, { ky, phu_luc: undefined })
  const table = file.body('signerName')[0]?.cell?.table
  const lines = file.body().filter(({ style, cell }) => cell?.table === table && !/^(recipient|drafter)/.test(style))
  return lines.filter(({ text }) => text !== '').map((each) => `${each.text} (${typeface(each)})`)
}

const name = { ho_ten: 'Trần Văn Bình' }

describe('NĐ 30, Phụ lục I, Phần I, Mục II, khoản 7 điểm b and đ', () => {
  const cases: readonly [string, object, readonly string[]][] = [
    ['on behalf of a body', { thay_mat: 'Ủy ban nhân dân', chuc_vu: 'Chủ tịch' }, ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH']],
    [
      'on behalf of a body and for its head',
      { thay_mat: 'Ủy ban nhân dân', ky_thay: 'Chủ tịch', chuc_vu: 'Phó Chủ tịch' },
      ['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'],
    ],
    ['for the head', { ky_thay: 'Giám đốc', chuc_vu: 'Phó Giám đốc' }, ['KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC']],
    [
      'by order, and for the one who has the order',
      { thua_lenh: 'Chủ tịch', ky_thay: 'Chánh Văn phòng', chuc_vu: 'Phó Chánh Văn phòng' },
      ['TL. CHỦ TỊCH', 'KT. CHÁNH VĂN PHÒNG', 'PHÓ CHÁNH VĂN PHÒNG'],
    ],
    [
      'by delegation',
      { thua_uy_quyen: 'Chủ tịch', chuc_vu: 'Giám đốc Sở Tài chính' },
      ['TUQ. CHỦ TỊCH', 'GIÁM ĐỐC SỞ TÀI CHÍNH'],
    ],
    ['acting head', { quyen: 'Giám đốc' }, ['Q. GIÁM ĐỐC']],
    ['the head himself', { chuc_vu: 'Giám đốc' }, ['GIÁM ĐỐC']],
  ]
  for (const id of state) {
    it.each(cases)(`${id}: %s`, async (_case, ky, lines) => {
      expect(await block(id, { ...ky, ...name })).toEqual([
        ...lines.map((line) => `${line} (đứng đậm hoa)`),
        'Trần Văn Bình (đứng đậm)',
      ])
    })
  }
})

// Box 7b of NĐ 30's scheme (Phụ lục I, Phần I, Mục IV) stands under 7c, where the signature is; no other instrument says where else it would stand.
describe.each([...state, ...party, 'doan_hd29'] as const)('another office of the signer: %s', (id) => {
  it.each([
    ['under the room', {}, ['positionDirect', 'otherPosition', 'signerName']],
    ['under a note', { ghi_chu: '(Đã ký)' }, ['positionDirect', 'signatureNote', 'otherPosition', 'signerName']],
  ] as const)('stands right above the name, %s', async (_case, note, styles) => {
    const ky = { chuc_vu: 'Trưởng ban', ...note, chuc_vu_khac: 'Phó Chủ tịch Ủy ban nhân dân tỉnh', ...name }
    const file = await printed(id, { ky, phu_luc: undefined })
    const of = file.body('signerName')[0]?.cell
    const lines = file
      .body()
      .filter(({ cell, style }) => cell?.table === of?.table && cell?.column === 1 && style !== 'circulation')
    expect(lines.map(({ style }) => style)).toEqual(styles)
    const [other, last] = lines.slice(-2)
    expect([other?.text, other && typeface(other), last?.text, last?.before]).toEqual([
      'PHÓ CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH',
      'đứng đậm hoa',
      'Trần Văn Bình',
      0,
    ])
    // Four blank lines of 14 pt and more are all above the other office.
    expect(lines.slice(1, -1).reduce((sum, { before }) => sum + before, 0)).toBeGreaterThanOrEqual(4 * 16)
  })
})

// A joint plan names the body beside the position (HD 36, 1.7.1.g; HD 05, II/I/7.1.2); offices set it on a line of its own over it.
describe.each([...state, ...party, 'doan_hd29'] as const)('the body for which one signs: %s', (id) => {
  it('stands over authority and position, in their letters', async () => {
    const ky = { co_quan_ky: 'Hội Liên hiệp Phụ nữ xã', ky_thay: 'Chủ tịch', chuc_vu: 'Phó Chủ tịch', ...name }
    const file = await printed(id, { ky, phu_luc: undefined })
    const [first, second] = file.body().filter(({ style }) => style === 'signingBody' || style === 'authority')
    expect([first?.text, first && typeface(first), second?.style]).toEqual([
      'HỘI LIÊN HIỆP PHỤ NỮ XÃ',
      'đứng đậm hoa',
      'authority',
    ])
    expect(first?.cell).toEqual(second?.cell)
  })
})

describe('HD 05, Phần II, mục I, khoản 7.1 and the models of 7.1.4', () => {
  const bold = '(đứng đậm hoa)'
  const cases: readonly [string, object, readonly string[]][] = [
    [
      '7.1.4.b(ii), T/M',
      { thay_mat: 'Ban Thường vụ', chuc_vu: 'Phó Bí thư' },
      [`T/M BAN THƯỜNG VỤ ${bold}`, 'PHÓ BÍ THƯ (đứng hoa)'],
    ],
    ['7.1.4.b(i), T/M without a position', { thay_mat: 'Bộ Chính trị' }, [`T/M BỘ CHÍNH TRỊ ${bold}`]],
    [
      '7.1.4.c(ii), K/T',
      { ky_thay: 'Trưởng Ban', chuc_vu: 'Phó Trưởng Ban' },
      [`K/T TRƯỞNG BAN ${bold}`, 'PHÓ TRƯỞNG BAN (đứng hoa)'],
    ],
    [
      '7.1.4.d, T/L',
      { thua_lenh: 'Ban Thường vụ', chuc_vu: 'Chánh Văn phòng' },
      [`T/L BAN THƯỜNG VỤ ${bold}`, 'CHÁNH VĂN PHÒNG (đứng hoa)'],
    ],
    ['7.1.4.c(i), the head himself', { chuc_vu: 'Trưởng Ban' }, [`TRƯỞNG BAN ${bold}`]],
    ['7.1.4.c(iv), acting', { quyen: 'Trưởng Ban' }, [`Q. TRƯỞNG BAN ${bold}`]],
    [
      '7.1.4.đ(ii), kiêm',
      { chuc_vu: 'Trưởng Ban Tổ chức', kiem: 'Chủ tịch Hội đồng' },
      [`TRƯỞNG BAN TỔ CHỨC ${bold}`, 'kiêm (đứng)', `CHỦ TỊCH HỘI ĐỒNG ${bold}`],
    ],
  ]
  for (const id of party) {
    it.each(cases)(`${id}: %s`, async (_case, ky, lines) => {
      expect(await block(id, { ...ky, ...name })).toEqual([...lines, 'Trần Văn Bình (đứng đậm)'])
    })
  }
})

describe('HD 29 of the Youth Union, mục III, khoản 7', () => {
  it.each([
    [
      'TM.',
      { thay_mat: 'Ban Thường vụ Tỉnh đoàn', chuc_vu: 'Phó Bí thư' },
      ['TM. BAN THƯỜNG VỤ TỈNH ĐOÀN (đứng đậm hoa)', 'PHÓ BÍ THƯ (đứng hoa)'],
    ],
    ['KT.', { ky_thay: 'Trưởng Ban', chuc_vu: 'Phó Trưởng Ban' }, ['KT. TRƯỞNG BAN (đứng đậm hoa)', 'PHÓ TRƯỞNG BAN (đứng hoa)']],
    [
      'TL.',
      { thua_lenh: 'Ban Thường vụ', chuc_vu: 'Chánh Văn phòng' },
      ['TL. BAN THƯỜNG VỤ (đứng đậm hoa)', 'CHÁNH VĂN PHÒNG (đứng hoa)'],
    ],
  ] as const)('%s', async (_mark, ky, lines) => {
    expect(await block('doan_hd29', { ...ky, ...name })).toEqual([...lines, 'Trần Văn Bình (đứng đậm)'])
  })
})

describe('several signers', () => {
  const second = { chuc_vu: 'Chánh Văn phòng Ủy ban nhân dân tỉnh', ho_ten: 'Lê Thị Hoa' }

  it.each([...state, ...party])('%s: joint signers side by side, the lead body at the right (HD 05, I.7.2.4)', async (id) => {
    const file = await printed(id, { ky: [{ chuc_vu: 'Chánh Văn phòng Tỉnh ủy', ...name }, second], phu_luc: undefined })
    const signed = file.body().filter(({ style }) => style === 'positionDirect' || style === 'signerName')
    expect(signed.map((each) => [each.text, typeface(each), each.cell?.row, each.cell?.column])).toEqual([
      ['CHÁNH VĂN PHÒNG ỦY BAN NHÂN DÂN TỈNH', 'đứng đậm hoa', 0, 0],
      ['Lê Thị Hoa', 'đứng đậm', 0, 0],
      ['CHÁNH VĂN PHÒNG TỈNH ỦY', 'đứng đậm hoa', 0, 1],
      ['Trần Văn Bình', 'đứng đậm', 0, 1],
    ])
    expect(
      file.body('recipientsLabel').map(({ cell }) => [cell?.table === signed[0]?.cell?.table, cell?.row, cell?.column]),
    ).toEqual([[true, 1, 0]])
  })

  it.each([...state, ...party])('%s: one who approves stands at the left under DUYỆT', async (id) => {
    const file = await printed(id, {
      ky: [
        { chuc_vu: 'Hiệu trưởng', duyet: true, ho_ten: 'Lê Thị Hoa' },
        { chuc_vu: 'Tổ trưởng', ...name },
      ],
      phu_luc: undefined,
    })
    expect(file.body('signerName').map(({ text, cell }) => [text, cell?.row, cell?.column])).toEqual([
      ['Lê Thị Hoa', 0, 0],
      ['Trần Văn Bình', 0, 1],
    ])
    expect(file.texts('authority')).toEqual(['DUYỆT'])
  })
})
