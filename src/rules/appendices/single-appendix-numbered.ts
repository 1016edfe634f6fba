import { placeWithin } from '../../plan/snippet.ts'
import { defineRule } from '../rule.ts'
import { placeOfLabel } from '../structure/label-shape.ts'
import { appendixMentions, readAppendixLabel } from './appendix-mentions.ts'
import { appendixClauses } from './appendix-sources.ts'

/** Only two appendices or more are numbered: a single one prints `Phụ lục`. */
export const singleAppendixNumbered = defineRule({
  code: 'TT135',
  group: 'phu-luc',
  severity: 'info',
  clause: appendixClauses('a'),
  sure: 'derived',
  covers: ['U168'],
  bad: {
    yaml: `noi_dung:
  - muc_dich: |
      Hồ sơ dùng chung.
  - nhiem_vu: |
      Rà soát hồ sơ, kinh phí ghi tại ⟦Phụ lục I⟧ kèm theo.
  - to_chuc_thuc_hien: |
      Văn phòng Sở theo dõi.
phu_luc:
  - ten: Kinh phí dự kiến
    noi_dung: Kinh phí số hóa là 250 triệu đồng.`,
  },
  good: {
    yaml: `noi_dung:
  - muc_dich: |
      Hồ sơ dùng chung.
  - nhiem_vu: |
      Rà soát hồ sơ, kinh phí ghi tại Phụ lục kèm theo.
  - to_chuc_thuc_hien: |
      Văn phòng Sở theo dõi.
phu_luc:
  - ten: Kinh phí dự kiến
    noi_dung: Kinh phí số hóa là 250 triệu đồng.`,
  },
  check({ plan, reading }, report) {
    const [only, second] = plan.appendices
    if (only === undefined || second !== undefined) return
    const { explicitLabel } = only
    if (explicitLabel !== undefined) {
      if (readAppendixLabel(explicitLabel.value)?.word === 'phụ lục')
        report(placeOfLabel(explicitLabel), { text: explicitLabel.value })
      return
    }
    const first = appendixMentions(reading).find(({ number }) => number === 1)
    if (first === undefined) return
    const { passage, from, end } = first
    report(placeWithin(passage.place, from, end), { text: passage.text.slice(from, end) })
  },
})
