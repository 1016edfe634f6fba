import type { CitationsArgs } from '../../catalogue/citations.ts'
import type { MessagesOf } from '../messages.ts'

export const citations: MessagesOf<CitationsArgs> = {}
