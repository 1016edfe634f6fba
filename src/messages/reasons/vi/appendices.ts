import type { AppendicesArgs } from '../../../catalogue/appendices.ts'
import type { ReasonsOf } from '../reasons.ts'

export const appendices: ReasonsOf<AppendicesArgs> = {}
