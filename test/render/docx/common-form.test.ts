import { describe, expect, it } from 'vitest'
import { printPlan } from '../../print-plan.ts'
import { checkDocx } from '../../proofs/docx-check.ts'
import { child, children, type Element, named, textOf } from '../../proofs/xml.ts'
import { allComponents } from './all-components.ts'
import type { Paragraph } from './effective-look.ts'
import { printed, typeface } from './printed-sample.ts'
import { type SampleKey, samples } from './samples.ts'
import { usesThemeFonts } from './word-layout.ts'

const profiles = Object.keys(samples) as SampleKey[]

/** The instruments' own terms, which a clerk looks for in Word's list of styles. */
const styleNames: Readonly<Record<string, readonly string[]>> = {
  nationalTitle: ['Quốc hiệu'],
  motto: ['Tiêu ngữ'],
  organisationTitle: ['Tiêu đề Đảng', 'Tiêu đề Đoàn'],
  parentBody: ['Tên cơ quan chủ quản', 'Tên cơ quan cấp trên'],
  issuingBody: ['Tên cơ quan ban hành'],
  number: ['Số và ký hiệu'],
  placeDate: ['Địa danh và thời gian'],
  typeName: ['Tên loại'],
  subject: ['Trích yếu'],
  basis: ['Căn cứ'],
  body: ['Nội dung'],
  headingSection: ['Tiêu đề mục'],
  headingClause: ['Tiêu đề khoản'],
  recipientsLabel: ['Nơi nhận'],
  authority: ['Quyền hạn'],
  position: ['Chức vụ'],
  signerName: ['Họ tên người ký'],
  appendixLabel: ['Phụ lục'],
  pageNumber: ['Số trang'],
}

