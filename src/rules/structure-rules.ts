import type { NamedRule } from './rule.ts'
import { coreSectionMissing } from './structure/core-section-missing.ts'
import { emptyNode } from './structure/empty-node.ts'
import { lostBullets } from './structure/lost-bullets.ts'
import { sectionOrder } from './structure/section-order.ts'
import { sectionTwice } from './structure/section-twice.ts'
import { tableRowWidth } from './structure/table-row-width.ts'
import { tableSpan } from './structure/table-span.ts'
import { tableWidths } from './structure/table-widths.ts'
import { typedLabel } from './structure/typed-label.ts'
import { typedMark } from './structure/typed-mark.ts'

export const structureRules = [
  typedLabel,
  typedMark,
  coreSectionMissing,
  sectionTwice,
  sectionOrder,
  emptyNode,
  tableRowWidth,
  tableSpan,
  tableWidths,
  lostBullets,
] as readonly NamedRule[]
