import { placeWithin } from '../../plan/snippet.ts'
import { defineRule } from '../rule.ts'
import { loneMarks } from './lone-marks.ts'
import { rewrite } from './rewrite.ts'

const quotes = /[“”]/g

/** “ where a quotation ends, ” where it begins. */
export const reversedQuotes = defineRule({
  code: 'LV014',
  group: 'loi-van',
  severity: 'warning',
  sure: 'practice',
  fix: 'suggestion',
  bad: {
    yaml: `ket_thuc: |
  Văn phòng Sở phát động phong trào “Mỗi tuần một hộp hồ sơ⟦“⟧ trong toàn Sở.`,
  },
  good: {
    yaml: `ket_thuc: |
  Văn phòng Sở phát động phong trào “Mỗi tuần một hộp hồ sơ” trong toàn Sở.`,
  },
  check({ reading }, report) {
    for (const { text, place } of reading.where(quotes)) {
      for (const { index, mark, kind } of loneMarks(text)) {
        if (kind !== 'reversed') continue
        const at = placeWithin(place, index, index + 1)
        const wanted = mark === '“' ? '”' : '“'
        const edit = rewrite(at, mark, wanted)
        report(at, { mark, wanted }, edit === undefined ? {} : { fix: { edits: [edit] } })
      }
    }
  },
})
