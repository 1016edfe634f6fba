/** Sense of tasks: lead, deadline, money (ND050–ND099, beside ND005, ND006). */
export interface TasksArgs {
  ND005: Record<string, never>
  ND006: Record<string, never>
}

export const tasksNames = {
  ND005: 'bang-phan-cong-trong',
  ND006: 'khong-co-bang-phan-cong',
} as const
