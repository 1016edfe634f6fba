import { describe, expect, it } from 'vitest'
import type { Paragraph } from './effective-look.ts'
import { printed, sizeOf, typeface } from './printed-sample.ts'

const profiles = ['dang_hd05', 'dang_hd36', 'dang_hd11'] as const

/** Hướng dẫn 36-HD/VPTW, Phụ lục 3 (HD 05's own table was not to be had; measurements of its signed copy agree): row, style, sizes, face. */
const table: readonly [string, string, number, number, string][] = [
  ['1, tiêu đề', 'organisationTitle', 15, 15, 'đứng đậm hoa'],
  ['2, cơ quan cấp trên', 'parentBody', 14, 14, 'đứng hoa'],
  ['2, cơ quan ban hành', 'issuingBody', 14, 14, 'đứng đậm hoa'],
  ['3, số và ký hiệu', 'number', 14, 14, 'đứng'],
  ['4, địa danh, ngày', 'placeDate', 14, 14, 'nghiêng'],
  ['5, tên loại', 'typeName', 15, 16, 'đứng đậm hoa'],
  ['5, trích yếu', 'subject', 14, 15, 'đứng đậm'],
  ['6, nội dung', 'bullet', 14, 15, 'đứng'],
  ['7, quyền hạn', 'authority', 14, 14, 'đứng đậm hoa'],
  ['7, chức vụ', 'position', 14, 14, 'đứng hoa'],
  ['7, họ tên', 'signerName', 14, 14, 'đứng đậm'],
  ['9, từ Nơi nhận', 'recipientsLabel', 14, 14, 'đứng gạch chân | đứng'],
  ['9, tên nơi nhận', 'recipient', 12, 12, 'đứng'],
  ['10, mức độ khẩn', 'urgency', 14, 14, 'đứng đậm hoa'],
  ['11, phạm vi lưu hành', 'circulation', 12, 12, 'đứng đậm hoa'],
  ['11, dự thảo', 'draft', 14, 14, 'nghiêng'],
  ['12, ký hiệu người đánh máy', 'drafter', 8, 8, 'đứng hoa'],
  ['13, thông tin liên hệ', 'contact', 10, 10, 'đứng'],
]

