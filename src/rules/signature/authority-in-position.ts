import { placeWithin } from '../../plan/snippet.ts'
import { defineRule } from '../rule.ts'
import { type AuthorityKey, typedMarkIn } from './authority-fields.ts'

/** “KT. Giám đốc” or “Quyền Giám đốc” under chuc_vu: the authority has a field of its own, by which the form sets its mark and its line. */
export const authorityInPosition = defineRule({
  code: 'TT081',
  group: 'ky',
  severity: 'warning',
  sure: 'practice',
  covers: ['U137'],
  bad: { yaml: 'ky: {chuc_vu: ⟦Q.⟧ Giám đốc, ho_ten: Nguyễn Văn An}' },
  good: { yaml: 'ky: {quyen: Giám đốc, ho_ten: Nguyễn Văn An}' },
  check({ plan }, report) {
    for (const { position } of plan.signatures) {
      const found = position === undefined ? undefined : authorityIn(position.value)
      if (position !== undefined && found !== undefined)
        report(placeWithin(position.place, 0, found.words.length), { words: found.words, field: found.field })
    }
  },
})

function authorityIn(position: string): { readonly words: string; readonly field: AuthorityKey } | undefined {
  const mark = typedMarkIn(position)
  if (mark !== undefined) return { words: mark.mark, field: mark.key }
  const acting = /^quyền(?=\s\p{L})/iu.exec(position)
  return acting === null ? undefined : { words: acting[0], field: 'quyen' }
}
