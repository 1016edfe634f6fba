import type { FindingArgs } from '../../catalogue.ts'
import type { Severity } from '../../finding.ts'
import type { Place } from '../../plan/plan.ts'
import type { FormCode, FormReport } from '../form-rule.ts'

/** Something wrong at one place. Breaches of one `kind` are one finding. */
export interface Breach<A> {
  readonly kind: string
  readonly at: Place
  readonly args: A
  readonly severity?: Severity
  readonly clause?: string
}

/** Tells each kind of breach once, at its first place, with its number and its other places: a form is repaired in its style and not line by line. */
export function tellOnce<C extends FormCode>(
  breaches: readonly Breach<Omit<FindingArgs[C], 'count'>>[],
  report: FormReport<C>,
): void {
  const kinds = new Map<string, Breach<Omit<FindingArgs[C], 'count'>>[]>()
  for (const breach of breaches) {
    const same = kinds.get(breach.kind)
    if (same === undefined) kinds.set(breach.kind, [breach])
    else same.push(breach)
  }
  for (const [first, ...rest] of kinds.values()) {
    if (first === undefined) continue
    const { severity, clause } = first
    report(first.at, { ...first.args, count: rest.length + 1 } as unknown as FindingArgs[C], {
      ...(severity === undefined ? {} : { severity }),
      ...(clause === undefined ? {} : { clause }),
      others: rest.map(({ at }) => at),
    })
  }
}
