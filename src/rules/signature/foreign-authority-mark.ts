import { placeWithin } from '../../plan/snippet.ts'
import { clausesOf } from '../head/form-sources.ts'
import { defineRule } from '../rule.ts'
import { authorityFields, isOwnMark, typedMarkIn } from './authority-fields.ts'
import { isWithoutOwnForm } from './signers.ts'
import { wordsEdit } from './words-edit.ts'

/** `T/M` is the Party's, `TM.` the State's, `TM/` nobody's. The form prints its own; what was typed may go (a mark of ours is told by TT004). */
export const foreignAuthorityMark = defineRule({
  code: 'TT080',
  group: 'ky',
  severity: 'warning',
  clause: clausesOf({ state: 'khoản 7 điểm b', hd05: 'khoản 7.1.1', hd36: 'điểm 1.7.1', youth: 'mục III, khoản 7' }),
  sure: 'text',
  covers: ['U137', 'U138'],
  fix: 'safe',
  bad: {
    base: 'dang',
    yaml: 'ky: {thay_mat: ⟦TM.⟧ Ban Thường vụ, chuc_vu: Phó Bí thư, ho_ten: Nguyễn Văn An}',
  },
  good: { base: 'dang', yaml: 'ky: {thay_mat: Ban Thường vụ, chuc_vu: Phó Bí thư, ho_ten: Nguyễn Văn An}' },
  check({ plan, profile }, report) {
    if (isWithoutOwnForm(plan)) return
    for (const signature of plan.signatures)
      for (const { key, text, mark } of authorityFields(signature, profile)) {
        const typed = typedMarkIn(text.value)
        if (typed === undefined || isOwnMark(typed.mark, mark)) continue
        const at = placeWithin(text.place, 0, typed.mark.length)
        const edit = wordsEdit(placeWithin(text.place, 0, typed.end), text.value.slice(0, typed.end), '')
        // A mark of another authority (KT. under thay_mat) is no slip of form: the author decides.
        const isSame = typed.key === key
        report(at, { typed: typed.mark, field: key, mark }, isSame && edit !== undefined ? { fix: { edits: [edit] } } : {})
      }
  },
})
