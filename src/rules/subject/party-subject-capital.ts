import { placeWithin } from '../../plan/snippet.ts'
import { clausesOf } from '../head/form-sources.ts'
import { defineRule } from '../rule.ts'

/** Words that begin no proper name. */
const common =
  /^(?:Về|Triển khai|Thực hiện|Tiếp tục|Tăng cường|Tổ chức|Kiểm tra|Giám sát|Học tập|Quán triệt|Nghiên cứu|Phát động|Đẩy mạnh|Nâng cao|Sơ kết|Tổng kết|Công tác|Xây dựng|Bồi dưỡng|Đào tạo|Tuyên truyền|Khảo sát|Rà soát|Củng cố|Làm việc|Kiểm điểm|Lãnh đạo|Chuẩn bị|Phát triển|Đổi mới|Luân chuyển|Sắp xếp|Phối hợp|Tập huấn|Hưởng ứng)(?!\p{L})/u

/** The Party's subjects begin with a small letter in every example of HD 36 and HD 05; no sentence demands it. */
export const partySubjectCapital = defineRule({
  code: 'TT055',
  group: 'trich-yeu-can-cu',
  severity: 'info',
  clause: clausesOf({ hd05: 'khoản 5.1.1 (các ví dụ)', hd36: 'điểm 1.5.1 (các ví dụ)' }),
  sure: 'derived',
  holds: { families: ['dang'] },
  covers: ['U102'],
  fix: 'suggestion',
  bad: { base: 'dang', yaml: 'trich_yeu: ⟦Học tập⟧, quán triệt nghị quyết của Đảng năm 2027' },
  good: { base: 'dang', yaml: 'trich_yeu: Đại hội Đảng bộ tỉnh lần thứ XVIII, nhiệm kỳ 2030 - 2035' },
  check({ plan }, report) {
    const { subject } = plan
    const found = subject && common.exec(subject.value)
    // A subject in capitals is told as such.
    if (subject === undefined || !found || !/\p{Ll}{2}/u.test(subject.value)) return
    const at = placeWithin(subject.place, 0, found[0].length)
    const first = placeWithin(subject.place, 0, 1).range
    const edit = { start: first.start.offset, end: first.end.offset, text: subject.value.charAt(0).toLocaleLowerCase('vi') }
    report(at, { words: found[0] }, { fix: { edits: [edit], kind: 'suggestion' } })
  },
})
