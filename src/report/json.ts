import { findingNames } from '../catalogue.ts'
import type { Finding, Range } from '../finding.ts'
import { messageOf } from '../messages/messages.ts'
import { linesOf } from './lines-of.ts'
import type { Report } from './report.ts'
import { unassessedSentence } from './unassessed.ts'
import { wordExcerpt } from './word-place.ts'

/** The version of this shape. Keys may be added under one version; none is renamed, retyped or taken away. */
const version = 1

/** For programs. Lines and columns are 1-based, the end is exclusive, columns count UTF-16 units; edits of `fix` count from 0. */
export const json: Report = (findings, context) => {
  const lines = linesOf(context.sources)
  const report = {
    version,
    files: context.files,
    findings: findings.map((finding) => ({
      code: finding.code,
      name: findingNames[finding.code],
      severity: finding.severity,
      file: finding.file,
      ...placeIn(finding.range),
      path: finding.path,
      ...(context.changed === undefined ? {} : { changed: context.changed(finding) }),
      ...(finding.page === undefined ? {} : { page: finding.page }),
      ...excerptOf(finding, lines(finding.file)),
      ...(finding.others === undefined ? {} : { others: finding.others.map(({ range, path }) => ({ ...placeIn(range), path })) }),
      ...(finding.related === undefined
        ? {}
        : { related: finding.related.map(({ file, range, path }) => ({ file, ...placeIn(range), path })) }),
      message: messageOf(context.messages, finding),
      ...(finding.clause === undefined ? {} : { clause: finding.clause }),
      ...(finding.fix === undefined ? {} : { fix: finding.fix }),
    })),
    ...(context.unassessed === undefined || context.unassessed.length === 0
      ? {}
      : {
          notAssessed: context.unassessed.map(({ file, matters }) => ({
            file,
            matters,
            message: unassessedSentence(matters, context),
          })),
        }),
  }
  return `${JSON.stringify(report, null, 2)}\n`
}

function placeIn({ start, end }: Range): object {
  return { line: start.line, column: start.column, endLine: end.line, endColumn: end.column }
}

function excerptOf(finding: Finding, lines: readonly string[] | undefined): object {
  const excerpt = wordExcerpt(finding, lines?.[finding.range.start.line - 1])
  return excerpt === undefined ? {} : { excerpt }
}
