import { describe, expect, it } from 'vitest'
import { recogniseHead } from '../../../src/recognise/head/recognise-head.ts'
import { flowByHand } from '../closing/flow-by-hand.ts'
import { headOf } from './head-view.ts'

const head = ['UBND XÃ HÒA PHÚ', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc']
const numbered = [...head, 'Số: 7/KH-UBND', 'Hòa Phú, ngày 05 tháng 01 năm 2026']
const basis = 'Căn cứ Kế hoạch số 12/KH-UBND ngày 05/01/2026 của UBND tỉnh Sơn Hà;'

describe('type and subject', () => {
  it('is set aside under the number, where letters have it, if the title says it too', () => {
    const letter = [
      ...head,
      'Số: 7/KH-THCS',
      'V/v tổ chức ngày hội đọc sách năm 2026',
      'Hòa Phú, ngày 05 tháng 01 năm 2026',
      'KẾ HOẠCH',
    ]
    const under = headOf(...letter, 'Tổ chức Ngày hội đọc sách cấp trường năm 2026', basis)
    expect(under).toMatchObject({ asides: ['formWords: V/v tổ chức ngày hội đọc sách năm 2026'] })
    expect(under.doubts ?? []).toEqual([])
    const other = headOf(...letter, 'Tổ chức ngày hội đọc sách', basis)
    expect(other.asides ?? []).toEqual([])
    expect(other.doubts).toEqual([expect.stringContaining('NV012')])
  })

  it('is set aside where a page says it once more', () => {
    const subject = ['Tổ chức ngày hội đọc sách', 'Năm học 2026 - 2027']
    expect(headOf(...numbered, 'KẾ HOẠCH', ...subject, ...subject, basis)).toMatchObject({
      subject: 'Tổ chức ngày hội đọc sách Năm học 2026 - 2027',
      end: 10,
      asides: ['portal: Tổ chức ngày hội đọc sách', 'portal: Năm học 2026 - 2027'],
    })
    expect(headOf(...numbered, 'KẾ HOẠCH', ...subject, subject[0] as string, basis).asides ?? []).toEqual([])
  })

  it('goes on over a blank line in capitals, where a basis follows', () => {
    const lines = (second: string, third: string) =>
      headOf(
        ...numbered,
        'KẾ HOẠCH TỔ CHỨC NGÀY HỘI ĐỌC SÁCH',
        { text: second, breakBefore: 'line' },
        { text: third, breakBefore: 'line' },
      ).subject
    const [second, whole] = ['CHÀO MỪNG NGÀY THÀNH LẬP TRƯỜNG', 'TỔ CHỨC NGÀY HỘI ĐỌC SÁCH CHÀO MỪNG NGÀY THÀNH LẬP TRƯỜNG']
    expect(lines(second, basis)).toBe(whole)
    expect(lines(second, 'Thực hiện Kế hoạch số 12/KH-UBND của Ủy ban nhân dân tỉnh, nhà trường tổ chức như sau:')).toBe(whole)
    expect(lines('VỊ TRÍ CỦA THƯ VIỆN', 'Thư viện là nơi học sinh đọc sách.')).toBe('TỔ CHỨC NGÀY HỘI ĐỌC SÁCH')
    expect(lines('ĐẶT VẤN ĐỀ', basis)).toBe('TỔ CHỨC NGÀY HỘI ĐỌC SÁCH')
  })

  it.each<[string, readonly string[], Record<string, unknown>]>([
    [
      'the subject over several lines',
      ['KẾ HOẠCH', 'Phát triển văn hóa đọc', 'trong nhà trường năm học 2026 - 2027', basis],
      { subject: 'Phát triển văn hóa đọc trong nhà trường năm học 2026 - 2027', end: 8 },
    ],
    [
      'a line that ends with a comma',
      ['KẾ HOẠCH', 'làm việc với các chi bộ trực thuộc,', 'các cơ quan tham mưu', basis],
      { subject: 'làm việc với các chi bộ trực thuộc, các cơ quan tham mưu', end: 8 },
    ],
    [
      'a term under a line that ends with a comma',
      [
        'KẾ HOẠCH',
        'Tổ chức đại hội Đoàn các cấp, tiến tới Đại hội đại biểu',
        'Đoàn tỉnh Sơn Hà lần thứ XII,',
        'nhiệm kỳ 2027 - 2032',
        basis,
      ],
      {
        subject: 'Tổ chức đại hội Đoàn các cấp, tiến tới Đại hội đại biểu Đoàn tỉnh Sơn Hà lần thứ XII, nhiệm kỳ 2027 - 2032',
        end: 9,
      },
    ],
    [
      'no title of a section',
      ['KẾ HOẠCH TỔ CHỨC NGÀY HỘI ĐỌC SÁCH', 'ĐẶT VẤN ĐỀ', basis],
      { subject: 'TỔ CHỨC NGÀY HỘI ĐỌC SÁCH' },
    ],
    [
      'no opening that goes on behind a comma',
      ['KẾ HOẠCH', 'Trồng cây năm 2026', 'Chào mừng ngày thành lập huyện,', 'xã Hòa Phú ban hành kế hoạch trồng cây như sau:'],
      { subject: 'Trồng cây năm 2026', end: 7 },
    ],
    [
      'type and subject in one paragraph',
      ['KẾ HOẠCH\ntriển khai tuần lễ chuyển đổi số', basis],
      { subject: 'triển khai tuần lễ chuyển đổi số', end: 6 },
    ],
    [
      'type and subject in one line of capitals',
      ['KẾ HOẠCH TỔ CHỨC TUẦN LỄ CHUYỂN ĐỔI SỐ NĂM 2026', basis],
      { subject: 'TỔ CHỨC TUẦN LỄ CHUYỂN ĐỔI SỐ NĂM 2026', end: 6 },
    ],
    [
      'type and subject in one line of small letters',
      ['Kế hoạch triển khai tuần lễ chuyển đổi số', basis],
      { subject: 'triển khai tuần lễ chuyển đổi số', end: 6 },
    ],
    [
      'a type of its own',
      ['KẾ HOẠCH HÀNH ĐỘNG', 'Thực hiện chiến lược văn hóa đọc', basis],
      { type: 'KẾ HOẠCH HÀNH ĐỘNG', subject: 'Thực hiện chiến lược văn hóa đọc' },
    ],
    ['another type', ['CHƯƠNG TRÌNH', 'Công tác tháng 11', basis], { type: 'CHƯƠNG TRÌNH', subject: 'Công tác tháng 11' }],
    [
      'a type that nobody knows',
      ['KẾ HOẠCH KIỂM TRA', 'việc quản lý hồ sơ năm 2026', basis],
      { type: 'KẾ HOẠCH KIỂM TRA', doubts: ['NV013 KẾ HOẠCH KIỂM TRA'] },
    ],
    [
      'one title over two lines is no type of its own',
      ['KẾ HOẠCH CÔNG TÁC', 'PHÒNG, CHỐNG THIÊN TAI NĂM 2026', basis],
      { subject: 'CÔNG TÁC PHÒNG, CHỐNG THIÊN TAI NĂM 2026', end: 7 },
    ],
    [
      'a type before a time',
      ['KẾ HOẠCH CÔNG TÁC', 'Quý IV năm 2026', basis],
      { type: 'KẾ HOẠCH CÔNG TÁC', subject: 'Quý IV năm 2026' },
    ],
    [
      'a subject of nothing but a time goes on with the words before it',
      ['KẾ HOẠCH CHUYỂN ĐỔI SỐ', 'Năm 2026', basis],
      { subject: 'CHUYỂN ĐỔI SỐ Năm 2026', end: 7 },
    ],
    [
      'a type does not end with a verb',
      ['KẾ HOẠCH TỔ CHỨC', 'Các hoạt động kỷ niệm ngày thành lập xã', basis],
      { subject: 'TỔ CHỨC Các hoạt động kỷ niệm ngày thành lập xã' },
    ],
    [
      'V/v before the subject stays the author’s',
      ['KẾ HOẠCH', 'V/v tổ chức Ngày hội đọc sách', basis],
      { subject: 'V/v tổ chức Ngày hội đọc sách' },
    ],
    [
      'the type in capitals before a subject in small letters, in one line',
      ['KẾ HOẠCH Tổ chức Ngày hội đọc sách năm 2026', basis],
      { subject: 'Tổ chức Ngày hội đọc sách năm 2026', end: 6 },
    ],
    [
      'a subject that leads on to the name of what is held',
      ['KẾ HOẠCH', 'Tổ chức diễn đàn tháng 10:', '“Em yêu quê hương Hòa Phú”', basis],
      { subject: 'Tổ chức diễn đàn tháng 10: “Em yêu quê hương Hòa Phú”', end: 8 },
    ],
    [
      'a colon without such a name opens the text',
      ['KẾ HOẠCH', 'Nhà trường tổ chức diễn đàn như sau:', 'Thời gian: tháng 10', 'I. MỤC ĐÍCH'],
      { doubts: ['NV010 subject'], end: 6 },
    ],
    ['no subject', ['KẾ HOẠCH', basis], { doubts: ['NV010 subject'], end: 6 }],
    [
      'an opening right under the type',
      ['KẾ HOẠCH', 'Thực hiện Công văn số 5/SNV ngày 05/01/2026, UBND xã xây dựng kế hoạch như sau:', 'I. MỤC ĐÍCH'],
      { doubts: ['NV010 subject'], end: 6 },
    ],
    [
      'a subject in capitals and an opening behind it',
      ['KẾ HOẠCH', 'PHÁT TRIỂN VĂN HÓA ĐỌC NĂM 2026', 'Thực hiện Chỉ thị số 5/CT-TTg ngày 05/01/2026 của Thủ tướng Chính phủ;'],
      { subject: 'PHÁT TRIỂN VĂN HÓA ĐỌC NĂM 2026', end: 7 },
    ],
  ])('%s', (_, lines, expected) => {
    expect(headOf(...numbered, ...lines)).toMatchObject(expected)
  })

  it('lets the look decide where Word tells it: what is justified is no subject', () => {
    const look = (text: string, align: 'center' | 'both', bold: 'bold' | 'upright') => ({
      text,
      align,
      runs: [{ kind: 'text' as const, text, bold: bold === 'bold', italic: false, underline: false }],
    })
    const lines = [
      look('KẾ HOẠCH', 'center', 'bold'),
      look('Phát triển văn hóa đọc', 'center', 'bold'),
      look('Năm học 2026 - 2027', 'center', 'bold'),
      look('Thực hiện chỉ đạo của cấp trên', 'both', 'upright'),
    ]
    expect(headOf(...numbered, ...lines)).toMatchObject({ subject: 'Phát triển văn hóa đọc Năm học 2026 - 2027', end: 8 })
  })

  it('goes on with a time below a gap, and with nothing else', () => {
    const below = (text: string) => ({ text, breakBefore: 'line' as const })
    const subjectOf = (line: string) => headOf(...numbered, 'KẾ HOẠCH', 'NGÀY HỘI ĐỌC SÁCH', below(line), 'I. MỤC ĐÍCH').subject
    expect(subjectOf('THÁNG 10 NĂM HỌC 2026 – 2027')).toBe('NGÀY HỘI ĐỌC SÁCH THÁNG 10 NĂM HỌC 2026 – 2027')
    expect(subjectOf('Năm học 2026 - 2027')).toBe('NGÀY HỘI ĐỌC SÁCH Năm học 2026 - 2027')
    expect(subjectOf('Năm học: 2026 - 2027')).toBe('NGÀY HỘI ĐỌC SÁCH Năm học: 2026 - 2027')
    expect(subjectOf('Giai đoạn 2026-2030')).toBe('NGÀY HỘI ĐỌC SÁCH Giai đoạn 2026-2030')
    for (const other of ['ĐẶT VẤN ĐỀ', 'Năm 2026, xã tổ chức hai hội thi', 'Tháng thanh niên', 'Năm 2026.'])
      expect(subjectOf(other)).toBe('NGÀY HỘI ĐỌC SÁCH')
  })

  it('trusts the styles of a file that was printed from a plan', () => {
    const styled = (style: string, text: string) => ({ style, text })
    const blocks = [
      styled('issuingBody', 'VÙNG HÒA PHÚ'),
      styled('nationalTitle', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'),
      styled('motto', 'Độc lập - Tự do - Hạnh phúc'),
      styled('number', 'Số: 07/KH-VHP'),
      styled('placeDate', 'Hòa Phú, ngày 05 tháng 01 năm 2026'),
      styled('typeName', 'KẾ HOẠCH TOÀN VÙNG'),
      styled('subject', 'Căn cứ pháp lý và cách làm:'),
      styled('basis', basis),
    ]
    expect(headOf(...blocks)).toMatchObject({
      issuing: ['VÙNG HÒA PHÚ'],
      number: '07',
      type: 'KẾ HOẠCH TOÀN VÙNG',
      subject: 'Căn cứ pháp lý và cách làm:',
      end: 7,
    })
  })

  it.each(['KẾ HOẠCH V/v trồng cây năm 2027', 'KẾ HOẠCH: Trồng cây năm 2027'])(
    'reads type and subject on one line: %s',
    (line) => {
      const words = line.replace(/^KẾ HOẠCH:? /u, '')
      expect(headOf(...numbered, line, basis)).toMatchObject({ subject: words })
    },
  )

  it('reads the addressees', () => {
    expect(headOf(...numbered, 'KẾ HOẠCH', 'Tài chính năm 2027', 'Kính gửi: Hội đồng nhân dân xã Hòa Phú', basis)).toMatchObject({
      addressees: ['Hội đồng nhân dân xã Hòa Phú'],
      end: 8,
    })
    expect(
      headOf(...numbered, 'KẾ HOẠCH', 'Tài chính năm 2027', 'Kính gửi:', '- Sở Tài chính;', '- Sở Nội vụ.', basis),
    ).toMatchObject({ addressees: ['Sở Tài chính', 'Sở Nội vụ'], end: 10 })
  })

  it.each([
    ['behind a dash', 'Kính gửi: - Sở Tài chính;'],
    ['behind blanks and a dash', 'Kính gửi:      - Sở Tài chính;'],
    ['without one', 'Kính gửi: Sở Tài chính;'],
  ])('reads a list that begins in the line of its words, %s', (_, first) => {
    expect(headOf(...numbered, 'KẾ HOẠCH', 'Tài chính năm 2027', first, '- Sở Nội vụ.', basis)).toMatchObject({
      addressees: ['Sở Tài chính', 'Sở Nội vụ'],
      end: 9,
    })
  })

  it('leaves the dash of one addressee as it is', () => {
    expect(headOf(...numbered, 'KẾ HOẠCH', 'Tài chính năm 2027', 'Kính gửi: - Sở Tài chính;', basis)).toMatchObject({
      addressees: ['- Sở Tài chính'],
      end: 8,
    })
  })
})

describe('a plan issued with a decision (NĐ 30/2020, Phụ lục III, Mẫu 1.3)', () => {
  it('reads the line that names it', () => {
    expect(
      headOf(
        ...head,
        'KẾ HOẠCH',
        'Phát triển văn hóa đọc',
        '(Ban hành kèm theo Quyết định số 105/QĐ-UBND',
        'ngày 05 tháng 01 năm 2026 của Chủ tịch UBND xã Hòa Phú)',
        basis,
      ),
    ).toMatchObject({
      issuedWith: {
        type: 'Quyết định',
        number: '105',
        symbol: 'QĐ-UBND',
        issuedOn: '2026-01-05',
        issuer: 'Chủ tịch UBND xã Hòa Phú',
      },
      asides: ['formWords: Ban hành'],
      end: 7,
    })
  })

  it('tells an open date and keeps it', () => {
    const found = headOf(
      ...head,
      'KẾ HOẠCH',
      'Phát triển văn hóa đọc',
      '(Kèm theo Quyết định số      /QĐ-UBND ngày     tháng 01 năm 2026 của UBND xã Hòa Phú)',
    )
    expect(found).toMatchObject({ issuedWith: { type: 'Quyết định', symbol: 'QĐ-UBND', issuer: 'UBND xã Hòa Phú' } })
    expect(found.doubts).toEqual(['NV011 ngày     tháng 01 năm 2026'])
    expect(found.asides).toEqual(['formWords: ngày     tháng 01 năm 2026'])
  })

  it('leaves it in the subject of a plan that has a number of its own', () => {
    const subject = 'Thực hiện Đề án số 08 (Ban hành kèm theo Nghị quyết số 35-NQ/TU ngày 29/12/2025 của Tỉnh ủy Sơn Hà)'
    const found = headOf(
      ...numbered,
      'KẾ HOẠCH',
      'Thực hiện Đề án số 08',
      '(Ban hành kèm theo Nghị quyết số 35-NQ/TU ngày 29/12/2025 của Tỉnh ủy Sơn Hà)',
    )
    expect(found).toMatchObject({ subject })
    expect(found.issuedWith).toBeUndefined()
  })

  it('keeps the decision before it, and gives the plan its issuer and no number', () => {
    const decision = [
      'UBND XÃ HÒA PHÚ',
      ...head.slice(1),
      'Số: 105/QĐ-UBND',
      'Hòa Phú, ngày 05 tháng 01 năm 2026',
      'QUYẾT ĐỊNH',
      'Về việc ban hành Kế hoạch phát triển văn hóa đọc',
      'Căn cứ Luật Thư viện ngày 21 tháng 11 năm 2019;',
      'QUYẾT ĐỊNH:',
      'Điều 1. Ban hành kèm theo Quyết định này Kế hoạch phát triển văn hóa đọc.',
      'Nơi nhận:',
      '- Như Điều 1;',
      'CHỦ TỊCH',
    ]
    const flow = flowByHand(
      ...decision,
      'KẾ HOẠCH',
      'Phát triển văn hóa đọc',
      '(Kèm theo Quyết định số 105/QĐ-UBND ngày 05/01/2026 của UBND xã Hòa Phú)',
      'I. MỤC ĐÍCH',
    )
    const reading = recogniseHead(flow)
    expect(reading).toMatchObject({ end: decision.length + 3, preceding: { from: 0, to: decision.length } })
    expect(reading.number).toBeUndefined()
    expect(reading.issuer.issuing.map(({ value }) => value)).toEqual(['UBND XÃ HÒA PHÚ'])
    expect(reading.issuedWith?.fullText?.blocks.map((block) => block.kind)).toEqual([
      ...decision.map((line) => (line.startsWith('-') ? 'bullet' : 'paragraph')),
    ])
    // Every paragraph has its component.
    expect(new Set(reading.components.map(({ paragraph }) => paragraph))).toEqual(new Set(flow.blocks.slice(0, -1)))
  })

  it('reads which decision it is from the decision where no line tells it', () => {
    const decision = [
      'UBND XÃ HÒA PHÚ',
      'Số: 105/QĐ-UBND',
      'Hòa Phú, ngày 05 tháng 01 năm 2026',
      'QUYẾT ĐỊNH',
      'Điều 1. Ban hành kèm theo Quyết định này Kế hoạch phát triển văn hóa đọc.',
    ]
    expect(headOf(...decision, 'KẾ HOẠCH', 'Phát triển văn hóa đọc', 'I. MỤC ĐÍCH')).toMatchObject({
      issuedWith: { type: 'Quyết định', number: '105', symbol: 'QĐ-UBND', issuedOn: '2026-01-05' },
    })
  })
})

describe('a head that stands further down', () => {
  const body = ['I. MỤC ĐÍCH', 'Nâng cao chất lượng.']
  const closing = ['Nơi nhận:', '- Lưu CB.', 'T/M CHI BỘ']

  it('is read there, and its blocks are taken out', () => {
    const flow = flowByHand(
      'KẾ HOẠCH',
      'kiểm tra chuyên đề',
      ...body,
      'ĐẢNG BỘ XÃ HÒA PHÚ',
      'CHI BỘ THÔN ĐÔNG',
      '*',
      'Số     -KH/CB',
      'ĐẢNG CỘNG SẢN VIỆT NAM',
      'Hòa Phú, ngày     tháng     năm 2026',
      ...closing,
    )
    const reading = recogniseHead(flow)
    expect(reading.issuer).toMatchObject({ parent: [{ value: 'ĐẢNG BỘ XÃ HÒA PHÚ' }], issuing: [{ value: 'CHI BỘ THÔN ĐÔNG' }] })
    expect(reading.rest?.blocks.map((block) => (block.kind === 'paragraph' ? block.text : ''))).toEqual([
      'KẾ HOẠCH',
      'kiểm tra chuyên đề',
      ...body,
      ...closing,
    ])
    expect(reading.doubts.map(({ code }) => code)).toEqual(['NV015'])
  })

  it('is not taken from an appendix, which has a title behind its own', () => {
    const appendix = [
      'ĐẢNG BỘ XÃ HÒA PHÚ',
      'CHI BỘ THÔN ĐÔNG',
      'ĐẢNG CỘNG SẢN VIỆT NAM',
      'Hòa Phú, ngày     tháng     năm 2026',
      'ĐỀ CƯƠNG BÁO CÁO',
      'I. Tình hình',
    ]
    const reading = recogniseHead(flowByHand('KẾ HOẠCH', 'kiểm tra chuyên đề', ...body, ...closing, ...appendix))
    expect(reading.rest).toBeUndefined()
    expect(reading.issuer.issuing).toEqual([])
  })

  it('reads place and date before the recipients where the head has none', () => {
    const reading = recogniseHead(
      flowByHand('KẾ HOẠCH', 'Phát triển văn hóa đọc', ...body, 'Hòa Phú, ngày 28 tháng 4 năm 2026', ...closing),
    )
    expect(reading).toMatchObject({ placeName: { value: 'Hòa Phú' }, issuedOn: { value: '2026-04-28' } })
    expect(reading.rest?.blocks).toHaveLength(7)
  })
})
