import { placeWithin } from '../../plan/snippet.ts'
import { clausesOf } from '../head/form-sources.ts'
import { defineRule } from '../rule.ts'
import { recipientLines } from './recipient-names.ts'

const dissolved = /(?<!\p{L})(?:đảng đoàn|ban cán sự đảng|bcs đảng|đảng [uủ][ỷy] khối)(?!\p{L})/iu

/** HD 05 no longer knows đảng đoàn, ban cán sự đảng and đảng ủy khối, which HD 36 listed: it does not forbid them, so this only asks. */
export const dissolvedPartyRecipient = defineRule({
  code: 'TT124',
  group: 'noi-nhan',
  severity: 'info',
  clause: clausesOf({ hd05: 'khoản 2.1' }),
  sure: 'derived',
  holds: { profiles: ['dang_hd05'], from: { year: 2026, month: 5, day: 27 } },
  covers: ['U073'],
  bad: { base: 'dang', yaml: 'noi_nhan: {gui: ["Các ⟦đảng đoàn⟧ trực thuộc Tỉnh ủy"], luu: [Văn phòng Tỉnh ủy]}' },
  good: { base: 'dang', yaml: 'noi_nhan: {gui: [Các đảng ủy trực thuộc Tỉnh ủy], luu: [Văn phòng Tỉnh ủy]}' },
  check({ plan }, report) {
    for (const { value, place } of recipientLines(plan)) {
      const found = dissolved.exec(value)
      if (found !== null) report(placeWithin(place, found.index, found.index + found[0].length), { name: found[0] })
    }
  },
})
