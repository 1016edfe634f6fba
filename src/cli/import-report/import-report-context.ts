import type { Language, Messages } from '../../messages/messages.ts'
import type { Colours } from '../../report/report.ts'

/** What a report on imports may know besides the imports. */
export interface ImportReportContext {
  readonly language: Language
  readonly messages: Messages
  readonly colours: Colours
  readonly loudness: 'quiet' | 'normal' | 'verbose'
}
