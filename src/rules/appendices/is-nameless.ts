import type { Appendix } from '../../plan/plan.ts'

/** What a document has behind its closing without label and title may be a note, or what a system left there: nobody knows whether it is an appendix. */
export function isNameless({ title, explicitLabel }: Appendix): boolean {
  return title === undefined && explicitLabel?.value === ''
}
