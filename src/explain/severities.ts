import type { Severity } from '../finding.ts'
import type { CodeDescription } from './describe-code.ts'
import type { ExplainWords } from './explain-words.ts'

/** Every severity that findings of a code may have, the usual one first. */
export function severitiesOf({ severity, alsoAs = [] }: CodeDescription): readonly Severity[] {
  return [severity, ...alsoAs]
}

/** For a narrow column: `lỗi/cảnh báo`. */
export function severityCell(about: CodeDescription, words: ExplainWords): string {
  return severitiesOf(about)
    .map((severity) => words.severity[severity])
    .join('/')
}

/** As a phrase: `lỗi (tùy thể thức và trường hợp: cảnh báo)`. */
export function severityPhrase({ severity, alsoAs }: CodeDescription, words: ExplainWords): string {
  const usual = words.severity[severity]
  if (alsoAs === undefined) return usual
  return `${usual} (${words.alsoAs(alsoAs.map((other) => words.severity[other]).join(', '))})`
}
