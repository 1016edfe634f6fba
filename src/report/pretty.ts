import { findingNames } from '../catalogue.ts'
import type { Finding } from '../finding.ts'
import { messageOf } from '../messages/messages.ts'
import { changedFirst } from './changed-first.ts'
import { linesOf } from './lines-of.ts'
import type { Report, ReportContext } from './report.ts'
import { sourceLine } from './source-line.ts'
import { summary } from './summary.ts'
import { visibleText } from './visible-text.ts'
import { hasLine, wordPlace } from './word-place.ts'
import { reportWords } from './words.ts'

/** For people: each finding with the line it stands in, the range underlined, under it its clause and where to read on; at the end the counts. */
export const pretty: Report = (findings, context) => {
  const lines = linesOf(context.sources)
  const blocks = changedFirst(findings, context).map((finding) => {
    const line = hasLine(finding) ? lines(finding.file)?.[finding.range.start.line - 1] : undefined
    return block(finding, line, context)
  })
  return [...blocks, summary(findings, context)].filter((part) => part !== '').join('\n')
}

function block(finding: Finding, line: string | undefined, context: ReportContext): string {
  const { colours } = context
  const { start } = finding.range
  const paint = colours[finding.severity]
  const place = colours.strong(`${visibleText(finding.file)}:${start.line}:${start.column}`)
  const severity = paint(reportWords[context.language].severity[finding.severity])
  const message = visibleText(messageOf(context.messages, finding))
  const number = String(start.line)
  const bar = colours.faint('|')
  const gutter = `${' '.repeat(number.length)} ${bar}`

  const out = [`${place}  ${severity}  ${colours.strong(finding.code)} ${colours.faint(findingNames[finding.code])}`]
  // A finding may point behind the last line (a file that ends too early): its message then stands alone.
  if (line === undefined) out.push(`${gutter}`, `${gutter} ${paint(message)}`)
  else {
    const shown = sourceLine(line.replace(/\r$/, ''), finding.range, context.columns)
    const marks = paint(`${'^'.repeat(shown.length)} ${message}`)
    out.push(gutter, `${colours.faint(number)} ${bar} ${shown.text}`, `${gutter} ${' '.repeat(shown.indent)}${marks}`)
  }
  out.push(`${' '.repeat(number.length)} ${colours.faint(`= ${lastLine(finding, context)}`)}`)
  return `${out.join('\n')}\n`
}

/** The place in a Word file, the provision, how it is repaired and where to read on, side by side. */
function lastLine(finding: Finding, { language }: ReportContext): string {
  const { clause, code, fix } = finding
  const words = reportWords[language]
  const place = wordPlace(finding, language)
  const repair = fix === undefined ? [] : [`${words.fixable} ${fix.kind === 'suggestion' ? '--fix=goi-y' : '--fix'}`]
  const told = [place, clause].flatMap((part) => (part === undefined || part === '' ? [] : [visibleText(part)]))
  const parts = [...told, ...repair, `${words.see} plan explain ${code}`]
  return parts.join('    ')
}
