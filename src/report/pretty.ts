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
import { widthOf, wrapWords } from './wrap-words.ts'

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
  const broken = () => brokenMessage(message, number, context).map((part) => `${gutter} ${paint(part)}`)
  if (line === undefined) out.push(gutter, ...broken())
  else {
    const shown = sourceLine(line.replace(/\r$/, ''), finding.range, context.columns)
    const carets = '^'.repeat(shown.length)
    const before = `${gutter} ${' '.repeat(shown.indent)}`
    out.push(gutter, `${colours.faint(number)} ${bar} ${shown.text}`)
    const { screen = Number.POSITIVE_INFINITY } = context
    // Beside the marks where there is room for it, else below them: a terminal would break it anywhere.
    if (frameOf(number) + shown.indent + shown.length + 1 + widthOf(message) <= screen)
      out.push(before + paint(`${carets} ${message}`))
    else out.push(before + paint(carets), ...broken())
  }
  const parts = readOn(finding, context)
  const together = parts.join('    ')
  const fits = number.length + ' = '.length + widthOf(together) <= (context.screen ?? Number.POSITIVE_INFINITY)
  for (const part of fits ? [together] : parts) out.push(`${' '.repeat(number.length)} ${colours.faint(`= ${part}`)}`)
  return `${out.join('\n')}\n`
}

/** `12 | ` */
function frameOf(number: string): number {
  return number.length + 3
}

const narrowest = 30

function brokenMessage(message: string, number: string, { screen }: ReportContext): readonly string[] {
  return screen === undefined ? [message] : wrapWords(message, Math.max(narrowest, screen - frameOf(number)))
}

/** The place in a Word file, the provision, how it is repaired and where to read on: side by side where there is room. */
function readOn(finding: Finding, { language }: ReportContext): readonly string[] {
  const { clause, code, fix } = finding
  const words = reportWords[language]
  const place = wordPlace(finding, language)
  const repair = fix === undefined ? [] : [`${words.fixable} ${fix.kind === 'suggestion' ? '--fix=goi-y' : '--fix'}`]
  const told = [place, clause].flatMap((part) => (part === undefined || part === '' ? [] : [visibleText(part)]))
  return [...told, ...repair, `${words.see} plan explain ${code}`]
}
