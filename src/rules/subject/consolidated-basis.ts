import { holds } from '../../language/words/holds.ts'
import { placeWithin } from '../../plan/snippet.ts'
import { defineRule } from '../rule.ts'

const consolidated =
  /(?:văn bản hợp nhất(?:\s{1,5}số\s{1,5}\d{1,5}\/VBHN-[\p{L}\d-]{1,20})?|(?:số\s{1,5})?\d{1,5}\/VBHN-[\p{L}\d-]{1,20})/iu

/** A consolidated text only puts an instrument and its changes together: the basis is the instrument. */
export const consolidatedBasis = defineRule({
  code: 'TT066',
  group: 'trich-yeu-can-cu',
  severity: 'info',
  sure: 'practice',
  covers: ['U116'],
  bad: { yaml: 'can_cu:\n  - ⟦Văn bản hợp nhất số 12/VBHN-BNV⟧ ngày 05 tháng 3 năm 2026 của Bộ Nội vụ về công tác văn thư' },
  good: { yaml: 'can_cu:\n  - Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư' },
  check({ plan }, report) {
    for (const { value, place } of plan.bases) {
      const found = holds(value, 'hợp nhất', 'vbhn') ? consolidated.exec(value) : null
      if (found !== null) report(placeWithin(place, found.index, found.index + found[0].length), { what: found[0] })
    }
  },
})
