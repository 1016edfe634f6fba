import { describe, expect, it } from 'vitest'
import { recogniseHead } from '../../../src/recognise/head/recognise-head.ts'
import { type Block, flowByHand } from '../closing/flow-by-hand.ts'
import { headOf } from './head-view.ts'

const nation = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'
const motto = 'Độc lập - Tự do - Hạnh phúc'
const opening = 'Thực hiện Kế hoạch số 12/KH-UBND ngày 05/01/2026 của UBND tỉnh Sơn Hà, Sở Nội vụ ban hành Kế hoạch như sau:'
const title = ['KẾ HOẠCH', 'Chuyển đổi số trong công tác văn thư năm 2026']
/** What each of the shapes of one head says. */
const said = {
  parent: ['UBND TỈNH SƠN HÀ'],
  issuing: ['SỞ NỘI VỤ'],
  number: '15',
  symbol: 'KH-SNV',
  place: 'Sơn Hà',
  date: '2026-01-05',
  subject: 'Chuyển đổi số trong công tác văn thư năm 2026',
}

describe('shapes of one head', () => {
  const date = 'Sơn Hà, ngày 05 tháng 01 năm 2026'
  it.each<[string, readonly Block[]]>([
    [
      'a table row by row',
      [
        {
          rows: [
            ['UBND TỈNH SƠN HÀ\nSỞ NỘI VỤ', `${nation}\n${motto}`],
            ['Số: 15/KH-SNV', date],
          ],
        },
      ],
    ],
    [
      'a table with all of each side in one cell',
      [{ rows: [['UBND TỈNH SƠN HÀ\nSỞ NỘI VỤ\nSố: 15/KH-SNV', `${nation}\n${motto}\n${date}`]] }],
    ],
    [
      'cells that lost their line breaks, with the rules between their lines',
      [
        {
          rows: [[`UBND TỈNH SƠN HÀ\nSỞ NỘI VỤ ------- Số: 15/KH-SNV`, `${nation} ${motto} --------------- ${date}`]],
        },
      ],
    ],
    [
      'one line of each side in a row',
      [
        {
          rows: [
            ['UBND TỈNH SƠN HÀ', nation],
            ['SỞ NỘI VỤ', motto],
            ['Số: 15/KH-SNV', date],
          ],
        },
      ],
    ],
    [
      'line breaks in a cell',
      [
        {
          rows: [
            ['UBND TỈNH SƠN HÀ//SỞ NỘI VỤ//-------', `${nation}//${motto}//---------------`],
            ['Số: 15/KH-SNV', date],
          ],
        },
      ],
    ],
    ['text, left side first', ['UBND TỈNH SƠN HÀ', 'SỞ NỘI VỤ', 'Số: 15/KH-SNV', nation, motto, date]],
    ['text, lines of both sides in turn', ['UBND TỈNH SƠN HÀ', nation, 'SỞ NỘI VỤ', motto, 'Số: 15/KH-SNV', date]],
    [
      'text, both sides on one line',
      [`UBND TỈNH SƠN HÀ        ${nation}`, `SỞ NỘI VỤ               ${motto}`, `Số: 15/KH-SNV           ${date}`],
    ],
    [
      'text, sides parted by a tab that is one blank',
      [`UBND TỈNH SƠN HÀ ${nation}`, `SỞ NỘI VỤ ${motto}`, `Số: 15/KH-SNV ${date}`],
    ],
    ['text, the national title first', [nation, motto, 'UBND TỈNH SƠN HÀ', 'SỞ NỘI VỤ', 'Số: 15/KH-SNV', date]],
    [
      'the older tone marks, dashes of another kind',
      [
        'UBND TỈNH SƠN HÀ',
        'CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM',
        'SỞ NỘI VỤ',
        'Độc lập – Tự do – Hạnh phúc',
        'Số: 15/KH-SNV',
        date,
      ],
    ],
  ])('%s', (_, head) => {
    const found = headOf(...head, ...title, opening)
    expect(found).toMatchObject(said)
    expect(found.doubts).toBeUndefined()
    expect(found.end).toBe(head.length + 2)
  })

  it('gives each line its component, with its place', () => {
    const flow = flowByHand(`UBND TỈNH SƠN HÀ        ${nation}`, 'SỞ NỘI VỤ', motto, 'Số: 15/KH-SNV', date, ...title, opening)
    const { components, symbol } = recogniseHead(flow)
    expect(components.map(({ key, span }) => [key, span])).toEqual([
      ['parentBody', [0, 16]],
      ['nationalTitle', [24, 58]],
      ['issuingBody', undefined],
      ['motto', undefined],
      ['number', undefined],
      ['placeDate', undefined],
      ['typeName', undefined],
      ['subject', undefined],
    ])
    expect(symbol?.place.range.start).toMatchObject({ line: 4, column: 8 })
    expect(symbol?.place.path).toBe('/ky_hieu')
  })
})

