import { defineFormRule } from '../form-rule.ts'
import { pagePlace } from './page-place.ts'
import { tablesOf } from './standing.ts'
import { stateClauses } from './state-clauses.ts'
import { tellOnce } from './tell-once.ts'

export const landscape = defineFormRule({
  code: 'TB031',
  severity: 'warning',
  sure: 'text',
  clause: { ...stateClauses('Mục I, khoản 2'), dang_hd05: 'HD 05-HD/VPTW, Phần II, mục IV, khoản 4.3' },
  holds: { families: ['nha_nuoc', 'mttq', 'cong_doan', 'hoi_lhpn', 'huu_nghi', 'dang'] },
  covers: ['U020', 'U021'],
  bad: { change: { page: { width: 297, height: 210, landscape: true }, without: ['tableHeader'] }, at: 'trang/1' },
  good: { change: { appendixPage: { width: 297, height: 210, landscape: true } } },
  check(form, report) {
    const { word, parts, paragraphs } = form
    const wide = new Set(
      tablesOf(word.blocks)
        .filter(({ bordered }) => bordered)
        .map(({ section }) => section),
    )
    // A picture or a diagram may need the width as well, and an appendix is laid out as its content asks.
    const drawn = paragraphs.filter(({ paragraph }) => paragraph.drawings.some(({ kind }) => kind !== 'line'))
    for (const { paragraph } of drawn) wide.add(paragraph.section)
    for (const { component, paragraph } of parts) if (component?.appendix !== undefined) wide.add(paragraph.section)
    const breaches = word.sections.flatMap(({ width, height }, i) =>
      width > height && !wide.has(i) ? [{ kind: 'wide', at: pagePlace(form, i), args: {} }] : [],
    )
    tellOnce<'TB031'>(breaches, report)
  },
})
