import { describe, expect, it } from 'vitest'
import { bodyOf, proseLines, treeOf } from './tree-view.ts'

const values = (lines: Parameters<typeof bodyOf>[0], family?: 'dang') =>
  bodyOf(lines, family === undefined ? {} : { family }).bases.map(({ value }) => value)
const section = ['I. MỤC ĐÍCH', 'X.']

// NĐ 30/2020, Phụ lục III, Mẫu 2.1: each basis on a line of its own that ends with a semicolon, the last with a full stop.
describe('the bases', () => {
  it('are the lines that open with Căn cứ, without the word and the mark that the form sets', () => {
    const lines = [
      'Căn cứ Luật Lưu trữ ngày 21 tháng 6 năm 2024;',
      'Căn cứ Nghị định số 113/2025/NĐ-CP;',
      'Theo đề nghị của Chánh Văn phòng Sở.',
      ...section,
    ]
    expect(values(lines)).toEqual([
      'Luật Lưu trữ ngày 21 tháng 6 năm 2024',
      'Nghị định số 113/2025/NĐ-CP',
      'Theo đề nghị của Chánh Văn phòng Sở',
    ])
  })

  it('have a dash before them in the Party form', () => {
    expect(values(['- Căn cứ Quy chế làm việc;', '- Xét đề nghị của Văn phòng,', ...section], 'dang')).toEqual([
      'Quy chế làm việc',
      'Xét đề nghị của Văn phòng',
    ])
  })

  it('end before the sentence that issues the plan', () => {
    const body = bodyOf([
      'Căn cứ Luật Lưu trữ;',
      'Căn cứ chức năng, nhiệm vụ được giao, Sở Nội vụ ban hành Kế hoạch như sau:',
      ...section,
    ])
    expect(body.bases.map(({ value }) => value)).toEqual(['Luật Lưu trữ'])
    expect(proseLines(body.opening)).toEqual([': Căn cứ chức năng, nhiệm vụ được giao, Sở Nội vụ ban hành Kế hoạch như sau:'])
  })

  // NĐ 30/2020, Phụ lục I, Phần I, II.4: a line that ends with a semicolon is a basis whatever it opens with, the last one ends with a full stop.
  it('open with other words too, and the last cites what it ends with a full stop', () => {
    const body = bodyOf([
      'Thực hiện Chỉ thị số 12/CT-UBND ngày 03 tháng 3 năm 2026 của Chủ tịch Ủy ban nhân dân tỉnh Sơn Hà;',
      'Triển khai Thông báo số 40/TB-VP ngày 10 tháng 3 năm 2026 của Văn phòng tỉnh.',
      'Những năm qua hồ sơ giấy còn nhiều. Sở Nội vụ ban hành Kế hoạch như sau:',
      ...section,
    ])
    expect(body.bases.map(({ value }) => value)).toEqual([
      'Thực hiện Chỉ thị số 12/CT-UBND ngày 03 tháng 3 năm 2026 của Chủ tịch Ủy ban nhân dân tỉnh Sơn Hà',
      'Triển khai Thông báo số 40/TB-VP ngày 10 tháng 3 năm 2026 của Văn phòng tỉnh',
    ])
    expect(proseLines(body.opening).length).toBe(1)
  })

  it('may be one alone before the sentence that issues the plan', () => {
    const lines = ['Thực hiện Kế hoạch số 20/KH-UBND của tỉnh Sơn Hà;', 'Sở Nội vụ xây dựng Kế hoạch như sau:', ...section]
    expect(values(lines)).toEqual(['Thực hiện Kế hoạch số 20/KH-UBND của tỉnh Sơn Hà'])
  })

  it('end before a sentence that makes the plan, or tells of something else', () => {
    const first = 'Căn cứ Luật Lưu trữ;'
    const making = 'Thực hiện Công văn số 5/SNV-VP của Sở Nội vụ, xã Hòa Phú xây dựng kế hoạch chỉnh lý.'
    const telling = 'Thực hiện Công văn số 5/SNV-VP, xã đã rà soát hồ sơ. Kết quả còn thấp.'
    for (const line of [making, telling, 'Triển khai tốt là việc của mọi người.'])
      expect(values([first, line, ...section])).toEqual(['Luật Lưu trữ'])
  })

  it('are none where the opening tells them', () => {
    const body = bodyOf(['Thực hiện Kế hoạch số 20/KH-UBND, Sở Nội vụ ban hành Kế hoạch như sau:', ...section])
    expect(body.bases).toEqual([])
    expect(proseLines(body.opening).length).toBe(1)
  })

  it('with a footnote stand in the opening, which can hold it', () => {
    const body = bodyOf(['Căn cứ Luật Lưu trữ;', 'Căn cứ Nghị định số 113/2025/NĐ-CP[[Đã sửa đổi.]];', ...section])
    expect(body.bases.length).toBe(1)
    expect(proseLines(body.opening)).toEqual([': Căn cứ Nghị định số 113/2025/NĐ-CP[^1];'])
  })

  it('know where they stand', () => {
    const [basis] = bodyOf(['- Căn cứ Luật Lưu trữ;', ...section], { family: 'dang' }).bases
    expect(basis?.place).toMatchObject({
      path: '/can_cu/0',
      range: { start: { line: 1, column: 10 }, end: { line: 1, column: 22 } },
    })
    expect(basis?.place.locate?.(5)).toMatchObject({ line: 1, column: 15 })
  })
})

