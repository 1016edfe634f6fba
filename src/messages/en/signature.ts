import type { SignatureArgs } from '../../catalogue/signature.ts'
import type { MessagesOf } from '../messages.ts'

export const signature: MessagesOf<SignatureArgs> = {}
