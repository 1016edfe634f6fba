import type { Code } from '../catalogue.ts'
import type { Language } from '../messages/messages.ts'
import { type CodeHelp, noColours } from '../report/report.ts'
import { describeCode } from './describe-code.ts'
import { explanationMarkdown } from './explanation-markdown.ts'
import { explanationText } from './explanation-text.ts'

/** What a report that carries its own help tells of a code. */
export function codeHelp(code: Code, language: Language): CodeHelp {
  const about = describeCode(code, language)
  return {
    title: about.reason.title,
    reason: about.reason.reason,
    text: explanationText(about, { language, colours: noColours, columns: 100 }),
    markdown: explanationMarkdown(about, language),
    severity: about.severity,
    tags: [about.group, ...(about.sure === undefined ? [] : [`sure/${about.sure}`])],
  }
}
