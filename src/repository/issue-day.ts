import type { CalendarDate } from '../plan/plan.ts'
import type { PlanRecord } from './plan-record.ts'

/** The day on which a plan was issued: its own, or that of the instrument that it came with. Undefined for a draft. */
export function issueDay({ issuedOn, issuedWith }: Pick<PlanRecord, 'issuedOn' | 'issuedWith'>): CalendarDate | undefined {
  return issuedOn?.date ?? issuedWith?.issuedOn
}