describe('the closing', () => {
  const body = (...lines: string[]) => bodyOf(['I. MỤC ĐÍCH', 'X.', 'II. TỔ CHỨC THỰC HIỆN', ...lines])

  it('is the sentence that names the plan, and what follows it', () => {
    const { closing, sections } = body(
      '1. Văn phòng Sở theo dõi.',
      'Trên đây là Kế hoạch số hóa hồ sơ năm 2027.',
      'Yêu cầu các phòng thực hiện./.',
    )
    expect(proseLines(closing)).toEqual([': Trên đây là Kế hoạch số hóa hồ sơ năm 2027.', ': Yêu cầu các phòng thực hiện.'])
    expect(treeOf(sections).at(-1)).toBe('  : Văn phòng Sở theo dõi.')
  })

  it('is a paragraph about the whole plan behind the last item', () => {
    expect(
      proseLines(body('- Văn phòng Sở theo dõi.', 'Trong quá trình thực hiện, nếu có vướng mắc, báo cáo Giám đốc Sở./.').closing)
        .length,
    ).toBe(1)
    expect(proseLines(body('1. Văn phòng Sở theo dõi.', 'Kinh phí lấy từ nguồn thường xuyên.').closing)).toEqual([])
  })

  it('begins with what is asked of those who receive the plan, behind an item that says who reports', () => {
    const { closing, sections } = body(
      '1. Hội tỉnh lập Ban tổ chức.',
      '2. Hội các xã báo cáo kết quả về Hội tỉnh trước ngày 10/12/2026.',
      'Nhận được Kế hoạch này, đề nghị các cấp Hội triển khai./.',
    )
    expect(proseLines(closing)).toEqual([': Nhận được Kế hoạch này, đề nghị các cấp Hội triển khai.'])
    expect(treeOf(sections).at(-1)).toBe('  : Hội các xã báo cáo kết quả về Hội tỉnh trước ngày 10/12/2026.')
  })

  it('never empties a section', () => {
    const { closing, sections } = body('Căn cứ Kế hoạch này, các phòng xây dựng kế hoạch riêng.', 'Đề nghị các đơn vị phối hợp.')
    expect(closing).toBeUndefined()
    expect(treeOf(sections).slice(-2).length).toBe(2)
    expect(treeOf(body('1. Các phòng', 'Căn cứ Kế hoạch này xây dựng kế hoạch riêng.').sections).at(-1)).toBe(
      '    : Căn cứ Kế hoạch này xây dựng kế hoạch riêng.',
    )
  })

  it('keeps an end mark that the form does not print', () => {
    const lines = ['I. MỤC ĐÍCH', 'X.', 'Trên đây là Kế hoạch của Đảng ủy./.']
    expect(proseLines(bodyOf(lines).closing)).toEqual([': Trên đây là Kế hoạch của Đảng ủy.'])
    expect(proseLines(bodyOf(lines, { family: 'dang' }).closing)).toEqual([': Trên đây là Kế hoạch của Đảng ủy./.'])
  })
})

describe('without any section', () => {
  it('the opening ends where the plan is issued, and the rest is one section', () => {
    const body = bodyOf([
      'Thực hiện Chương trình công tác, Chi đội xây dựng Kế hoạch như sau:',
      '- Thăm bà mẹ.',
      '- Dọn vệ sinh.',
      'Trên đây là Kế hoạch tháng 12.',
    ])
    expect(proseLines(body.opening).length).toBe(1)
    expect(treeOf(body.sections)).toEqual(['muc', '  - Thăm bà mẹ.', '  - Dọn vệ sinh.'])
    expect(proseLines(body.closing).length).toBe(1)
  })

  it('a table alone is a section', () => {
    const body = bodyOf([
      'Sở Nội vụ ban hành Kế hoạch như sau:',
      {
        rows: [
          ['TT', 'Nội dung'],
          ['1', 'Rà soát'],
        ],
      },
    ])
    expect(proseLines(body.opening).length).toBe(1)
    expect(treeOf(body.sections)).toEqual(['muc', '  head TT | Nội dung', '  1 | Rà soát'])
  })
})
