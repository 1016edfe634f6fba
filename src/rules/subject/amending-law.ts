import { placeWithin } from '../../plan/snippet.ts'
import { defineRule } from '../rule.ts'

const nameless =
  /(?<!\p{L})(?:Bộ luật|Luật|Pháp lệnh) sửa đổi(?:,? (?:và )?bổ sung)?(?: một số điều)?(?=\s{0,3}(?:ngày(?!\p{L})|năm(?!\p{L})|số(?!\p{L})|\(|[;,.]|$))/iu

/** An amending law is named after the law that it amends: without that name nobody knows which one it is. */
export const amendingLaw = defineRule({
  code: 'TT069',
  group: 'trich-yeu-can-cu',
  severity: 'warning',
  sure: 'practice',
  covers: ['U118'],
  bad: { yaml: 'can_cu:\n  - ⟦Luật sửa đổi, bổ sung một số điều⟧ ngày 25 tháng 11 năm 2019' },
  good: {
    yaml: 'can_cu:\n  - Luật sửa đổi, bổ sung một số điều của Luật Cán bộ, công chức và Luật Viên chức ngày 25 tháng 11 năm 2019',
  },
  check({ plan }, report) {
    for (const { value, place } of plan.bases) {
      const found = nameless.exec(value)
      if (found !== null) report(placeWithin(place, found.index, found.index + found[0].length), { what: found[0] })
    }
  },
})
