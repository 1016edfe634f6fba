import { findingNames } from '../../catalogue.ts'
import { messageOf } from '../../messages/messages.ts'
import type { ImportRecord, Spot } from './import-record.ts'
import type { ImportReportContext } from './import-report-context.ts'

/** The version of this shape. Keys may be added under one version; none is renamed, retyped or taken away. */
const version = 1

/**
 * For programs: `version` and `files`; of each file `file`, `output`, `complete`, and where it was read `family`, `profile`, `certainty`, `evidence`, what was
 * `recognised` (a summary in numbers), `words` (how many the source has, how many of them were set aside), what was `setAside`, which words are `missing`; in
 * any case `findings`. Lines and columns are 1-based; of a Word file the line is the number of the paragraph.
 */
export function importJson(records: readonly ImportRecord[], { messages }: ImportReportContext): string {
  const files = records.map(({ file, output, complete, counts, recognised, missing, findings }) => ({
    file,
    ...(output === undefined ? {} : { output }),
    complete,
    ...(recognised === undefined
      ? {}
      : {
          family: recognised.family,
          profile: recognised.profile.id,
          certainty: recognised.certainty,
          evidence: recognised.evidence.map(({ at, ...rest }) => ({ ...rest, ...at })),
          recognised: recognised.summary,
          words: counts,
          setAside: recognised.asides.map(({ at, ...rest }) => ({ ...rest, ...at })),
          missing: missing.map(({ word, at }) => ({ word, ...at })),
        }),
    findings: findings.map((finding) => ({
      code: finding.code,
      name: findingNames[finding.code],
      severity: finding.severity,
      ...spot(finding.range.start),
      path: finding.path,
      message: messageOf(messages, finding),
    })),
  }))
  return `${JSON.stringify({ version, files }, null, 2)}\n`
}

function spot({ line, column }: Spot): Spot {
  return { line, column }
}
