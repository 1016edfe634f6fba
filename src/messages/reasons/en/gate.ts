import type { GateArgs } from '../../../catalogue/gate.ts'
import type { ReasonsOf } from '../reasons.ts'

export const gate: ReasonsOf<GateArgs> = {}
