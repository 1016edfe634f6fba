import type { Spot } from '../../finding.ts'
import type { PlanRecord } from '../plan-record.ts'
import type { References } from '../references/references-of.ts'
import type { TaskRecord } from '../tasks/task-record.ts'
import { nameOf } from '../tasks/unit-names.ts'
import { shareOf, taskWords } from './task-words.ts'

/** A superior's plan, and where `thuc_hien` names it. */
export interface ParentPlan {
  readonly plan: PlanRecord
  readonly at: Spot
}

/** A task that a superior's plan gives to the issuer of the plan that carries it out. */
export interface ParentTask {
  readonly parent: ParentPlan
  readonly task: TaskRecord
  /** The name by which the superior's plan gives it to the issuer. */
  readonly unit: string
}

/** The superior's plans that `thuc_hien` names and the repository has, surely these. */
export function parentsOf(record: PlanRecord, references: References): readonly ParentPlan[] {
  if (record.parents === undefined) return []
  return references
    .of(record)
    .flatMap(({ parentKey, cited }) =>
      parentKey !== undefined && cited !== undefined && cited.differs === undefined ? [{ plan: cited.plan, at: parentKey }] : [],
    )
}

/** What superiors' plans give to the issuer of a plan by its own name, alone or as the lead; groups ("các sở, ban, ngành") may mean others. */
export function tasksGivenTo(record: PlanRecord, references: References): readonly ParentTask[] {
  return parentsOf(record, references).flatMap((parent) =>
    parent.plan.tasks.flatMap((task) => {
      const unit = task.units.find(
        (one) =>
          (one.role === 'chu_tri' || one.role === 'thuc_hien') &&
          one.unsure === undefined &&
          references.fitsIssuer(parent.plan, nameOf(one), record) === 'same',
      )
      return unit === undefined ? [] : [{ parent, task, unit: nameOf(unit) }]
    }),
  )
}

/** How a task is named in a sentence: by its first line. */
export function firstLine({ text }: TaskRecord): string {
  return text.split('\n', 1)[0] ?? ''
}

/** Fewer words could be anybody's task. */
const enoughWords = 4

/**
 * The task of a plan that surely is the superior's: most of the superior's words stand in it, and in no other as many. `none` where hardly any of them stand
 * anywhere in the plan's tasks and subject; undefined where nobody can tell.
 */
export function takenUp({ task }: ParentTask, { tasks, subject }: PlanRecord): TaskRecord | 'none' | undefined {
  const words = taskWords(task.text)
  if (words.size < enoughWords || tasks.length === 0) return undefined
  const shares = tasks.map((own) => ({ own, share: shareOf(words, taskWords(own.text)) })).toSorted((a, b) => b.share - a.share)
  const [best, next] = shares
  if (best !== undefined && best.share >= 0.75 && (next === undefined || next.share < best.share)) return best.own
  if (best !== undefined && best.share > 0.3) return undefined
  const all = taskWords(
    [...tasks.flatMap((own) => [own.text, ...own.above, ...(own.deliverables ?? [])]), subject?.text ?? ''].join('\n'),
  )
  return shareOf(words, all) < 0.5 ? 'none' : undefined
}