describe('the issuer', () => {
  const of = (...lines: readonly string[]) => {
    const { parent = [], issuing } = headOf(...lines, nation, motto, 'Số: 1/KH-A', ...title)
    return [parent, issuing]
  }

  it.each<[readonly string[], readonly string[], readonly string[]]>([
    [['ỦY BAN NHÂN DÂN', 'TỈNH SƠN HÀ'], [], ['ỦY BAN NHÂN DÂN', 'TỈNH SƠN HÀ']],
    [['SỞ GIÁO DỤC VÀ', 'ĐÀO TẠO SƠN HÀ', 'TRƯỜNG THPT HÒA PHÚ'], ['SỞ GIÁO DỤC VÀ', 'ĐÀO TẠO SƠN HÀ'], ['TRƯỜNG THPT HÒA PHÚ']],
    [
      ['SỞ CÔNG THƯƠNG', 'ĐOÀN KIỂM TRA', 'THEO QUYẾT ĐỊNH SỐ 105/QĐ-SCT'],
      ['SỞ CÔNG THƯƠNG'],
      ['ĐOÀN KIỂM TRA', 'THEO QUYẾT ĐỊNH SỐ 105/QĐ-SCT'],
    ],
    [['ỦY BAN MTTQ VIỆT NAM XÃ HÒA PHÚ', 'BAN THƯỜNG TRỰC'], [], ['ỦY BAN MTTQ VIỆT NAM XÃ HÒA PHÚ', 'BAN THƯỜNG TRỰC']],
    [['LIÊN ĐOÀN LAO ĐỘNG TỈNH SƠN HÀ', 'CÔNG ĐOÀN XÃ HÒA PHÚ'], ['LIÊN ĐOÀN LAO ĐỘNG TỈNH SƠN HÀ'], ['CÔNG ĐOÀN XÃ HÒA PHÚ']],
    // HD 05-HD/VPTW, II/I/2.1.3.b: the name of a board over two lines.
    [
      ['TỈNH UỶ SƠN HÀ', 'BAN CHỈ ĐẠO VỀ KHOA HỌC,', 'CÔNG NGHỆ VÀ CHUYỂN ĐỔI SỐ'],
      ['TỈNH UỶ SƠN HÀ'],
      ['BAN CHỈ ĐẠO VỀ KHOA HỌC,', 'CÔNG NGHỆ VÀ CHUYỂN ĐỔI SỐ'],
    ],
    [['CÔNG TY CỔ PHẦN HÒA PHÚ'], [], ['CÔNG TY CỔ PHẦN HÒA PHÚ']],
    [['VNPT SƠN HÀ'], [], ['VNPT SƠN HÀ']],
    [['Ủy ban nhân dân xã Hòa Phú'], [], ['Ủy ban nhân dân xã Hòa Phú']],
  ])('%j', (lines, parent, issuing) => {
    expect(of(...lines)).toEqual([parent, issuing])
  })

  it('is what is in bold, under what is not (NĐ 30/2020, Phụ lục I, Phần I, II.2.b)', () => {
    const line = (text: string, look: 'bold' | 'upright') => ({
      text,
      runs: [{ kind: 'text' as const, text, bold: look === 'bold', italic: false, underline: false }],
    })
    const head = [
      line('LIÊN MINH HỢP TÁC XÃ', 'upright'),
      line('TỈNH SƠN HÀ', 'upright'),
      line('TRUNG TÂM HỖ TRỢ', 'bold'),
      line('BAN THƯỜNG TRỰC', 'bold'),
    ]
    expect(headOf(...head, nation, motto, ...title)).toMatchObject({
      parent: ['LIÊN MINH HỢP TÁC XÃ', 'TỈNH SƠN HÀ'],
      issuing: ['TRUNG TÂM HỖ TRỢ', 'BAN THƯỜNG TRỰC'],
    })
  })
})

