import { placeWithin } from '../../plan/snippet.ts'
import { defineRule } from '../rule.ts'
import { clausesOf } from './form-sources.ts'
import { needlessLevel } from './needless-level.ts'

/** The place is the unit's name (“Hà Nội, ngày …”); the level stands before it only for names of persons, numbers and events. */
export const placeWithLevel = defineRule({
  code: 'TT031',
  group: 'dau-van-ban',
  severity: 'warning',
  clause: clausesOf({ state: 'khoản 4 điểm a', hd05: 'khoản 4.1.1', hd36: 'điểm 1.4.1' }),
  sure: 'derived',
  covers: ['U097'],
  fix: 'suggestion',
  bad: { yaml: 'dia_danh: ⟦Tỉnh ⟧Sơn Hà' },
  good: { yaml: 'dia_danh: Thành phố Hồ Chí Minh' },
  check({ plan }, report) {
    const text = plan.placeName
    const words = text && needlessLevel(text.value)
    if (text === undefined || words === undefined) return
    const at = placeWithin(text.place, 0, words.length)
    const edit = { start: at.range.start.offset, end: at.range.end.offset, text: '' }
    report(at, { level: words.trim(), name: text.value.slice(words.length) }, { fix: { edits: [edit], kind: 'suggestion' } })
  },
})
