import { holds } from '../../language/words/holds.ts'
import type { PlanNode } from '../../plan/plan.ts'
import { defineRule } from '../rule.ts'
import { withProse } from './example-plan.ts'
import { family, headOf, taskNodes } from './task-nodes.ts'

const named = /(?<!\p{L})chế độ (?:thông tin,? )?báo cáo/iu
const duty = /(?<!\p{L})báo cáo(?!\p{L})/iu
const whom =
  /(?<!\p{L})(?:về|gửi|cho|với|trình|lên|qua|báo cáo(?: \p{Ll}{1,7}){0,6})\s(?:\p{Lu}|cấp|cơ quan|lãnh đạo|thường trực|chủ tịch|giám đốc|ban |văn phòng|phòng |đảng ủy|chi ủy|chi bộ|trường|nhà trường|hội )/u
const when =
  /\d{1,2}\/\d{1,4}|(?<!\p{L})(?:ngày|tháng|quý|tuần|năm|định kỳ|đột xuất|thường xuyên|kịp thời|hạn|khi|sau|trước|theo)(?!\p{L})/iu

/** Where a plan has rules of reporting they say to whom and by when. */
export const reportingDuty = defineRule({
  code: 'ND066',
  group: 'nhiem-vu',
  severity: 'info',
  sure: 'practice',
  bad: {
    yaml: withProse(
      'Rà soát, thống kê hồ sơ theo từng phông.',
      '- ⟦che_do_bao_cao⟧: |\n    Các phòng, đơn vị báo cáo kết quả về Văn phòng Sở.',
    ),
  },
  good: {
    yaml: withProse(
      'Rà soát, thống kê hồ sơ theo từng phông.',
      '- che_do_bao_cao: |\n    Các phòng, đơn vị báo cáo kết quả về Văn phòng Sở trước ngày 20 hằng tháng.',
    ),
  },
  check({ plan, reading }, report) {
    const duties = [...plan.sections, ...taskNodes(reading).map(({ node }) => node)].filter(isReporting)
    for (const node of duties) {
      const nodes = new Set(family(node))
      const passages = reading.passages().filter((passage) => passage.node !== undefined && nodes.has(passage.node))
      const text = passages.flatMap(({ role, text }) => (role === 'title' ? [] : [text])).join('\n')
      if (!duty.test(text)) continue
      const [toWhom, byWhen] = [whom.test(text), when.test(text)]
      if (toWhom && byWhen) continue
      const at = node.role === undefined || node.title !== undefined ? headOf(node).place : node.place
      report(at, { missing: toWhom ? 'when' : byWhen ? 'whom' : 'both' })
    }
  },
})

function isReporting({ role, title }: PlanNode): boolean {
  return role === 'che_do_bao_cao' || (title !== undefined && holds(title.value, 'chế độ') && named.test(title.value))
}
