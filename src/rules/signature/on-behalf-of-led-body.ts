import { type AgencyKind, kindOfAgency } from '../../language/agencies/kind-of-agency.ts'
import { unmarked, withoutAuthorityMark } from '../../plan/typed-marks.ts'
import { defineRule } from '../rule.ts'
import { issuerKind, ownSigner } from './signers.ts'

const led: ReadonlySet<AgencyKind | undefined> = new Set(['so', 'phong', 'chi-cuc', 'trung-tam', 'thanh-tra', 'van-phong'])
const leaders = /^(?:ban (?:giám đốc|lãnh đạo)|tập thể lãnh đạo|lãnh đạo)(?!\p{L})/iu

/** A department is led by its head, who signs alone; TM. belongs to bodies that decide as a collective (Điều 13 khoản 1 and 2). */
export const onBehalfOfLedBody = defineRule({
  code: 'TT083',
  group: 'ky',
  severity: 'warning',
  clause: 'NĐ 30/2020/NĐ-CP, Điều 13 khoản 1, khoản 2; Phụ lục I, Phần I, Mục II, khoản 7 điểm b',
  sure: 'derived',
  holds: { families: ['nha_nuoc'] },
  covers: ['U139', 'U148'],
  bad: { yaml: 'ky: {thay_mat: ⟦Sở Nội vụ⟧, chuc_vu: Giám đốc, ho_ten: Nguyễn Văn An}' },
  good: { yaml: 'ky: {chuc_vu: Giám đốc, ho_ten: Nguyễn Văn An}' },
  check({ plan }, report) {
    const onBehalf = ownSigner(plan)?.onBehalf
    if (onBehalf === undefined || !led.has(issuerKind(plan))) return
    const body = unmarked(onBehalf.value, withoutAuthorityMark).slice(0, 200)
    if (led.has(kindOfAgency(body)) || leaders.test(body) || /^(?:sở|phòng|chi cục|trung tâm)$/iu.test(body))
      report(onBehalf.place, { body: onBehalf.value })
  },
})
