import { agencyKey, type KeyOptions } from '../../language/agencies/agency-key.ts'
import { covers } from '../../language/agencies/covers.ts'
import { foldName } from '../../language/agencies/fold-name.ts'
import { isGeneric } from '../../language/agencies/is-group.ts'
import { kindOfAgency } from '../../language/agencies/kind-of-agency.ts'
import { sameAgency } from '../../language/agencies/same-agency.ts'
import { splitAgencies } from '../../language/agencies/split-agencies.ts'
import type { AssignmentField, Plan } from '../../plan/plan.ts'
import { placeWithin } from '../../plan/snippet.ts'
import { clausesOf } from '../head/form-sources.ts'
import type { Passage } from '../passages.ts'
import type { Reading } from '../reading.ts'
import { defineRule } from '../rule.ts'
import { issuerNames } from '../signature/signers.ts'
import { abbreviates } from './abbreviates.ts'
import { isKept } from './is-kept.ts'
import { reachedBodies } from './recipient-names.ts'

const fields: ReadonlySet<AssignmentField | undefined> = new Set(['chu_tri', 'phoi_hop', 'thuc_hien', 'theo_doi'])

/** Who carries out a task receives the plan (II.9.a; HD 05, 9.1.1), by name or in a group; one finding for each body that does not. */
export const unitNotRecipient = defineRule({
  code: 'TT110',
  group: 'noi-nhan',
  severity: 'warning',
  clause: clausesOf({ state: 'khoản 9 điểm a', hd05: 'khoản 9.1.1', hd36: 'điểm 1.9.1', youth: 'mục III, khoản 8' }),
  sure: 'derived',
  covers: ['U165'],
  bad: { yaml: tasks('⟦Sở Tài chính⟧', 'UBND tỉnh (báo cáo)') },
  good: { yaml: tasks('Sở Tài chính', 'Các sở, ban, ngành tỉnh') },
  check({ plan, reading }, report) {
    const recipients = reachedBodies(plan)
    if (recipients.length === 0) return
    const options = { abbreviations: abbreviationsOf(reading) }
    const isReached = (unit: string): boolean =>
      recipients.some(
        (recipient) => covers(recipient, unit, options) || abbreviates(recipient, unit) || abbreviates(unit, recipient),
      ) ||
      isKept(unit, plan) ||
      hasMembers(unit, recipients)
    const issuers = issuersOf(plan)
    const told = new Set<string>()
    const seen = new Set<string>()
    const judged = new Set<string>()
    for (const passage of reading.passages()) {
      if (!assigns(passage)) continue
      const { text, place } = passage
      // Most tasks are given to the same few, in the same words.
      if (seen.has(text)) continue
      seen.add(text)
      for (const { name, start, text: written, sure } of splitAgencies(text)) {
        if (!sure || judged.has(name)) continue
        judged.add(name)
        const kind = kindOfAgency(name, options)
        const key = agencyKey(name, options)
        if (kind === undefined || kind === 'person' || isGeneric(name, options) || told.has(key)) continue
        if (issues(issuers, name, options) || isReached(name)) continue
        told.add(key)
        report(placeWithin(place, start, start + (written.startsWith(name) ? name : written).length), { unit: name })
      }
    }
  },
})

/** "Các Chi cục Thú y vùng", of which one recipient is "Chi cục Thú y vùng I - VII"; a group of a word or two ("các sở") has others. */
function hasMembers(unit: string, recipients: readonly string[]): boolean {
  const kind = /^các\s(.+)$/iu.exec(unit)?.[1]
  if (kind === undefined || kind.split(' ').length < 3) return false
  return recipients.some((recipient) => foldName(recipient).startsWith(`${foldName(kind)} `))
}

/** Leaders of no one else than the body that speaks: `Ban Giám hiệu`, `Ban Giám hiệu nhà trường`, `Lãnh đạo đơn vị`. */
const ownLeaders =
  /^(?:ban (?:giám hiệu|giám đốc)|(?:ban |tập thể )?lãnh đạo)(?:\s(?:nhà trường|trường|sở|đơn vị|cơ quan|trung tâm|bệnh viện|công ty))?$/iu

/** The issuer itself, one of those that issue jointly, or the organ that leads it: a plan is not sent to who makes it. */
function issues(issuers: readonly string[], unit: string, options: KeyOptions): boolean {
  if (ownLeaders.test(unit)) return true
  const own = unit.replace(
    /^(?:ban (?:thường vụ|chấp hành|thường trực|giám hiệu|giám đốc|lãnh đạo)|lãnh đạo|btv|bch|thường trực)\s(?=\p{L})/iu,
    '',
  )
  return issuers.some((name) => sameAgency(name, unit, options) || (own !== unit && sameAgency(name, own, options)))
}

/** The names of those that issue, with and without the body above them. */
function issuersOf(plan: Plan): readonly string[] {
  const [parent = ''] = plan.issuer.parent.map(({ value }) => value)
  return issuerNames(plan).flatMap((name) => [name, `${name} ${parent}`])
}

function assigns({ role, field, text }: Passage): boolean {
  return (role === 'assignment' ? fields.has(field) : role === 'unit') && text.length <= 1000
}

function abbreviationsOf(reading: Reading): Readonly<Record<string, string>> {
  return Object.fromEntries(
    reading.definitions().flatMap(({ found: { short, long } }) => (long === undefined ? [] : [[short, long] as const])),
  )
}

function tasks(unit: string, recipient: string): string {
  return `noi_dung:
  - muc_dich: |
      Đưa hồ sơ giấy lên hệ thống dùng chung của tỉnh.
  - nhiem_vu:
      noi_dung:
        - tieu_de: Bố trí kinh phí số hóa
          chu_tri: ${unit}
          thoi_han: Quý I/2027
  - to_chuc_thuc_hien: |
      Văn phòng Sở theo dõi, đôn đốc việc thực hiện Kế hoạch này.
noi_nhan:
  gui:
    - ${recipient}
    - Văn phòng Sở
  luu: [VT]`
}
