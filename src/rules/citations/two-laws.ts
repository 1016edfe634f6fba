import type { CalendarDate } from '../../plan/plan.ts'

/**
 * Surely two laws, though they bear one name: of two years, or of one in which the law was passed anew (Luật Tổ chức chính quyền địa phương: 19 February
 * and 16 June 2025). Who mistakes the day of one law writes a part of it otherwise, not month and day.
 */
export function areTwoLaws(a: CalendarDate, b: CalendarDate): boolean {
  return a.year !== b.year || (a.month !== b.month && a.day !== b.day)
}
