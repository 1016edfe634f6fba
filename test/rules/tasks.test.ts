import { describe, expect, it } from 'vitest'
import type { Code } from '../../src/catalogue.ts'
import type { Plan } from '../../src/plan/plan.ts'
import { planPeriod } from '../../src/rules/plan-period.ts'
import { withProse, withTasks, withUnits } from '../../src/rules/tasks/example-plan.ts'
import { costTable } from '../../src/rules/tasks/example-table.ts'
import { findingsIn, sampleText } from './sample-plans.ts'

/** What the finding of a code points at, for each; several in order. */
function pointed(code: Code, yaml: string): readonly string[] {
  const { text } = sampleText({ yaml })
  return findingsIn({ yaml })
    .filter((finding) => finding.code === code)
    .map(({ range }) => text.slice(range.start.offset, range.end.offset))
}

const task = (fields: string) =>
  withTasks(`- tieu_de: Rà soát hồ sơ
  chu_tri: Văn phòng Sở
  ${fields}
- tieu_de: Số hóa hồ sơ
  chu_tri: Văn phòng Sở
  thoi_han: Quý II/2027`)

describe('leads', () => {
  it.each([
    ['chu_tri: Các cơ quan, đơn vị, địa phương', []],
    ['chu_tri: "Sở Tư pháp; các đơn vị liên quan"', []],
    ['chu_tri: Các phòng, ban có liên quan', ['Các phòng, ban có liên quan']],
  ])('ND056: %s', (field, expected) => {
    const yaml = withTasks(`- tieu_de: Rà soát hồ sơ
  ${field}
  thoi_han: Quý I/2027
- tieu_de: Số hóa hồ sơ
  chu_tri: Văn phòng Sở
  thoi_han: Quý II/2027`)
    expect(pointed('ND056', yaml)).toEqual(expected)
  })

  it('ND050: a lead of the task above, and prose that says who acts, are enough', () => {
    const yaml = withTasks(`- tieu_de: Rà soát hồ sơ
  chu_tri: Văn phòng Sở
  noi_dung:
    - doan: Thống kê hồ sơ theo phông.
      phoi_hop: Phòng Tổ chức
    - doan: Lập danh mục hồ sơ.
      thoi_han: Quý I/2027
- tieu_de: Số hóa hồ sơ
  phoi_hop: Phòng Tổ chức
  noi_dung: Văn phòng Sở chủ trì quét, ký số từng tài liệu.`)
    expect(pointed('ND050', yaml)).toEqual([])
  })

  it('ND050: paragraphs may share the lead that stands below the last of them', () => {
    const yaml = (last: string) =>
      withTasks(`- doan: Thống kê hồ sơ theo phông.
- doan: Lập danh mục hồ sơ.
  thuc_hien: Văn phòng Sở
- doan: Quét, ký số từng tài liệu.
  thuc_hien: Văn phòng Sở${last}`)
    expect(pointed('ND050', yaml(''))).toEqual([])
    expect(pointed('ND050', yaml('\n- doan: Kiểm tra bản số hóa.'))).toEqual([])
    expect(
      pointed(
        'ND050',
        withTasks(`- doan: Lập danh mục hồ sơ.
  thuc_hien: Văn phòng Sở
- doan: Quét, ký số từng tài liệu.
  thuc_hien: Văn phòng Sở
- doan: Kiểm tra bản số hóa.`),
      ),
    ).toEqual(['Kiểm tra bản số hóa.'])
  })

  it('ND050: a table of assignments, or a node below, may name the leads', () => {
    const yaml = (heading: string, lead: string) =>
      withTasks(`- tieu_de: Rà soát hồ sơ
  chu_tri: Văn phòng Sở
- tieu_de: Số hóa hồ sơ
  chu_tri: Văn phòng Sở
- tieu_de: Kiểm kê kho
  noi_dung:
    - |
      | Việc | ${heading} | Xong |
      |---|---|---|
      | Kiểm đếm | ${lead} | Tháng 6 |`)
    expect(pointed('ND050', yaml('Chủ trì', 'Trung tâm Lưu trữ lịch sử'))).toEqual([])
    expect(pointed('ND050', yaml('Đơn vị thực hiện', 'Trung tâm Lưu trữ lịch sử'))).toEqual([])
    expect(pointed('ND050', yaml('Chủ trì', ''))).toEqual(['Kiểm kê kho'])
    expect(pointed('ND050', yaml('Số hộp', '12'))).toEqual(['Kiểm kê kho'])
    const below = withTasks(`- tieu_de: Số hóa hồ sơ
  phoi_hop: Các phòng, đơn vị thuộc Sở
  noi_dung:
    - don_vi: Văn phòng Sở
      noi_dung: Quét từng hồ sơ.`)
    expect(pointed('ND050', below)).toEqual([])
  })

  it('a label of the author’s own and an end mark change nothing', () => {
    const yaml = withTasks(`- tieu_de: Rà soát hồ sơ
  chu_tri: {nhan: Cơ quan chủ trì, gia_tri: Văn phòng Sở.}
  phoi_hop: {nhan: Đơn vị phối hợp, gia_tri: "Các phòng, đơn vị thuộc Sở;"}
  thoi_han: {nhan: Thời gian thực hiện, gia_tri: Quý I/2027.}
- tieu_de: Số hóa hồ sơ
  chu_tri: Văn phòng Sở
  thoi_han: {nhan: Thời gian hoàn thành, gia_tri: trước ngày 30/9/2026;}`)
    expect(findingsIn({ yaml }).map(({ code }) => code)).toEqual(['ND058'])
    expect(pointed('ND058', yaml)).toEqual(['trước ngày 30/9/2026'])
    // What is wrong in the label itself is told there.
    const bold = withTasks(`- tieu_de: Rà soát hồ sơ
  chu_tri: {nhan: "**Cơ quan chủ trì**", gia_tri: Văn phòng Sở}
  thoi_han: Quý I/2027`)
    expect(pointed('MD006', bold)).toEqual(['"**Cơ quan chủ trì**"'])
  })

  it('ND054: a unit of another place may support', () => {
    expect(pointed('ND054', task('phoi_hop: [Văn phòng UBND tỉnh, Các phòng thuộc Sở]'))).toEqual([])
  })
})

