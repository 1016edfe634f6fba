import { describe, expect, it } from 'vitest'
import type { FlowTable } from '../../../src/recognise/flow.ts'
import { flowOfText } from '../../../src/recognise/flow-of-text.ts'
import { wordsOf } from '../../../src/recognise/words-of.ts'
import { differences, paragraphsOf, textsOf, wordsOfFlow } from './flow-views.ts'

const flowOf = (text: string) => flowOfText({ name: 'a.txt', text })
const asidesOf = (text: string) => flowOf(text).asides.map(({ reason, text }) => [reason, text])

describe('paragraphs of a text', () => {
  it('takes each line for one, with the blank lines between and the places in the file', () => {
    const flow = flowOf('\r\n  KẾ HOẠCH\r\nTrồng cây năm 2026\r\n\r\nI. MỤC ĐÍCH\r\n')
    expect(flow.blocks).toMatchObject([
      { text: 'KẾ HOẠCH' },
      { text: 'Trồng cây năm 2026' },
      { text: 'I. MỤC ĐÍCH', breakBefore: 'line' },
    ])
    const [title, , section] = paragraphsOf(flow.blocks)
    expect(title?.breakBefore).toBeUndefined()
    expect(title?.locate(0)).toEqual({ line: 2, column: 3, offset: 4 })
    expect(section?.locate(11)).toMatchObject({ line: 5, column: 12 })
  })

  it('joins what a page cut in two, over the page number, and knows where both halves stand', () => {
    const long = 'Ủy ban nhân dân xã Hòa Phú tổ chức tuyên truyền sâu rộng trong nhân dân, nhất là'
    const text = `${long}\n\n\n\nthanh niên và phụ nữ.\n`
    expect(textsOf(flowOf(text))).toEqual([`${long} thanh niên và phụ nữ.`])
    const [paragraph] = paragraphsOf(flowOf(text).blocks)
    expect(paragraph?.locate(long.length + 1)).toMatchObject({ line: 5, column: 1 })
    expect(paragraph?.locate(long.length)).toMatchObject({ line: 1, column: long.length + 1 })
    expect(textsOf(flowOf(`${long}\n\n- 3 -\n\nthanh niên.`))).toEqual([`${long} thanh niên.`])
  })

  it('joins a symbol that was cut at its hyphen without a blank', () => {
    const text = 'Thực hiện nghiêm Chỉ thị của Ban Thường vụ Huyện ủy Sơn Hà và Hướng dẫn số 07-\n\nHD/HU ngày 05/3/2026.'
    expect(textsOf(flowOf(text))[0]).toContain('số 07-HD/HU ngày')
  })

  it('joins place and date of which the clerk left the day open', () => {
    const lines = ['Sơn Hà, ngày', '', 'tháng 9 năm 2026', '', 'KẾ HOẠCH', 'Trồng cây']
    expect(textsOf(flowOf(lines.join('\n')))[0]).toBe('Sơn Hà, ngày tháng 9 năm 2026')
    expect(textsOf(flowOf('Các thôn báo cáo trước ngày\n\ntháng 9 năm 2026'))).toHaveLength(2)
  })

  it('goes on where the line before left a bracket open, which its numeral closes', () => {
    const open = 'Thực hiện Kết luận số 4-KL/TW ngày 19/4/2026 của Ban Chấp hành Trung ương Đảng (khóa'
    expect(textsOf(flowOf(`${open}\nXIV); Ủy ban nhân dân xã ban hành Kế hoạch.`))).toHaveLength(1)
    const closed = 'Thực hiện Kết luận số 4-KL/TW ngày 19/4/2026 của Ban Chấp hành Trung ương Đảng (khóa XIV)'
    expect(textsOf(flowOf(`${closed}\nI) Mục đích`))).toHaveLength(2)
    expect(textsOf(flowOf('Hồ sơ (nộp tại bộ phận một cửa của xã:\n1) Đơn đề nghị'))).toHaveLength(2)
    const day = 'Lập thành tích chào mừng 80 năm Ngày thành lập xã (15/9/1946'
    expect(textsOf(flowOf(`${day}\n– 15/9/2026), các thôn trồng cây.`))).toEqual([`${day} – 15/9/2026), các thôn trồng cây.`])
  })

  it('ends the last basis at its comma where lines are paragraphs', () => {
    const basis = 'Căn cứ Nghị quyết số 5/NQ-HĐND ngày 01/7/2026 của Hội đồng nhân dân xã về giám sát năm 2026,'
    expect(textsOf(flowOf(`${basis}\nThường trực Hội đồng nhân dân xã xây dựng Kế hoạch như sau:`))).toHaveLength(2)
    expect(textsOf(flowOf(`${basis}\nkế hoạch công tác của xã.`))).toHaveLength(1)
    expect(textsOf(flowOf(`${basis.slice(8)}\nThường trực Hội đồng nhân dân xã.`))).toHaveLength(1)
  })

  it('goes on in capitals only after a word that cannot end a sentence', () => {
    const open = 'Các chi hội tổ chức quán triệt nội dung đến toàn thể hội viên qua các buổi sinh hoạt và'
    expect(textsOf(flowOf(`${open}\n\nTrang thông tin của Hội.`))).toHaveLength(1)
    const closed = 'Các chi hội tổ chức quán triệt nội dung đến toàn thể hội viên qua các buổi sinh hoạt'
    expect(textsOf(flowOf(`${closed}\n\nTrang thông tin của Hội.`))).toHaveLength(2)
  })

  it('never joins titles, lines of the subject, labels and finished sentences', () => {
    const lines = [
      'KẾ HOẠCH',
      'Kiểm tra việc thực hiện vệ sinh an toàn thực phẩm tại các cơ sở',
      'sản xuất, kinh doanh trên địa bàn xã Hòa Phú năm 2026',
      'I. MỤC ĐÍCH, YÊU CẦU CỦA VIỆC KIỂM TRA CÁC CƠ SỞ TRÊN ĐỊA BÀN XÃ',
      '1. Kiểm tra tất cả các cơ sở trên địa bàn xã theo đúng quy định của pháp luật',
      '2. Báo cáo Ủy ban nhân dân huyện kết quả kiểm tra theo đúng thời hạn.',
      'a) các cơ sở sản xuất;',
    ]
    expect(textsOf(flowOf(lines.join('\n')))).toEqual(lines)
  })

  it('joins lines of fixed width, and only those that are full', () => {
    const text = [
      'Thực hiện Chương trình công tác năm 2026 của Đảng ủy xã Hòa Phú, Ban Thường',
      'vụ Đảng ủy xây dựng kế hoạch kiểm tra, giám sát các chi bộ trực thuộc với những',
      'nội dung sau đây:',
      '1. Kiểm tra việc lãnh đạo, chỉ đạo thực hiện nghị quyết của cấp ủy cấp trên và',
      'cấp mình; việc sinh hoạt chi bộ, thu nộp đảng phí và quản lý đảng viên giai đoạn 2025',
      '- 2030 của các chi bộ.',
      '2. Giám sát thường xuyên.',
      'Các chi bộ báo cáo trước ngày 15 hằng tháng về Văn phòng Đảng ủy để tổng hợp',
      'chung.',
    ].join('\n')
    const texts = textsOf(flowOf(text))
    expect(texts).toHaveLength(4)
    expect(texts[1]).toContain('giai đoạn 2025 - 2030 của các chi bộ.')
    expect(texts[2]).toBe('2. Giám sát thường xuyên.')
  })

  it('joins a recipient that reaches over two lines', () => {
    const text = 'Nơi nhận:\n- Đồng chí Trần Văn An, Trưởng Ban\nXây dựng Đảng;\n- Các chi bộ;\n- Lưu: VT.\nT/M ĐẢNG ỦY\nBÍ THƯ'
    expect(textsOf(flowOf(text))).toEqual([
      'Nơi nhận:',
      '- Đồng chí Trần Văn An, Trưởng Ban Xây dựng Đảng;',
      '- Các chi bộ;',
      '- Lưu: VT.',
      'T/M ĐẢNG ỦY',
      'BÍ THƯ',
    ])
  })
})

