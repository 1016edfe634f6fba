import type { RecipientsArgs } from '../../../catalogue/recipients.ts'
import type { ReasonsOf } from '../reasons.ts'

export const recipients: ReasonsOf<RecipientsArgs> = {
  TT005: {
    title: 'Kế hoạch có phần Kính gửi',
    reason:
      'Phần «Kính gửi» chỉ có trong công văn và văn bản trình, báo cáo lên cấp trên; kế hoạch là văn bản có tên loại, gửi theo nơi nhận.',
  },
  TT110: {
    title: 'Đơn vị được giao việc không có ở nơi nhận',
    reason:
      'Nơi nhận trước hết là nơi nhận để thực hiện. Đơn vị chủ trì, phối hợp mà không nhận được kế hoạch thì không có căn cứ để làm.',
    advice: 'Thêm đơn vị vào noi_nhan.gui, hoặc một nhóm bao gồm đơn vị đó (các sở, ban, ngành …).',
  },
  TT111: {
    title: 'Dòng lưu thiếu VT',
    reason:
      'Dòng cuối của nơi nhận gồm chữ «Lưu:», chữ viết tắt «VT», rồi chữ viết tắt tên đơn vị soạn thảo: văn thư giữ bản gốc.',
  },
  TT112: {
    title: 'VT không đứng đầu dòng lưu',
    reason: 'Sau chữ «Lưu:» là «VT», dấu phẩy, rồi đơn vị soạn thảo và số lượng bản lưu.',
  },
  TT113: {
    title: 'Văn bản của Đảng lưu VT',
    reason:
      'Các hướng dẫn của Văn phòng Trung ương Đảng ghi «Lưu Văn phòng Trung ương Đảng»; «VT» là cách ghi của cơ quan nhà nước.',
  },
  TT114: {
    title: 'Nơi lưu ghi lẫn vào nơi nhận',
    reason: 'Nơi lưu có khóa riêng (luu): thể thức đặt chữ «Lưu», dấu và chỗ đứng ở dòng cuối cùng.',
  },
  TT115: {
    title: 'Một dòng nhiều nơi nhận',
    reason: 'Tên mỗi cơ quan, tổ chức hoặc mỗi nhóm cơ quan, tổ chức nhận văn bản trình bày trên một dòng riêng.',
  },
  TT116: {
    title: 'Mục đích gửi ghi hai cách',
    reason: 'Trong một văn bản, một mục đích gửi nên ghi một cách: (b/c) hoặc (để báo cáo).',
  },
  TT117: {
    title: 'Mục đích gửi không đặt trong ngoặc',
    reason: 'Mục đích gửi ghi trong ngoặc đơn sau tên nơi nhận, để không lẫn với tên.',
  },
  TT118: {
    title: 'Kế hoạch ghi Như trên',
    reason:
      '«Như trên» chỉ các nơi ghi ở «Kính gửi», phần chỉ có trong công văn, tờ trình, báo cáo gửi cấp trên. Kế hoạch liệt kê nơi nhận.',
  },
  TT119: {
    title: 'Nơi nhận dẫn một Điều không có',
    reason: '«Như Điều 2» là cách ghi của quyết định. Kế hoạch không có điều đó thì không rõ gửi cho ai.',
  },
  TT120: {
    title: 'Chữ Kính gửi, Nơi nhận ghi trong danh sách',
    reason: 'Kế hoạch chỉ có từ «Nơi nhận» do thể thức đặt và phần liệt kê tên các nơi nhận.',
  },
  TT121: {
    title: 'Nơi nhận ghi hai lần',
    reason: 'Mỗi nơi nhận ghi một lần; ghi lặp làm sai số bản phát hành.',
  },
  TT122: {
    title: 'Cấp trên nhận báo cáo không có ở nơi nhận',
    reason: 'Nơi nhận gồm cả nơi nhận để kiểm tra, giám sát, báo cáo: cấp trên sẽ nhận báo cáo thì cũng cần có kế hoạch.',
  },
  TT123: {
    title: 'Nơi nhận không còn ở thời điểm ban hành',
    reason:
      'Từ ngày 01/7/2025 không còn cấp huyện và còn 34 đơn vị hành chính cấp tỉnh; năm 2026 có thêm tỉnh thành thành phố. Văn bản phải gửi đúng cơ quan đang hoạt động.',
  },
  TT124: {
    title: 'Nơi nhận là tổ chức đảng không còn được nêu',
    reason: 'Hướng dẫn 05-HD/VPTW không còn đảng đoàn, ban cán sự đảng, đảng ủy khối trong danh mục tên cơ quan.',
  },
  TT125: {
    title: 'Nơi nhận của Đoàn không theo thứ tự',
    reason: 'Văn bản của Đoàn ghi nơi nhận theo thứ tự từ cấp cao đến cấp thấp, từ tập thể đến cá nhân.',
  },
}
