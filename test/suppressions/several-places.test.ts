import { expect, test } from 'vitest'
import { validatePlan } from '../../src/rules/validate-plan.ts'
import { applyEdits } from '../../src/source/apply-edits.ts'

const head = `the_thuc: nha_nuoc
co_quan: {chu_quan: UBND tỉnh Sơn Hà, ban_hanh: Sở Nội vụ, viet_tat: SNV}
dia_danh: Sơn Hà
trich_yeu: Số hóa hồ sơ lưu trữ năm 2027
`
const wanting = `${head}mo_dau: |
  Để đảm bảo tiến độ, Sở Nội vụ ban hành Kế hoạch như sau:
noi_dung:
  - muc_dich: |
      Đảm bảo hồ sơ dùng chung.
  - nhiem_vu: |
      Rà soát hồ sơ, đảm bảo đủ phông.
  - to_chuc_thuc_hien: |
      Văn phòng Sở theo dõi.
`

/** What LV022 says of a plan: the words it stands at, its facts, and the text after its repair. */
function told(yaml: string) {
  const options = { today: { year: 2026, month: 11, day: 22 }, stage: 'draft' } as const
  const { findings } = validatePlan({ name: 'a.plan.yaml', bytes: new TextEncoder().encode(yaml) }, options)
  return findings.flatMap(({ code, range, args, others = [], fix }): readonly unknown[] => {
    if (code === 'BQ002') return [code]
    if (code !== 'LV022') return []
    const words = [range, ...others.map((other) => other.range)].map(({ start, end }) => yaml.slice(start.offset, end.offset))
    const after = applyEdits(yaml, fix?.edits ?? [])
    return [{ line: range.start.line, words, args, left: after.match(/đảm bảo/gi)?.length ?? 0 }]
  })
}

const before = (key: string, indent: string) => wanting.replace(key, `${indent}# plan-ignore LV022: lời của đề án\n${key}`)

test('what is told once bears all of its places', () => {
  expect(told(wanting)).toMatchObject([{ line: 6, words: ['đảm bảo', 'Đảm bảo', 'đảm bảo'], args: { count: 3 }, left: 0 }])
})

test('a comment answers for the places under it: the finding goes to the first that is left', () => {
  expect(told(before('mo_dau: |', ''))).toMatchObject([
    { line: 10, words: ['Đảm bảo', 'đảm bảo'], args: { written: 'Đảm bảo', wanted: 'Bảo đảm', count: 2 }, left: 1 },
  ])
  expect(told(before('  - nhiem_vu: |', '  '))).toMatchObject([
    { line: 6, words: ['đảm bảo', 'Đảm bảo'], args: { written: 'đảm bảo', count: 2 }, left: 1 },
  ])
})

test('comments over all of them take the finding away, and none of them is idle', () => {
  const all = ['mo_dau: |', '  - muc_dich: |', '  - nhiem_vu: |'].reduce(
    (yaml, key) => yaml.replace(key, `# plan-ignore LV022: lời của đề án\n${key}`),
    wanting,
  )
  expect(told(all)).toEqual([])
})
