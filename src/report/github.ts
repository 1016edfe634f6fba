import { findingNames } from '../catalogue.ts'
import type { Finding } from '../finding.ts'
import { messageOf } from '../messages/messages.ts'
import { changedFirst } from './changed-first.ts'
import { linesOf } from './lines-of.ts'
import type { Report, ReportContext } from './report.ts'
import { unassessedEverywhere } from './unassessed.ts'
import { wordExcerpt, wordPlace } from './word-place.ts'

const commands: Readonly<Record<Finding['severity'], string>> = { error: 'error', warning: 'warning', info: 'notice' }

/**
 * Workflow commands of GitHub Actions, which become annotations of the changed files: one line a finding
 * (docs.github.com, “Workflow commands for GitHub Actions”).
 */
export const github: Report = (findings, context) => {
  const lines = linesOf(context.sources)
  const annotations = changedFirst(findings, context).map((finding) => {
    const { start, end } = finding.range
    const properties = {
      file: finding.file,
      line: start.line,
      endLine: end.line,
      // Columns are understood only within one line.
      ...(start.line === end.line ? { col: start.column, endColumn: end.column } : {}),
      title: `${finding.code} ${findingNames[finding.code]}`,
    }
    const listed = Object.entries(properties).map(([name, value]) => `${name}=${escapeProperty(String(value))}`)
    const clause = finding.clause === undefined ? '' : ` (${finding.clause})`
    // A Word file has no lines to annotate: the place and the words stand in the sentence.
    const place = wordPlace(finding, context.language)
    const excerpt = wordExcerpt(finding, lines(finding.file)?.[start.line - 1])
    const where = place === undefined ? '' : ` [${[place, excerpt && `«${excerpt}»`].filter(Boolean).join(': ')}]`
    return `::${commands[finding.severity]} ${listed.join(',')}::${escapeData(messageOf(context.messages, finding) + clause + where)}\n`
  })
  return annotations.join('') + notice(context)
}

/** What no Word file shows, once for the whole call: an annotation of no file. */
function notice(context: ReportContext): string {
  const open = unassessedEverywhere(context)
  return open === undefined ? '' : `::notice title=${escapeProperty(`TB190 ${findingNames.TB190}`)}::${escapeData(open)}\n`
}

/** What a terminal would act on, in the name of a file too: logs are read in terminals and shown in colours. */
const control = /(?![\t\r\n])\p{Cc}/gu

function escapeData(text: string): string {
  return text.replace(control, '\ufffd').replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
