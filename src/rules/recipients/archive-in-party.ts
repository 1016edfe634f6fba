import { placeWithin } from '../../plan/snippet.ts'
import { clausesOf } from '../head/form-sources.ts'
import { defineRule } from '../rule.ts'

/** The Party writes “Lưu” and the place where the document is kept, as its guides do themselves (“Lưu Văn phòng Trung ương Đảng”); “VT” is the State's. */
export const archiveInParty = defineRule({
  code: 'TT113',
  group: 'noi-nhan',
  severity: 'info',
  clause: clausesOf({ hd05: 'khoản 9.2.5 (theo nơi nhận của chính Hướng dẫn)', hd36: 'điểm 1.9.1 (ví dụ)' }),
  sure: 'derived',
  holds: { families: ['dang'] },
  covers: ['U159'],
  bad: { base: 'dang', yaml: 'noi_nhan: {gui: [Các đảng ủy trực thuộc Tỉnh ủy], luu: [⟦VT⟧]}' },
  good: { base: 'dang', yaml: 'noi_nhan: {gui: [Các đảng ủy trực thuộc Tỉnh ủy], luu: [Văn phòng Tỉnh ủy]}' },
  check({ plan }, report) {
    for (const { value, place } of plan.recipients?.archive ?? []) {
      const found = /(?<!\p{L})VT(?!\p{L})/u.exec(value)
      if (found !== null) report(placeWithin(place, found.index, found.index + 2), {})
    }
  },
})
