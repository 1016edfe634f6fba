import type { PlanRecord } from '../plan-record.ts'
import type { References, ResolvedReference } from './references-of.ts'

/** One step of a circle: a plan, and the reference by which it goes on. */
export interface CircleStep {
  readonly record: PlanRecord
  readonly reference: ResolvedReference
}

/**
 * The circles that plans form by carrying each other out, or by replacing each other: each plan stands in one circle at most, the shortest that was found
 * first. Depth first without recursion: a chain may be as long as the repository.
 */
export function planCircles(
  records: readonly PlanRecord[],
  references: References,
  relation: 'implements' | 'replaces',
): readonly (readonly CircleStep[])[] {
  const stepsFrom = (record: PlanRecord): readonly CircleStep[] =>
    references.of(record).flatMap((reference) => (goesOn(reference, relation) ? [{ record, reference }] : []))
  const circles: (readonly CircleStep[])[] = []
  const done = new Set<PlanRecord>()
  for (const start of records) {
    if (done.has(start)) continue
    const way: { readonly steps: readonly CircleStep[]; next: number }[] = [{ steps: stepsFrom(start), next: 0 }]
    const onWay = new Map<PlanRecord, number>([[start, 0]])
    const plans: PlanRecord[] = [start]
    for (let top = way.at(-1); top !== undefined; top = way.at(-1)) {
      const step = top.steps[top.next]
      top.next += 1
      if (step === undefined) {
        way.pop()
        const plan = plans.pop()
        if (plan !== undefined) {
          onWay.delete(plan)
          done.add(plan)
        }
        continue
      }
      const target = step.reference.cited?.plan
      if (target === undefined || done.has(target)) continue
      const from = onWay.get(target)
      if (from !== undefined) {
        circles.push(way.slice(from).flatMap(({ steps, next }) => steps[next - 1] ?? []))
        continue
      }
      onWay.set(target, way.length)
      plans.push(target)
      way.push({ steps: stepsFrom(target), next: 0 })
    }
  }
  return circles
}

function goesOn({ relations, cited }: ResolvedReference, relation: 'implements' | 'replaces'): boolean {
  return relations.has(relation) && cited !== undefined && cited.differs === undefined
}
