import type { StructureArgs } from '../../../catalogue/structure.ts'
import type { ReasonsOf } from '../reasons.ts'

export const structure: ReasonsOf<StructureArgs> = {}
