import type { SchemaArgs } from '../../../catalogue/schema.ts'
import type { ReasonsOf } from '../reasons.ts'

export const schema: ReasonsOf<SchemaArgs> = {}
