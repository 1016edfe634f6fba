import { defineFormRule } from '../form-rule.ts'
import { provisionOf } from './demand.ts'
import { roomOf } from './text-room.ts'

/** mm: the border stands a little off the words, and cells keep some blank at their sides. */
const tolerance = 6

/** The stamp of urgency is 30, 40 or 20 mm wide, by its words (NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục III, khoản 2 điểm b). */
export const markBox = defineFormRule({
  code: 'TB105',
  severity: 'warning',
  sure: 'text',
  covers: ['U172'],
  holds: { profiles: ['nd30', 'mttq', 'cong_doan', 'hoi_lhpn', 'huu_nghi'] },
  bad: { change: { paragraphs: { urgency: { left: 0, right: 0 } } }, at: 'urgency' },
  good: {},
  check({ partsOf, word, profile }, report) {
    const widths = profile.components.urgency?.boxWidths
    if (widths === undefined) return
    for (const part of partsOf('urgency')) {
      const wanted = widths.v[part.shown.trim().toLocaleUpperCase('vi')]
      const room = roomOf(part, word)
      if (wanted === undefined || room === undefined || !part.paragraph.look.boxed) continue
      // A column narrower than the mark leaves it no choice.
      const isCramped = room < wanted && room + part.paragraph.look.left + part.paragraph.look.right < wanted + tolerance
      if (Math.abs(room - wanted) > tolerance && !isCramped)
        report(part.place, { mark: part.text.trim(), width: Math.round(room), wanted }, { clause: provisionOf(profile, widths) })
    }
  },
})
