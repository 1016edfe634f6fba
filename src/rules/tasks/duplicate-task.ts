import type { ReadRow } from '../read-tables.ts'
import type { Reading } from '../reading.ts'
import { defineRule } from '../rule.ts'
import { withTasks } from './example-plan.ts'
import { beginningOf, childrenOf, headOf, sameWords, type TaskNode, taskNodes, valuesOf, wordsOf } from './task-nodes.ts'
import { isTelling, leadWords, nodeWords, taskRows } from './task-rows.ts'

/** A paragraph of this many words, or a title, that stands twice under one node is told by the rules of the structure. */
const longParagraph = 12

/** The same task for the same unit twice in the body, or the same row twice in a table of tasks. With another lead or time it is another one. */
export const duplicateTask = defineRule({
  code: 'ND067',
  group: 'nhiem-vu',
  severity: 'warning',
  sure: 'practice',
  covers: ['U210'],
  bad: {
    yaml: withTasks(`- tieu_de: Hồ sơ giấy
  noi_dung:
    - doan: Lập danh mục hồ sơ theo phông.
      chu_tri: Văn phòng Sở
    - doan: Chỉnh lý hồ sơ theo danh mục.
      chu_tri: Văn phòng Sở
- tieu_de: Hồ sơ điện tử
  noi_dung:
    - doan: Quét, ký số từng tài liệu.
      chu_tri: Văn phòng Sở
    - doan: ⟦Lập danh mục hồ sơ theo phông.⟧
      chu_tri: Văn phòng Sở`),
  },
  good: {
    yaml: withTasks(`- tieu_de: Hồ sơ giấy
  noi_dung:
    - doan: Lập danh mục hồ sơ theo phông.
      chu_tri: Văn phòng Sở
    - doan: Chỉnh lý hồ sơ theo danh mục.
      chu_tri: Văn phòng Sở
- tieu_de: Hồ sơ điện tử
  noi_dung:
    - doan: Quét, ký số từng tài liệu.
      chu_tri: Văn phòng Sở
    - doan: Lập danh mục hồ sơ theo phông.
      chu_tri: Phòng Tổ chức`),
  },
  check({ reading }, report) {
    const first = new Map<string, TaskNode>()
    for (const task of alikeTasks(reading)) {
      if (childrenOf(task.node).length > 0) continue
      const lead = leadWords(task)
      if (lead === '' || !isTelling(nodeWords(task.node))) continue
      const key = `${sameWords(wordsOf(task.node))}|${lead}|${valuesOf(task.node, ['thoi_han'])}`
      const before = first.get(key)
      if (before === undefined) first.set(key, task)
      else if (!isToldAlready(task, before)) {
        const { text, place } = headOf(task.node)
        report(place, { task: text, line: headOf(before.node).place.range.start.line })
      }
    }
    for (const table of reading.tables()) {
      const seen = new Map<string, number>()
      for (const { row, task, words } of taskRows(table)) {
        if (!isTelling(words)) continue
        const key = rowKey(row, table.roles)
        const line = seen.get(key)
        if (line === undefined) seen.set(key, task.place.range.start.line)
        else report(task.place, { task: task.text, line })
      }
    }
  },
})

/** The tasks that begin with the same letters as another: what none other begins like is not read to its end. */
function alikeTasks(reading: Reading): readonly TaskNode[] {
  const tasks = taskNodes(reading)
  const beginnings = tasks.map(({ node }) => beginningOf(node))
  const counts = new Map<string, number>()
  for (const beginning of beginnings) counts.set(beginning, (counts.get(beginning) ?? 0) + 1)
  return tasks.filter((_, i) => counts.get(beginnings[i] ?? '') !== 1)
}

function isToldAlready({ node, above }: TaskNode, before: TaskNode): boolean {
  if (above.at(-1) !== before.above.at(-1)) return false
  return node.title !== undefined || node.unit !== undefined || sameWords(wordsOf(node)).split(' ').length >= longParagraph
}

/** The whole row but its number. */
function rowKey({ cells }: ReadRow, roles: readonly (string | undefined)[]): string {
  return cells.map((cell, column) => (roles[column] === 'stt' || cell === undefined ? '' : sameWords(cell.text))).join('|')
}
