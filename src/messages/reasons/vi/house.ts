import type { HouseArgs } from '../../../catalogue/house.ts'
import type { ReasonsOf } from '../reasons.ts'

export const house: ReasonsOf<HouseArgs> = {
  NB001: {
    title: 'Cách viết khác với cách viết của cơ quan',
    reason:
      'Tệp plan.config.yaml (noi_bo, cach_viet) ghi cách viết mà cơ quan thống nhất. Chữ thường trong cấu hình khớp với cả chữ hoa đầu câu; chữ có viết hoa chỉ khớp đúng như đã ghi.',
  },
  NB002: {
    title: 'Chữ cơ quan không dùng',
    reason: 'Tệp plan.config.yaml (noi_bo, khong_dung) liệt kê những chữ không được có trong kế hoạch của cơ quan.',
    advice: 'Muốn coi là lỗi thì ghi NB002: loi trong quy_tac.',
  },
  NB003: {
    title: 'Thiếu chữ cơ quan yêu cầu',
    reason: 'Tệp plan.config.yaml (noi_bo, phai_co) liệt kê những chữ mà kế hoạch nào của cơ quan cũng phải có.',
    advice: 'Chữ phải nằm trọn trong một đoạn, một ô hay một khóa.',
  },
  NB004: {
    title: 'Đơn vị ngoài danh sách của cơ quan',
    reason:
      'Tệp plan.config.yaml (noi_bo, don_vi) ghi các đơn vị của cơ quan. Chỉ xét những tên mở đầu như một đơn vị trong danh sách (Phòng …, Trung tâm …), vì kế hoạch còn giao việc cho cơ quan khác.',
    advice: 'Sửa tên, hoặc thêm đơn vị vào danh sách.',
  },
  NB005: {
    title: 'Người ký ngoài danh sách của cơ quan',
    reason:
      'Tệp plan.config.yaml (noi_bo, nguoi_ky) ghi những người có thẩm quyền ký. Khi ký liên tịch, người của cơ quan khác không bị xét.',
    advice: 'Sửa họ tên, hoặc thêm người ký vào danh sách.',
  },
  NB006: {
    title: 'Chức vụ không khớp với người ký',
    reason: 'Tệp plan.config.yaml (noi_bo, nguoi_ky) ghi chức vụ của từng người ký; chức vụ trong khóa ky khác với danh sách.',
    advice: 'Sửa chức vụ, hoặc cập nhật danh sách khi có bổ nhiệm mới.',
  },
}
