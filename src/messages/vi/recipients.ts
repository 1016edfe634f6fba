import type { RecipientsArgs } from '../../catalogue/recipients.ts'
import type { MessagesOf } from '../messages.ts'
import { shorten } from './words.ts'

export const recipients: MessagesOf<RecipientsArgs> = {
  TT005: () =>
    'Bỏ phần «Kính gửi»: thể thức chỉ dùng phần này trong công văn, tờ trình, báo cáo. Nơi nhận của kế hoạch ghi ở noi_nhan.',
  TT110: ({ unit }) =>
    `«${shorten(unit)}» được giao việc nhưng không có ở nơi nhận, cũng không thuộc nhóm nào trong nơi nhận; hãy thêm vào noi_nhan.gui.`,
  TT111: ({ written }) => `Dòng lưu phải có «VT» (văn thư), rồi đến đơn vị soạn thảo; ở đây chỉ có «${shorten(written)}».`,
  TT112: ({ first }) => `Chuyển «VT» lên đầu dòng lưu, trước «${shorten(first)}».`,
  TT113: () => 'Thay «VT» bằng tên nơi lưu, như «Lưu Văn phòng Tỉnh ủy»: văn bản của Đảng không ghi «VT».',
  TT114: ({ written, isBare }) =>
    isBare
      ? `Dòng «${shorten(written)}» chưa nói lưu ở đâu: bỏ dòng này ở gui, ghi nơi lưu ở luu (luu: VT, đơn vị soạn thảo).`
      : `Chuyển «${shorten(written)}» từ gui sang luu: thể thức tự đặt chữ «Lưu» ở dòng cuối.`,
  TT115: ({ count }) => `Dòng này có ${count} nơi nhận; hãy tách mỗi cơ quan hoặc mỗi nhóm cơ quan ra một dòng.`,
  TT116: ({ first, other }) =>
    `Cùng một mục đích gửi mà ghi hai cách: «(${first})» ở trên, «(${other})» ở đây; hãy ghi một cách.`,
  TT117: ({ purpose }) => `Đặt mục đích gửi trong ngoặc đơn: «(${purpose})».`,
  TT118: ({ written }) => `Bỏ «${written}»: kế hoạch không có phần «Kính gửi» để chỉ lên.`,
  TT119: ({ article }) => `Kế hoạch này không có «${article}»; hãy ghi tên cơ quan hoặc nhóm cơ quan nhận.`,
  TT120: ({ words }) => `Bỏ «${words}», chỉ ghi tên cơ quan nhận: thể thức tự đặt chữ «Nơi nhận:», kế hoạch không có «Kính gửi».`,
  TT121: ({ name }) => `«${shorten(name)}» đã có ở trên; hãy bỏ một chỗ.`,
  TT122: ({ name }) =>
    `Kế hoạch sẽ được báo cáo «${shorten(name)}» nhưng nơi nhận không có cơ quan này; hãy thêm vào noi_nhan.gui.`,
  TT123: ({ name, on, now }) =>
    now === undefined
      ? `«${shorten(name)}» thuộc cấp huyện, không còn từ ngày ${dayOf(on)}; hãy bỏ hoặc ghi cơ quan hiện nay.`
      : `«${shorten(name)}» từ ngày ${dayOf(on)} là «${now}»; hãy ghi tên mới.`,
  TT124: ({ name }) => `Hướng dẫn 05-HD/VPTW không còn nêu «${name}»: hãy xem lại nơi nhận này.`,
  TT125: ({ name, before }) => `Chuyển «${shorten(name)}» lên trước «${shorten(before)}»: nơi nhận ghi từ cấp cao đến cấp thấp.`,
}

function dayOf(iso: string): string {
  const [year, month, day] = iso.split('-')
  return `${day}/${month}/${year}`
}
