import { defineFormRule } from '../form-rule.ts'
import { stateClauses } from './state-clauses.ts'
import { tellOnce } from './tell-once.ts'

/** On paper each appendix names its document; an electronic file need not fill the line in (NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục III, khoản 1 điểm c). */
export const referenceMissing = defineFormRule({
  code: 'TB088',
  severity: 'info',
  sure: 'text',
  clause: { ...stateClauses('Mục III, khoản 1 điểm c'), dang_hd05: 'HD 05-HD/VPTW, Phần II, mục II, khoản 1.2' },
  holds: { profiles: ['nd30', 'mttq', 'cong_doan', 'hoi_lhpn', 'huu_nghi', 'dang_hd05'] },
  covers: ['U170'],
  bad: { change: { without: ['appendixReference'] }, at: 'appendixLabel' },
  good: {},
  check({ parts }, report) {
    const numbers = new Set(parts.flatMap(({ component }) => component?.appendix ?? []))
    const breaches = [...numbers].flatMap((number) => {
      const own = parts.filter(({ component }) => component?.appendix === number)
      const [first] = own
      const [head] = own.filter(({ key }) => key === 'appendixLabel' || key === 'appendixTitle')
      if (first === undefined || head === undefined) return []
      const isTold = own.some(({ key, text }) => key === 'appendixReference' || /^\((?:ban hành )?kèm theo/iu.test(text.trim()))
      return isTold ? [] : [{ kind: 'none', at: head.place, args: {} }]
    })
    tellOnce<'TB088'>(breaches, report)
  },
})
