import { describe, expect, test } from 'vitest'
import { compose } from '../../src/compose/compose.ts'
import { renderMarkdown } from '../../src/render/markdown/render-markdown.ts'
import { fixPlan } from '../../src/rules/fix-plan.ts'
import { validatePlan } from '../../src/rules/validate-plan.ts'

const today = { year: 2026, month: 11, day: 22 }

/** Validates and repairs by TT004 alone. */
function judged(bytes: Uint8Array) {
  const result = validatePlan({ name: 'a.plan.yaml', bytes }, { today, stage: 'draft' })
  return { ...result, findings: result.findings.filter(({ code }) => code === 'TT004') }
}

const printed = (text: string) => {
  const { plan, profile } = judged(new TextEncoder().encode(text))
  if (plan === undefined || profile === undefined) throw new Error('the plan cannot be read')
  return renderMarkdown(compose(plan, profile, { today }))
}

const planWith = (keys: string) => `the_thuc: nha_nuoc
co_quan: {chu_quan: UBND tỉnh Sơn Hà, ban_hanh: Sở Nội vụ, viet_tat: SNV}
trich_yeu: Số hóa hồ sơ lưu trữ năm 2027
noi_dung:
  - nhiem_vu: |
      Rà soát hồ sơ.
${keys}
`

describe('a typed mark', () => {
  test.each([
    ['can_cu: [Luật Lưu trữ năm 2024;]', ';', 'can_cu: [Luật Lưu trữ năm 2024]'],
    ['can_cu:\n  - "- Luật Lưu trữ năm 2024 ;"', '-', 'can_cu:\n  - "Luật Lưu trữ năm 2024"'],
    ['can_cu:\n  - Luật Lưu trữ\n    năm 2024.', '.', 'can_cu:\n  - Luật Lưu trữ\n    năm 2024'],
    ["noi_nhan: {gui: [UBND tỉnh], luu: ['Lưu: VT, VP.']}", 'Lưu:', "noi_nhan: {gui: [UBND tỉnh], luu: ['VT, VP']}"],
    [
      'ky: {ky_thay: KT. Giám đốc, chuc_vu: Phó Giám đốc, ho_ten: Lê An}',
      'KT.',
      'ky: {ky_thay: Giám đốc, chuc_vu: Phó Giám đốc, ho_ten: Lê An}',
    ],
  ])('of %s is pointed at, and goes without a change in print', (keys, mark, repaired) => {
    const text = planWith(keys)
    const bytes = new TextEncoder().encode(text)
    const [finding, ...others] = judged(bytes).findings
    expect(others).toEqual([])
    expect(text.slice(finding?.range.start.offset, finding?.range.end.offset)).toBe(mark)
    const { text: after, fixed } = fixPlan(bytes, 'safe', judged)
    expect(fixed).toHaveLength(1)
    expect(after).toBe(planWith(repaired))
    expect(printed(after)).toBe(printed(text))
  })

  test.each([
    'can_cu: [Luật Lưu trữ năm 2024.;]', // The full stop would then be taken for a mark too.
    "can_cu: ['- 15 điều của Luật Lưu trữ']",
    "so: 'Số: 15'",
    'ket_thuc: Các đơn vị thực hiện nghiêm./.',
  ])('of %s is told and left', (keys) => {
    const bytes = new TextEncoder().encode(planWith(keys))
    expect(judged(bytes).findings).toHaveLength(1)
    expect(judged(bytes).findings[0]?.fix).toBeUndefined()
  })
})
