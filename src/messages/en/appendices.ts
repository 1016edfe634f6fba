import type { AppendicesArgs } from '../../catalogue/appendices.ts'
import type { MessagesOf } from '../messages.ts'

export const appendices: MessagesOf<AppendicesArgs> = {}
