import { describe, expect, it } from 'vitest'
import type { Family } from '../../src/plan/plan.ts'
import { abbreviates } from '../../src/rules/recipients/abbreviates.ts'
import { purposeOf } from '../../src/rules/recipients/purpose.ts'
import { findingsIn } from './sample-plans.ts'

function told(yaml: string, base: Family = 'nha_nuoc'): readonly string[] {
  return findingsIn({ yaml, base })
    .filter(({ code }) => /^TT(?:005|11|12)/.test(code))
    .map(({ code, severity }) => `${code} ${severity}`)
}

const work = (units: string, recipients: readonly string[], archive = 'VT'): string => `noi_dung:
  - muc_dich: |
      Đưa hồ sơ giấy lên hệ thống dùng chung của tỉnh.
  - nhiem_vu:
      noi_dung:
        - tieu_de: Rà soát hồ sơ
          chu_tri: ${units}
          thoi_han: Quý I/2027
  - to_chuc_thuc_hien: |
      Văn phòng Sở theo dõi, đôn đốc việc thực hiện Kế hoạch này.
noi_nhan:
  gui: ${JSON.stringify(recipients)}
  luu: [${archive}]`

describe('units and recipients (II.9.a)', () => {
  it.each([
    ['Sở Tài chính', ['UBND tỉnh'], 1],
    ['Sở Tài chính', ['Các sở, ban, ngành tỉnh'], 0],
    ['Hội Liên hiệp Phụ nữ tỉnh', ['Các sở, ban, ngành tỉnh'], 1],
    ['Hội Liên hiệp Phụ nữ tỉnh', ['Các sở, ban, ngành, đoàn thể tỉnh'], 0],
    ['UBND các xã, phường', ['UBND tỉnh'], 1],
    ['UBND các xã, phường', ['UBND các xã, phường, đặc khu'], 0],
    ['Công an tỉnh', ['Công an tỉnh; Bộ Chỉ huy Quân sự tỉnh'], 0],
    ['Ngân hàng Nhà nước chi nhánh khu vực 4', ['NH Nhà nước CN khu vực 4'], 0],
    ['Các Chi cục Thú y vùng', ['Các Chi cục: Thú y vùng I - VII'], 0],
    ['Phòng Thú y cộng đồng', ['Các Phòng: TYCD, KH-TC'], 0],
    // The groups of persons stand for no body.
    ['Hội Nông dân tỉnh', ['Giám đốc, các Phó Giám đốc Sở', 'UBND tỉnh'], 1],
    // Nobody in particular, and persons.
    ['Các cơ quan, đơn vị liên quan', ['UBND tỉnh'], 0],
    ['Đồng chí Nguyễn Văn An', ['UBND tỉnh'], 0],
    // The issuer itself.
    ['Sở Nội vụ', ['UBND tỉnh'], 0],
  ])('%s among %j: %i findings', (unit, recipients, count) => {
    const found = told(work(unit, recipients)).filter((one) => one.startsWith('TT110'))
    expect(found).toHaveLength(count)
  })

  // The organ that leads the issuer, its own name in full, and each of those that issue together.
  it.each([
    ['Ban Thường vụ Hội Nông dân xã', 'co_quan: {ban_hanh: Hội Nông dân xã Hòa Phú, viet_tat: HND}'],
    ['Ban Tuyên giáo Huyện ủy', 'co_quan: {chu_quan: Huyện ủy Hòa Phú, ban_hanh: Ban Tuyên giáo, viet_tat: BTG}'],
    ['Ban Giám hiệu nhà trường', 'co_quan: {ban_hanh: Trường THCS Hòa Phú, viet_tat: THCSHP}'],
    ['Ban Giám hiệu Trường THCS Hòa Phú', 'co_quan: {ban_hanh: Trường THCS Hòa Phú, viet_tat: THCSHP}'],
    ['Lãnh đạo Sở', 'co_quan: {ban_hanh: Sở Nội vụ, viet_tat: SNV}'],
    ['Hội Nông dân', 'co_quan: {ban_hanh: Huyện đoàn - Hội Nông dân huyện Hòa Phú, viet_tat: ĐTN}'],
  ])('%s is no recipient of its own plan', (unit, issuer) => {
    expect(told(`${issuer}\n${work(unit, ['UBND tỉnh'])}`).filter((one) => one.startsWith('TT110'))).toEqual([])
  })

  it('the leaders of another body are no issuers', () => {
    const issuer = 'co_quan: {ban_hanh: Sở Nội vụ, viet_tat: SNV}'
    const found = told(`${issuer}\n${work('Ban Giám đốc Sở Tài chính', ['UBND tỉnh'])}`).filter((one) => one.startsWith('TT110'))
    expect(found).toEqual(['TT110 warning'])
  })

  it('the office of an association keeps a copy as VP', () => {
    expect(told(work('Văn phòng Hội', ['UBND tỉnh'], 'VT, VP'))).toEqual([])
  })

  it('the unit that drafted keeps a copy', () => {
    expect(told(work('Phòng Quản lý văn thư, lưu trữ', ['UBND tỉnh']))).toEqual(['TT110 warning'])
    expect(told(work('Phòng Quản lý văn thư, lưu trữ', ['UBND tỉnh'], 'VT, QLVTLT'))).toEqual([])
  })

  it('each unit is told once', () => {
    expect(told(work('Sở Tài chính\n          phoi_hop: [Sở Tài chính, Sở Y tế]', ['UBND tỉnh']))).toEqual([
      'TT110 warning',
      'TT110 warning',
    ])
  })
})

