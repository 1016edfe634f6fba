import { placeWithin } from '../../plan/snippet.ts'
import { clausesOf } from '../head/form-sources.ts'
import { defineRule } from '../rule.ts'

const mark = /\s{0,4}(?:\.\/\.?|(?<![.…]|v\.v)[.;:,!])$/u

/** The subject is a short sentence or a phrase set as a title (II.5.a): nothing stands behind it in any example. */
export const subjectEndMark = defineRule({
  code: 'TT050',
  group: 'trich-yeu-can-cu',
  severity: 'warning',
  clause: clausesOf({ state: 'khoản 5 điểm a', hd05: 'khoản 5.1.1', hd36: 'điểm 1.5.1', youth: 'mục III, khoản 5' }),
  sure: 'derived',
  fix: 'suggestion',
  bad: { yaml: 'trich_yeu: Số hóa hồ sơ lưu trữ năm 2027⟦.⟧' },
  good: { yaml: 'trich_yeu: Số hóa hồ sơ lưu trữ năm 2027' },
  check({ plan }, report) {
    const { subject } = plan
    const found = subject && mark.exec(subject.value)
    if (subject === undefined || !found) return
    const at = placeWithin(subject.place, found.index, subject.value.length)
    const edit = { start: at.range.start.offset, end: at.range.end.offset, text: '' }
    report(at, { mark: found[0].trim() }, { fix: { edits: [edit], kind: 'suggestion' } })
  },
})
