import { expect, test } from 'vitest'
import { fixPlan } from '../../src/rules/fix-plan.ts'
import { validatePlan } from '../../src/rules/validate-plan.ts'

const yaml = `the_thuc: nha_nuoc
co_quan: {chu_quan: UBND tỉnh Sơn Hà, ban_hanh: Sở Nội vụ, viet_tat: SNV}
dia_danh: Sơn Hà
trich_yeu: Tập huấn giảng viên nguồn năm 2027
noi_dung:
  - muc_dich: |
      Giảng viên **nguồn**[^1] được tập huấn[^2].

      [^1]: Công chức , viên chức *đảm bảo*
      tiêu chuẩn.

      [^2]: Lớp  học.
  - nhiem_vu: |
      | TT | Việc |
      |---|---|
      | 1 | Thuê hội trường[^a] |

      [^a]: Hội trường , phòng họp.
`
const validate = (bytes: Uint8Array) =>
  validatePlan({ name: 'a.plan.yaml', bytes }, { today: { year: 2026, month: 11, day: 22 }, stage: 'draft' })
const bytes = new TextEncoder().encode(yaml)

test('what is wrong in a footnote is shown there, in a paragraph as in a table', () => {
  const found = validate(bytes).findings.filter(({ code }) => ['LV003', 'LV004', 'LV022'].includes(code))
  expect(
    found.map(({ code, range: { start, end } }) => [code, start.line, start.column, yaml.slice(start.offset, end.offset)]),
  ).toEqual([
    ['LV004', 9, 22, ' '],
    ['LV022', 9, 36, 'đảm bảo'],
    ['LV003', 12, 16, '  '],
    ['LV004', 18, 23, ' '],
  ])
})

test('and repaired there', () => {
  const { text } = fixPlan(bytes, 'suggestion', validate, (code) => code.startsWith('LV'))
  expect(text).toBe(
    yaml
      .replace('Công chức ,', 'Công chức,')
      .replace('đảm bảo', 'bảo đảm')
      .replace('Lớp  học', 'Lớp học')
      .replace('Hội trường ,', 'Hội trường,'),
  )
})

test('in a cell the marks of Markdown do not move what is repaired', () => {
  const cells = yaml.replace(
    '| 1 | Thuê hội trường[^a] |',
    '| 1 | *Thuê  hội trường*[^a] |\n      | 2 | 3 \\* 4 là  12 |\n      | 3 | **In**  tài liệu |',
  )
  const { text, refused } = fixPlan(new TextEncoder().encode(cells), 'safe', validate, (code) => code === 'LV003')
  expect(refused).toBeUndefined()
  expect(text).toBe(cells.replace(/(?<=Thuê|là|Lớp|In\*\*) {2}/g, ' '))
})
