import { findingNames } from '../catalogue.ts'
import type { Finding } from '../finding.ts'
import { messageOf } from '../messages/messages.ts'
import { fingerprintsOf } from './fingerprint.ts'
import type { Report } from './report.ts'

const severities: Readonly<Record<Finding['severity'], string>> = { error: 'major', warning: 'minor', info: 'info' }

/** GitLab's Code Quality report (docs.gitlab.com, “Code Quality report format”), shown in merge requests. */
export const gitlab: Report = (findings, context) => {
  const fingerprints = fingerprintsOf(findings, context.sources)
  const issues = findings.map((finding) => ({
    type: 'issue',
    description: `${messageOf(context.messages, finding)}${finding.clause === undefined ? '' : ` (${finding.clause})`}`,
    check_name: `${finding.code} ${findingNames[finding.code]}`,
    fingerprint: fingerprints.get(finding),
    severity: severities[finding.severity],
    location: {
      path: finding.file.replace(/^\.\//, ''),
      lines: { begin: finding.range.start.line, end: finding.range.end.line },
    },
  }))
  return `${JSON.stringify(issues, null, 2)}\n`
}
