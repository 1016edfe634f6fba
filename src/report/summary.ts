import type { Finding, Severity } from '../finding.ts'
import type { ReportContext } from './report.ts'
import { unassessedEverywhere } from './unassessed.ts'
import { reportWords } from './words.ts'

const severities: readonly Severity[] = ['error', 'warning', 'info']

/** One line with the counts, with its line break, and one on what no Word file shows; nothing where no file was checked. */
export function summary(findings: readonly Finding[], context: ReportContext): string {
  const { files, colours } = context
  if (files.length === 0) return ''
  const words = reportWords[context.language]
  const clean = (context.old ?? 0) > 0 ? words.nothingNew : words.clean
  const countsOf = (some: readonly Finding[]) =>
    severities
      .map((severity) => ({ severity, n: some.filter((finding) => finding.severity === severity).length }))
      .filter(({ n }) => n > 0)
      .map(({ severity, n }) => colours[severity](words.count(severity, n)))
      .join(', ')
  const changed = context.changed === undefined ? '' : countsOf(findings.filter(context.changed))
  const counts = countsOf(findings) + (changed === '' ? '' : words.onChangedLines(changed))
  const open = unassessedEverywhere(context)
  const lines = [counts === '' ? clean(files.length) : words.summary(files.length, counts), open]
  return lines.map((line) => (line === undefined ? '' : `${line}\n`)).join('')
}
