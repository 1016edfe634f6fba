import { foldName } from '../../language/agencies/fold-name.ts'
import { withoutEnd } from '../../language/words/without-end.ts'
import type { Role } from '../../plan/plan.ts'
import { defineRule } from '../rule.ts'

/** Titles that say a role word for word. */
const titles: readonly (readonly [Role, RegExp])[] = [
  ['muc_dich', /^mục đích(?:(?:,| và| -) (?:ý nghĩa, )?yêu cầu)?$/u],
  ['muc_tieu', /^(?:các )?mục tiêu(?:,? (?:chung|cụ thể|chỉ tiêu|tổng quát))?$/u],
  ['nhiem_vu', /^(?:các )?nhiệm vụ(?:(?:,| và) giải pháp)?(?: (?:trọng tâm|chủ yếu|cụ thể|thực hiện))?$/u],
  ['giai_phap', /^(?:các )?giải pháp(?: (?:thực hiện|chủ yếu|cụ thể))?$/u],
  ['kinh_phi', /^(?:nguồn )?kinh phí(?: thực hiện)?$/u],
  ['to_chuc_thuc_hien', /^tổ chức thực hiện$/u],
  ['che_do_bao_cao', /^chế độ (?:thông tin,? )?báo cáo$/u],
]

/** A section under `muc` whose title is a role’s: under its own key it is found by all that look for it. */
export const sectionRole = defineRule({
  code: 'ND032',
  source: 'yaml',
  group: 'bo-cuc',
  severity: 'info',
  sure: 'practice',
  bad: {
    yaml: `noi_dung:
  - muc_dich: |
      Hồ sơ dùng chung.
  - nhiem_vu: |
      Rà soát hồ sơ.
  - ⟦muc⟧:
      tieu_de: Tổ chức thực hiện
      noi_dung: Văn phòng Sở theo dõi.`,
  },
  good: {
    yaml: `noi_dung:
  - muc_dich: |
      Hồ sơ dùng chung.
  - nhiem_vu: |
      Rà soát hồ sơ.
  - muc:
      tieu_de: Thời gian, địa điểm
      noi_dung: Trong tháng 11 năm 2026, tại trụ sở Sở.
  - to_chuc_thuc_hien: |
      Văn phòng Sở theo dõi.`,
  },
  check({ plan }, report) {
    const used = new Set(plan.sections.map(({ role }) => role))
    for (const { role, title, place } of plan.sections) {
      if (role !== 'muc' || title === undefined) continue
      const name = foldName(withoutEnd(title.value, /[\s.:;,]/u))
      const own = titles.find(([, words]) => words.test(name))?.[0]
      if (own !== undefined && !used.has(own)) report(place, { role: own, title: title.value })
    }
  },
})
