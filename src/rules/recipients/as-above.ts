import { holds } from '../../language/words/holds.ts'
import { clausesOf } from '../head/form-sources.ts'
import { defineRule } from '../rule.ts'
import { recipientLines } from './recipient-names.ts'

/** “Như trên” points up to “Kính gửi”, which only letters, submissions and upward reports have (II.9.b, c; HD 05, 9.2.3, 9.2.4). */
export const asAbove = defineRule({
  code: 'TT118',
  group: 'noi-nhan',
  severity: 'warning',
  clause: clausesOf({ state: 'khoản 9 điểm b, điểm c', hd05: 'khoản 9.2.3, khoản 9.2.4', hd36: 'điểm 1.9.2' }),
  sure: 'text',
  covers: ['U160'],
  bad: { yaml: 'noi_nhan: {gui: [⟦Như trên⟧, UBND tỉnh (báo cáo)], luu: [VT]}' },
  good: { yaml: 'noi_nhan: {gui: [UBND tỉnh (báo cáo)], luu: [VT]}' },
  check({ plan }, report) {
    // With “Kính gửi” it points at something, and TT005 tells what is wrong.
    if (plan.marks.addressees.length > 0) return
    for (const { value, place } of recipientLines(plan))
      if (holds(value, 'như trên', 'như kính') && /^như (?:trên|kính gửi)(?!\p{L})/iu.test(value))
        report(place, { written: value })
  },
})
