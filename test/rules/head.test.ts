import { describe, expect, it } from 'vitest'
import type { CalendarDate, Family } from '../../src/plan/plan.ts'
import { isOthersCode } from '../../src/rules/head/organ-code.ts'
import { applyFix } from './apply-fix.ts'
import { findingsIn } from './sample-plans.ts'

/** The codes of this group that a change of the sample's head gives. */
function headCodes(yaml: string, base: Family = 'nha_nuoc'): readonly string[] {
  return findingsIn({ yaml, base }).flatMap(({ code }) => (/^TT0[0-4]/.test(code) ? [code] : []))
}

const issuer = (ban_hanh: string, viet_tat: string, chu_quan?: string) =>
  `co_quan: {${chu_quan === undefined ? '' : `chu_quan: ${chu_quan}, `}ban_hanh: ${ban_hanh}, viet_tat: ${viet_tat}}`

describe('numbers', () => {
  it.each([
    ['so: 7', []],
    ['so: "07"', []],
    ["so: '7'", ['TT026']],
    ['so: 100', []],
    ['so: "100"', []],
    ['so: "007"', ['TT027']],
    ['so: "0129"', ['TT027']],
    ['so: "00"', ['TT028']],
    ['so: XV', ['TT028']],
    ['so: 15a', ['TT028']],
    ['so: "…"', ['TT028']],
    ['so: 15/2026', ['TT018']],
    ['so: 9999', []],
    ['so: 10000', ['TT029']],
    ['so: 33333', ['TT029']],
  ])('%s gives %j', (yaml, codes) => {
    expect(headCodes(yaml)).toEqual(codes)
  })

  it('a letter behind the digits is a warning, another number an error', () => {
    expect(findingsIn({ yaml: 'so: 15a' }).map(({ severity }) => severity)).toEqual(['warning'])
    expect(findingsIn({ yaml: 'so: XV' }).map(({ severity }) => severity)).toEqual(['error'])
  })

  it('the fix pads inside the quotes', () => {
    expect(applyFix({ yaml: 'so: "7" # chờ' })).toContain('so: "07" # chờ')
    expect(applyFix({ yaml: "so: '0129'" })).toContain("so: '129'")
  })
})

