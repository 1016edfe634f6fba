import type { Finding } from '../../../src/finding.ts'
import type { PlanRecord } from '../../../src/repository/plan-record.ts'
import { recordOf } from '../../../src/repository/record-of.ts'
import { judgeRepository } from '../../../src/repository/rules/judge-repository.ts'
import { noRepositoryConfig, type RepositoryConfig } from '../../../src/repository/rules/repository-config.ts'
import { validatePlan } from '../../../src/rules/validate-plan.ts'
import { today } from '../../rules/sample-plans.ts'

/** What a repository knows of a plan given as YAML text. */
export function recordIn(name: string, text: string): PlanRecord {
  const { plan, profile } = validatePlan({ name, bytes: new TextEncoder().encode(text) }, { today, stage: 'draft' })
  if (plan === undefined) throw new Error(`${name} was not read`)
  return recordOf(plan, { today, text, ...(profile === undefined ? {} : { profile }) })
}

/** What the rules on a repository find in some files, given as YAML text by name. */
export function judgeFiles(files: Readonly<Record<string, string>>, config: Partial<RepositoryConfig> = {}): readonly Finding[] {
  const records = Object.entries(files).map(([name, text]) => recordIn(name, text))
  return judgeRepository(records, { today, config: { ...noRepositoryConfig, ...config } })
}
