import { holds } from '../../language/words/holds.ts'
import { placeWithin } from '../../plan/snippet.ts'
import { clausesOf } from '../head/form-sources.ts'
import { defineRule } from '../rule.ts'
import { recipientLines } from './recipient-names.ts'

/** “Kính gửi” and “Nơi nhận:” are labels of the form, no part of a recipient; a plan has the second only (II.9.c). */
export const addresseeAmongRecipients = defineRule({
  code: 'TT120',
  group: 'noi-nhan',
  severity: 'warning',
  clause: clausesOf({ state: 'khoản 9 điểm b, điểm c', hd05: 'khoản 9.2.3', hd36: 'điểm 1.9.2' }),
  sure: 'text',
  covers: ['U160', 'U166'],
  bad: { yaml: "noi_nhan: {gui: ['⟦Kính gửi:⟧ UBND tỉnh'], luu: [VT]}" },
  good: { yaml: 'noi_nhan: {gui: [UBND tỉnh], luu: [VT]}' },
  check({ plan }, report) {
    for (const { value, place } of recipientLines(plan)) {
      if (!holds(value, 'kính', 'nơi nhận')) continue
      const found = /^(?:kính (?:gửi|trình)|nơi nhận)(?!\p{L})\s?:?/iu.exec(value)
      if (found !== null) report(placeWithin(place, 0, found[0].trimEnd().length), { words: found[0].trimEnd() })
    }
  },
})
