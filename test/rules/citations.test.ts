import { describe, expect, it } from 'vitest'
import type { Finding } from '../../src/finding.ts'
import type { Family } from '../../src/plan/plan.ts'
import type { Example } from '../../src/rules/rule.ts'
import { findingsIn, sampleText } from './sample-plans.ts'

interface Told {
  readonly code: string
  readonly severity: string
  readonly at: string
  readonly line: number
}

const quoted = (text: string) => text.replaceAll('\n', '\n      ')

/** A plan whose purpose section says this. */
function plan(text: string, base: Family = 'nha_nuoc', more = ''): Example {
  const last = base === 'dang' ? 'Văn phòng Tỉnh ủy' : base === 'doan' ? 'Văn phòng Tỉnh đoàn' : 'Văn phòng Sở'
  return {
    base,
    yaml: `noi_dung:
  - muc_dich: |
      ${quoted(text)}
  - nhiem_vu: |
      Rà soát, thống kê hồ sơ theo từng phông.
  - to_chuc_thuc_hien: |
      ${last} theo dõi, đôn đốc việc thực hiện Kế hoạch này.
${more}`,
  }
}

function citationFindings(example: Example, stage: 'draft' | 'final' = 'draft'): readonly Finding[] {
  return findingsIn({ ...example, stage }).filter(({ code }) => code.startsWith('VD'))
}

function told(text: string, base: Family = 'nha_nuoc', more = ''): readonly Told[] {
  const example = plan(text, base, more)
  const source = sampleText(example).text
  return citationFindings(example).map(({ code, severity, range }) => ({
    code,
    severity,
    at: source.slice(range.start.offset, range.end.offset).replaceAll(/\s+/g, ' '),
    line: range.start.line,
  }))
}

const codesIn = (text: string, base: Family = 'nha_nuoc', more = '') => told(text, base, more).map(({ code }) => code)

function repaired(text: string, code: string): string {
  const example = plan(text)
  let source = sampleText(example).text
  const edits = citationFindings(example)
    .filter((finding) => finding.code === code)
    .flatMap(({ fix }) => fix?.edits ?? [])
  for (const { start, end, text: by } of edits.toSorted((a, b) => b.start - a.start))
    source = source.slice(0, start) + by + source.slice(end)
  return /muc_dich: \|\n\s+([\s\S]*?)\n\s+- nhiem_vu/.exec(source)?.[1] ?? ''
}

const full = 'Kế hoạch số 120/KH-UBND ngày 05/3/2026 của Ủy ban nhân dân tỉnh về chuyển đổi số'

describe('what is complete and consistent gives nothing (NĐ 30/2020, Phụ lục I, Phần I, II.6.b)', () => {
  it.each([
    [`Thực hiện ${full}.`],
    [`Thực hiện ${full}. Bám sát Kế hoạch số 120/KH-UBND.`],
    ['Thực hiện các Nghị định số 37/2019/NĐ-CP và số 22/2025/NĐ-CP ngày 11/02/2025 của Chính phủ về quy hoạch.'],
    ['Thực hiện Luật Đất đai năm 2024, Luật Lưu trữ và Bộ luật Lao động.'],
    ['Ủy ban nhân dân tỉnh đã ban hành Kế hoạch số 12/KH-UBND ngày 05/01/2026 để triển khai.'],
    ['Theo quy định tại điểm a khoản 2 Điều 103 Nghị định số 15/2021/NĐ-CP ngày 03/3/2021 của Chính phủ về xây dựng.'],
    ['Theo khoản 1, 2 và 3 Điều 5 Nghị định số 15/2021/NĐ-CP ngày 03/3/2021 của Chính phủ về xây dựng.'],
    ['Thực hiện Thông báo kết luận số 12-KL/TU ngày 03/3/2026 của Ban Thường vụ Tỉnh ủy về chuyển đổi số.'],
    ['Thực hiện Đề án số 06/QĐ-TTg ngày 06/01/2022 của Thủ tướng Chính phủ về dữ liệu dân cư.'],
    ['Thực hiện Công văn số 1845/TT-VP ngày 06/01/2022 của Thanh tra tỉnh về báo cáo.'],
    [
      'Triển khai Chương trình công tác số 01/CTr-UBND năm 2027 của Ủy ban nhân dân tỉnh ban hành ngày 05/01/2026 về điều hành ngân sách.',
    ],
    ['Thực hiện Nghị định số 18/CP ngày 05/3/1993 của Chính phủ về quản lý.'],
    ['Trả lời các văn bản số 01/GĐN ngày 05/3/2026, văn bản số 01/GĐN ngày 07/4/2026 của hai doanh nghiệp.'],
  ])('%s', (text) => expect(codesIn(text)).toEqual([]))

  it('with the date told in a footnote', () => {
    const text =
      'Thực hiện Nghị quyết số 35-NQ/TU[^1] về công nghiệp.\n\n[^1]: Nghị quyết số 35-NQ/TU ngày 29/12/2025 của Ban Chấp hành Đảng bộ tỉnh.'
    expect(codesIn(text)).toEqual([])
  })

  it('in a basis, whose completeness its own rules judge', () => {
    const more = 'can_cu:\n  - Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư\n'
    expect(codesIn('Áp dụng Nghị định số 30/2020/NĐ-CP.', 'nha_nuoc', more)).toEqual([])
  })
})

