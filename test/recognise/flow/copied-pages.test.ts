import { describe, expect, it } from 'vitest'
import type { FlowTable } from '../../../src/recognise/flow.ts'
import { flowOfText } from '../../../src/recognise/flow-of-text.ts'
import { paragraphsOf, textsOf, wordsOfFlow } from './flow-views.ts'

const flowOf = (lines: readonly string[]) => flowOfText({ name: 'a.txt', text: lines.join('\n') })
const asidesOf = (lines: readonly string[]) => flowOf(lines).asides.map(({ reason, text }) => [reason, text])
const tablesOf = (lines: readonly string[]) =>
  flowOf(lines)
    .blocks.filter((block): block is FlowTable => block.kind === 'table')
    .map(({ rows }) =>
      rows.map(({ cells }) =>
        cells.map(({ blocks }) =>
          paragraphsOf(blocks)
            .map(({ text }) => text)
            .join(' / '),
        ),
      ),
    )

const head = [
  'ỦY BAN NHÂN DÂN',
  'XÃ HÒA PHÚ',
  'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  'Độc lập - Tự do - Hạnh phúc',
  'Số: 12/KH-UBND',
]

describe('tables parted by tabs', () => {
  it('hold rows of fewer cells under a heading of ordinals: of a group over a further row, or with nothing in the last ones', () => {
    const heading = 'STT\tNhiệm vụ\tChủ trì\tThời gian'
    const rows = [
      'I\tTUYÊN TRUYỀN',
      '1\tHọp thôn\tCác thôn\tQuý I/2026',
      'II\tTỔNG KẾT',
      '2\tHội nghị\tVăn phòng',
      '3\tKhen thưởng\t\tQuý IV/2026',
    ]
    expect(tablesOf([heading, ...rows])).toEqual([
      [
        ['STT', 'Nhiệm vụ', 'Chủ trì', 'Thời gian'],
        ['I', 'TUYÊN TRUYỀN'],
        ['1', 'Họp thôn', 'Các thôn', 'Quý I/2026'],
        ['II', 'TỔNG KẾT'],
        ['2', 'Hội nghị', 'Văn phòng'],
        ['3', 'Khen thưởng', '', 'Quý IV/2026'],
      ],
    ])
  })

  it('end before a numbered line with a tab behind its label', () => {
    const lines = [
      'STT\tNhiệm vụ\tChủ trì',
      '1\tHọp thôn\tCác thôn',
      '2.\tSở Nội vụ chủ trì.',
      'III\tTỔ CHỨC THỰC HIỆN',
      'Các thôn họp.',
    ]
    expect(tablesOf(lines)).toEqual([
      [
        ['STT', 'Nhiệm vụ', 'Chủ trì'],
        ['1', 'Họp thôn', 'Các thôn'],
      ],
    ])
  })
})

