import type { YamlArgs } from '../../../catalogue/yaml.ts'
import type { ReasonsOf } from '../reasons.ts'

export const yaml: ReasonsOf<YamlArgs> = {
  YA001: {
    title: 'Tệp không lưu bằng mã UTF-8',
    reason: 'YAML đọc chữ Việt theo UTF-8. Tệp mã khác hiện ra chữ sai mà không ai biết, nên chương trình không đoán.',
    advice: 'Trong Notepad chọn «Lưu thành» rồi chọn bảng mã UTF-8; chữ TCVN3, VNI phải chuyển mã trước.',
  },
  YA002: {
    title: 'Ký tự điều khiển trong tệp',
    reason: 'Ký tự điều khiển không in ra được và bị YAML cấm; thường lọt vào khi chép từ chương trình khác.',
  },
  YA003: {
    title: 'Tệp quá lớn',
    reason: 'Không kế hoạch nào dài đến thế: tệp có lẽ là tệp khác, hoặc chứa hình ảnh được chép thành chữ.',
  },
  YA004: { title: 'Tệp chưa có nội dung', reason: 'Tệp trống, hoặc chỉ có dòng chú thích: không có gì để kiểm tra hay in.' },
  YA005: {
    title: 'Còn dấu xung đột khi ghép hai bản',
    reason:
      'Git để lại các dòng «<<<<<<<», «=======», «>>>>>>>» khi hai người sửa cùng một chỗ; nội dung đúng do người soạn chọn.',
  },
  YA006: {
    title: 'Thụt dòng bằng phím Tab',
    reason: 'YAML chỉ nhận dấu cách để thụt dòng (YAML 1.2, mục 6.1), vì mỗi máy hiện Tab rộng một khác.',
    advice: 'Đặt trình soạn thảo đổi Tab thành 2 dấu cách.',
  },
  YA007: {
    title: 'Dấu nháy không có dấu đóng',
    reason: 'Chữ trong nháy chạy đến dấu nháy đóng; thiếu dấu này thì phần còn lại của tệp bị nuốt vào một câu.',
  },
  YA008: {
    title: 'Dấu ngoặc không có dấu đóng',
    reason: 'Danh sách trong [ ] và nhóm khóa trong { } chạy đến dấu đóng; thiếu dấu này thì không rõ hết ở đâu.',
  },
  YA009: {
    title: 'Thụt dòng không thẳng',
    reason: 'Trong YAML, cấp của một dòng do lề trái của nó quyết định: lệch một dấu cách là sang cấp khác.',
  },
  YA010: {
    title: 'Dòng chữ không có khóa',
    reason: 'Mỗi dòng ở đây phải là «khóa: giá trị» hoặc một phần tử của danh sách. Lời văn nhiều dòng đặt sau dấu |.',
  },
  YA011: {
    title: 'Dấu hai chấm trong câu làm câu thành khóa',
    reason: 'Dấu hai chấm có dấu cách theo sau chia khóa với giá trị, kể cả khi nó đứng giữa một câu văn.',
  },
  YA012: {
    title: 'Thiếu dấu cách sau dấu hai chấm',
    reason: 'Không có dấu cách thì YAML coi cả dòng là một chữ, không phải khóa và giá trị.',
  },
  YA013: {
    title: 'Còn chữ sau dấu đóng',
    reason: 'Giá trị bắt đầu bằng dấu nháy hay dấu ngoặc thì kết thúc ở dấu đóng; chữ sau đó không thuộc vào đâu.',
  },
  YA014: {
    title: 'Giá trị bắt đầu bằng dấu không hợp lệ',
    reason: 'Một số dấu (- % @ ` …) ở đầu giá trị có nghĩa riêng hoặc bị YAML dành lại, nên chữ không được mở đầu bằng chúng.',
  },
  YA015: {
    title: 'Dấu \\ trong dấu nháy kép',
    reason: 'Trong nháy kép, dấu \\ mở đầu một mã như \\n; mã không có thật thì YAML từ chối. Trong nháy đơn, dấu \\ chỉ là chữ.',
  },
  YA016: {
    title: 'Chữ trên cùng dòng với dấu |',
    reason: 'Dấu | và dấu > báo rằng lời văn nằm ở các dòng dưới, thụt vào; chữ trên cùng dòng không được đọc.',
  },
  YA017: {
    title: 'Thiếu dấu phẩy giữa hai phần tử',
    reason: 'Danh sách viết trong [ ] ngăn các phần tử bằng dấu phẩy; thiếu dấu thì không rõ có mấy phần tử.',
  },
  YA018: { title: 'Thừa một dấu', reason: 'Dấu này đóng hay ngăn một thứ chưa mở, nên không có nghĩa ở đây.' },
  YA019: {
    title: 'Sai cú pháp YAML',
    reason: 'Từ chỗ này trình đọc không hiểu được nữa; phần sau có thể còn mâu thuẫn khác chưa báo.',
  },
  YA020: {
    title: 'Khóa ghi hai lần',
    reason:
      'Một khóa ghi hai lần thì chỉ một giá trị được giữ, giá trị kia mất mà không ai hay (YAML 1.2, mục 3.2.1.1: khóa là duy nhất).',
  },
  YA021: {
    title: 'Dấu neo &',
    reason: 'Dấu neo cho phép dùng lại một đoạn ở chỗ khác; kế hoạch không dùng, để mỗi chữ in ra đều thấy tại chỗ.',
  },
  YA022: {
    title: 'Dấu * ở đầu giá trị',
    reason: 'Dấu * ở đầu giá trị nghĩa là tham chiếu tới một dấu neo, không phải chữ đậm hay nghiêng.',
  },
  YA023: {
    title: 'Thẻ kiểu của YAML',
    reason: 'Thẻ như !!str đổi cách đọc một giá trị; kế hoạch không cần đến, và dấu ! ở đầu câu phải đặt trong nháy.',
  },
  YA024: {
    title: 'Khóa trộn <<',
    reason: 'Khóa trộn chép khóa từ chỗ khác vào; kế hoạch không dùng, để mỗi chữ in ra đều thấy tại chỗ.',
  },
  YA025: {
    title: 'Dòng chỉ thị %',
    reason: 'Dòng bắt đầu bằng % là chỉ thị cho trình đọc YAML; kế hoạch không dùng chỉ thị nào.',
  },
  YA026: {
    title: 'Nhiều tài liệu trong một tệp',
    reason: 'Dòng «---» chia tệp thành nhiều tài liệu, chỉ một tài liệu được kiểm tra và in.',
  },
  YA027: {
    title: 'Các mục lồng nhau quá sâu',
    reason: 'Không văn bản nào có ngần ấy cấp: phần lớn là do dấu ngoặc hay gạch đầu dòng thừa.',
  },
  YA028: {
    title: 'Tệp không phải một nhóm khóa',
    reason: 'Kế hoạch là một nhóm khóa ở lề trái: the_thuc, co_quan, trich_yeu, noi_dung …',
  },
  YA029: {
    title: 'Khóa không phải là chữ',
    reason: 'Khóa của kế hoạch là tên như trich_yeu; danh sách hay nhóm khóa không làm khóa được.',
  },
  YA030: {
    title: 'Dấu thanh tách rời chữ cái',
    reason:
      'Chữ Việt trong văn bản hành chính theo Unicode TCVN 6909:2001; chữ tổ hợp (thường do máy Mac hay PDF để lại) nhìn giống mà tìm và so sánh không ra.',
  },
  YA031: {
    title: 'Dòng bị nối vào câu trên',
    reason: 'Dòng thụt sâu hơn được YAML nối vào chữ của dòng trên: gạch đầu dòng hay khóa trong đó mất nghĩa và in lẫn vào câu.',
  },
  YA032: {
    title: 'Thiếu dấu cách sau dấu gạch',
    reason: '«-Nội dung» không phải phần tử của danh sách: YAML đọc cả danh sách thành một câu liền.',
  },
  YA033: {
    title: 'Khoảng trắng lạ ở chỗ của YAML',
    reason: 'YAML chỉ hiểu dấu cách thường và dấu hai chấm thường; các ký tự giống hệt bằng mắt làm hỏng cấu trúc tệp.',
  },
  YA034: {
    title: 'Ký tự ẩn trong lời văn',
    reason:
      'Ký tự không có bề rộng không thấy được nhưng chia một từ làm hai với máy: tìm kiếm, so sánh và kiểm tra đều bỏ sót từ đó.',
  },
  YA035: {
    title: 'Chữ sau dấu # thành chú thích',
    reason: 'Dấu # có dấu cách đứng trước mở đầu chú thích đến hết dòng; phần đó không được in.',
  },
  YA036: {
    title: 'Nội dung bị dán hai lần',
    reason: 'Nhiều khóa liền nhau ghi lại lần nữa thường là do dán hai lần; hai bản có thể khác nhau nên người soạn phải chọn.',
  },
}
