import { defineRule } from '../rule.ts'
import { printsAsTyped } from './printed-roles.ts'

const note =
  /(?<![\p{L}\p{N}])(?:TODO|FIXME|TBD)(?![\p{L}\p{N}])|\((?:cần |phải |đề nghị |sẽ |nhờ |để )?(?:kiểm tra lại|xem lại|rà soát lại|bổ sung sau|điền sau|viết sau|chờ số liệu|chờ ý kiến|xin ý kiến|chưa rõ|chưa có số liệu|sửa lại|bỏ đoạn này)[^()\n]{0,40}\)|(?:Comment(?:ed)?|Deleted|Formatted|Inserted) ?\[[^\]\n]{0,20}\]:?|(?:Deleted|Formatted|Inserted):\s/gu
const marks =
  /TODO|FIXME|TBD|\((?:cần|phải|đề|sẽ|nhờ|để|kiểm|xem|rà|bổ|điền|viết|chờ|xin|chưa|sửa|bỏ)|Comment|Deleted|Formatted|Inserted/

/** Notes of the drafter to the reader of the draft, and what Word leaves when tracked changes are copied out. */
export const draftingNote = defineRule({
  code: 'LV082',
  group: 'loi-van',
  severity: 'warning',
  alsoAs: ['error'],
  sure: 'practice',
  covers: ['U009'],
  bad: {
    yaml: 'mo_dau: |\n  Thực hiện Chương trình công tác, Sở Nội vụ ban hành Kế hoạch số hóa 2.000 mét hồ sơ ⟦(cần kiểm tra lại số liệu)⟧ như sau:',
  },
  good: {
    yaml: 'mo_dau: |\n  Thực hiện Chương trình công tác, Sở Nội vụ ban hành Kế hoạch số hóa 2.000 mét hồ sơ (đã kiểm tra, chỉnh lý) như sau:',
  },
  check({ reading, stage }, report) {
    const whole = reading.whole()
    if (!marks.test(whole.text)) return
    const severity = stage === 'final' ? 'error' : 'warning'
    for (const match of whole.text.matchAll(note)) {
      if (!printsAsTyped(whole.passageAt(match.index)?.passage.role ?? 'name')) continue
      const text = match[0].trimEnd()
      report(whole.placeOf(match.index, match.index + text.length), { text }, { severity })
    }
  },
})
