import type { NamedRule } from './rule.ts'
import { coreSectionMissing } from './structure/core-section-missing.ts'
import { decimalLabels } from './structure/decimal-labels.ts'
import { emptyNode } from './structure/empty-node.ts'
import { emptySection } from './structure/empty-section.ts'
import { endMarkInside } from './structure/end-mark-inside.ts'
import { labelOfTheParent } from './structure/label-of-the-parent.ts'
import { labelSequence } from './structure/label-sequence.ts'
import { labelStyleMixed } from './structure/label-style-mixed.ts'
import { labelStyleOfTheForm } from './structure/label-style-of-the-form.ts'
import { lostBullets } from './structure/lost-bullets.ts'
import { minorTitleInCapitals } from './structure/minor-title-in-capitals.ts'
import { needlessLabel } from './structure/needless-label.ts'
import { openingWithoutColon } from './structure/opening-without-colon.ts'
import { paragraphTwice } from './structure/paragraph-twice.ts'
import { partLabel } from './structure/part-label.ts'
import { pointOutsideAlphabet } from './structure/point-outside-alphabet.ts'
import { rowNumbers } from './structure/row-numbers.ts'
import { sectionOrder } from './structure/section-order.ts'
import { sectionReference } from './structure/section-reference.ts'
import { sectionRole } from './structure/section-role.ts'
import { sectionTwice } from './structure/section-twice.ts'
import { tableRowWidth } from './structure/table-row-width.ts'
import { tableSpan } from './structure/table-span.ts'
import { tableWidths } from './structure/table-widths.ts'
import { tableWithoutHeader } from './structure/table-without-header.ts'
import { titleEndMark } from './structure/title-end-mark.ts'
import { titleTooLong } from './structure/title-too-long.ts'
import { titleTwice } from './structure/title-twice.ts'
import { titlesMixed } from './structure/titles-mixed.ts'
import { tooManyLevels } from './structure/too-many-levels.ts'
import { typedBullets } from './structure/typed-bullets.ts'
import { typedComponent } from './structure/typed-component.ts'
import { typedLabel } from './structure/typed-label.ts'
import { typedMark } from './structure/typed-mark.ts'
import { typedSequence } from './structure/typed-sequence.ts'

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
  labelSequence,
  labelOfTheParent,
  needlessLabel,
  labelStyleMixed,
  pointOutsideAlphabet,
  decimalLabels,
  labelStyleOfTheForm,
  titleEndMark,
  minorTitleInCapitals,
  titleTooLong,
  emptySection,
  titleTwice,
  paragraphTwice,
  sectionReference,
  typedBullets,
  endMarkInside,
  typedComponent,
  openingWithoutColon,
  rowNumbers,
  tableWithoutHeader,
  titlesMixed,
  sectionRole,
  typedSequence,
  partLabel,
  tooManyLevels,
] as readonly NamedRule[]
