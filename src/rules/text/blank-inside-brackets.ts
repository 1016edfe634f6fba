import { defineRule } from '../rule.ts'
import { letter } from './letters.ts'
import { fixOf } from './rewrite.ts'

const afterOpening = new RegExp(`(^|[^${letter}0-9])([(“[])([ \\u00a0]{1,3})(?=[${letter}0-9“])`, 'gm')
const beforeClosing = new RegExp(`([${letter}0-9.,%…”])([ \\u00a0]{1,3})([)”\\]])(?![${letter}0-9])`, 'g')
const someBlank = /[(“[][ \u00a0]|[ \u00a0][)”\]]/
// Room for the clerk to fill in: (ngày   ), (số  ).
const room = /(?:ngày|tháng|năm|số|[/….])$/i

/** Brackets and quotation marks stand close to what they enclose. */
export const blankInsideBrackets = defineRule({
  code: 'LV006',
  group: 'loi-van',
  severity: 'warning',
  sure: 'practice',
  covers: ['U006'],
  fix: 'safe',
  bad: {
    yaml: `ket_thuc: |
  Văn phòng Sở theo dõi (⟦ ⟧qua phần mềm dùng chung).`,
  },
  good: {
    yaml: `ket_thuc: |
  Văn phòng Sở theo dõi (qua phần mềm dùng chung); mục nào xong đánh dấu [ ] hoặc ( ).`,
  },
  check({ reading }, report) {
    const whole = reading.whole()
    if (!someBlank.test(whole.text)) return
    for (const { 1: before = '', 2: mark = '', 3: blanks = '', index } of whole.text.matchAll(afterOpening)) {
      const start = index + before.length + mark.length
      const end = start + blanks.length
      report(whole.placeOf(start, end), { mark, side: 'after' }, fixOf(whole, [{ start, end, wanted: '' }]))
    }
    for (const { 1: before = '', 2: blanks = '', 3: mark = '', index } of whole.text.matchAll(beforeClosing)) {
      const start = index + before.length
      const end = start + blanks.length
      if (room.test(whole.text.slice(Math.max(start - 6, 0), start))) continue
      report(whole.placeOf(start, end), { mark, side: 'before' }, fixOf(whole, [{ start, end, wanted: '' }]))
    }
  },
})
