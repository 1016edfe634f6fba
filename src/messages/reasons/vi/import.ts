import type { ImportArgs } from '../../../catalogue/import.ts'
import type { ReasonsOf } from '../reasons.ts'

export const importing: ReasonsOf<ImportArgs> = {
  NV001: {
    title: 'Có từ chưa vào kế hoạch',
    reason: 'Không được để mất chữ nào của văn bản: từ nào chưa tìm được chỗ thì phải có người xem lại.',
  },
  NV002: {
    title: 'Từ in ra khác thứ tự',
    reason: 'Câu, đoạn đổi chỗ có thể đổi nghĩa. Hãy so với văn bản gốc và đưa về đúng chỗ.',
  },
  NV010: {
    title: 'Đầu văn bản thiếu một thành phần',
    reason:
      'Bản gốc mất hoặc chưa có thành phần này. Công cụ không bịa ra: người soạn điền, hoặc để trống khi còn là dự thảo; riêng Quốc hiệu, Tiêu ngữ, tiêu đề do thể thức in.',
  },
  NV011: {
    title: 'Ngày ban hành chưa đủ',
    reason:
      'Kế hoạch ghi đủ ngày, tháng, năm; dự thảo thì ghi năm, hoặc tháng và năm, ngày để trống cho văn thư điền. Phần khác của một ngày thì không ghi được.',
  },
  NV012: {
    title: 'Một dòng ở đầu văn bản chưa xếp được',
    reason: 'Dòng này không giống thành phần nào của thể thức. Hãy đưa vào đúng chỗ, hoặc bỏ nếu là dấu vết của hệ thống.',
  },
  NV013: {
    title: 'Tên loại văn bản lạ',
    reason: 'Tên loại thường là “Kế hoạch”; phần sau có thể là trích yếu viết liền với tên loại.',
  },
  NV014: {
    title: 'Dòng ban hành kèm theo chưa đọc được',
    reason: 'Cần tên loại, số, ký hiệu, ngày và cơ quan của văn bản ban hành kế hoạch (NĐ 30/2020/NĐ-CP, Phụ lục III, Mẫu 1.3).',
  },
  NV015: {
    title: 'Đầu văn bản nằm ở phía dưới',
    reason:
      'Khi chép chữ từ tệp Word hay trang mạng, bảng đầu văn bản có thể rơi xuống cuối. Hãy xem có đúng là của kế hoạch này không.',
  },
  NV016: {
    title: 'Thể thức do đoán',
    reason:
      'Văn bản ít dấu hiệu cho biết là của cơ quan nhà nước, của Đảng hay của đoàn thể; sai thể thức thì cả trình bày sai theo.',
  },
  NV017: {
    title: 'Thể thức chọn theo thời gian phỏng đoán',
    reason: 'Thể thức tùy ngày ban hành. Khi không có ngày, hãy điền ngày hoặc xem lại `ap_dung`.',
  },
  NV030: {
    title: 'Không thấy nơi nhận',
    reason:
      'Văn bản phải có nơi nhận và nơi lưu (NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, II.9). Bản gốc mất phần này thì để trống, công cụ không bịa ra.',
  },
  NV031: {
    title: 'Không thấy phần ký',
    reason:
      'Văn bản phải có chức vụ, họ tên của người ký (NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, II.7). Bản gốc mất phần này thì để trống.',
  },
  NV032: {
    title: 'Khối ký thiếu một dòng',
    reason:
      'Bản chép chữ hay làm mất dòng chức vụ hoặc họ tên. Riêng ủy viên ký thay mặt cấp ủy thì không có dòng chức vụ (HD 05-HD/VPTW, Phần II, mục I, 7.1.2.b).',
  },
  NV033: {
    title: 'Một dòng ở cuối văn bản chưa xếp được',
    reason:
      'Dòng này không giống nơi nhận, quyền hạn, chức vụ hay họ tên. Hãy đưa vào đúng chỗ, hoặc bỏ nếu là dấu vết của hệ thống.',
  },
  NV034: {
    title: 'Dòng lưu in khác bản gốc',
    reason: 'Chữ “Lưu” và dấu câu của dòng lưu do thể thức đặt. Nơi lưu ghi khác lệ thì khi in có thể khác bản gốc.',
  },
  NV035: {
    title: 'Nơi lưu không đứng cuối',
    reason: 'Dòng cuối cùng của nơi nhận là dòng lưu (NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, II.9.d).',
  },
  NV036: {
    title: 'Quyền hạn ký khác thứ tự',
    reason:
      'Thể thức in lần lượt thay mặt, thừa lệnh, thừa ủy quyền, ký thay, quyền; mỗi quyền hạn một lần. Dòng khác thứ tự cần người xem lại.',
  },
  NV037: {
    title: 'Chữ của thể thức ghi khác',
    reason: 'Chữ này do thể thức đặt, không nằm trong kế hoạch; khi in sẽ theo chữ của thể thức.',
  },
  NV039: {
    title: 'Địa danh và ngày đứng ở cuối',
    reason: 'Địa danh và thời gian ban hành đặt ở đầu văn bản, dưới Quốc hiệu (NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, II.4).',
  },
  NV042: {
    title: 'Phần sau chữ ký không có tên',
    reason: 'Sau phần ký chỉ còn phụ lục. Phần này không có nhãn và tên, có thể là chú thích hoặc chữ còn sót của hệ thống.',
  },
  NV045: {
    title: 'Dấu đầu dòng đổi thành dấu của thể thức',
    reason: 'Thể thức chỉ có gạch đầu dòng (-) và dấu cộng (+) cho ý nhỏ hơn. Lời văn giữ nguyên, chỉ dấu thay đổi.',
  },
  NV046: {
    title: 'Bảng nằm trong ô của bảng',
    reason: 'Một ô chỉ chứa được các đoạn. Bảng trong ô được ghi thành các đoạn theo thứ tự đọc, không mất chữ nào.',
    advice: 'Hãy xem lại ô ấy: có thể tách thành bảng riêng hoặc thêm cột.',
  },
  NV047: {
    title: 'Các phần xếp cạnh nhau bằng bảng không kẻ',
    reason: 'Bảng không kẻ chỉ để xếp chữ thành cột, không phải bảng số liệu. Các ô được ghi thành đoạn, từng hàng một.',
    advice: 'Hãy xem lại thứ tự các đoạn; nếu đúng là bảng thì chuyển thành `bang`.',
  },
  NV048: {
    title: 'Văn bản khác trong cùng một tệp',
    reason:
      'Sau chữ ký có phần đầu của một văn bản khác, đã ghi số. Khi nhập, lời văn của nó được giữ trong phụ lục; khi kiểm tra tệp Word, chỉ văn bản đứng đầu được xét.',
    advice: 'Hãy tách mỗi văn bản ra một tệp.',
  },
  NV060: {
    title: 'Kiểu chữ không ghi được',
    reason:
      'Dấu sao của Markdown không phân biệt được chữ đậm và chữ nghiêng liền nhau trong một từ. Lời văn giữ nguyên, chỉ kiểu chữ thay đổi.',
  },
  NV061: {
    title: 'Ô gộp không ghi được',
    reason: 'Trong lời văn chỉ có bảng Markdown, không có ô gộp. Muốn giữ ô gộp, hãy chuyển bảng thành `bang` trong `noi_dung`.',
  },
}
