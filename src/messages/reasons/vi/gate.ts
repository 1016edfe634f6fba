import type { GateArgs } from '../../../catalogue/gate.ts'
import type { ReasonsOf } from '../reasons.ts'

export const gate: ReasonsOf<GateArgs> = {
  TT006: {
    title: 'Thiếu yếu tố khi ban hành',
    reason:
      'Bản dự thảo có thể để trống số, ngày, chữ ký cho văn thư và người ký; văn bản ban hành thì phải đủ các thành phần chính của thể thức.',
  },
  TT150: {
    title: 'Dự thảo đã có số và ngày',
    reason: 'Số và thời gian ban hành được cấp sau khi có chữ ký của người có thẩm quyền; bản dự thảo, bản trình ký chưa có.',
  },
  TT151: {
    title: 'Còn dấu dự thảo khi ban hành',
    reason: 'Dòng dự thảo in dưới số và ký hiệu; văn bản ban hành không còn dòng này.',
  },
  TT152: {
    title: 'Trạng thái chưa ban hành',
    reason: 'Sổ đăng ký và các báo cáo đọc trang_thai: văn bản đã ban hành mà ghi dự thảo thì không được tính.',
  },
  TT153: {
    title: 'Văn bản ban hành kèm chưa đủ số, ngày',
    reason: 'Kế hoạch ban hành kèm mang số, ký hiệu, ngày của quyết định; khi ban hành, dòng này không được để trống.',
  },
}
