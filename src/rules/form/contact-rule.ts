import { defineFormRule } from '../form-rule.ts'
import { stateClauses } from './state-clauses.ts'

export const contactRule = defineFormRule({
  code: 'TB104',
  severity: 'warning',
  sure: 'text',
  clause: { ...stateClauses('Mục III, khoản 4'), dang_hd05: 'HD 05-HD/VPTW, Phần II, mục II, khoản 6' },
  holds: { profiles: ['nd30', 'mttq', 'cong_doan', 'hoi_lhpn', 'huu_nghi', 'dang_hd05'] },
  covers: ['U174'],
  bad: { profile: 'dang_hd05', change: { contactLine: 'none' }, at: 'contact' },
  good: { profile: 'dang_hd05' },
  check({ partsOf, paragraphs, margins }, report) {
    const [part] = partsOf('contact')
    if (part === undefined) return
    const all = [...paragraphs.map(({ paragraph }) => paragraph), ...margins.map(({ paragraph }) => paragraph)]
    const before = all[all.indexOf(part.paragraph) - 1]
    const isRuled =
      part.paragraph.look.topBorder !== undefined ||
      before?.look.bottomBorder !== undefined ||
      [part.paragraph, before].some((paragraph) => (paragraph?.drawings.length ?? 0) > 0) ||
      part.standing?.cell?.borders.top === true ||
      /^[\s_–—-]{10,}$/.test(before?.runs.map(({ text }) => text).join('') ?? '')
    if (!isRuled) report(part.place, {})
  },
})
