import type { SubjectArgs } from '../../../catalogue/subject.ts'
import type { ReasonsOf } from '../reasons.ts'

export const subject: ReasonsOf<SubjectArgs> = {
  TT007: {
    title: 'Trích yếu lặp tên loại',
    reason: 'Tên loại đứng riêng một dòng ngay trên trích yếu; trích yếu mở đầu bằng tên loại thì chữ «Kế hoạch» in hai lần.',
  },
  TT050: {
    title: 'Trích yếu có dấu kết thúc',
    reason: 'Trích yếu là một câu ngắn gọn hoặc một cụm từ đặt như tiêu đề; không mẫu nào có dấu ở cuối.',
  },
  TT051: {
    title: 'Trích yếu có chữ V/v',
    reason: 'Chữ «V/v» chỉ dùng cho công văn, loại văn bản không ghi tên loại.',
  },
  TT052: {
    title: 'Trích yếu viết hoa toàn bộ',
    reason: 'Tên loại in hoa, còn trích yếu in thường, đậm. Thể thức in trích yếu đúng như đã gõ.',
  },
  TT053: {
    title: 'Trích yếu có nhiều câu',
    reason: 'Trích yếu là một câu ngắn gọn hoặc một cụm từ phản ánh khái quát nội dung chủ yếu.',
  },
  TT054: {
    title: 'Trích yếu dài',
    reason: 'Trích yếu phải ngắn gọn. Chép nguyên tên văn bản cấp trên vào trích yếu làm đầu trang kín chữ.',
  },
  TT055: {
    title: 'Trích yếu văn bản Đảng mở đầu chữ hoa',
    reason:
      'Mọi ví dụ của Hướng dẫn 36 và Hướng dẫn 05 mở đầu trích yếu bằng chữ thường, trừ tên riêng; không có câu nào bắt buộc.',
  },
  TT060: {
    title: 'Không có căn cứ',
    reason:
      'Văn bản có thể có phần căn cứ pháp lý. Kế hoạch không nêu căn cứ nào thì người đọc không biết thực hiện nhiệm vụ gì, do ai giao.',
  },
  TT061: {
    title: 'Chữ mở đầu căn cứ',
    reason:
      'Mỗi căn cứ mở đầu bằng «Căn cứ» do thể thức đặt, hoặc bằng «Thực hiện», «Theo», «Xét đề nghị» đã viết hoa; chữ khác làm dòng in lặp.',
  },
  TT062: {
    title: 'Hai căn cứ trong một dòng',
    reason: 'Sau mỗi căn cứ phải xuống dòng; trong can_cu, mỗi căn cứ là một mục của danh sách.',
  },
  TT063: {
    title: 'Căn cứ chưa đủ yếu tố',
    reason:
      'Căn cứ ghi đủ tên loại, số, ký hiệu, cơ quan ban hành, ngày tháng năm và trích yếu; riêng luật, pháp lệnh ghi tên và ngày (văn bản Đảng ghi năm).',
  },
  TT064: {
    title: 'Căn cứ luật, pháp lệnh có số',
    reason: 'Riêng luật, pháp lệnh không ghi số, ký hiệu, cơ quan ban hành khi làm căn cứ.',
  },
  TT065: {
    title: 'Căn cứ trùng nhau',
    reason: 'Cùng một văn bản nêu hai lần trong phần căn cứ.',
  },
  TT066: {
    title: 'Căn cứ là văn bản hợp nhất',
    reason:
      'Văn bản hợp nhất chỉ ghép văn bản gốc với các lần sửa đổi để dễ dùng; căn cứ là chính văn bản gốc và văn bản sửa đổi.',
  },
  TT067: {
    title: 'Căn cứ là giấy tờ nội bộ',
    reason:
      'Căn cứ là văn bản quy định thẩm quyền, chức năng, nhiệm vụ và văn bản làm cơ sở ban hành; phiếu trình, thư điện tử, biên bản họp không phải là căn cứ.',
  },
  TT068: {
    title: 'Căn cứ đã hết hiệu lực',
    reason: 'Căn cứ phải còn hiệu lực vào ngày ban hành. Chỉ những văn bản về thể thức mà văn bản thay thế nêu rõ mới được xét.',
  },
}
