import { describe, expect, it } from 'vitest'
import type { Family } from '../../src/plan/plan.ts'
import { officeIn } from '../../src/rules/signature/office.ts'
import { signerName } from '../../src/rules/signature/signer-name.ts'
import { findingsIn } from './sample-plans.ts'

interface Case {
  readonly yaml: string
  readonly base?: Family
  readonly stage?: 'draft' | 'final'
}

/** What the rules of the signature say of a plan: `TT085 error`. */
function told({ yaml, base = 'nha_nuoc', stage = 'draft' }: Case): readonly string[] {
  return findingsIn({ yaml, base, stage })
    .filter(({ code }) => /^TT(?:08|09|10)/.test(code))
    .map(({ code, severity }) => `${code} ${severity}`)
}

const ubnd = 'co_quan: {ban_hanh: Ủy ban nhân dân tỉnh Sơn Hà, viet_tat: UBND}\n'
const school = 'co_quan: {chu_quan: Sở Giáo dục và Đào tạo, ban_hanh: Trường THPT Hòa Phú, viet_tat: THPTHP}\n'
const police = 'co_quan: {chu_quan: Bộ Công an, ban_hanh: Công an tỉnh Sơn Hà, viet_tat: CAT}\n'

describe('authority, State', () => {
  it.each([
    // Điều 13 khoản 2: a president's deputy signs on behalf of the collective and for the president; nobody demands TM. of a president's deputy alone.
    ['{thay_mat: Ủy ban nhân dân, ky_thay: Chủ tịch, chuc_vu: Phó Chủ tịch, ho_ten: Lê Văn An}', []],
    ['{ky_thay: Chủ tịch, chuc_vu: Phó Chủ tịch, ho_ten: Lê Văn An}', []],
    ['{thay_mat: Ủy ban nhân dân, chuc_vu: Chủ tịch, ho_ten: Lê Văn An}', []],
    ['{chuc_vu: Chủ tịch, ho_ten: Lê Văn An}', []],
    ['{thua_lenh: Chủ tịch, ky_thay: Chánh Văn phòng, chuc_vu: Phó Chánh Văn phòng, ho_ten: Lê Văn An}', []],
    ['{thua_uy_quyen: Chủ tịch, chuc_vu: Giám đốc Sở Tài chính, ho_ten: Lê Văn An}', []],
    ['{quyen: Chủ tịch, ho_ten: Lê Văn An}', []],
    ['{thay_mat: Ủy ban nhân dân, chuc_vu: Phó Chủ tịch, ho_ten: Lê Văn An}', ['TT086 warning']],
    ['{chuc_vu: Phó Chủ tịch phụ trách, ho_ten: Lê Văn An}', ['TT086 warning', 'TT105 info']],
    ['{thay_mat: Ủy ban nhân dân xã, chuc_vu: Chủ tịch, ho_ten: Lê Văn An}', ['TT084 warning']],
    ['{ky_thay: Phó Chủ tịch, chuc_vu: Chủ tịch, ho_ten: Lê Văn An}', ['TT107 error']],
    ['{thay_mat: TM. Ủy ban nhân dân, chuc_vu: Chủ tịch, ho_ten: Lê Văn An}', []],
    ['{thay_mat: KT. Chủ tịch, chuc_vu: Phó Chủ tịch, ho_ten: Lê Văn An}', ['TT080 warning', 'TT082 error', 'TT086 warning']],
  ])('UBND: %s → %j', (ky, expected) => {
    expect(told({ yaml: `${ubnd}ky: ${ky}` }).toSorted()).toEqual(expected)
  })

  it('a board of the province may have members sign with the office that they hold elsewhere', () => {
    const board = 'co_quan: {chu_quan: UBND tỉnh Sơn Hà, ban_hanh: Ban Chỉ đạo chuyển đổi số, viet_tat: BCĐ}\n'
    expect(told({ yaml: `${board}ky: {ky_thay: Trưởng ban, chuc_vu: Phó Trưởng ban, ho_ten: Lê Văn An}` })).toEqual([])
    expect(told({ yaml: `${board}ky: {ky_thay: Trưởng ban, chuc_vu: Giám đốc Sở Nội vụ, ho_ten: Lê Văn An}` })).toEqual([
      'TT085 warning',
    ])
  })

  it('joint signers and approvers are not measured by the issuer’s offices', () => {
    const two =
      'ky:\n  - {chuc_vu: Giám đốc, ho_ten: Lê Văn An}\n  - {chuc_vu: Chủ tịch Liên đoàn Lao động tỉnh, ho_ten: Trần Thị Bình}'
    expect(told({ yaml: two })).toEqual([])
    const approved =
      'ky:\n  - {chuc_vu: Giám đốc, ho_ten: Lê Văn An}\n  - {duyet: true, chuc_vu: Chủ tịch, ho_ten: Trần Thị Bình}'
    expect(told({ yaml: approved })).toEqual([])
  })
})

