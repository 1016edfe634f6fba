import type { WordArgs } from '../../../catalogue/word.ts'
import type { ReasonsOf } from '../reasons.ts'

export const word: ReasonsOf<WordArgs> = {
  DW001: {
    title: 'Không đọc được tệp Word',
    reason:
      'Tệp .docx là một gói nén gồm nhiều phần. Phần nào thiếu, hỏng, đặt mật khẩu hay lớn bất thường thì cả tệp không được đọc, để không mất chữ mà không ai hay.',
    advice: 'Mở tệp bằng Word, chọn Open and Repair khi được hỏi, bỏ mật khẩu rồi lưu thành tệp .docx mới.',
  },
  DW010: {
    title: 'Tệp Word có macro',
    reason: 'Văn bản hành chính không cần macro; macro lạ là đường lây mã độc. Công cụ này không chạy và không sửa macro.',
    advice: 'Lưu thành .docx (không phải .docm) trước khi gửi đi.',
  },
  DW011: {
    title: 'Tệp Word đã ký số',
    reason: 'Chữ ký số gắn với từng byte của tệp: tệp được đọc mà không bị sửa, còn bản nhập ra là văn bản mới, chưa ký.',
  },
  DW012: {
    title: 'Còn theo dõi thay đổi',
    reason:
      'Bản dự thảo qua nhiều người sửa thường còn dấu vết Track Changes. Chữ thêm được đọc, chữ xóa không đọc; người soạn phải chốt từng chỗ trước khi trình ký.',
    advice: 'Trong Word: Review > Accept hoặc Reject cho từng thay đổi, rồi lưu lại.',
  },
  DW013: {
    title: 'Chữ ẩn',
    reason: 'Chữ đặt kiểu Hidden không in ra giấy nhưng vẫn nằm trong tệp và theo tệp gửi đi.',
    advice: 'Bỏ kiểu Hidden nếu là nội dung, xóa hẳn nếu không phải.',
  },
  DW014: {
    title: 'Còn ghi chú bên lề',
    reason: 'Ghi chú (Comment) là lời trao đổi khi soạn, không phải nội dung văn bản, nên không đọc vào kế hoạch.',
    advice: 'Xử lý xong từng ghi chú rồi xóa trước khi trình ký.',
  },
  DW015: {
    title: 'Hình ảnh trong tệp',
    reason: 'Hình thường là con dấu, chữ ký, lô-gô hay ảnh chụp bảng biểu; chữ trong hình không đọc được.',
    advice: 'Bảng chụp thành hình thì gõ lại thành bảng.',
  },
  DW016: {
    title: 'Phần nhúng hoặc liên kết ra ngoài',
    reason:
      'Đối tượng nhúng (bảng tính, công thức cũ) và liên kết tới tệp khác không thuộc phần chữ của văn bản; không mở chúng để an toàn.',
    advice: 'Chép nội dung cần in thành chữ và bảng của văn bản.',
  },
  DW017: {
    title: 'Phần in ra mà không đọc được',
    reason: 'Biểu đồ, sơ đồ, chữ nghệ thuật hay ký tự của phông hình vẽ có in ra nhưng không có chữ tương ứng trong tệp.',
    advice: 'Đối chiếu với bản in và gõ thêm phần thuộc nội dung kế hoạch.',
  },
  DW018: {
    title: 'Chữ gõ bằng bảng mã cũ',
    reason:
      'Văn bản hành chính dùng phông Times New Roman, bộ mã Unicode theo TCVN 6909:2001 (NĐ 30/2020, Phụ lục I, Phần I, mục I.4). Phông .Vn… (TCVN3) và VNI-… hiện đúng trên máy có phông nhưng chữ lưu trong tệp là chữ khác.',
    advice: 'Chuyển mã bằng UniKey (Ctrl+Shift+F6) hoặc công cụ khác, đổi phông, rồi đọc lại.',
  },
  DW019: {
    title: 'Không phải tệp .docx',
    reason:
      'Loại tệp được nhận ra từ nội dung, không từ đuôi tên. Chỉ .docx, .md và .txt đọc được thẳng; loại khác phải chuyển trước.',
    advice:
      'Dùng plan import --via-libreoffice để chuyển .doc, .odt, .rtf, .pdf ngay khi đọc, nếu máy có LibreOffice; với PDF phải soát lại từng chữ.',
  },
}
