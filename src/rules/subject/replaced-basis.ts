import { compareDates } from '../../plan/calendar.ts'
import { placeWithin } from '../../plan/snippet.ts'
import { defineRule } from '../rule.ts'
import { replacedInstruments } from './replaced-instruments.ts'

const past = /thay thế|bãi bỏ|hết hiệu lực|trước đây|sửa đổi/iu

/** A basis or an opening that rests on an instrument which another has replaced by the day of issue. */
export const replacedBasis = defineRule({
  code: 'TT068',
  group: 'trich-yeu-can-cu',
  severity: 'warning',
  clause: 'NĐ 30/2020/NĐ-CP, Điều 37; Quy định 399-QĐ/TW; HD 05-HD/VPTW, Phần III, khoản 1',
  sure: 'text',
  covers: ['U119'],
  bad: {
    base: 'dang',
    yaml: 'can_cu:\n  - ⟦Hướng dẫn số 36-HD/VPTW, ngày 03/4/2018⟧ của Văn phòng Trung ương Đảng về thể thức và kỹ thuật trình bày văn bản của Đảng',
  },
  good: {
    base: 'dang',
    yaml: 'can_cu:\n  - Hướng dẫn số 05-HD/VPTW, ngày 27/5/2026 của Văn phòng Trung ương Đảng về thể thức và kỹ thuật trình bày văn bản của Đảng',
  },
  check({ reading }, report) {
    const day = reading.dayOfJudgement()
    if (day === undefined) return
    for (const { passage, found } of reading.citations()) {
      if ((passage.role !== 'basis' && passage.role !== 'opening') || found.key === undefined) continue
      const old = replacedInstruments.find(({ key }) => key === found.key)
      // A number of the Party starts anew each term: QĐ 66 of another term is another instrument.
      if (
        old === undefined ||
        compareDates(day, old.from) < 0 ||
        (found.date !== undefined && found.date.year > old.from.year - 1)
      )
        continue
      if (past.test(passage.text.slice(Math.max(0, found.start - 60), found.start))) continue
      const what = passage.text.slice(found.start, found.end)
      report(
        placeWithin(passage.place, found.start, found.issuer === undefined ? found.end : (found.dateSpan ?? found).end),
        { what, by: old.by },
        { clause: old.clause },
      )
    }
  },
})
