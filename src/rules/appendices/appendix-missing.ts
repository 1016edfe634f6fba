import { placeWithin } from '../../plan/snippet.ts'
import { defineRule } from '../rule.ts'
import { appendixMentions, belongsToAnother, hasAppendix, passagesWithWord } from './appendix-mentions.ts'
import { appendixClauses } from './appendix-sources.ts'

const unnumbered = /(?<!\p{L})(?:(?:có|kèm theo|đính kèm) (?:các )?(phụ lục)|(phụ lục) (?:kèm theo|đính kèm|gửi kèm))(?!\p{L})/iu

/** The body points to an appendix that is not there. It may be a file of its own, so this is a warning. */
export const appendixMissing = defineRule({
  code: 'TT131',
  group: 'phu-luc',
  severity: 'warning',
  clause: appendixClauses('a'),
  sure: 'derived',
  covers: ['U126', 'U167'],
  bad: {
    yaml: `noi_dung:
  - muc_dich: |
      Hồ sơ dùng chung.
  - nhiem_vu: |
      Rà soát hồ sơ, kinh phí ghi tại ⟦Phụ lục II⟧ kèm theo.
  - to_chuc_thuc_hien: |
      Văn phòng Sở theo dõi.`,
  },
  good: {
    yaml: `noi_dung:
  - muc_dich: |
      Hồ sơ dùng chung.
  - nhiem_vu: |
      Rà soát hồ sơ theo mẫu tại Phụ lục II Quy chế lưu trữ của Sở.
  - to_chuc_thuc_hien: |
      Văn phòng Sở theo dõi.`,
  },
  check({ plan, reading, readable }, report) {
    if (!readable('/phu_luc')) return
    const told = new Set<number>()
    for (const { passage, from, end, number } of appendixMentions(reading)) {
      if (told.has(number) || hasAppendix(plan, number)) continue
      told.add(number)
      const text = passage.text.slice(from, end)
      report(placeWithin(passage.place, from, end), { text, count: plan.appendices.length })
    }
    if (plan.appendices.length > 0 || told.size > 0) return
    for (const { text, place } of passagesWithWord(reading)) {
      const found = unnumbered.exec(text)
      if (found === null || belongsToAnother(text, found.index, found.index + found[0].length)) continue
      const end = found.index + found[0].length
      report(placeWithin(place, found.index, end), { text: found[0], count: 0 })
      return
    }
  },
})
