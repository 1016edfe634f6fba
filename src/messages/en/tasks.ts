import type { TasksArgs } from '../../catalogue/tasks.ts'
import type { MessagesOf } from '../messages.ts'

export const tasks: MessagesOf<TasksArgs> = {
  ND005: () =>
    'The appendix asks for the assignment matrix (phan_cong: true), but no task has chu_tri, phoi_hop, thoi_han or san_pham.',
  ND006: () =>
    'hien_phan_cong: phu_luc, but no appendix has phan_cong: true; lead, support, deadline and deliverable are printed as lines under each task.',
}
