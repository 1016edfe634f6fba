import type { FormCode } from '../../../src/rules/form-rule.ts'

/** A change to a part of a printed Word file, and the one finding of form that it must give. */
export interface Tampering {
  /** The example that is printed. */
  readonly file: 'ke-hoach-so-noi-vu' | 'ke-hoach-dang-uy-xa' | 'ke-hoach-tinh-doan'
  readonly code: FormCode
  readonly what: string
  /** Default `word/document.xml`. */
  readonly part?: string
  readonly find: string | RegExp
  readonly replace: string
}

const state = 'ke-hoach-so-noi-vu'
const party = 'ke-hoach-dang-uy-xa'
const youth = 'ke-hoach-tinh-doan'
const styles = 'word/styles.xml'
const inStyle = (id: string, property: string) => new RegExp(`(w:styleId="${id}".{0,900}?)${property}`)

export const tamperings: readonly Tampering[] = [
  { file: state, code: 'TB030', what: 'Letter paper', find: 'w:w="11906" w:h="16838"', replace: 'w:w="12240" w:h="15840"' },
  { file: state, code: 'TB032', what: 'a narrow top margin', find: /w:pgMar w:top="1134"/, replace: 'w:pgMar w:top="850"' },
  {
    file: state,
    code: 'TB036',
    what: 'Roman page numbers',
    find: /<w:pgNumType w:start="1"\/>/,
    replace: '<w:pgNumType w:fmt="upperRoman" w:start="1"/>',
  },
  {
    file: state,
    code: 'TB039',
    what: 'pages from 3',
    find: /<w:pgNumType w:start="1"\/>/,
    replace: '<w:pgNumType w:start="3"/>',
  },
  { file: state, code: 'TB037', what: 'a number on the first page', find: /<w:titlePg\/>/, replace: '' },
  {
    file: state,
    code: 'TB001',
    what: 'large recipients',
    part: styles,
    find: inStyle('recipient', '<w:sz w:val="22"/>'),
    replace: '$1<w:sz w:val="28"/>',
  },
  {
    file: state,
    code: 'TB002',
    what: 'a light national title',
    part: styles,
    find: inStyle('nationalTitle', '<w:b/>'),
    replace: '$1<w:b w:val="false"/>',
  },
  {
    file: state,
    code: 'TB003',
    what: 'upright bases',
    part: styles,
    find: inStyle('basis', '<w:i/>'),
    replace: '$1<w:i w:val="false"/>',
  },
  {
    file: state,
    code: 'TB006',
    what: 'a subject at the left',
    part: styles,
    find: inStyle('subject', '<w:jc w:val="center"/>'),
    replace: '$1<w:jc w:val="left"/>',
  },
  {
    file: state,
    code: 'TB011',
    what: 'another font',
    part: styles,
    find: inStyle('recipient', '<w:sz '),
    replace: '$1<w:rFonts w:ascii="Arial" w:hAnsi="Arial" w:cs="Arial"/><w:sz ',
  },
  {
    file: state,
    code: 'TB012',
    what: 'a red subject',
    part: styles,
    find: inStyle('subject', '<w:sz '),
    replace: '$1<w:color w:val="FF0000"/><w:sz ',
  },
  { file: state, code: 'TB050', what: 'a slip in the national title', find: 'CHỦ NGHĨA', replace: 'CHŨ NGHĨA' },
  {
    file: state,
    code: 'TB051',
    what: 'commas in the motto',
    find: 'Độc lập - Tự do - Hạnh phúc',
    replace: 'Độc lập, Tự do, Hạnh phúc',
  },
  {
    file: state,
    code: 'TB052',
    what: 'long dashes in the motto',
    find: 'Độc lập - Tự do - Hạnh phúc',
    replace: 'Độc lập – Tự do – Hạnh phúc',
  },
  { file: state, code: 'TB070', what: 'no comma after the place', find: 'Sơn Hà, ngày', replace: 'Sơn Hà ngày' },
  { file: state, code: 'TB071', what: 'no colon after the word', find: 'Số: 127/', replace: 'Số 127/' },
  { file: state, code: 'TB077', what: 'a hyphen after the number', find: 'Số: 127/', replace: 'Số: 127-' },
  { file: state, code: 'TB072', what: 'a comma after a basis', find: 'năm 2025;<', replace: 'năm 2025,<' },
  { file: state, code: 'TB075', what: 'a text without its mark', find: './.<', replace: '.<' },
  { file: state, code: 'TB074', what: 'no colon after the label', find: 'Nơi nhận:', replace: 'Nơi nhận' },
  { file: state, code: 'TB084', what: 'no colon after the archive', find: '- Lưu: ', replace: '- Lưu ' },
  {
    file: state,
    code: 'TB087',
    what: 'another number on an appendix',
    find: '(Kèm theo Kế hoạch số 127/',
    replace: '(Kèm theo Kế hoạch số 172/',
  },
  {
    file: state,
    code: 'TB017',
    what: 'a highlighted basis',
    find: /(<w:pStyle w:val="basis"\/><\/w:pPr><w:r>)/,
    replace: '$1<w:rPr><w:highlight w:val="yellow"/></w:rPr>',
  },
  { file: party, code: 'TB032', what: 'a wide right margin', find: /w:right="850"/, replace: 'w:right="1134"' },
  { file: party, code: 'TB054', what: 'a slip in the title', find: 'ĐẢNG CỘNG SẢN VIỆT NAM', replace: 'ĐẢNG CÔNG SẢN VIỆT NAM' },
  { file: party, code: 'TB056', what: 'three stars', find: '>*<', replace: '>***<' },
  { file: party, code: 'TB057', what: 'eight hyphens', find: '>-----<', replace: '>--------<' },
  {
    file: party,
    code: 'TB010',
    what: 'a line of no exact height',
    part: styles,
    find: inStyle('body', 'w:lineRule="exact"'),
    replace: '$1w:lineRule="auto"',
  },
  { file: state, code: 'TB071', what: 'the word in capitals', find: 'Số: 127/', replace: 'SỐ: 127/' },
  {
    file: state,
    code: 'TB004',
    what: 'an underlined label of the recipients',
    part: styles,
    find: inStyle('recipientsLabel', '<w:sz '),
    replace: '$1<w:u w:val="single"/><w:sz ',
  },
  {
    file: party,
    code: 'TB073',
    what: 'a basis without its dash',
    find: '>- Căn cứ Nghị quyết số 57',
    replace: '>Căn cứ Nghị quyết số 57',
  },
  { file: party, code: 'TB070', what: 'a day without its zero', find: 'Hòa Phú, ngày 06', replace: 'Hòa Phú, ngày 6' },
  { file: party, code: 'TB033', what: 'a header of 15 mm', find: /w:header="\d+"/, replace: 'w:header="850"' },
  {
    file: party,
    code: 'TB002',
    what: 'a bold position (HD 36-HD/VPTW, Phụ lục 3, số 7)',
    part: styles,
    find: inStyle('position', '<w:sz '),
    replace: '$1<w:b/><w:sz ',
  },
  { file: youth, code: 'TB056', what: 'two stars', find: '>***<', replace: '>**<' },
  { file: youth, code: 'TB057', what: 'three hyphens', find: '>-----------<', replace: '>---<' },
  { file: youth, code: 'TB032', what: 'a narrow right margin', find: /w:right="1134"/, replace: 'w:right="850"' },
  {
    file: youth,
    code: 'TB001',
    what: 'a small name of the type',
    part: styles,
    find: inStyle('typeName', '<w:sz w:val="32"/>'),
    replace: '$1<w:sz w:val="28"/>',
  },
  {
    file: youth,
    code: 'TB006',
    what: 'a subject at the left, as every sample has it in the middle',
    part: styles,
    find: inStyle('subject', '<w:jc w:val="center"/>'),
    replace: '$1<w:jc w:val="left"/>',
  },
  {
    file: youth,
    code: 'TB010',
    what: 'lines too far apart (HD 29-HD/TWĐTN-VP, mục III, khoản 6)',
    part: styles,
    find: inStyle('body', 'w:line="\\d+"'),
    replace: '$1w:line="400"',
  },
]
