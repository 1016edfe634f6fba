import type { Code } from '../../../src/catalogue.ts'

/** One thing changed in a right file, and the finding that it must give. */
export interface OfficeDefect {
  /** The requirement: a clause of NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, or an office's rule. */
  readonly row: string
  readonly what: string
  readonly code: Code
  /** Part of the path, or of the paragraph's words. */
  readonly at: string
  /** Default `word/document.xml`. */
  readonly part?: string
  readonly find: string | RegExp
  readonly replace: string
}

/** The properties of the runs of a paragraph that begins with some words. */
const inRun = (words: string) => new RegExp(`(<w:r><w:rPr>)((?:(?!</w:rPr>).)*)(</w:rPr><w:t xml:space="preserve">${words})`)
const inParagraph = (words: string, property: string) =>
  new RegExp(`(<w:p><w:pPr>(?:(?!</w:pPr>).)*)${property}((?:(?!</w:p>).)*<w:t xml:space="preserve">${words})`)

export const officeDefects: readonly OfficeDefect[] = [
  {
    row: 'I.1',
    what: 'Letter paper',
    code: 'TB030',
    at: 'trang/1',
    find: 'w:w="11907" w:h="16840"',
    replace: 'w:w="12240" w:h="15840"',
  },
  {
    row: 'I.1',
    what: 'A3 for the appendix',
    code: 'TB030',
    at: 'trang/2',
    find: 'w:w="16840" w:h="11907"',
    replace: 'w:w="23814" w:h="16840"',
  },
  { row: 'I.3', what: 'a narrow left margin', code: 'TB032', at: 'trang/1', find: 'w:left="1701"', replace: 'w:left="1418"' },
  {
    row: 'I.4',
    what: 'another font in a cell',
    code: 'TB011',
    at: 'Văn phòng Sở',
    find: inRun('Văn phòng Sở<'),
    replace: '$1<w:rFonts w:ascii="Calibri" w:hAnsi="Calibri"/>$3',
  },
  {
    row: 'I.4',
    what: 'red letters',
    code: 'TB012',
    at: 'Chuyển toàn bộ',
    find: inRun('Chuyển'),
    replace: '$1$2<w:color w:val="FF0000"/>$3',
  },
  {
    row: 'I.7',
    what: 'the page number at the foot',
    code: 'TB035',
    at: 'chan-trang/1',
    find: 'w:headerReference',
    replace: 'w:footerReference',
  },
  {
    row: 'I.7',
    what: 'the page number in bold',
    code: 'TB002',
    at: 'dau-trang/1',
    part: 'word/header1.xml',
    find: /<w:sz /g,
    replace: '<w:b/><w:sz ',
  },
  { row: 'I.7', what: 'a number on the first page', code: 'TB037', at: 'trang/1', find: '<w:titlePg/>', replace: '' },
  {
    row: 'II.1.a',
    what: 'a light national title',
    code: 'TB002',
    at: 'CỘNG HÒA',
    find: /<w:b\/><w:bCs\/>((?:(?!<\/w:r>).)*CỘNG HÒA)/,
    replace: '$1',
  },
  {
    row: 'II.1.b',
    what: 'a motto without blanks',
    code: 'TB051',
    at: 'Độc lập',
    find: 'Độc lập - Tự do - Hạnh phúc',
    replace: 'Độc lập-Tự do-Hạnh phúc',
  },
  {
    row: 'II.2.b',
    what: 'a bold parent body',
    code: 'TB002',
    at: 'UBND TỈNH',
    find: inRun('UBND TỈNH'),
    replace: '$1<w:b/>$2$3',
  },
  {
    row: 'II.2.b',
    what: 'an issuer at the left',
    code: 'TB006',
    at: 'SỞ NỘI VỤ',
    find: inParagraph('SỞ NỘI VỤ', '<w:jc w:val="center"/>'),
    replace: '$1$2',
  },
  {
    row: 'II.3.b',
    what: 'a year in the symbol',
    code: 'TT018',
    at: 'Số: 127',
    find: 'Số: 127/KH-SNV',
    replace: 'Số: 127/2026/KH-SNV',
  },
  { row: 'II.3.c', what: 'no colon', code: 'TB071', at: 'Số 127', find: 'Số: 127', replace: 'Số 127' },
  { row: 'II.3.c', what: 'the word in capitals', code: 'TB071', at: 'SỐ: 127', find: 'Số: 127', replace: 'SỐ: 127' },
  { row: 'II.3.c', what: 'a number without its zero', code: 'TB077', at: 'Số: 7', find: 'Số: 127', replace: 'Số: 7' },
  {
    row: 'II.4.b',
    what: 'a day without its zero',
    code: 'TB070',
    at: 'ngày 5',
    find: 'Sơn Hà, ngày 05',
    replace: 'Sơn Hà, ngày 5',
  },
  {
    row: 'II.4.c',
    what: 'an upright date',
    code: 'TB003',
    at: 'Sơn Hà, ngày',
    find: /<w:i\/><w:iCs\/>((?:(?!<\/w:r>).)*Sơn Hà, ngày)/,
    replace: '$1',
  },
  {
    row: 'II.5.b',
    what: 'a large name of the type',
    code: 'TB001',
    at: 'KẾ HOẠCH',
    find: /<w:sz w:val="28"\/>((?:(?!<\/w:r>).)*>KẾ HOẠCH<)/,
    replace: '<w:sz w:val="32"/>$1',
  },
  {
    row: 'II.5.b',
    what: 'a part of the subject in other letters',
    code: 'TB014',
    at: 'Số hóa tài liệu',
    find: ' năm 2027</w:t></w:r>',
    replace:
      '</w:t></w:r><w:r><w:rPr><w:b/><w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman"/><w:sz w:val="24"/></w:rPr><w:t xml:space="preserve"> năm 2027</w:t></w:r>',
  },
  {
    row: 'II.6.a',
    what: 'an upright basis',
    code: 'TB003',
    at: 'Căn cứ Luật',
    find: /<w:i\/><w:iCs\/>((?:(?!<\/w:r>).)*Căn cứ Luật)/,
    replace: '$1',
  },
  {
    row: 'II.6.a',
    what: 'a basis that does not say so',
    code: 'TB078',
    at: 'Luật Lưu trữ',
    find: '>Căn cứ Luật',
    replace: '>Luật',
  },
  { row: 'II.6.d', what: 'a section without a title', code: 'TB023', at: 'II.', find: 'II. NHIỆM VỤ', replace: 'II.' },
  {
    row: 'II.6.e',
    what: 'text of 12 pt',
    code: 'TB001',
    at: 'Chuyển toàn bộ',
    find: /<w:sz w:val="28"\/>((?:(?!<\/w:r>).)*Chuyển toàn bộ)/,
    replace: '<w:sz w:val="24"/>$1',
  },
  {
    row: 'II.6.e',
    what: 'no first-line indent',
    code: 'TB007',
    at: 'Chuyển toàn bộ',
    find: inParagraph('Chuyển', 'w:firstLine="720"'),
    replace: '$1w:firstLine="0"$2',
  },
  {
    row: 'II.6.e',
    what: 'double lines',
    code: 'TB010',
    at: 'Chuyển toàn bộ',
    find: inParagraph('Chuyển', 'w:line="276"'),
    replace: '$1w:line="480"$2',
  },
  {
    row: 'II.6.e',
    what: 'text at the left',
    code: 'TB006',
    at: 'Chuyển toàn bộ',
    find: inParagraph('Chuyển', '<w:jc w:val="both"/>'),
    replace: '$1<w:jc w:val="left"/>$2',
  },
  {
    row: 'V.6b',
    what: 'a section in the middle',
    code: 'TB006',
    at: 'I. MỤC ĐÍCH',
    find: inParagraph('I. MỤC', '<w:jc w:val="both"/>'),
    replace: '$1<w:jc w:val="center"/>$2',
  },
  { row: 'II.7.b', what: 'the Party’s sign', code: 'TT080', at: 'K/T', find: 'KT. GIÁM', replace: 'K/T GIÁM' },
  {
    row: 'II.7.đ',
    what: 'the name in capitals',
    code: 'TB005',
    at: 'NGUYỄN',
    find: 'Nguyễn Văn Bình',
    replace: 'NGUYỄN VĂN BÌNH',
  },
  {
    row: 'II.9.d',
    what: 'an underlined label',
    code: 'TB004',
    at: 'Nơi nhận',
    find: inRun('Nơi nhận'),
    replace: '$1<w:u w:val="single"/>$2$3',
  },
  {
    row: 'II.9.d',
    what: 'large recipients',
    code: 'TB001',
    at: '- UBND tỉnh',
    find: /<w:sz w:val="22"\/>((?:(?!<\/w:r>).)*- UBND tỉnh)/,
    replace: '<w:sz w:val="26"/>$1',
  },
  { row: 'II.9.d', what: 'no mark behind the archive', code: 'TB074', at: '- Lưu', find: 'VT, VP.', replace: 'VT, VP' },
  {
    row: 'III.1.c',
    what: 'another number on the appendix',
    code: 'TB087',
    at: '(Kèm theo',
    find: 'Kế hoạch số 127/',
    replace: 'Kế hoạch số 172/',
  },
  { row: 'III.1.đ', what: 'pages that go on', code: 'TB038', at: 'Phụ lục', find: '<w:pgNumType w:start="1"/>', replace: '' },
  {
    row: 'trình bày',
    what: 'marked letters',
    code: 'TB017',
    at: 'Chuyển toàn bộ',
    find: inRun('Chuyển'),
    replace: '$1$2<w:highlight w:val="yellow"/>$3',
  },
]