describe('the first citation', () => {
  it.each([
    ['Thực hiện Quyết định số 749/QĐ-TTg của Thủ tướng Chính phủ về chuyển đổi số.', 'warning', ['date']],
    ['Thực hiện Nghị định số 178/2024/NĐ-CP của Chính phủ về chế độ.', 'info', ['date']],
    ['Thực hiện Nghị định số 178/2024 ngày 31/12/2024 của Chính phủ về chế độ.', 'warning', ['symbol']],
    ['Thực hiện Quyết định số 749/QĐ-TTg tháng 6 năm 2020 của Thủ tướng Chính phủ về chuyển đổi số.', 'info', ['wholeDate']],
    ['Thực hiện Quyết định số 749/QĐ-TTg ngày 03/6/2020.', 'info', ['issuer', 'subject']],
    ['Thực hiện Kế hoạch số 9/KH-SNV.'.replace('9', '19'), 'warning', ['date', 'subject']],
  ])('%s', (text, severity, missing) => {
    expect(citationFindings(plan(text))).toMatchObject([{ code: 'VD003', severity, args: { missing } }])
  })

  it('is the first that the plan’s own sentences make: the subject may be short', () => {
    expect(codesIn(`Thực hiện ${full}.`, 'nha_nuoc', 'trich_yeu: Thực hiện Kế hoạch số 120/KH-UBND trong năm 2027\n')).toEqual([])
  })

  it('without the word “số” is a warning where it is formal, and only a name otherwise', () => {
    expect(told('Thực hiện Chỉ thị 05-CT/TW ngày 15/5/2016 của Bộ Chính trị về học tập.')).toMatchObject([
      { code: 'VD001', severity: 'warning', at: '05-CT/TW' },
    ])
    expect(told('Đẩy mạnh Chỉ thị 05-CT/TW.').filter(({ code }) => code === 'VD001')).toMatchObject([{ severity: 'info' }])
  })
})

