import { describe, expect, it } from 'vitest'
import type { Family } from '../../src/plan/plan.ts'
import { findingsIn } from './sample-plans.ts'

/** The codes of this group that a change of the sample gives. */
function codesOf(yaml: string, base: Family = 'nha_nuoc', without: readonly string[] = []): readonly string[] {
  return findingsIn({ yaml, base, without }).flatMap(({ code }) => (/^TT0[5-7]|^TT007/.test(code) ? [code] : []))
}

const bases = (...lines: readonly string[]) => `can_cu:\n${lines.map((line) => `  - ${line}\n`).join('')}`

describe('subjects', () => {
  it.each<[string, Family, readonly string[]]>([
    ['Số hóa hồ sơ lưu trữ năm 2027', 'nha_nuoc', []],
    ['Số hóa hồ sơ lưu trữ năm 2027.', 'nha_nuoc', ['TT050']],
    ['Số hóa hồ sơ lưu trữ năm 2027./.', 'nha_nuoc', ['TT050']],
    ['Số hóa hồ sơ, bản đồ v.v.', 'nha_nuoc', []],
    ['Số hóa hồ sơ tại TP. Sơn Hà', 'nha_nuoc', []],
    ['Mua 1.000 bộ tài liệu', 'nha_nuoc', []],
    ['Số hóa hồ sơ. Bàn giao tài liệu', 'nha_nuoc', ['TT053']],
    ['V/v số hóa hồ sơ', 'nha_nuoc', ['TT051']],
    ['V/V SỐ HÓA HỒ SƠ LƯU TRỮ', 'nha_nuoc', ['TT052', 'TT051']],
    ['Về việc số hóa hồ sơ', 'nha_nuoc', []],
    ['V/v số hóa hồ sơ', 'dang', ['TT051']],
    ['CCHC', 'nha_nuoc', []],
    ['Kế hoạch số hóa hồ sơ', 'nha_nuoc', ['TT007']],
    ['Tiếp tục số hóa hồ sơ', 'dang', ['TT055']],
    ['TIẾP TỤC SỐ HÓA HỒ SƠ', 'dang', ['TT052']],
    ['Đại hội Đảng bộ xã Hòa Phú', 'dang', []],
  ])('%s of %s gives %j', (trich_yeu, base, codes) => {
    expect(codesOf(`trich_yeu: "${trich_yeu}"`, base)).toEqual(codes)
  })

  it('“V/v” is a warning in both systems: both give it to the công văn, and neither forbids it elsewhere in so many words', () => {
    expect(findingsIn({ yaml: 'trich_yeu: V/v số hóa hồ sơ' }).map(({ severity }) => severity)).toEqual(['warning'])
    expect(findingsIn({ yaml: 'trich_yeu: V/v số hóa hồ sơ', base: 'dang' }).map(({ severity }) => severity)).toEqual(['warning'])
  })
})

