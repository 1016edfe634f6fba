import { optional } from './optional.ts'
import { parsePeriod } from './parse-period.ts'
import type { ParentPlan, PeriodText } from './plan.ts'
import type { Fields } from './read-fields.ts'

/** `thuc_hien`: one plan of a superior, or a list. What lacks its number or its symbol names none. */
export function readParents(root: Fields): readonly ParentPlan[] | undefined {
  const parents = root.maps('thuc_hien').flatMap((fields): ParentPlan[] => {
    const [number, symbol] = [fields.text('so'), fields.text('ky_hieu')]
    if (number === undefined || symbol === undefined) return []
    const more = optional({ issuedOn: fields.date('ngay'), issuer: fields.text('co_quan') })
    return [{ place: fields.place, number, symbol, ...more }]
  })
  return parents.length === 0 ? undefined : parents
}

/** `ky_ke_hoach` */
export function readPeriod(root: Fields): PeriodText | undefined {
  const text = root.text('ky_ke_hoach')
  const period = text === undefined ? undefined : parsePeriod(text.value)
  return text === undefined || period === undefined ? text : { ...text, period }
}