describe('two mentions of one instrument', () => {
  it.each([
    // A number comes again each year, and every commune has one: two instruments.
    [`Thực hiện ${full} và Kế hoạch số 120/KH-UBND ngày 17/4/2025 của Ủy ban nhân dân tỉnh về lưu trữ.`, []],
    [`Thực hiện ${full} và Kế hoạch số 120/KH-UBND ngày 17/4/2026 của Ủy ban nhân dân xã Hòa Phú về lưu trữ.`, []],
    // The same day of another year, another day of the same year.
    [`Thực hiện ${full}. Bám sát Kế hoạch số 120/KH-UBND ngày 05/3/2025.`, ['VD005']],
    [`Thực hiện ${full}. Bám sát Kế hoạch số 120/KH-UBND ngày 06/3/2026.`, ['VD005']],
    // One finding for each other date, not for each time that it stands.
    [`Thực hiện ${full}. Theo Kế hoạch số 120/KH-UBND ngày 06/3/2026. Theo Kế hoạch số 120/KH-UBND ngày 06/3/2026.`, ['VD005']],
    [`Thực hiện ${full}. Theo Kế hoạch số 120/KH-UBND ngày 05/3/2026 của Ủy ban nhân dân xã Hòa Phú.`, ['VD004', 'VD006']],
    [
      'Theo Quyết định số 41/2013/QĐ-TTg ngày 15/7/2013 của Thủ tướng Chính phủ về hội. Theo Quyết định số 41/QĐ-TTg ngày 15/7/2013.',
      ['VD007'],
    ],
    // Letters of two known organs, on one day: two instruments.
    [
      'Theo Chỉ thị số 12-CT/TW ngày 05/3/2024 của Ban Bí thư về văn thư và Chỉ thị số 12-CT/TU ngày 05/3/2024 của Ban Thường vụ Tỉnh ủy về lưu trữ.',
      [],
    ],
    [
      'Theo Chỉ thị số 35-CT/TW ngày 30/5/2019 của Bộ Chính trị về đại hội và Chỉ thị số 35-CT/TW ngày 14/6/2024 của Bộ Chính trị về đại hội.',
      [],
    ],
  ])('%s', (text, codes) => expect(codesIn(text)).toEqual(codes))

  it('name the line of the first', () => {
    const example = plan(`Thực hiện ${full}.\n\nBám sát Kế hoạch số 120/KH-UBND ngày 06/3/2026.`)
    const args = citationFindings(example)[0]?.args
    const line = args !== undefined && 'line' in args ? Number(args.line) : 0
    const lines = sampleText(example).text.split('\n')
    expect(args).toMatchObject({ first: '05/3/2026', date: '06/3/2026' })
    expect(lines[line - 1]).toContain('ngày 05/3/2026')
  })

  it('repeat in full what the first said: once, with their number', () => {
    const again = 'Theo Kế hoạch số 120/KH-UBND ngày 05/3/2026 của Ủy ban nhân dân tỉnh.'
    expect(citationFindings(plan(`Thực hiện ${full}. ${again} ${again}`))).toMatchObject([{ code: 'VD004', args: { count: 2 } }])
  })
})

describe('dates and years', () => {
  it.each([
    ['Theo Nghị quyết số 163/2024/QH15 ngày 27 tháng 11 năm 2025 của Quốc hội về tài chính.', ['VD008']],
    ['Theo Luật Giao dịch điện tử năm 2022 (Luật số 20/2023/QH15).', ['VD008', 'VD024']],
    ['Theo Nghị quyết số 163/2025/QH14 ngày 27/11/2025 của Quốc hội về tài chính.', ['VD026']],
    ['Theo Nghị quyết số 27-NQ/TW ngày 09/11/2022 của Ban Chấp hành Trung ương khóa XII về nhà nước pháp quyền.', ['VD026']],
    ['Theo Nghị quyết số 27-NQ/TW ngày 09/11/2022 của Ban Chấp hành Trung ương khóa XIII về nhà nước pháp quyền.', []],
    ['Theo Kế hoạch số 15/KH-UBND ngày 30/02/2026 của Ủy ban nhân dân tỉnh về lưu trữ.', ['VD011']],
    ['Theo Kế hoạch số 15/KH-UBND ngày 06/10/2026 của Ủy ban nhân dân tỉnh về lưu trữ.', ['VD010']],
    ['Theo Kế hoạch số 15/KH-UBND ngày 05/10/2026 của Ủy ban nhân dân tỉnh về lưu trữ.', []],
  ])('%s', (text, codes) => expect(codesIn(text)).toEqual(codes))

  it('a draft without a day is measured by today', () => {
    const example = {
      ...plan('Theo Kế hoạch số 15/KH-UBND ngày 20/11/2026 của Ủy ban nhân dân tỉnh về lưu trữ.'),
      without: ['so', 'ngay_ban_hanh'],
    }
    expect(citationFindings(example)).toEqual([])
  })
})

