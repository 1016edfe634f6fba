import type { SettingsArgs } from '../../../catalogue/settings.ts'
import type { ReasonsOf } from '../reasons.ts'

export const settings: ReasonsOf<SettingsArgs> = {
  CH001: {
    title: 'Cấu hình nêu quy tắc không có',
    reason:
      'Khóa trong quy_tac là mã (LV012), tên, nhóm (loi-van) hoặc phần đầu của mã (LV). Gõ sai thì cấu hình không có tác dụng mà không ai hay.',
  },
  CH002: {
    title: 'Quy tắc không tắt được',
    reason:
      'Lỗi cú pháp YAML (YA), lỗi cấu trúc (LD) và lỗi cấu hình (CH) cho biết tệp chưa được đọc đúng; bỏ chúng đi thì kết quả kiểm tra không còn đáng tin.',
  },
  CH003: {
    title: 'Một quy tắc được đặt hai lần',
    reason: 'Mã và tên cùng chỉ một quy tắc; đặt hai lần thì không rõ mức nào là ý của cơ quan.',
  },
  CH004: {
    title: 'Quy định nội bộ mâu thuẫn',
    reason: 'Các quy định trong noi_bo không cùng thực hiện được: sửa theo quy định này thì trái quy định kia.',
  },
  CH005: {
    title: 'Mẫu tên tệp không khớp được tệp nào',
    reason: 'Mẫu trong gom và bo_qua tính từ thư mục của tệp cấu hình, dùng dấu / giữa các thư mục.',
  },
  CH006: {
    title: 'Nhiệm kỳ khai sai',
    reason:
      'Văn bản của Đảng, Đoàn đánh số theo nhiệm kỳ: mỗi ngày thuộc nhiều nhất một nhiệm kỳ của một cơ quan, nếu không thì không biết số thuộc dãy nào.',
  },
  CH007: {
    title: 'Danh mục văn bản không đọc được',
    reason:
      'Khóa van_ban nêu một tệp YAML trong kho, tính từ thư mục của tệp cấu hình. Không đọc tệp ở nơi khác: cấu hình có thể do người ngoài gửi đến.',
  },
  CH008: {
    title: 'Văn bản trong danh mục ghi thiếu hoặc sai',
    reason:
      'Mỗi văn bản trong danh mục phải nhận ra được khi kế hoạch viện dẫn: bằng số và ký hiệu, hoặc bằng tên luật; hiệu lực không thể hết trước khi bắt đầu.',
  },
  BQ001: {
    title: 'Chú thích bỏ qua không có lý do',
    reason:
      'Ai đọc lại tệp cũng phải biết vì sao một chỗ trái quy định được giữ nguyên. Chưa có lý do thì chú thích chưa có hiệu lực.',
    advice: 'Thêm dấu hai chấm và lý do sau mã: # plan-ignore TT002: theo thỏa thuận với cơ quan cấp trên.',
  },
  BQ002: {
    title: 'Chú thích bỏ qua không còn việc gì',
    reason: 'Chỗ sai đã được sửa hoặc chú thích đặt nhầm dòng. Chú thích thừa sẽ che một lỗi mới mà không ai hay.',
    advice:
      'Xóa chú thích, hoặc đặt nó ở cuối dòng có phát hiện hay ngay trên dòng đó (với đoạn văn nhiều dòng: trên dòng có khóa).',
  },
  BQ003: {
    title: 'Chú thích bỏ qua đã hết hạn',
    reason: 'Ngày sau chữ «den» là ngày cuối cùng mà chú thích có hiệu lực. Quá ngày ấy, phát hiện được báo lại.',
  },
  BQ004: {
    title: 'Chú thích bỏ qua nêu mã không có',
    reason: 'Mã gõ sai thì không bỏ qua được gì. Dùng mã (TT002) hoặc tên của quy tắc; nhiều mã cách nhau bằng dấu phẩy.',
  },
  BQ005: {
    title: 'Hạn của chú thích bỏ qua không đọc được',
    reason: 'Sau chữ «den» là một ngày viết như 2027-01-31 hoặc 31/01/2027. Không đọc được ngày thì chú thích chưa có hiệu lực.',
  },
  BQ006: {
    title: 'Phát hiện không bỏ qua được',
    reason:
      'Lỗi cú pháp YAML và lỗi cấu trúc làm cho tệp không đọc đúng được, nên phải sửa. Phát hiện về chính các chú thích bỏ qua và về cấu hình cũng vậy.',
  },
  BQ007: {
    title: 'Chú thích bỏ qua không nêu mã',
    reason: 'Không có cách bỏ qua mọi phát hiện của một dòng: mỗi mã phải được nêu ra, để lỗi khác ở đó vẫn được báo.',
  },
  BQ008: {
    title: 'Chú thích bỏ qua nằm trong lời văn',
    reason: 'Trong đoạn văn sau dấu | và trong ngoặc kép, dấu # là chữ của văn bản: dòng ấy sẽ được in ra.',
    advice: 'Đưa chú thích lên trên dòng có khóa của đoạn văn, hoặc viết ngay sau dấu |.',
  },
}
