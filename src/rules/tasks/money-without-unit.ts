import { defineRule } from '../rule.ts'
import { withTasks } from './example-plan.ts'

const bare = /^(?:khoảng |dự kiến )?\d[\d.,\s]{0,20}(?:\s?[-–]\s?\d[\d.,\s]{0,20})?$/iu

/** `kinh_phi: 250`: under the task and in the matrix it prints as it stands, and nobody can tell đồng from millions of them. */
export const moneyWithoutUnit = defineRule({
  code: 'ND084',
  group: 'nhiem-vu',
  severity: 'warning',
  sure: 'practice',
  covers: ['U203'],
  bad: {
    yaml: withTasks(`- tieu_de: Rà soát hồ sơ
  chu_tri: Văn phòng Sở
  thoi_han: Quý I/2027
  kinh_phi: ⟦250⟧
- tieu_de: Số hóa hồ sơ
  chu_tri: Văn phòng Sở
  thoi_han: Quý II/2027`),
  },
  good: {
    yaml: withTasks(`- tieu_de: Rà soát hồ sơ
  chu_tri: Văn phòng Sở
  thoi_han: Quý I/2027
  kinh_phi: 250 triệu đồng
- tieu_de: Số hóa hồ sơ
  chu_tri: Văn phòng Sở
  thoi_han: Quý II/2027`),
  },
  check({ reading }, report) {
    for (const task of reading.tasks()) {
      for (const { value, place } of task.assignment.get('kinh_phi') ?? []) {
        if (bare.test(value) && /[1-9]/.test(value)) report(place, { amount: value })
      }
    }
  },
})
