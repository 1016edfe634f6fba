import type { RecipientsArgs } from '../../../catalogue/recipients.ts'
import type { ReasonsOf } from '../reasons.ts'

export const recipients: ReasonsOf<RecipientsArgs> = {}
