import { agencyKey } from '../../language/agencies/agency-key.ts'
import { agencyTail } from '../../language/agencies/agency-tail.ts'
import { isGenericKey, isGroupKey } from '../../language/agencies/is-group.ts'
import { levelOfKey } from '../../language/agencies/kind-of-agency.ts'
import { sameKeys } from '../../language/agencies/same-agency.ts'
import type { PlanRecord } from '../plan-record.ts'
import { issuingBodies } from '../register/issuing-bodies.ts'
import { membershipIn } from './group-members.ts'
import type { TaskUnit } from './task-record.ts'
import { nameOf } from './unit-names.ts'

/** Whether work given to a unit is work of the one that is asked for: its own name, a group that it surely is in, or a group that may hold it. */
export type Answer = 'itself' | 'group' | 'perhaps' | 'no'

export type AskedUnit = (unit: TaskUnit, record: Pick<PlanRecord, 'issuer'>) => Answer

/** `Sở Tài chính`, `UBND xã Hòa Phú`, `VP Sở`: names are compared as agencies are, abbreviations spelled out. */
export function askedUnit(name: string): AskedUnit {
  const asked = agencyKey(name)
  return (unit, { issuer }) => {
    const key = agencyKey(nameOf(unit))
    const whole = withIssuer(key, issuer)
    if (sameKeys(key, asked) || (whole !== key && sameKeys(whole, asked)))
      return isElsewhere(asked, key, issuer) ? 'no' : 'itself'
    if (!isGroupKey(key)) return 'no'
    if (isElsewhere(asked, key, issuer)) return 'no'
    const answer = membershipIn(key, asked)
    if (answer === 'member') return isBelow(asked, key, issuer) ? 'perhaps' : 'group'
    return answer === 'perhaps' || isGenericKey(key) ? 'perhaps' : 'no'
  }
}

const ownHouse = / (?:sở|trường|tỉnh đoàn|đảng ủy)$/u

/** "Văn phòng Sở" in a plan of Sở Nội vụ is "Văn phòng Sở Nội vụ". */
function withIssuer(key: string, { names }: PlanRecord['issuer']): string {
  const house = ownHouse.exec(key)?.[0]
  const issuer = issuingBodies(names)
    .map((name) => agencyKey(name))
    .find((name) => house !== undefined && ` ${name}`.startsWith(`${house} `))
  return issuer === undefined || house === undefined ? key : `${key.slice(0, -house.length)} ${issuer}`
}

/** A group without a level in a plan of the province holds bodies of the province: "các tổ chức chính trị - xã hội". */
function isBelow(asked: string, group: string, { names }: PlanRecord['issuer']): boolean {
  return (
    levelOfKey(asked) === 'commune' &&
    levelOfKey(group) === undefined &&
    issuingBodies(names).every((name) => !['commune', 'district'].includes(levelOfKey(agencyKey(name)) ?? ''))
  )
}

const province: ReadonlySet<string | undefined> = new Set(['tỉnh', 'thành phố'])

/** The one asked for is of another province than the plan, which names none beside the unit. */
function isElsewhere(asked: string, key: string, { names, parent }: PlanRecord['issuer']): boolean {
  const { level, place } = agencyTail(asked)
  if (!province.has(level) || place === undefined || agencyTail(key).place !== undefined) return false
  const own = [...issuingBodies(names), ...parent]
    .map((name) => agencyTail(agencyKey(name)))
    .find((tail) => province.has(tail.level) && tail.place !== undefined)
  return own?.place !== undefined && own.place !== place
}
