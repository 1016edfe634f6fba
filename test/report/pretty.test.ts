import { expect, test } from 'vitest'
import { pretty } from '../../src/report/pretty.ts'
import type { Colours } from '../../src/report/report.ts'
import { contextOf, findingAt } from './sample-report.ts'

const file = 'ke-hoach/so-hoa.plan.yaml'
const fourteen = `${'\n'.repeat(13)}so: "7"\n`

// The frame is the picture in the design; the code and its name are those of a finding that exists.
test('a finding is shown with its place, its line underlined, its clause and the counts', () => {
  const clause = 'NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 3 điểm c'
  const context = contextOf({ [file]: fourteen }, 'số nhỏ hơn 10 phải viết 07')
  expect(
    pretty([{ ...findingAt(file, [14, 5, 3], { clause }), fix: { edits: [] } }], context),
  ).toBe(`ke-hoach/so-hoa.plan.yaml:14:5  lỗi  MD002 chu-thich-khong-co-noi-dung
   |
14 | so: "7"
   |     ^^^ số nhỏ hơn 10 phải viết 07
   = NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 3 điểm c    sửa được: --fix    xem: plan explain MD002

Đã kiểm tra 1 tệp: 1 lỗi.
`)
})

test('under a finding without a provision stands where to read on, and which option makes a suggested change', () => {
  const context = contextOf({ 'a.yaml': 'so: 7\n' }, 'x')
  expect(pretty([findingAt('a.yaml', [1, 1, 2])], context)).toContain('\n  = xem: plan explain MD002\n')
  const suggested = { ...findingAt('a.yaml', [1, 1, 2]), fix: { edits: [], kind: 'suggestion' as const } }
  expect(pretty([suggested], context)).toContain('\n  = sửa được: --fix=goi-y    xem: plan explain MD002\n')
})

test('the same in English, with the counts of each severity that occurs', () => {
  const context = contextOf({ 'a.yaml': 'so: 7\n', 'b.yaml': '' }, 'write 07', { language: 'en' })
  const findings = [
    findingAt('a.yaml', [1, 1, 2], { severity: 'warning' }),
    findingAt('a.yaml', [1, 5, 1], { severity: 'warning' }),
    findingAt('a.yaml', [1, 5, 1], { severity: 'info' }),
  ]
  const text = pretty(findings, context)
  expect(text).toContain('a.yaml:1:1  warning  MD002')
  expect(text).toContain('a.yaml:1:5  info  MD002')
  expect(text.endsWith('\n\n2 files checked: 2 warnings, 1 info.\n')).toBe(true)
})

test.each([
  ['vi', 'gợi ý'],
  ['en', 'info'],
] as const)('in %s the counts name a severity as its findings do: %s', (language, word) => {
  const findings = [1, 2].map(() => findingAt('a.yaml', [1, 1, 2], { severity: 'info' }))
  const text = pretty(findings, contextOf({ 'a.yaml': 'so: 7\n' }, 'x', { language }))
  expect(text).toContain(`a.yaml:1:1  ${word}  `)
  expect(text).toMatch(new RegExp(`: 2 ${word}\\.\\n$`))
})

test('a clean run is one line', () => {
  expect(pretty([], contextOf({ 'a.yaml': '', 'b.yaml': '' }, ''))).toBe('Đã kiểm tra 2 tệp: đạt, không có gì phải sửa.\n')
})

test('nothing is said where nothing was checked', () => {
  expect(pretty([], contextOf({}, ''))).toBe('')
})

test('a finding behind the last line shows its sentence alone', () => {
  expect(pretty([findingAt('a.yaml', [9, 1, 0])], contextOf({ 'a.yaml': 'so: 1' }, 'thiếu'))).toContain('\n  |\n  | thiếu\n')
})

test('what a file says cannot steer the terminal', () => {
  const context = contextOf({ 'a.yaml': 'so: \x1b[31mđỏ\u202e' }, 'đọc thấy \x1b[2J')
  const text = pretty([findingAt('a.yaml', [1, 1, 2])], context)
  expect(text).toContain('so: ␛[31mđỏ\ufffd')
  expect(text).toContain('đọc thấy ␛[2J')
  expect(text).not.toContain('\x1b')
})

test('colours come from outside and touch no text', () => {
  const tagged = (tag: string) => (text: string) => `<${tag}>${text}</${tag}>`
  const colours: Colours = {
    error: tagged('e'),
    warning: tagged('w'),
    info: tagged('i'),
    strong: tagged('s'),
    faint: tagged('f'),
  }
  const sources = { 'a.yaml': 'so: 7' }
  const painted = pretty([findingAt('a.yaml', [1, 5, 1])], contextOf(sources, 'viết 07', { colours }))
  expect(painted).toContain('<s>a.yaml:1:5</s>  <e>lỗi</e>')
  expect(painted.replace(/<\/?[ewisf]>/g, '')).toBe(pretty([findingAt('a.yaml', [1, 5, 1])], contextOf(sources, 'viết 07')))
})

test('on a terminal a message that has no room beside its marks stands below them, and no line is wider than the screen', () => {
  const source = `trich_yeu: ${'Số hóa hồ sơ '.repeat(3).trim()}\n`
  const message = 'Câu này dài hơn chỗ còn lại bên cạnh các dấu mũ nên phải xuống dòng'
  const sources = { 'a.yaml': source }
  const finding = findingAt('a.yaml', [1, 12, 38], { clause: 'NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 3' })
  const onScreen = (screen: number) => pretty([finding], { ...contextOf(sources, message), screen }).split('\n')
  expect(onScreen(60).slice(2, 9)).toEqual([
    `1 | ${source.trimEnd()}`,
    `  |            ${'^'.repeat(38)}`,
    '  | Câu này dài hơn chỗ còn lại bên cạnh các dấu mũ nên phải',
    '  | xuống dòng',
    '  = NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 3',
    '  = xem: plan explain MD002',
    '',
  ])
  for (const line of onScreen(60)) expect(line.normalize('NFC').length).toBeLessThanOrEqual(60)
  expect(onScreen(200)).toEqual(pretty([finding], contextOf(sources, message)).split('\n'))
})
