import type { TextArgs } from '../../../catalogue/text.ts'
import type { ReasonsOf } from '../reasons.ts'

export const text: ReasonsOf<TextArgs> = {}
