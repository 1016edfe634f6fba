import type { Range, Spot } from '../../finding.ts'
import type { Deadline } from '../../language/deadlines/deadline.ts'
import type { CalendarDate } from '../../plan/plan.ts'

/** What a unit has to do with a task: the four fields of an assignment. `don_vi`, and a title that names a unit, are `thuc_hien`. */
export const taskRoles = ['chu_tri', 'thuc_hien', 'phoi_hop', 'theo_doi'] as const
export type TaskRole = (typeof taskRoles)[number]

/** One task of a plan, as plain data: cached, sent between threads, compared with the tasks of other plans. Places count in the plan's own file. */
export interface TaskRecord extends Spot {
  /** What is to be done, as written; never empty. Paragraphs and bullets stand on lines of their own. */
  readonly text: string
  /** As it is printed: `2.`, `a)`; of a row of a table what stands in its column of numbers. */
  readonly label?: string
  /** The headings above, outermost first: `II. Nhiệm vụ`, `1. Số hóa hồ sơ`. */
  readonly above: readonly string[]
  readonly units: readonly TaskUnit[]
  readonly deadlines: readonly TaskDeadline[]
  /** Letters that stand for a unit of which the plan does not say which it is: it is not among `units`. */
  readonly unknownUnits?: readonly string[]
  readonly deliverables?: readonly string[]
  readonly funding?: readonly string[]
}

/** A unit as the author names it for a task; a group (`các phòng chuyên môn`) is one unit. */
export interface TaskUnit {
  readonly role: TaskRole
  /** As written, without end marks. */
  readonly text: string
  /** The whole name, where `text` has a note (`Sở Nội vụ (để báo cáo)`), an abbreviation that the plan defines, or is one of many behind a shared head (`Sở: Nội vụ, Y tế`). */
  readonly name?: string
  /** A comma in it may part two names. */
  readonly unsure?: true
  /** It is named for a task above this one. */
  readonly fromAbove?: true
}

export interface TaskDeadline {
  /** As read; `raw` is the text as written. */
  readonly deadline: Deadline
  readonly range: Range
  /** It is told for a task above this one. */
  readonly fromAbove?: true
  /** Of a recurring deadline: the days between which the plan wants it, where they are known. */
  readonly from?: CalendarDate
  readonly until?: CalendarDate
}
