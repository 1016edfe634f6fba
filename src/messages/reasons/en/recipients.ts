import type { RecipientsArgs } from '../../../catalogue/recipients.ts'
import type { ReasonsOf } from '../reasons.ts'

export const recipients: ReasonsOf<RecipientsArgs> = {
  TT005: {
    title: 'A plan with an addressee line',
    reason:
      '“Kính gửi” belongs to letters and to submissions and reports to a superior; a plan has a type name and goes out by its list of recipients.',
  },
}
