import type { HouseArgs } from '../../catalogue/house.ts'
import type { MessagesOf } from '../messages.ts'

export const house: MessagesOf<HouseArgs> = {}
