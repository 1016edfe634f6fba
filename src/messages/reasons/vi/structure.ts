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
}