describe('symbols', () => {
  it.each<[string, Family, readonly string[]]>([
    ['ky_hieu: KH-SNV', 'nha_nuoc', []],
    ['ky_hieu: KH-SNV-VP', 'nha_nuoc', []],
    ['ky_hieu: KHPH-SNV', 'nha_nuoc', []],
    ['ky_hieu: KH/SNV', 'nha_nuoc', ['TT020']],
    ['ky_hieu: KH-SNV/VP', 'nha_nuoc', ['TT020']],
    ['ky_hieu: QĐ-SNV', 'nha_nuoc', ['TT017']],
    ['ky_hieu: SNV-VP', 'nha_nuoc', ['TT017']],
    ['ky_hieu: kh-SNV', 'nha_nuoc', ['TT023']],
    ['ky_hieu: 15/KH-SNV', 'nha_nuoc', ['TT021']],
    ['ky_hieu: 15/2026/KH-SNV', 'nha_nuoc', ['TT018']],
    ['ky_hieu: KH - SNV', 'nha_nuoc', ['TT019']],
    ['ky_hieu: KH-UBND', 'nha_nuoc', ['TT024']],
    ['ten_loai: Chương trình\nky_hieu: CTr-SNV', 'nha_nuoc', []],
    ['ten_loai: Kế hoạch liên tịch\nky_hieu: KHLT-SNV', 'nha_nuoc', []],
    ['ky_hieu: KH/TU', 'dang', []],
    ['ky_hieu: KH-TU', 'dang', ['TT020']],
    ['ky_hieu: NQ/TU', 'dang', ['TT017']],
    ['ky_hieu: KH/TĐTN-BTG', 'doan', []],
    ['ky_hieu: KH-TĐTN', 'doan', ['TT020']],
  ])('%s of %s gives %j', (yaml, base, codes) => {
    expect(headCodes(yaml, base)).toEqual(codes)
  })

  it('blanks and dashes are taken out by the safe fix', () => {
    expect(applyFix({ yaml: 'ky_hieu: KH - SNV' })).toContain('ky_hieu: KH-SNV')
    expect(applyFix({ yaml: 'ky_hieu: KH–SNV–VP' })).toContain('ky_hieu: KH-SNV-VP')
    expect(applyFix({ yaml: 'ky_hieu: KH/SNV' })).toContain('ky_hieu: KH-SNV')
  })

  it.each([
    ['SNV', 'ủy ban nhân dân tỉnh sơn hà', true],
    ['UBND', 'ủy ban nhân dân xã hòa phú', false],
    ['VPUBND', 'ủy ban nhân dân tỉnh sơn hà', false],
    ['UBND', 'sở nội vụ', true],
    ['SNV', 'sở nội vụ', false],
    ['STC', 'sở nội vụ', true],
    ['SGDĐT', 'sở giáo dục và đào tạo tỉnh sơn hà', false],
    ['SNGV', 'sở ngoại vụ', false],
    ['STC', 'sở kiến trúc', false],
    ['TU', 'đảng ủy xã hòa phú', true],
    ['ĐU', 'đảng ủy ủy ban nhân dân tỉnh', false],
    ['CB', 'chi bộ thôn đông', false],
    ['TU', 'thành ủy sơn hà', false],
    ['VP', 'trường tiểu học hòa phú', false],
  ])('%s is another’s letters for %s: %s', (code, name, others) => {
    expect(isOthersCode(code, name)).toBe(others)
  })
})

