import { clausesOf } from '../head/form-sources.ts'
import { defineRule } from '../rule.ts'

/** Four printed lines; of real plans hardly one in a hundred has a longer subject. */
const most = 60

/** “Ngắn gọn” (II.5.a): a subject that copies the whole name of what it carries out fills the head of the page. */
export const subjectLong = defineRule({
  code: 'TT054',
  group: 'trich-yeu-can-cu',
  severity: 'info',
  clause: clausesOf({ state: 'khoản 5 điểm a', hd05: 'khoản 5.1.1', hd36: 'điểm 1.5.1', youth: 'mục III, khoản 5' }),
  sure: 'derived',
  bad: {
    yaml: `trich_yeu: ⟦${'Rà soát, thống kê và số hóa hồ sơ, tài liệu lưu trữ của các phòng, trung tâm, chi cục trực thuộc, '.repeat(3)}bàn giao cho Lưu trữ lịch sử tỉnh năm 2027⟧`,
  },
  good: { yaml: 'trich_yeu: Số hóa hồ sơ, tài liệu lưu trữ của các phòng, trung tâm, chi cục trực thuộc Sở năm 2027' },
  check({ plan }, report) {
    const words = plan.subject?.value.split(/\s+/).length ?? 0
    if (plan.subject !== undefined && words > most) report(plan.subject.place, { words })
  },
})
