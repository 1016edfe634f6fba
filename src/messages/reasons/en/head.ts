import type { HeadArgs } from '../../../catalogue/head.ts'
import type { ReasonsOf } from '../reasons.ts'

export const head: ReasonsOf<HeadArgs> = {}
