import { defineRule } from '../rule.ts'
import { printsAsTyped } from './printed-roles.ts'

const sample =
  /(?<!\p{L})(?:(?:Nguyễn|Trần|Lê|Phạm) (?:Văn|Thị) [A-EX](?!\p{L})|(?:Công ty|đơn vị|trường|xã|phường|tỉnh) (?:ABC|XYZ|XX|A\/B)(?![\p{L}\p{N}])|[Ll]orem ipsum|0123[. ]?456[. ]?789|\((?:[Kk]ý|Chữ ký)[^()\n]{0,40}(?:họ tên|họ và tên|đóng dấu)[^()\n]{0,20}\)|(?:abc|email|ten|example)@[a-z]{2,10}\.[a-z.]{2,8}|\((?:ví dụ|VD|mẫu)\s?:[^()\n]{0,60}\))/gu
const marks = /ABC|XYZ|XX|A\/B|Lorem|lorem|0123|\([KkCvVm]|@|(?:Văn|Thị) [A-EX]/

/** What stands in templates in place of the real thing. */
export const sampleData = defineRule({
  code: 'LV081',
  group: 'loi-van',
  severity: 'warning',
  alsoAs: ['error'],
  sure: 'practice',
  covers: ['U009', 'U212'],
  bad: { yaml: 'mo_dau: |\n  Theo phân công của đồng chí ⟦Nguyễn Văn A⟧, Sở Nội vụ ban hành Kế hoạch như sau:' },
  good: { yaml: 'mo_dau: |\n  Theo phân công của đồng chí Nguyễn Văn An, Sở Nội vụ ban hành Kế hoạch như sau:' },
  check({ reading, stage }, report) {
    const whole = reading.whole()
    if (!marks.test(whole.text)) return
    const severity = stage === 'final' ? 'error' : 'warning'
    for (const match of whole.text.matchAll(sample)) {
      if (!printsAsTyped(whole.passageAt(match.index)?.passage.role ?? 'name')) continue
      report(whole.placeOf(match.index, match.index + match[0].length), { text: match[0] }, { severity })
    }
  },
})
