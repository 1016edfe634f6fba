import { numbersByTerm } from '../../register/period-of.ts'
import { numberKey } from '../../register/plan-number.ts'
import type { RegisterEntry, Series } from '../../register/series.ts'

/**
 * The entries of a series that bear one number, two or more at a time. In the State's offices numbers may run apart for the units that draft (`KH-UBND-VX`,
 * Điều 15 khoản 1 điểm c leaves it to the head of the office): there the whole symbol must be the same.
 */
export function repeatedNumbers({ entries }: Series): readonly (readonly RegisterEntry[])[] {
  const byNumber = new Map<string, RegisterEntry[]>()
  for (const entry of entries) {
    const { record, number, symbol } = entry
    const key = `${numberKey(number)} ${numbersByTerm(record.family) ? '' : symbol}`
    const same = byNumber.get(key)
    if (same === undefined) byNumber.set(key, [entry])
    else same.push(entry)
  }
  return [...byNumber.values()].filter((same) => same.length > 1)
}