describe('looks and marks in a text', () => {
  it('reads emphasis over several lines, heading marks and lone stars', () => {
    const flow = flowOf('**KẾ HOẠCH  \nTrồng cây**\n\n## **2. Tổ chức** thực hiện *(nếu có)* 3*4*5 (*)\n')
    expect(flow.blocks).toMatchObject([
      { text: 'KẾ HOẠCH', runs: [{ bold: true }] },
      { text: 'Trồng cây', runs: [{ bold: true }] },
      {
        text: '2. Tổ chức thực hiện (nếu có) 3*4*5 (*)',
        heading: 2,
        runs: [{ text: '2. Tổ chức', bold: true }, { bold: false }, { text: '(nếu có)', italic: true }, { italic: false }],
      },
    ])
    expect(paragraphsOf(flow.blocks)[2]?.locate(0)).toMatchObject({ line: 4, column: 6 })
    expect(paragraphsOf(flow.blocks)[2]?.locate(11)).toMatchObject({ line: 4, column: 19 })
  })

  it('keeps the gaps of a form', () => {
    expect(textsOf(flowOf('Đồng chí: ________ sinh ngày …/…/20__\n......................'))).toEqual([
      'Đồng chí: ________ sinh ngày …/…/20__',
      '......................',
    ])
  })

  it('puts notes behind their signs', () => {
    const flow = flowOf('Thu 560 tỷ đồng [1], bằng 81% dự toán.\nChi [2] tỷ.\n[1] Trong đó có nợ cũ.\n[3] Không ai nhắc đến.')
    expect(flow.blocks).toMatchObject([
      { text: 'Thu 560 tỷ đồng, bằng 81% dự toán.', runs: [{ text: 'Thu 560 tỷ đồng', note: { label: '1' } }, {}] },
      { text: 'Chi [2] tỷ.' },
      { text: '[3] Không ai nhắc đến.' },
    ])
    const note = paragraphsOf(flow.blocks)[0]?.runs[0]?.note
    expect(note?.text).toEqual([{ kind: 'text', text: 'Trong đó có nợ cũ.', bold: false, italic: false }])
    expect(note?.locate(0)).toMatchObject({ line: 3, column: 5 })
  })
})

