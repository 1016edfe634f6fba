import { agencyKey } from '../../language/agencies/agency-key.ts'
import { covers } from '../../language/agencies/covers.ts'
import { sameAgency } from '../../language/agencies/same-agency.ts'
import type { Span } from '../../language/span.ts'
import type { Plan } from '../../plan/plan.ts'
import { placeWithin } from '../../plan/snippet.ts'
import { clausesOf } from '../head/form-sources.ts'
import type { PassageRole } from '../passages.ts'
import { defineRule } from '../rule.ts'
import { issuerName } from '../signature/signers.ts'
import { reachedBodies } from './recipient-names.ts'

const roles: ReadonlySet<PassageRole> = new Set(['paragraph', 'bullet', 'closing', 'opening'])
const report = /(?<!\p{L})báo cáo (?:kết quả (?:thực hiện )?)?(?:lên |về |cho |với )?(?=[UỦHBT])/gu
const sign = /báo cáo /g
const superior =
  /(?:(?:[UỦ][ỷy] ban nhân dân|UBND|Hội đồng nhân dân|HĐND) (?:tỉnh|thành phố)|(?:(?:Ban )?Thường (?:vụ|trực) )?(?:Tỉnh|Thành) [uủ][ỷy])(?!\p{L})/uy

/** The superior to whom the plan promises reports gets the plan itself (II.9.a: “để kiểm tra, giám sát, báo cáo”). Each superior once. */
export const reportNotSent = defineRule({
  code: 'TT122',
  group: 'noi-nhan',
  severity: 'info',
  clause: clausesOf({ state: 'khoản 9 điểm a', hd05: 'khoản 9.1.1', hd36: 'điểm 1.9.1', youth: 'mục III, khoản 8' }),
  sure: 'derived',
  covers: ['U165'],
  bad: {
    yaml: 'ket_thuc: |\n  Văn phòng Sở tổng hợp, báo cáo ⟦UBND tỉnh⟧ trước ngày 15/12/2027.\nnoi_nhan: {gui: [Văn phòng Sở], luu: [VT]}',
  },
  good: {
    yaml: 'ket_thuc: |\n  Văn phòng Sở tổng hợp, báo cáo UBND tỉnh trước ngày 15/12/2027.\nnoi_nhan: {gui: [Ủy ban nhân dân tỉnh, Văn phòng Sở], luu: [VT]}',
  },
  check({ plan, reading }, report) {
    const recipients = reachedBodies(plan)
    if (recipients.length === 0) return
    const told = new Set<string>()
    for (const { role, text, place } of reading.where(sign)) {
      if (!roles.has(role)) continue
      for (const { name, start, end } of addresseesIn(text)) {
        const key = agencyKey(name)
        if (told.has(key)) continue
        told.add(key)
        if (isIssuer(name, plan) || recipients.some((recipient) => covers(recipient, name))) continue
        report(placeWithin(place, start, end), { name })
      }
    }
  },
})

function addresseesIn(text: string): readonly (Span & { readonly name: string })[] {
  return [...text.matchAll(report)].flatMap((match) => {
    const start = match.index + match[0].length
    superior.lastIndex = start
    const name = superior.exec(text)?.[0]
    return name === undefined ? [] : [{ name, start, end: start + name.length }]
  })
}

/** A plan tells its own units to report to the issuer, or to those who lead it. */
function isIssuer(name: string, plan: Plan): boolean {
  const own = issuerName(plan)
  return sameAgency(own, name) || covers(name, own) || agencyKey(own).includes(agencyKey(name))
}
