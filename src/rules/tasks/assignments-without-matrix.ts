import { tasksOf } from '../../compose/assignment-matrix.ts'
import { defineRule } from '../rule.ts'
import { headOf } from './task-nodes.ts'

/** The fields are printed as lines all the same: no word is lost for want of an appendix. */
export const assignmentsWithoutMatrix = defineRule({
  code: 'ND006',
  source: 'yaml',
  group: 'nhiem-vu',
  severity: 'warning',
  sure: 'practice',
  bad: {
    yaml: `noi_dung:
  - muc_dich: |
      Hồ sơ dùng chung.
  - nhiem_vu:
      noi_dung:
        - tieu_de: ⟦Rà soát⟧
          chu_tri: Văn phòng Sở
  - to_chuc_thuc_hien: |
      Văn phòng Sở theo dõi.
hien_phan_cong: phu_luc`,
  },
  good: { yaml: 'hien_phan_cong: dong' },
  check({ plan }, report) {
    if (plan.assignmentsIn !== 'phu_luc' || plan.appendices.some(({ matrix }) => matrix)) return
    const [first] = tasksOf(plan)
    if (first !== undefined) report(headOf(first).place, {})
  },
})
