import type { ValidateOptions } from '../rules/validate-plan.ts'
import type { WordValidation } from '../rules/validate-word.ts'
import type { PlanFile } from './find-plans.ts'
import type { Job } from './workers/job.ts'

export interface WordToJudge {
  readonly file: PlanFile
  readonly bytes: Uint8Array
  readonly how: ValidateOptions
}

export interface JudgedWord extends Pick<WordValidation, 'text' | 'findings' | 'unassessed'> {
  readonly profile?: { readonly shortName: string }
}

/** Judges a Word file; the result is undefined for one that nobody named and that is no plan. */
export const judgeWordJob: Job<undefined, WordToJudge, JudgedWord | undefined> = {
  name: 'judge-word',
  open: async () => {
    const { validateWord } = await import('./checking-word.ts')
    return ({ file, bytes, how }) => {
      const { isPlan, findings, text, profile, unassessed } = validateWord({ name: file.name, bytes }, how)
      if (file.foundInFolder === true && !isPlan) return undefined
      // Nobody looks at the text of a file without findings.
      const judged = { text: findings.length === 0 ? '' : text, findings, unassessed }
      return profile === undefined ? judged : { ...judged, profile: { shortName: profile.shortName } }
    }
  },
}