describe('authority, Party (HD 05, II.I.7.1)', () => {
  it.each([
    ['{thay_mat: Ban Thường vụ, chuc_vu: Bí thư, ho_ten: Lê Văn An}', []],
    ['{thay_mat: Tỉnh ủy, chuc_vu: Phó Bí thư, ho_ten: Lê Văn An}', []],
    // A member signs without a position (7.1.2.b): only asked.
    ['{thay_mat: Ban Thường vụ, ho_ten: Lê Văn An}', ['TT093 info']],
    ['{thua_lenh: Ban Thường vụ, chuc_vu: Phó Chánh Văn phòng, ho_ten: Lê Văn An}', []],
    // Without a seal of their own (7.1.4.đ).
    ['{chuc_vu: Ủy viên Ban Thường vụ, kiem: Phó Trưởng Tiểu ban, ho_ten: Lê Văn An}', []],
    ['{chuc_vu: Phó Bí thư, kiem: Trưởng Ban Chỉ đạo, ho_ten: Lê Văn An}', []],
    ['{thay_mat: Ban Thường vụ, chuc_vu: Trưởng Ban Tổ chức, ho_ten: Lê Văn An}', ['TT092 error']],
    ['{chuc_vu: Bí thư, ho_ten: Lê Văn An}', ['TT104 error']],
    ['{thay_mat: Ban Thường vụ, chuc_vu: Bí thư Tỉnh ủy, ho_ten: Lê Văn An}', ['TT094 error']],
    ['{thay_mat: Chi bộ, chuc_vu: Bí thư, ho_ten: Lê Văn An}', ['TT084 warning']],
  ])('Tỉnh ủy: %s → %j', (ky, expected) => {
    expect(told({ base: 'dang', yaml: `ky: ${ky}` })).toEqual(expected)
  })

  it('an office in another organ, above the name, is no part of the position', () => {
    const organ = 'co_quan: {chu_quan: Tỉnh ủy Sơn Hà, ban_hanh: Ban Tổ chức, viet_tat: BTCTU}\n'
    const ky = '{chuc_vu: Trưởng ban, chuc_vu_khac: Ủy viên Ban Thường vụ Tỉnh ủy, ho_ten: Lê Văn An}'
    expect(told({ base: 'dang', yaml: `${organ}ky: ${ky}` })).toEqual([])
  })

  it('an organ that is led by its head signs K/T', () => {
    const organ = 'co_quan: {chu_quan: Tỉnh ủy Sơn Hà, ban_hanh: Ban Tổ chức, viet_tat: BTCTU}\n'
    expect(told({ base: 'dang', yaml: `${organ}ky: {ky_thay: Trưởng ban, chuc_vu: Phó Trưởng ban, ho_ten: Lê Văn An}` })).toEqual(
      [],
    )
    // 7.1.4.c(iii): put in charge while there is no chief.
    expect(told({ base: 'dang', yaml: `${organ}ky: {chuc_vu: Phó Trưởng ban, ho_ten: Lê Văn An}` })).toEqual([])
  })

  it('before 2018 the guide that was not read accuses nobody of an error', () => {
    const old = 'ap_dung: dang_hd11\nky: {thay_mat: Ban Thường vụ, ky_thay: Bí thư, chuc_vu: Phó Bí thư, ho_ten: Lê Văn An}'
    expect(told({ base: 'dang', yaml: old })).toEqual(['TT087 warning'])
  })
})

