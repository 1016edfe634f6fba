import type { WordingArgs } from '../../catalogue/wording.ts'
import type { MessagesOf } from '../messages.ts'

export const wording: MessagesOf<WordingArgs> = {}
