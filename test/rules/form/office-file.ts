import { declared, wordFile } from '../../word/word-file.ts'
import {
  centred,
  edges,
  headerOf,
  lookOf,
  type MakeRun,
  numbering,
  paragraph,
  ruleOf,
  runOf,
  type Setting,
  table,
  themeOf,
} from './office-xml.ts'

/** How an office sets a plan: each habit is an option, and every value of it is right under NĐ 30/2020/NĐ-CP. */
export interface OfficeHabits {
  /** `w:rFonts` of each run; empty where a style or the theme says the font. */
  readonly font?: string
  readonly normal?: string
  readonly defaults?: string
  readonly themeFont?: string
  readonly language?: string
  /** Half points: text; national title and issuers; motto, place and date, signature. */
  readonly sizes?: readonly [text: number, title: number, motto: number]
  /** `w:line` and `w:lineRule` of the text. */
  readonly line?: string
  /** Twips. */
  readonly before?: number
  readonly after?: number
  readonly firstLine?: number
  readonly page?: string
  readonly margins?: string
  readonly rule?: 'drawingMl' | 'vml' | 'vmlShape' | 'border'
  readonly head?: 'twoRows' | 'oneRow'
  readonly labels?: 'typed' | 'automatic'
  readonly pageNumber?: 'complex' | 'condition' | 'simple' | 'control' | 'frame' | 'textBox'
  /** Behind each paragraph of the text. */
  readonly ending?: string
  readonly appendix?: 'landscape'
  readonly title?: string
  readonly motto?: string
  readonly number?: string
  readonly date?: string
}

/** The defaults and the style with which Word begins a file. */
const wordDefaults =
  '<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:asciiTheme="minorHAnsi" w:hAnsiTheme="minorHAnsi" w:cstheme="minorBidi"/><w:sz w:val="22"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="160" w:line="259" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>'
const plainNormal =
  '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:pPr><w:spacing w:after="0" w:line="240" w:lineRule="auto"/></w:pPr></w:style>'