describe('deadlines', () => {
  it.each([
    ['thoi_han: trước ngày 30/9/2026', ['trước ngày 30/9/2026']],
    ['thoi_han: trước ngày 30/9', []],
    ['thoi_han: trước ngày 15/6 và 10/12 hằng năm', []],
    ['thoi_han: Từ tháng 9/2026 đến tháng 3/2027', []],
    ['thoi_han: "Quý III/2026; hoàn thành trước ngày 31/12/2026"', ['Quý III/2026']],
    ['thoi_han: Thường xuyên', []],
    ['thoi_han: theo Kế hoạch số 12/KH-UBND ngày 15/01/2026', []],
  ])('ND058, plan of 05/10/2026: %s', (field, expected) => {
    expect(pointed('ND058', task(field))).toEqual(expected)
  })

  it('ND058: a draft without a date is not held against today', () => {
    const { text } = sampleText({ yaml: task('thoi_han: trước ngày 30/9/2026'), without: ['ngay_ban_hanh'] })
    expect(text).not.toContain('ngay_ban_hanh')
    const codes = findingsIn({ yaml: task('thoi_han: trước ngày 30/9/2026'), without: ['ngay_ban_hanh'] }).map(({ code }) => code)
    expect(codes).not.toContain('ND058')
  })

  it.each([
    ['Số hóa hồ sơ lưu trữ năm 2027', ['trước ngày 30/6/2028']],
    ['Số hóa hồ sơ lưu trữ giai đoạn 2027 - 2028', []],
    ['Tổng kết số hóa hồ sơ năm 2027', []],
    ['Thực hiện Luật Lưu trữ năm 2024', []],
    ['Số hóa hồ sơ lưu trữ', []],
  ])('ND059, subject “%s”', (subject, expected) => {
    expect(pointed('ND059', `trich_yeu: ${subject}\n${task('thoi_han: trước ngày 30/6/2028')}`)).toEqual(expected)
  })

  it.each([
    ['Họp vào sáng thứ Ba, ngày 05/01/2027.', []],
    ['Họp vào sáng thứ Tư, ngày 05/01/2027.', ['thứ Tư']],
    ['Kỳ họp thứ hai, ngày 06/01/2027.', []],
  ])('ND061: %s', (prose, expected) => {
    expect(pointed('ND061', withProse(prose))).toEqual(expected)
  })

  it.each([
    ['thoi_han: 31/02/2027', ['31/02/2027']],
    ['thoi_han: Tháng 13/2027', ['Tháng 13/2027']],
    ['thoi_han: Quý IV/2027', []],
  ])('ND057: %s', (field, expected) => {
    expect(pointed('ND057', task(field))).toEqual(expected)
    expect(pointed('ND065', task(field))).toEqual([])
  })

  it.each([
    ['thoi_han: Q3/2027', 1],
    ['thoi_han: "30.11"', 1],
    ['thoi_han: Quý 5/2027', 1],
    ['thoi_han: khi có hướng dẫn', 0],
    ['thoi_han: Theo kế hoạch của Bộ Nội vụ', 0],
    ['thoi_han: 02 lần/năm', 0],
    ['thoi_han: Quý 04/2027', 0],
  ])('ND065: %s', (field, count) => {
    expect(pointed('ND065', task(field))).toHaveLength(count)
  })
})

