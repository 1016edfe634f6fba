import { compareFindings, type Finding } from '../../finding.ts'
import { everyRule, type Selection } from '../../rules/selection.ts'
import type { PlanRecord } from '../plan-record.ts'
import { type Repository, type RepositoryOptions, repositoryOf } from './repository.ts'
import type { NamedRepositoryRule, RepositoryReportMore } from './repository-rule.ts'
import { repositoryRules } from './repository-rules.ts'

export interface JudgeRepositoryOptions extends RepositoryOptions {
  /** Which rules are run on a file, and how their findings weigh; default all, at their own severity. */
  readonly selectionFor?: (file: string) => Selection
}

/** What the plans of a repository say about each other, as `repositoryFindings` tells it. */
export function judgeRepository(
  records: readonly PlanRecord[],
  { selectionFor, ...options }: JudgeRepositoryOptions,
): readonly Finding[] {
  return repositoryFindings(repositoryOf(records, options), selectionFor)
}

/**
 * The findings in the order of the records, within a file in the order in which a reader meets them; what comments in the files answer for, or settings turn
 * off, is left out.
 */
export function repositoryFindings(
  repository: Repository,
  selectionFor: (file: string) => Selection = () => everyRule,
): readonly Finding[] {
  const { records } = repository
  const selections = new Map(records.map(({ file }) => [file, selectionFor(file)]))
  const found = new Map<PlanRecord, Finding[]>()
  for (const rule of repositoryRules) {
    if ([...selections.values()].every(({ off }) => off.has(rule.code))) continue
    rule.check(repository, (record, at, args, more = {}) => {
      const { off, severities } = selections.get(record.file) ?? everyRule
      if (off.has(rule.code) || isAnswered(record, rule, at.range.start.line)) return
      const finding = {
        code: rule.code,
        severity: severities.get(rule.code) ?? more.severity ?? rule.severity,
        file: record.file,
        range: at.range,
        path: at.path,
        args,
        ...detailsOf(rule, record, more),
      } as Finding
      const here = found.get(record)
      if (here === undefined) found.set(record, [finding])
      else here.push(finding)
    })
  }
  return records.flatMap((record) => found.get(record)?.toSorted(compareFindings) ?? [])
}

function isAnswered({ answered = [] }: PlanRecord, { code }: NamedRepositoryRule, line: number): boolean {
  return answered.some((one) => one.code === code && one.line === line)
}

function detailsOf(
  rule: NamedRepositoryRule,
  record: PlanRecord,
  { clause = clauseOf(rule, record), others = [], related = [] }: RepositoryReportMore,
): Pick<Finding, 'clause' | 'others' | 'related'> {
  return {
    ...(others.length === 0 ? {} : { others: others.map(({ range, path }) => ({ range, path })) }),
    ...(related.length === 0 ? {} : { related: related.map(({ file, range, path }) => ({ file, range, path })) }),
    ...(clause === undefined ? {} : { clause }),
  }
}

function clauseOf({ clause }: NamedRepositoryRule, { profile, family }: PlanRecord): string | undefined {
  return clause === undefined || typeof clause === 'string' ? clause : (clause[profile ?? ''] ?? clause[family ?? ''])
}
