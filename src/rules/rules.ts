import { assignmentMatrixEmpty } from './content/assignment-matrix-empty.ts'
import { assignmentsWithoutMatrix } from './content/assignments-without-matrix.ts'
import { coreSectionMissing } from './content/core-section-missing.ts'
import { emptyNode } from './content/empty-node.ts'
import { lostBullets } from './content/lost-bullets.ts'
import { sectionOrder } from './content/section-order.ts'
import { sectionTwice } from './content/section-twice.ts'
import { tableRowWidth } from './content/table-row-width.ts'
import { tableSpan } from './content/table-span.ts'
import { tableWidths } from './content/table-widths.ts'
import { addresseeInPlan } from './form/addressee-in-plan.ts'
import { appliedProfileByDate } from './form/applied-profile-by-date.ts'
import { familyOfIssuer } from './form/family-of-issuer.ts'
import { finalFields } from './form/final-fields.ts'
import { markdownOutsideProse } from './form/markdown-outside-prose.ts'
import { typeNameInSubject } from './form/type-name-in-subject.ts'
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
  markdownOutsideProse,
  finalFields,
  typeNameInSubject,
  coreSectionMissing,
  sectionTwice,
  sectionOrder,
  emptyNode,
  assignmentMatrixEmpty,
  assignmentsWithoutMatrix,
  tableRowWidth,
  tableSpan,
  tableWidths,
  lostBullets,
] as readonly Rule[]
