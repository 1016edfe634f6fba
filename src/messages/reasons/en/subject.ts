import type { SubjectArgs } from '../../../catalogue/subject.ts'
import type { ReasonsOf } from '../reasons.ts'

export const subject: ReasonsOf<SubjectArgs> = {}
