import type { Plan, Role } from '../../plan/plan.ts'
import { defineRule } from '../rule.ts'

/** What every plan is expected to tell, and the sections that tell it: by their role, or by what the title of any section says. */
const core: readonly { readonly role: Role; readonly also: readonly Role[]; readonly titles: RegExp }[] = [
  { role: 'muc_dich', also: ['muc_tieu'], titles: /mục đích|mục tiêu|yêu cầu|ý nghĩa/iu },
  {
    role: 'nhiem_vu',
    also: ['giai_phap'],
    titles: /nhiệm vụ|giải pháp|biện pháp|nội dung|hoạt động|công việc|phương án|chương trình|lịch|tiến độ|phần việc/iu,
  },
  {
    role: 'to_chuc_thuc_hien',
    also: [],
    titles: /tổ chức thực hiện|phân công|trách nhiệm|(?:tổ chức|thực hiện) triển khai|triển khai thực hiện/iu,
  },
]

/** No instrument demands the standard sections, and real plans lack one now and then: a warning, never an error. */
export const coreSectionMissing = defineRule({
  code: 'ND001',
  group: 'bo-cuc',
  severity: 'warning',
  sure: 'practice',
  covers: ['U199'],
  bad: {
    yaml: `noi_dung:
  - ⟦muc_dich⟧: |
      Hồ sơ dùng chung.
  - nhiem_vu: |
      Rà soát hồ sơ.`,
  },
  good: {
    yaml: `noi_dung:
  - muc_tieu: |
      Hồ sơ dùng chung.
  - giai_phap: |
      Rà soát hồ sơ.
  - to_chuc_thuc_hien: |
      Văn phòng Sở theo dõi.`,
  },
  check({ plan, readable }, report) {
    if (!readable('/noi_dung') || plan.sections.length === 0) return
    for (const { role, also, titles } of core) {
      const there =
        plan.sections.some((section) => section.role === role || also.some((other) => other === section.role)) ||
        plan.sections.some(({ title }) => title !== undefined && titles.test(title.value)) ||
        namesItWithin(plan, titles)
      if (!there) report(plan.sections[0]?.place ?? plan.place, { role })
    }
  },
})

/** The label of a part, written out. */
const partLabel = /^phần\s/iu

/**
 * Schools part a plan into `A.`, `B.` or `Phần I.` and write the standard sections below the parts; only there does the second level speak for the first.
 * A title must begin with the words: among the many titles of that level they stand anywhere.
 */
function namesItWithin({ sections, sectionStyle }: Plan, titles: RegExp): boolean {
  const isParted = sectionStyle === 'A.' || sections.some(({ explicitLabel }) => partLabel.test(explicitLabel?.value ?? ''))
  if (!isParted) return false
  return sections.some(({ content }) =>
    content.some((item) => item.kind === 'node' && item.node.title !== undefined && item.node.title.value.search(titles) === 0),
  )
}