/** A plan as an office would have set it in Word: Normal and direct formatting, head and signature in tables without lines. */
export function officeFile(habits: OfficeHabits = {}): Uint8Array {
  const { sizes: [text, title, motto] = [28, 26, 28], pageNumber = 'complex', appendix } = habits
  const { page = 'w:w="11907" w:h="16840"', margins = edges(1134, 1134, 1134, 1701) } = habits
  const run = (words: string, set: Setting) => runOf(words, set, habits)
  const line = (words: string, set: Setting, more = '') => paragraph(run(words, set) + more, centred)
  const rule = (length: number, column: number) => ruleOf(habits.rule ?? 'drawingMl', length, column)
  const left = [
    line('UBND TỈNH SƠN HÀ', { size: title }),
    line('SỞ NỘI VỤ', { size: title, bold: true }, rule(10, 60).drawn),
    rule(10, 56).below,
  ].join('')
  const right = [
    line(habits.title ?? 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', { size: title, bold: true }),
    line(habits.motto ?? 'Độc lập - Tự do - Hạnh phúc', { size: motto, bold: true }, rule(57, 105).drawn),
    rule(57, 101).below,
  ].join('')
  const number = line(habits.number ?? 'Số: 127/KH-SNV', { size: 26 })
  const date = line(habits.date ?? 'Sơn Hà, ngày 05 tháng 10 năm 2026', { size: motto, italic: true })
  const rows =
    habits.head === 'oneRow'
      ? [[left + number, right + date]]
      : [
          [left, right],
          [number, date],
        ]
  const blank = paragraph('', '<w:spacing w:after="0"/>')
  const body = [
    table([3400, 5950], rows),
    blank,
    line('KẾ HOẠCH', { size: text, bold: true }),
    line('Số hóa tài liệu lưu trữ năm 2027', { size: text, bold: true }, rule(24, 160).drawn) + rule(24, 160).below,
    blank,
    ...content(habits, run, text),
    blank,
    table([4536, 4536], [[recipients(run), signature(run, motto)]], '<w:trPr><w:cantSplit/></w:trPr>'),
  ]
  const section = (more: string, size: string, margin: string) =>
    `<w:sectPr>${more}<w:pgSz ${size}/><w:pgMar ${margin}/><w:titlePg/></w:sectPr>`
  const first = section('<w:headerReference w:type="default" r:id="rIdHeader"/>', page, margins)
  const own = appendix === undefined ? '' : appendixOf(run, text)
  const end =
    appendix === undefined
      ? first
      : section('', 'w:w="16840" w:h="11907" w:orient="landscape"', edges(1701, 1134, 1134, 1134)).replace(
          '<w:titlePg/>',
          '<w:pgNumType w:start="1"/><w:titlePg/>',
        )
  return wordFile({
    body: `${body.join('')}${appendix === undefined ? '' : paragraph('', first)}${own}${blank}${end}`,
    linked: {
      styles: `${habits.defaults ?? wordDefaults}${habits.normal ?? plainNormal}`,
      theme: themeOf(habits.themeFont ?? 'Calibri'),
      numbering: numbering,
    },
    links: [{ id: 'rIdHeader', purpose: 'header', target: 'header1.xml' }],
    entries: { 'word/header1.xml': `<w:hdr ${declared}>${headerOf(pageNumber, run)}</w:hdr>` },
  })
}

function content(habits: OfficeHabits, run: MakeRun, size: number): readonly string[] {
  const { line = 'w:line="276" w:lineRule="auto"', before = 0, after = 120, firstLine = 720, ending = '' } = habits
  const spacing = `<w:spacing w:before="${before}" w:after="${after}" ${line}/><w:ind w:left="0" w:firstLine="${firstLine}"/><w:jc w:val="both"/>`
  const say = (words: string, italic?: true) => paragraph(run(words + ending, { size, ...(italic && { italic }) }), spacing)
  const heading = (label: string, level: number, words: string) => {
    const set = { size, bold: true } as const
    const isTyped = habits.labels !== 'automatic'
    const list = isTyped ? '' : `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="1"/></w:numPr>`
    const mark = isTyped ? '' : lookOf(set, habits)
    return paragraph(run(isTyped ? `${label} ${words}` : words, set), `<w:keepNext/>${list}${spacing}${mark}`)
  }
  return [
    say('Căn cứ Luật Lưu trữ ngày 21 tháng 6 năm 2024;', true),
    say(
      'Căn cứ Quyết định số 15/2025/QĐ-UBND ngày 10 tháng 01 năm 2025 của Ủy ban nhân dân tỉnh Sơn Hà quy định chức năng của Sở Nội vụ.',
      true,
    ),
    say('Sở Nội vụ ban hành Kế hoạch số hóa tài liệu lưu trữ năm 2027 như sau:'),
    heading('I.', 0, 'MỤC ĐÍCH, YÊU CẦU'),
    heading('1.', 1, 'Mục đích'),
    say(
      'Chuyển toàn bộ hồ sơ, tài liệu giấy có thời hạn bảo quản vĩnh viễn tại kho lưu trữ của Sở thành tài liệu số để tra cứu lâu dài.',
    ),
    heading('2.', 1, 'Yêu cầu'),
    say(
      '- Rõ người, rõ việc, rõ thời hạn, không làm gián đoạn việc phục vụ độc giả tại phòng đọc của kho lưu trữ trong thời gian thực hiện.',
    ),
    say('- Bảo đảm an toàn tài liệu gốc.'),
    heading('II.', 0, 'NHIỆM VỤ'),
    say('Văn phòng Sở chủ trì thống kê, lập danh mục tài liệu đến hạn nộp lưu, hoàn thành trước ngày 31 tháng 3 năm 2027.'),
    heading('III.', 0, 'TỔ CHỨC THỰC HIỆN'),
    say('Các phòng chuyên môn thuộc Sở phối hợp với Văn phòng Sở thực hiện Kế hoạch này./.'),
  ]
}

function recipients(run: MakeRun): string {
  const lines = ['- UBND tỉnh (báo cáo);', '- Các phòng, đơn vị thuộc Sở;', '- Lưu: VT, VP.']
  return [
    paragraph(run('Nơi nhận:', { size: 24, bold: true, italic: true })),
    ...lines.map((words) => paragraph(run(words, { size: 22 }))),
  ].join('')
}

function signature(run: MakeRun, size: number): string {
  const office = ['KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC'].map((words) =>
    paragraph(run(words, { size, bold: true }), `<w:keepNext/>${centred}`),
  )
  const room = Array.from({ length: 5 }, () => paragraph('', centred))
  return [...office, ...room, paragraph(run('Nguyễn Văn Bình', { size, bold: true }), centred)].join('')
}

function appendixOf(run: MakeRun, size: number): string {
  const line = (words: string, set: Omit<Setting, 'size'>) => paragraph(run(words, { size, ...set }), centred)
  const cell = (words: string, set: Omit<Setting, 'size'> = {}) => paragraph(run(words, { size: 26, ...set }), centred)
  const rows = [
    [cell('TT', { bold: true }), cell('Phông lưu trữ', { bold: true })],
    [cell('1'), cell('Văn phòng Sở')],
    [cell('2'), cell('Thanh tra Sở')],
  ]
  const ruled = table([700, 6000], rows).replace(
    '<w:tblPr>',
    '<w:tblPr><w:tblBorders><w:top w:val="single"/><w:left w:val="single"/><w:bottom w:val="single"/><w:right w:val="single"/><w:insideH w:val="single"/><w:insideV w:val="single"/></w:tblBorders>',
  )
  const reference = '(Kèm theo Kế hoạch số 127/KH-SNV ngày 05 tháng 10 năm 2026 của Sở Nội vụ)'
  return `${line('Phụ lục', { bold: true })}${line('DANH MỤC PHÔNG SỐ HÓA', { bold: true })}${line(reference, { italic: true })}${ruled}`
}
