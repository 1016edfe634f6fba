import type { HouseArgs } from '../../../catalogue/house.ts'
import type { ReasonsOf } from '../reasons.ts'

export const house: ReasonsOf<HouseArgs> = {}