describe('the Party and the Youth Union', () => {
  it('reads a Party head (HD 05-HD/VPTW, II/I/1–5)', () => {
    const head = {
      rows: [
        [
          'ĐẢNG BỘ TỈNH SƠN HÀ\nĐẢNG ỦY XÃ HÒA PHÚ\n*\nSố 05-KH/ĐU',
          'ĐẢNG CỘNG SẢN VIỆT NAM\n\nHòa Phú, ngày 06 tháng 7 năm 2026',
        ],
      ],
    }
    expect(
      headOf(head, 'KẾ HOẠCH', 'CỦA BAN THƯỜNG VỤ ĐẢNG ỦY', 'kiểm tra việc thực hiện quy chế làm việc', '-----', opening),
    ).toEqual({
      end: 5,
      parent: ['ĐẢNG BỘ TỈNH SƠN HÀ'],
      issuing: ['ĐẢNG ỦY XÃ HÒA PHÚ'],
      number: '05',
      symbol: 'KH/ĐU',
      place: 'Hòa Phú',
      date: '2026-07-06',
      author: 'CỦA BAN THƯỜNG VỤ ĐẢNG ỦY',
      subject: 'kiểm tra việc thực hiện quy chế làm việc',
      keys: 'parentBody issuingBody issuingBodyMark number organisationTitle placeDate typeName author subject',
      asides: ['ruleLine: -----'],
    })
  })

  it('reads a head of the Youth Union (HD 29-HD/TWĐTN-VP, III.1–4)', () => {
    expect(
      headOf(
        'BCH ĐOÀN TỈNH SƠN HÀ',
        '***',
        'Số: 21-KH/TĐTN-BTG',
        'ĐOÀN TNCS HỒ CHÍ MINH',
        'Sơn Hà, ngày 20 tháng 4 năm 2026',
        ...title,
      ),
    ).toMatchObject({
      issuing: ['BCH ĐOÀN TỈNH SƠN HÀ'],
      number: '21',
      symbol: 'KH/TĐTN-BTG',
      keys: 'issuingBody issuingBodyMark number organisationTitle placeDate typeName subject',
    })
  })

  it('keeps the title of the Youth Union inside the name of a committee', () => {
    expect(headOf('ĐOÀN TNCS HỒ CHÍ MINH', 'BCH ĐOÀN TNCS HỒ CHÍ MINH', 'TỈNH SƠN HÀ', ...title)).toMatchObject({
      issuing: ['BCH ĐOÀN TNCS HỒ CHÍ MINH', 'TỈNH SƠN HÀ'],
    })
  })
})

describe('drafts', () => {
  it('reads month and year while the day is open', () => {
    expect(
      headOf(
        'UBND XÃ HÒA PHÚ',
        nation,
        motto,
        'Số:        /KH-UBND',
        'Hòa Phú,  ngày      tháng 4 năm 2026',
        'DỰ THẢO',
        ...title,
      ),
    ).toEqual({
      end: 8,
      issuing: ['UBND XÃ HÒA PHÚ'],
      symbol: 'KH-UBND',
      place: 'Hòa Phú',
      subject: said.subject,
      keys: 'issuingBody nationalTitle motto number placeDate draft typeName subject',
      asides: ['formWords: DỰ THẢO'],
      open: '2026-04',
    })
  })

  it.each([
    ['ngày      tháng      năm 2026', { open: '2026' }],
    ['ngày … tháng 11 năm 2026', { open: '2026-11' }],
    // What no plan can hold is set aside, and told.
    ['ngày 05 tháng … năm 2026', { asides: ['formWords: ngày 05 tháng … năm 2026'], doubts: ['NV011 ngày 05 tháng … năm 2026'] }],
    ['ngày … tháng 13 năm 2026', { asides: ['formWords: ngày … tháng 13 năm 2026'], doubts: ['NV011 ngày … tháng 13 năm 2026'] }],
    ['ngày … tháng 5 năm 20…', { asides: ['formWords: ngày … tháng 5 năm 20…'], doubts: ['NV011 ngày … tháng 5 năm 20…'] }],
  ])('reads the open date “%s”', (date, read) => {
    expect(headOf('UBND XÃ HÒA PHÚ', nation, motto, 'Số:        /KH-UBND', `Hòa Phú, ${date}`, ...title)).toMatchObject(read)
  })

  it('reads which draft it is, and the marks of secrecy, urgency and circulation', () => {
    expect(
      headOf(
        'UBND XÃ HÒA PHÚ',
        'Số: 7/KH-UBND',
        'MẬT',
        'HỎA TỐC',
        'Dự thảo lần 2',
        'LƯU HÀNH NỘI BỘ',
        nation,
        motto,
        'Địa chỉ: 12 đường Hòa Phú',
        ...title,
      ),
    ).toMatchObject({
      secrecy: 'Mật',
      urgency: 'Hỏa tốc',
      draft: '2',
      circulation: 'LƯU HÀNH NỘI BỘ',
      contact: 'Địa chỉ: 12 đường Hòa Phú',
      doubts: ['NV010 placeDate'],
    })
  })
})

