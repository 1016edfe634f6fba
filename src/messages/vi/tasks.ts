import type { TasksArgs } from '../../catalogue/tasks.ts'
import type { MessagesOf } from '../messages.ts'

export const tasks: MessagesOf<TasksArgs> = {
  ND005: () =>
    'Phụ lục cần bảng phân công (phan_cong: true), nhưng chưa nhiệm vụ nào có chu_tri, phoi_hop, thoi_han hay san_pham.',
  ND006: () =>
    'hien_phan_cong: phu_luc, nhưng không phụ lục nào có phan_cong: true; chủ trì, phối hợp, thời hạn, sản phẩm được in thành dòng dưới từng nhiệm vụ.',
}
