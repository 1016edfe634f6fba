import { placeWithin } from '../../plan/snippet.ts'
import { clausesOf } from '../head/form-sources.ts'
import { defineRule } from '../rule.ts'

const short = /^[Vv]\s?\/\s?[Vv]\.?(?!\p{L})/u

/** “V/v” belongs to a công văn, which has no type name (II.5.b); nothing forbids it elsewhere in so many words, and no example of a named type has it. */
export const subjectVv = defineRule({
  code: 'TT051',
  group: 'trich-yeu-can-cu',
  severity: 'warning',
  clause: clausesOf({ state: 'khoản 5 điểm b', hd05: 'khoản 5.1.1', hd36: 'điểm 1.5.1', youth: 'mục III, khoản 5' }),
  sure: 'derived',
  covers: ['U103', 'U104'],
  fix: 'suggestion',
  bad: { yaml: 'trich_yeu: ⟦V/v⟧ số hóa hồ sơ lưu trữ năm 2027' },
  good: { yaml: 'trich_yeu: Về việc số hóa hồ sơ lưu trữ năm 2027' },
  check({ plan, profile }, report) {
    const { subject } = plan
    const found = subject && short.exec(subject.value)
    if (subject === undefined || !found) return
    const at = placeWithin(subject.place, 0, found[0].length)
    const edit = {
      start: at.range.start.offset,
      end: at.range.end.offset,
      text: profile.family === 'dang' ? 'về việc' : 'Về việc',
    }
    report(at, { typed: found[0] }, { fix: { edits: [edit], kind: 'suggestion' } })
  },
})
