import type { SchemaArgs } from '../../../catalogue/schema.ts'
import type { ReasonsOf } from '../reasons.ts'

export const schema: ReasonsOf<SchemaArgs> = {
  LD001: {
    title: 'Khóa không có trong lược đồ',
    reason: 'Khóa lạ không được in ở đâu cả: nội dung của nó sẽ mất. Thường là gõ sai một chữ, hoặc thụt dòng sai cấp.',
  },
  LD002: {
    title: 'Thiếu khóa bắt buộc',
    reason: 'Mọi kế hoạch đều có phần này, nên lược đồ đòi phải ghi; không có nó thì không lập được văn bản.',
  },
  LD003: {
    title: 'Giá trị sai kiểu',
    reason: 'Chỗ này cần một kiểu giá trị khác: chữ, số, danh sách hay nhóm khóa. Chữ toàn số phải đặt trong dấu nháy.',
  },
  LD004: {
    title: 'Giá trị ngoài danh mục',
    reason: 'Khóa này chỉ nhận một số giá trị định sẵn, vì mỗi giá trị ứng với một cách in.',
  },
  LD005: {
    title: 'Giá trị quá dài',
    reason: 'Phần này của thể thức chỉ có chỗ cho một cụm từ hay một câu; dài hơn thường là chép nhầm chỗ.',
  },
  LD006: {
    title: 'Khóa còn để trống',
    reason: 'Khóa có mà nội dung không: hoặc người soạn quên, hoặc nội dung thụt dòng sai nên rơi ra ngoài.',
  },
  LD007: {
    title: 'Số phần tử không hợp lệ',
    reason: 'Danh sách này có giới hạn về số phần tử, ví dụ bảng phải có ít nhất một cột.',
  },
  LD008: {
    title: 'Số ngoài khoảng cho phép',
    reason: 'Giá trị bằng số phải nằm trong khoảng có nghĩa, ví dụ bề rộng của cột không thể âm.',
  },
  LD009: {
    title: 'Mục lớn có hai khóa',
    reason:
      'Mỗi phần tử của noi_dung là một mục lớn và chỉ có một khóa, là vai trò của mục. Hai khóa là do quên dấu - trước mục sau.',
  },
  LD010: {
    title: 'Vai trò của mục không có',
    reason:
      'Vai trò cho biết mục này nói về gì, để kiểm tra đủ mục và thứ tự. Mục ngoài các vai trò có sẵn dùng «muc» với tieu_de.',
  },
  LD011: {
    title: 'Ngày không đọc được',
    reason:
      'Ngày ghi theo dạng 2026-10-05 hoặc 05/10/2026 và phải có thật trong lịch; chữ «ngày … tháng … năm …» do thể thức đặt.',
  },
  LD012: {
    title: 'YAML đổi chữ thành số khác',
    reason: 'Giá trị không có nháy mà giống số thì YAML đọc thành số: 1.50 thành 1.5, 1e3 thành 1000. Bản in sẽ khác chữ đã gõ.',
  },
  LD013: {
    title: 'Số bắt đầu bằng 0 không có dấu nháy',
    reason: '«07» không có nháy được YAML đọc thành 7. Bản in vẫn đúng vì thể thức tự thêm số 0, nhưng tệp dễ bị hiểu nhầm.',
  },
  LD014: {
    title: 'Câu có dấu hai chấm thành khóa',
    reason: 'Dấu hai chấm có dấu cách theo sau chia khóa với giá trị, nên câu trong danh sách bị đọc thành một nhóm khóa.',
  },
  LD015: {
    title: 'Dòng trống trong danh sách',
    reason: 'Dấu - không có nội dung theo sau in ra một dòng trống có dấu, hoặc báo rằng nội dung thụt dòng sai.',
  },
  LD016: {
    title: 'Dấu phẩy cắt tên đơn vị',
    reason:
      'Trong [ ] dấu phẩy ngăn các phần tử, nên «Sở Văn hóa, Thể thao và Du lịch» thành hai tên; nơi nhận và phân công sẽ sai.',
  },
  LD017: {
    title: 'Khóa thụt ngang với mục chứa nó',
    reason: 'Khóa của một mục phải thụt sâu hơn tên mục; thụt ngang thì YAML coi là khóa thứ hai của phần tử.',
  },
  LD018: {
    title: 'Danh sách thiếu dấu cách sau dấu gạch',
    reason: '«-Nội dung» không có dấu cách là một câu, không phải phần tử của danh sách.',
  },
  LD019: {
    title: 'Kỳ kế hoạch không đọc được',
    reason:
      'ky_ke_hoach cho biết kế hoạch lập cho năm, giai đoạn, quý, tháng hay tuần nào, để đối chiếu thời hạn và kế hoạch cấp trên. Không đọc được thì không đối chiếu được.',
  },
}