describe('issuers', () => {
  it.each<[string, string, Family, readonly string[]]>([
    ['a committee in full', issuer('Ủy ban nhân dân xã Hòa Phú', 'UBND'), 'nha_nuoc', []],
    ['in two lines', 'co_quan: {ban_hanh: [Ủy ban nhân dân, xã Hòa Phú], viet_tat: UBND}', 'nha_nuoc', []],
    ['abbreviated', issuer('UBND xã Hòa Phú', 'UBND'), 'nha_nuoc', ['TT008']],
    ['with a parent', issuer('Ủy ban nhân dân xã Hòa Phú', 'UBND', 'UBND tỉnh Sơn Hà'), 'nha_nuoc', ['TT010']],
    ['a school without parent', issuer('Trường Tiểu học Hòa Phú', 'THHP'), 'nha_nuoc', ['TT009']],
    ['a university', issuer('Đại học Sơn Hà', 'ĐHSH'), 'nha_nuoc', []],
    ['a parent without its place', issuer('Sở Nội vụ', 'SNV', 'UBND tỉnh'), 'nha_nuoc', ['TT039']],
    ['a cell', issuer('Chi bộ thôn Đông', 'CB', 'Đảng bộ xã Hòa Phú'), 'dang', []],
    ['a cell under its committee', issuer('Chi bộ thôn Đông', 'CB', 'Đảng ủy xã Hòa Phú'), 'dang', ['TT011']],
    ['a Party organ', issuer('Văn phòng', 'VPTU', 'Tỉnh ủy Sơn Hà'), 'dang', []],
    ['a Party organ in one line', issuer('Ban Tổ chức Tỉnh ủy', 'BTCTU'), 'dang', ['TT012']],
    ['joint organs', issuer('Ủy ban Kiểm tra Tỉnh ủy Sơn Hà - Công an tỉnh Sơn Hà', 'UBKTTU-CAT'), 'dang', []],
    ['a standing committee', issuer('Ban Thường vụ Tỉnh ủy Sơn Hà', 'TU'), 'dang', ['TT013']],
    ['the youth union’s BCH', issuer('BCH Đoàn tỉnh Sơn Hà', 'TĐTN'), 'doan', []],
    ['the Front’s MTTQ', issuer('Ủy ban MTTQ Việt Nam xã Hòa Phú', 'MTTQ-BTT'), 'mttq', []],
  ])('%s', (_, yaml, base, codes) => {
    expect(headCodes(yaml, base)).toEqual(codes)
  })

  const dated = ({ year, month, day }: CalendarDate) => `\nngay_ban_hanh: ${year}-${month}-${day}`
  it.each<[string, string, readonly string[]]>([
    ['Hà Giang', '30/6/2025', []],
    ['Hà Giang', '01/7/2025', ['TT016']],
    ['Bắc Ninh', '19/9/2026', []],
    ['Bắc Ninh', '20/9/2026', ['TT016']],
    ['Thừa Thiên Huế', '01/01/2025', ['TT016']],
    ['Sơn Hà', '01/10/2026', []],
  ])('tỉnh %s on %s gives %j', (name, day, codes) => {
    const yaml = `${issuer('Sở Nội vụ', 'SNV', `UBND tỉnh ${name}`)}\nngay_ban_hanh: ${day}\ntrich_yeu: Số hóa hồ sơ lưu trữ`
    expect(headCodes(yaml)).toEqual(codes)
  })

  it('an undated plan of an old form is judged neither by today’s map nor by today’s form', () => {
    const yaml = `ap_dung: dang_hd36\n${issuer('Tỉnh ủy Hà Giang', 'TU')}`
    const codes = findingsIn({ yaml, base: 'dang', without: ['so', 'ngay_ban_hanh'] }).map(({ code }) => code)
    expect(codes).toEqual([])
  })

  it('a district’s committee stood until 30/6/2025', () => {
    const yaml = `${issuer('Ủy ban nhân dân huyện Đông Hà', 'UBND')}\ntrich_yeu: Số hóa hồ sơ lưu trữ`
    expect(headCodes(yaml + dated({ year: 2025, month: 10, day: 11 }))).toEqual(['TT014'])
    expect(headCodes(yaml + dated({ year: 2024, month: 10, day: 11 }))).toEqual([])
  })
})

describe('places', () => {
  it.each<[string, Family, readonly string[]]>([
    ['Sơn Hà', 'nha_nuoc', []],
    ['Thành phố Hồ Chí Minh', 'nha_nuoc', []],
    ['Phường 1', 'nha_nuoc', []],
    ['Bà Rịa - Vũng Tàu', 'nha_nuoc', []],
    ['Cư M’gar', 'nha_nuoc', []],
    ['Huế', 'nha_nuoc', []],
    ['Hồ Chí Minh', 'nha_nuoc', ['TT032']],
    ['"1"', 'nha_nuoc', ['TT032']],
    ['TP. Hồ Chí Minh', 'nha_nuoc', ['TT033']],
    ['tỉnh Sơn Hà', 'nha_nuoc', ['TT031']],
    ['Thành phố Đà Nẵng', 'nha_nuoc', ['TT031']],
    ['Thành phố Huế', 'nha_nuoc', []],
    ['Xã Hòa Phú', 'nha_nuoc', []],
    ['SƠN HÀ', 'nha_nuoc', ['TT034']],
    ['sơn hà', 'nha_nuoc', ['TT034']],
    ['thành phố Hồ Chí Minh', 'nha_nuoc', ['TT034']],
    ['Sơn Hà,', 'nha_nuoc', ['TT030']],
    ['Sơn Hà, ngày 05 tháng 10 năm 2026', 'nha_nuoc', ['TT030']],
    ['Huyện Đông Hà', 'nha_nuoc', ['TT035']],
    ['Huế', 'dang', ['TT032']],
    ['TP. Hồ Chí Minh', 'dang', []],
    ['TP.HCM', 'dang', ['TT033']],
  ])('%s of %s gives %j', (name, base, codes) => {
    expect(headCodes(`dia_danh: ${name}`, base)).toEqual(codes)
  })

  it('a ward with a province’s name bears its level in the Party', () => {
    const yaml = issuer('Đảng ủy phường Phú Thọ', 'ĐU', 'Đảng bộ tỉnh Phú Thọ')
    expect(headCodes(`${yaml}\ndia_danh: Phú Thọ`, 'dang')).toEqual(['TT032'])
    expect(headCodes(`${yaml}\ndia_danh: Phường Phú Thọ`, 'dang')).toEqual([])
  })

  it('the right capitals are put in', () => {
    expect(applyFix({ yaml: 'dia_danh: SƠN HÀ' })).toContain('dia_danh: Sơn Hà')
    expect(applyFix({ yaml: 'dia_danh: thành phố Hồ Chí Minh' })).toContain('dia_danh: Thành phố Hồ Chí Minh')
  })
})