describe.each(profiles)('%s', async (id) => {
  const file = await printed(id)
  const hd05 = id === 'dang_hd05'
  const first = (style: string): Paragraph => {
    const found = file.paragraphs.find((each) => each.style === style)
    if (found === undefined) throw new Error(`no paragraph ${style}`)
    return found
  }

  it.each(table)('Phụ lục 3, số %s', (_row, style, least, greatest, face) => {
    const own = file.paragraphs.filter((each) => each.style === style)
    expect(own.length).toBeGreaterThan(0)
    for (const each of own) {
      expect(typeface(each)).toBe(face)
      expect(sizeOf(each)).toBeGreaterThanOrEqual(least)
      expect(sizeOf(each)).toBeLessThanOrEqual(greatest)
    }
  })

  it('HD 05, Phần II, IV.3 and 4.1 (HD 36, 4.2 and 4.3): A4 upright, margins 20, 20, 30, 15 mm', () => {
    const [main] = file.sections
    expect([main?.width, main?.height]).toEqual([210, 297])
    // HD 11's own margins are known at second hand only: 25, 25, 35, 15 mm.
    expect(main?.margins).toEqual(
      id === 'dang_hd11' ? { top: 25, bottom: 25, left: 35, right: 15 } : { top: 20, bottom: 20, left: 30, right: 15 },
    )
  })

  it('HD 05, IV.5.1 (HD 36, 4.4; Phụ lục 3, số 15): page number 14 pt upright, centred, 10 mm from the edge, not on page 1', () => {
    for (const section of file.sections) {
      const own = file.paragraphs.filter(
        ({ part, runs }) => [...section.parts.values()].includes(part) && runs.some(({ field }) => field === 'PAGE'),
      )
      expect(own.map(({ part, align }) => [part, align])).toEqual([[section.parts.get('default header'), 'center']])
      const run = own[0]?.runs.find(({ field }) => field !== undefined)
      expect([run?.size, run?.bold, run?.italic]).toEqual([14, false, false])
      expect([section.header, section.titlePage, section.start]).toEqual([10, true, 1])
      expect(own[0]?.before).toBe(0)
    }
  })

  it('HD 05, I.1.2 (HD 36, 1.1.2): the title at the right over a line as long as it is', () => {
    const title = first('organisationTitle')
    expect([title.text, title.cell?.column]).toEqual(['ĐẢNG CỘNG SẢN VIỆT NAM', 1])
    // 73.4 mm on the signed copy.
    const [line] = title.rules
    expect(Math.abs(((line?.length ?? 0) / 72) * 25.4 - 73.4)).toBeLessThan(0.7)
    expect(line?.across).toBe('column center')
    expect(file.paragraphs.some(({ text }) => text.includes('CỘNG HÒA'))).toBe(false)
  })

  it('HD 05, I.2.2 (HD 36, 1.2.2): the body at the left, level with the title, centred, over one star and no line', () => {
    const head = file.body().filter(({ cell }) => cell?.table === 0 && cell.row === 0 && cell.column === 0)
    expect(head.map(({ style }) => style)).toEqual([
      'parentBody',
      ...head.slice(1, -1).map(() => 'issuingBody'),
      'issuingBodyMark',
    ])
    expect(head.length).toBeGreaterThan(3)
    expect(head.at(-1)?.text).toBe('*')
    expect(head.every(({ align, rules }) => align === 'center' && rules.length === 0)).toBe(true)
    expect(first('organisationTitle').cell?.row).toBe(0)
  })

  it('HD 05, I.3.2.2 and I.4.2.2 (HD 36, 1.3.2 and 1.4.2): "Số" without a colon, padded; day below 10 and month below 3 padded', () => {
    expect(file.texts('number')).toEqual(['Số 07-KH/ĐU'])
    expect(file.texts('placeDate')).toEqual([
      {
        dang_hd05: 'Sơn Hà, ngày 05 tháng 6 năm 2026',
        dang_hd36: 'Sơn Hà, ngày 05 tháng 02 năm 2022',
        dang_hd11: 'Sơn Hà, ngày 05 tháng 02 năm 2017',
      }[id],
    ])
    expect([first('number').align, first('placeDate').align]).toEqual(['center', 'center'])
    expect(first('number').cell?.row).toBe(first('placeDate').cell?.row)
  })

  it('HD 05, I.5 (HD 36, 1.5): type, author in capitals, subject, five hyphens, all centred', () => {
    const at = file.body().findIndex(({ style }) => style === 'typeName')
    const title = file.body().slice(at, at + 4)
    expect(title.map(({ text, align }) => [text, align])).toEqual([
      ['KẾ HOẠCH', 'center'],
      ['CỦA BAN THƯỜNG VỤ ĐẢNG ỦY', 'center'],
      [
        'triển khai số hóa hồ sơ lưu trữ và xây dựng kho dữ liệu dùng chung của các tổ chức đảng trong tỉnh giai đoạn 2026 - 2030',
        'center',
      ],
      ['-----', 'center'],
    ])
    expect(title.every(({ rules }) => rules.length === 0)).toBe(true)
  })

  it('HD 05, I.6.2.3 (HD 36, 1.6.2): bases ";" after each, the last "." since HD 05 and "," before', () => {
    expect(file.texts('basis')).toEqual([
      '- Căn cứ Luật Lưu trữ ngày 21 tháng 6 năm 2024;',
      '- Căn cứ Nghị quyết số 18-NQ/TU ngày 02 tháng 12 năm 2025 của Tỉnh ủy Sơn Hà về chuyển đổi số;',
      hd05 ? '- Theo đề nghị của Văn phòng.' : '- Theo đề nghị của Văn phòng,',
    ])
    expect(file.body('basis').map(typeface)).toEqual(['đứng', 'đứng', 'đứng'])
  })

  it('HD 05, I.6.2.2 (HD 36, 1.6.2): justified, about 10 mm, 6 pt apart, exactly 18 pt and more (to 22 since HD 05)', () => {
    const text = ['basis', 'body', 'bullet', 'bulletInner', 'headingSection', 'headingClause', 'headingPoint']
    for (const each of file.body().filter(({ style }) => text.includes(style))) {
      expect([each.align, each.line.rule]).toEqual(['both', 'exact'])
      expect(each.firstLine).toBeCloseTo(10, 1)
      expect(each.after).toBeGreaterThanOrEqual(6)
      expect(each.line.value).toBeGreaterThanOrEqual(18)
      if (hd05) expect(each.line.value).toBeLessThanOrEqual(22)
      expect([14, 15]).toContain(sizeOf(each))
    }
  })

  it('signed copy of HD 05 ("I- …"; habit before: "I. …"), I.6.2.4 d and đ: 1. and a)', () => {
    const dash = hd05 ? '-' : '.'
    expect(file.texts('headingSection').slice(0, 2)).toEqual([`I${dash} MỤC ĐÍCH, YÊU CẦU`, `II${dash} NHIỆM VỤ`])
    expect(file.texts('headingClause').slice(0, 2)).toEqual(['1. Mục đích', '2. Yêu cầu'])
    expect(file.texts('headingPoint')).toEqual(['a) Thống kê theo phông'])
  })

  it('HD 05, I.6.2.2 (HD 36, 1.6.2): the text ends with a full stop, never with "./."', () => {
    expect(file.texts('body')).toContain('Trên đây là Kế hoạch của năm 2027; có vướng mắc thì phản ánh về cơ quan ban hành.')
    expect(file.paragraphs.some(({ text }) => text.includes('./.'))).toBe(false)
  })

  it('HD 05, I.9.2 (HD 36, 1.9; Phụ lục 3, số 9): recipients ";" since HD 05 and "," before, "Lưu" without a colon, the line under the words only', () => {
    const mark = hd05 ? ';' : ','
    expect(
      file
        .body()
        .filter(({ style }) => /^recipient(Member)?$/.test(style))
        .map(({ text }) => text),
    ).toEqual([
      `- Cơ quan cấp trên (báo cáo)${mark}`,
      `- Các đơn vị trực thuộc${mark}`,
      `+ Đơn vị thứ nhất${mark}`,
      `+ Đơn vị thứ hai${mark}`,
      `- Các cơ quan phối hợp (thực hiện)${mark}`,
      '- Lưu Văn phòng Đảng ủy.',
    ])
    expect(first('recipientsLabel').runs.map(({ text, underline }) => [text, underline])).toEqual([
      ['Nơi nhận', true],
      [':', false],
    ])
    expect(first('recipientsLabel').cell?.column).toBe(0)
  })

  it('HD 05, II.5 (HD 36, 2.3): the drafter’s code at the end of the recipients', () => {
    const cell = file.body().filter(({ cell }) => cell?.table === first('recipientsLabel').cell?.table && cell?.column === 0)
    expect([cell.at(-1)?.style, cell.at(-1)?.text]).toEqual(['drafter', 'LMT-125'])
  })

  it('HD 05, I.7.1 and 7.2 (HD 36, 1.7): K/T, the position upright under it, the name, at the right', () => {
    const right = file.body().filter(({ cell }) => cell?.table === first('authority').cell?.table && cell?.column === 1)
    expect(right.map((each) => [each.text, typeface(each), each.align])).toEqual([
      ['K/T GIÁM ĐỐC', 'đứng đậm hoa', 'center'],
      ['PHÓ GIÁM ĐỐC', 'đứng hoa', 'center'],
      ['(Đã ký)', 'đứng', 'center'],
      ['Trịnh Thu Hằng', 'đứng đậm', 'center'],
    ])
  })

  it('HD 05, II.3 and 4.2 (HD 36, 2.1 and 2.2): urgency and draft under the number', () => {
    const under = file
      .body()
      .filter(({ cell }) => cell?.table === 0 && cell.column === 0 && cell.row === first('number').cell?.row)
    expect(under.map(({ text }) => text)).toEqual(['Số 07-KH/ĐU', 'MẬT', 'THƯỢNG KHẨN', 'Dự thảo lần 2'])
  })

  it('HD 05, II.4.1: circulation on page 1, upper right, 10 mm from the edge', () => {
    const mark = first('circulation')
    expect([mark.text, mark.align, mark.part]).toEqual(['LƯU HÀNH NỘI BỘ', 'right', file.sections[0]?.parts.get('first header')])
    expect([file.sections[0]?.header, mark.before, mark.right]).toEqual([10, 0, 0])
  })

  it('HD 05, II.6 (HD 36, 2.4): the contact line at the end of the plan, under a line across the text', () => {
    const [contact] = file.body('contact')
    const main = file.body().filter(({ section, cell }) => section === 0 && cell === undefined)
    expect(contact).toBeDefined()
    expect(main.filter(({ text }) => text !== '').at(-1)?.style).toBe('contact')
    expect([...(contact?.borders.keys() ?? [])]).toEqual(['top'])
    expect([contact?.left, contact?.right, contact?.firstLine]).toEqual([0, 0, 0])
  })

  it('HD 05, II.1 and IV.5.2 (HD 36, 4.5 and its own appendices): Arabic numerals, title, reference with number, day and issuer', () => {
    expect(file.texts('appendixLabel')).toEqual(['PHỤ LỤC 1', 'PHỤ LỤC 2'])
    expect(file.texts('appendixTitle')).toEqual(['BẢNG PHÂN CÔNG NHIỆM VỤ', 'DỰ TOÁN KINH PHÍ'])
    const day = { dang_hd05: '05/6/2026', dang_hd36: '05/02/2022', dang_hd11: '05/02/2017' }[id]
    const issuer = 'Đảng ủy các cơ quan chuyên trách tham mưu, giúp việc'
    expect(file.texts('appendixReference')).toEqual(
      [1, 2].map(() => `(Kèm theo Kế hoạch số 07-KH/ĐU, ngày ${day} của ${issuer})`),
    )
    for (const style of ['appendixLabel', 'appendixTitle', 'appendixReference']) {
      for (const each of file.body(style)) expect(each.align).toBe('center')
    }
    expect(file.sections.map(({ landscape }) => landscape)).toEqual([false, true, false])
  })
})

