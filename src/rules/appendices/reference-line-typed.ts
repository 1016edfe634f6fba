import { placeWithin } from '../../plan/snippet.ts'
import { defineRule } from '../rule.ts'
import { appendixClauses } from './appendix-sources.ts'

const reference =
  /^\(?(?:ban hành )?kèm theo (?:kế hoạch|văn bản|quyết định|chương trình|công văn) số(?!\p{L})[^()]{0,200}\)?\s?[.;]?$/iu

/** The form prints `(Kèm theo Kế hoạch số … ngày … của …)` under the title: typed as the first words of an appendix it stands twice, and goes stale. */
export const referenceLineTyped = defineRule({
  code: 'TT139',
  source: 'yaml',
  group: 'phu-luc',
  severity: 'warning',
  clause: {
    ...appendixClauses('c'),
    dang_hd05: 'HD 05-HD/VPTW, Phần II, mục II, khoản 1.2',
  },
  sure: 'derived',
  covers: ['U170'],
  bad: {
    yaml: `noi_dung:
  - muc_dich: |
      Hồ sơ dùng chung.
  - nhiem_vu: |
      Rà soát hồ sơ, kinh phí ghi tại Phụ lục kèm theo.
  - to_chuc_thuc_hien: |
      Văn phòng Sở theo dõi.
phu_luc:
  - ten: Kinh phí dự kiến
    noi_dung: |
      ⟦(Kèm theo Kế hoạch số 15/KH-SNV ngày 05 tháng 10 năm 2026 của Sở Nội vụ)⟧

      Kinh phí số hóa là 250 triệu đồng.`,
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
    noi_dung: |
      Kinh phí số hóa là 250 triệu đồng.`,
  },
  check({ plan, reading }, report) {
    if (plan.appendices.length === 0) return
    const seen = new Set<unknown>()
    for (const { appendix, role, text, place } of reading.passages()) {
      if (appendix === undefined || role === 'appendixTitle' || seen.has(appendix)) continue
      seen.add(appendix)
      if (reference.test(text)) report(placeWithin(place, 0, text.length), {})
    }
  },
})