describe('bases', () => {
  const law = 'Luật Lưu trữ ngày 21 tháng 6 năm 2024'
  const decree = 'Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư'
  it.each<[string, string, Family, readonly string[]]>([
    ['in full', bases(law, decree), 'nha_nuoc', []],
    ['with the word', bases(`Căn cứ ${law}`, `Thực hiện ${decree}`), 'nha_nuoc', []],
    ['with the word in small letters', bases(`căn cứ ${law}`), 'nha_nuoc', ['TT061']],
    [
      'a list that a colon leads on to',
      bases(
        '"các Quyết định của Thủ tướng Chính phủ: số 12/QĐ-TTg ngày 05 tháng 3 năm 2026 về trồng rừng; Quyết định số 15/QĐ-TTg ngày 06 tháng 3 năm 2026 về vườn ươm"',
      ),
      'nha_nuoc',
      [],
    ],
    ['two in a line', bases(`${law}; ${decree}`), 'nha_nuoc', ['TT062']],
    [
      'a semicolon in a quoted name',
      bases('Kế hoạch số 5/KH-UBND ngày 05 tháng 3 năm 2026 của UBND tỉnh Sơn Hà về “dân vận khéo; quy chế dân chủ”'),
      'nha_nuoc',
      [],
    ],
    ['a law with its year alone', bases('Luật Lưu trữ năm 2024'), 'nha_nuoc', ['TT063']],
    ['in the Party', bases('Luật Lưu trữ năm 2024'), 'dang', []],
    ['a law with its number', bases('Luật Lưu trữ số 33/2024/QH15 ngày 21 tháng 6 năm 2024'), 'nha_nuoc', ['TT064']],
    ['a decree without its day', bases('Nghị định số 30/2020/NĐ-CP của Chính phủ về công tác văn thư'), 'nha_nuoc', ['TT063']],
    [
      'a plan without its subject',
      bases('Kế hoạch số 120/KH-UBND ngày 05 tháng 3 năm 2026 của Ủy ban nhân dân tỉnh Sơn Hà'),
      'nha_nuoc',
      ['TT063'],
    ],
    [
      'a programme between two bodies',
      bases('Chương trình số 03/CTr-CAT-HPN ngày 02 tháng 7 năm 2026 giữa Công an tỉnh và Hội Liên hiệp Phụ nữ tỉnh về gia đình'),
      'nha_nuoc',
      [],
    ],
    ['a number that is still open', bases('Kế hoạch số     /KH-UBND của Ủy ban nhân dân tỉnh về chuyển đổi số'), 'nha_nuoc', []],
    ['a charter', bases('Điều lệ Đoàn Thanh niên Cộng sản Hồ Chí Minh'), 'nha_nuoc', []],
    ['a request', bases(`Theo đề nghị của Trưởng phòng Quản lý văn thư, lưu trữ`), 'nha_nuoc', []],
    ['the same twice', bases(law, law), 'nha_nuoc', ['TT065']],
    ['the same with a mistaken month', bases(law, law.replace('tháng 6', 'tháng 7')), 'nha_nuoc', ['TT065']],
    [
      'two laws of one name',
      bases(
        'Luật Tổ chức chính quyền địa phương ngày 19 tháng 02 năm 2025',
        'Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025',
        'Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015',
      ),
      'nha_nuoc',
      [],
    ],
    [
      'a law and what amends it',
      bases(law, 'Luật sửa đổi, bổ sung một số điều của Luật Lưu trữ ngày 05 tháng 6 năm 2026'),
      'nha_nuoc',
      [],
    ],
    ['minutes of a meeting', bases('Biên bản họp ngày 05 tháng 3 năm 2026 của Ban Giám đốc'), 'nha_nuoc', ['TT067']],
    ['a memorandum', bases('Biên bản ghi nhớ ngày 05 tháng 3 năm 2026 giữa hai tỉnh'), 'nha_nuoc', []],
  ])('%s', (_, yaml, base, codes) => {
    expect(codesOf(yaml, base)).toEqual(codes)
  })

  it('a replaced guide is told from the day on which it is replaced', () => {
    const yaml = `${bases('Hướng dẫn số 36-HD/VPTW, ngày 03/4/2018 của Văn phòng Trung ương Đảng về thể thức')}\ntrich_yeu: học tập nghị quyết`
    expect(codesOf(`${yaml}\nngay_ban_hanh: 2026-05-26`, 'dang')).toEqual([])
    expect(codesOf(`${yaml}\nngay_ban_hanh: 2026-05-27`, 'dang')).toEqual(['TT068'])
  })

  it('the number of another term is another instrument', () => {
    expect(codesOf(bases('Quy định số 66-QĐ/TW, ngày 05/10/2026 của Ban Bí thư về quản lý cán bộ'), 'dang')).toEqual([])
  })

  it.each([
    ['mo_dau: Sở Nội vụ ban hành Kế hoạch như sau', ['TT060']],
    ['mo_dau: Thực hiện Chương trình công tác năm 2027, Sở Nội vụ ban hành Kế hoạch như sau', []],
    ['mo_dau: Vừa qua Bộ Nội vụ có Thông tư số 05/2026/TT-BNV. Sở Nội vụ ban hành Kế hoạch như sau', []],
    ['mo_dau: Sở Nội vụ ban hành Kế hoạch như sau\ncan_cu: [Luật Lưu trữ ngày 21 tháng 6 năm 2024]', []],
  ])('%s gives %j', (yaml, codes) => {
    expect(codesOf(yaml)).toEqual(codes)
  })
})
