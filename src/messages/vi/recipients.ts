import type { RecipientsArgs } from '../../catalogue/recipients.ts'
import type { MessagesOf } from '../messages.ts'

export const recipients: MessagesOf<RecipientsArgs> = {
  TT005: () =>
    'Kế hoạch không có phần «Kính gửi»: thể thức chỉ dùng phần này trong công văn, tờ trình, báo cáo. Nơi nhận ghi ở noi_nhan.',
}
