import { lowerOf } from '../../language/words/holds.ts'
import type { Text } from '../../plan/plan.ts'
import { placeWithin } from '../../plan/snippet.ts'
import { clausesOf } from '../head/form-sources.ts'
import { defineRule } from '../rule.ts'
import { typedMarkIn } from './authority-fields.ts'
import { wordsEdit } from './words-edit.ts'

const short: readonly (readonly [RegExp, string])[] = [
  [/^(?:PGĐ|P\.?\s?GĐ|Phó GĐ|P\.\s?Giám đốc)(?!\p{L})/iu, 'Phó Giám đốc'],
  [/^GĐ(?!\p{L})/u, 'Giám đốc'],
  [/^(?:PCT|P\.\s?CT|Phó CT|P\.\s?Chủ tịch)(?!\p{L})/iu, 'Phó Chủ tịch'],
  [/^CT(?!\p{L})/u, 'Chủ tịch'],
  [/^(?:PHT|Phó HT|P\.\s?Hiệu trưởng)(?!\p{L})/iu, 'Phó Hiệu trưởng'],
  [/^HT(?!\p{L})/u, 'Hiệu trưởng'],
  [/^(?:PBT|Phó BT|P\.\s?Bí thư)(?!\p{L})/iu, 'Phó Bí thư'],
  [/^BT(?!\p{L})/u, 'Bí thư'],
  [/^(?:PCVP|Phó CVP|P\.\s?Chánh Văn phòng)(?!\p{L})/iu, 'Phó Chánh Văn phòng'],
  [/^CVP(?!\p{L})/u, 'Chánh Văn phòng'],
  [/^(?:PTP|Phó TP|P\.\s?Trưởng phòng)(?!\p{L})/iu, 'Phó Trưởng phòng'],
  [/^(?:PCCT|Phó CCT)(?!\p{L})/u, 'Phó Chi cục trưởng'],
  [/^CCT(?!\p{L})/u, 'Chi cục trưởng'],
]

/** How each of them begins, in small letters: one question instead of thirteen where the office is written out. */
const sign = /^(?:p(?!hó )|(?:phó )?(?:gđ|c?ct|ht|bt|cvp|tp)(?!\p{L}))/u

/** The office's official name is written out (II.7.c), not “PGĐ” or “P. Chủ tịch”. */
export const positionAbbreviated = defineRule({
  code: 'TT101',
  group: 'ky',
  severity: 'warning',
  clause: clausesOf({ state: 'khoản 7 điểm c', hd05: 'khoản 7.1.2', hd36: 'điểm 1.7.1' }),
  sure: 'derived',
  covers: ['U142', 'U190'],
  fix: 'suggestion',
  bad: { yaml: 'ky: {ky_thay: Giám đốc, chuc_vu: ⟦PGĐ⟧, ho_ten: Nguyễn Văn An}' },
  good: { yaml: 'ky: {ky_thay: Giám đốc, chuc_vu: Phó Giám đốc, ho_ten: Nguyễn Văn An}' },
  check({ plan }, report) {
    for (const { position, concurrently, otherPosition, forChief, byOrder, byDelegation, acting } of plan.signatures)
      for (const text of [byOrder, byDelegation, forChief, acting, position, concurrently, otherPosition]) judge(text, report)
  },
})

function judge(text: Text | undefined, report: Parameters<typeof positionAbbreviated.check>[1]): void {
  if (text === undefined) return
  const from = typedMarkIn(text.value)?.end ?? 0
  const words = text.value.slice(from)
  if (!sign.test(lowerOf(words))) return
  for (const [pattern, full] of short) {
    const found = pattern.exec(words)?.[0]
    if (found === undefined) continue
    const at = placeWithin(text.place, from, from + found.length)
    const edit = wordsEdit(at, found, full)
    report(at, { written: found, full }, edit === undefined ? {} : { fix: { edits: [edit] } })
    return
  }
}
