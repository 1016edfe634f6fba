import { holds } from '../../language/words/holds.ts'
import { placeWithin } from '../../plan/snippet.ts'
import { defineRule } from '../rule.ts'

const more = /\s{0,4}(?:,|(?<!\p{L})ngày(?=\s{1,10}(?:\d|tháng|[.…]))).{0,90}$/iu

/** The comma and the date after the place are the form's: typed with it they print twice. */
export const placeWithMore = defineRule({
  code: 'TT030',
  group: 'dau-van-ban',
  severity: 'warning',
  alsoAs: ['info'],
  sure: 'practice',
  covers: ['U093'],
  fix: 'suggestion',
  bad: { yaml: 'dia_danh: Sơn Hà⟦, ngày 05 tháng 10 năm 2026⟧' },
  good: { yaml: 'dia_danh: Sơn Hà' },
  check({ plan }, report) {
    const text = plan.placeName
    const found = text && holds(text.value, ',', 'ngày') && more.exec(text.value)
    if (text === undefined || !found) return
    const at = placeWithin(text.place, found.index, text.value.length)
    const edit = { start: at.range.start.offset, end: at.range.end.offset, text: '' }
    report(
      at,
      { more: found[0].trim(), name: text.value.slice(0, found.index) },
      // A comma alone is not printed twice.
      { severity: found[0].trim() === ',' ? 'info' : 'warning', fix: { edits: [edit], kind: 'suggestion' } },
    )
  },
})
