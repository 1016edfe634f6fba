import { defineFormRule } from '../form-rule.ts'
import { everyParagraph } from './letters-of.ts'
import { stateClauses } from './state-clauses.ts'
import { tellOnce } from './tell-once.ts'

/** Marks of Vietnamese letters that are stored apart from their letter: breve, circumflex, horn and the five tones. */
const apart = /[\u0300\u0301\u0302\u0303\u0306\u0309\u031b\u0323]/

export const decomposedLetters = defineFormRule({
  code: 'TB020',
  severity: 'warning',
  sure: 'derived',
  clause: { ...stateClauses('Mục I, khoản 4'), dang_hd05: 'HD 05-HD/VPTW, Phần II, mục IV, khoản 1' },
  holds: { profiles: ['nd30', 'mttq', 'cong_doan', 'hoi_lhpn', 'huu_nghi', 'dang_hd05'] },
  covers: ['U004'],
  bad: { change: { texts: { subject: 'Triển khai số hóa hồ sơ'.normalize('NFD') } }, at: 'subject' },
  good: { change: { texts: { subject: 'Triển khai số hóa hồ sơ' } } },
  check(form, report) {
    const breaches = everyParagraph(form).flatMap(({ paragraph, at }) =>
      paragraph.runs.some(({ text }) => apart.test(text)) ? [{ kind: 'apart', at, args: {} }] : [],
    )
    tellOnce<'TB020'>(breaches, report)
  },
})
