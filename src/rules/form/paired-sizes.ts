import { defineFormRule } from '../form-rule.ts'
import { demandOf, fits } from './demand.ts'

export const pairedSizes = defineFormRule({
  code: 'TB016',
  severity: 'warning',
  alsoAs: ['info'],
  sure: 'text',
  covers: ['U038'],
  bad: { change: { runs: { nationalTitle: { size: 12 } } }, at: 'nationalTitle' },
  good: { change: { runs: { nationalTitle: { size: 12 }, motto: { size: 13 }, placeDate: { size: 13 } } } },
  check({ partsOf, profile }, report) {
    const keys = ['nationalTitle', 'motto', 'placeDate'] as const
    const [title, motto, date] = keys.map((key) => partsOf(key).find(({ component }) => component?.appendix === undefined))
    if (title === undefined || motto === undefined) return
    for (const part of [title, motto, date]) {
      const demand = part && demandOf(profile, part.key, 'size')
      if (part !== undefined && (demand === undefined || !fits(demand, part.size, 0.26))) return
    }
    // 12 with 13 and 13, or 13 with 14 and 14 (NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục V, chú thích).
    const isPair = motto.size === title.size + 1
    if (isPair && (date === undefined || date.size === motto.size)) return
    const demand = demandOf(profile, 'motto', 'size')
    const clause = demand?.provision.replace(/Mục II, khoản 1 điểm b$/, 'Mục V, chú thích về cỡ chữ')
    const at = isPair && date !== undefined ? date : title
    report(
      at.place,
      { title: title.size, motto: motto.size, date: date?.size ?? null },
      { ...(clause === undefined ? {} : { clause }), severity: demand?.severity === 'info' ? 'info' : 'warning' },
    )
  },
})