/** What no style can say: it depends on the text of the one paragraph or on what stands before or after it. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  ind: [
    'nationalTitle',
    'motto',
    'subject',
    'author',
    'appendixTitle',
    'appendixReference',
    'secrecy',
    'urgency',
    'draft',
    'circulation',
  ],
  spacing: ['issuingBody', 'signerName', 'body', 'recipientsLabel', 'subject'],
  keepNext: ['body', 'parentBody', 'issuingBody'],
  jc: ['tableHeader', 'tableCell'],
  outlineLvl: ['headingDecimal', 'headingDecimal2', 'headingBullet', 'headingPoint'],
}

describe.each(profiles)('%s', async (id) => {
  const file = await printed(id)

  it('every character is black Times New Roman in all four font slots and Vietnamese', () => {
    expect(file.paragraphs.length).toBeGreaterThan(60)
    for (const run of file.paragraphs.flatMap(({ runs }) => runs)) {
      expect(run.fonts).toEqual(['Times New Roman', 'Times New Roman', 'Times New Roman', 'Times New Roman'])
      expect([run.colour, run.language]).toEqual(['000000', 'vi-VN'])
    }
    expect(usesThemeFonts(file.parts)).toBe(false)
  })

  it('every component has a named style in Vietnamese, and the list of styles shows no other', () => {
    const used = new Map(
      file.paragraphs.filter(({ part }) => part !== 'word/footnotes.xml').map(({ style, styleName }) => [style, styleName]),
    )
    for (const [style, names] of Object.entries(styleNames)) {
      if (used.has(style)) expect(names).toContain(used.get(style))
    }
    expect([...used.keys()].filter((style) => style === 'Normal' || /^Heading/.test(style))).toEqual([])
    const styles = file.parts.xml.get('word/styles.xml') as Element
    const listed = children(styles, 'w:style').filter((style) => child(style, 'w:qFormat') !== undefined)
    const ids = listed.map((style) => style.attributes.get('w:styleId') ?? '')
    expect(ids.filter((each) => /^(Title|Heading|Strong|ListParagraph|Caption)/.test(each))).toEqual([])
    for (const style of styles.children.filter((each): each is Element => typeof each !== 'string')) {
      expect(child(child(style, 'w:rPr'), 'w:color')?.attributes.get('w:val') ?? '000000').toBe('000000')
    }
  })

  it('nothing is formatted directly that a style can carry', () => {
    for (const { style, direct, runs, text, cell } of file.paragraphs) {
      if (style === 'Normal' || text === '') continue
      for (const name of direct)
        expect(`${name} on ${(allowed[name] ?? []).includes(style) ? 'any' : style}`).toBe(`${name} on any`)
      const own = new Set(runs.flatMap((run) => run.direct))
      const emphasis = text.startsWith('Chuyển hồ sơ giấy') ? ['b', 'bCs', 'i', 'iCs'] : style === 'recipientsLabel' ? ['u'] : []
      expect(
        [...own].filter((name) => !emphasis.includes(name)),
        `${style}: ${text} ${cell?.table}`,
      ).toEqual([])
    }
  })

  it('the author’s bold and italics are where he set them', () => {
    const sentence = file.body('body').find(({ text }) => text.includes('dạng số')) as Paragraph
    expect(sentence.runs.map(({ text, bold, italic }) => [text, bold, italic])).toEqual([
      ['Chuyển hồ sơ giấy sang ', false, false],
      ['dạng số', true, false],
      [' để ', false, false],
      ['tra cứu nhanh', false, true],
      [' theo quy chuẩn', false, false],
      ['', false, false],
      ['.', false, false],
    ])
  })

  it('a footnote is a real footnote, its number raised and parted from its text', () => {
    const [reference] = file.body().flatMap(({ runs }) => runs.filter(({ footnote }) => footnote !== undefined))
    expect(reference?.raised).toBe(true)
    const notes = file.parts.xml.get('word/footnotes.xml') as Element
    const note = named(notes, 'w:footnote').find((each) => each.attributes.get('w:id') === reference?.footnote) as Element
    expect(textOf(note)).toBe(' Quy chuẩn do cơ quan quản lý ngành ban hành.')
    expect(named(note, 'w:footnoteRef')).toHaveLength(1)
  })

  it('bullets and their inner bullets keep their marks', () => {
    expect(file.texts('bullet').slice(0, 2)).toEqual(['- Rõ người, rõ việc.', '- Không gián đoạn việc tra cứu.'])
    expect(file.texts('bulletInner')).toEqual(['+ Mỗi việc một người chịu trách nhiệm.'])
  })

  it('assignment fields are labelled lines under their task', () => {
    expect(file.texts('assignment')).toEqual([
      'Chủ trì: Trung tâm Lưu trữ',
      'Phối hợp: Văn phòng; Các phòng chuyên môn',
      'Thời hạn: Trước ngày 31 tháng 3 năm 2027',
      'Sản phẩm: Danh mục được phê duyệt',
      'Chủ trì: Phòng Nghiệp vụ',
      'Thời hạn: Quý II năm 2027',
    ])
  })

  it('headings have outline levels, one deeper than the heading over them at most, and stay with what follows', () => {
    const headings = file.body().filter(({ style }) => /^heading/.test(style))
    let above = 0
    for (const { outline = Number.NaN, keepNext, text } of headings) {
      expect(outline, text).toBeGreaterThanOrEqual(1)
      expect(outline, text).toBeLessThanOrEqual(above + 1)
      expect(keepNext).toBe(true)
      above = outline
    }
    expect(file.body('headingSection').map(({ outline }) => outline)).toEqual([1, 1, 1, 1])
    expect(file.body('appendixLabel').map(({ outline }) => outline)).toEqual([1, 1])
  })

  it('tables are as wide as the text at most, ruled, their header rows repeated, their rows undivided', () => {
    const [head, share, closing, matrix, budget] = file.tables
    const widths = file.sections.map(({ width, margins }) => width - margins.left - margins.right)
    expect(file.tables).toHaveLength(5)
    for (const [table, width = 0] of [
      [head, widths[0]],
      [share, widths[0]],
      [closing, widths[0]],
      [matrix, widths[1]],
      [budget, widths[2]],
    ] as const) {
      expect(table?.width).toBeLessThanOrEqual(width + 0.1)
      expect(table?.columns.reduce((sum, each) => sum + each, 0)).toBeLessThanOrEqual(width + 0.3)
      expect(table?.fixed).toBe(true)
      expect(table?.rows.every(({ cantSplit }) => cantSplit)).toBe(true)
    }
    for (const form of [head, closing]) expect([...(form?.borders ?? [])]).toEqual(['none'])
    for (const ruled of [share, matrix, budget]) expect([...(ruled?.borders ?? [])]).toEqual(['single'])
    expect(share?.rows.map(({ header }) => header)).toEqual([true, false, false])
    expect(matrix?.rows.map(({ header }) => header)).toEqual([true, false, false])
    expect(budget?.rows.map(({ header, spans }) => [header, spans.join()])).toEqual([
      [true, '1,1,2'],
      [true, '1,1,1,1'],
      [false, '4'],
      [false, '1,1,1,1'],
      [false, '1,1,1,1'],
      [false, '2,1,1'],
    ])
    expect(budget?.columns.map((width) => Math.round((width / (budget?.width ?? 1)) * 100))).toEqual([8, 42, 25, 25])
  })

  it('cells are aligned as the author says, header cells bold and centred, the caption over its table', () => {
    const cells = (table: number) => file.body().filter(({ cell }) => cell?.table === table)
    const row = cells(4).filter(({ cell }) => cell?.row === 3)
    expect(row.map(({ text, align }) => [text, align])).toEqual([
      ['1', 'center'],
      ['Khảo sát hiện trạng kho', 'left'],
      ['38.000.000', 'right'],
      ['52.400.000', 'right'],
    ])
    for (const each of file.body('tableHeader').filter(({ text }) => text !== ''))
      expect([typeface(each).replace(' hoa', ''), each.align]).toEqual(['đứng đậm', 'center'])
    const caption = file.body('tableCaption')
    expect(caption.map(({ text, keepNext, align }) => [text, keepNext, align])).toEqual([
      ['Bảng 2. Kinh phí theo năm', true, 'center'],
    ])
  })

  it('the matrix has a row a task with assignment fields and a column a field in use', () => {
    const matrix = file.body().filter(({ cell }) => cell?.table === 3)
    const texts = [0, 1, 2].map((row) => matrix.filter(({ cell }) => cell?.row === row).map(({ text }) => text))
    expect(texts).toEqual([
      ['STT', 'Nhiệm vụ', 'Chủ trì', 'Phối hợp', 'Thời hạn', 'Sản phẩm'],
      [
        '1',
        'Rà soát hồ sơ',
        'Trung tâm Lưu trữ',
        'Văn phòng',
        'Các phòng chuyên môn',
        'Trước ngày 31 tháng 3 năm 2027',
        'Danh mục được phê duyệt',
      ],
      ['2', 'Số hóa', 'Phòng Nghiệp vụ', '', 'Quý II năm 2027', ''],
    ])
  })

  it('the text under a table stands off it as far as paragraphs stand from each other', () => {
    const under = file.body('body').find(({ text }) => text.startsWith('Số liệu lấy đến')) as Paragraph
    expect(under.before).toBe(6)
  })

  it('the signature stays on one page with the last words, its room made by spacing', () => {
    const closing = file.body().filter(({ cell }) => cell?.table === 2)
    const name = closing.find(({ style }) => style === 'signerName') as Paragraph
    const note = closing.find(({ style }) => style === 'signatureNote') as Paragraph
    // Four blank lines of 14 pt and more.
    expect(note.before + name.before).toBeGreaterThanOrEqual(4 * 16)
    expect(closing.filter(({ text }) => text === '')).toEqual([])
    expect(file.body('body').find(({ text }) => text.startsWith('Trên đây là'))?.keepNext).toBe(true)
  })

  it('the file is sound', async () => {
    const { docx, profile } = await printPlan(id, allComponents(samples[id]))
    expect(checkDocx(docx, profile)).toEqual([])
  })

  it('a draft leaves room for number, day and month', async () => {
    const draft = await printed(id, { so: undefined, ngay_ban_hanh: undefined, ap_dung: id === 'huu_nghi' ? undefined : id })
    const [number = '', date = ''] = [draft.texts('number')[0], draft.texts('placeDate')[0]]
    expect(number).toMatch(/^Số:? {6,}[-/]KH[-/]/)
    expect(date).toMatch(/^Sơn Hà, ngày {5,}tháng {5,}năm 2026$/)
  })

  it.each([
    ['2025-09', /^Sơn Hà, ngày {5,}tháng 9 năm 2025$/],
    ['11/2025', /^Sơn Hà, ngày {5,}tháng 11 năm 2025$/],
    [2025, /^Sơn Hà, ngày {5,}tháng {5,}năm 2025$/],
  ])('a draft of %s leaves room for the day alone, and its appendices name the same date', async (written, line) => {
    const draft = await printed(id, { so: undefined, ngay_ban_hanh: written, ap_dung: id })
    expect(draft.texts('placeDate')[0]).toMatch(line)
    for (const text of draft.texts('appendixReference')) expect(text).toContain('2025')
  })

  it('the file knows its title, number, day, issuer and signer (NĐ 30, Phụ lục VI, Phần II)', () => {
    const core = file.parts.xml.get('docProps/core.xml') as Element
    expect(child(core, 'dc:title')?.children.join('')).toMatch(/^Kế hoạch /)
    expect(child(core, 'dc:language')?.children.join('')).toBe('vi-VN')
    const custom = new Map(
      children(file.parts.xml.get('docProps/custom.xml')).map((each) => [each.attributes.get('name') ?? '', textOf(each)]),
    )
    expect([custom.get('CodeNumber'), custom.get('TypeName'), custom.get('Language')]).toEqual(['07', 'Kế hoạch', 'vi-VN'])
    expect(custom.get('CodeNotation')).toMatch(/^KH[-/]/)
    expect(custom.get('IssuedDate')).toMatch(/^20\d\d-0[26]-05$/)
    expect([custom.get('SignerInfo.Position'), custom.get('SignerInfo.FullName')]).toEqual(['Phó Giám đốc', 'Trịnh Thu Hằng'])
    expect([custom.get('Priority'), custom.get('IssuedAmount')]).toEqual(['Thượng khẩn', '125'])
  })
})
