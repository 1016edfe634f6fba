import type { TasksArgs } from '../../../catalogue/tasks.ts'
import type { ReasonsOf } from '../reasons.ts'

export const tasks: ReasonsOf<TasksArgs> = {
  ND005: {
    title: 'The assignment matrix has no task',
    reason: 'The matrix is made of the tasks that have chu_tri, phoi_hop, thoi_han or san_pham; while none has, it prints empty.',
  },
  ND006: {
    title: 'Assignments belong to an appendix that does not exist',
    reason:
      'hien_phan_cong: phu_luc puts the assignments into a matrix in an appendix; where there is none they print as lines under each task, so that no word is lost.',
  },
}
