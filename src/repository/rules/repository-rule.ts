import type { CascadeArgs } from '../../catalogue/cascade.ts'
import type { ReferencesArgs } from '../../catalogue/references.ts'
import type { RegisterArgs } from '../../catalogue/register.ts'
import { type Code, type FindingArgs, findingNames } from '../../catalogue.ts'
import type { FileSpot, Severity, Spot } from '../../finding.ts'
import type { Family } from '../../plan/plan.ts'
import type { ReportMore, Rule } from '../../rules/rule.ts'
import type { PlanRecord } from '../plan-record.ts'
import type { Repository } from './repository.ts'
import type { RepositoryConfig } from './repository-config.ts'

/** Codes that only a whole repository can give: one line for each group of them. */
export type RepositoryCode = keyof (RegisterArgs & ReferencesArgs & CascadeArgs) & Code

/** Tells something of a plan, at a place in its file. */
export type RepositoryReport<C extends RepositoryCode> = (
  record: PlanRecord,
  at: Spot,
  args: FindingArgs[C],
  more?: RepositoryReportMore,
) => void

export interface RepositoryReportMore extends Pick<ReportMore, 'severity' | 'clause' | 'others'> {
  /** Places in other plans that the finding tells of. */
  readonly related?: readonly FileSpot[]
}

/**
 * An example of a rule on a repository: its files, each with the keys that replace those of a sample plan. In a bad example ⟦…⟧ encloses what the finding
 * must point at.
 */
export interface RepositoryExample {
  readonly files: readonly ExampleFile[]
  /** `plan.config.yaml` of the example, as it is shown. */
  readonly settings?: string
  /** What the example is judged with besides, where the settings alone do not say it; default what they say. */
  readonly config?: Partial<RepositoryConfig>
}

export interface ExampleFile {
  readonly name: string
  readonly yaml: string
  /** The sample plan of this family; default `nha_nuoc`. */
  readonly base?: Family
  /** Keys that are taken out of the sample. */
  readonly without?: readonly string[]
}

/** A rule on all plans of a repository at once, with its own bad and good example: the tests run them, `plan explain` and docs/rules.md print them. */
export interface RepositoryRule<C extends RepositoryCode = RepositoryCode>
  extends Pick<Rule<C>, 'code' | 'alsoAs' | 'clause' | 'sure' | 'holds' | 'covers'> {
  /** An error only where the instrument plainly says so and the plans decide it. */
  readonly severity: Severity
  readonly bad: RepositoryExample
  readonly good: RepositoryExample
  readonly check: (repository: Repository, report: RepositoryReport<C>) => void
}

export interface NamedRepositoryRule<C extends RepositoryCode = RepositoryCode> extends RepositoryRule<C> {
  readonly name: string
  readonly group: 'kho'
}

/** Ties a rule's arguments to its code, and the code's name to the rule. */
export function defineRepositoryRule<C extends RepositoryCode>(rule: RepositoryRule<C>): NamedRepositoryRule<C> {
  return { ...rule, name: findingNames[rule.code], group: 'kho' }
}
