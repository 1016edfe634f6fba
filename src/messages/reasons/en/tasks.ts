import type { TasksArgs } from '../../../catalogue/tasks.ts'
import type { ReasonsOf } from '../reasons.ts'

export const tasks: ReasonsOf<TasksArgs> = {}