describe('number and symbol', () => {
  it.each([
    ['15-KH/UBND', 'VD014', '15/KH-UBND'],
    ['15/KH/UBND', 'VD014', '15/KH-UBND'],
    ['15/KH-ĐU', 'VD014', '15-KH/ĐU'],
    ['15/KH -UBND', 'VD012', '15/KH-UBND'],
    ['15 / KH-UBND', 'VD012', '15/KH-UBND'],
    ['15 KH/TWĐTN', 'VD012', '15-KH/TWĐTN'],
    ['15/KH–UBND', 'VD018', '15/KH-UBND'],
    ['15/kh-ubnd', 'VD019', '15/KH-UBND'],
    ['15/QĐ-Ttg', 'VD019', '15/QĐ-TTg'],
    ['5/KH-UBND', 'VD020', '05/KH-UBND'],
    ['30/NĐ-CP', 'VD025', '30/2020/NĐ-CP'],
  ])('%s: %s, repaired to %s', (written, code, right) => {
    const kind = written.includes('QĐ') ? 'Quyết định' : written.includes('NĐ') ? 'Nghị định' : 'Kế hoạch'
    const sentence = (number: string) => `Theo ${kind} số ${number} ngày 05/3/2020 của Ban Chỉ đạo về chuyển đổi số.`
    expect(codesIn(sentence(written))).toContain(code)
    expect(repaired(sentence(written), code)).toBe(sentence(right))
  })

  it('a blank between letters is told and left to the author, and hides no date', () => {
    const sentence = 'Theo Công văn số 41/SGD ĐT ngày 05/3/2026 của Sở Giáo dục và Đào tạo về dạy học số.'
    expect(codesIn(sentence)).toEqual(['VD012'])
    expect(repaired(sentence, 'VD012')).toBe(sentence)
  })

  it('a symbol that a wrapped line breaks is joined again', () => {
    expect(repaired('Theo Kế hoạch số 15/KH-\nUBND ngày 05/3/2020 của Ban Chỉ đạo về chuyển đổi số.', 'VD012')).toBe(
      'Theo Kế hoạch số 15/KH-UBND ngày 05/3/2020 của Ban Chỉ đạo về chuyển đổi số.',
    )
  })

  it('a later citation is cut down to type and number', () => {
    const text = `Thực hiện ${full}. Bám sát Kế hoạch số 120/KH-UBND ngày 05/3/2026\ncủa Ủy ban nhân dân tỉnh.`
    expect(repaired(text, 'VD004')).toBe(`Thực hiện ${full}. Bám sát Kế hoạch số 120/KH-UBND.`)
  })
})

describe('by form', () => {
  const law = 'Theo Luật Lưu trữ số 33/2024/QH15 ngày 21/6/2024 của Quốc hội.'
  const comma = 'Theo khoản 2, Điều 5 Quy định số 22-QĐ/TW ngày 28/7/2021 của Ban Chấp hành Trung ương về kiểm tra.'

  it('laws go without number, provisions without comma in the State’s form alone', () => {
    expect(codesIn(law)).toContain('VD024')
    expect(codesIn(comma)).toContain('VD023')
    expect(codesIn(law, 'dang')).not.toContain('VD024')
    expect(codesIn(comma, 'dang')).toEqual([])
  })

  it('what is left open is a warning in a draft and an error when final', () => {
    const example = plan('Theo Kế hoạch số      /KH-UBND ngày     tháng    năm 2026 của Ủy ban nhân dân tỉnh về chuyển đổi số.')
    expect(citationFindings({ ...example, without: ['so'] })).toMatchObject([
      { code: 'VD015', severity: 'warning', args: { open: ['number', 'date'] } },
    ])
    expect(citationFindings(example, 'final')).toMatchObject([{ code: 'VD015', severity: 'error' }])
  })
})
