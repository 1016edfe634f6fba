import type { NamedRule } from './rule.ts'
import { assignmentMatrixEmpty } from './tasks/assignment-matrix-empty.ts'
import { assignmentsWithoutMatrix } from './tasks/assignments-without-matrix.ts'

export const tasksRules = [assignmentMatrixEmpty, assignmentsWithoutMatrix] as readonly NamedRule[]
