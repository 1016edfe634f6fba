import { findingNames } from '../catalogue.ts'
import { messageOf } from '../messages/messages.ts'
import { changedFirst } from './changed-first.ts'
import type { Report } from './report.ts'
import { visibleText } from './visible-text.ts'
import { wordPlace } from './word-place.ts'
import { reportWords } from './words.ts'

/** One line a finding, for `grep`, editors and long lists: `tệp:dòng:cột: lỗi TT026 ten-cua-loi: câu nói rõ`. */
export const concise: Report = (findings, context) =>
  changedFirst(findings, context)
    .map((finding) => {
      const { line, column } = finding.range.start
      const severity = context.colours[finding.severity](reportWords[context.language].severity[finding.severity])
      const message = visibleText(messageOf(context.messages, finding))
      const place = wordPlace(finding, context.language)
      const where = `${visibleText(finding.file)}:${line}:${column}${place === undefined ? '' : ` (${place})`}`
      return `${where}: ${severity} ${finding.code} ${findingNames[finding.code]}: ${message}\n`
    })
    .join('')
