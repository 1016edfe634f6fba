import { expect, test } from 'vitest'
import { validatePlan } from '../../src/rules/validate-plan.ts'

const today = { year: 2026, month: 11, day: 22 }

/** A plan with three things to find: `so: 07` (LD013), the type name in the subject (TT007) and a quotation mark in prose (MD001). */
const flawed = `the_thuc: nha_nuoc
co_quan: {chu_quan: UBND tỉnh Sơn Hà, ban_hanh: Sở Nội vụ, viet_tat: SNV}
so: 07
dia_danh: Sơn Hà
ngay_ban_hanh: 2026-10-05
trich_yeu: Kế hoạch số hóa hồ sơ lưu trữ năm 2027
mo_dau: |
  Thực hiện Chương trình công tác năm 2027, Sở Nội vụ ban hành Kế hoạch như sau:
noi_dung:
  - muc_dich: |
      Đưa hồ sơ giấy lên hệ thống dùng chung của tỉnh.

      > Rõ người, rõ việc.
  - nhiem_vu: |
      Rà soát, thống kê hồ sơ theo từng phông.
  - to_chuc_thuc_hien: |
      Văn phòng Sở theo dõi, đôn đốc việc thực hiện Kế hoạch này.
noi_nhan:
  gui:
    - UBND tỉnh (báo cáo)
    - Văn phòng Sở
  luu: [VT]
ky: {ky_thay: Giám đốc, chuc_vu: Phó Giám đốc, ho_ten: Nguyễn Văn An}
`

function codes(yaml: string, stage: 'draft' | 'final' = 'draft', off: readonly string[] = []): readonly string[] {
  const bytes = new TextEncoder().encode(yaml)
  const selection = { off: new Set(off), severities: new Map() } as never
  return validatePlan({ name: 'a.plan.yaml', bytes }, { today, stage, selection })
    .findings.filter(({ code }) => /^(?:BQ|LD|TT007|MD001)/.test(code))
    .map(({ code, range }) => `${code} ${yaml.slice(range.start.offset, range.end.offset)}`)
}

const withLine = (before: string, line: string) => flawed.replace(before, `${line}\n${before}`)
const atEnd = (line: string, comment: string) => flawed.replace(line, `${line} ${comment}`)
const subject = 'trich_yeu: Kế hoạch số hóa hồ sơ lưu trữ năm 2027'
const padded = 'LD013 07'
const typeName = `TT007 ${subject.slice('trich_yeu: '.length)}`
const quotation = 'MD001 > Rõ người, rõ việc.'

test('the plan has its three findings', () => {
  expect(codes(flawed)).toEqual([padded, typeName, quotation])
})

