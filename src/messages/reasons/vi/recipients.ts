import type { RecipientsArgs } from '../../../catalogue/recipients.ts'
import type { ReasonsOf } from '../reasons.ts'

export const recipients: ReasonsOf<RecipientsArgs> = {
  TT005: {
    title: 'Kế hoạch có phần Kính gửi',
    reason:
      'Phần «Kính gửi» chỉ có trong công văn và văn bản trình, báo cáo lên cấp trên; kế hoạch là văn bản có tên loại, gửi theo nơi nhận.',
  },
}
