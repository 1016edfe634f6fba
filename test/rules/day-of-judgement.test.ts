import { describe, expect, it } from 'vitest'
import { validatePlan } from '../../src/rules/validate-plan.ts'
import { findingsIn, sampleText } from './sample-plans.ts'

/** Today is 22/11/2026. A plan that gives work to districts is wrong since 01/7/2025, if it is of our time. */
const toDistricts = `noi_dung:
  - muc_dich: |
      Đưa hồ sơ giấy lên hệ thống dùng chung của tỉnh.
  - nhiem_vu: |
      Rà soát, thống kê hồ sơ theo từng phông.
  - to_chuc_thuc_hien:
      noi_dung:
        - don_vi: Ủy ban nhân dân các huyện
          noi_dung: Cử công chức tham gia.
        - don_vi: Văn phòng Sở
          noi_dung: Lập dự toán, quyết toán.
`

const codes = (yaml: string, without: readonly string[] = []) => findingsIn({ yaml, without }).map(({ code }) => code)

function opening(basis: string): string {
  return `mo_dau: |\n  Thực hiện ${basis}, Sở Nội vụ ban hành Kế hoạch như sau:\n`
}

const old = 'Kế hoạch số 52/KH-UBND ngày 06/6/2017 của Ủy ban nhân dân tỉnh về lưu trữ'
const recent = 'Kế hoạch số 52/KH-UBND ngày 06/10/2026 của Ủy ban nhân dân tỉnh về lưu trữ'

describe('a plan with a date', () => {
  it('is judged by it, whatever it speaks of', () => {
    expect(codes(`${toDistricts}${opening(old)}trich_yeu: Số hóa hồ sơ năm 2027\nngay_ban_hanh: 2026-10-05`)).toContain('ND070')
    expect(codes(`${toDistricts}${opening(old)}trich_yeu: Số hóa hồ sơ năm 2018\nngay_ban_hanh: 2017-10-05`)).not.toContain(
      'ND070',
    )
  })
})

describe('a plan that a decision issues', () => {
  const formOn = (day: string) => {
    const { text } = sampleText({
      yaml: `ban_hanh_kem: {loai: Quyết định, so: 12, ky_hieu: QĐ-SNV, ngay: ${day}}`,
      without: ['so', 'ky_hieu', 'dia_danh', 'ngay_ban_hanh', 'ap_dung'],
    })
    const file = { name: 'x', bytes: new TextEncoder().encode(text) }
    return validatePlan(file, { today: { year: 2026, month: 11, day: 22 }, stage: 'draft' }).profile?.id
  }

  // NĐ 30/2020, Điều 38: in force from 05/3/2020, when TT 01/2011/TT-BNV ended.
  it('has the form of the decision’s day', () => {
    expect(formOn('2026-10-05')).toBe('nd30')
    expect(formOn('2017-10-05')).toBe('tt01')
  })
})

describe('a plan without a date', () => {
  it.each([
    ['for a year to come', 'Số hóa hồ sơ năm 2027', old, true],
    ['for years to come', 'Số hóa hồ sơ giai đoạn 2027 - 2030', old, true],
    ['that rests on what is recent', 'Số hóa hồ sơ lưu trữ', recent, true],
    ['of years that have begun, resting on what is recent', 'Số hóa hồ sơ giai đoạn 2025 - 2030', recent, true],
    ['of no year at all', 'Số hóa hồ sơ lưu trữ', 'Chương trình công tác của Sở', true],
    ['that rests on old instruments only', 'Số hóa hồ sơ lưu trữ', old, false],
    ['of a year that is over', 'Số hóa hồ sơ năm 2017', 'Chương trình công tác của Sở', false],
    ['of a year that is over, citing that year', 'Số hóa hồ sơ năm 2025', recent.replace('10/2026', '10/2025'), false],
    ['of old years up to a late one', 'Số hóa hồ sơ giai đoạn 2016 - 2030', 'Chương trình công tác của Sở', false],
    ['naming old years only', 'Số hóa hồ sơ lưu trữ', 'Chương trình công tác năm 2018 của Sở', false],
    ['naming a year to come', 'Số hóa hồ sơ lưu trữ', 'Chương trình công tác năm 2027 của Sở', true],
  ])('%s', (_, subject, basis, isOfOurTime) => {
    const found = codes(`trich_yeu: ${subject}\n${toDistricts}${opening(basis)}`, ['ngay_ban_hanh'])
    expect(found.includes('ND070')).toBe(isOfOurTime)
  })

  it('is of the day of the decision with which it is issued', () => {
    const decision = (day: string) =>
      `ban_hanh_kem: {loai: Quyết định, so: 12, ky_hieu: QĐ-SNV, ngay: ${day}, co_quan: Sở Nội vụ}\ntrich_yeu: Số hóa hồ sơ lưu trữ\n`
    expect(codes(`${decision('2026-10-05')}${toDistricts}`, ['ngay_ban_hanh', 'so', 'mo_dau'])).toContain('ND070')
    expect(codes(`${decision('2017-10-05')}${toDistricts}`, ['ngay_ban_hanh', 'so', 'mo_dau'])).not.toContain('ND070')
  })

  it('and of an unknown time is spared by all rules that look at the calendar', () => {
    const head = `co_quan: {chu_quan: UBND tỉnh Hà Giang, ban_hanh: Sở Nội vụ, viet_tat: SNV}
dia_danh: Thị trấn Đông Hà
noi_nhan: {gui: [UBND các huyện, Bộ Giao thông vận tải (báo cáo), Văn phòng Sở], luu: [VT]}
trich_yeu: Số hóa hồ sơ lưu trữ
ket_thuc: |
  Đề nghị UBND các huyện phối hợp thực hiện
`
    const told = (basis: string) =>
      codes(`${head}${toDistricts}${opening(basis)}`, ['ngay_ban_hanh']).filter((code) =>
        ['TT014', 'TT016', 'TT035', 'TT123', 'ND070', 'ND071', 'LV078', 'LV079'].includes(code),
      )
    expect(new Set(told(recent))).toEqual(new Set(['TT016', 'TT035', 'TT123', 'ND070', 'LV078', 'LV079']))
    expect(told(old)).toEqual([])
  })

  it('that applies a form of former days and names no year is of former days', () => {
    const plain = 'trich_yeu: Số hóa hồ sơ lưu trữ\n'
    const without = ['ngay_ban_hanh', 'mo_dau']
    expect(codes(`${plain}${toDistricts}ap_dung: tt01`, without)).not.toContain('ND070')
    expect(codes(`${plain}${toDistricts}ap_dung: nd30`, without)).toContain('ND070')
  })
})
