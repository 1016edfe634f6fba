import { describe, expect, it } from 'vitest'
import { firstLabelled } from '../../../src/recognise/appendices/opens-appendix.ts'
import { splitAppendices } from '../../../src/recognise/appendices/split-appendices.ts'
import { type Block, flowByHand } from '../closing/flow-by-hand.ts'

const table = {
  rows: [
    ['STT', 'Nhiệm vụ'],
    ['1', 'Tuyên truyền'],
  ],
  bordered: true,
}
const reference = '(Kèm theo Kế hoạch số 15/KH-UBND ngày 05 tháng 01 năm 2026 của Ủy ban nhân dân xã Hòa Phú)'

const split = (...blocks: readonly Block[]) =>
  splitAppendices(flowByHand(...blocks), 0).map(({ label, title, reference, from, to }) => [
    label.value,
    title?.value,
    reference === undefined ? '' : 'kèm theo',
    from,
    to,
  ])

describe('appendices', () => {
  // NĐ 30/2020, Phụ lục I, Phần I, III.1.b and c: label, title under it, reference line under the title.
  it('have a label, a title and a reference line', () => {
    expect(split('Phụ lục I', 'BẢNG PHÂN CÔNG NHIỆM VỤ', reference, table)).toEqual([
      ['Phụ lục I', 'BẢNG PHÂN CÔNG NHIỆM VỤ', 'kèm theo', 3, 4],
    ])
    expect(split(`PHỤ LỤC\nBẢNG PHÂN CÔNG NHIỆM VỤ\n${reference}`, table)).toEqual([
      ['PHỤ LỤC', 'BẢNG PHÂN CÔNG NHIỆM VỤ', 'kèm theo', 1, 2],
    ])
    expect(split('PHỤ LỤC 1: BẢNG PHÂN CÔNG NHIỆM VỤ', table)).toEqual([['PHỤ LỤC 1:', 'BẢNG PHÂN CÔNG NHIỆM VỤ', '', 1, 2]])
    expect(split('Phụ lục', reference, 'BẢNG PHÂN CÔNG NHIỆM VỤ', table)).toEqual([
      ['Phụ lục', 'BẢNG PHÂN CÔNG NHIỆM VỤ', 'kèm theo', 3, 4],
    ])
  })

  it('have a reference line that is broken, sent along, or part of the label’s line', () => {
    const [first, second] = ['(Kèm theo Kế hoạch số 15/KH-UBND, ngày 05 tháng 01 năm 2026', 'của Ủy ban nhân dân xã Hòa Phú)']
    expect(split('Phụ lục I', 'BẢNG PHÂN CÔNG', first, second, table)).toEqual([
      ['Phụ lục I', 'BẢNG PHÂN CÔNG', 'kèm theo', 4, 5],
    ])
    const sent = '(Gửi kèm Kế hoạch số 15/KH-UBND ngày 05 tháng 01 năm 2026)'
    expect(split('ĐỀ CƯƠNG BÁO CÁO', 'Kết quả hội thi', sent, 'I. Tình hình')).toEqual([
      ['', 'ĐỀ CƯƠNG BÁO CÁO Kết quả hội thi', 'kèm theo', 3, 4],
    ])
    expect(split('PHỤ LỤC KÈM THEO KẾ HOẠCH SỐ 15/KH-UBND NGÀY 05/01/2026', '1. Bà Na.')).toEqual([
      ['PHỤ LỤC', undefined, 'kèm theo', 1, 2],
    ])
  })

  it('hold a form with a letterhead of its own', () => {
    const letterhead = { rows: [['ĐẢNG ỦY XÃ HÒA PHÚ\nCHI BỘ …', 'ĐẢNG CỘNG SẢN VIỆT NAM']] }
    expect(split('Phụ lục', 'MẪU BÁO CÁO', reference, letterhead, 'BÁO CÁO', '1. Kết quả')).toHaveLength(1)
    expect(split('Phụ lục I', 'DANH SÁCH', '1. Bà Na.', letterhead, 'BÁO CÁO', '1. Kết quả')).toHaveLength(2)
  })

  it('have a title over several lines, the later ones in running letters', () => {
    expect(
      split('Phụ lục số 01:', 'ĐỀ CƯƠNG BÁO CÁO', 'kết quả thực hiện Kế hoạch năm 2026', 'I. Tình hình', '1. Thuận lợi'),
    ).toEqual([['Phụ lục số 01:', 'ĐỀ CƯƠNG BÁO CÁO kết quả thực hiện Kế hoạch năm 2026', '', 3, 5]])
    expect(split('Phụ lục II', 'Danh sách các thôn tham gia', table)).toEqual([
      ['Phụ lục II', 'Danh sách các thôn tham gia', '', 2, 3],
    ])
    expect(split('Phụ lục II', 'Đơn vị: triệu đồng', table)).toEqual([['Phụ lục II', undefined, '', 1, 3]])
    expect(split('Phụ lục II', '(Lưu ý: các thôn tự điền)', table)).toEqual([['Phụ lục II', undefined, '', 1, 3]])
  })

  it('have a title that goes on in running letters down to the reference line', () => {
    const title = 'ĐỀ CƯƠNG BÁO CÁO Kết quả hỗ trợ nhà ở cho hộ nghèo'
    expect(split('ĐỀ CƯƠNG BÁO CÁO', 'Kết quả hỗ trợ nhà ở cho hộ nghèo', reference, table)).toEqual([
      ['', title, 'kèm theo', 3, 4],
    ])
  })

  it('keep a note in brackets that stands behind the reference line', () => {
    const note = '(Kèm theo Kế hoạch số 5/KH-UBND ngày 05/01/2026 của UBND xã) (Các thôn ghi số liệu của thôn mình)'
    expect(split('PHỤ LỤC', 'ĐỀ CƯƠNG BÁO CÁO', note, 'I. Tình hình')[0]?.[2]).toBe('')
    const nested = '(Kèm theo Kế hoạch số 5/KH-UBND ngày 05/01/2026 của UBND xã (Văn phòng))'
    expect(split('PHỤ LỤC', 'ĐỀ CƯƠNG BÁO CÁO', nested, 'I. Tình hình')[0]?.[2]).toBe('kèm theo')
  })

  it('may have no label: a title over a reference line, or on a new page', () => {
    expect(split('PHÂN CÔNG NHIỆM VỤ CỦA TỔ CÔNG TÁC', reference, table)).toEqual([
      ['', 'PHÂN CÔNG NHIỆM VỤ CỦA TỔ CÔNG TÁC', 'kèm theo', 2, 3],
    ])
    expect(split('PHÂN CÔNG NHIỆM VỤ', reference, table, 'LỊCH TRỰC BAN', 'THÁNG 01 NĂM 2026', reference, table)).toEqual([
      ['', 'PHÂN CÔNG NHIỆM VỤ', 'kèm theo', 2, 3],
      ['', 'LỊCH TRỰC BAN THÁNG 01 NĂM 2026', 'kèm theo', 6, 7],
    ])
    expect(split('PHÂN CÔNG NHIỆM VỤ', table, { text: 'LỊCH TRỰC BAN', breakBefore: 'page' }, table)).toEqual([
      ['', 'PHÂN CÔNG NHIỆM VỤ', '', 1, 2],
      ['', 'LỊCH TRỰC BAN', '', 3, 4],
    ])
    expect(split('PHÂN CÔNG NHIỆM VỤ', table, 'LỊCH TRỰC BAN', table)).toHaveLength(1)
  })

  it('are several: Phụ lục, Mẫu, Biểu', () => {
    expect(
      split(
        'PHỤ LỤC I',
        'NHIỆM VỤ',
        table,
        'PHỤ LỤC II',
        'KINH PHÍ',
        table,
        'Mẫu biểu số 03',
        'TỔNG HỢP KẾT QUẢ',
        table,
        'Biểu 04: TỔNG HỢP SỐ LIỆU',
        table,
      ).map(([label, title]) => [label, title]),
    ).toEqual([
      ['PHỤ LỤC I', 'NHIỆM VỤ'],
      ['PHỤ LỤC II', 'KINH PHÍ'],
      ['Mẫu biểu số 03', 'TỔNG HỢP KẾT QUẢ'],
      ['Biểu 04:', 'TỔNG HỢP SỐ LIỆU'],
    ])
  })

  it('are not begun by a caption or a sentence', () => {
    expect(
      split(
        'PHỤ LỤC I',
        'NHIỆM VỤ',
        'Biểu 1. Số liệu các thôn',
        table,
        'Phụ lục này do Văn phòng theo dõi.',
        'Mẫu số 2 gửi trước ngày 20.',
        table,
      ),
    ).toHaveLength(1)
    expect(
      split('PHỤ LỤC I', 'NHIỆM VỤ', '1. Thực hiện theo Phụ lục II', 'Phụ lục II kèm theo Kế hoạch này nêu rõ số liệu.', table),
    ).toHaveLength(1)
  })

  it('set their own letterhead aside', () => {
    const letterhead = [
      'ỦY BAN NHÂN DÂN XÃ HÒA PHÚ',
      'TRƯỜNG TIỂU HỌC HÒA PHÚ',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Độc lập - Tự do - Hạnh phúc',
      'Số: …/BC-THHP',
    ]
    const title = ['BÁO CÁO KẾT QUẢ', 'I. Kết quả', 'Nơi nhận:', '- Như trên;', 'HIỆU TRƯỞNG', '(Ký tên, đóng dấu)']
    const zones = splitAppendices(flowByHand('PHỤ LỤC', 'NHIỆM VỤ', table, ...letterhead, ...title), 0)
    expect(zones.map(({ title, from, to }) => [title?.value, from, to])).toEqual([
      ['NHIỆM VỤ', 2, 3],
      ['BÁO CÁO KẾT QUẢ', 9, 14],
    ])
    expect(zones[1]?.asides.map(({ reason, text }) => [reason, text])).toEqual(letterhead.map((text) => ['formWords', text]))
    const rows = [[letterhead.slice(0, 2).join('\n'), letterhead.slice(2, 4).join('\n')]]
    expect(split('PHỤ LỤC', 'NHIỆM VỤ', table, { rows }, ...title).map(([, title]) => title)).toEqual([
      'NHIỆM VỤ',
      'BÁO CÁO KẾT QUẢ',
    ])
  })

  it('set the names aside that stand over the document, where nothing but these is said again', () => {
    const names = ['MẶT TRẬN TỔ QUỐC VIỆT NAM XÃ HÒA PHÚ', 'BAN THƯỜNG TRỰC']
    const head = [...names, 'Số: 46/KH-MTTQ-BTT', 'KẾ HOẠCH']
    const titlesOf = (flow: ReturnType<typeof flowByHand>, from: number) =>
      splitAppendices(flow, from).map(({ title, asides }) => [
        title?.value,
        asides.flatMap(({ text }) => (text.startsWith('(') ? [] : [text])),
      ])
    const form = ['ĐỀ CƯƠNG', '(Kèm theo Kế hoạch số 46/KH-MTTQ-BTT)', 'I. Kết quả']
    expect(titlesOf(flowByHand(...head, ...names, ...form), 4)).toEqual([['ĐỀ CƯƠNG', names]])
    const rows = [[names.join('\n'), 'Số: 46/KH-MTTQ-BTT']]
    expect(titlesOf(flowByHand({ rows }, 'KẾ HOẠCH', ...names, ...form), 2)).toEqual([['ĐỀ CƯƠNG', names]])
    // A title that is said again is none of the names.
    const plan = [...names, 'KẾ HOẠCH', 'TRỒNG CÂY NĂM 2027', 'I. MỤC ĐÍCH']
    expect(titlesOf(flowByHand(...plan, 'PHỤ LỤC', 'KẾ HOẠCH', 'TRỒNG CÂY NĂM 2027', 'I. Kết quả'), 5)).toEqual([
      ['KẾ HOẠCH TRỒNG CÂY NĂM 2027', []],
    ])
    // One line may be a title.
    expect(titlesOf(flowByHand(...head, 'BAN THƯỜNG TRỰC', ...form), 4)).toEqual([['BAN THƯỜNG TRỰC ĐỀ CƯƠNG', []]])
  })

  it.each([
    ['Số: 46/KH-THHP', 'KẾ HOẠCH', ['Số: 46/KH-THHP']],
    ['Số: 46/QĐ-THHP', 'QUYẾT ĐỊNH', ['Số: 46/QĐ-THHP']],
    // A form to fill in, the number of the document itself, and a title that is no type's.
    ['Số: …/KH-THHP', 'KẾ HOẠCH', []],
    ['Số: 45/KH-THHP', 'KẾ HOẠCH', []],
    ['Số: 46/KH-THHP', 'DANH SÁCH HỌC SINH', []],
  ])('tell another document in the file, by its head with a number: %s over %s', (number, type, told) => {
    const head = ['TRƯỜNG TIỂU HỌC HÒA PHÚ', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc', number]
    const flow = flowByHand('Số: 45/KH-THHP', 'Lời văn.', ...head, type, 'Công tác thư viện', 'I. Việc phải làm')
    const doubts = splitAppendices(flow, 2).flatMap((zone) => zone.doubts)
    expect(doubts.flatMap(({ code, args }) => (code === 'NV048' ? [(args as { text: string }).text] : []))).toEqual(told)
  })

  it('lie across where their tables do', () => {
    const across = { ...table, landscape: true }
    const zones = splitAppendices(flowByHand('PHỤ LỤC I', across, across, 'PHỤ LỤC II', table), 0)
    expect(zones.map(({ orientation }) => orientation)).toEqual(['ngang', 'doc'])
  })

  it('account for each line of their heads', () => {
    const [zone] = splitAppendices(flowByHand(`PHỤ LỤC 1: BẢNG PHÂN CÔNG\nNHIỆM VỤ\n${reference}`, table), 0)
    expect(zone?.components.map(({ key, paragraph, span }) => [key, paragraph.text.slice(...(span ?? []))])).toEqual([
      ['appendixLabel', 'PHỤ LỤC 1:'],
      ['appendixTitle', 'BẢNG PHÂN CÔNG'],
      ['appendixTitle', 'NHIỆM VỤ'],
      ['appendixReference', reference],
    ])
    expect(zone?.title?.place).toMatchObject({ path: '/phu_luc/0/ten', range: { start: { line: 1, column: 12 } } })
    // The form prints its own reference line: the typed one is told.
    expect(zone?.asides).toEqual([{ reason: 'formWords', text: reference, at: { line: 1, column: 36, offset: 1035 } }])
  })

  it('without label and title are told', () => {
    const zones = splitAppendices(flowByHand('Ghi chú của văn thư: đã gửi qua trục liên thông.'), 0)
    expect(zones.map(({ doubts }) => doubts.map(({ code }) => code))).toEqual([['NV042']])
    expect(splitAppendices(flowByHand('Hết.'), 1)).toEqual([])
  })

  it('of a file that was printed in our styles are known by them', () => {
    const styled = (style: string, text: string) => ({ style, text })
    const blocks = [
      styled('appendixTitle', 'Danh sách các thôn.'),
      styled('appendixReference', reference),
      styled('body', 'PHỤ LỤC II'),
      styled('headingSection', 'TỔNG HỢP KẾT QUẢ'),
      styled('appendixLabel', 'Phụ lục khác'),
      styled('appendixTitle', 'Kinh phí'),
      styled('appendixReference', reference),
      styled('appendixReference', reference),
      styled('body', 'Hết.'),
    ]
    expect(split(...blocks)).toEqual([
      ['', 'Danh sách các thôn.', 'kèm theo', 2, 4],
      ['Phụ lục khác', 'Kinh phí', 'kèm theo', 7, 7],
      ['', undefined, 'kèm theo', 8, 9],
    ])
  })
})

describe('an appendix behind a plan that has no closing, since a decision issues it', () => {
  const body = ['KẾ HOẠCH', 'I. NỘI DUNG', '1. Rà soát hồ sơ.']
  const at = (...blocks: readonly Block[]) => firstLabelled(flowByHand(...blocks).blocks, 0)
  it('begins with its label', () => {
    expect(at(...body, 'PHỤ LỤC', 'DANH MỤC MÔ HÌNH ƯU TIÊN', 'Mô hình lúa - cá.')).toBe(3)
    expect(at(...body, 'Phụ lục I', 'DANH MỤC MÔ HÌNH ƯU TIÊN')).toBe(3)
  })
  it('is none where only words speak of one', () => {
    expect(at(...body, 'Phụ lục kèm theo Kế hoạch này gồm hai biểu.', '2. Bàn giao.')).toBe(5)
  })
})