describe('tables of a text', () => {
  const tableOf = (text: string) => flowOf(text).blocks.find((block) => block.kind === 'table') as FlowTable
  const cellsOf = ({ rows }: FlowTable) =>
    rows.map((row) => row.cells.map((cell) => paragraphsOf(cell.blocks).map(({ text }) => text)))

  it('reads rows between pipes, whatever their number of cells', () => {
    const table = tableOf('Bảng 1\n| TT | Việc | Hạn |\n| 1 | Họp \\| bàn |  |\n| II | Chung |\nHết.')
    expect(cellsOf(table)).toEqual([
      [['TT'], ['Việc'], ['Hạn']],
      [['1'], ['Họp | bàn'], []],
      [['II'], ['Chung']],
    ])
    expect(table.rows.map(({ header }) => header)).toEqual([true, false, false])
    const [cell] = paragraphsOf(table.rows[1]?.cells[1]?.blocks ?? [])
    expect(cell?.locate(0)).toMatchObject({ line: 3, column: 7 })
    expect(cell?.part).toEqual({ kind: 'cell', table: 1, row: 2, column: 2 })
  })

  it('reads columns parted by tabs: two of them only stand side by side', () => {
    const side = tableOf('UBND XÃ HÒA PHÚ\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nSố: 5/KH-UBND\tHòa Phú, ngày 02 tháng 3 năm 2026')
    expect(side.bordered).toBe(false)
    expect(cellsOf(side)[1]).toEqual([['Số: 5/KH-UBND'], ['Hòa Phú, ngày 02 tháng 3 năm 2026']])
    expect(tableOf('TT\tViệc\tHạn\n1\tHọp\t02/3').bordered).toBe(true)
    expect(flowOf('1.\tMục đích\n2.\tYêu cầu').blocks).toMatchObject([{ text: '1. Mục đích' }, { text: '2. Yêu cầu' }])
  })

  it('reads bars between words in two lines or more', () => {
    expect(cellsOf(tableOf('Việc | Hạn\nHọp | 02/3'))).toEqual([
      [['Việc'], ['Hạn']],
      [['Họp'], ['02/3']],
    ])
    expect(flowOf('Chọn A | B').blocks).toMatchObject([{ kind: 'paragraph' }])
  })
})

