import type { OpenMatter } from '../catalogue/form.ts'
import type { ReportContext } from './report.ts'

/** The sentence on what a Word file leaves open. */
export function unassessedSentence(matters: readonly OpenMatter[], { messages }: Pick<ReportContext, 'messages'>): string {
  return messages.TB190({ matters })
}

/** What no file of the call shows, in one sentence: what one of them leaves open besides is a finding of its own. Undefined without Word files. */
export function unassessedEverywhere(context: Pick<ReportContext, 'messages' | 'unassessed'>): string | undefined {
  const [first, ...rest] = context.unassessed ?? []
  const matters = (first?.matters ?? []).filter((matter) => rest.every((other) => other.matters.includes(matter)))
  return matters.length === 0 ? undefined : unassessedSentence(matters, context)
}
