import { assignmentMatrixEmpty } from './content/assignment-matrix-empty.ts'
import { assignmentsWithoutMatrix } from './content/assignments-without-matrix.ts'
import { coreSectionMissing } from './content/core-section-missing.ts'
import { emptyNode } from './content/empty-node.ts'
import { sectionOrder } from './content/section-order.ts'
import { sectionTwice } from './content/section-twice.ts'
import { addresseeInPlan } from './form/addressee-in-plan.ts'
import { appliedProfileByDate } from './form/applied-profile-by-date.ts'
import { familyOfIssuer } from './form/family-of-issuer.ts'
import { finalFields } from './form/final-fields.ts'
import { typedLabel } from './form/typed-label.ts'
import { typedMark } from './form/typed-mark.ts'
import type { Rule } from './rule.ts'

/** Every rule: the list is the index. */
export const rules = [
  familyOfIssuer,
  appliedProfileByDate,
  typedLabel,
  typedMark,
  addresseeInPlan,
  finalFields,
  coreSectionMissing,
  sectionTwice,
  sectionOrder,
  emptyNode,
  assignmentMatrixEmpty,
  assignmentsWithoutMatrix,
] as readonly Rule[]