describe('a document that is not for the media', () => {
  const noMedia = 'Không phổ biến trên phương tiện thông tin đại chúng.'

  it('HD 05, II.4.1: “Không phổ biến …” in the middle of the last page, 10 mm over its lower edge', async () => {
    const { body, texts } = await printed('dang_hd05', { luu_hanh: noMedia })
    const [mark] = body('circulation') as [Paragraph]
    expect(texts('circulation')).toEqual([noMedia.toLocaleUpperCase('vi')])
    expect([mark.align, mark.section, mark.cell]).toEqual(['center', 0, undefined])
    const { frame } = mark
    expect([frame?.hAnchor, frame?.vAnchor]).toEqual(['page', 'page'])
    // The text between the margins of 30 and 15 mm (IV.2).
    expect(frame?.x).toBeCloseTo(30, 1)
    expect(frame?.w).toBeCloseTo(165, 1)
    expect(297 - (frame?.y ?? 0) - (frame?.h ?? 0)).toBeCloseTo(10, 1)
  })

  it('a frame stands on the page of the paragraph after it: that one is of the plan, not of its appendix', async () => {
    for (const dia_chi of ['Số 1, đường Lê Lợi, xã Hòa Phú, tỉnh Sơn Hà', undefined]) {
      const { body, sections } = await printed('dang_hd05', { luu_hanh: noMedia, dia_chi })
      expect(sections.length).toBeGreaterThan(1)
      const main = body()
      const at = main.findIndex(({ style }) => style === 'circulation')
      const [mark, anchor] = main.slice(at, at + 2) as [Paragraph, Paragraph]
      expect(mark.frame).toBeDefined()
      expect([anchor.style, anchor.frame, anchor.section]).toEqual([
        dia_chi === undefined ? 'sectionEnd' : 'contact',
        undefined,
        mark.section,
      ])
    }
  })

  it('HD 36, 2.2: “Không phổ biến …” in the middle under the signature, in its row', async () => {
    const { body } = await printed('dang_hd36', { luu_hanh: noMedia })
    const main = body()
    const at = main.findIndex(({ style }) => style === 'circulation')
    const [name, mark] = main.slice(at - 1, at + 1) as [Paragraph, Paragraph]
    expect([mark.align, mark.firstLine, mark.frame]).toEqual(['center', 0, undefined])
    expect([name.style, name.cell]).toEqual(['signerName', mark.cell])
  })
})