describe('the signer’s position and name', () => {
  it.each([
    ['', 'TS. Lê Văn An', ['TT096 error']],
    ['', 'Đại tá Lê Văn An', ['TT096 warning']],
    ['', 'BS. CKII. Lê Văn An', ['TT096 error']],
    [school, 'ThS. Lê Văn An', ['TT096 info']],
    [`${school}ngay_ban_hanh: 2018-02-09\n`, 'ThS. Lê Văn An', ['TT096 info']],
    [police, 'Đại tá Lê Văn An', []],
    ['co_quan: {ban_hanh: Sở Giáo dục và Đào tạo - Công an tỉnh, viet_tat: SGDĐT}\n', 'Đại tá Lê Văn An', []],
    ['', 'Ông Lê Văn An', ['TT097 warning']],
    ['', 'Ông Ích Khiêm', []],
    ['', 'LÊ VĂN AN', ['TT098 error']],
    ['', 'Lê văn An', ['TT098 error']],
    ['', 'Y Bhăm Niê', []],
    ['', 'H’Hen Niê', []],
    ['', 'Lê V. An', ['TT099 warning']],
    ['', 'An', ['TT099 warning']],
    ['', 'Lê Văn An, Trần Thị Bình', ['TT100 warning']],
    ['', 'Lê Văn An (đã ký)', ['TT100 warning']],
  ])('%s%s → %j', (issuer, name, expected) => {
    const position = issuer.startsWith(school) ? 'Hiệu trưởng' : 'Giám đốc'
    expect(told({ yaml: `${issuer}ky: {chuc_vu: ${position}, ho_ten: "${name}"}` })).toEqual(expected)
  })

  it('a rank is their own affair in a unit of the police, which the body above it shows', () => {
    const unit = 'co_quan: {chu_quan: Công an tỉnh Sơn Hà, ban_hanh: Phòng Cảnh sát hình sự, viet_tat: PC02}'
    expect(told({ yaml: `${unit}\nky: {chuc_vu: Trưởng phòng, ho_ten: Thượng tá Lê Văn An}` })).toEqual([])
  })

  it('a position that is missing stops the final State document only', () => {
    expect(told({ yaml: 'ky: {ho_ten: Lê Văn An}', stage: 'final' })).toEqual(['TT093 error'])
    expect(told({ base: 'mttq', yaml: 'ky: {thay_mat: Ban Thường trực, ho_ten: Lê Văn An}', stage: 'final' })).toEqual([
      'TT093 warning',
    ])
  })
})

describe('officeIn', () => {
  it.each([
    ['Phó Chủ tịch Thường trực', { isDeputy: true, chief: 'chủ tịch', end: 12 }],
    ['Thứ trưởng', { isDeputy: true, chief: 'bộ trưởng', end: 10 }],
    ['Trưởng Ban Chỉ đạo', { isDeputy: false, chief: 'trưởng ban', end: 10 }],
    ['Chủ tịch đoàn', undefined],
    ['Chuyên viên', undefined],
  ])('%s', (position, expected) => {
    expect(officeIn(position)).toEqual(expected)
  })
})

describe('signerName', () => {
  it.each(['…………', 'Họ và tên', '(ký, ghi rõ họ tên)', '[họ tên]', '...'])('%s is a gap, not a name', (text) => {
    expect(signerName(text)).toBeUndefined()
  })

  it('parts titles and the name', () => {
    expect(signerName('PGS.TS. Lê Văn An')).toMatchObject({
      name: 'Lê Văn An',
      start: 8,
      title: { start: 0, end: 7, isRank: false },
    })
    expect(signerName('Đ/c Trung tá Lê Văn An')).toMatchObject({
      name: 'Lê Văn An',
      address: { start: 0, end: 3 },
      title: { start: 4, end: 12 },
    })
  })
})
