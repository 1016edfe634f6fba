import type { OpenMatter } from '../catalogue/form.ts'
import type { Code } from '../catalogue.ts'
import type { Finding } from '../finding.ts'
import type { Language, Messages } from '../messages/messages.ts'

/** The text of each file that has findings, by its name; `range` counts in it. A map is one; what makes the texts when they are asked for is another. */
export type SourceTexts = Pick<ReadonlyMap<string, string>, 'get'>

/** What a reporter may know besides the findings. Nothing here depends on a terminal: colours are functions, the width is a number. */
export interface ReportContext {
  readonly language: Language
  readonly messages: Messages
  /** Every file that was checked, in the order of the report. */
  readonly files: readonly string[]
  readonly sources: SourceTexts
  readonly colours: Colours
  /** Columns a source line may take before it is cut around its range. */
  readonly columns: number
  /** Columns of the terminal that the report goes to: absent for files and pipes, where no sentence is broken. */
  readonly screen?: number
  /** More warnings than the call allows, where there are: the run fails without an error among the findings. */
  readonly excess?: { readonly warnings: number; readonly allowed: number }
  /** Findings that a baseline answers for, and that are not among those told. */
  readonly old?: number
  /** Whether a finding is on a line that was changed, where a call chose plans by what changed: such findings come first. */
  readonly changed?: (finding: Finding) => boolean
  /** What of the form of Word files is neither right nor wrong, since nobody can see it there: told, so that it does not pass for right. */
  readonly unassessed?: readonly { readonly file: string; readonly matters: readonly OpenMatter[] }[]
  /** Of the program. */
  readonly version: string
  /** What each code is about; only for a report that carries its own help. */
  readonly help?: (code: Code) => CodeHelp
}

/** What a report tells of a code for readers that have no `plan explain`. */
export interface CodeHelp {
  readonly title: string
  readonly reason: string
  /** All of it: reason, provision, examples, repair. */
  readonly text: string
  readonly markdown: string
  /** What it usually weighs. */
  readonly severity: Finding['severity']
  readonly tags: readonly string[]
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
