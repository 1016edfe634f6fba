import type { TextArgs } from '../../catalogue/text.ts'
import type { MessagesOf } from '../messages.ts'

export const text: MessagesOf<TextArgs> = {}
