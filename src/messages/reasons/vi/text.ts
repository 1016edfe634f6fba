import type { TextArgs } from '../../../catalogue/text.ts'
import type { ReasonsOf } from '../reasons.ts'

export const text: ReasonsOf<TextArgs> = {
  LV001: {
    title: 'Chữ của bảng mã cũ',
    reason:
      'Văn bản dùng bộ mã ký tự Unicode theo TCVN 6909:2001. Chữ TCVN3 (ABC) hay VNI chép sang thành ký tự lạ, không đọc, không tìm kiếm và không ký số được.',
    advice: 'Chuyển mã cả đoạn bằng công cụ của bộ gõ (bảng mã nguồn TCVN3 hoặc VNI, bảng mã đích Unicode dựng sẵn).',
  },
  LV002: {
    title: 'Ký tự chỉ trông giống chữ Việt',
    reason:
      'Ð của tiếng Iceland, chữ Hy Lạp, chữ Nga hay dấu câu toàn khổ in ra giống hệt chữ cần gõ, nhưng máy coi là chữ khác: tìm kiếm, sắp xếp và kiểm tra chính tả đều trượt.',
  },
  LV003: {
    title: 'Thừa khoảng trắng',
    reason: 'Giữa hai chữ chỉ có một khoảng trắng; khoảng thừa làm dòng in thưa ra khi căn đều hai lề.',
  },
  LV004: {
    title: 'Khoảng trắng trước dấu câu',
    reason:
      'Dấu phẩy, chấm, chấm phẩy, hai chấm viết liền chữ đứng trước và cách chữ đứng sau; để cách ra thì dấu có thể rơi xuống đầu dòng.',
  },
  LV005: {
    title: 'Thiếu khoảng trắng sau dấu câu',
    reason:
      'Sau dấu phẩy, chấm, chấm phẩy, hai chấm có một khoảng trắng. Số, giờ, địa chỉ mạng, tên tệp và chữ viết tắt không thuộc quy tắc này.',
  },
  LV006: {
    title: 'Khoảng trắng bên trong dấu ngoặc',
    reason: 'Dấu ngoặc đơn, ngoặc kép viết liền với phần nằm bên trong.',
  },
  LV007: {
    title: 'Dấu ngoặc dính vào chữ bên ngoài',
    reason: 'Dấu ngoặc mở cách chữ đứng trước, dấu ngoặc đóng cách chữ đứng sau.',
  },
  LV008: {
    title: 'Từ bị gõ lặp',
    reason:
      'Một từ hay cụm từ đứng hai lần liền nhau thường là sót lại khi sửa câu. Từ láy (ngày ngày, dần dần) và hai từ ghép kề nhau (hành vi vi phạm) không bị coi là lặp.',
  },
  LV009: {
    title: 'Thừa dấu câu',
    reason: 'Hai dấu câu đứng liền nhau, hoặc bốn dấu chấm thay cho ba, là lỗi gõ.',
  },
  LV010: {
    title: 'Hai kiểu dấu ba chấm',
    reason: 'Ba dấu chấm rời và ký tự … in ra khác nhau; một văn bản nên dùng một kiểu.',
  },
  LV011: {
    title: 'Chữ v.v. sai dấu',
    reason: '«v.v.» viết tắt «vân vân», mỗi chữ một dấu chấm. Thêm dấu chấm lửng là nói «vân vân» hai lần.',
  },
  LV012: {
    title: 'Dấu ngoặc lẻ đôi',
    reason:
      'Dấu ngoặc đơn, ngoặc vuông, ngoặc kép đi thành cặp trong một đoạn. Phần trích dẫn chạy qua nhiều đoạn không bị coi là lỗi; ngoặc kép lồng nhau thì mỗi lớp phải có dấu đóng của mình.',
  },
  LV013: {
    title: 'Lẫn nháy thẳng với nháy cong',
    reason: 'Nháy thẳng thường đến từ văn bản chép lại; một văn bản nên dùng một kiểu ngoặc kép.',
  },
  LV014: {
    title: 'Dấu ngoặc kép bị ngược',
    reason: 'Phần trích dẫn mở bằng “ và đóng bằng ”.',
  },
  LV015: {
    title: 'Dấu nối cách một bên',
    reason: 'Dấu nối giữa hai từ hay hai năm thì cách cả hai bên hoặc không cách bên nào.',
  },
  LV016: {
    title: 'Khoảng năm viết hai kiểu',
    reason: 'Không văn bản nào bắt buộc viết 2026-2030 hay 2026 - 2030, nhưng một văn bản nên viết một kiểu.',
  },
  LV017: {
    title: 'Cùng cặp từ nối hai kiểu',
    reason: 'Một cụm như kinh tế - xã hội nên được nối bằng một kiểu dấu trong cả văn bản.',
  },
  LV018: {
    title: 'Số dính vào chữ',
    reason: 'Mất khoảng trắng giữa chữ và số (ngày29, năm2026) thì ngày tháng, thời hạn không còn đọc được.',
  },
  LV019: {
    title: 'Từ bị hỏng',
    reason:
      'Chữ không ghép được thành âm tiết tiếng Việt, hai từ dính liền, chữ bị tách rời hay lẫn hoa thường là dấu vết của gõ nhầm, nhận dạng chữ hoặc chuyển tệp. Tên riêng, chữ viết tắt và từ vay mượn không bị coi là hỏng.',
  },
  LV020: {
    title: 'Dấu thanh đặt hai kiểu',
    reason:
      '«hòa, ủy» và «hoà, uỷ» đều đúng, nhưng lẫn hai kiểu thì tìm chữ này không thấy chữ kia. Tên riêng giữ kiểu đã đăng ký; hoàn, toán, quý chỉ có một cách viết.',
  },
  LV021: {
    title: 'hàng năm hay hằng năm',
    reason:
      '«hằng» nghĩa là đều đặn từng kỳ, như luật và văn bản của Nhà nước hiện viết (hằng năm, hằng quý); «hàng» chỉ số nhiều (hàng nghìn). Một văn bản không nên lẫn hai cách.',
  },
  LV022: {
    title: 'đảm bảo hay bảo đảm',
    reason: 'Luật và văn bản của Đảng, Nhà nước dùng «bảo đảm»; nhiều cơ quan sửa «đảm bảo» thành «bảo đảm» trước khi ký.',
  },
  LV023: {
    title: 'Lẫn i với y',
    reason: 'kỹ và kĩ, lý và lí đều có người dùng; một văn bản nên theo một cách.',
  },
  LV024: {
    title: 'Sai chính tả',
    reason:
      'Danh sách gồm những cách viết không đúng trong bất cứ ngữ cảnh nào, thường gặp ở cơ quan: lẫn s với x, ch với tr, dấu hỏi với dấu ngã, thiếu dấu, nghe nhầm âm.',
  },
  LV025: {
    title: 'Từ không còn dùng',
    reason:
      'Luật và văn bản hiện hành đã thay những từ này: «hành chánh» nay là «hành chính», «héc ta» là «ha», «người tàn tật» là «người khuyết tật».',
  },
  LV026: {
    title: 'Đơn vị tiền gõ sai',
    reason: 'Chữ «đồng» sau số tiền gõ thiếu hoặc nhầm chữ làm số tiền không còn chắc chắn.',
  },
  LV027: {
    title: 'Giờ viết tắt',
    reason: 'Trong văn bản, giờ được viết bằng chữ: 7 giờ 30 phút, không viết 7h30 hay 20 giờ 15’.',
  },
  LV028: {
    title: 'Ký hiệu đơn vị đo sai chữ hoa, chữ thường',
    reason: 'Ký hiệu đơn vị đo pháp định phân biệt chữ hoa, chữ thường: km, kg, ha, kWh.',
  },
  LV029: {
    title: 'Đầu câu không viết hoa',
    reason: 'Phụ lục II Nghị định 30/2020/NĐ-CP: viết hoa chữ cái đầu âm tiết thứ nhất của câu sau dấu chấm, dấu hỏi, dấu than.',
    advice: 'Nếu câu chưa hết thì dấu chấm mới là chỗ sai: thay bằng dấu phẩy.',
  },
  LV030: {
    title: 'Đầu đoạn không viết hoa',
    reason: 'Phụ lục II Nghị định 30/2020/NĐ-CP: viết hoa chữ cái đầu âm tiết thứ nhất của câu khi xuống dòng.',
  },
  LV031: {
    title: 'Đoạn văn thiếu dấu cuối',
    reason:
      'Đoạn văn thành câu thì kết thúc bằng dấu câu. Tiêu đề, ý liệt kê, câu dẫn vào bảng và dòng cuối văn bản không thuộc quy tắc này.',
  },
  LV032: {
    title: 'Đoạn văn bị ngắt giữa câu',
    reason: 'Đoạn trước không có dấu cuối, đoạn sau mở đầu bằng chữ thường: thường do ngắt trang hoặc chép từ PDF.',
  },
  LV033: {
    title: 'Chữ cái lẫn trong số',
    reason:
      'Chữ O thay số 0, chữ l hoặc I thay số 1 in ra rất giống, nhưng ngày, năm viết như vậy thì không tìm và không tính được.',
  },
  LV034: {
    title: 'Mất dấu nối giữa các vế',
    reason:
      '«Chính trị - xã hội», «kinh tế - xã hội», «sở, ban, ngành» gồm nhiều vế ngang nhau; Hiến pháp và các văn bản của Nhà nước, của Đảng đều ghi dấu giữa các vế.',
  },
}
