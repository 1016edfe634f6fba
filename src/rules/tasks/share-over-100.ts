import { placeWithin } from '../../plan/snippet.ts'
import { defineRule } from '../rule.ts'
import { withProse } from './example-plan.ts'

const percent = /%/g
const percentage = /(?<![\d.,])(\d{3,4})(?:,\d{1,2})?\s?%\s/g
/** A share of countable things or people; growth and a comparison with a plan may well be over 100%. */
const things =
  /(?:số\s|tổng số\s|các\s){0,2}(?:hộ|người|cán bộ|công chức|viên chức|đảng viên|hội viên|đoàn viên|học sinh|sinh viên|học viên|giáo viên|trẻ em|xã|phường|thôn|khu phố|trường|cơ quan|đơn vị|hồ sơ|thủ tục|cơ sở|chi bộ|chi hội|chi đoàn|tổ chức|phụ nữ|thanh niên|gia đình|thư viện|bản|làng)(?!\p{L})/iuy
const compared = /(?<!\p{L})(?:tăng|bằng|gấp|vượt|hơn|so với)(?!\p{L})/iu

export const shareOver100 = defineRule({
  code: 'ND077',
  group: 'nhiem-vu',
  severity: 'warning',
  sure: 'practice',
  bad: { yaml: withProse('Phấn đấu đến hết năm 2027 có ⟦120% hồ sơ⟧ được số hóa.') },
  good: { yaml: withProse('Phấn đấu đến hết năm 2027 có 100% hồ sơ được số hóa, đạt 120% kế hoạch.') },
  check({ reading }, report) {
    for (const { text, place } of reading.where(percent)) {
      for (const match of text.matchAll(percentage)) {
        things.lastIndex = match.index + match[0].length
        if (Number(match[1]) <= 100 || !things.test(text)) continue
        const end = things.lastIndex
        const around = `${text.slice(Math.max(0, match.index - 30), match.index)} ${text.slice(end, end + 30)}`
        if (!compared.test(around)) report(placeWithin(place, match.index, end), { share: text.slice(match.index, end) })
      }
    }
  },
})
