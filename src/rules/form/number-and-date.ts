import { defineFormRule } from '../form-rule.ts'
import { stateClauses } from './state-clauses.ts'

export const numberAndDate = defineFormRule({
  code: 'TB061',
  severity: 'error',
  alsoAs: ['warning'],
  sure: 'text',
  clause: stateClauses('Mục II, khoản 4 điểm c'),
  holds: { profiles: ['nd30', 'mttq', 'cong_doan', 'hoi_lhpn', 'huu_nghi'] },
  covers: ['U095'],
  bad: { change: { numberApart: true }, at: 'placeDate' },
  good: {},
  check({ partsOf, word, profile, recognised }, report) {
    const [number, date] = (['number', 'placeDate'] as const).map((key) =>
      partsOf(key).find(({ component }) => component?.appendix === undefined),
    )
    if (number === undefined || date === undefined || number.paragraph === date.paragraph) return
    const [a, b] = [number.standing, date.standing]
    if (a === undefined || b === undefined || a.inBox || b.inBox) return
    // In one row the two may stand on any level: cells hold several lines.
    const apart =
      a.table !== undefined && a.table === b.table ? a.rowIndex !== b.rowIndex : a.table === undefined && b.table === undefined
    const columns = word.sections[number.paragraph.section]?.textColumns ?? 1
    if (!apart || columns > 1) return
    // A table that puts one cell below another over rows of its own may still set them level.
    const spans = [a.cell?.rowSpan, b.cell?.rowSpan].some((span) => (span ?? 1) > 1)
    if (spans) return
    const severity = profile.id === 'nd30' && recognised.family === 'nha_nuoc' && a.table !== undefined ? 'error' : 'warning'
    report(date.place, { number: number.text, date: date.text }, { severity })
  },
})
