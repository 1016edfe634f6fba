import type { RecipientsArgs } from '../../catalogue/recipients.ts'
import type { MessagesOf } from '../messages.ts'
import { shorten } from './words.ts'

export const recipients: MessagesOf<RecipientsArgs> = {
  TT005: () =>
    'Kế hoạch không có phần «Kính gửi»: thể thức chỉ dùng phần này trong công văn, tờ trình, báo cáo. Nơi nhận ghi ở noi_nhan.',
  TT110: ({ unit }) => `«${shorten(unit)}» được giao việc nhưng không có ở nơi nhận, cũng không thuộc nhóm nào trong nơi nhận.`,
  TT111: ({ written }) => `Dòng lưu phải có «VT» (văn thư), rồi đến đơn vị soạn thảo; ở đây chỉ có «${shorten(written)}».`,
  TT112: ({ first }) => `«VT» đứng ngay sau chữ «Lưu:», trước «${shorten(first)}».`,
  TT113: () => 'Văn bản của Đảng ghi nơi lưu sau chữ «Lưu» (như «Lưu Văn phòng Tỉnh ủy»), không ghi «VT».',
  TT114: ({ written }) => `«${shorten(written)}» ghi lẫn trong gui: nơi lưu ghi ở luu, thể thức tự đặt chữ «Lưu» ở dòng cuối.`,
  TT115: ({ count }) => `Dòng này có ${count} nơi nhận: mỗi cơ quan hoặc mỗi nhóm cơ quan ghi trên một dòng riêng.`,
  TT116: ({ first, other }) => `Cùng một mục đích gửi mà ghi hai cách: «(${first})» ở trên, «(${other})» ở đây.`,
  TT117: ({ purpose }) => `Mục đích gửi ghi trong ngoặc đơn: «(${purpose})».`,
  TT118: ({ written }) => `Kế hoạch không có phần «Kính gửi» nên không ghi «${written}» ở nơi nhận.`,
  TT119: ({ article }) => `Kế hoạch này không có «${article}»: nơi nhận phải ghi tên cơ quan hoặc nhóm cơ quan.`,
  TT120: ({ words }) => `«${words}» không ghi trong nơi nhận của kế hoạch: chỉ ghi tên cơ quan, thể thức tự đặt chữ «Nơi nhận:».`,
  TT121: ({ name }) => `«${shorten(name)}» đã có ở trên.`,
  TT122: ({ name }) => `Kế hoạch sẽ được báo cáo «${shorten(name)}» nhưng nơi nhận không có cơ quan này.`,
  TT123: ({ name, on, now }) =>
    now === undefined
      ? `«${shorten(name)}» thuộc cấp huyện, không còn từ ngày ${dayOf(on)}.`
      : `«${shorten(name)}» từ ngày ${dayOf(on)} là «${now}».`,
  TT124: ({ name }) => `Hướng dẫn 05-HD/VPTW không còn nêu «${name}»: hãy xem lại nơi nhận này.`,
  TT125: ({ name, before }) => `Nơi nhận ghi từ cấp cao đến cấp thấp: «${shorten(name)}» đứng trước «${shorten(before)}».`,
}

function dayOf(iso: string): string {
  const [year, month, day] = iso.split('-')
  return `${day}/${month}/${year}`
}