describe('text whose cells are ended by bars alone on a line', () => {
  it('holds the lines of the head that were cut, each whole again', () => {
    const lines = [
      'UỶ BAN NHÂN',
      'DÂN',
      'XÃ HÒA PHÚ',
      '|',
      'CỘNG',
      'HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Độc lập - Tự do - Hạnh phúc',
      '|',
      'Số:',
      '12/KH-UBND',
      '|',
      'Hòa',
      'Phú, ngày 05 tháng 3',
      'năm 2026',
      '|',
      'KẾ HOẠCH',
      'TRỒNG CÂY NĂM 2026',
    ]
    expect(textsOf(flowOf(lines))).toEqual([
      'UỶ BAN NHÂN DÂN',
      'XÃ HÒA PHÚ',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Độc lập - Tự do - Hạnh phúc',
      'Số: 12/KH-UBND',
      'Hòa Phú, ngày 05 tháng 3 năm 2026',
      'KẾ HOẠCH',
      'TRỒNG CÂY NĂM 2026',
    ])
    expect(asidesOf(lines)).toEqual([])
  })

  it('makes rows of them where a column of ordinals shows where each begins', () => {
    const lines = [
      'III. TIẾN ĐỘ',
      ...['TT', 'Công việc', 'Thời gian', '1', 'Lập danh sách', 'Tháng 3', '2', '- Họp thôn\n- Bình xét', 'Tháng 4'].flatMap(
        (cell) => [cell, '|'],
      ),
      'IV. KINH PHÍ',
      'Từ ngân sách xã.',
    ].flatMap((line) => line.split('\n'))
    expect(tablesOf(lines)).toEqual([
      [
        ['TT', 'Công việc', 'Thời gian'],
        ['1', 'Lập danh sách', 'Tháng 3'],
        ['2', '- Họp thôn / - Bình xét', 'Tháng 4'],
      ],
    ])
    expect(wordsOfFlow(flowOf(lines))).toContain('ngân')
  })

  it('makes rows of paragraphs that follow one another in the order of ordinals', () => {
    const cells = ['TT', 'Công việc', 'Thời gian', '1', 'Đào hố', 'Tháng 3', '2', 'Trồng cây', 'Tháng 4']
    const lines = (own: readonly string[]) => own.flatMap((cell) => [cell, ''])
    expect(tablesOf(lines(cells))).toEqual([[cells.slice(0, 3), cells.slice(3, 6), cells.slice(6)]])
    // A cell is missing: where a row ends is not known any more.
    expect(tablesOf(lines(cells.filter((cell) => cell !== 'Tháng 3')))).toEqual([])
  })

  it.each([
    ['alone on a line', (cell: string) => [...cell.split('\n'), '|']],
    ['at the end of the last line', (cell: string) => `${cell} |`.split('\n')],
  ])('makes rows where the first column holds times, too; bars %s', (_, lines) => {
    const head = ['Thời gian', 'Nội dung', 'Phân công']
    const rows = ['05/3/2027\n7g30', 'Ra quân', 'Đoàn xã', 'Tháng 4', 'Trồng cây', 'Các thôn']
    const closing = ['Nơi nhận:\n- Đảng ủy xã;\n- Lưu: VT.', 'CHỦ TỊCH\nLê Văn An']
    expect(tablesOf([...head, ...rows, ...closing].flatMap(lines))).toEqual([
      [head, ['05/3/2027 7g30', 'Ra quân', 'Đoàn xã'], ['Tháng 4', 'Trồng cây', 'Các thôn']],
    ])
    // No cell says when: where a row begins is not known.
    expect(tablesOf([...head, 'Ra quân', 'Đoàn xã', 'Trồng cây', 'Các thôn'].flatMap(lines))).toEqual([])
    const numbered = ['TT', 'Công việc', '1', 'Lập danh sách', '2', 'Họp thôn']
    expect(tablesOf(numbered.flatMap(lines))).toEqual([[numbered.slice(0, 2), numbered.slice(2, 4), numbered.slice(4)]])
  })

  it('keeps the empty cell behind the last bar of a row without outer bars', () => {
    const rows = ['STT | Công việc | Chủ trì | Thời hạn', 'I | Chuẩn bị | |', '1 | Họp thôn | Các thôn | Tháng 3']
    expect(tablesOf(rows)).toEqual([
      [
        ['STT', 'Công việc', 'Chủ trì', 'Thời hạn'],
        ['I', 'Chuẩn bị', '', ''],
        ['1', 'Họp thôn', 'Các thôn', 'Tháng 3'],
      ],
    ])
  })

  it('takes no number of such a column for that of a page', () => {
    const prose = Array.from({ length: 12 }, () => 'Các thôn rà soát diện tích đất trống, báo cáo Ủy ban nhân dân xã.')
    const lines = [...prose, 'Cây', '1', 'Sao đen', '2', 'Xà cừ']
    expect(asidesOf(lines)).toEqual([])
    expect(asidesOf([...prose, '2', 'Các thôn báo cáo.'])).toEqual([['pageNumber', '2']])
  })

  it('joins the name of a place that a cell has cut', () => {
    const lines = ['Số: 12/KH-UBND', '|', 'Thành phố Sơn', 'Hà, ngày 26 tháng 4 năm 2019', '|']
    expect(textsOf(flowOf(lines))[1]).toBe('Thành phố Sơn Hà, ngày 26 tháng 4 năm 2019')
  })

  it('takes a bar behind a line for the end of its cell', () => {
    expect(textsOf(flowOf(['ỦY BAN NHÂN DÂN |', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |', 'Số: 12/KH-UBND |']))).toEqual([
      'ỦY BAN NHÂN DÂN',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Số: 12/KH-UBND',
    ])
    expect(textsOf(flowOf(['BAN CHẤP', 'HÀNH TRUNG ƯƠNG |', 'ĐOÀN TNCS HỒ', 'CHÍ MINH |', 'Số: 12-KH/TWĐTN |']))).toEqual([
      'BAN CHẤP HÀNH TRUNG ƯƠNG',
      'ĐOÀN TNCS HỒ CHÍ MINH',
      'Số: 12-KH/TWĐTN',
    ])
  })
})

describe('text copied from pages', () => {
  it('reads columns parted by wide gaps under a heading of ordinals, and only there', () => {
    const rows = ['STT     Phương tiện          Số lượng', '1       Xuồng máy ST 450     02', '2       Áo phao              120']
    expect(tablesOf(rows)).toEqual([
      [
        ['STT', 'Phương tiện', 'Số lượng'],
        ['1', 'Xuồng máy ST 450', '02'],
        ['2', 'Áo phao', '120'],
      ],
    ])
    // A row with nothing in a column has its cells where the headings begin.
    const gap = [
      'STT     Phương tiện          Số lượng     Nơi để',
      '1       Áo phao              60           Kho xã',
      '2       Xuồng                02',
      '3       Rọ thép                           Thôn 3',
    ]
    expect(tablesOf(gap)).toEqual([
      [
        ['STT', 'Phương tiện', 'Số lượng', 'Nơi để'],
        ['1', 'Áo phao', '60', 'Kho xã'],
        ['2', 'Xuồng', '02', ''],
        ['3', 'Rọ thép', '', 'Thôn 3'],
      ],
    ])
    expect(tablesOf(['Chủ tịch     Phó Chủ tịch     Ủy viên', 'Lê An     Vũ Bình     Đỗ Chi'])).toEqual([])
  })

  it('joins what a width has cut at a title, at digits, after a level and after a joining word', () => {
    const lines = [
      'II. NHIỆM VỤ, GIẢI',
      'PHÁP',
      'Phòng Kinh tế chủ trì, phối hợp với các trưởng thôn rà soát diện tích đất trống,',
      'đồi trọc, đất ven đường, ven kênh để trồng cây theo đúng kế hoạch đã giao tại số',
      '15/KH-UBND của xã; hoàn thành việc đào hố trước mùa mưa và báo cáo kết quả về',
      'Phòng Kinh tế. Các trường học, trạm y tế, nhà văn hóa trên địa bàn toàn huyện',
      'Sơn Hà cùng tham gia trồng, chăm sóc và bảo vệ cây xanh; các thôn phân công người',
      'trông coi, tưới nước, làm cỏ và trồng dặm những cây bị chết trong hai năm đầu, bảo',
      'đảm tỷ lệ cây sống đạt từ chín mươi phần trăm trở lên.',
    ]
    expect(textsOf(flowOf(lines))).toHaveLength(2)
    expect(textsOf(flowOf(lines))[0]).toBe('II. NHIỆM VỤ, GIẢI PHÁP')
  })

  it('keeps apart who decides and the words of a decision (NĐ 30/2020, Phụ lục III, Mẫu 1.2)', () => {
    const bases = [
      'Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025 của Quốc hội',
      'nước Cộng hòa xã hội chủ nghĩa Việt Nam và các văn bản hướng dẫn thi hành luật',
      'này của Chính phủ, của Bộ Nội vụ và của các bộ, ngành;',
      'Theo đề nghị của Trưởng phòng Kinh tế xã tại Tờ trình số 15/TTr-KT ngày 05/3/2027,',
    ]
    const subject = ['VỀ VIỆC BAN HÀNH KẾ HOẠCH TRỒNG CÂY PHÂN TÁN, CHĂM SÓC VÀ BẢO VỆ CÂY XANH TRÊN ĐỊA', 'BÀN XÃ HÒA PHÚ']
    const lines = [
      'QUYẾT ĐỊNH',
      ...subject,
      'CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ HÒA PHÚ',
      ...bases,
      'QUYẾT ĐỊNH:',
      'Điều 1. Ban hành Kế hoạch.',
    ]
    const texts = textsOf(flowOf(lines))
    expect(texts).toContain('CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ HÒA PHÚ')
    expect(texts).toContain('QUYẾT ĐỊNH:')
    expect(texts).toContain(bases.slice(0, 3).join(' '))
  })

  it('sets the number aside that a page put before the label of a part', () => {
    const lines = [
      '  1. A.   NHIỆM VỤ TRỌNG TÂM',
      'Trồng cây.',
      '  1. B.   TỔ CHỨC THỰC HIỆN',
      '  1. Lê Văn An',
      '1. A. NGUYỄN VĂN B',
    ]
    expect(textsOf(flowOf(lines)).slice(0, 3)).toEqual(['A.   NHIỆM VỤ TRỌNG TÂM', 'Trồng cây.', 'B.   TỔ CHỨC THỰC HIỆN'])
    expect(asidesOf(lines)).toEqual([
      ['portal', '1.'],
      ['portal', '1.'],
    ])
  })

  it('reads line breaks that were written out as blanks, each letter where it stands', () => {
    const flow = flowOf(['\\r\\n ỦY BAN NHÂN DÂN \\r\\n', 'Trồng cây\\r\\nven đường.'])
    expect(textsOf(flow)).toEqual(['ỦY BAN NHÂN DÂN', 'Trồng cây ven đường.'])
    const [, second] = flow.blocks
    expect(second?.kind === 'paragraph' && second.locate(10)).toMatchObject({ line: 2, column: 14 })
    expect(textsOf(flowOf(['Lưu vào thư mục D:\\rừng\\nứa.']))).toEqual(['Lưu vào thư mục D:\\rừng\\nứa.'])
  })
})

describe('lines of a page', () => {
  it('keeps the empty cells of a row in a table with one tab between its columns', () => {
    const lines = ['TT\tNội dung\tSố lượng\tThành tiền', '1\tMáy in\t1\t8.000.000', 'Cộng\t\t\t8.000.000']
    expect(tablesOf(lines)).toEqual([
      [
        ['TT', 'Nội dung', 'Số lượng', 'Thành tiền'],
        ['1', 'Máy in', '1', '8.000.000'],
        ['Cộng', '', '', '8.000.000'],
      ],
    ])
    expect(tablesOf([...lines.slice(0, 2), 'Ghi chú:\t\tgiá đã có thuế'])[0]).toHaveLength(2)
  })

  it('parts the two sides of a line of the head at its tab', () => {
    expect(tablesOf(['SỞ NỘI VỤ\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', '***'])).toEqual([
      [['SỞ NỘI VỤ', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM']],
    ])
    expect(tablesOf(['Trưởng thôn\tghi sổ hằng ngày'])).toEqual([])
  })

  it('takes a number far to the right, alone, for that of a page', () => {
    const far = `${' '.repeat(40)}1`
    expect(asidesOf(['Các thôn báo cáo', '', far, '', 'kết quả trồng cây.'])).toEqual([['pageNumber', '1']])
    expect(asidesOf(['Các thôn báo cáo', far, 'kết quả trồng cây.'])).toEqual([])
  })
})

describe('what a site writes under the document', () => {
  it('is set aside: its keywords, and what it has of others', () => {
    const lines = [...head, 'I. MỤC ĐÍCH', 'Trồng cây.', 'Nơi nhận:', '- Lưu: VT.', 'CHỦ TỊCH', 'Lê Văn An']
    const site = ['Từ khóa: Kế hoạch 12/KH-UBND, trồng cây', 'Nội dung đang được cập nhật']
    expect(asidesOf([...lines, ...site])).toEqual(site.map((line) => ['portal', line]))
  })
})

describe('what a site writes over the letterhead', () => {
  it('is set aside, whatever it says', () => {
    const lines = ['Trang văn bản pháp lý', 'Kế hoạch 12/KH-UBND năm 2026 về trồng cây do xã Hòa Phú ban hành', ...head]
    expect(asidesOf(lines)).toEqual([
      ['portal', 'Trang văn bản pháp lý'],
      ['portal', 'Kế hoạch 12/KH-UBND năm 2026 về trồng cây do xã Hòa Phú ban hành'],
    ])
  })

  it('leaves what a document itself has there: a mark, the issuer in small letters, text before a head that was moved down', () => {
    expect(asidesOf(['DỰ THẢO', ...head])).toEqual([])
    // Tags of a line break are none of the words, however few they are.
    const article = ['SỰ KIỆN NỔI BẬT', '<br> KẾ HOẠCH<br> Trồng cây năm 2027']
    expect(asidesOf([...article, ...head])).toEqual([
      ['portal', 'SỰ KIỆN NỔI BẬT'],
      ['portal', 'KẾ HOẠCH\n Trồng cây năm 2027'],
    ])
    expect(asidesOf(['• Thuộc tính', '• Tải về', ...head.flatMap((line) => [line, '|'])])).toHaveLength(2)
    expect(asidesOf(['- Các thôn rà soát diện tích đất trống;', ...head])).toEqual([])
    expect(asidesOf(['Trường Tiểu học Hòa Phú', ...head.slice(2)])).toEqual([])
    expect(asidesOf(['KẾ HOẠCH', 'Trồng cây năm 2026', 'I. MỤC ĐÍCH', 'Phủ xanh đất trống.', ...head])).toEqual([])
  })

  it('holds what stands above the buttons of a site, its name in capitals too', () => {
    const site = ['CỔNG THÔNG TIN ĐIỆN TỬ', 'XÃ HÒA PHÚ', '• Toàn văn', '• In văn bản', 'Văn bản của xã']
    expect(asidesOf([...site, ...head]).map(([, text]) => text)).toEqual(site)
    expect(textsOf(flowOf(['CỔNG THÔNG TIN ĐIỆN TỬ', 'In', ...head]))[0]).toBe('CỔNG THÔNG TIN ĐIỆN TỬ')
  })

  it('holds the day of the page and its greeting, with the title between them and a plan without letterhead', () => {
    const site = ['Monday, 09/03/2026 - 08:12|', 'Chào mừng bạn đến với cổng thông tin điện tử của Trường Tiểu học Sơn Hà']
    const own = ['KẾ HOẠCH', 'Hoạt động năm học 2026 - 2027', 'I. BỐI CẢNH', 'Thứ Hai, 09/03/2026', 'Chào mừng Ngày 20/11.']
    expect(asidesOf([...site, 'Kế hoạch năm học', ...own]).map(([, text]) => text)).toEqual([...site, 'Kế hoạch năm học'])
    expect(asidesOf(['Chào mừng Ngày Nhà giáo Việt Nam', ...own])).toEqual([])
  })

  it('holds a title that the document has as its subject, though a body’s name begins so', () => {
    const subject = 'Phòng, chống thiên tai và tìm kiếm cứu nạn năm 2026 trên địa bàn xã Hòa Phú'
    expect(asidesOf([subject, ...head, 'KẾ HOẠCH', subject, 'I. MỤC ĐÍCH'])).toEqual([['portal', subject]])
    expect(asidesOf(['PHÒNG VĂN HÓA VÀ THÔNG TIN HUYỆN SƠN HÀ', ...head, 'KẾ HOẠCH', subject])).toEqual([])
  })

  it('holds the instruments that a site lists there, numbered without a mark, however many', () => {
    const listed = Array.from(
      { length: 45 },
      (_, i) => `- ${i + 1}Thông tư ${i + 3}/2024/TT-BNV về công tác văn thư do Bộ Nội vụ ban hành`,
    )
    const lines = ['- 1Luật Lưu trữ 2024', ...listed.slice(1), ...head]
    expect(asidesOf(lines)).toHaveLength(45)
    expect(textsOf(flowOf(lines))).toEqual(head)
    const own = ['- 1 Luật Lưu trữ 2024;', '- 2 Thông tư về công tác văn thư;']
    expect(asidesOf([...own, ...head])).toEqual([])
    expect(asidesOf([...head, 'KẾ HOẠCH', 'Văn thư năm 2026', '- 12Luật Lưu trữ năm 2024'])).toEqual([])
  })

  it('goes below the signature as well', () => {
    const end = [
      'Nơi nhận:',
      '- Các thôn;',
      '- Lưu: VT.',
      'CHỦ TỊCH',
      'Lê An',
      'Tải văn bản gốc',
      '>>> Xem thêm: Mẫu kế hoạch',
      'Văn bản liên quan',
      'Kế hoạch 9',
    ]
    expect(asidesOf([...head, ...end]).map(([, text]) => text)).toEqual(end.slice(5))
  })
})
