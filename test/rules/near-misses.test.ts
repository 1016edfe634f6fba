import { describe, expect, it } from 'vitest'
import type { Example } from '../../src/rules/rule.ts'
import { findingsIn, sampleText } from './sample-plans.ts'

/** What a rule finds in a plan: the words that it points at. */
function found(code: string, example: Example): readonly string[] {
  const { text } = sampleText(example)
  return findingsIn(example)
    .filter((finding) => finding.code === code)
    .map(({ range }) => text.slice(range.start.offset, range.end.offset))
}

const closing = (text: string): Example => ({ yaml: `ket_thuc: |\n  ${text}` })
const basis = (text: string): Example => ({ yaml: `can_cu:\n  - ${text}` })

describe('TT001: a committee whose name two systems share', () => {
  const central = 'co_quan: {ban_hanh: Ban Chấp hành Trung ương, viet_tat: TWĐTN}'

  it('is of the Party or of the Youth Union, whose name stands at the right of the head', () => {
    expect(found('TT001', { base: 'doan', yaml: central })).toEqual([])
    expect(found('TT001', { base: 'dang', yaml: central })).toEqual([])
    expect(found('TT001', { yaml: central })).toEqual(['Ban Chấp hành Trung ương'])
  })
})

describe('TT062: bases in one line', () => {
  it.each([
    'Luật Lưu trữ ngày 21 tháng 6 năm 2024; Luật Sửa đổi, bổ sung một số điều của Luật Lưu trữ ngày 10 tháng 12 năm 2025',
    'Luật Lưu trữ ngày 21/6/2024; Luật sửa đổi, bổ sung một số điều của Luật Giao dịch điện tử và Luật lưu trữ ngày 10/12/2025',
    'Bộ luật Lao động năm 2019; Luật sửa đổi, bổ sung một số điều của Bộ luật Lao động ngày 10/12/2025',
  ])('a law with the law that amends it is one: %s', (text) => expect(found('TT062', basis(text))).toEqual([]))

  it.each([
    'Luật Lưu trữ ngày 21/6/2024; Luật sửa đổi, bổ sung một số điều của Luật Xuất bản ngày 10/12/2025',
    'Luật Lưu trữ ngày 21/6/2024; Luật sửa đổi, bổ sung một số điều của Luật Lưu trữ ngày 10/12/2025; Luật Xuất bản ngày 20/11/2012',
    'Nghị định số 10/2024/NĐ-CP ngày 01/02/2024 của Chính phủ về lưu trữ; Nghị định số 11/2025/NĐ-CP ngày 02/3/2025 của Chính phủ sửa đổi, bổ sung một số điều của Nghị định số 10/2024/NĐ-CP',
  ])('others are two: %s', (text) => expect(found('TT062', basis(text))).toEqual([';']))
})

describe('VD003: date and issuer told before the instrument', () => {
  const said = (text: string): Example => ({
    yaml: `noi_dung:
  - muc_dich: |
      ${text}
  - nhiem_vu: |
      Rà soát, thống kê hồ sơ theo từng phông.
  - to_chuc_thuc_hien: |
      Văn phòng Sở theo dõi, đôn đốc việc thực hiện Kế hoạch này.`,
  })

  it.each([
    'Ngày 05/3/2026, Ủy ban nhân dân tỉnh đã ban hành Kế hoạch số 120/KH-UBND về chuyển đổi số.',
    'Ngày 15 tháng 3 năm 2026, Chủ tịch Ủy ban nhân dân tỉnh ký Quyết định số 210/QĐ-UBND về phân công nhiệm vụ.',
    'Xét đề nghị của Sở Tài chính tại Công văn số 24/STC-NS ngày 06/5/2026.',
  ])('%s', (text) => expect(found('VD003', said(text))).toEqual([]))

  it.each([
    ['Ngày 05/3 Ủy ban nhân dân tỉnh ban hành Kế hoạch số 120/KH-UBND về chuyển đổi số.', 'Kế hoạch số 120/KH-UBND'],
    ['Sở họp ngày 05/3/2026. Sau đó ban hành Kế hoạch số 120/KH-UBND về chuyển đổi số.', 'Kế hoạch số 120/KH-UBND'],
    ['Xét đề nghị tại Công văn số 24/STC-NS ngày 06/5/2026.', 'Công văn số 24/STC-NS'],
  ])('%s', (text, at) => expect(found('VD003', said(text))).toEqual([at]))
})

