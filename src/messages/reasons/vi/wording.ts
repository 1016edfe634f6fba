import type { WordingArgs } from '../../../catalogue/wording.ts'
import type { ReasonsOf } from '../reasons.ts'

export const wording: ReasonsOf<WordingArgs> = {}
