import { findingNames } from '../catalogue.ts'
import type { Finding } from '../finding.ts'
import { messageOf } from '../messages/messages.ts'
import { changedFirst } from './changed-first.ts'
import { noColours, type Report, type ReportContext } from './report.ts'
import { summary } from './summary.ts'
import { visibleText } from './visible-text.ts'
import { wordPlace } from './word-place.ts'
import { reportWords } from './words.ts'

/** A page that is read in a browser: what comes behind so many findings is only counted. */
const mostRows = 200

const signs: Readonly<Record<Finding['severity'], string>> = { error: '🔴', warning: '🟠', info: '🔵' }

/**
 * A summary for people, for the page of a CI run or a comment on a review: the counts, then a table of the findings, those on changed lines first.
 * GitHub's Markdown (GFM); all text of the files is escaped.
 */
export const markdown: Report = (findings, context) => {
  const words = reportWords[context.language]
  const { table } = words
  const counts = summary(findings, { ...context, colours: noColours })
  const rows = changedFirst(findings, context)
    .slice(0, mostRows)
    .map((finding) => row(finding, context))
  const rest = findings.length - rows.length
  const head = `| ${table.join(' | ')} |\n|${table.map(() => '---').join('|')}|\n`
  return [
    counts === '' ? '' : counts.replaceAll('\n', '\n\n'),
    rows.length === 0 ? '' : head + rows.join(''),
    rest > 0 ? `\n${words.more(rest)}\n` : '',
  ].join('')
}

function row(finding: Finding, context: ReportContext): string {
  const { severity } = reportWords[context.language]
  const { line, column } = finding.range.start
  const place = wordPlace(finding, context.language) ?? `${line}:${column}`
  const isNew = context.changed?.(finding) ? ' ●' : ''
  const clause = finding.clause === undefined ? '' : `<br>_${escaped(finding.clause)}_`
  const cells = [
    `${signs[finding.severity]} ${severity[finding.severity]}${isNew}`,
    `${escaped(finding.file)}<br>${escaped(place)}`,
    `${finding.code}<br>${findingNames[finding.code]}`,
    escaped(messageOf(context.messages, finding)) + clause,
  ]
  return `| ${cells.join(' | ')} |\n`
}

/** Text as it is: no mark of Markdown or HTML in it counts, nobody is notified by an @, and no line is broken. */
function escaped(text: string): string {
  return visibleText(text).replace(/[\\`*_{}[\]()#+!|~$<>&@-]/g, (mark) =>
    /[<>&@]/.test(mark) ? `&#${mark.charCodeAt(0)};` : `\\${mark}`,
  )
}