test.each([
  ['at the end of the line', atEnd(subject, `# plan-ignore TT007: tên riêng của đề án`)],
  ['above the line', withLine('trich_yeu:', `# plan-ignore TT007: tên riêng của đề án`)],
  [
    'above the line, with other comments and an empty line between',
    withLine('trich_yeu:', `# plan-ignore TT007: lý do\n\n# Đã hỏi.`),
  ],
  ['in small letters', withLine('trich_yeu:', `#plan-ignore tt007 : lý do`)],
  ['with a capital', withLine('trich_yeu:', `# Plan-Ignore TT007: lý do`)],
  ['by its name', withLine('trich_yeu:', '# plan-ignore trich-yeu-lap-ten-loai: lý do')],
  ['on its last day', withLine('trich_yeu:', `# plan-ignore TT007 den 2026-11-22: lý do`)],
  ['until a day written the Vietnamese way', withLine('trich_yeu:', `# plan-ignore TT007 đến 31/12/2026: lý do`)],
  ['with CRLF', withLine('trich_yeu:', `# plan-ignore TT007: lý do`).replaceAll('\n', '\r\n')],
  ['in a file with a byte order mark', `\ufeff${withLine('trich_yeu:', `# plan-ignore TT007: lý do`)}`],
])('a comment with a reason takes its finding away: %s', (_, yaml) => {
  expect(codes(yaml)).toEqual([padded, quotation])
})

test('several codes, and a text of several lines by the line of its key', () => {
  expect(codes(withLine('so: 07', '# plan-ignore LD013: sổ cũ'))).toEqual([typeName, quotation])
  for (const yaml of [
    withLine('  - muc_dich: |', `  # plan-ignore MD001: giữ nguyên lời dẫn`),
    atEnd('- muc_dich: |', `# plan-ignore MD001: giữ nguyên lời dẫn`),
  ])
    expect(codes(yaml)).toEqual([padded, typeName])
  const both = flawed.replace(subject, `${subject} # plan-ignore LD013 , TT007: lý do`)
  expect(codes(both)).toEqual([padded, 'BQ002 LD013', quotation])
})

test('codes with blanks between them are several codes; words that are none are a reason without its colon', () => {
  const both = flawed.replace(subject, `${subject} # plan-ignore LD013 TT007: lý do`)
  expect(codes(both)).toEqual([padded, 'BQ002 LD013', quotation])
  expect(codes(flawed.replace(subject, `${subject} # plan-ignore TT007 vì tên riêng: lý do`))).toContain(
    'BQ001 plan-ignore TT007',
  )
})

test('without a blank behind its sign it is no word that YAML swallowed', () => {
  const yaml = flawed.replace(subject, `${subject} #plan-ignore TT007: lý do`)
  const bytes = new TextEncoder().encode(yaml)
  const { findings } = validatePlan({ name: 'a.plan.yaml', bytes }, { today, stage: 'draft' })
  expect(findings.map(({ code }) => code).filter((code) => code === 'YA035' || code === 'TT007')).toEqual([])
})

test.each([
  ['no reason', `# plan-ignore TT007`, `BQ001 plan-ignore TT007`],
  ['an empty reason', `# plan-ignore TT007:  `, `BQ001 plan-ignore TT007`],
  ['a reason without a colon', `# plan-ignore TT007 vì là tên riêng`, `BQ001 plan-ignore TT007`],
  ['expired yesterday', `# plan-ignore TT007 den 2026-11-21: lý do`, 'BQ003 2026-11-21'],
  ['a day that is none', `# plan-ignore TT007 den 2026-02-30: lý do`, 'BQ005 2026-02-30'],
  ['an unknown code', '# plan-ignore TT999: lý do', 'BQ004 TT999'],
  ['an unknown name', '# plan-ignore ten-loai-trong-trich-yeuu: lý do', 'BQ004 ten-loai-trong-trich-yeuu'],
  ['no code', '# plan-ignore', 'BQ007 plan-ignore'],
  ['no code but a reason', '# plan-ignore: lý do', 'BQ007 plan-ignore'],
])('a comment that does not hold leaves the finding and is one itself: %s', (_, line, told) => {
  expect(codes(withLine('trich_yeu:', line))).toEqual([padded, told, typeName, quotation])
})

test('one that has nothing to do is told, and so is one that stands behind everything', () => {
  expect(codes(withLine('dia_danh:', `# plan-ignore TT007: lý do`))).toEqual([padded, `BQ002 TT007`, typeName, quotation])
  expect(codes(`${flawed}# plan-ignore TT007: lý do\n`)).toEqual([padded, typeName, quotation, `BQ002 TT007`])
})

test('what was not looked for is not missed: a rule that is off, a rule of --final, a plan whose form is unknown', () => {
  const line = withLine('dia_danh:', `# plan-ignore TT007: lý do`)
  expect(codes(line, 'draft', ['TT007'])).toEqual([padded, quotation])
  const draft = flawed.replace('so: 07\n', '# plan-ignore TT006: chưa vào sổ\n')
  expect(codes(draft)).toEqual([typeName, quotation])
  const unknown = line.replace('the_thuc: nha_nuoc', 'the_thuc: khac')
  expect(codes(unknown).filter((told) => told.startsWith('BQ'))).toEqual([])
})

test('a file that is not read rightly cannot be excused', () => {
  const yaml = flawed.replace('dia_danh:', '# plan-ignore LD001: lý do\ndia_dan:')
  expect(codes(yaml)).toEqual(expect.arrayContaining(['BQ006 LD001', 'LD001 dia_dan']))
  expect(codes(withLine('dia_danh:', '# plan-ignore BQ002: lý do'))).toContain('BQ006 BQ002')
})

test('inside a text the comment is printed, and told', () => {
  const yaml = flawed.replace('      > Rõ', `      # plan-ignore MD001: lý do\n      > Rõ`)
  expect(codes(yaml)).toEqual([padded, typeName, 'BQ008 plan-ignore', quotation])
  expect(codes(flawed.replace(subject, 'trich_yeu: "Số hóa # plan-ignore TT003: x"'))).toContain('BQ008 plan-ignore')
})

test('words that only look like it are no suppression', () => {
  for (const line of ['# plan-ignored TT003', '# xem plan-ignore TT003: lý do', '# planignore'])
    expect(codes(withLine('dia_danh:', line))).toEqual([padded, typeName, quotation])
})

test('thousands of comments take no long time', () => {
  const many = `${flawed}${'# plan-ignore TT007, LV: lý do\n'.repeat(5000)}`
  const start = performance.now()
  expect(codes(many).length).toBeGreaterThan(10_000)
  expect(performance.now() - start).toBeLessThan(3000)
})
