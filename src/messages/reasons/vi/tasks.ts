import type { TasksArgs } from '../../../catalogue/tasks.ts'
import type { ReasonsOf } from '../reasons.ts'

export const tasks: ReasonsOf<TasksArgs> = {
  ND005: {
    title: 'Bảng phân công không có việc nào',
    reason:
      'Bảng phân công được lập từ các nhiệm vụ có chu_tri, phoi_hop, thoi_han hay san_pham; chưa nhiệm vụ nào có thì bảng in ra trống.',
  },
  ND006: {
    title: 'Phân công để ở phụ lục mà không có phụ lục',
    reason:
      'hien_phan_cong: phu_luc để phân công trong bảng ở phụ lục; không có phụ lục nào như thế thì các ô phân công in thành dòng dưới từng nhiệm vụ, để không mất chữ.',
  },
}
