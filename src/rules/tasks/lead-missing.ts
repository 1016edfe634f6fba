import { kindOfAgency } from '../../language/agencies/kind-of-agency.ts'
import type { AssignmentField, PlanNode, Role } from '../../plan/plan.ts'
import type { Table } from '../../plan/table.ts'
import type { ReadTable } from '../read-tables.ts'
import { defineRule } from '../rule.ts'
import { tablesUnder } from '../tables-of.ts'
import { withTasks } from './example-plan.ts'
import { childrenOf, family, headOf, type TaskNode, taskNodes, wordsOf } from './task-nodes.ts'

const leads: readonly AssignmentField[] = ['chu_tri', 'thuc_hien']
const work: ReadonlySet<Role> = new Set(['nhiem_vu', 'giai_phap'])
/** The prose itself says who acts. */
const actor = /(?<!\p{L})(?:chủ trì|đầu mối|giao|phân công|đề nghị|chịu trách nhiệm|các cấp|các đơn vị|các cơ quan)(?!\p{L})/iu

/** The heading of a column that names who does the work. */
const doer = /(?<!\p{L})(?:thực hiện|phụ trách|đảm nhận|chịu trách nhiệm|phân công|đơn vị|cơ quan)(?!\p{L})/u

/** A task that others support or that stands among tasks with a lead has one too; a lead of the task above it counts. */
export const leadMissing = defineRule({
  code: 'ND050',
  group: 'nhiem-vu',
  severity: 'warning',
  sure: 'practice',
  covers: ['U201'],
  bad: {
    yaml: withTasks(`- tieu_de: ⟦Rà soát hồ sơ⟧
  phoi_hop: Văn phòng Sở
  thoi_han: Quý I/2027
- tieu_de: Số hóa hồ sơ
  chu_tri: Trung tâm Lưu trữ lịch sử
  thoi_han: Quý II/2027`),
  },
  good: {
    yaml: withTasks(`- tieu_de: Rà soát hồ sơ
  thuc_hien: Văn phòng Sở
  thoi_han: Quý I/2027
- tieu_de: Số hóa hồ sơ
  chu_tri: Trung tâm Lưu trữ lịch sử
  thoi_han: Quý II/2027`),
  },
  check({ reading }, report) {
    for (const task of taskNodes(reading)) {
      const { node, above } = task
      if (hasLead(node) || above.some(isLed)) continue
      const why = node.assignment.has('phoi_hop') ? 'support' : isAmongLed(task) ? 'siblings' : undefined
      if (why === undefined || saysWho(node)) continue
      const tables = new Set<Table>(tablesUnder(node))
      if (!reading.tables().some((read) => tables.has(read.table) && namesLeads(read))) report(headOf(node).place, { why })
    }
  },
})

function isLed({ assignment, unit }: PlanNode): boolean {
  return unit !== undefined || leads.some((field) => assignment.has(field))
}

function hasLead(node: PlanNode): boolean {
  return family(node).some(isLed)
}

/** A table of assignments says in its rows who leads what. */
function namesLeads({ headings, roles, rows }: ReadTable): boolean {
  return headings.some(
    (heading, column) =>
      (roles[column] === 'chu_tri' || (roles[column] === undefined && doer.test(heading))) &&
      rows.some(({ group, cells }) => !group && (cells[column]?.text ?? '') !== ''),
  )
}

function isAmongLed(task: TaskNode): boolean {
  const { node, above } = task
  return childrenOf(node).length === 0 && work.has(above[0]?.role ?? 'muc') && othersAreLed(task) && !sharesNext(task)
}

function othersAreLed({ node, beside }: TaskNode): boolean {
  return beside.length > 2 && beside.every((other) => other === node || hasLead(other))
}

/** Under several paragraphs the lead is often told once, below the last of them. */
function sharesNext({ node, beside }: TaskNode): boolean {
  return node.title === undefined && beside.indexOf(node) < beside.length - 1
}

function saysWho(node: PlanNode): boolean {
  return actor.test(wordsOf(node)) || kindOfAgency(headOf(node).text) !== undefined
}
