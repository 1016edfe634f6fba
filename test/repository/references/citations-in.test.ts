import { describe, expect, it } from 'vitest'
import { sampleText } from '../../rules/sample-plans.ts'
import { recordIn } from '../rules/judge-files.ts'

function cited(yaml: string) {
  return recordIn('a.plan.yaml', sampleText({ yaml }).text).citations.map(({ relation, text }) => `${relation}: ${text}`)
}

const opening = (text: string) => `mo_dau: |\n  ${text}, Sở Nội vụ ban hành Kế hoạch như sau:`
const section = (role: string, text: string) =>
  `noi_dung:\n  - ${role}: |\n      ${text}\n  - nhiem_vu: |\n      Rà soát hồ sơ.\n  - to_chuc_thuc_hien: |\n      Văn phòng Sở theo dõi.`

describe('what an instrument is to the plan that names it', () => {
  it.each([
    ['can_cu: [Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ]', ['basis: Nghị định số 30/2020/NĐ-CP']],
    ['can_cu: [Luật Lưu trữ ngày 21 tháng 6 năm 2024]', ['basis: Luật Lưu trữ']],
    [opening('Thực hiện Kế hoạch số 72/KH-UBND ngày 02/3/2026 của Ủy ban nhân dân tỉnh'), ['implements: Kế hoạch số 72/KH-UBND']],
    // What is listed behind it is carried out too; what stands in its title is not this plan's.
    [
      opening(
        'Thực hiện Kế hoạch số 14-KH/TU ngày 29/7/2026 của Ban Thường vụ Tỉnh ủy và Kế hoạch số 24/KH-UBND ngày 14/8/2026 của UBND tỉnh thực hiện Nghị quyết số 66-NQ/TW ngày 30/4/2025 của Bộ Chính trị về xây dựng pháp luật',
      ),
      ['implements: Kế hoạch số 14-KH/TU', 'implements: Kế hoạch số 24/KH-UBND'],
    ],
    [
      opening('Căn cứ Luật Lưu trữ ngày 21/6/2024, Kế hoạch số 72/KH-UBND ngày 02/3/2026 của Ủy ban nhân dân tỉnh'),
      ['basis: Luật Lưu trữ', 'basis: Kế hoạch số 72/KH-UBND'],
    ],
    [
      opening('Căn cứ vào tình hình thực tế và theo Kế hoạch số 72/KH-UBND ngày 02/3/2026 của Ủy ban nhân dân tỉnh'),
      ['cited: Kế hoạch số 72/KH-UBND'],
    ],
    [opening('Xét Tờ trình số 12/TTr-VP ngày 03/3/2026 của Văn phòng Sở'), ['cited: Tờ trình số 12/TTr-VP']],
    [section('muc_dich', 'Triển khai thực hiện có hiệu quả Kế hoạch số 72/KH-UBND.'), ['implements: Kế hoạch số 72/KH-UBND']],
    [section('muc_dich', 'Lồng ghép với việc thực hiện Kế hoạch số 72/KH-UBND.'), ['cited: Kế hoạch số 72/KH-UBND']],
    [section('muc', 'Tiếp tục thực hiện Kế hoạch số 72/KH-UBND.'), ['cited: Kế hoạch số 72/KH-UBND']],
    [
      section('muc', 'Kế hoạch này thay thế Kế hoạch số 08/KH-SNV ngày 03/02/2026 của Sở Nội vụ và Kế hoạch số 09/KH-SNV.'),
      ['replaces: Kế hoạch số 08/KH-SNV', 'replaces: Kế hoạch số 09/KH-SNV'],
    ],
    [section('muc', 'Kế hoạch số 08/KH-SNV hết hiệu lực kể từ ngày ban hành Kế hoạch này.'), ['replaces: Kế hoạch số 08/KH-SNV']],
    // Another instrument replaces here, and a decision is no plan.
    [
      section('muc', 'Quyết định số 7/QĐ-UBND thay thế Quyết định số 5/QĐ-UBND.'),
      ['cited: Quyết định số 7/QĐ-UBND', 'cited: Quyết định số 5/QĐ-UBND'],
    ],
    [
      section('muc', 'Kế hoạch số 9/KH-UBND ngày 02/3/2026 của Ủy ban nhân dân tỉnh đã thay thế Kế hoạch số 5/KH-UBND.'),
      ['cited: Kế hoạch số 9/KH-UBND', 'cited: Kế hoạch số 5/KH-UBND'],
    ],
    [section('muc', 'Theo Kế hoạch số      /KH-UBND và Nghị định 30.'), []],
  ])('%s', (yaml, expected) => {
    expect(cited(yaml)).toEqual(expected)
  })

  it('is recorded once where nothing new is told', () => {
    const yaml = section(
      'muc',
      'Theo Kế hoạch số 72/KH-UBND. Theo Kế hoạch số 72/KH-UBND. Theo Kế hoạch số 72/KH-UBND ngày 02/3/2026.',
    )
    expect(cited(yaml)).toHaveLength(2)
  })
})

it('a record keeps the parents and the period that the plan names', () => {
  const { parents, period } = recordIn(
    'a.plan.yaml',
    sampleText({
      yaml: 'ky_ke_hoach: 2027-Q1\nthuc_hien:\n  - {so: 72, ky_hieu: KH-UBND, ngay: 02/03/2026, co_quan: UBND tỉnh}\n  - {so: "08", ky_hieu: KH/TU}',
    }).text,
  )
  expect(parents).toMatchObject([
    { number: '72', symbol: 'KH-UBND', date: { year: 2026, month: 3, day: 2 }, issuer: 'UBND tỉnh', path: '/thuc_hien/0' },
    { number: '08', symbol: 'KH/TU', path: '/thuc_hien/1' },
  ])
  expect(period).toMatchObject({ text: '2027-Q1', unit: 'quarter', last: { year: 2027, month: 3, day: 31 } })
})
