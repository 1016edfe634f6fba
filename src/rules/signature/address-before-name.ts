import { placeWithin } from '../../plan/snippet.ts'
import { clausesOf } from '../head/form-sources.ts'
import { defineRule } from '../rule.ts'
import { signerName } from './signer-name.ts'
import { wordsEdit } from './words-edit.ts'

/** The line holds family name, middle name and name (II.7.c), and no “Ông”, “Bà” or “Đ/c” before them. */
export const addressBeforeName = defineRule({
  code: 'TT097',
  group: 'ky',
  severity: 'warning',
  clause: clausesOf({ state: 'khoản 7 điểm c', hd05: 'khoản 7.1.3', hd36: 'điểm 1.7.1' }),
  sure: 'text',
  covers: ['U143'],
  fix: 'suggestion',
  bad: { yaml: 'ky: {chuc_vu: Giám đốc, ho_ten: ⟦Ông⟧ Nguyễn Văn An}' },
  good: { yaml: 'ky: {chuc_vu: Giám đốc, ho_ten: Ông Văn An}' },
  check({ plan }, report) {
    for (const { name } of plan.signatures) {
      const address = name === undefined ? undefined : signerName(name.value)?.address
      if (name === undefined || address === undefined) continue
      const words = name.value.slice(0, address.end)
      const from = name.value.slice(address.end).search(/\S/) + address.end
      const edit = wordsEdit(placeWithin(name.place, 0, from), name.value.slice(0, from), '')
      report(placeWithin(name.place, 0, address.end), { words }, edit === undefined ? {} : { fix: { edits: [edit] } })
    }
  },
})
