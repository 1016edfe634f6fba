import { holds } from '../../language/words/holds.ts'
import type { PlanNode } from '../../plan/plan.ts'
import { defineRule } from '../rule.ts'
import { withProse } from './example-plan.ts'
import { family, headOf, taskNodes, wordsOf } from './task-nodes.ts'

const named = /^(?:các |một số )?(?:chỉ tiêu|mục tiêu cụ thể)(?: (?:cụ thể|chủ yếu|phấn đấu|chính|thi đua))?\s?:?$/iu
const number =
  /\d|(?<!\p{L})(?:một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|trăm|nghìn|triệu|toàn bộ|tất cả|mọi|mỗi|từng|phần trăm|không có|phụ lục|biểu)(?!\p{L})/iu
const prose = 'Rà soát, thống kê hồ sơ theo từng phông.'

/** A target is measured by a number. */
export const targetWithoutNumber = defineRule({
  code: 'ND083',
  group: 'nhiem-vu',
  severity: 'info',
  sure: 'practice',
  covers: ['U203'],
  bad: { yaml: withProse(prose, '- muc_tieu:\n    tieu_de: ⟦Chỉ tiêu⟧\n    noi_dung: Phấn đấu số hóa phần lớn hồ sơ lưu trữ.') },
  good: {
    yaml: withProse(prose, '- muc_tieu:\n    tieu_de: Chỉ tiêu\n    noi_dung: Phấn đấu số hóa ít nhất 90% hồ sơ lưu trữ.'),
  },
  check({ plan, reading }, report) {
    for (const node of [...plan.sections, ...taskNodes(reading).map((task) => task.node)]) {
      if (node.title === undefined || !isOfTargets(node.title.value) || hasTable(node)) continue
      const text = family(node).map(wordsOf).join('\n').slice(node.title.value.length)
      if (text.trim() !== '' && !number.test(text)) report(headOf(node).place, {})
    }
  },
})

function isOfTargets(title: string): boolean {
  return holds(title, 'chỉ tiêu', 'mục tiêu cụ thể') && named.test(title)
}

function hasTable(node: PlanNode): boolean {
  return family(node).some(({ content }) =>
    content.some(
      (item) => item.kind === 'table' || (item.kind === 'prose' && item.prose.blocks.some(({ kind }) => kind === 'table')),
    ),
  )
}
