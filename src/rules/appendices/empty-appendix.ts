import { placeWithin } from '../../plan/snippet.ts'
import { defineRule } from '../rule.ts'

/** An appendix that has a name and nothing else; the assignment matrix (`phan_cong`) is judged elsewhere. */
export const emptyAppendix = defineRule({
  code: 'TT137',
  group: 'phu-luc',
  severity: 'warning',
  sure: 'practice',
  bad: {
    yaml: `noi_dung:
  - muc_dich: |
      Hồ sơ dùng chung.
  - nhiem_vu: |
      Rà soát hồ sơ, kinh phí ghi tại Phụ lục kèm theo.
  - to_chuc_thuc_hien: |
      Văn phòng Sở theo dõi.
phu_luc:
  - ten: ⟦Kinh phí dự kiến⟧`,
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
  check({ plan, readable }, report) {
    for (const { title, place, matrix, content } of plan.appendices) {
      const said = content.some((item) => item.kind !== 'prose' || item.prose.blocks.length > 0)
      if (matrix || said || !readable(place.path)) continue
      if (!readable(`${place.path}/noi_dung`) || !readable(`${place.path}/bang`)) continue
      report(title === undefined ? place : placeWithin(title.place, 0, title.value.length), {})
    }
  },
})
