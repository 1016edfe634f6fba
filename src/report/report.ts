import type { Finding } from '../finding.ts'
import type { Language, Messages } from '../messages/messages.ts'

/** What a reporter may know besides the findings. Nothing here depends on a terminal: colours are functions, the width is a number. */
export interface ReportContext {
  readonly language: Language
  readonly messages: Messages
  /** Every file that was checked, in the order of the report. */
  readonly files: readonly string[]
  /** The text of each file that has findings; `range` counts in it. */
  readonly sources: ReadonlyMap<string, string>
  readonly colours: Colours
  /** Columns a source line may take before it is cut around its range. */
  readonly columns: number
}

/** Findings come sorted: by file as in `context.files`, then by place. */
export type Report = (findings: readonly Finding[], context: ReportContext) => string

/** How the parts of a report are painted. */
export interface Colours {
  readonly error: (text: string) => string
  readonly warning: (text: string) => string
  readonly info: (text: string) => string
  readonly strong: (text: string) => string
  readonly faint: (text: string) => string
}

const same = (text: string): string => text

export const noColours: Colours = { error: same, warning: same, info: same, strong: same, faint: same }