describe('the archive line (II.9.d)', () => {
  it.each([
    ['VT', []],
    ['VT-LT', []],
    ['VTUB, NC', []],
    ['QLVTLT', ['TT111 warning']],
    ['NC, VT', ['TT112 warning']],
  ])('%s → %j', (archive, expected) => {
    expect(told(`noi_nhan: {gui: [UBND tỉnh], luu: [${archive}]}`)).toEqual(expected)
  })

  it('is a warning where the form is only taken over', () => {
    expect(told('noi_nhan: {gui: [Các tổ chức thành viên], luu: [VPLH]}', 'huu_nghi')).toEqual(['TT111 warning'])
  })

  it('of the Party has no VT', () => {
    expect(told('noi_nhan: {gui: [Các đảng ủy trực thuộc], luu: [Văn phòng Tỉnh ủy]}', 'dang')).toEqual([])
    expect(told('noi_nhan: {gui: [Các đảng ủy trực thuộc], luu: [VT]}', 'dang')).toEqual(['TT113 info'])
  })
})

describe('Như trên and Kính gửi (II.9.b, c)', () => {
  it('one finding where both stand: they agree with each other', () => {
    expect(told('kinh_gui: UBND tỉnh\nnoi_nhan: {gui: [Như trên, Sở Tài chính], luu: [VT]}')).toEqual(['TT005 warning'])
  })

  it('an article that the plan has may be pointed at', () => {
    const yaml = `noi_dung:
  - muc_dich: |
      Đưa hồ sơ giấy lên hệ thống dùng chung của tỉnh.
  - nhiem_vu: |
      Điều 2. Các phòng rà soát hồ sơ.
  - to_chuc_thuc_hien: |
      Văn phòng Sở theo dõi, đôn đốc.
noi_nhan: {gui: [Như Điều 2, Như Điều 3], luu: [VT]}`
    expect(told(yaml)).toEqual(['TT119 warning'])
    // An author's own label is a place, too.
    const labelled = `noi_dung: [{nhiem_vu: {nhan: Điều 3., noi_dung: Số hóa hồ sơ.}}]
noi_nhan: {gui: [Như Điều 3, UBND tỉnh (báo cáo)], luu: [VT]}`
    for (const label of ['Điều 3.', '"Điều 3:"', 'Điều 3'])
      expect(told(labelled.replace('nhan: Điều 3.', `nhan: ${label}`)).filter((code) => code.startsWith('TT119'))).toEqual([])
    expect(told(labelled.replace('nhan: Điều 3.', 'nhan: Điều 30.'))).toContain('TT119 warning')
  })
})

describe('recipients of the day', () => {
  it.each([
    ['UBND huyện Hòa Phú', '2026-10-05', 1],
    ['UBND huyện Hòa Phú', '2024-10-05', 0],
    ['Trường THPT huyện Hòa Phú', '2026-10-05', 0],
    ['Sở Nội vụ tỉnh Bắc Ninh', '2026-09-01', 0],
    ['Sở Nội vụ tỉnh Bắc Ninh', '2026-10-05', 1],
  ])('%s on %s: %i findings', (name, day, count) => {
    const subject = `trich_yeu: Số hóa hồ sơ lưu trữ năm ${Number(day.slice(0, 4)) + 1}`
    const found = told(`noi_nhan: {gui: [${name}], luu: [VT]}\nngay_ban_hanh: ${day}\n${subject}`)
    expect(found.filter((one) => one.startsWith('TT123'))).toHaveLength(count)
  })
})

describe('purposeOf', () => {
  it.each([
    ['UBND tỉnh (b/c)', 'report'],
    ['UBND tỉnh (Để báo cáo)', 'report'],
    ['Sở Y tế (ph/h)', 'coordinate'],
    ['Cổng Thông tin điện tử (đưa tin)', undefined],
    ['VPUBND tỉnh (2b)', undefined],
  ])('%s → %s', (recipient, kind) => {
    expect(purposeOf(recipient)?.kind).toBe(kind)
  })
})

describe('abbreviates', () => {
  it.each([
    ['NH Nhà nước CN khu vực 4', 'Ngân hàng Nhà nước chi nhánh khu vực 4', true],
    ['Sở KHCN', 'Sở Khoa học và Công nghệ', true],
    ['Sở KHCN', 'Sở Kế hoạch và Đầu tư', false],
    ['UBND tỉnh', 'Sở Nội vụ', false],
  ])('%s, %s: %s', (short, long, expected) => {
    expect(abbreviates(short, long)).toBe(expected)
  })
})
