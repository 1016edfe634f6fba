import { findingNames } from '../catalogue.ts'
import type { Finding } from '../finding.ts'
import { messageOf } from '../messages/messages.ts'
import type { Report, ReportContext } from './report.ts'
import { unassessedSentence } from './unassessed.ts'
import { reportWords } from './words.ts'

/**
 * JUnit's XML, which every build server shows: a suite a file, a case a finding, one passing case for a clean file. Only an error fails its
 * case, as it fails the run; a warning passes and says what it is. Too many warnings are a failing case of their own.
 */
export const junit: Report = (findings, context) => {
  const byFile = new Map<string, Finding[]>(context.files.map((file) => [file, []]))
  for (const finding of findings) byFile.set(finding.file, [...(byFile.get(finding.file) ?? []), finding])
  const suites = [...byFile].map(([file, found]) => suite(file, found, context))
  const { excess } = context
  if (excess !== undefined) suites.push(excessSuite(reportWords[context.language].excess(excess.warnings, excess.allowed)))
  const more = excess === undefined ? 0 : 1
  const cases = [...byFile.values()].reduce((sum, found) => sum + Math.max(1, found.length), 0)
  return `<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="plan" tests="${cases + more}" failures="${failures(findings) + more}" errors="0">
${suites.join('')}</testsuites>
`
}

function suite(file: string, findings: readonly Finding[], context: ReportContext): string {
  const clean = `    <testcase classname="${escapeXml(file)}" name="${escapeXml(reportWords[context.language].passed)}" file="${escapeXml(file)}"/>\n`
  const cases = findings.length === 0 ? [clean] : findings.map((finding) => testcase(finding, context))
  const counts = `tests="${cases.length}" failures="${failures(findings)}" errors="0"`
  const open = context.unassessed?.find((one) => one.file === file)
  const note = open === undefined ? '' : `    <system-out>${escapeXml(unassessedSentence(open.matters, context))}</system-out>\n`
  return `  <testsuite name="${escapeXml(file)}" ${counts}>\n${cases.join('')}${note}  </testsuite>\n`
}

function excessSuite(message: string): string {
  const result = `<failure type="max-warnings" message="${escapeXml(message)}">${escapeXml(message)}</failure>`
  return `  <testsuite name="plan" tests="1" failures="1" errors="0">
    <testcase classname="plan" name="--max-warnings">${result}</testcase>
  </testsuite>
`
}

function testcase(finding: Finding, context: ReportContext): string {
  const { start } = finding.range
  const message = messageOf(context.messages, finding)
  const severity = reportWords[context.language].severity[finding.severity]
  const place = `${finding.file}:${start.line}:${start.column}`
  const detail = [`${place}: ${severity}: ${message}`, ...(finding.clause === undefined ? [] : [finding.clause])].join('\n')
  const result =
    finding.severity === 'error'
      ? `<failure type="${finding.code}" message="${escapeXml(message)}">${escapeXml(detail)}</failure>`
      : `<system-out>${escapeXml(detail)}</system-out>`
  const name = `${finding.code} ${findingNames[finding.code]} (${start.line}:${start.column})`
  const attributes = `classname="${escapeXml(finding.file)}" name="${escapeXml(name)}" file="${escapeXml(finding.file)}" line="${start.line}"`
  return `    <testcase ${attributes}>${result}</testcase>\n`
}

function failures(findings: readonly Finding[]): number {
  return findings.filter((finding) => finding.severity === 'error').length
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' }

/** What XML 1.0, production 2, does not allow at all: it cannot even be escaped. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not reach XML.
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu

function escapeXml(text: string): string {
  return text.replace(forbidden, '\ufffd').replace(/[&<>"']/g, (sign) => entities[sign] ?? sign)
}
