import { foldName } from '../../language/agencies/fold-name.ts'
import { withoutEnd } from '../../language/words/without-end.ts'
import { placeWithin } from '../../plan/snippet.ts'
import { defineRule } from '../rule.ts'

/** Two siblings of one title: the second was pasted, or needs a name of its own. (Two units of one name are another rule's.) */
export const titleTwice = defineRule({
  code: 'ND022',
  group: 'bo-cuc',
  severity: 'warning',
  sure: 'practice',
  bad: {
    yaml: `noi_dung:
  - muc_dich: |
      Hồ sơ dùng chung.
  - nhiem_vu:
      noi_dung:
        - tieu_de: Rà soát hồ sơ
          noi_dung: Thống kê hồ sơ theo từng phông.
        - tieu_de: ⟦Rà soát hồ sơ⟧
          noi_dung: Lập danh mục hồ sơ.
  - to_chuc_thuc_hien: |
      Văn phòng Sở theo dõi.`,
  },
  good: {
    yaml: `noi_dung:
  - muc_dich: |
      Hồ sơ dùng chung.
  - nhiem_vu:
      noi_dung:
        - tieu_de: Năm 2026
          noi_dung:
            - {tieu_de: Rà soát, doan: Thống kê hồ sơ theo từng phông.}
        - tieu_de: Năm 2027
          noi_dung:
            - {tieu_de: Rà soát, doan: Lập danh mục hồ sơ.}
  - to_chuc_thuc_hien: |
      Văn phòng Sở theo dõi.`,
  },
  check({ reading }, report) {
    for (const { nodes } of reading.siblings()) {
      const first = new Map<string, number>()
      for (const { title } of nodes) {
        if (title === undefined) continue
        const name = foldName(withoutEnd(title.value, /[\s.:;,]/u))
        const line = first.get(name)
        if (line === undefined) first.set(name, title.place.range.start.line)
        else report(placeWithin(title.place, 0, title.value.length), { line })
      }
    }
  },
})
