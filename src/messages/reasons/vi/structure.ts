import type { StructureArgs } from '../../../catalogue/structure.ts'
import type { ReasonsOf } from '../reasons.ts'

export const structure: ReasonsOf<StructureArgs> = {
  TT003: {
    title: 'Nhãn đánh số đã gõ sẵn',
    reason:
      'Thể thức tự đánh số các mục, nên nhãn gõ tay dễ lệch khi thêm bớt mục. Nhãn đã gõ được in như đã gõ và không in hai lần.',
  },
  TT004: {
    title: 'Dấu của thể thức đã gõ sẵn',
    reason:
      'Dấu chấm phẩy cuối dòng, «TM.», «KT.», «./.» và chữ «Lưu:» do thể thức đặt theo hệ thống của cơ quan; gõ tay thì khó đổi khi thể thức đổi.',
  },
  ND001: {
    title: 'Thiếu mục chính',
    reason:
      'Kế hoạch nào cũng nói ba điều: để làm gì (mục đích, yêu cầu hoặc mục tiêu), làm gì (nhiệm vụ, giải pháp) và ai làm (tổ chức thực hiện). Không văn bản nào buộc đủ ba mục, nên đây là cảnh báo.',
  },
  ND002: {
    title: 'Hai mục cùng vai trò',
    reason:
      'Mục đích, nhiệm vụ, kinh phí, tổ chức thực hiện thường chỉ có một mục; mục thứ hai phần lớn là do dán nhầm hoặc cần vai trò khác.',
  },
  ND003: {
    title: 'Mục sai thứ tự',
    reason: 'Người đọc chờ mục đích trước nhiệm vụ, nhiệm vụ trước tổ chức thực hiện; thứ tự khác thường là do dán nhầm chỗ.',
  },
  ND004: {
    title: 'Mục không có tên',
    reason:
      'Mục không có tieu_de, don_vi hay doan thì không có gì để đánh số, nên nội dung in liền vào mục trên và không dẫn chiếu được.',
  },
  ND007: {
    title: 'Hàng của bảng lệch số cột',
    reason: 'Hàng thiếu hay thừa ô làm các ô sau đứng sai cột. Không chữ nào mất, nhưng số tiền có thể đứng dưới tên cột khác.',
  },
  ND008: {
    title: 'Ô gộp vượt quá bảng',
    reason: 'Ô gộp nhiều hàng hơn số hàng còn lại bên dưới: thường là đã xóa bớt hàng mà quên sửa gop_hang.',
  },
  ND009: {
    title: 'Bề rộng các cột quá 100%',
    reason: 'Bề rộng của cột là phần trăm của bảng, cộng lại không thể quá 100%; bảng được chia lại theo tỷ lệ để không tràn lề.',
  },
  ND010: {
    title: 'Danh sách in ra không có gạch đầu dòng',
    reason:
      'Dấu - của YAML chia các đoạn văn và không được in. Các dòng kết thúc bằng dấu chấm phẩy thường là gạch đầu dòng, viết trong một khối sau dấu |.',
  },
  ND011: {
    title: 'Nhãn không liên tục',
    reason:
      'Số thứ tự lặp lại, bỏ cách hay quay lại thì không dẫn chiếu được: «mục IV» có hai, «mục III» không có. Thường là do thêm, bớt mục mà quên sửa số. Bỏ nhan để thể thức tự đánh.',
  },
  ND012: {
    title: 'Mục con đánh số như mục cha',
    reason:
      'Khi mục con mang cùng kiểu số với mục cha, người đọc không biết «2.» là mục cha thứ hai hay mục con thứ hai, và mục cha kế tiếp đọc như mục con lặp số.',
  },
  ND013: {
    title: 'Nhãn ghi thừa',
    reason: 'Nhãn ghi cứng (nhan) đúng bằng nhãn tự tính thì không thêm gì, nhưng sẽ sai khi thêm hay bớt mục đứng trước.',
  },
  ND014: {
    title: 'Nhãn cùng cấp khác kiểu',
    reason: 'Các mục cùng cấp đánh một kiểu: đã dùng «I-» thì các mục sau cũng «II-», «III-».',
  },
  ND015: {
    title: 'Điểm đánh bằng chữ ngoài bảng chữ cái tiếng Việt',
    reason: 'Thứ tự các điểm dùng chữ cái tiếng Việt theo thứ tự của bảng chữ cái: sau e) là g), không có f), j), w), z).',
  },
  ND016: {
    title: 'Đánh số nhiều cấp 1.1',
    reason:
      'Nghị định chia nội dung theo mục (I.), khoản (1.), điểm (a)); kiểu 1.1. không được nói đến. Khoảng một phần ba kế hoạch vẫn dùng, nên đây chỉ là thông tin.',
  },
  ND017: {
    title: 'Kiểu nhãn khác thể thức',
    reason:
      'Sau số thứ tự của khoản là dấu chấm (1.), sau chữ cái của điểm là dấu đóng ngoặc đơn (a)). Văn bản của Đoàn đánh điểm bằng 1.1.',
  },
  ND018: {
    title: 'Tiêu đề có dấu ở cuối',
    reason:
      'Tiêu đề đứng riêng một dòng không phải là câu nên không có dấu ở cuối. Tiêu đề có lời văn chạy tiếp trên cùng dòng (doan) thì có dấu ngăn.',
  },
  ND019: {
    title: 'Tiêu đề khoản, điểm viết hoa toàn bộ',
    reason: 'Tiêu đề của khoản trình bày bằng chữ in thường, đứng, đậm. Mục lớn thì thể thức tự in hoa, không cần gõ hoa.',
  },
  ND020: {
    title: 'Tiêu đề quá dài',
    reason: 'Tiêu đề là một cụm từ. Cả một đoạn văn làm tiêu đề thì in đậm toàn bộ và không còn nổi lên ý nào.',
  },
  ND021: {
    title: 'Mục chưa có nội dung',
    reason: 'Mục chỉ có tiêu đề thường là chỗ để viết sau mà quên, hoặc nội dung đã nằm ở mục kế tiếp.',
  },
  ND022: {
    title: 'Hai mục cùng cấp trùng tiêu đề',
    reason: 'Hai mục cùng cấp mang một tiêu đề thường là do chép lại mà chưa sửa, hoặc nên gộp làm một.',
  },
  ND023: { title: 'Một đoạn viết hai lần', reason: 'Hai đoạn giống nhau từng chữ trong cùng một mục thường là do dán hai lần.' },
  ND024: {
    title: 'Dẫn đến mục không có',
    reason: 'Mục được dẫn đến không có trong kế hoạch: thường là số mục đã đổi mà lời dẫn chưa đổi theo.',
  },
  ND025: {
    title: 'Dấu đầu dòng lạ',
    reason:
      'Danh sách trong kế hoạch dùng gạch đầu dòng «-», ý nhỏ hơn «+». Dấu khác chỉ là chữ: không thụt lề, không thành danh sách.',
  },
  ND026: {
    title: 'Dấu «./.» sai chỗ',
    reason:
      'Dấu «./.» báo hết nội dung. Đứng giữa văn bản, nó làm phần sau thành ngoài văn bản; thường là do ghép từ văn bản khác.',
  },
  ND027: {
    title: 'Thành phần thể thức gõ trong lời văn',
    reason:
      'Quốc hiệu, tên loại, số, địa danh và ngày, nơi nhận do thể thức in từ khóa riêng. Gõ trong lời văn thì in hai lần, sai chỗ.',
  },
  ND028: { title: 'Lời dẫn thiếu dấu hai chấm', reason: 'Lời mở đầu báo trước nội dung («như sau») kết thúc bằng dấu hai chấm.' },
  ND029: {
    title: 'Số thứ tự trong bảng không liên tục',
    reason: 'Số thứ tự bỏ cách hay lặp lại thường cho biết một hàng bị mất hoặc bị chép hai lần.',
  },
  ND030: {
    title: 'Bảng không có tên cột',
    reason: 'Không có tên cột thì người đọc không biết mỗi cột là gì, và bảng dài sang trang không có hàng tiêu đề lặp lại.',
  },
  ND031: {
    title: 'Mục có tiêu đề, mục không',
    reason:
      'Các mục cùng cấp nên cùng có hoặc cùng không có tiêu đề: mục có tiêu đề in đậm, mục không có thì không, nhìn lệch nhau.',
  },
  ND032: {
    title: 'Mục chưa ghi đúng vai trò',
    reason: 'Khóa của mục cho biết vai trò của nó; nhờ đó các lệnh khác (bảng phân công, kiểm tra thứ tự) tìm được mục này.',
  },
  ND033: {
    title: 'Nhãn gõ trong lời văn không liên tục',
    reason:
      'Danh sách gõ tay trong lời văn bỏ cách hay lặp một số, một chữ: thường là một ý bị mất hoặc quên «đ» giữa «d» và «e».',
  },
  ND034: {
    title: 'Nhãn phần, chương, mục, điều sai dạng',
    reason:
      'Số thứ tự của phần, chương là chữ số La Mã; của mục, tiểu mục, điều là chữ số Ả Rập, sau số của điều có dấu chấm. Các từ «Phần», «Chương», «Mục», «Điều» in thường, chữ cái đầu viết hoa; văn bản Đảng không nói về chữ hoa, chữ thường và được ghi số của phần, chương bằng chữ.',
  },
  ND035: {
    title: 'Quá nhiều cấp đánh số',
    reason:
      'Các văn bản quy định không đặt tên cấp nào dưới điểm. Đến cấp đánh số thứ sáu thì người đọc, người viện dẫn khó biết mình đang ở đâu.',
  },
}
