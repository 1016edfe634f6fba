import type { NamedRule } from './rule.ts'
import { amountInWords } from './tasks/amount-in-words.ts'
import { assignmentMatrixEmpty } from './tasks/assignment-matrix-empty.ts'
import { assignmentsWithoutMatrix } from './tasks/assignments-without-matrix.ts'
import { dateNotPadded } from './tasks/date-not-padded.ts'
import { deadlineAfterParent } from './tasks/deadline-after-parent.ts'
import { deadlineBeforeIssue } from './tasks/deadline-before-issue.ts'
import { deadlineMissing } from './tasks/deadline-missing.ts'
import { deadlineOutsidePeriod } from './tasks/deadline-outside-period.ts'
import { deadlineUnreadable } from './tasks/deadline-unreadable.ts'
import { deadlineWithoutYear } from './tasks/deadline-without-year.ts'
import { deliverableMissing } from './tasks/deliverable-missing.ts'
import { districtAssigned } from './tasks/district-assigned.ts'
import { duplicateTask } from './tasks/duplicate-task.ts'
import { endBeforeStart } from './tasks/end-before-start.ts'
import { englishNumber } from './tasks/english-number.ts'
import { guessingWord } from './tasks/guessing-word.ts'
import { impossibleDate } from './tasks/impossible-date.ts'
import { leadInSupport } from './tasks/lead-in-support.ts'
import { leadMissing } from './tasks/lead-missing.ts'
import { moneyWithoutUnit } from './tasks/money-without-unit.ts'
import { openList } from './tasks/open-list.ts'
import { partsOverTotal } from './tasks/parts-over-total.ts'
import { provinceAssigned } from './tasks/province-assigned.ts'
import { reportingDuty } from './tasks/reporting-duty.ts'
import { reversedRange } from './tasks/reversed-range.ts'
import { severalLeads } from './tasks/several-leads.ts'
import { shareOver100 } from './tasks/share-over-100.ts'
import { targetWithoutNumber } from './tasks/target-without-number.ts'
import { totalBesideTable } from './tasks/total-beside-table.ts'
import { twoDeadlines } from './tasks/two-deadlines.ts'
import { unitNamedTwice } from './tasks/unit-named-twice.ts'
import { unitTwiceInField } from './tasks/unit-twice-in-field.ts'
import { vagueLead } from './tasks/vague-lead.ts'
import { weightsSum } from './tasks/weights-sum.ts'
import { wrongProduct } from './tasks/wrong-product.ts'
import { wrongTotal } from './tasks/wrong-total.ts'
import { wrongWeekday } from './tasks/wrong-weekday.ts'

export const tasksRules = [
  assignmentMatrixEmpty,
  assignmentsWithoutMatrix,
  leadMissing,
  deadlineMissing,
  deliverableMissing,
  severalLeads,
  leadInSupport,
  unitTwiceInField,
  vagueLead,
  impossibleDate,
  deadlineBeforeIssue,
  deadlineOutsidePeriod,
  endBeforeStart,
  wrongWeekday,
  dateNotPadded,
  deadlineWithoutYear,
  deadlineAfterParent,
  deadlineUnreadable,
  reportingDuty,
  duplicateTask,
  twoDeadlines,
  unitNamedTwice,
  districtAssigned,
  provinceAssigned,
  wrongTotal,
  amountInWords,
  partsOverTotal,
  englishNumber,
  shareOver100,
  reversedRange,
  wrongProduct,
  totalBesideTable,
  openList,
  guessingWord,
  targetWithoutNumber,
  moneyWithoutUnit,
  weightsSum,
] as readonly NamedRule[]