describe('ND031: a paragraph that bears its title at its head', () => {
  const nodes = (...items: readonly string[]): Example => ({
    yaml: `noi_dung:
  - muc_dich:
      noi_dung:
${items.map((item) => `        - ${item}`).join('\n')}
  - nhiem_vu: |
      Rà soát, thống kê hồ sơ theo từng phông.
  - to_chuc_thuc_hien: |
      Văn phòng Sở theo dõi.`,
  })
  const titled = '{tieu_de: Yêu cầu, noi_dung: Làm đúng tiến độ đề ra.}'

  it('goes with titles', () => {
    expect(found('ND031', nodes('doan: "Mục đích: Đưa hồ sơ lên hệ thống dùng chung."', titled))).toEqual([])
    expect(found('ND031', nodes('doan: Đưa hồ sơ lên hệ thống dùng chung.', titled))).toHaveLength(1)
  })
})

describe('LV067: letters told in the subject', () => {
  const head = 'trich_yeu: Cải cách hành chính (CCHC) năm 2027\n'

  it('may be told again in the text, once and with the same words', () => {
    const again = (text: string): Example => ({ yaml: `${head}ket_thuc: |\n  ${text}` })
    expect(found('LV067', again('Đẩy mạnh cải cách hành chính (CCHC) ở cơ sở; nâng chỉ số CCHC.'))).toEqual([])
    expect(
      found('LV067', again('Đẩy mạnh cải cách hành chính (CCHC) ở cơ sở, lấy cải cách hành chính (CCHC) làm gốc của CCHC.')),
    ).toEqual(['(CCHC)'])
  })
})

describe('signatures of more than one office', () => {
  const signed = (text: string, more = ''): Example => ({ yaml: `ky: {${text}, ho_ten: Nguyễn Văn An}\n${more}` })

  it.each([
    ['ky_thay: "Bộ trưởng, Chủ nhiệm", chuc_vu: Phó Chủ nhiệm', []],
    ['ky_thay: "Bộ trưởng, Chủ nhiệm", chuc_vu: "Thứ trưởng, Phó Chủ nhiệm"', []],
    ['ky_thay: "Bộ trưởng, Chủ nhiệm", chuc_vu: Phó Giám đốc', ['Phó Giám đốc']],
    ['ky_thay: Chỉ huy trưởng, chuc_vu: Phó Chỉ huy trưởng - Tham mưu trưởng', []],
  ])('TT085: %s', (text, at) => expect(found('TT085', signed(text))).toEqual(at))

  it('TT084: a council speaks through its standing body, not through that of another', () => {
    const council = 'co_quan: {ban_hanh: Hội đồng nhân dân tỉnh Sơn Hà, viet_tat: HĐND}\n'
    const by = (body: string) => found('TT084', signed(`thay_mat: ${body}, chuc_vu: Phó Chủ tịch`, council))
    expect(by('Thường trực Hội đồng nhân dân')).toEqual([])
    expect(by('Hội đồng nhân dân')).toEqual([])
    expect(by('Ủy ban nhân dân')).toEqual(['Ủy ban nhân dân'])
  })
})

describe('TT125: the order of the youth union', () => {
  it.each([
    ['Đoàn các xã, phường", "Website Tỉnh đoàn', []],
    ['Đoàn các xã, phường", "Cổng thông tin điện tử Tỉnh đoàn', []],
    ['Đoàn các xã, phường", "Ban Bí thư Trung ương Đoàn', ['"Ban Bí thư Trung ương Đoàn"']],
  ])('%s', (names, at) => {
    expect(found('TT125', { base: 'doan', yaml: `noi_nhan: {gui: ["${names}"], luu: [VT]}` })).toEqual(at)
  })
})

describe('one mistake, one finding', () => {
  it.each([
    ['LV018', 'Thực hiện Kế hoạch số120/KH-UBND ngày 05/3/2026 của Ủy ban nhân dân tỉnh về chuyển đổi số.', []],
    ['LV015', 'Xem Tờ trình số 12/TTr- SNV ngày 05/3/2026 của Sở Nội vụ về chuyển đổi số.', []],
    ['LV063', 'Báo cáo Thủ Tướng Chính phủ kết quả chuyển đổi số.', []],
    ['LV051', 'Báo cáo Thủ Tướng Chính phủ kết quả chuyển đổi số.', ['Thủ Tướng Chính phủ']],
  ])('%s in %s', (code, text, at) => expect(found(code, closing(text))).toEqual(at))
})

describe('LV012: a straight mark after a number', () => {
  it.each([
    ['Phê duyệt "Chương trình chuyển đổi số đến năm 2030".', []],
    ['Mua màn hình 40" cho phòng họp.', []],
    ['Phát động "Mỗi tuần một hộp hồ sơ trong toàn Sở.', ['"']],
  ])('%s', (text, at) => expect(found('LV012', closing(text))).toEqual(at))
})

describe('LV066: names of organisations known by their letters', () => {
  it('TNTP, like TNCS', () => {
    expect(found('LV066', closing('Phối hợp với Đội TNTP Hồ Chí Minh và Đoàn TNCS Hồ Chí Minh.'))).toEqual([])
  })
})
