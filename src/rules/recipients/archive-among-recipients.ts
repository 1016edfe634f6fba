import { holds } from '../../language/words/holds.ts'
import { defineRule } from '../rule.ts'
import { recipientLines } from './recipient-names.ts'

const archive = /^[-+\s]{0,3}lưu(?:\s*:|\s+(?:vt|văn thư|vp|văn phòng|hồ sơ|hs|cb|chi bộ|đảng ủy)(?!\p{L})|$)/iu

const bare = /^\P{L}{0,5}lưu\P{L}{0,5}$/iu

/** The place where the plan is kept has a key of its own (luu): there the form sets “Lưu”, and it stays the last line. */
export const archiveAmongRecipients = defineRule({
  code: 'TT114',
  group: 'noi-nhan',
  severity: 'warning',
  sure: 'practice',
  covers: ['U158', 'U159'],
  bad: { yaml: "noi_nhan: {gui: [UBND tỉnh (báo cáo), ⟦'Lưu: VT'⟧], luu: [VT]}" },
  good: { yaml: 'noi_nhan: {gui: [UBND tỉnh (báo cáo), Trung tâm Lưu trữ lịch sử], luu: [VT]}' },
  check({ plan }, report) {
    for (const { value, place } of recipientLines(plan))
      if (holds(value, 'lưu') && archive.test(value)) report(place, { written: value, isBare: bare.test(value) })
  },
})