describe('deadlines of a task within a task', () => {
  it.each([
    ['Tháng 6/2027', 'trước ngày 01/7/2027', 0],
    ['Tháng 6/2027', 'trước ngày 02/7/2027', 1],
    ['trước ngày 01/7/2027', 'Quý II/2027', 0],
    ['Quý II/2027', 'hằng tháng', 0],
    ['Quý II', 'trước ngày 31/12/2027', 0],
  ])('ND064: %s holds %s', (outer, inner, count) => {
    const yaml = withTasks(`- tieu_de: Số hóa hồ sơ
  chu_tri: Văn phòng Sở
  thoi_han: ${outer}
  noi_dung:
    - {doan: Quét hồ sơ của hai phông., thoi_han: ${inner}}
    - {doan: Kiểm tra chất lượng ảnh., thoi_han: Tháng 5/2027}`)
    expect(pointed('ND064', yaml)).toHaveLength(count)
  })
})

it('days of a school year need no year', () => {
  const yaml = (subject: string) => `trich_yeu: ${subject}
noi_dung:
  - nhiem_vu:
      noi_dung:
        - {tieu_de: Thi chọn đội tuyển, chu_tri: Tổ Toán, thoi_han: trước ngày 15/01}`
  expect(pointed('ND063', yaml('Bồi dưỡng học sinh giỏi năm học 2026-2027'))).toEqual([])
  expect(pointed('ND063', yaml('Bồi dưỡng học sinh giỏi giai đoạn 2026-2027'))).toEqual(['trước ngày 15/01'])
})

describe('the years of a plan', () => {
  it.each([
    ['Số hóa hồ sơ năm 2027', { first: 2027, last: 2027 }],
    ['Số hóa hồ sơ giai đoạn 2026 - 2030, tầm nhìn đến năm 2045', { first: 2026, last: 2045 }],
    ['Phát triển hạ tầng số đến năm 2030', { last: 2030 }],
    ['Hoạt động tháng 12/2026', { first: 2026, last: 2026 }],
    ['Sinh hoạt chuyên môn năm học 2026 - 2027', { first: 2026, last: 2027, isSchoolYear: true }],
    ['Phát triển thư viện các năm học 2026 - 2030', { first: 2026, last: 2030 }],
    ['Triển khai Luật Lưu trữ năm 2024', undefined],
    ['So sánh năm 2025 và năm 2027', undefined],
  ])('%s', (value, expected) => {
    const place = { file: 'x', path: '', range: { start: origin, end: origin } }
    expect(planPeriod({ subject: { value, place } } as Plan, [])).toEqual(expected)
  })
})

const origin = { line: 1, column: 1, offset: 0 }

describe('tables of money', () => {
  const rows = (total: string) => ['"1"|Khảo sát|"38.000.000"', '"2"|Tập huấn|"52.400.000"', `""|${total}`]

  it.each([
    ['Cộng|"90.400.000"', []],
    ['Tổng cộng|"90.400.000 đồng"', []],
    ['TỔNG SỐ (1+2)|"90.000.000"', ['90.000.000']],
    ['Tổng dư nợ|"1.000"', []],
    ['Cộng|""', []],
  ])('ND073: %s', (total, expected) => {
    expect(pointed('ND073', costTable(rows(total)))).toEqual(expected)
  })

  it.each([
    [
      'groups with sums of their own',
      ['I|Chuẩn bị|"38"', '"1"|Khảo sát|"38"', 'II|Thực hiện|"52"', '"1"|Tập huấn|"52"', '""|Cộng|"90"'],
    ],
    ['parts of a row', ['"1"|Khảo sát|"38"', '""|"Trong đó: phiếu"|"12"', '"2"|Tập huấn|"52"', '""|Cộng|"90"']],
    ['words among the numbers', ['"1"|Khảo sát|"38"', '"2"|Tập huấn|theo thực tế', '"3"|In|"5"', '""|Cộng|"90"']],
  ])('ND073 leaves alone: %s', (_, cells) => {
    expect(pointed('ND073', costTable(cells))).toEqual([])
  })

  it('ND073 forgives rounding of decimals', () => {
    expect(pointed('ND073', costTable(['"1"|A|"0,34"', '"2"|B|"0,33"', '"3"|C|"0,34"', '""|Cộng|"1,00"']))).toEqual([])
  })

  it.each([
    ['"12"|"38.000"|"456.000.000"', []],
    ['"12"|"38.000.000"|"456.000.100"', ['456.000.100']],
    ['"3"|"33.333"|"100.000"', []],
    ['12 lớp|"38.000.000"|"1"', []],
  ])('ND079, price perhaps in thousands: %s', (cells, expected) => {
    const table = costTable(
      [`"1"|Lớp tập trung|${cells}`, '"2"|Tài liệu|""|""|"5"'],
      'TT, Nội dung chi, Số lượng, Đơn giá, Thành tiền',
    )
    expect(pointed('ND079', table)).toEqual(expected)
  })

  it('ND079 leaves a table with a further factor alone', () => {
    const table = costTable(['"1"|Lớp|"12"|"3"|"1.000"|"36.000"'], 'TT, Nội dung chi, Số lượng, Số ngày, Đơn giá, Thành tiền')
    expect(pointed('ND079', table)).toEqual([])
  })
})

