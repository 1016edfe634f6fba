import { lowerOf } from '../../language/words/holds.ts'
import { clausesOf } from '../head/form-sources.ts'
import { defineRule } from '../rule.ts'

const grounds =
  /(?<!\p{L})(?:căn cứ|thực hiện|triển khai|theo|trên cơ sở|thi hành|chấp hành|xét|quán triệt|hưởng ứng)(?!\p{L})|^(?:nhằm|để)(?!\p{L})/u

/** An instrument by its number and symbol: an opening that names one tells its grounds. */
const instrument = /(?<!\p{L})số:?\s{0,3}\d{1,5}(?:\/\d{4})?\s?[/-]\s?\p{Lu}/u

/** A plan may have a part with its legal grounds (II.6.c); one that tells neither grounds nor purpose leaves its reader to guess. */
export const noBasis = defineRule({
  code: 'TT060',
  group: 'trich-yeu-can-cu',
  severity: 'info',
  clause: clausesOf({ state: 'khoản 6 điểm c', hd05: 'khoản 6.2.3', hd36: 'điểm 1.6.2' }),
  sure: 'derived',
  bad: { yaml: 'trich_yeu: ⟦Số hóa hồ sơ lưu trữ năm 2027⟧', without: ['mo_dau'] },
  good: { yaml: 'can_cu: [Luật Lưu trữ ngày 21 tháng 6 năm 2024]', without: ['mo_dau'] },
  check({ plan, reading, readable, stage }, report) {
    if (plan.subject === undefined || plan.bases.length > 0 || !readable('/can_cu') || !readable('/mo_dau')) return
    // A plan issued with a decision has its grounds there; a draft may still get them.
    if (plan.issuedWith !== undefined || (stage !== 'final' && plan.status === 'du_thao')) return
    // Without an opening the first section may begin with the grounds.
    const [first] = plan.sections
    if (/(?<!\p{L})(?:căn cứ|cơ sở pháp lý)(?!\p{L})/iu.test(first?.title?.value ?? '')) return
    const opening = reading
      .passages()
      .filter(({ role, section }) =>
        plan.opening === undefined ? section === first && section !== undefined && role !== 'title' : role === 'opening',
      )
    if (opening.some(({ text }) => grounds.test(lowerOf(text)) || instrument.test(text))) return
    report(plan.subject.place, {})
  },
})
