import type { RecipientsArgs } from '../../catalogue/recipients.ts'
import type { MessagesOf } from '../messages.ts'

export const recipients: MessagesOf<RecipientsArgs> = {
  TT005: () =>
    'A plan has no “Kính gửi”: the form uses it in letters, submissions and reports only. Recipients belong under noi_nhan.',
}