describe('what is missing', () => {
  it('is told and not made up', () => {
    expect(headOf(...title, opening)).toEqual({
      end: 2,
      subject: said.subject,
      keys: 'typeName subject',
      doubts: ['NV010 title', 'NV010 issuer', 'NV010 number', 'NV010 placeDate'],
    })
  })

  it('reads a document that is nothing but a body', () => {
    expect(headOf('I. MỤC ĐÍCH, YÊU CẦU', 'Nội dung.')).toMatchObject({ end: 0 })
    expect(headOf()).toMatchObject({ end: 0 })
  })

  it('tells a line of the head that has no place', () => {
    expect(headOf('UBND XÃ HÒA PHÚ', nation, motto, 'Số: 7/KH-UBND', 'Bản gửi các thôn', ...title)).toMatchObject({
      doubts: ['NV010 placeDate', 'NV012 Bản gửi các thôn'],
    })
  })
})

describe('a head that lost the type of the document', () => {
  const lines = ['ỦY BAN NHÂN DÂN XÃ HÒA PHÚ', nation, 'Số: 12/KH-UBND', 'Hòa Phú, ngày 05 tháng 3 năm 2026']
  const subject = 'TRỒNG CÂY, CHĂM SÓC CÂY XANH NĂM 2026'

  it('has the lines in capitals under it for its subject, and says that the type is missing', () => {
    const head = recogniseHead(flowByHand(...lines, subject, 'Để phủ xanh đất trống, xã ban hành Kế hoạch như sau:'))
    expect(head.subject?.value).toBe(subject)
    expect(head.end).toBe(5)
    expect(head.doubts.map(({ args }) => ('part' in args ? args.part : undefined))).toContain('typeName')
    expect(head.doubts.map(({ args }) => ('part' in args ? args.part : undefined))).not.toContain('subject')
  })

  it('has none where the symbol is not a plan’s', () => {
    const other = lines.map((line) => line.replace('KH-UBND', 'BC-UBND'))
    expect(recogniseHead(flowByHand(...other, subject)).subject).toBeUndefined()
  })
})

describe('lines of a head', () => {
  it('lets go of a rule typed behind the words', () => {
    const head = recogniseHead(flowByHand('SỞ NỘI VỤ -------', nation, 'Số: 15/KH-SNV', ...title))
    expect(head.issuer.issuing.map(({ value }) => value)).toEqual(['SỞ NỘI VỤ'])
    expect(head.asides.map(({ reason }) => reason)).toContain('ruleLine')
  })

  it('goes on a subject in capitals over lines cut at a comma', () => {
    const cut = ['NÂNG', 'CAO CHẤT LƯỢNG VĂN THƯ, LƯU TRỮ, SỐ HÓA, TRA CỨU,', 'BẢO QUẢN TÀI LIỆU']
    expect(recogniseHead(flowByHand('SỞ NỘI VỤ', nation, 'Số: 15/KH-SNV', 'KẾ HOẠCH', ...cut, opening)).subject?.value).toBe(
      cut.join(' '),
    )
  })
})

describe('lines that stand elsewhere than the form puts them', () => {
  const top = ['SỞ NỘI VỤ', nation]

  it('takes a number under the title, where the head has none', () => {
    const head = recogniseHead(flowByHand(...top, ...title, 'Số: 15/KH-SNV', opening))
    expect([head.number?.value, head.symbol?.value, head.end]).toEqual(['15', 'KH-SNV', 5])
    expect(recogniseHead(flowByHand(...top, 'Số: 9/KH-SNV', ...title, 'Số: 15/KH-SNV', opening)).number?.value).toBe('9')
  })

  it('takes the mark of a draft under the title', () => {
    const head = recogniseHead(flowByHand(...top, 'Số: 15/KH-SNV', ...title, 'DỰ THẢO LẦN 2', opening))
    expect(head.marks.draft?.value).toBe('2')
    expect(head.end).toBe(6)
  })

  it('reads place and date behind the star of the issuer, and a further line of its name in small letters', () => {
    const head = recogniseHead(
      flowByHand('ỦY BAN MTTQ VIỆT NAM XÃ HÒA PHÚ', 'Ban Thường trực', nation, '* Hòa Phú, ngày 05 tháng 01 năm 2026', ...title),
    )
    expect(head.placeName?.value).toBe('Hòa Phú')
    expect(head.issuer.issuing.map(({ value }) => value)).toContain('Ban Thường trực')
  })

  it('tells place and date of what is issued with a decision: the plan has no place for them', () => {
    const reference = '(Ban hành kèm theo Quyết định số 7/QĐ-SNV ngày 02 tháng 01 năm 2026 của Sở Nội vụ)'
    const head = recogniseHead(flowByHand(...top, 'Sơn Hà, ngày 05 tháng 01 năm 2026', ...title, reference, opening))
    expect(head.issuedWith).toBeDefined()
    expect(head.doubts.map(({ args }) => ('text' in args ? args.text : ''))).toContain('Sơn Hà, ngày 05 tháng 01 năm 2026')
  })
})
