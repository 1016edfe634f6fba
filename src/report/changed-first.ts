import type { Finding } from '../finding.ts'
import type { ReportContext } from './report.ts'

/** What stands on changed lines before what was there already; each in the order in which it came. */
export function changedFirst(findings: readonly Finding[], { changed }: Pick<ReportContext, 'changed'>): readonly Finding[] {
  if (changed === undefined) return findings
  return [...findings.filter((finding) => changed(finding)), ...findings.filter((finding) => !changed(finding))]
}