describe('numbers in prose', () => {
  it.each([
    ['Tổng kinh phí là 100 triệu đồng, trong đó ngân sách 80 triệu đồng, vận động 30 triệu đồng.', 1],
    ['Tổng kinh phí là 100 triệu đồng, trong đó ngân sách 80 triệu đồng, gồm 50 triệu đồng và 30 triệu đồng.', 0],
    ['Tổng kinh phí là 100 triệu đồng, trong đó ngân sách 60 triệu đồng (năm 2026 60 triệu đồng), vận động 40 triệu đồng.', 0],
    ['Tổng kinh phí là 100 triệu đồng. Trong đó mỗi lớp 80 triệu đồng, mỗi đợt 90 triệu đồng.', 0],
  ])('ND075: %s', (prose, count) => {
    expect(pointed('ND075', withProse(prose))).toHaveLength(count)
  })

  it.each([
    ['Mỗi lớp từ 50 đến 30 người.', ['50 đến 30']],
    ['Rút ngắn thời gian từ 15 đến 10 bước.', []],
    ['Trực từ 22 giờ đến 6 giờ sáng.', []],
    ['Phấn đấu giai đoạn 2030 - 2026 số hóa xong.', ['2030 - 2026']],
    ['Từ 1.500 đến 2.000 bản.', []],
  ])('ND078: %s', (prose, expected) => {
    expect(pointed('ND078', withProse(prose))).toEqual(expected)
  })

  it.each([
    ['Hỗ trợ 150,000 đồng mỗi người.', ['150,000']],
    ['Dân số 2,607 triệu người.', []],
    ['Thu ngân sách 10.367,700 tỷ đồng.', []],
    ['Đạt 98.5% chỉ tiêu.', ['98.5']],
    ['Thực hiện mục 1.1 và mục 2.3.', []],
  ])('ND076: %s', (prose, expected) => {
    expect(pointed('ND076', withProse(prose))).toEqual(expected)
  })

  it.each([
    ['Có 120% hộ tham gia.', 1],
    ['Số thu tăng 120% hộ kinh doanh.', 0],
    ['Đạt 101,3% kế hoạch.', 0],
    ['Có 100% xã, phường tham gia.', 0],
  ])('ND077: %s', (prose, count) => {
    expect(pointed('ND077', withProse(prose))).toHaveLength(count)
  })

  it.each([
    ['Chuẩn bị hồ sơ, phim, ảnh…', 1],
    ['Chuẩn bị hồ sơ, phim, v.v. cho các phòng.', 0],
    ['Tiếp nhận hồ sơ, ... phục vụ các phòng.', 1],
    ['Tiếp nhận hồ sơ,… phục vụ các phòng.', 1],
    ['Họp tại xã, … giờ, ngày, ... tháng 5.', 0],
    ['Mời ông ... dự họp.', 0],
    ['Đạt … tỷ đồng, đạt …% kế hoạch.', 0],
    ['Ngày …, tháng … năm 2026.', 0],
  ])('ND081: %s', (prose, count) => {
    expect(pointed('ND081', withProse(prose))).toHaveLength(count)
  })
})

describe('units', () => {
  it('ND070: districts had work until 30/6/2025', () => {
    const yaml = `ngay_ban_hanh: 2024-10-05\ntrich_yeu: Số hóa hồ sơ năm 2025\n${withUnits(`- don_vi: Ủy ban nhân dân các huyện
  noi_dung: Cử công chức tham gia.
- don_vi: Văn phòng Sở
  noi_dung: Lập dự toán.`)}`
    expect(pointed('ND070', yaml)).toEqual([])
  })

  it('ND069: units under different nodes may be the same', () => {
    const yaml = withUnits(`- tieu_de: Giai đoạn chuẩn bị
  noi_dung:
    - {don_vi: Văn phòng Sở, noi_dung: Lập dự toán.}
    - {don_vi: Phòng Tổ chức, noi_dung: Lập danh sách.}
- tieu_de: Giai đoạn thực hiện
  noi_dung:
    - {don_vi: Văn phòng Sở, noi_dung: Thanh toán.}
    - {don_vi: Phòng Tổ chức, noi_dung: Theo dõi.}`)
    expect(pointed('ND069', yaml)).toEqual([])
  })
})
