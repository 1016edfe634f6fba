import { findProvinces } from '../../language/places/find-provinces.ts'
import { provinceStatus } from '../../language/places/province-status.ts'
import type { Span } from '../../language/span.ts'
import { holds } from '../../language/words/holds.ts'
import { isoDate } from '../../plan/calendar.ts'
import { placeWithin } from '../../plan/snippet.ts'
import { defineRule } from '../rule.ts'
import { issuerLines } from './issuer-lines.ts'

const committee = /(?<!\p{L})(tỉnh|thành) [uủ][ỷy]\s{1,5}(\p{Lu}.{1,40})$/iu

/** The issuer bears the province's official name of the day of issue: 34 units since 01/7/2025, three of them cities since 2026. */
export const provinceOfTheDay = defineRule({
  code: 'TT016',
  group: 'dau-van-ban',
  severity: 'warning',
  clause: 'NQ 202/2025/QH15; NQ 30/2026/QH16, NQ 36/2026/QH16, NQ 39/2026/QH16',
  sure: 'second_hand',
  covers: ['U073'],
  bad: { yaml: 'co_quan: {chu_quan: UBND ⟦tỉnh Hà Giang⟧, ban_hanh: Sở Nội vụ, viet_tat: SNV}' },
  good: {
    yaml: 'co_quan: {chu_quan: UBND tỉnh Hà Giang, ban_hanh: Sở Nội vụ, viet_tat: SNV}\nngay_ban_hanh: 2024-10-05\ntrich_yeu: Số hóa hồ sơ lưu trữ năm 2025',
  },
  check({ plan, reading }, report) {
    const day = reading.dayOfJudgement()
    if (day === undefined) return
    for (const { value, place } of issuerLines(plan)) {
      for (const { name, start, end } of named(value)) {
        const found = provinceStatus(name, day)
        if (found.status === 'valid' || found.status === 'unknown') continue
        const now = found.status === 'merged' ? found.into : found.status === 'not-yet' ? undefined : found.to
        report(placeWithin(place, start, end), {
          name,
          status: found.status,
          on: isoDate(found.on),
          ...(now === undefined ? {} : { now: `${now.kind} ${now.name}` }),
        })
      }
    }
  },
})

/** `tỉnh Hà Giang`, and the province of a Tỉnh ủy, which stands without the word of its own. */
function named(text: string): readonly ({ readonly name: string } & Span)[] {
  const party = holds(text, 'tỉnh u', 'tỉnh ủ', 'thành u', 'thành ủ') ? committee.exec(text) : null
  if (party === null) return findProvinces(text).map(({ text: name, start, end }) => ({ name, start, end }))
  const kind = party[1]?.toLocaleLowerCase('vi') === 'tỉnh' ? 'tỉnh' : 'thành phố'
  return [{ name: `${kind} ${party[2]?.trim()}`, start: party.index, end: text.length }]
}
