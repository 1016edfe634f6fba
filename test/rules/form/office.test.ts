import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { validateWord } from '../../../src/rules/validate-word.ts'
import { type OfficeDefect, officeDefects } from './office-defects.ts'
import { type OfficeHabits, officeFile } from './office-file.ts'

const today = { year: 2026, month: 11, day: 22 }
const styleOfAll =
  '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:pPr><w:spacing w:after="0" w:line="240" w:lineRule="auto"/></w:pPr><w:rPr><w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:cs="Times New Roman"/><w:sz w:val="28"/></w:rPr></w:style>'

/** NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I: Mục I (paper, margins, font, page number), Mục II, Mục V allow each of them. */
const habits: Readonly<Record<string, OfficeHabits>> = {
  'Word’s own defaults, every run formatted': {},
  'lines in VML': { rule: 'vml' },
  'lines as VML shapes': { rule: 'vmlShape' },
  'lines as borders of thin paragraphs': { rule: 'border' },
  'sizes 13, 12, 13': { sizes: [26, 24, 26] },
  'text of 13.5 pt': { sizes: [27, 26, 28] },
  'first line of 1 cm': { firstLine: 567 },
  'first line of 1.25 cm': { firstLine: 709 },
  'single lines': { line: 'w:line="240" w:lineRule="auto"' },
  'one and a half lines': { line: 'w:line="360" w:lineRule="auto"' },
  'lines of exactly 17 pt': { line: 'w:line="340" w:lineRule="exact"' },
  'lines of exactly 18 pt': { line: 'w:line="360" w:lineRule="exact"' },
  'lines of at least 18 pt': { line: 'w:line="360" w:lineRule="atLeast"' },
  'the gap above the paragraph': { before: 120, after: 0 },
  'the gap half above, half below': { before: 60, after: 60 },
  'margins of 2.01 cm': {
    margins: 'w:top="1140" w:right="1140" w:bottom="1140" w:left="1710" w:header="709" w:footer="709" w:gutter="0"',
  },
  'a gutter as part of the left margin': {
    margins: 'w:top="1134" w:right="1134" w:bottom="1134" w:left="1134" w:header="709" w:footer="709" w:gutter="567"',
  },
  'A4 rounded down': { page: 'w:w="11906" w:h="16838"' },
  'the font of the theme': { font: '', themeFont: 'Times New Roman' },
  'the font of the style': { font: '', normal: styleOfAll },
  'neither defaults nor style': { defaults: '', normal: '' },
  'black said in so many words': {
    font: '<w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman"/><w:color w:val="000000" w:themeColor="text1"/>',
  },
  'letters drawn together': { font: '<w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman"/><w:spacing w:val="-4"/>' },
  'another font for East Asian letters': {
    font: '<w:rFonts w:ascii="Times New Roman" w:eastAsia="Calibri" w:hAnsi="Times New Roman" w:cs="Arial"/>',
  },
  HOÀ: { title: 'CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM' },
  'long dashes in the motto': { motto: 'Độc lập – Tự do – Hạnh phúc' },
  'a page number on a condition': { pageNumber: 'condition' },
  'a page number in a simple field': { pageNumber: 'simple' },
  'a page number in a content control': { pageNumber: 'control' },
  'a page number in a frame': { pageNumber: 'frame' },
  'a page number in a text box': { pageNumber: 'textBox' },
  'a head of one row': { head: 'oneRow' },
  'labels that Word numbers': { labels: 'automatic' },
  'blanks behind the paragraphs': { ending: '  ' },
  'a tab behind the paragraphs': { ending: '\t' },
  'a draft': { number: 'Số:         /KH-SNV', date: 'Sơn Hà, ngày      tháng 10 năm 2026' },
  'a draft with dots': { number: 'Số: ……/KH-SNV', date: 'Sơn Hà, ngày … tháng … năm 2026' },
  'an appendix across the paper': { appendix: 'landscape' },
  'English as the language of proofing': { language: 'en-US' },
}

function judged(bytes: Uint8Array) {
  return validateWord({ name: 'mau.docx', bytes }, { today, stage: 'draft' })
}

function changed({ find, replace, part = 'word/document.xml' }: OfficeDefect): Uint8Array {
  const entries = unzipSync(officeFile({ appendix: 'landscape' }))
  const before = strFromU8(entries[part] ?? new Uint8Array())
  const after = before.replace(find, replace)
  if (before === after) throw new Error(`nothing to change: ${find}`)
  return zipSync({ ...entries, [part]: strToU8(after) })
}

describe('a Word file as an office makes it', () => {
  it.each(Object.entries(habits))('is right with %s: no error, no warning of form', (_, own) => {
    const { findings } = judged(officeFile(own))
    const told = findings.filter(({ code, severity }) => /^(?:TB|DW|NV)/.test(code) && severity !== 'info')
    expect(told.map(({ code, path, args }) => ({ code, path, args }))).toEqual([])
  })

  it.each(officeDefects.map((defect) => [`${defect.row}: ${defect.what}`, defect] as const))(
    'has its defect told at its place: %s',
    (_, defect) => {
      const { findings, text } = judged(changed(defect))
      const lines = text.split('\n')
      const found = findings.find(({ code }) => code === defect.code)
      expect(found, findings.map(({ code }) => code).join(' ')).toBeDefined()
      expect(`${found?.path} ${lines[(found?.range.start.line ?? 0) - 1]}`).toContain(defect.at)
    },
  )
})

describe('what no Word file shows', () => {
  it('is said of every file that is judged, and is no finding', () => {
    const { findings, unassessed } = judged(officeFile())
    expect(unassessed).toEqual(['signature', 'place', 'register', 'competence'])
    expect(findings.filter(({ code }) => code === 'TB190')).toEqual([])
  })

  it('stands beside what one file leaves open', () => {
    // A number at the left that a tab brings to the middle: the stops of tabs are not measured.
    const bytes = changed({
      ...officeDefects[0],
      part: 'word/header1.xml',
      find: '<w:jc w:val="center"/></w:pPr>',
      replace: '</w:pPr><w:r><w:tab/></w:r>',
    } as OfficeDefect)
    const { findings, unassessed } = judged(bytes)
    expect(unassessed[0]).toBe('pageNumberPlace')
    expect(findings.map(({ code }) => code)).toContain('TB190')
  })

  it('is not said where nothing of the form was to be judged', () => {
    const selection = { off: new Set(['TB190' as const]), severities: new Map() }
    expect(validateWord({ name: 'mau.docx', bytes: officeFile() }, { today, stage: 'draft', selection }).unassessed).toEqual([])
  })
})
