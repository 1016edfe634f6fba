import { foldName } from '../../language/agencies/fold-name.ts'
import { withoutEnd } from '../../language/words/without-end.ts'
import type { Role } from '../../plan/plan.ts'

/** Titles that say a role word for word. */
const exact: readonly (readonly [Role, RegExp])[] = [
  ['muc_dich', /^mục đích(?:(?:,| và| -|,? ý nghĩa,?) ?(?:ý nghĩa, )?yêu cầu)?$/u],
  ['muc_tieu', /^(?:các )?mục tiêu(?:,? (?:chung|cụ thể|chỉ tiêu|tổng quát|chủ yếu))?$/u],
  ['nhiem_vu', /^(?:các )?nhiệm vụ(?:(?:,| và) giải pháp)?(?: (?:trọng tâm|chủ yếu|cụ thể|thực hiện))?$/u],
  ['giai_phap', /^(?:các )?giải pháp(?: (?:thực hiện|chủ yếu|cụ thể))?$/u],
  ['kinh_phi', /^(?:nguồn )?kinh phí(?: thực hiện)?$/u],
  ['to_chuc_thuc_hien', /^tổ chức thực hiện$/u],
  ['che_do_bao_cao', /^chế độ (?:thông tin,? )?báo cáo$/u],
]

/** Titles that say it with other words, or among others. */
const likely: readonly (readonly [Role, RegExp])[] = [
  ['muc_dich', /^(?:quan điểm, )?mục đích|^yêu cầu(?:$|,)/u],
  ['kinh_phi', /^(?:dự toán |nguồn |bảo đảm )?(?:kinh phí|nguồn lực|nguồn vốn)/u],
  ['che_do_bao_cao', /^(?:chế độ|công tác) (?:thông tin,? |kiểm tra,? |giám sát,? |thông tin và ){0,2}báo cáo|^báo cáo$/u],
  ['to_chuc_thuc_hien', /^tổ chức (?:thực hiện|triển khai)|^phân công(?: nhiệm vụ| trách nhiệm| tổ chức| thực hiện|$)/u],
  ['muc_tieu', /^(?:các |quan điểm,? |dự báo các )?(?:mục tiêu|chỉ tiêu)|^quan điểm.{1,20}mục tiêu/u],
  ['nhiem_vu', /^(?:các )?nhiệm vụ|^chỉ tiêu, nhiệm vụ|^nội dung/u],
  ['giai_phap', /^(?:các |biện pháp, |một số )?giải pháp|(?: |^)giải pháp(?: |$)/u],
]

/** Where no section is called tasks: what is to be done. */
const otherwise: readonly (readonly [Role, RegExp])[] = [
  ['nhiem_vu', /(?:^|,? )(?:phương án|các hoạt động|hoạt động trọng tâm|công việc)(?: |,|$)/u],
]

/** No role is told further on. */
const longest = 300

/** The roles of sections by their titles. A role is given once: the others of its kind are `muc`. */
export function rolesOf(titles: readonly (string | undefined)[]): readonly Role[] {
  const names = titles.map((title) => foldName(withoutEnd((title ?? '').slice(0, longest).replaceAll('–', '-'), /[\s.:;,]/u)))
  const roles: Role[] = names.map(() => 'muc')
  const used = new Set<Role>()
  for (const words of [exact, likely, otherwise]) {
    names.forEach((name, at) => {
      if (roles[at] !== 'muc') return
      const role = words.find(([role, pattern]) => !used.has(role) && pattern.test(name))?.[0]
      if (role === undefined) return
      roles[at] = role
      used.add(role)
    })
  }
  return roles
}
