import { placeWithin } from '../../plan/snippet.ts'
import { clausesOf } from '../head/form-sources.ts'
import { defineRule } from '../rule.ts'
import { besideName, signerName } from './signer-name.ts'

/** `N.` in `N. V. An`, or no more than one syllable. */
const initials = /(?<!\p{L})(?:\p{Lu}[\p{L}]{0,2}\.)/u

/** The full name: family name, middle name where there is one, and name (II.7.c; HD 05, 7.1.3: “họ tên đầy đủ”). */
export const nameIncomplete = defineRule({
  code: 'TT099',
  group: 'ky',
  severity: 'warning',
  clause: clausesOf({ state: 'khoản 7 điểm c', hd05: 'khoản 7.1.3', hd36: 'điểm 1.7.1' }),
  sure: 'text',
  covers: ['U143'],
  bad: { yaml: 'ky: {chuc_vu: Giám đốc, ho_ten: ⟦Ng. Văn An⟧}' },
  good: { yaml: 'ky: {chuc_vu: Giám đốc, ho_ten: Nguyễn An}' },
  check({ plan }, report) {
    for (const { name } of plan.signatures) {
      const read = name === undefined ? undefined : signerName(name.value)
      if (name === undefined || read === undefined || besideName(read.name)) continue
      if (read.name.includes(' ') && !initials.test(read.name)) continue
      report(placeWithin(name.place, read.start, name.value.length), { name: read.name })
    }
  },
})
