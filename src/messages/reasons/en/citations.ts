import type { CitationsArgs } from '../../../catalogue/citations.ts'
import type { ReasonsOf } from '../reasons.ts'

export const citations: ReasonsOf<CitationsArgs> = {}
