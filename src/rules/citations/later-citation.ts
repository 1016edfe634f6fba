import { compareDates } from '../../plan/calendar.ts'
import { defineRule } from '../rule.ts'
import { citedInFull } from './cited-clauses.ts'
import { editIn, fixOf, inSentence, placeIn } from './mentions.ts'
import { mentionsByKey } from './same-instrument.ts'

/** II.6.b: after the first time only type, number and symbol. One finding an instrument. */
export const laterCitation = defineRule({
  code: 'VD004',
  group: 'vien-dan',
  severity: 'info',
  clause: citedInFull,
  sure: 'text',
  covers: ['U113'],
  fix: 'suggestion',
  bad: {
    yaml: `noi_dung:
  - muc_dich: |
      Thực hiện Kế hoạch số 120/KH-UBND ngày 05/3/2026 của Ủy ban nhân dân tỉnh về chuyển đổi số.
  - nhiem_vu: |
      Rà soát từng chỉ tiêu của Kế hoạch số 120/KH-UBND ⟦ngày 05/3/2026 của Ủy ban nhân dân tỉnh⟧.
  - to_chuc_thuc_hien: |
      Văn phòng Sở theo dõi, đôn đốc việc thực hiện Kế hoạch này.`,
  },
  good: {
    yaml: `noi_dung:
  - muc_dich: |
      Thực hiện Kế hoạch số 120/KH-UBND ngày 05/3/2026 của Ủy ban nhân dân tỉnh về chuyển đổi số.
  - nhiem_vu: |
      Rà soát từng chỉ tiêu của Kế hoạch số 120/KH-UBND.
  - to_chuc_thuc_hien: |
      Văn phòng Sở theo dõi, đôn đốc việc thực hiện Kế hoạch này.`,
  },
  check({ reading }, report) {
    for (const group of mentionsByKey(reading)) {
      const own = group.filter((mention) => inSentence(mention) || mention.passage.role === 'basis')
      const first = own[0]
      const date = first?.found.date
      if (first === undefined || date === undefined) continue
      const later = own.slice(1).filter((mention) => {
        const { found, listed, nested } = mention
        return inSentence(mention) && !nested && !listed && found.date !== undefined && compareDates(found.date, date) === 0
      })
      const [again] = later
      const from = again?.found.symbolSpan?.end
      if (again === undefined || from === undefined) continue
      const rest = again.passage.text.slice(from, again.found.end)
      // With the issuer before the number only the date is left to go.
      const start = from + (/^[\s,]*/u.exec(rest)?.[0].length ?? 0)
      const others = later.slice(1).flatMap((one) => {
        const behind = one.found.symbolSpan?.end
        return behind === undefined ? [] : [placeIn(one, { start: behind, end: one.found.end })]
      })
      const fix = fixOf(
        later.map((mention) => editIn(mention, { start: mention.found.symbolSpan?.end ?? 0, end: mention.found.end }, '')),
      )
      report(
        placeIn(again, { start, end: again.found.end }),
        {
          kind: again.found.kindText?.text ?? '',
          number: again.passage.text.slice(again.found.numberSpan?.start ?? 0, from),
          count: later.length,
        },
        { others, ...(fix === undefined ? {} : { fix }) },
      )
    }
  },
})
