import type { PlanNode } from '../../plan/plan.ts'
import { defineRule } from '../rule.ts'
import { placeOfHeading } from './label-shape.ts'

/** Part, section, clause, point and one below: the instruments name no more that a plan could need, and below the point they say nothing. */
const most = 5

export const tooManyLevels = defineRule({
  code: 'ND035',
  group: 'bo-cuc',
  severity: 'info',
  sure: 'practice',
  bad: { yaml: `noi_dung:\n  - muc_dich: |\n      Hồ sơ dùng chung.\n${nested('⟦Quét hồ sơ⟧', 5)}` },
  good: { yaml: `noi_dung:\n  - muc_dich: |\n      Hồ sơ dùng chung.\n${nested('Quét hồ sơ', 4)}` },
  check({ plan, reading }, report) {
    const numbering = reading.numbering()
    const deep: PlanNode[] = []
    const walk = (nodes: readonly PlanNode[], above: number): void => {
      for (const node of nodes) {
        const label = numbering.get(node)?.label ?? ''
        const level = label === '' || /^[-–+*•]$/.test(label) ? above : above + 1
        if (level > most && level > above) deep.push(node)
        walk(
          node.content.flatMap((item) => (item.kind === 'node' ? [item.node] : [])),
          level,
        )
      }
    }
    walk(plan.sections, 0)
    const [first] = deep
    if (first === undefined) return
    report(placeOfHeading(first), { most, count: deep.length }, { others: deep.map(placeOfHeading) })
  },
})

/** Tasks within tasks, each level numbered in a way of its own. */
function nested(innermost: string, levels: number): string {
  const styles = ['1.', 'a)', '(i)', '(1)', 'i)']
  const names = ['Chuẩn bị', 'Hồ sơ giấy', 'Hồ sơ tồn đọng', 'Hồ sơ chưa chỉnh lý', 'Hồ sơ hỏng']
  const lines = ['  - nhiem_vu:']
  for (let level = 0; level < levels; level++) {
    const pad = ' '.repeat(6 + 4 * level)
    const title = level === levels - 1 ? innermost : (names[level] ?? '')
    lines.push(`${pad}danh_so: "${styles[level]}"`, `${pad}noi_dung:`, `${pad}  - tieu_de: ${title}`)
    if (level === levels - 1) lines.push(`${pad}    noi_dung: Rà soát hồ sơ.`)
  }
  return `${lines.join('\n')}\n  - to_chuc_thuc_hien: |\n      Văn phòng Sở theo dõi.`
}