describe('the date against the plan’s year', () => {
  it.each([
    ['Công tác lưu trữ năm 2026', '2025-12-01', false],
    ['Công tác lưu trữ năm 2026', '2026-11-01', false],
    ['Công tác lưu trữ năm 2026', '2025-01-20', true],
    ['Công tác lưu trữ năm 2026', '2024-12-01', true],
    ['Công tác lưu trữ năm 2024', '2026-01-05', true],
    ['Công tác lưu trữ năm 2026', '2025-12-31', false],
    ['Công tác lưu trữ tháng 01 năm 2026', '2025-12-30', false],
    ['Tuyển dụng viên chức năm 2025', '2026-01-15', false],
    ['Tuyển dụng viên chức năm 2025', '2026-02-10', false],
    ['Tuyển dụng viên chức năm 2025', '2026-03-10', true],
    ['Chuyển đổi số giai đoạn 2026 - 2030', '2025-01-20', false],
    ['Chuyển đổi số giai đoạn 2021 - 2025', '2026-01-20', false],
    ['Dạy học năm học 2026 - 2027', '2026-08-20', false],
    ['Tổng kết công tác lưu trữ năm 2025', '2026-01-05', false],
    ['Chuẩn bị đại hội năm 2028', '2026-01-05', false],
    ['Chuyển đổi số giai đoạn 2021 - 2025', '2026-03-01', true],
    ['Chuyển đổi số giai đoạn 2026 - 2030', '2026-03-01', false],
    ['Chuyển đổi số đến năm 2030', '2026-03-01', false],
    ['Dạy học năm học 2025-2026', '2026-03-01', false],
    ['Thi hành Luật Lưu trữ năm 2024', '2026-03-01', false],
    ['Thực hiện Chỉ thị số 12-CT/TW ngày 05 tháng 01 năm 2022 của Ban Bí thư', '2026-03-01', false],
    [
      'Thực hiện Kế hoạch số 72/KH-UBND ngày 10 tháng 12 năm 2024 của UBND tỉnh Sơn Hà về cải cách hành chính năm 2025',
      '2026-05-04',
      false,
    ],
  ])('%s, dated %s: %s', (trich_yeu, day, told) => {
    const found = findingsIn({ yaml: `trich_yeu: ${trich_yeu}\nngay_ban_hanh: ${day}`, without: ['mo_dau'] })
    expect(found.some(({ code }) => code === 'TT037')).toBe(told)
  })
})

describe('severity', () => {
  it('what another form says is no error in a form whose own text is not known', () => {
    const old = 'trich_yeu: Số hóa hồ sơ lưu trữ\nngay_ban_hanh: 2017-10-05'
    const severities = (yaml: string) => findingsIn({ yaml }).map(({ severity }) => severity)
    expect(severities('ky_hieu: QĐ-SNV')).toEqual(['error'])
    expect(severities(`ky_hieu: QĐ-SNV\n${old}`)).toEqual(['warning'])
  })
})
