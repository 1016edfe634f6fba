import { holds } from '../../language/words/holds.ts'
import { placeWithin } from '../../plan/snippet.ts'
import { unmarked, withoutDash } from '../../plan/typed-marks.ts'
import { defineRule } from '../rule.ts'

const internal =
  /^(?:(?:Căn cứ|Theo|Xét)\s{1,5})?(phiếu trình|phiếu chuyển|thư điện tử|e-?mail|tin nhắn|ý kiến bút phê|giấy mời|bút phê|biên bản họp|biên bản cuộc họp)(?!\p{L})/iu

const sign = ['phiếu', 'thư điện tử', 'mail', 'tin nhắn', 'bút phê', 'giấy mời', 'biên bản']

/** Slips, messages and minutes are no instruments: they may be a reason, not a ground. */
export const internalBasis = defineRule({
  code: 'TT067',
  group: 'trich-yeu-can-cu',
  severity: 'info',
  sure: 'practice',
  covers: ['U120'],
  bad: { yaml: 'can_cu:\n  - ⟦Phiếu trình⟧ ngày 05 tháng 3 năm 2026 của Văn phòng Sở' },
  good: {
    yaml: 'can_cu:\n  - Thông báo số 15/TB-UBND ngày 05 tháng 3 năm 2026 của Ủy ban nhân dân tỉnh Sơn Hà về kết luận cuộc họp',
  },
  check({ plan }, report) {
    for (const { value, place } of plan.bases) {
      if (!holds(value, ...sign)) continue
      const text = unmarked(value, withoutDash)
      const what = internal.exec(text)?.[1]
      if (what === undefined) continue
      const start = value.length - text.length + text.indexOf(what)
      report(placeWithin(place, start, start + what.length), { what })
    }
  },
})