describe('what is set aside', () => {
  it('takes the keys over a document, and the name that the portal gave it', () => {
    const text =
      'Kế hoạch 5/KH-UBND năm 2026\nSố hiệu: 5/KH-UBND\nNgày ban hành: 02/03/2026\nNgười ký: Trần An\n\nỦY BAN NHÂN DÂN\nSố: 5/KH-UBND'
    expect(asidesOf(text)).toEqual([
      ['portal', 'Kế hoạch 5/KH-UBND năm 2026'],
      ['metadata', 'Số hiệu: 5/KH-UBND'],
      ['metadata', 'Ngày ban hành: 02/03/2026'],
      ['metadata', 'Người ký: Trần An'],
    ])
    expect(textsOf(flowOf(text))).toEqual(['ỦY BAN NHÂN DÂN', 'Số: 5/KH-UBND'])
  })

  it('takes buttons above and below, and nothing of a document that has none', () => {
    const document = 'UBND XÃ HÒA PHÚ\nKẾ HOẠCH\nTải trọng cầu\nNơi nhận:\n- Lưu: VT.\nCHỦ TỊCH\nTrần An'
    expect(asidesOf(`Bài viết\n\nKế hoạch trồng cây\n\n${document}\n\nTải về\nTin liên quan\nXã Hòa Phú ra quân`)).toEqual([
      ['portal', 'Bài viết'],
      ['portal', 'Kế hoạch trồng cây'],
      ['portal', 'Tải về'],
      ['portal', 'Tin liên quan'],
      ['portal', 'Xã Hòa Phú ra quân'],
    ])
    expect(asidesOf(document)).toEqual([])
  })

  it('takes the stamp of arrival, and of a fused line only its label', () => {
    const sentence =
      'Thực hiện Chương trình số 12-CTr/TU của Tỉnh ủy Sơn Hà về phát triển du lịch, Ban Thường vụ xây dựng kế hoạch như sau:'
    const text = `KẾ HOẠCH\n\nphát triển du lịch\n\nSỔ DU LỊCH TỈNH SƠN HÀ\n\nĐẾN Số: 1210\nNgày: 31/10/25\n\nChuyển: ${sentence}`
    expect(asidesOf(text)).toEqual([
      ['incomingStamp', 'SỔ DU LỊCH TỈNH SƠN HÀ'],
      ['incomingStamp', 'ĐẾN Số: 1210'],
      ['incomingStamp', 'Ngày: 31/10/25'],
      ['incomingStamp', 'Chuyển:'],
    ])
    const opening = paragraphsOf(flowOf(text).blocks).at(-1)
    expect(opening?.text).toBe(sentence)
    expect(opening?.locate(0)).toMatchObject({ line: 10, column: 9 })
  })

  it('leaves a line that only looks like a stamp in the document', () => {
    expect(asidesOf('Đến số 12 đường Hòa Phú\nNgày: 02/3')).toEqual([])
    expect(asidesOf('Chuyển: hồ sơ cho Văn phòng\nĐến năm 2030')).toEqual([])
  })

  it('takes what a digital signature prints', () => {
    const text =
      'ĐẢNG ỦY XÃ HÒA PHÚ\nKẾ HOẠCH\nBÍ THƯ\nTrần An\nĐẢNG ỦY XÃ HÒA PHÚ\n18-09-2025 10:55:35 +07:00\nNgười ký: Trần An\nEmail: an@hoaphu.vn\nThời gian ký: 18/09/2025'
    expect(flowOf(text).asides.map(({ reason, at }) => [reason, at.line])).toEqual(
      [5, 6, 7, 8, 9].map((line) => ['signatureLine', line]),
    )
    expect(asidesOf('Người ký: chức vụ, họ tên\nNội dung')).toEqual([])
  })

  it('takes rules, notes of an excerpt and page numbers, but no column of numbers', () => {
    expect(asidesOf('ĐẢNG BỘ\n*\n-----\n---o0o---\n---- aa&bb  ----\n[…]\nMột câu có […] ở giữa.\n- một\n- r&d -\n')).toEqual([
      ['ruleLine', '*'],
      ['ruleLine', '-----'],
      ['ruleLine', '---o0o---'],
      ['ruleLine', '---- aa&bb  ----'],
      ['note', '[…]'],
    ])
    expect(asidesOf('TT\n1\n2\n3\nViệc')).toEqual([])
    const page = 'Ủy ban nhân dân xã tổ chức thực hiện.\n'.repeat(20)
    expect(asidesOf(`${page}2\n${page}3\n${page}Trang 4/5`)).toEqual([
      ['pageNumber', '2'],
      ['pageNumber', '3'],
      ['pageNumber', 'Trang 4/5'],
    ])
  })
})

describe('words of a text', () => {
  it('are all in the flow or among what was set aside', () => {
    const text =
      'Nguồn: cổng thông tin\nLĩnh vực: Văn hóa\n\nUBND XÃ\n---\nKẾ HOẠCH\n| TT | Việc [1] |\n| 1 | **Họp** |\n[1] Họp kín.\n2. **Chi** [9]\n'
    expect(differences(wordsOf(text), wordsOfFlow(flowOf(text)))).toEqual([])
  })
})
