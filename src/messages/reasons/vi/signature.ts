import type { SignatureArgs } from '../../../catalogue/signature.ts'
import type { ReasonsOf } from '../reasons.ts'

export const signature: ReasonsOf<SignatureArgs> = {}
