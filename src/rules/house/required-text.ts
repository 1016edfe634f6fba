import { defineRule } from '../rule.ts'
import { findText } from './find-text.ts'

/** Looked for in each text of the author's, not across two of them. What is missing has no place: the subject stands for the plan. */
export const requiredText = defineRule({
  code: 'NB003',
  group: 'noi-bo',
  severity: 'warning',
  sure: 'practice',
  bad: {
    yaml: 'trich_yeu: ⟦Số hóa hồ sơ lưu trữ năm 2027⟧',
    house: { required: ['Hệ thống quản lý văn bản'] },
  },
  good: {
    yaml: `trich_yeu: Số hóa hồ sơ lưu trữ năm 2027
ket_thuc: |
  Các phòng gửi kết quả trên Hệ thống quản lý văn bản của tỉnh.`,
    house: { required: ['Hệ thống quản lý văn bản'] },
  },
  check({ plan, reading, readable, house }, report) {
    // Where a part was not read the text may stand in it.
    if (house.required.length === 0 || !readable('')) return
    const texts = reading.passages().map(({ text }) => text)
    for (const required of house.required)
      if (!texts.some((text) => findText(text, required).length > 0))
        report(plan.subject?.place ?? plan.place, { text: required })
  },
})
