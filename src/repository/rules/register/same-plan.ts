import { compareDates } from '../../../plan/calendar.ts'
import type { PlanRecord } from '../../plan-record.ts'
import type { RegisterEntry } from '../../register/series.ts'

/** One plan that lies in two files: number, symbol, day and subject are the same. */
export function isSamePlan(a: RegisterEntry, b: RegisterEntry): boolean {
  return compareDates(a.date, b.date) === 0 && a.symbol === b.symbol && subjectKey(a.record) === subjectKey(b.record)
}

/** The subject in a form in which spellings are equal; empty where there is none. */
export function subjectKey({ subject }: PlanRecord): string {
  return (subject?.text ?? '')
    .normalize('NFC')
    .toLocaleLowerCase('vi')
    .replace(/[\s.;,]+/gu, ' ')
    .trim()
}
